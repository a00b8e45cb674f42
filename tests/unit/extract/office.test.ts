import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../utils/classify/create';
import { allDetectors, analyzers } from '../../../utils/detectors/all';
import { documentText, fileText } from '../../../server/read-file';
import { archive, labelled, sheet, word, wordPart } from './archive';

const detectors = allDetectors();

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await documentText(bytes, 'x.docx');
  return 'text' in read ? read.text : `error: ${read.error}`;
};
const classifier = createClassifierOf({ detectors, analyzers });
const found = async (bytes: Uint8Array): Promise<readonly string[]> =>
  classifier
    .scan(await textOf(bytes))
    .findings.filter((f) => f.category === 'confidential')
    .map((f) => `${f.detector} ${f.confidence}`);

describe('Word', () => {
  it('gives paragraphs as lines, with entities decoded', async () => {
    expect(await textOf(word(['Offer &amp; terms', 'caf&#233; &#x2014; &lt;b&gt;']))).toBe('Offer & terms\ncafé — <b>');
  });
  it('gives headers, footers and watermarks, which mark the document', async () => {
    const bytes = word(['Text'], {
      'word/header1.xml': wordPart('hdr', '<w:p><w:r><w:pict><v:shape><v:textpath string="CONFIDENTIAL"/></v:shape></w:pict></w:r></w:p>'),
      'word/footer1.xml': wordPart('ftr', '<w:p><w:r><w:t>Acme GmbH | Vertraulich</w:t></w:r></w:p>'),
    });
    expect(await textOf(bytes)).toBe('CONFIDENTIAL\n\nText\n\nAcme GmbH | Vertraulich');
    expect(await found(bytes)).toEqual(['confidential.label high', 'confidential.label medium']);
  });
  it('gives tables as rows, and tabs and breaks as such', async () => {
    const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const bytes = word([], {
      'word/document.xml': wordPart(
        'document',
        `<w:tbl><w:tr>${cell('Name')}${cell('Phone')}</w:tr><w:tr>${cell('Anna')}${cell('1')}</w:tr></w:tbl><w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`,
      ),
    });
    expect(await textOf(bytes)).toBe('Name \tPhone\nAnna \t1\na\tb\nc');
  });
  it('does not give twice what is there in two ways', async () => {
    const run = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const bytes = word([], {
      'word/document.xml': wordPart(
        'document',
        `<mc:AlternateContent><mc:Choice>${run('new')}</mc:Choice><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent>`,
      ),
    });
    expect(await textOf(bytes)).toBe('new');
  });
});

describe('Excel', () => {
  it('gives sheets as rows with tabs, gaps kept', async () => {
    expect(
      await textOf(
        sheet([
          ['a', '', 'c'],
          ['d', 'e'],
        ]),
      ),
    ).toBe('a\t\tc\nd\te');
  });
  it('so that a list of customers is found', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => [`Vorname${i}`, `Nachname${i}`, `user${i}@mail.test`]);
    const bytes = sheet([['First name', 'Last name', 'E-mail'], ...rows]);
    const records = classifier.scan(await textOf(bytes)).findings.filter((f) => f.detector === 'personal.record');
    expect(records.map((f) => f.count)).toEqual([30]);
  });
});

describe('PowerPoint', () => {
  it('gives slides in their order, and what stands on the master itself', async () => {
    const slide = (text: string): string => `<p:sld xmlns:p="p" xmlns:a="a"><p:sp><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sp></p:sld>`;
    const bytes = archive({
      'ppt/presentation.xml': '<p:presentation xmlns:p="p"/>',
      'ppt/slides/slide10.xml': slide('ten'),
      'ppt/slides/slide2.xml': slide('two'),
      'ppt/slideMasters/slideMaster1.xml':
        '<p:sldMaster xmlns:p="p" xmlns:a="a"><p:sp><p:nvPr><p:ph type="title"/></p:nvPr><a:p><a:r><a:t>Click to edit</a:t></a:r></a:p></p:sp><p:sp><a:p><a:r><a:t>Company Confidential</a:t></a:r></a:p></p:sp></p:sldMaster>',
    });
    expect(await textOf(bytes)).toBe('two\n\nten\n\nCompany Confidential');
  });
});

describe('OpenDocument', () => {
  it('gives its text', async () => {
    const bytes = archive({
      'content.xml':
        '<office:document-content xmlns:office="o" xmlns:text="t"><office:body><text:h>Plan</text:h><text:p>one<text:tab/>two</text:p></office:body></office:document-content>',
    });
    expect(await textOf(bytes)).toBe('Plan\none\ttwo');
  });
});

describe('labels of Purview', () => {
  it('are found by their name', async () => {
    expect(await found(word(['Plan'], labelled('Highly Confidential')))).toEqual(['confidential.sensitivity-label high']);
    expect(await found(word(['Plan'], labelled('Intern')))).toEqual(['confidential.sensitivity-label medium']);
  });
  it('say nothing where they are open, or were taken off', async () => {
    expect(await found(word(['Plan'], labelled('Public')))).toEqual([]);
    expect(await found(word(['Plan'], labelled('Confidential', 'false')))).toEqual([]);
  });
  it('are read from docMetadata/LabelInfo.xml too, where they have no name', async () => {
    const label = (bits: number, enabled = 1): Uint8Array =>
      sheet([['a']], {
        'docMetadata/LabelInfo.xml': `<clbl:labelList xmlns:clbl="c"><clbl:label id="{2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b}" enabled="${enabled}" method="Privileged" siteId="{11111111-2222-4333-8444-555555555555}" contentBits="${bits}" removed="0"/></clbl:labelList>`,
      });
    expect(await textOf(label(8))).toContain('MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_ContentBits: 8');
    expect(await found(label(8))).toEqual(['confidential.sensitivity-label high']);
    expect(await found(label(2))).toEqual(['confidential.sensitivity-label medium']);
    expect(await found(label(0))).toEqual([]);
    expect(await found(label(8, 0))).toEqual([]);
  });
  it('stand beside other properties, which are read as well', async () => {
    const bytes = word(['Plan'], {
      'docProps/custom.xml':
        '<Properties xmlns:vt="vt"><property name="Classification"><vt:lpwstr>Confidential</vt:lpwstr></property></Properties>',
    });
    expect(await textOf(bytes)).toBe('Plan\n\nClassification: Confidential');
    expect(await found(bytes)).toEqual(['confidential.label high']);
  });
});

describe('what cannot be read is named', () => {
  const reasons = async (bytes: Uint8Array): Promise<readonly string[]> =>
    (await fileText(bytes, 'plan.docx')).failures.map(({ reason }) => reason);
  it('one that was cut off', async () => {
    const whole = word(['text']);
    expect(await reasons(whole.subarray(0, whole.length - 30))).toEqual(['damaged']);
  });
  it('one that names a part twice', async () => {
    const twice = zipSync({ 'word/document.xml': strToU8('<w:p/>'), 'word/documenu.xml': strToU8('<w:p/>') });
    const at = Buffer.from(twice).lastIndexOf('documenu');
    twice[at + 7] = 't'.charCodeAt(0);
    expect(await reasons(twice)).toEqual(['damaged']);
  });
  it('one that grows out of all proportion, whatever size it states', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }, { level: 9 });
    expect(await reasons(bomb)).toEqual(['too-large']);
    // The same with a stated size of 100 bytes, in the directory and before the data.
    const view = new DataView(bomb.buffer);
    for (let i = 0; i + 30 < bomb.length; i++) {
      const sign = view.getUint32(i, true);
      if (sign === 0x02014b50) view.setUint32(i + 24, 100, true);
      if (sign === 0x04034b50) view.setUint32(i + 22, 100, true);
    }
    expect(await reasons(bomb)).toEqual(['too-large']);
  });
  it('and whatever is done to its bytes, there is an answer', async () => {
    const whole = sheet([['a', 'b']], labelled('Confidential'));
    for (let i = 0; i < whole.length; i++) {
      const changed = whole.slice();
      changed[i] = (changed[i] ?? 0) ^ 0xff;
      const { parts, failures } = await fileText(changed, 'x');
      expect(parts.length + failures.length, String(i)).toBeGreaterThan(0);
    }
  });
});
