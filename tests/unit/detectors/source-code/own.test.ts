import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { sourceCodeAnalyzers } from '../../../../utils/detectors/source-code/source-code';
import { CompanyCode } from '../../../../utils/model/policy';
import { cost } from '../cost';

const code = CompanyCode.parse({
  packages: ['com.acme', '@acme/ui', 'acmecore'],
  owners: ['Acme Corporation'],
  hosts: ['corp.acme.test'],
  repositories: ['acme/billing'],
});
const knowledge = { dictionaries: [], patterns: [], documents: [], code };
const parts = { detectors: [], analyzers: sourceCodeAnalyzers };
const classifier = createClassifierOf(parts, knowledge);
const scan = (text: string) => classifier.scan(text).findings.map((f) => [f.detector, f.confidence, f.label]);

const BODY = ['export function total(order) {', '  const rows = order.rows.filter((row) => row.open);', '  return rows.length;', '}'].join(
  '\n',
);

describe("code that is the company's own", () => {
  it.each<[string, string, string]>([
    ['a scoped package', `import { Button } from '@acme/ui';\n${BODY}`, 'package'],
    ['a module of a scoped package', `import { Button } from "@acme/ui/button";\n${BODY}`, 'package'],
    ['a package that is one word, imported', `const core = require('acmecore');\n${BODY}`, 'package'],
    ['a host', `const url = 'https://git.corp.acme.test/api';\n${BODY}`, 'host'],
    ['a repository', `// from https://github.example/acme/billing.git\n${BODY}`, 'repository'],
    ['a copyright line', `/*\n * Copyright (c) 2026 Acme Corporation. All rights reserved.\n */\n${BODY}`, 'owner'],
    ['a licence tag, whatever the case', `// SPDX-FileCopyrightText: 2026 ACME CORPORATION\n${BODY}`, 'owner'],
  ])('is told by %s', (_, text, label) => {
    expect(scan(text)).toEqual([['source-code.own.javascript', 'high', label]]);
  });

  it('is told however small it is, and counts its lines', () => {
    const java = 'import com.acme.billing.Invoice;';
    const [found] = classifier.scan(`What does this do?\n\n${java}\n\nThank you for your help with this.`).findings;
    expect(found).toMatchObject({ detector: expect.stringMatching(/^source-code\.own\./) as string, confidence: 'high', count: 1 });
  });

  it.each<[string, string]>([
    ['another package that begins alike', `import { Button } from '@acme/uikit';\n${BODY}`],
    ['a word that is not imported', `${BODY}\nconsole.log(acmecore);`],
    ["somebody else's host", `const url = 'https://notcorp.acme.test.example/api';\n${BODY}`],
    ['a host of which ours is a part', `const url = 'https://corp.acme.test.example/api';\n${BODY}`],
    ['the owner, where nobody claims anything', `const title = 'A visit to Acme Corporation';\n${BODY}`],
    ['a fork of the repository', `// from https://github.example/acme/billing-fork\n${BODY}`],
  ])('is not told by %s', (_, text) => {
    expect(scan(text).map(([detector]) => detector)).toEqual(['source-code.javascript']);
  });

  it('is not looked for in prose', () => {
    expect(
      scan('Acme Corporation holds the copyright of acme/billing. Please write to git.corp.acme.test about it, and to nobody else.'),
    ).toEqual([]);
  });

  it('is only code where the policy names nothing', () => {
    const text = `import { Button } from '@acme/ui';\n${BODY}`;
    expect(
      createClassifierOf(parts)
        .scan(text)
        .findings.map((f) => f.detector),
    ).toEqual(['source-code.javascript']);
  });

  it('takes time that grows with the text, however often its names stand there', () => {
    const unit = "import '@acme/ui'; // Acme Corporation, corp.acme.test\n\n";
    const of = (times: number): number => {
      const text = unit.repeat(times);
      return cost(() => classifier.scan(text));
    };
    of(100);
    expect(of(8_000)).toBeLessThan(Math.max(1, of(1_000)) * 40);
  });
});
