import type { StandIns } from '../../utils/model/file';
import type { Finding } from '../../utils/model/finding';
import { EMPTY_MAP, redact, type RedactionMap } from '../../utils/redact/redact';
import { subjectOf, type Subject } from './inspect';
import { Recent } from './recent';
import { Settled } from './settled';

/** What belongs to one conversation and is forgotten with the page. */
interface Conversation {
  redactions: RedactionMap;
  readonly settled: Settled;
  readonly recent: Recent;
}

/** A new conversation gets an address of its own within this time after its first message, ms. */
const NAMED_AFTER_SEND_MS = 10_000;

/** The conversations of this page, told apart by the path of the address; in memory only. */
export class Conversations {
  private readonly byPath = new Map<string, Conversation>();
  private lastPath = '';
  private sentAt = -Infinity;

  constructor(
    private readonly path: () => string,
    private readonly now: () => number,
  ) {}

  get settled(): Settled {
    return this.current().settled;
  }

  /** Replaces what was found by numbered tokens: the same thing the same token within the conversation. */
  redact(text: string, findings: readonly Finding[]): string {
    const conversation = this.current();
    const done = redact(text, findings, conversation.redactions);
    conversation.redactions = done.map;
    return done.text;
  }

  /** What the tokens of a redacted text stand for. */
  standIns(redacted: string): StandIns {
    const { tokens } = this.current().redactions;
    return [...tokens].flatMap(([token, thing]) => (redacted.includes(token) ? [[thing, token] as const] : []));
  }

  /** Text that is about to be sent, with what was sent before it. */
  subjectOf(text: string): Subject {
    return { ...subjectOf(text), earlier: this.current().recent.before(text, this.now()) };
  }

  /** These texts have just been sent: the address may now change to that of the new conversation. */
  sent(texts: readonly string[]): void {
    const { recent } = this.current();
    this.sentAt = this.now();
    for (const text of texts) recent.add(text, this.sentAt);
  }

  private current(): Conversation {
    const path = this.path();
    const known = this.byPath.get(path);
    const previous = this.byPath.get(this.lastPath);
    const renamed = known === undefined && previous !== undefined && this.now() - this.sentAt < NAMED_AFTER_SEND_MS;
    const conversation = known ?? (renamed ? previous : { redactions: EMPTY_MAP, settled: new Settled(), recent: new Recent() });
    if (renamed) this.byPath.delete(this.lastPath);
    this.byPath.set(path, conversation);
    this.lastPath = path;
    return conversation;
  }
}
