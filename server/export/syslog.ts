import { connect, type Socket } from 'node:net';
import { hostname } from 'node:os';
import { connect as connectTls } from 'node:tls';
import type { EventView } from '../../utils/model/console-api';
import { ACTIONS } from '../../utils/model/words';
import { message, retry, type Target } from './target';

const TIMEOUT_MS = 20_000;
/** RFC 5424 §6.2.1: log audit, the facility for what this is. */
const FACILITY = 13;
const INFORMATIONAL = 6;
const NOTICE = 5;
const WARNING = 4;

export function severityOf({ kind, action }: Pick<EventView, 'kind' | 'action'>): number {
  if (kind !== 'verdict' && kind !== 'wrong') return WARNING;
  return ACTIONS.indexOf(action) > ACTIONS.indexOf('notify') ? NOTICE : INFORMATIONAL;
}

/**
 * One event as an RFC 5424 message. The id of the event's kind is MSGID, its place in the order of arrival is the
 * `sequenceId` of the registered element `meta` (§7.3.1, below 2^31), the whole event is JSON in MSG, marked as UTF-8.
 */
export function syslogLine(event: EventView, tenant: string, host: string): string {
  const word = (text: string, max: number): string => text.replace(/[^\x21-\x7e]/g, '_').slice(0, max) || '-';
  const sequence = ((event.position - 1) % 2_147_483_647) + 1;
  const head = `<${String(FACILITY * 8 + severityOf(event))}>1 ${event.receivedAt} ${word(host, 255)} weir - ${word(event.kind, 32)}`;
  return `${head} [meta sequenceId="${String(sequence)}"] \u{feff}${JSON.stringify({ tenant, ...event })}`;
}

/** Octet counting (RFC 6587 §3.4.1, RFC 5425 §4.3). */
export function framed(line: string): Buffer {
  const bytes = Buffer.from(line, 'utf8');
  return Buffer.concat([Buffer.from(`${String(bytes.length)} `), bytes]);
}

export interface SyslogOptions {
  readonly tls: boolean;
  readonly host: string;
  readonly port: number;
  /** Certificate authorities in PEM, where the receiver's is not a public one. */
  readonly ca?: string | undefined;
}

/**
 * A syslog receiver over TLS (RFC 5425) or TCP (RFC 6587). Syslog has no acknowledgement: each batch has a connection of its
 * own, which we end, and it counts as delivered when the receiver has taken all bytes and has ended its side in order.
 */
export function syslog(options: SyslogOptions): Target {
  const { tls, host, port, ca } = options;
  return {
    name: 'syslog',
    address: `${tls ? 'tls' : 'tcp'}://${host}:${String(port)}`,
    batch: 200,
    async deliver(events, tenant) {
      const bytes = Buffer.concat(events.map((event) => framed(syslogLine(event, tenant, hostname()))));
      try {
        await sendAndClose(
          tls ? connectTls({ host, port, servername: host, ...(ca === undefined ? {} : { ca }) }) : connect({ host, port }),
          tls ? 'secureConnect' : 'connect',
          bytes,
        );
        return { outcome: 'delivered' };
      } catch (error) {
        return retry(message(error));
      }
    },
  };
}

function sendAndClose(socket: Socket, ready: 'connect' | 'secureConnect', bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    let ended = false;
    let flushed = false;
    const fail = (why: string): void => {
      socket.destroy();
      reject(new Error(why));
    };
    socket.setTimeout(TIMEOUT_MS, () => fail('no answer within 20 s'));
    socket.once('error', (error) => fail(error.message));
    socket.once(ready, () => {
      socket.end(bytes, () => {
        flushed = true;
      });
    });
    // What a receiver says is nothing to us; unread, it would keep its end from being seen.
    socket.resume();
    socket.once('end', () => {
      ended = true;
    });
    socket.once('close', () => {
      if (ended && flushed) resolve();
      else fail('the connection broke off before the receiver had all of it');
    });
  });
}
