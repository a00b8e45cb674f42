import type { Detector, Kind } from '../detectors/types';
import type { Confidence, Evidence } from '../model/words';
import type { Spending } from './budget';
import { DIGIT, kindOf, lowered, UPPER } from './characters';
import { hasContext } from './context';
import { AFTER, ANY_AFTER, ANY_BEFORE, BEFORE, EDGES, LITERAL, NEXT, NODE, REACH, standsAt } from './literals';
import {
  beyond,
  CHUNK,
  events,
  factsAt,
  IS_LITERAL,
  IS_RUN,
  look,
  MARGIN,
  MORE_SHIFT,
  PLACE,
  PLACE_SHIFT,
  RUN_CAPITAL,
  RUN_KINDS,
  RUN_LONG,
  RUN_OPEN,
  RUN_WANTED,
  runFacts,
} from './look';
import type { Candidate } from './overlap';
import type { CompiledLead, Rules } from './rules';
import { startCode } from './rules';
import type { RunIndex } from './runs';
import { ALL_NEEDS, NEED_BITS, runPlace, SHAPE_INDEX } from './runs';
import { Spans } from './spans';
import { FOLLOWING, isOtherWord, versionEnd, whatFollows, whatPrecedes } from './surroundings';

const DIGITS_ONLY = 1 << DIGIT;
const UPPER_ONLY = 1 << UPPER;
const HAS_DIGIT = 1 << DIGIT;

const BY_CONTEXT: readonly Evidence[] = ['context'];

function valueOf(match: RegExpExecArray, group: Detector['group']): string {
  if (group === undefined) return match[0];
  if (typeof group === 'number') return match[group] ?? '';
  for (const g of group) if (match[g] !== undefined) return match[g];
  return '';
}

/** The one pass over a text: finds candidates, tries the detectors there. Goes on from where it stopped, so it can be sliced anywhere. */
export class Pass {
  readonly candidates: Candidate[] = [];
  /** Detectors that threw; a bug of ours, which the caller reports. */
  failed = false;
  private at = 0;
  private readonly runs: RunIndex;
  /** End of the last run that was taken. */
  private runEnd = 0;
  /** Runs that begin with a capital. */
  readonly capitals = new Spans();
  /** Runs that may be a part of something encoded or wrapped. */
  readonly longRuns = new Spans();
  /** Starts of the stretches that hold characters beyond ASCII. */
  readonly beyondAscii: number[] = [];
  /** Detector → end of its last accepted value: no second try inside it. */
  private readonly doneUntil: Int32Array;
  /** Detector → where it was tried last: several literals may lead to one place. */
  private readonly lastTry: Int32Array;
  private lastPattern: RegExp | null = null;
  private lastAt = -1;
  private lastMatch: RegExpExecArray | null = null;
  /** Whether a context word stood near the value that was judged last. */
  private near = false;

  constructor(
    private readonly text: string,
    private readonly rules: Rules,
    private readonly spending: Spending,
    /** Called where the keyword of company pattern i stands. */
    private readonly onWindow: (pattern: number, start: number) => void,
    /** How long the text is that is judged, where this one is made of parts of it; see `Detector.longestText`. */
    private readonly whole = text.length,
  ) {
    this.runs = rules.runs.of(text.length);
    this.doneUntil = new Int32Array(rules.list.length);
    this.lastTry = new Int32Array(rules.list.length).fill(-1);
  }

  /** Works up to `to`; true at the end of the text. */
  advance(to: number): boolean {
    const end = Math.min(to, this.text.length);
    while (this.at < end) {
      const from = this.at;
      this.at = Math.min(end, from + CHUNK);
      const length = look(this.text, from, this.at, this.rules, this.runs);
      for (const start of beyond) this.beyondAscii.push(start);
      this.follow(from - MARGIN, length);
    }
    return this.at >= this.text.length;
  }

  get position(): number {
    return this.at;
  }

  /** Tries what was found in the window that begins at `base`, in the order of the text. No pass goes on within another's window: all share it. */
  private follow(base: number, length: number): void {
    for (let e = 0; e < length; e += 2) {
      const event = events[e] as number;
      const place = (event >> PLACE_SHIFT) & PLACE;
      const at = base + place;
      if ((event & IS_RUN) !== 0) this.take(at, base + (events[e + 1] as number), event >>> MORE_SHIFT);
      else if ((event & IS_LITERAL) !== 0) this.literalsEndingAt(event >>> MORE_SHIFT, at, place);
      else for (const user of this.rules.signs[this.text.charCodeAt(at)] ?? []) this.tryAt(user, at);
    }
  }

  /** A run of letters and digits, unless it was taken already: with the window before this one, or as a part of a version. */
  private take(from: number, to: number, known: number): void {
    // Before it is looked at: each window of a long one brings it again.
    if (from < this.runEnd) return;
    const { text } = this;
    let start = from;
    let end = to;
    let facts = known;
    if ((facts & RUN_OPEN) !== 0) {
      let kinds = facts & RUN_KINDS;
      for (let kind = 0; start > 0 && (kind = kindOf(text.charCodeAt(start - 1))) !== 0; start--) kinds |= 1 << kind;
      for (let kind = 0; end < text.length && (kind = kindOf(text.charCodeAt(end))) !== 0; end++) kinds |= 1 << kind;
      facts = runFacts(end - start, kinds, kindOf(text.charCodeAt(start)) === UPPER, this.runs.flags);
    }
    this.runEnd = end;
    if ((facts & RUN_LONG) !== 0) this.longRuns.push(start, end);
    if ((facts & RUN_CAPITAL) !== 0) this.capitals.push(start, end);
    if ((facts & RUN_WANTED) === 0) return;
    const kinds = facts & RUN_KINDS;
    if (kinds === DIGITS_ONLY) {
      // A version or an amount is passed over as a whole: digits are in most texts for them.
      const version = versionEnd(text, start, end);
      if (version >= 0) {
        this.runEnd = version;
        return;
      }
    }
    this.tryRun(start, end, kinds);
  }

  private literalsEndingAt(hash: number, i: number, place: number): void {
    const { text } = this;
    const { heads, nodes, texts } = this.rules.literals;
    const { users } = this.rules;
    const left = 1 << (factsAt(place - 3) & 31);
    const right = 1 << (factsAt(place + 1) & 31);
    for (
      let n = NODE * (heads[hash] as number);
      ((nodes[n + ANY_BEFORE] as number) & left) !== 0 && ((nodes[n + ANY_AFTER] as number) & right) !== 0;
      n = NODE * (nodes[n + NEXT] as number)
    ) {
      if (((nodes[n + BEFORE] as number) & left) === 0 || ((nodes[n + AFTER] as number) & right) === 0) continue;
      // A longer literal that holds a shorter one is often in its chain: its ends tell them apart.
      const reach = nodes[n + REACH] as number;
      const edges = nodes[n + EDGES] as number;
      const start = i - (reach & 0xffff);
      if (lowered(text.charCodeAt(i + (reach >>> 16))) !== edges >>> 16 || lowered(text.charCodeAt(start)) !== (edges & 0xffff)) continue;
      const index = nodes[n + LITERAL] as number;
      if (!standsAt(text, start, texts[index] ?? '')) continue;
      for (const user of users[index] ?? []) {
        if (user >= 0) this.tryAt(user, start);
        else this.onWindow(-1 - user, start);
      }
    }
  }

  private tryRun(start: number, end: number, kinds: number): void {
    const place = runPlace(this.shapeOf(start, end, kinds), end - start);
    const users = this.runs.users[place];
    if (users === undefined) return;
    const wanting = this.runs.needs[place] ?? 0;
    const has = whatFollows(this.text, end);
    if ((wanting & FOLLOWING & ~has) !== 0) return;
    const lacks = ALL_NEEDS & ~(has | whatPrecedes(this.text, start));
    if ((wanting & lacks) !== 0) return;
    const { starts } = this.rules;
    const start2 = startCode(this.text.charCodeAt(start), this.text.charCodeAt(start + 1));
    for (const user of users) {
      const wanted = starts[user >> NEED_BITS] ?? 0;
      if ((user & lacks) === 0 && (wanted === 0 || wanted === start2)) this.tryAt(user >> NEED_BITS, start);
    }
  }

  private shapeOf(start: number, end: number, kinds: number): number {
    if (kinds === DIGITS_ONLY) return SHAPE_INDEX.digits;
    if ((kinds & HAS_DIGIT) !== 0) return SHAPE_INDEX.mixed;
    if (kinds === UPPER_ONLY) return end - start === 1 ? SHAPE_INDEX.capital : SHAPE_INDEX.upper;
    for (let i = start + 1; i < end; i++) if (kindOf(this.text.charCodeAt(i)) === UPPER) return SHAPE_INDEX.camel;
    return SHAPE_INDEX.capital;
  }

  private walkBack(from: number, lead: CompiledLead): number {
    const least = Math.max(0, from - lead.max);
    let at = from;
    while (at > least) {
      const code = this.text.charCodeAt(at - 1);
      if (code < 128 ? lead.ascii[code] !== 1 : !lead.chars.test(this.text.charAt(at - 1))) break;
      at--;
    }
    return at;
  }

  private tryAt(d: number, candidate: number): void {
    const rule = this.rules.list[d];
    if (rule === undefined) return;
    const { lead, read } = rule;
    const at = lead === null ? candidate : this.walkBack(candidate, lead);
    if (lead !== null && candidate - at < lead.least) return;
    if (at < (this.doneUntil[d] ?? 0) || at === this.lastTry[d]) return;
    this.lastTry[d] = at;
    if (this.whole > rule.longestText || !this.spending.take(d, rule.waits)) return;
    if (read !== null) {
      this.read(d, rule.detector, read, at);
      return;
    }
    const { pattern } = rule;
    const match = pattern === null ? null : this.exec(pattern, at);
    if (match === null || (rule.edges && isOtherWord(this.text, at + match[0].length))) return;
    this.accept(d, rule.detector, match);
  }

  /** The pattern at this place; neighbours in the table that share a pattern share its answer. */
  private exec(pattern: RegExp, at: number): RegExpExecArray | null {
    if (pattern === this.lastPattern && at === this.lastAt) return this.lastMatch;
    pattern.lastIndex = at;
    this.lastPattern = pattern;
    this.lastAt = at;
    this.lastMatch = pattern.exec(this.text);
    return this.lastMatch;
  }

  private accept(d: number, detector: Detector, match: RegExpExecArray): void {
    const value = valueOf(match, detector.group);
    if (value === '') return;
    const start = match.index + (detector.group === undefined ? 0 : match[0].lastIndexOf(value));
    const end = start + value.length;
    const confidence = this.judge(detector, value, match, start, end);
    if (confidence !== null) this.keep(d, detector, start, end, confidence, this.near);
  }

  private read(d: number, detector: Detector, read: NonNullable<Detector['read']>, at: number): void {
    try {
      const told = read(this.text, at);
      if (told === null) return;
      if ('start' in told) this.keep(d, told.kind ?? detector, told.start, told.end, told.confidence);
      else for (const { kind, start, end, confidence } of told) this.keep(d, kind ?? detector, start, end, confidence);
    } catch {
      this.failed = true;
    }
  }

  private keep(d: number, kind: Kind, start: number, end: number, confidence: Confidence, near = false): void {
    this.doneUntil[d] = end;
    this.candidates.push({
      finding: {
        detector: kind.id,
        category: kind.category,
        ...(kind.country === undefined ? {} : { country: kind.country }),
        span: [start, end],
        confidence,
        ...(near ? { evidence: BY_CONTEXT } : {}),
      },
      generic: kind.generic ?? false,
      rank: kind.rank ?? 0,
    });
  }

  private judge(detector: Detector, value: string, match: RegExpExecArray, start: number, end: number): Confidence | null {
    let confidence = detector.confidence;
    if (detector.validate !== undefined) {
      let verdict: boolean | Confidence = false;
      try {
        verdict = detector.validate(value, match);
      } catch {
        this.failed = true;
      }
      if (verdict === false) return null;
      if (verdict !== true) confidence = verdict;
    }
    const { context } = detector;
    this.near = false;
    if (context !== undefined) {
      const near = (this.near = hasContext(this.text, start, end, context));
      if (!near && context.required) return null;
      if (near && (!context.required || context.raises !== undefined)) confidence = context.raises ?? 'high';
    }
    return confidence;
  }
}
