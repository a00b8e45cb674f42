import { describe, expect, it } from 'vitest';
import { NATIONAL_IDS } from '../../../../utils/detectors/personal/national-ids';
import { detectorsOf } from '../../../../utils/detectors/personal/numbered';
import { personalDetectors } from '../../../../utils/detectors/personal/personal';
import { finder } from '../found';

const find = finder({ detectors: personalDetectors });
const ids = (text: string): readonly string[] => find(text).map((f) => f.what);

/** Specimens that authorities and encyclopaedias print, or numbers whose check digit was worked out by hand. */
const SPECIMENS: Record<string, [string, string]> = {
  'a Spanish DNI': ['mi DNI es 12345678Z', 'personal.national-id.es medium'],
  'a Swiss AHV number': ['756.9217.0769.85', 'personal.national-id.ch medium'],
  'a Belgian register number': ['rijksregisternummer 85.07.30-033.28', 'personal.national-id.be medium'],
  'a Polish PESEL': ['PESEL: 44051401359', 'personal.national-id.pl medium'],
  'a Swedish personal number': ['personnummer 811218-9876', 'personal.national-id.se medium'],
  'a Chinese identity number': ['身份证 11010519491231002X', 'personal.national-id.cn medium'],
  'a French social security number': ['NIR 2 55 08 14 168 025 38', 'personal.national-id.fr medium'],
  'an Italian fiscal code': ['codice fiscale RSSMRA85T10A562S', 'personal.national-id.it medium'],
  'an Estonian personal code': ['isikukood 37605030299', 'personal.national-id.ee medium'],
  'a Czech birth number': ['rodné číslo 710319/2745', 'personal.national-id.cz medium'],
  'a German VAT number': ['USt-IdNr. DE 136 695 976', 'personal.vat.de medium'],
  'a Finnish VAT number': ['VAT FI20774740', 'personal.vat.fi medium'],
  'a national insurance number': ['her national insurance number AB123456C', 'personal.national-id.gb medium'],
};

const MISSES: Record<string, string> = {
  'a DNI with the wrong letter': 'mi DNI es 12345678A',
  'an AHV number with one digit changed': '756.9217.0769.84',
  'a PESEL with one digit changed': 'PESEL: 44051401358',
  'a number of eleven digits that nobody names': 'the serial 44051401359 is on the box',
  'a number inside a decimal': 'tax id 0.44051401359',
  'a VAT number with one digit changed': 'USt-IdNr. DE136695975',
  'a national insurance prefix that is never used': 'national insurance GB123456A',
};

describe('numbers that authorities give out', () => {
  for (const [name, [text, what]] of Object.entries(SPECIMENS)) {
    it(`include ${name}`, () => {
      expect(ids(text)).toContain(what);
    });
  }
  for (const [name, text] of Object.entries(MISSES)) {
    it(`do not include ${name}`, () => {
      expect(ids(text)).toEqual([]);
    });
  }
  it('come from at least forty countries, each id with its country', () => {
    for (const row of NATIONAL_IDS) expect(row.id.endsWith(`.${(row.country ?? '?').toLowerCase()}`)).toBe(true);
    expect(new Set(NATIONAL_IDS.map((r) => r.country)).size).toBeGreaterThanOrEqual(40);
  });
  it('are never surer than medium where no source was read', () => {
    for (const d of detectorsOf(NATIONAL_IDS)) {
      if (d.source === 'unverified') expect([d.confidence, d.context?.raises ?? 'medium']).not.toContain('high');
    }
  });
  it('throw on nothing', () => {
    for (const row of NATIONAL_IDS)
      for (const odd of ['', 'A', '0', '9'.repeat(40), 'ZZZZZZZZZZZZZZZZ', '００'])
        expect(typeof (row.check?.(odd) ?? true)).toBe('boolean');
  });
});
