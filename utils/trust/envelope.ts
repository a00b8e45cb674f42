import type { z } from 'zod';
import type { Envelope as EnvelopeType, Refusal, Role, Root } from '../model/signed';
import { Envelope, MAX_BYTES, PAYLOAD_TYPES } from '../model/signed';
import type { Bytes } from './bytes';
import { fromBase64, textOf } from './bytes';
import { signedBy } from './dsse';
import { refuse, trusted, type Judged, type Refused } from './judged';

/** Envelope and payload bytes, nothing of which has been verified yet. */
export interface Opened {
  readonly envelope: EnvelopeType;
  readonly payload: Bytes;
}

/** Takes an envelope apart. No more than its form is judged: size, JSON, type, and that each key signs once. */
export function open(bytes: Bytes, role: Role): Judged<Opened> {
  // TUF §5.3.3, §5.4.1: never more bytes than a fixed bound (endless data attack).
  if (bytes.length > MAX_BYTES[role]) return refuse('oversized', 'TUF §5.4.1', `${bytes.length} bytes, at most ${MAX_BYTES[role]}`);
  const text = textOf(bytes);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text ?? '');
  } catch {
    // An envelope ends with its closing brace; an answer that was cut off after a 200 does not.
    const cut = text === null || !text.trimEnd().endsWith('}');
    return refuse(cut ? 'truncated' : 'malformed', 'DSSE envelope', 'the envelope is not JSON');
  }
  const envelope = Envelope.safeParse(parsed);
  if (!envelope.success) return refuse('malformed', 'DSSE envelope', firstIssue(envelope.error));
  // DSSE protocol: the type is part of what is signed, and each consumer takes just its own (CVE-2022-35929).
  if (envelope.data.payloadType !== PAYLOAD_TYPES[role]) {
    return refuse('wrong-payload-type', 'DSSE protocol, payloadType', `expected ${PAYLOAD_TYPES[role]}, got ${envelope.data.payloadType}`);
  }
  const payload = fromBase64(envelope.data.payload);
  if (payload === null) return refuse('malformed', 'DSSE envelope', 'the payload is not base64');
  if (envelope.data.signatures.length === 0) return refuse('unsigned', 'TUF §5.3.4', 'the envelope bears no signature');
  const ids = envelope.data.signatures.map((s) => s.keyid);
  // TUF §4.2.1: one signature for each key id; tuf-conformance test_duplicate_sig_keyids.
  if (new Set(ids).size !== ids.length) return refuse('duplicate-key', 'TUF §4.2.1', 'two signatures under one key id');
  return trusted({ envelope: envelope.data, payload });
}

/** Whether a threshold of the role's keys in `root` signed the envelope, each key counted once; the refusal where not. */
export async function authorised({ envelope, payload }: Opened, root: Root, role: Role, clause: string): Promise<Refused | null> {
  const { keyids, threshold } = root.roles[role];
  const keys = root.keys.filter((k) => keyids.includes(k.keyid));
  const by = await signedBy(envelope, payload, keys);
  if (by.size === 0) return refuse('wrong-key', clause, `no signature by a ${role} key of root ${root.version}`);
  if (by.size < threshold) return refuse('threshold-not-met', clause, `${by.size} of ${threshold} signatures of root ${root.version}`);
  return null;
}

/** JSON of verified bytes, and only of those. */
export function payloadJson(payload: Bytes, refusal: Refusal): Judged<unknown> {
  try {
    return trusted(JSON.parse(textOf(payload) ?? '') as unknown);
  } catch {
    return refuse(refusal, 'DSSE protocol, payload', 'the signed payload is not JSON');
  }
}

export function parsePayload<S extends z.ZodType>(payload: Bytes, schema: S): Judged<z.output<S>> {
  const json = payloadJson(payload, 'malformed');
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  return parsed.success ? trusted(parsed.data) : refuse('malformed', 'DSSE protocol, payload', firstIssue(parsed.error));
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? 'not of the expected shape' : `/${issue.path.join('/')}: ${issue.message}`;
}
