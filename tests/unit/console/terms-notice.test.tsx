// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { TermsNotice } from '../../../server/console/parts/terms-notice';
import { dueRows } from '../../../utils/terms/due';

afterEach(cleanup);
const rows = (...ids: readonly string[]) => ids.map((id) => ({ id, expiresAt: '2027-05-19' }));

/** The lines of the notice on a day, by the clock that is given. */
function lines(today: string, ids: readonly string[], origin: 'contract' | 'policy' | 'built-in' = 'built-in'): readonly string[] {
  const due = dueRows(rows(...ids), Date.parse(today)).map((row) => ({ ...row, origin }));
  render(<TermsNotice due={due} />);
  return screen.queryAllByRole('listitem').map((item) => item.textContent);
}

describe('the notice of terms that want to be read again', () => {
  test('is not there while there is time', () => {
    expect(lines('2027-04-18', ['openai-consumer'])).toEqual([]);
    expect(document.body.textContent).toBe('');
  });
  const SAYS: Readonly<Record<string, readonly [string, string, string]>> = {
    'how many days are left': ['2027-04-19', '30 days left May 19, 2027, built-in row: openai-consumer', 'badge'],
    'that few are left, with a mark': ['2027-05-12', '7 days left May 19, 2027, built-in row: openai-consumer', 'badge warn'],
    'a single day as one': ['2027-05-18', '1 day left May 19, 2027, built-in row: openai-consumer', 'badge warn'],
    'that the row has lapsed': ['2027-05-20', 'lapsed May 19, 2027, built-in row: openai-consumer', 'badge stop'],
  };
  test.each(Object.entries(SAYS))('says %s', (_, [today, line, look]) => {
    expect(lines(today, ['openai-consumer'])).toEqual([line]);
    expect(document.querySelector('li span')?.className).toBe(look);
  });
  test('puts rows of one kind and day on one line, each by its id', () => {
    expect(lines('2027-05-01', ['openai-consumer', 'openai-business'])).toEqual([
      '18 days left May 19, 2027, built-in rows: openai-consumer, openai-business',
    ]);
  });
  test('says what a lapsed contract leads to', () => {
    lines('2027-05-20', ['ours'], 'contract');
    expect(document.body.textContent).toContain('A contract holds 14 more days after its date');
    expect(document.body.textContent).not.toContain('update Weir');
  });
});
