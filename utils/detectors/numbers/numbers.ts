import type { Confidence } from '../../model/words';
import { references } from '../financial/references';
import { readIpv4 } from '../personal/ip-address';
import { readMacInWords } from '../personal/mac-address';
import { bareness, isDateLike, PHONE_SOURCE, readInternational, readPhone } from '../personal/phone';
import type { PhoneWords } from '../personal/phone-words';
import { phoneWords } from '../personal/phone-words';
import type { Detector, Reading, RunTrigger } from '../types';
import { RUN_SHAPES } from '../types';
import { holdsWord, isCellBoundary, NumberReader } from './reader';
import type { NumberRow } from './row';
import { africaAndOceania } from './rows-africa-oceania';
import { albaniaToHungary } from './rows-albania-to-hungary';
import { americas } from './rows-americas';
import { asia } from './rows-asia';
import { drivingLicences, passports } from './rows-documents';
import { irelandToUkraine } from './rows-ireland-to-ukraine';
import { plates, postalCodes } from './rows-plates';
import { vatNumbers } from './rows-vat';
import type { Table } from './table';
import { compileTable } from './table';

/** Every row of every table. */
export function allRows(): readonly NumberRow[] {
  return [
    ...albaniaToHungary(),
    ...irelandToUkraine(),
    ...americas(),
    ...asia(),
    ...africaAndOceania(),
    ...vatNumbers(),
    ...passports(),
    ...drivingLicences(),
    ...plates(),
    ...postalCodes(),
    ...references(),
  ];
}

interface Compiled {
  readonly table: Table;
  readonly reader: NumberReader;
  readonly phones: PhoneWords;
}

let compiled: Compiled | undefined;
/** The tables while they are being made. */
let making: Generator<undefined, Compiled> | undefined;

function* make(): Generator<undefined, Compiled> {
  const rows = allRows();
  yield;
  const table = yield* compileTable(rows);
  return { table, reader: new NumberReader(table), phones: phoneWords(table.words) };
}

function makeOn(): void {
  const begun = making ?? make();
  // What throws is begun anew.
  making = undefined;
  const turn = begun.next();
  if (turn.done === true) compiled = turn.value;
  else making = begun;
}

/** The tables, made once: tens of milliseconds, so that an engine has them made before its first text. */
function tables(): Compiled {
  while (compiled === undefined) makeOn();
  return compiled;
}

function* prepare(): Generator<undefined, void> {
  while (compiled === undefined) {
    makeOn();
    yield;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Digits in one that a number has at least which stands in a row of numbers. */
const FEWEST_IN_ROW = 7;

function areDigits(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/** A mark of an address or of money, a bracket after a bracket, or a digit and a separator before it: the middle of something else. */
function follows(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (code === 36 || code === 0xa3 || code === 0x20ac || code === 0xa5) return true;
  if (code === 40) return at > 1 && (text.charCodeAt(at - 2) === 43 || text.charCodeAt(at - 2) === 41);
  if (code === 32 || code === 0xa0) return at > 1 && isDigit(text.charCodeAt(at - 2));
  if (code === 44) return at > 1 && isDigit(text.charCodeAt(at - 2)) && !isCellBoundary(text, at - 1);
  return (
    (code === 46 || code === 45 || code === 47 || code === 43 || code === 95 || code === 64) &&
    (code === 43 || code === 95 || code === 64 || (at > 1 && isDigit(text.charCodeAt(at - 2))))
  );
}

/** A number that an authority or a bank gives out, a phone number or an address of the internet, whichever it is most likely. */
function read(text: string, at: number): Reading | null {
  const digit = isDigit(text.charCodeAt(at));
  const middle = digit && follows(text, at);
  // In the middle of a row of numbers only one in itself can begin.
  if (middle && !areDigits(text, at + 1, at + FEWEST_IN_ROW)) return null;
  if (digit) {
    const address = readIpv4(text, at);
    if (address !== null) return address;
  }
  const hardware = readMacInWords(text, at, false);
  if (hardware !== null) return hardware;
  const { reader, table, phones } = tables();
  const found = reader.read(text, at, false);
  if (found !== null && found.score >= 100) return found;
  const phone = digit && !middle ? readPhone(text, at, table.words, phones, reader.looked) : null;
  return phone ?? found;
}

/** Other characters that a text may have which is nothing but a number. */
const SLACK = 2;
const LONGEST = 64;

/** Where the text's first letter or digit is, seen from its first run that has a capital or a digit in it; -1 from any other run. */
function firstOf(text: string, run: number): number {
  if (run > 12 || !/^[^A-Za-z\d\u00c0-\u04ff]{0,2}(?:[a-zß-ÿ]{1,5}[ .-]){0,2}$/.test(text.slice(0, run))) return -1;
  for (let i = 0; i < run; i++) if (holdsWord(text, i, i + 1)) return i;
  return run;
}

/** The text is nothing but what starts here. */
function readBare(text: string, run: number): Reading | null {
  const at = firstOf(text, run);
  if (at < 0 || at > SLACK) return null;
  const hardware = readMacInWords(text, at, true);
  if (hardware !== null) return hardware;
  const { reader } = tables();
  const found = reader.read(text, at, true);
  if (found !== null && found.score >= 100) return found;
  const value = text.slice(at).trimEnd();
  // What a plus stands before is read as such; what a minus does is a sum.
  const phone = !/[+-]/.test(text.slice(0, at)) && /^\d[\d ()./-]{5,24}\d$/.test(value) && !isDateLike(value) ? bareness(value) : null;
  // Both scores count in powers of two; the table's double them.
  if (phone !== null && (found === null || phone * 2 + value.length / 4 > found.score)) {
    const confidence: Confidence = 'low';
    return { start: at, end: at + value.length, confidence, kind: { id: 'personal.phone', category: 'personal', generic: true } };
  }
  return found ?? readRegrouped(text, at);
}

/** Digits and letters, and one sign between their groups, always the same. */
const GROUPED = /^(?:[A-Z]{2} )?[A-Za-z\d]+(?:( |-| - )[A-Za-z\d]+(?:\1[A-Za-z\d]+){0,7})?$/;
/** Two groups of one character are a list of something else. */
const SINGLE = /(?:^|[ -])\w[ -](?:.*[ -])?\w(?:[ -]|$)/;
const LONGEST_GROUPED = 40;
const COUNTRY = /^[A-Z]{2}/;

/**
 * The same number in other groups than it is printed in, `12302 6635`, or behind the letters of its country, `CL 12531909-2`: the text is
 * nothing else. What stands is read without its separators, and the check digits have to be right.
 */
function readRegrouped(text: string, at: number): Reading | null {
  const value = text.slice(at).trimEnd();
  if (text.startsWith('+') || value.length > LONGEST_GROUPED || !GROUPED.test(value) || SINGLE.test(value) || isDateLike(value))
    return null;
  const { reader } = tables();
  const squeezed = value.replace(/[ -]/g, '');
  const country = COUNTRY.exec(squeezed)?.[0];
  const found =
    (squeezed === value ? null : reader.read(squeezed, 0, true, null)) ??
    (country === undefined ? null : reader.read(squeezed.slice(2), 0, true, country));
  return found === null ? null : { ...found, start: at, end: at + value.length };
}

const SOURCE = 'each row names its own';
const number = 'number' as const;
const triggers: readonly RunTrigger[] = [
  { shape: 'digits', length: [1, 5], followed: number },
  { shape: 'digits', length: [6, 22] },
  { shape: 'mixed', length: [2, 3], followed: number },
  { shape: 'mixed', length: [4, 22] },
  { shape: 'upper', length: [2, 4], followed: number },
  { shape: 'capital', length: [1, 1], followed: number },
  { shape: 'upper', length: [8, 8] },
  { shape: 'upper', length: [11, 11] },
];

function readPlus(text: string, at: number): Reading | null {
  const { table, phones } = tables();
  return readInternational(text, at, table.words, phones);
}

/** What number plates are called: most begin with a letter or two, which are in every text, so that they are looked for behind their name. */
const PLATES = [
  'kennzeichen',
  'nummernschild',
  'license plate',
  'license_plate',
  'licenseplate',
  'licence plate',
  'licence_plate',
  'number plate',
  'number_plate',
  'plate number',
  'plate_number',
  'platenumber',
  'plates:',
  'vehicle registration',
  'vehicle_registration',
  'vehicleregistration',
  'registration_number',
  'matrícula',
  'matricula',
  'targa',
  'kenteken',
  'plaka',
  'placa ',
  'immatricul',
  'rejestracyjn',
  'rendszám',
  'registreringsn',
  'rekisteri',
  'nummerplade',
  'nummerplaat',
  'autonummer',
  'kontrollschild',
  'госномер',
  'номерной знак',
  'registration number',
  'car reg',
];
/** How far a plate is looked for behind its name, and how often something is read there. */
const PLATE_REACH = 48;
const PLATE_TRIES = 8;

function readPlate(text: string, at: number): Reading | null {
  const { reader } = tables();
  const end = Math.min(text.length, at + PLATE_REACH);
  let inWord = true;
  let tries = 0;
  for (let i = at; i < end && tries < PLATE_TRIES; i++) {
    const code = text.charCodeAt(i);
    const word = holdsWord(text, i, i + 1);
    // A plate begins with a capital or a digit.
    if (word && !inWord && (isDigit(code) || (code >= 65 && code <= 90) || (code >= 0xc4 && code <= 0xdc))) {
      tries++;
      const found = reader.read(text, i, false);
      if (found?.kind?.id.startsWith('personal.vehicle-plate') === true) return found;
    }
    inWord = word;
  }
  return null;
}

/** One detector for all numbers: each place is looked at once, whatever may stand there. */
export const numbers: readonly Detector[] = [
  { id: 'personal.phone', category: 'personal', confidence: 'high', keywords: ['+'], read: readPlus, source: PHONE_SOURCE },
  { id: 'personal.vehicle-plate', category: 'personal', confidence: 'low', keywords: PLATES, read: readPlate, source: SOURCE },
  { id: 'personal.number', category: 'personal', confidence: 'low', runs: triggers, read, prepare, source: SOURCE },
  {
    id: 'personal.number',
    category: 'personal',
    confidence: 'low',
    runs: RUN_SHAPES.map((shape) => ({ shape, length: [1, 40] as const })),
    longestText: LONGEST,
    read: readBare,
    source: SOURCE,
  },
];
