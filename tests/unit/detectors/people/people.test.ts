import { describe, expect, it } from 'vitest';
import { STRETCH } from '../../../../utils/classify/look';
import { peopleAnalyzers } from '../../../../utils/detectors/people/people';
import { personalDetectors } from '../../../../utils/detectors/personal/personal';
import { finder } from '../found';

const find = finder({ analyzers: peopleAnalyzers });
const names = (text: string): readonly string[] => find(text).map((f) => f.value);

/** Text → the names in it, in order. */
const HITS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'the parts of a name': {
    'She was interviewed by Maria van der Berg-Schmidt yesterday.': ['Maria van der Berg-Schmidt'],
    'The Hobbit was written by J. R. R. Tolkien in Oxford.': ['J. R. R. Tolkien'],
    'He met George W. Bush and J.K. Rowling there.': ['George W. Bush', 'J.K. Rowling'],
    "Conan O'Brien thanked Ronald McDonald.": ["Conan O'Brien", 'Ronald McDonald'],
    'According to José María Aznar, the talks failed.': ['José María Aznar'],
    'O presidente Lula da Silva e Dilma Rousseff falaram.': ['Lula da Silva', 'Dilma Rousseff'],
    'Jan de Vries en Pieter van den Hoogenband zijn hier.': ['Jan de Vries', 'Pieter van den Hoogenband'],
    'JOHN SMITH signed it.': ['JOHN SMITH'],
    'We asked Martin Luther King Jr. about it.': ['Martin Luther King Jr'],
  },
  'what stands beside it': {
    'please ask Dr. Okonkwo about it': ['Dr. Okonkwo'],
    'Gestern sprach Frau Kowalczyk mit Jürgen Müller.': ['Frau Kowalczyk', 'Jürgen Müller'],
    'Then Zbigniew Xerxovsky said that it works.': ['Zbigniew Xerxovsky'],
    'my name is Zbyszko and I live here': ['Zbyszko'],
    'Le président Emmanuel Macron a rencontré Mme Dupont.': ['Emmanuel Macron', 'Mme Dupont'],
    'Il presidente Giorgio Napolitano ha nominato Mario Monti.': ['Giorgio Napolitano', 'Mario Monti'],
    'Thanks for the help!\n\nKind regards,\nPriya Raghunathan': ['Priya Raghunathan'],
    'Dear Sandra,\nthe order is late.': ['Sandra'],
    'Smith, John\nMiller, Susan\n': ['Smith, John', 'Miller, Susan'],
    'It was built by Susan, Mark and Tom.': ['Susan', 'Mark', 'Tom'],
  },
  'the field that it stands in': {
    '{"full_name": "Thalente Mathunjwa", "plan": "basic"}': ['Thalente Mathunjwa'],
    'Customer: Thalente Mathunjwa\nPlan: basic': ['Thalente Mathunjwa'],
    'Nachname: Mathunjwa\nOrt: Ulm': ['Mathunjwa'],
    'Full name:\tThalente Mathunjwa': ['Thalente Mathunjwa'],
  },
  'an address behind it': {
    'From: Thalente Mathunjwa <qx@acme-corp.com>\nSubject: plan': ['Thalente Mathunjwa'],
    'Thalente Mathunjwa,qx@acme-corp.com,3': ['Thalente Mathunjwa'],
  },
  'what greets or introduces': {
    'Dear Thalente Mathunjwa,\n\nthe order is late.': ['Thalente Mathunjwa'],
    'Jag heter Thalente Mathunjwa och bor här.': ['Thalente Mathunjwa'],
    'Mă numesc Thalente Mathunjwa și locuiesc aici.': ['Thalente Mathunjwa'],
  },
  'a surname alone once the full name was there': {
    'Angela Carder was a patient. In 1987, when Carder was ill, they waited.': ['Angela Carder', 'Carder'],
    'In the end, only Brixwell stayed. Thomas Brixwell died.': ['Brixwell', 'Thomas Brixwell'],
  },
  'other alphabets': {
    'Владимир Путин сказал, что Анна Иванова приедет.': ['Владимир Путин', 'Анна Иванова'],
    'Встреча Владимира Путина с Дональдом Трампом.': ['Владимира Путина', 'Дональдом Трампом'],
    'Ο Αλέξης Τσίπρας είπε ναι.': ['Αλέξης Τσίπρας'],
    '昨日、田中さんと山田太郎が会議に出た。お客様と皆様、鈴木様へ。': ['田中', '山田太郎', '鈴木'],
    'マイケル・ジャクソンは歌手だ。': ['マイケル・ジャクソン'],
    '王小明先生表示，他会来。记者张伟报道。姓名：李雷': ['王小明', '张伟', '李雷'],
    '美国总统唐纳德·特朗普说，会议': ['唐纳德·特朗普'],
    '김철수 씨는 말했다. 이름: 박지민. 고객님 안녕하세요.': ['김철수', '박지민'],
  },
  'messages without capitals': {
    'hi john, can you send it to larry lombardo?': ['john', 'larry lombardo'],
    'is this mr. chad farmer speaking': ['mr. chad farmer'],
    '@jane_miller see above (cc @tom42): done': ['@jane_miller', '@tom42'],
  },
};

/** Texts without a person. */
const MISSES = [
  'He studied at Stanford University and worked for Morgan Stanley in New York.',
  'The George Washington University Hospital is near Madison Square Garden.',
  'The Johnson Institute and the Smith Foundation are in San Francisco.',
  'Will this work? May I ask? Mark the spot. Can you help? In June and April it rains.',
  "Don't do it. I'll see. Can't say. Won't go.",
  'Heathrow Airport, Baker Street, Lake Victoria and Fort Lauderdale',
  'Der Vertrag zwischen dem Auftragnehmer und dem Auftraggeber regelt die Haftung.',
  'Les Résultats du Projet et la Stratégie de la Société',
  'import { AxeBuilder } from "axe"; class Printer extends Buffer { run(): Promise<String> { return Map.of(Key.Foo); } }',
  'DeployAgent and McpServer use MacBook and LaTeX with PostgreSQL.',
  'npm i @angular/core\n@Override\n@media (print)',
  'write to a@b.example or see https://x.example/@someone/John/Smith',
  'お客様各位、神様と王様。',
  '总统府表示，高度重视。',
  'TERMS AND CONDITIONS OF SALE',
  'live at 63668 Grace Knoll and 0963 Nicole Junction',
  'name: Build Docs\non: push',
  'Name: Weir\nManager: None\nCustomer: Acme Corp',
  '',
  'A',
  'J.',
];

describe('people', () => {
  for (const [what, texts] of Object.entries(HITS))
    describe(what, () => {
      it.each(Object.entries(texts))('%s', (text, expected) => {
        expect(names(text)).toEqual(expected);
      });
    });
  it.each(MISSES)('nobody in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
  it.each(['田中さん', '김철수씨'])('of East Asian letters are found wherever they stand in a long text: %s', (name) => {
    const text = `${'It is the end of the text. '.repeat(2_000)}${name} ${'And goes on. '.repeat(2_000)}`;
    expect(names(text)).toHaveLength(1);
  });
  it('are never of high confidence', () => {
    const all = Object.values(HITS).flatMap((texts) => Object.keys(texts).flatMap(find));
    expect(new Set(all.map((f) => f.what))).toEqual(new Set(['personal.person low', 'personal.person medium']));
  });
  it('leaves alone what another detector has found', () => {
    const text = 'John Smith wrote';
    const analysis = { text, capitals: [0, 4, 5, 10], beyondAscii: [], regions: [] };
    const run = (findings: Parameters<(typeof peopleAnalyzers)[0]['analyse']>[0]['findings']) => {
      const turns = peopleAnalyzers[0]?.analyse({ ...analysis, findings });
      for (let turn = turns?.next(); turn !== undefined; turn = turns?.next()) if (turn.done === true) return turn.value;
      return [];
    };
    expect(run([])).toHaveLength(1);
    expect(run([{ detector: 'personal.email', category: 'personal', span: [0, 10], confidence: 'high' }])).toEqual([]);
  });
});

describe('in a text of 200 K characters', () => {
  const PROSE = 'the water goes over the stones and nobody has counted them for years, which is as it should be.\n';
  const filler = PROSE.repeat(Math.ceil(100_000 / PROSE.length));
  const all = finder({ detectors: personalDetectors, analyzers: peopleAnalyzers });
  const namesOf = (text: string): readonly string[] =>
    all(text)
      .filter((f) => f.what.startsWith('personal.person'))
      .map((f) => f.value);

  it('a name is read beside another value of a person, wherever that stands', () => {
    for (let before = 0; before < 24; before += 1) {
      const text = `${filler}${PROSE.repeat(before * 8)}Maria Kowalczyk, maria.kowalczyk@firma.example, is who to ask.\n${filler}`;
      expect(namesOf(text), String(before)).toEqual(['Maria Kowalczyk']);
    }
  });

  it('a list of nothing but names is followed from the sample that meets it to its end', () => {
    const names = ['Maria Kowalczyk', 'John Smith', 'Jürgen Müller', 'Dilma Rousseff'];
    const list = Array.from({ length: 4_000 }, (_, i) => `${names[i % names.length] ?? ''}\n`).join('');
    expect(namesOf(`${filler}${list}${filler}`).length).toBeGreaterThan(2_900);
  });
});

describe('a long text', () => {
  const units = [
    'John Smith ',
    'Xyab Cdef ',
    'A.A.A.',
    'J. ',
    "O'B",
    'Van der ',
    'Ab-Cd-',
    '田さん',
    '王',
    '김철수씨 ',
    'ア・アア・',
    '@ab ',
  ];
  it.each(units)('of nothing but %j is read to its end, in slices', (unit) => {
    const text = unit.repeat(Math.ceil(120_000 / unit.length));
    const capitals: number[] = [];
    for (const run of text.matchAll(/[A-Za-z]+/g)) if (/^[A-Z]/.test(run[0])) capitals.push(run.index, run.index + run[0].length);
    const beyondAscii = Array.from({ length: Math.ceil(text.length / STRETCH) }, (_, i) => i * STRETCH);
    const turns = peopleAnalyzers[0]?.analyse({ text, capitals, beyondAscii, findings: [], regions: [] });
    let slices = 0;
    let last = 0;
    for (let turn = turns?.next(); turn !== undefined && turn.done !== true; turn = turns?.next()) slices++;
    for (const { span } of find(text.slice(0, 20_000)).map((f) => ({ span: [0, f.value.length] as const }))) last = Math.max(last, span[1]);
    expect(slices).toBeGreaterThanOrEqual(
      Math.floor(Math.max(capitals.length / 2_000, /[^\0-\x7f]/.test(text) ? text.length / 8_192 : 0)) - 1,
    );
    expect(last).toBeLessThan(120);
  });
});
