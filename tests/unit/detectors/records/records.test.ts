import { describe, expect, it } from 'vitest';
import { createClassifierOf } from '../../../../utils/classify/create';
import { allDetectors } from '../../../../utils/detectors/all';
import { recordAnalyzers } from '../../../../utils/detectors/records/records';
import type { Analyzer } from '../../../../utils/detectors/types';
import { cost } from '../cost';
import { FORMS, people } from './people';

const detectors = allDetectors();

/** Stands in for the finder of names: what is `"First Last" <` or begins a line of a signature. */
const names: Analyzer = {
  id: 'personal.person',
  category: 'personal',
  source: 'made up for the test',
  analyse: function* ({ text }) {
    yield;
    return [...text.matchAll(/Anna Example\w*|"[^"\n<]{3,40}" </g)].map((m) => ({
      detector: 'personal.person',
      category: 'personal' as const,
      span: [m.index, m.index + m[0].length] as const,
      confidence: 'medium' as const,
    }));
  },
};
const classifier = createClassifierOf({ detectors, analyzers: [names, ...recordAnalyzers] });
const records = (text: string) => classifier.scan(text).findings.filter((f) => f.detector === 'personal.record');
const failures = (text: string) => classifier.scan(text).findings.filter((f) => f.category === 'failure');

describe('a list of people is one finding that says how many', () => {
  for (const [form, write] of Object.entries(FORMS)) {
    it.each([3, 40])(`${form}, %i`, (n) => {
      const text = write(people(n));
      const found = records(text);
      expect(found.map((f) => [f.category, f.count])).toEqual([['personal', n]]);
      const [start = 0, end = 0] = found[0]?.span ?? [];
      expect(end - start).toBeGreaterThan(text.trim().length * 0.6);
      expect(found[0]?.confidence).not.toBe('low');
    });
  }
  it('of four thousand too', () => {
    expect(records(FORMS['comma-separated values']?.(people(4_000)) ?? '').map((f) => f.count)).toEqual([4_000]);
    expect(records(FORMS['JSON lines']?.(people(4_000)) ?? '').map((f) => f.count)).toEqual([4_000]);
  });
  it('in the middle of a text, and two of them apart', () => {
    const csv = FORMS['a copied spreadsheet']?.(people(5)) ?? '';
    const prose = `${'This goes on for a while, and says nothing of anybody. '.repeat(20)}\n`;
    expect(records(`${prose}\n${csv}\n\n${prose}\n${csv}\n\n${prose}`).map((f) => f.count)).toEqual([5, 5]);
  });
});

describe('headings of many languages', () => {
  it.each<[string, string, number]>([
    ['Arabic', 'الاسم,رقم الهوية,المدينة\nليلى سالم,1000000008,الرياض\nعمر فارس,1000000016,جدة', 2],
    ['Hebrew, with a quotation mark in a heading', 'שם,ת.ז,דוא"ל\nנועה ברק,000000018,noa@firma.test\nאורי שלו,000000026,uri@firma.test', 2],
    ['Hindi', 'नाम\tजन्म तिथि\tपता\nमीरा जोशी\t01/02/1980\t12 गांधी मार्ग\nरवि मेहता\t03/04/1990\t7 नेहरू रोड', 2],
    ['Thai', 'ชื่อ-นามสกุล,วันเกิด,ที่อยู่\nมาลี สุขใจ,01/02/1980,12 ถนนสุขุมวิท\nวิชัย ดีงาม,03/04/1990,7 ถนนสีลม', 2],
    ['Vietnamese', 'Họ và tên;Ngày sinh;Địa chỉ\nLê Thị Hoa;01/02/1980;12 Lê Lợi\nVõ Văn Nam;03/04/1990;7 Trần Phú', 2],
    ['Indonesian', 'Nama,Tanggal Lahir,Alamat\nDewi Lestari,01/02/1980,Jl. Mawar 12\nEko Prasetyo,03/04/1990,Jl. Melati 7', 2],
    ['Greek', 'Ονοματεπώνυμο;Ημερομηνία γέννησης;Διεύθυνση\nΕλένη Βλάχου;01/02/1980;Ερμού 12\nΠέτρος Ράλλης;03/04/1990;Σταδίου 7', 2],
    ['Ukrainian', 'Прізвище;Дата народження;Адреса\nКовальчук;01.02.1980;Хрещатик 12\nМельник;03.04.1990;Сумська 7', 2],
    [
      'Russian, with letters that come apart',
      'Фамилия;Мобильный;Почта\nОрлова;+7 916 123-45-67;a@firma.test\nЛебедев;+7 903 234-56-78;b@firma.test',
      2,
    ],
  ])('%s', (_, text, n) => {
    expect(records(text).map((f) => f.count)).toEqual([n]);
  });
});

describe('one person is one record', () => {
  it.each<[string, string]>([
    ['a business card', 'Anna Example\nHead of Sales\nTel +49 30 1234567\nMobil +49 171 1234567\nanna@firma.test'],
    ['a sentence', 'Please ask Anna Example (anna@firma.test, +49 30 1234567) about the offer.'],
    ['a form', 'First name: Nkechi\nLast name: Okafor\nDate of birth: 1980-02-03\nMember ID: 44'],
    [
      'a signature that is quoted again',
      '> Anna Example\n> Tel +49 30 1234567\n> anna@firma.test\n\n>> Anna Example\n>> Tel +49 30 1234567\n>> anna@firma.test',
    ],
  ])('%s', (_, text) => {
    expect(records(text).map((f) => f.count)).toEqual([1]);
  });
});

describe('no records are seen in', () => {
  const rows = (make: (i: number) => string): string => Array.from({ length: 30 }, (_, i) => make(i)).join('\n');
  it.each<[string, string]>([
    ['a table of products', `id,name,price,quantity\n${rows((i) => `${i},Widget ${i},9.99,3`)}`],
    ['a table of orders', `order_id,customer_id,product,amount\n${rows((i) => `${i},${i * 7},Widget,9.99`)}`],
    ['a table of measurements', `| Name | Ops/s | Age of run |\n|---|---|---|\n${rows((i) => `| test-${i} | ${i * 1_000} | 3 |`)}`],
    ['a table of cities', `name;country;population\n${rows((i) => `Town ${i};FR;${i * 999}`)}`],
    ['a table of settings', `| Field | Type | Description |\n|---|---|---|\n${rows((i) => `| email${i} | string | the address |`)}`],
    ['a log', rows((i) => `2026-11-20 10:00:${10 + i} INFO user=${i} ip=10.0.0.${i} took 3 ms`)],
    ['an interface', 'interface User {\n  name: string;\n  email: string;\n  phone: string;\n}\n'],
    ['a schema', '{"properties":{"name":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"}}}'],
    ['a translation', '{"name":"Name","email":"E-Mail","phone":"Telefon","firstName":"Vorname","city":"Ort"}'],
    ['an empty form', 'First name: ______\nLast name: ______\nPhone: [your phone]\nEmail: <email>\n'],
    ['a list of names', rows((i) => `Anna Example${i}`)],
    ['one address in a sentence', 'Write to anna@firma.test, as usual, and wait for a day.'],
    ['addresses and nothing else', rows((i) => `user${i}@mail.test`)],
    ['a request for a table', 'Make a table with the columns name, email and phone for a CRM, and explain each.'],
    ['headings without rows', 'first_name,last_name,email,phone\n'],
    ['a package', JSON.stringify({ name: 'thing', version: '1.0.0', license: 'MIT', bugs: { url: 'https://x.test' } }, null, 2)],
  ])('%s', (_, text) => {
    expect(records(text)).toEqual([]);
  });
});

describe('hostile texts', () => {
  const UNITS = [
    'name: a\n',
    'name:',
    '"name":"a",',
    '<name ',
    'name,email\n',
    'a\tb\n',
    '"a\n',
    '(a@b.co)\n',
    'a@b.com;',
    'INSERT INTO a (name,email) VALUES (\n',
    'insert into a values (1,',
    '(1,2),',
    'a  b\n',
    '|||\n',
    'TEL;',
  ];
  it.each(UNITS)('%j costs about twice the time at twice the length', (unit) => {
    const time = (n: number): number => {
      const text = `name,email\n${unit.repeat(Math.ceil(n / unit.length))}`;
      const analysis = { text, findings: [], capitals: [], beyondAscii: [], regions: [] };
      return cost(() => {
        for (const analyzer of recordAnalyzers) for (const run = analyzer.analyse(analysis); run.next().done !== true;);
      }, 3);
    };
    time(20_000);
    // Quadratic growth would be 16; small times are noise.
    expect(time(400_000)).toBeLessThan(9 * time(100_000) + 20);
  });
  it.each(UNITS)('%j is no failure', (unit) => {
    expect(failures(unit.repeat(2_000))).toEqual([]);
  });
});
