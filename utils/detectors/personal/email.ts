import { LETTERS, WORDS } from '../letters';
import type { Detector, Reading } from '../types';

const SOURCE = 'RFC 5321 §4.1.2 and RFC 5322 §3.4.1 (dot-atom), RFC 6531 (letters of all scripts), RFC 1035 §2.3.4 (lengths)';

/** Ends of file names that look like a top-level domain: `logo@2x.png`, `lib@latest.tgz`. */
const FILES = new Set(
  'png jpg jpeg gif svg webp avif ico css scss less js mjs cjs ts tsx jsx json html htm xml yml yaml txt md pdf zip tgz gz tar exe dll so jar war class java py rb go rs cs php log sql csv map wasm service target mount socket timer slice'.split(
    ' ',
  ),
);

/** RFC 2606 and RFC 6761: names that belong to no one; an address there is an illustration. */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org|edu)|example|test|invalid|localhost|local|localdomain)$/i;

/** Local parts by which machines, not people, are reached. */
const MACHINES =
  /^(?:git|hg|svn|root|admin|administrator|postmaster|noreply|no-reply|donotreply|do-not-reply|user|username|you|your|name|email|someone|foo|test|info|support|sales|hello|contact)$/i;

function judge(value: string): boolean | 'low' | 'medium' {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  const domain = value.slice(at + 1);
  const tld = domain.slice(domain.lastIndexOf('.') + 1).toLowerCase();
  if (domain.length > 253 || FILES.has(tld) || local.includes('..')) return false;
  if (RESERVED.test(domain)) return 'low';
  if (/^(?:git|hg|svn)$/i.test(local)) return false;
  return MACHINES.test(local) ? 'medium' : true;
}

const SIGNS = ".!#$%&'*+=?^`{|}~-";

/** What may stand behind the `@` of a local part in quotation marks, and how long that is at most. */
const DOMAIN = /@(?:[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?\.){1,8}[A-Za-z]{2,24}(?![\w@]|[.-]\w)/y;
const LONGEST_LOCAL = 64;

/** `"john doe"@company.com`, seen from the mark before its `@`: RFC 5321 §4.1.2, quoted string. */
function readQuoted(text: string, at: number): Reading | null {
  DOMAIN.lastIndex = at + 1;
  const match = DOMAIN.exec(text);
  if (match === null) return null;
  let start = at - 1;
  while (start >= 0 && at - start < LONGEST_LOCAL && text[start] !== '\n' && (text[start] !== '"' || text[start - 1] === '\\')) start--;
  if (text[start] !== '"' || at - start < 2) return null;
  const tld = match[0].slice(match[0].lastIndexOf('.') + 1).toLowerCase();
  if (FILES.has(tld)) return null;
  return {
    start,
    end: at + 1 + match[0].length,
    confidence: RESERVED.test(match[0].slice(1)) ? 'low' : 'medium',
    kind: { id: 'personal.email', category: 'personal', rank: 2 },
  };
}

export const quotedEmail: Detector = {
  id: 'personal.email',
  category: 'personal',
  confidence: 'medium',
  // Not the two together: they would be asked of every quotation mark that any sign follows.
  keywords: ['@'],
  lead: { max: 1, least: 1, chars: /"/ },
  read: readQuoted,
  rank: 2,
  source: SOURCE,
};

export const email: Detector = {
  id: 'personal.email',
  category: 'personal',
  confidence: 'high',
  keywords: ['@'],
  lead: { max: 64, least: 1, chars: new RegExp(`[${WORDS}_${SIGNS}]`) },
  // The local part starts with a letter, digit or underscore, so that a quote, a brace or a list's dash before it is left out.
  pattern: new RegExp(
    String.raw`[${SIGNS}]{0,64}?(?<![${WORDS}])([${WORDS}_](?:[${WORDS}_${SIGNS}]{0,62}[${WORDS}_+=-])?@(?:[${WORDS}](?:[${WORDS}-]{0,61}[${WORDS}])?\.){1,8}(?:[A-Za-z]{2,24}|xn--[a-z0-9-]{2,59}|[${LETTERS}]{2,24}))(?![${WORDS}@_©]|[.-][${WORDS}]|:[\w./-]{1,99}\.git)`,
    'y',
  ),
  group: 1,
  validate: judge,
  rank: 2,
  source: SOURCE,
};
