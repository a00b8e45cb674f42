import { request as ask } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certifiedBy } from '../fixtures/certificate';

/** What stands before a server that speaks http, as in a company: TLS ends here. */
export interface HttpsFront {
  /** https, with a certificate that is made at run time. */
  readonly url: string;
  /** The authority that the certificate is from, in PEM: browsers have to be told of it. */
  readonly authority: string;
  /** Leads to this server from now on. */
  lead(port: number): void;
  /** While down, every connection breaks off without an answer. */
  setDown(down: boolean): void;
  /** Paths that were asked for and answered with 200, in order. */
  readonly served: readonly string[];
  close(): Promise<void>;
}

export async function startHttpsFront(): Promise<HttpsFront> {
  let target: number | null = null;
  let down = false;
  const served: string[] = [];
  const { key, cert, authority } = certifiedBy('Example Works', ['localhost']);
  const server = createServer({ key, cert }, (request, response) => {
    if (down || target === null) {
      request.socket.destroy();
      return;
    }
    const { method, url, headers } = request;
    const onward = ask({ host: '127.0.0.1', port: target, method, path: url, headers }, (answer) => {
      if (answer.statusCode === 200) served.push(url ?? '');
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://localhost:${String((server.address() as AddressInfo).port)}`,
    authority,
    lead: (port) => {
      target = port;
    },
    setDown: (value) => {
      down = value;
      if (down) server.closeAllConnections();
    },
    served,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
