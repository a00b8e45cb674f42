import type { Detector, Reading } from '../types';
import { isRealPassword } from './real-password';
import { kingfisher, noseyparker } from './sources';
import { looksLikePassword } from './values';

const LONGEST_TAG = 300;
const VALUE = /\svalue\s{0,2}=\s{0,2}(?:"([^"<>\n]{4,200})"|'([^'<>\n]{4,200})')/i;

/** The value of the input of a page, whichever of its attributes stands first. */
function readInput(text: string, at: number): Reading | null {
  const from = text.lastIndexOf('<', at);
  if (from < at - LONGEST_TAG || !/^<input\s/i.test(text.slice(from, from + 7))) return null;
  const to = text.indexOf('>', at);
  if (to < 0 || to > at + LONGEST_TAG) return null;
  const tag = text.slice(from, to);
  const found = VALUE.exec(tag);
  const value = found?.[1] ?? found?.[2];
  if (found === null || value === undefined || !isRealPassword(value) || !looksLikePassword(value, true)) return null;
  const start = from + found.index + found[0].length - 1 - value.length;
  return { start, end: start + value.length, confidence: 'medium' };
}

/** Files and statements that hold passwords in a form of their own. */
export const credentialFileSecrets: readonly Detector[] = [
  {
    id: 'secret.netrc',
    category: 'secret',
    confidence: 'medium',
    keywords: ['machine ', 'default login '],
    pattern:
      /(?:machine\s{1,4}[\w.-]{1,200}|default)\s{1,8}login\s{1,4}\S{1,200}\s{1,8}(?:account\s{1,4}\S{1,100}\s{1,8})?password\s{1,4}(\S{3,200})/iy,
    group: 1,
    validate: isRealPassword,
    rank: 1,
    source: noseyparker('netrc'),
  },
  {
    id: 'secret.postgresql-password',
    category: 'secret',
    confidence: 'medium',
    // hostname:port:database:username:password
    keywords: [':5432:', ':5433:', ':6432:', ':*:*:', '*:*:*:'],
    pattern: /:(?:\d{4}|\*):[\w*.-]{1,64}:[\w*.-]{1,64}:((?:\\[:\\]|[^\s:\\"'<>]){3,128})(?=\s|$)/y,
    group: 1,
    validate: isRealPassword,
    rank: 1,
    source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  },
  {
    id: 'secret.html-password',
    category: 'secret',
    confidence: 'medium',
    keywords: ['type="password"', "type='password'", 'type=password'],
    read: readInput,
    rank: 1,
    source: kingfisher('html'),
  },
  {
    id: 'secret.sql-password',
    category: 'secret',
    confidence: 'medium',
    keywords: ['identified by ', 'identified with '],
    pattern:
      /identified (?:with ["'\x60]?\w{1,40}["'\x60]? )?(?:by|as) (?:password )?(?:["']([^"'\n]{3,128})["']|([^\s"';,()<>]{3,60})(?=\s{0,2};|["']\)))/iy,
    group: [1, 2],
    validate: isRealPassword,
    rank: 1,
    source: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
  },
];
