import { digitsOf, isRepeated } from '../checksums';
import type { Detector } from '../types';

const SOURCE =
  'https://www.ssa.gov/employer/randomization.html and https://www.ssa.gov/history/ssnmisused.html (areas 000, 666 and 900-999, group 00, serial 0000 are never assigned)';

/** Numbers that became public in advertisements and were withdrawn. */
const WITHDRAWN = new Set(['078051120', '219099999', '457555462']);

function isSsn(digits: string): boolean {
  const area = digits.slice(0, 3);
  return (
    area !== '000' &&
    area !== '666' &&
    area < '900' &&
    digits.slice(3, 5) !== '00' &&
    digits.slice(5) !== '0000' &&
    !WITHDRAWN.has(digits) &&
    !isRepeated(digits) &&
    digits !== '123456789'
  );
}

const CONTEXT = ['ssn', 'social security', 'soc sec', 'social sec', 'ss#', 'social'];

export const ssn: readonly Detector[] = [
  {
    id: 'personal.national-id.us',
    category: 'personal',
    country: 'US',
    confidence: 'medium',
    runs: [{ shape: 'digits', length: [3, 3], followed: 'number' }],
    pattern: /(?<![\w.,/+=-]|\d )\d{3}([-. ])\d{2}\1\d{4}(?![\w/]|[-.]\w| \d)/y,
    // Dashes are how the card prints it; dots and spaces are seen in other numbers as well.
    validate: (value) => isSsn(digitsOf(value)) && (value.includes('-') ? 'medium' : 'low'),
    context: { words: CONTEXT, before: 60, after: 30, required: false },
    rank: 2,
    source: SOURCE,
  },
  {
    id: 'personal.national-id.us',
    category: 'personal',
    country: 'US',
    confidence: 'medium',
    runs: [{ shape: 'digits', length: [9, 9] }],
    pattern: /(?<![\w.,/+=-])\d{9}(?![\w/]|[-.]\w)/y,
    validate: isSsn,
    context: { words: CONTEXT, before: 40, after: 20, required: true, raises: 'high' },
    rank: 2,
    source: SOURCE,
  },
];
