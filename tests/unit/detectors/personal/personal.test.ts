import { describe, expect, it } from 'vitest';
import { personalDetectors } from '../../../../utils/detectors/personal/personal';
import { finder } from '../found';

const find = finder({ detectors: personalDetectors });

const HITS: Record<string, [string, string, string]> = {
  'an e-mail address': ['write to maria.schmidt@firma-xyz.de!', 'personal.email high', 'maria.schmidt@firma-xyz.de'],
  'an e-mail address in angle brackets': ['<o.brien+list@mail.acme.co.uk>', 'personal.email high', 'o.brien+list@mail.acme.co.uk'],
  'an e-mail address with letters of another script': ['почта: иван@почта.рф', 'personal.email high', 'иван@почта.рф'],
  'an address at a reserved domain, as an illustration only': ['jane@example.com', 'personal.email low', 'jane@example.com'],
  'an address that machines answer, less surely': ['info@acme-corp.com', 'personal.email medium', 'info@acme-corp.com'],
  'an address with a local part in quotation marks': [
    'write to "john doe"@firma-xyz.de today',
    'personal.email medium',
    '"john doe"@firma-xyz.de',
  ],
  'an IPv6 address that ends in zeros and is all there is': ['fe80:1::', 'personal.ip-address low', 'fe80:1::'],
  'an IPv6 address with an IPv4 address in it': ['1:2:3:4:5:6:77.2.3.4', 'personal.ip-address medium', '1:2:3:4:5:6:77.2.3.4'],
  'an international phone number': ['ruf an: +49 (0)30 901820-12', 'personal.phone high', '+49 (0)30 901820-12'],
  'an international number in one run': ['+41791112233', 'personal.phone high', '+41791112233'],
  'a North American number in one run': ['+14157412671', 'personal.phone high', '+14157412671'],
  'a number with the international prefix': ['von hier 0041 79 111 22 33', 'personal.phone medium', '0041 79 111 22 33'],
  'a North American number': ['our desk, 415-555-0132, is open', 'personal.phone medium', '415-555-0132'],
  'a North American number with brackets and extension': ['call (415) 555-0132 x22', 'personal.phone medium', '(415) 555-0132 x22'],
  'a national number beside a word': ['you can call 032 696 10 69', 'personal.phone medium', '032 696 10 69'],
  'a national number beside a word in another language': ['meine Handynummer: 0171 2345678', 'personal.phone medium', '0171 2345678'],
  'a number that somebody calls theirs': ['mi número es 612 345 678', 'personal.phone medium', '612 345 678'],
  'a number that nothing but a label stands before': ['Numéro : 12 034 567', 'personal.phone medium', '12 034 567'],
  'a number of a plan, whatever else the word for numbers has with it': [
    'mon numéro personnel est le 0612345678',
    'personal.phone medium',
    '0612345678',
  ],
  'an IPv4 address': ['blocked from 207.155.150.156 today', 'personal.ip-address medium', '207.155.150.156'],
  'a private IPv4 address, less surely': ['at 192.168.1.77', 'personal.ip-address low', '192.168.1.77'],
  'small numbers beside a word that says address': ['ping 8.8.4.4', 'personal.ip-address medium', '8.8.4.4'],
  'an IPv6 address': ['from 2a02:8108:8a40:16::c0de:1 again', 'personal.ip-address medium', '2a02:8108:8a40:16::c0de:1'],
  'an IPv6 address in full': [
    'd80:e4b5:79da:6cf6:71f3:51f7:9161:c319',
    'personal.ip-address medium',
    'd80:e4b5:79da:6cf6:71f3:51f7:9161:c319',
  ],
  'a social security number': ['it was 536-22-1894 then', 'personal.national-id.us medium', '536-22-1894'],
  'a social security number beside its name': ['SSN 536221894', 'personal.national-id.us high', '536221894'],
  'a date of birth': ['Date of birth: 14.02.1987', 'personal.date-of-birth medium', '14.02.1987'],
  'a date of birth in German': ['geboren am 3. März 1990 in Ulm', 'personal.date-of-birth medium', '3. März 1990'],
  'a date of birth in JSON': ['{"date_of_birth": "1987-02-14"}', 'personal.date-of-birth medium', '1987-02-14'],
  'a date of birth in Spanish': ['Fecha de nacimiento: 3 de marzo de 1990', 'personal.date-of-birth medium', '3 de marzo de 1990'],
  'a date of birth in Arabic': ['تاريخ الميلاد: 15/04/1988', 'personal.date-of-birth medium', '15/04/1988'],
  'a date of birth in Hindi': ['जन्म तिथि: 15-08-1982', 'personal.date-of-birth medium', '15-08-1982'],
  'a date of birth in Korean': ['생년월일: 1985년 3월 12일', 'personal.date-of-birth medium', '1985년 3월 12일'],
  'a birthday behind its verb': ['I was born 15th June 1991 in Leeds', 'personal.date-of-birth medium', '15th June 1991'],
  'a birthday behind its verb and the place': ['nata a Reggio Emilia il 12 marzo 1961', 'personal.date-of-birth medium', '12 marzo 1961'],
  'a birthday behind a shortened verb': ['Anna W., ur. 12.03.1961 r.', 'personal.date-of-birth medium', '12.03.1961'],
  'a birthday before what says so': ['1985-01-01 is my birthday.', 'personal.date-of-birth medium', '1985-01-01'],
  'a birthday before what says so in Japanese': ['1961年3月12日生まれ', 'personal.date-of-birth medium', '1961年3月12日'],
  'a birthday before what says so in Russian': ['паспорт, 12.03.1961 г.р.', 'personal.date-of-birth medium', '12.03.1961'],
  'a birthday with an ordinal': ['Her birthday is the 3rd of May 1980', 'personal.date-of-birth medium', '3rd of May 1980'],
  'a birthday of the Buddhist calendar': ['วันเกิด 15 กรกฎาคม 2529', 'personal.date-of-birth medium', '15 กรกฎาคม 2529'],
  'a birthday of a Japanese era': ['生年月日: 昭和55年3月12日', 'personal.date-of-birth medium', '昭和55年3月12日'],
  'a birthday on the line below its label': ['Date of birth\n12/03/1980', 'personal.date-of-birth medium', '12/03/1980'],
  'a passport number': ['my passport number is C3590543.', 'personal.passport.in medium', 'C3590543'],
  'an international number that no plan has, beside a word': ['fax: +1-177-892-0730', 'personal.phone medium', '+1-177-892-0730'],
  'a short number in three groups beside a word': ['you can call 33 93 31', 'personal.phone medium', '33 93 31'],
  'a hardware address in words': ['MAC 0012.3456.789a', 'personal.mac-address low', '0012.3456.789a'],
  'eight bytes as a hardware address': ['01:02:03:04:05:06:07:ab', 'personal.mac-address low', '01:02:03:04:05:06:07:ab'],
  'a network of IPv6': ['route 2001:db8::/32', 'personal.ip-address low', '2001:db8::/32'],
  'a street address in America': [
    'ship to 12 Main Street, Apt 4, Springfield, IL 62704 please',
    'personal.street-address medium',
    '12 Main Street, Apt 4, Springfield, IL 62704',
  ],
  'a street address in Germany': ['wohnt Musterstraße 12, 10115 Berlin', 'personal.street-address medium', 'Musterstraße 12, 10115 Berlin'],
  'a street address in France': ['au 12 rue de la Paix, 75002 Paris', 'personal.street-address medium', '12 rue de la Paix, 75002 Paris'],
  'a street address in Spain': ['vive en Calle Mayor 5', 'personal.street-address low', 'Calle Mayor 5'],
  'a street address in Poland': ['mieszka: ul. Długa 4/7', 'personal.street-address low', 'ul. Długa 4/7'],
  'a street address in Russia': ['живёт: ул. Ленина, д. 5', 'personal.street-address low', 'ул. Ленина, д. 5'],
  'a street address in Korea': ['서울특별시 강남구 테헤란로 152', 'personal.street-address low', '서울특별시 강남구 테헤란로 152'],
  'a street address in China': ['北京市朝阳区建国路88号，', 'personal.street-address low', '北京市朝阳区建国路88号'],
  'a street address in Taiwan': ['臺北市信義區信義路五段7號3樓。', 'personal.street-address low', '臺北市信義區信義路五段7號3樓'],
  'a post-office box': ['write to P.O. Box 123 today', 'personal.street-address low', 'P.O. Box 123'],
  'a postal code beside its name': ['PLZ: 10115', 'personal.postal-code.de low', '10115'],
  'a number plate behind its name': ['das Kennzeichen B AB 1234 wurde', 'personal.vehicle-plate.de medium', 'B AB 1234'],
  'a number plate as it is usually typed, with a hyphen and a space': [
    'Kennzeichen M-AB 1234 bitte',
    'personal.vehicle-plate.de medium',
    'M-AB 1234',
  ],
  'an electric one': ['amtliches Kennzeichen FFB-A 77E', 'personal.vehicle-plate.de medium', 'FFB-A 77E'],
  'a hardware address': ['from 00:1A:2B:3C:4D:5E', 'personal.mac-address low', '00:1A:2B:3C:4D:5E'],
};

const MISSES: Record<string, string> = {
  'a date that is none': 'DOB: 45/45/2000 and DOB: 01/32/2000',
  'a birth, and a date of something else': 'born in Leeds and died on 12 March 2001',
  'years since a birth': 'he was born 10 years ago in 2016',
  'the dates behind a name in an encyclopaedia': 'Ann Lee (born June 15, 1991) is an actor',
  'a word that ends as the verb does': 'the brand, reborn 12 March 2019',
  'a picture at double resolution': 'see logo@2x.png',
  'a package at a version': 'npm i left-pad@1.3.0 and @types/node@latest',
  'a git remote': 'git clone git@github.com:acme/weir.git',
  'a decorator': '@Component({ selector: "x" })',
  'a handle': 'thanks @maria.schmidt!',
  'a package with a scope': 'import x from "@angular/core.js"; import "@types/node"',
  'an empty quotation': '""@acme.com',
  'a name of code that ends in colons': 'see abc::',
  'two dots in a row': 'a..b@acme.com',
  'a version': 'Chrome 120.0.6099.130 and v1.2.3.4 and version 10.20.30.40',
  'five numbers': '1.20.30.40.50',
  'an octet above 255': '10.256.3.4 and 300.20.30.40',
  'a C++ name': 'std::vector<a::b> c::d',
  'a clock time': 'at 10:20:30',
  'an area that is never assigned': 'SSN 666-22-1894, 000-22-1894, 912-22-1894',
  'a withdrawn number': ['SSN 078', '05', '1120'].join('-'),
  'a date': 'call on 2024-01-31 or 31.01.2024',
  'a range of prices': 'a service call is $200-1000 or €200 1000 5000',
  years: 'the call of 2020 2021',
  'the number of an order': 'Número de pedido: 12345678, numéro de commande : 20480977, numero di ordine 20480977',
  'the number of something named before it': 'Your order number is 20480977. Ticket-Nummer: 20480977; Rechnung Nummer 20480977',
  'a long number': 'order 123456789012345678901',
  'a sum': '1 + 2345678 = 2345679',
  'a calling code that does not exist': '+999 123 456 789',
  'a version of a protocol': 'send via GitHub 2 times, or by road 5',
  'a street without a number': 'We walked down Main Street and along the Rue de Rivoli',
  'a year beside a word for files': 'the zip of 2024',
  'a street that is a figure of speech': 'on the road 5 of them',
  'a birthday without a date': 'born on a Tuesday',
  'a passport without a number': 'passport photos cost 12 euros',
  'the broadcast address': 'FF:FF:FF:FF:FF:FF',
  prices: 'costs 1,234,567.89 or 12 345 678',
};

describe('personal data', () => {
  for (const [name, [text, what, value]] of Object.entries(HITS)) {
    it(`finds ${name}`, () => {
      expect(find(text)).toEqual([{ what, value }]);
    });
  }
  for (const [name, text] of Object.entries(MISSES)) {
    it(`leaves ${name}`, () => {
      expect(find(text)).toEqual([]);
    });
  }
});
