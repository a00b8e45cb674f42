/** Kinds of log, in the order in which a line is tried for them. */
export const LOG_KINDS = ['stack-trace', 'access', 'system', 'build', 'application'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

const LEVEL =
  '(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|FATAL|CRITICAL|SEVERE|ALERT|EMERG|VERBOSE|trace|debug|info|notice|warn|warning|error|fatal|critical|Information)';
/** ISO 8601, and what Log4j, nginx and Python write instead. */
const DAY = '(?:\\d{4}[-/.]\\d\\d[-/.]\\d\\d|\\d\\d[-/.]\\d\\d[-/.]\\d{4}|\\d\\d[ -][A-Z][a-z]{2}[ -]\\d{4})';
const TIME = '\\d\\d:\\d\\d:\\d\\d(?:[.,:]\\d{1,9})?(?:Z| ?[+-]\\d\\d:?\\d\\d)?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

interface Form {
  readonly kind: LogKind;
  /** Characters that such a line may begin with, blanks aside. */
  readonly first: string;
  readonly pattern: RegExp;
}

const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SMALL = 'abcdefghijklmnopqrstuvwxyz';

const FORMS: readonly Form[] = [
  // JavaScript, Java, Kotlin, C#; gdb and PHP; Go; Rust.
  {
    kind: 'stack-trace',
    first: 'a',
    pattern:
      /at (?:(?:async |new )?[\w$.<>/[\]#`@ ]{1,160} ?\([^()\n]{0,200}(?::\d{1,7}|Native Method|Unknown Source|<anonymous>|native)[^()\n]{0,12}\)|\S{1,200}:\d{1,7}:\d{1,7}|[\w.<>`+]{3,160}\([^()\n]{0,160}\)(?: in \S{1,200}:line \d{1,7})?[ \t\r]{0,4}(?:\n|$))/y,
  },
  { kind: 'stack-trace', first: 'F', pattern: /File "[^"\n]{1,240}", line \d{1,7}/y },
  {
    kind: 'stack-trace',
    first: 'TCEU.-tgf#',
    pattern:
      /(?:Traceback \(most recent call last\)|Caused by: |Exception in thread "|Unhandled exception|Uncaught (?:\w{1,40}Error|Exception)|\.\.\. \d{1,5} (?:more|common frames)|--- End of (?:inner exception|stack trace)|thread '[^'\n]{1,60}' (?:\(\d+\) )?panicked at|goroutine \d{1,9} \[|from \S{1,200}:\d{1,7}:in [`']|#\d{1,3}\s{1,4}(?:0x[0-9a-f]{4,16} |[\w/.\\:-]{2,200}\(\d{1,7}\): |\S{1,160} \())/y,
  },
  {
    kind: 'stack-trace',
    first: CAPITALS + SMALL,
    pattern: /(?<![ \t])(?:[a-z][\w$]{0,40}\.){0,8}[A-Z]\w{0,60}(?:Error|Exception|Warning)(?:: | \[|[ \t\r]{0,4}(?:\n|$))/y,
  },
  {
    kind: 'stack-trace',
    first: '/' + DIGITS,
    pattern:
      /(?:\/[^\s:]{1,200}\.(?:go|rs):\d{1,7}(?: \+0x[0-9a-f]{1,8})?[ \t\r]{0,4}(?:\n|$)|\d{1,4}:\s{1,6}(?:0x[0-9a-f]{4,16} - )?(?:[\w<>{}#]{1,60}::){1,8}[\w<>{}#]{1,60})/y,
  },
  // Common and combined log format.
  {
    kind: 'access',
    first: `${DIGITS}${SMALL}:-ABCDEF`,
    pattern: /[\w.:-]{1,80} \S{1,60} \S{1,60} \[\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "/y,
  },
  {
    kind: 'access',
    first: DIGITS,
    pattern: new RegExp(`${DAY}[ T]${TIME} \\S{1,60} (?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH) /`, 'y'),
  },
  // RFC 3164, RFC 5424, the kernel's ring buffer.
  {
    kind: 'system',
    first: 'JFMASOND',
    pattern: new RegExp(`${MONTH} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d [\\w.-]{1,80} [\\w./()@-]{1,60}(?:\\[\\d{1,9}\\])?: `, 'y'),
  },
  { kind: 'system', first: '<', pattern: /<\d{1,3}>(?:1 \d{4}-\d\d-\d\dT|[A-Z][a-z]{2} [ \d]\d \d\d:)/y },
  { kind: 'system', first: '[', pattern: /\[ {0,8}\d{1,7}\.\d{6}\] \S/y },
  {
    kind: 'system',
    first: DIGITS,
    pattern: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d) [\w.-]{1,80} [\w./-]{1,60}\[\d{1,9}\]: /y,
  },
  // Compilers, package managers, test runners, CI.
  {
    kind: 'build',
    first: 'npyecmgfwCEFBR>#=-S[$✓✗' + DIGITS,
    pattern:
      /(?:npm (?:ERR!|error|WARN|warn|notice) |yarn (?:error|warn)|pnpm: |error(?: TS\d{3,5}|\[E\d{3,5}\]|: )|cargo: |make(?:\[\d\])?: (?:\*\*\*|Entering|Leaving|Nothing)|gcc |g\+\+ |fatal(?: error)?: |warning(?:: |\[)|CMake (?:Error|Warning)|ERROR: |FAILURE: |FAILED(?::| \()|BUILD (?:FAILED|SUCCESS)|> Task :|##\[(?:error|warning|section|group)\]|#\d{1,4} (?:\[|\d{1,5}\.\d|ERROR|DONE|CACHED)|=== RUN |--- (?:FAIL|PASS|SKIP): |Step \d{1,3}\/\d{1,3} : |\[(?:INFO|WARNING|ERROR)\] (?!\d\d(?:\d\d)?[-:\/.])|\[\d{1,5}\/\d{1,5}\] \S|\d{1,5} (?:errors?|warnings?) (?:generated|found)|Compiling [\w-]{1,60} v\d)/y,
  },
  {
    kind: 'build',
    first: `${SMALL}${CAPITALS}./_`,
    pattern:
      /(?:\.{0,2}\/)?[\w./@+-]{1,200}\.\w{1,6}(?::\d{1,7}(?::\d{1,5})?: (?:fatal error|error|warning|note): |\(\d{1,7},\d{1,5}\): (?:error|warning) )/y,
  },
  // A time and a level, in either order; klog; logfmt; JSON.
  {
    kind: 'application',
    first: `[${DIGITS}`,
    pattern: new RegExp(
      `\\[?(?:${DAY}[ T,_]{1,2})?${TIME}[\\]:)]{0,2}(?:[ \\t|,]{1,4}[^\\s|,]{1,60}){0,5}?[ \\t|,]{1,4}[\\[(<:-]{0,2}${LEVEL}\\b`,
      'y',
    ),
  },
  {
    kind: 'application',
    first: '[TDINWEFCSVtdinwefcs',
    pattern: new RegExp(`\\[? ?${LEVEL} ?\\]?[ \\t|:-]{1,4}\\[?(?:${DAY}[ T,]{1,2})?${TIME}`, 'y'),
  },
  { kind: 'application', first: 'IWEF', pattern: /[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,9} [\w.-]{1,80}:\d{1,7}\] /y },
  {
    kind: 'application',
    first: 'tl',
    pattern: /(?:time|ts|level|lvl)="?[\w:.+-]{1,40}"? (?:[\w.]{1,40}=\S{1,80} ){0,3}?(?:level|lvl|msg|ts|time)=/y,
  },
  {
    kind: 'application',
    first: '{',
    pattern:
      /\{ ?"(?:@?timestamp|time|ts|level|severity|lvl|log\.level|asctime|levelname)" ?: ?[^{}\n]{1,200}?"(?:@?timestamp|time|ts|level|severity|lvl|log\.level|msg|message|levelname|logger)" ?: ?/y,
  },
];

/** ASCII character → forms to try on a line that begins with it, a bit each. */
const BY_FIRST = new Uint32Array(128);
FORMS.forEach(({ first }, i) => {
  for (const c of first) if (c.charCodeAt(0) < 128) BY_FIRST[c.charCodeAt(0)] = (BY_FIRST[c.charCodeAt(0)] ?? 0) | (1 << i);
});

/** Signs of quotes and containers before a line: `> `, `| `, `web-1  | `. */
const DEEPEST_INDENT = 24;

/** What kind of log the line that starts at `start` is of, as an index into `LOG_KINDS`; -1 where it is none. */
export function kindOfLine(text: string, start: number): number {
  let at = start;
  const limit = start + DEEPEST_INDENT;
  while (at < limit && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  const c = text.charCodeAt(at);
  let forms = c < 128 ? (BY_FIRST[c] ?? 0) : 0;
  while (forms !== 0) {
    const i = 31 - Math.clz32(forms & -forms);
    forms &= forms - 1;
    const form = FORMS[i];
    if (form === undefined) break;
    form.pattern.lastIndex = at;
    if (form.pattern.test(text)) return LOG_KINDS.indexOf(form.kind);
  }
  return -1;
}
