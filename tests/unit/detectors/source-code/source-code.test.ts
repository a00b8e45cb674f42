import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { sourceCodeAnalyzers } from '../../../../utils/detectors/source-code/source-code';
import { cost } from '../cost';

const classifier = createClassifierOf({ detectors: [], analyzers: sourceCodeAnalyzers });
const scan = (text: string) => classifier.scan(text).findings;
const lines = (...all: string[]): string => all.join('\n');

const PYTHON = lines(
  'import csv',
  'from pathlib import Path',
  '',
  'def load_orders(path: Path) -> list[dict]:',
  '    """Reads the orders of a day."""',
  '    with path.open() as handle:',
  '        rows = [row for row in csv.DictReader(handle) if row["state"] != "void"]',
  '    for row in rows:',
  '        row["total"] = float(row["price"]) * int(row["quantity"])',
  '    return rows',
);
const TYPESCRIPT = lines(
  "import { readFile } from 'node:fs/promises';",
  'export interface Order { readonly id: string; total: number }',
  'export async function load(path: string): Promise<Order[]> {',
  '  const text = await readFile(path, "utf8");',
  '  return text.split("\\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Order);',
  '}',
);
const SQL = lines(
  'SELECT c.name, SUM(o.total) AS revenue',
  'FROM customers c JOIN orders o ON o.customer_id = c.id',
  "WHERE o.created_at >= '2024-01-01'",
  'GROUP BY c.name',
  'ORDER BY revenue DESC;',
);
const GO = lines(
  'func (s *Server) Run(ctx context.Context) error {',
  '\tfor i := 0; i < 10; i++ {',
  '\t\tgo s.work(i)',
  '\t}',
  '\tif err := s.listen(); err != nil {',
  '\t\treturn fmt.Errorf("run: %w", err)',
  '\t}',
  '\treturn nil',
  '}',
);
const C = lines(
  '#include <stdio.h>',
  '',
  'static int add(const int *xs, size_t n) {',
  '    int sum = 0;',
  '    for (size_t i = 0; i < n; i++) sum += xs[i];',
  '    printf("%d\\n", sum);',
  '    return sum;',
  '}',
);
const JAVA = lines(
  'package com.acme.billing;',
  'import java.util.List;',
  'public class InvoiceService {',
  '    private final Repository repo;',
  '    public Invoice find(long id) {',
  '        for (Invoice i : repo.findAll()) {',
  '            if (i.getId() == id) return i;',
  '        }',
  '        return null;',
  '    }',
  '}',
);
const COBOL = lines(
  '       IDENTIFICATION DIVISION.',
  '       PROGRAM-ID. PAYROLL.',
  '       WORKING-STORAGE SECTION.',
  '       01 WS-TOTAL PIC 9(5)V99 VALUE ZERO.',
  '       PROCEDURE DIVISION.',
  "           PERFORM CALC-PAY UNTIL WS-EOF = 'Y'.",
  '           STOP RUN.',
);

const HITS: Record<string, [string, string]> = {
  Python: [PYTHON, 'source-code.python'],
  TypeScript: [TYPESCRIPT, 'source-code.typescript'],
  SQL: [SQL, 'source-code.sql'],
  Go: [GO, 'source-code.go'],
  C: [C, 'source-code.c'],
  Java: [JAVA, 'source-code.java'],
  COBOL: [COBOL, 'source-code.cobol'],
};

const MISSES: Record<string, string> = {
  'a letter': lines(
    'Dear Anna,',
    '',
    'thank you for the figures; they look fine. Could you check the third row again? I think the total (4.2M) is off.',
    '',
    'Best,',
    'Tom',
  ),
  'a JSON prompt': lines(
    '{',
    '  "role": "senior marketing strategist",',
    '  "task": "Write a launch plan",',
    '  "constraints": ["no jargon", "max 500 words"],',
    '  "output": { "format": "markdown" }',
    '}',
  ),
  Markdown: lines(
    '# Release plan',
    '',
    '- **Scope**: the billing page',
    '- [ ] write the notes (see [guide](docs/guide.md))',
    '1. Build',
    '2. Ship',
    '',
    '| Step | Owner |',
    '|------|-------|',
    '| Build | Tom |',
  ),
  'a command in a question': lines(
    'How do I get rid of this?',
    '$ npm install --legacy-peer-deps react@18',
    'git push origin main',
    'It says permission denied.',
  ),
  'a stack trace': lines(
    'Traceback (most recent call last):',
    '  File "/app/main.py", line 42, in <module>',
    'ValueError: bad input',
    'java.lang.NullPointerException: oops',
    '\tat com.acme.App.run(App.java:42)',
    '\tat com.acme.App.main(App.java:12)',
  ),
  'a log': lines(
    '2026-01-14 12:03:22,114 ERROR [http-nio-8080-exec-3] c.a.b.OrderService - order 8831 failed',
    '2026-01-14 12:03:25,001 WARN  [pool-1] HikariPool-1 - clock leap',
    '[INFO] done',
  ),
  'a prompt with gaps to fill in': lines(
    'Act as ${role:teacher} for {{audience}}.',
    '- Topic: ${topic}',
    '- Length: ${length:500} words',
    '- Tone: {{tone}}',
  ),
  'a recipe': lines('275 g (2 cups) plain flour (sifted)', '2 teaspoons baking soda', '450 ml (1 3/4 cup) soy milk', '1/2 tsp salt'),
  'prose in other languages': lines(
    'Bitte fassen Sie den Bericht in fünf Punkten zusammen; nennen Sie die Risiken.',
    '请总结以下报告，并列出主要风险。',
    'Resume el informe en cinco puntos.',
  ),
};

describe('source code', () => {
  for (const [language, [code, detector]] of Object.entries(HITS)) {
    it(`is recognised as ${language}`, () => {
      const found = scan(code);
      expect(found.map((f) => f.detector)).toEqual([detector]);
      expect(found[0]?.confidence, language).not.toBe('low');
    });
  }

  it('is found among prose, with a span that holds the code and little else', () => {
    const before = 'Hello, I have a question about this piece of our system. Why is the total wrong for some of the rows?\n\n';
    const after = '\n\nThank you very much for your help with this, it has been bothering us for days.';
    const [found, ...more] = scan(before + PYTHON + after);
    expect(more).toEqual([]);
    expect(found?.span[0]).toBe(before.length);
    expect(found?.span[1]).toBe(before.length + PYTHON.length);
    expect(found?.count).toBe(9);
  });

  it('that fills the text is believed more than the same code quoted in a long text', () => {
    const prose = 'The committee met again on Tuesday and went through the list of open points one by one.\n'.repeat(80);
    const code = `${PYTHON}\n${PYTHON}`;
    expect(scan(code)[0]?.confidence).toBe('high');
    expect(scan(prose + code + prose)[0]?.confidence).toBe('medium');
  });

  it('in one minified line is found', () => {
    const minified = 'function a(b,c){var d=b[c];if(!d){return null}for(var i=0;i<d.length;i++){e(d[i],{f:1,g:h.i})}return d};'.repeat(20);
    expect(scan(minified)[0]?.category).toBe('source-code');
  });

  for (const [name, text] of Object.entries(MISSES)) {
    it(`is not seen in ${name}`, () => {
      expect(scan(text)).toEqual([]);
    });
  }

  it('is judged in time that grows with the text, whatever it holds', () => {
    for (const hostile of ['{', 'a(', '    ', '"\\', '${', '\n}', 'select ', '::', '-'.repeat(7)]) {
      const of = (length: number): number => {
        const text = hostile.repeat(Math.ceil(length / hostile.length));
        return cost(() => scan(text));
      };
      // Quadratic growth would be 64-fold.
      expect(of(400_000)).toBeLessThan(Math.max(1, of(50_000)) * 40);
    }
  });
});
