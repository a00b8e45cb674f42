/** How a token is named where the detector's own class would say too much, too little, or nothing to a model. */
const KINDS: Readonly<Record<string, string>> = {
  'personal.person': 'NAME',
  'personal.street-address': 'ADDRESS',
  'personal.location': 'PLACE',
  'personal.national-id.us': 'SSN',
  'financial.payment-card': 'CARD',
};
/** Categories whose class is the company's own business: the token says only what sort of thing it is. */
const CATEGORIES: Readonly<Record<string, string>> = {
  'source-code': 'SOURCE_CODE',
  confidential: 'CONFIDENTIAL',
  dictionary: 'COMPANY_TERM',
  document: 'COMPANY_TEXT',
  custom: 'COMPANY_DATA',
  'ai-output': 'AI_TEXT',
  log: 'LOG',
};

/** The word in a token, e.g. `EMAIL` for `personal.email`, `GITHUB_TOKEN` for `secret.github-token`. */
export function tokenKind(detector: string): string {
  const [category = '', name = ''] = detector.split('.');
  const known = KINDS[detector] ?? KINDS[`${category}.${name}`] ?? CATEGORIES[category];
  if (known !== undefined) return known;
  const word = name
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[^A-Z]+|_+$/g, '');
  return word === '' ? 'REDACTED' : word;
}
