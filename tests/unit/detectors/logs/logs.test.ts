import { describe, expect, it } from 'vitest';
import { logAnalyzers } from '../../../../utils/detectors/logs/logs';
import { cost } from '../cost';
import { finder } from '../found';

const find = finder({ analyzers: logAnalyzers });
const repeat = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => line(i)).join('\n');

const LOGS: Readonly<Record<string, readonly [string, string]>> = {
  'a trace of Node': [
    'stack-trace',
    `TypeError: Cannot read properties of undefined (reading 'map')\n${repeat(5, (i) => `    at render${i} (/app/src/list.js:${i + 3}:15)`)}\n    at async Promise.all (index 0)\n    at node:internal/main:12:3`,
  ],
  'a trace of Java': [
    'stack-trace',
    `Exception in thread "main" java.lang.IllegalStateException: no session\n${repeat(5, (i) => `\tat com.acme.Session.open(Session.java:${i + 40})`)}\nCaused by: java.net.ConnectException: refused\n\tat java.base/sun.nio.ch.Net.connect0(Native Method)\n\t... 12 more`,
  ],
  'a trace of Python': [
    'stack-trace',
    'Traceback (most recent call last):\n  File "/app/main.py", line 12, in <module>\n    main()\n  File "/app/main.py", line 8, in main\n    run(x)\nValueError: no such thing',
  ],
  'a trace of C#': [
    'stack-trace',
    `System.InvalidOperationException: Sequence contains no elements\n${repeat(4, (i) => `   at Acme.Orders.Load(Int32 id) in C:\\src\\Orders.cs:line ${i + 12}`)}`,
  ],
  'a panic of Go': [
    'stack-trace',
    'goroutine 1 [running]:\nmain.work(0x1)\n\t/home/u/main.go:12 +0x1d\nmain.main()\n\t/home/u/main.go:20 +0x25\ncreated by main.start\n\t/home/u/main.go:31 +0x2a',
  ],
  'an access log': ['access', repeat(6, (i) => `10.0.0.${i} - anna [20/Nov/2026:10:00:0${i} +0000] "GET /orders/${i} HTTP/1.1" 200 512`)],
  'a system log': ['system', repeat(6, (i) => `Nov 20 10:00:0${i} web-1 sshd[${i + 100}]: Accepted publickey for anna`)],
  'a system log of RFC 5424': ['system', repeat(4, (i) => `<34>1 2026-11-20T10:00:0${i}.003Z web-1 su - ID47 - failed`)],
  'messages of the kernel': ['system', repeat(4, (i) => `[   12.34567${i}] usb 1-1: new high-speed USB device number ${i}`)],
  'a failed installation': [
    'build',
    'npm ERR! code E404\nnpm ERR! 404 Not Found - GET https://registry.test/x\nnpm ERR! 404\nnpm ERR! A complete log of this run',
  ],
  'the words of a compiler': [
    'build',
    'src/main.c:12:5: error: expected ";" before "return"\n   12 |     return 0\n      |     ^~~~~~\nsrc/main.c:14:1: warning: control reaches end\nsrc/main.c:20:9: note: declared here\nmake: *** [Makefile:3: all] Error 1',
  ],
  'the words of tsc': ['build', repeat(4, (i) => `src/a.ts(${i + 1},7): error TS2345: Argument of type "x" is not assignable`)],
  'a log of Log4j': ['application', repeat(6, (i) => `2026-11-20 10:00:0${i},123 [main] INFO  com.acme.App - started ${i}`)],
  'a log of Python': ['application', repeat(6, (i) => `2026-11-20 10:00:0${i},123 - acme.app - ERROR - could not open ${i}`)],
  'a log with the level first': ['application', repeat(6, (i) => `[ERROR] 2026-11-20 10:00:0${i} could not open ${i}`)],
  'a log of klog': ['application', repeat(4, (i) => `I1120 10:00:0${i}.123456       1 server.go:${i + 10}] ready`)],
  'a log in logfmt': ['application', repeat(4, (i) => `time="2026-11-20T10:00:0${i}Z" level=info msg="ready ${i}"`)],
  'a log in JSON': ['application', repeat(4, (i) => `{"timestamp":"2026-11-20T10:00:0${i}Z","level":"info","msg":"ready"}`)],
};

const NO_LOGS: Readonly<Record<string, string>> = {
  'one message quoted in a question': "Why do I get TypeError: Cannot read properties of undefined (reading 'map')?",
  'a change log': repeat(8, (i) => `## 1.${i}.0 - 2026-11-2${i}\n\n- error handling was improved`),
  'an exported chat': repeat(8, (i) => `[20.11.2026, 10:00:0${i}] Anna: shall we meet at ${i}?`),
  'a timetable': repeat(8, (i) => `10:0${i} train to Berlin from platform ${i}`),
  measurements: repeat(8, (i) => `2026-11-20 10:00:0${i},${i}.5,3`),
  'a list at the start of lines': repeat(8, (i) => `at ${i} o'clock we meet (again)`),
  'source code':
    'export class HttpError extends Error {\n  constructor(readonly status: number) {\n    super(`status ${status}`);\n  }\n}\n\nfunction warn(message: string) {\n  console.warn(message);\n}\n',
  'Java that throws': 'try {\n  open();\n} catch (IOException e) {\n  throw new IllegalStateException(e);\n}\n',
  advice: repeat(6, (i) => `INFO: bring ${i} pens\nWarning: it is cold`),
};

describe('logs and traces', () => {
  it.each(Object.entries(LOGS))('are a class of their own: %s', (_, [kind, log]) => {
    const text = `Can you tell me what is wrong here?\n\n${log}\n\nThank you very much, I have no idea.`;
    const found = find(text);
    expect(found.map((f) => f.what.split(' ')[0])).toEqual([`log.${kind}`]);
    expect(log.startsWith(found[0]?.value.slice(0, 20).trimStart() ?? '-') || log.includes(found[0]?.value ?? '-')).toBe(true);
    expect(found[0]?.value.length).toBeGreaterThan(log.length * 0.6);
  });
  it.each(Object.entries(NO_LOGS))('are not seen in %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
  it.each(Object.entries(LOGS))('are found where the text begins with an empty line: %s', (_, [kind, log]) => {
    for (const before of ['\n', '\n\n', '\r\n', '\n\t'])
      expect(find(before + log).map((f) => f.what.split(' ')[0])).toEqual([`log.${kind}`]);
  });
  it('are none in a line of a log behind an empty one', () => {
    expect(find('\n[INFO] connected to the server\n')).toEqual([]);
  });
  it('are found in the middle of a long text, once', () => {
    const prose = 'We looked at it for a while and found nothing of note, as so often.\n'.repeat(600);
    const log = repeat(60, (i) => `2026-11-20 10:00:${10 + (i % 50)},123 [main] WARN com.acme.App - slow ${i}`);
    expect(find(`${prose}\n${log}\n\n${prose}`)).toEqual([{ what: 'log.application high', value: log }]);
  });
});

describe('hostile texts', () => {
  it.each([
    'at f (a.js:1:1)\n',
    '2026-01-01 00:00:00 INFO x\n',
    '2026-01-01 00:00:00 a b c d e f ',
    'at a(a(a(',
    'Exception: ',
    '[[[[',
    'a.b.c.',
    '{"time":"',
    '\n',
  ])('%j costs about twice the time at twice the length', (unit) => {
    const time = (n: number): number => {
      const analysis = { text: unit.repeat(Math.ceil(n / unit.length)), findings: [], capitals: [], beyondAscii: [], regions: [] };
      return cost(() => {
        for (const analyzer of logAnalyzers) for (const run = analyzer.analyse(analysis); run.next().done !== true;);
      }, 3);
    };
    time(20_000);
    expect(time(400_000)).toBeLessThan(9 * time(100_000) + 20);
  });
});
