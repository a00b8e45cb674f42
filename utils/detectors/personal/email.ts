import type { Detector } from '../types';

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

export const email: Detector = {
  id: 'personal.email',
  category: 'personal',
  confidence: 'high',
  keywords: ['@'],
  lead: { max: 64, chars: /[\p{L}\p{N}.!#$%&'*+=?^_`{|}~-]/u },
  // The local part starts with a letter, digit or underscore, so that a quote, a brace or a list's dash before it is left out.
  pattern:
    /[.!#$%&'*+=?^`{|}~-]{0,64}?(?<![\p{L}\p{N}])([\p{L}\p{N}_](?:[\p{L}\p{N}.!#$%&'*+=?^_`{|}~-]{0,62}[\p{L}\p{N}_+=-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:[A-Za-z]{2,24}|xn--[a-z0-9-]{2,59}|[\p{L}]{2,24}))(?![\p{L}\p{N}@_©]|[.-][\p{L}\p{N}]|:[\w./-]{1,99}\.git)/uy,
  group: 1,
  validate: judge,
  rank: 2,
  source: SOURCE,
};
