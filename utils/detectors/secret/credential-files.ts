import type { Detector } from '../types';
import { isRealPassword } from './real-password';
import { noseyparker } from './sources';

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
    id: 'secret.sql-password',
    category: 'secret',
    confidence: 'medium',
    keywords: ['identified by ', 'identified with '],
    pattern:
      /identified (?:with ["'\x60]?\w{1,40}["'\x60]? )?(?:by|as) (?:password )?(?:["']([^"'\n]{3,128})["']|([^\s"';,()<>]{3,60})(?=\s{0,2};))/iy,
    group: [1, 2],
    validate: isRealPassword,
    rank: 1,
    source: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
  },
];
