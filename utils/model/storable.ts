import { z } from 'zod';

/** What is read back as it was written: databases know no year 0, and take the years below 100 for others. */
const FULL_YEAR = /^[1-9]/;
const EXPECTED = 'expected a year from 1000 on';

export const Day = z.iso.date().regex(FULL_YEAR, EXPECTED);
export const Instant = z.iso.datetime().regex(FULL_YEAR, EXPECTED);

/** Neither NUL nor half of a surrogate pair, which PostgreSQL does not store. */
export const STORABLE_TEXT = /^[^\0\p{Surrogate}]*$/u;
