import type { Wording } from './catalogue';

/**
 * Why a finding was believed: half a sentence each, about "it". English is the list of keys; the other languages follow it.
 * `sure`, `likely` and `perhaps` join what it is and why, by how sure that is.
 */
export const explainEn = {
  sure: '{name}: {why}.',
  likely: '{name}, most likely: {why}.',
  perhaps: '{name}, perhaps: {why}.',
  alone: '{why}.',
  'near.context': '{why}, and a word beside it says so',
  'disguise.invisible': '{why}, once invisible characters are left out',
  'disguise.look-alike': '{why}, once characters that look alike are read as what they look like',
  'disguise.wrapped': '{why}, once its lines are joined',
  'disguise.encoded': '{why}, once it is decoded',
  'noun.key': '{vendor} key',
  'noun.token': '{vendor} token',
  'noun.secret': '{vendor} secret',
  'noun.password': '{vendor} password',
  'noun.webhook': '{vendor} webhook',
  'noun.session': '{vendor} session',
  'noun.other': '{vendor}',

  'why.format': 'it has the beginning or the name, the characters and the length that these have',
  'why.check': 'it has the form that these have, and its check characters are right',
  'why.random': 'it is assigned to a name that says so, and is too random to be a word',
  'why.password': 'what stands before it says so, and it is neither an example nor a placeholder',
  'why.private-key': 'it stands between the marks of a private key, or its bytes begin as those of one do',
  'why.address': 'it stands in an address, where a password or a key is written',
  'why.place': 'it stands where such a thing is written, and is neither an example nor a placeholder',
  'why.decodes': 'its first part decodes to what such tokens begin with',
  'why.email': 'it is a name, an @ and a domain that can exist',
  'why.phone': "its digits fit a country's numbering plan, or words beside it say so",
  'why.card': 'its first digits are those of a card issuer, and its check digit is right',
  'why.iban': 'it is as long as its country says, and its check digits are right',
  'why.checked': 'it has the right form, and its check digit is right',
  'why.number': 'it has the form of one, and its check digit or the words beside it fit',
  'why.shape': 'it is written as one',
  'why.birth': 'it is a date, and words beside it speak of a birth',
  'why.street': 'a street, a number and what follows are written as in an address',
  'why.person': 'it is written as a name, and lists of names or words beside it say so',
  'why.records': {
    one: 'details of a person stand beside one another, as in a record',
    other: 'details of people stand beside one another, in {count} records',
  },
  'why.marking': 'the text marks itself so, where such a marking stands',
  'why.label': 'the document carries a sensitivity label',
  'why.code': 'its lines are built as code is, not as prose',
  'why.own-code': 'its lines are built as code is, and names of your company stand in it',
  'why.log': 'its lines have times, levels or places in code, as those of a log have',
  'why.term': 'it is a term of this list of your company',
  'why.pattern': 'it has the form that your company described',
  'why.document': '{percent} % of this document of your company stands in the text',
  'why.ai-output': 'it was copied from an answer of an AI chat',
  'why.engine.error': 'a part of the check failed, so that something may have been missed',
  'why.engine.over-budget': 'the time for one check was used up before the end of the text',
  'why.file.unreadable': 'the file is of an unknown kind, locked or damaged',
  'why.policy.baseline': 'no rules of your company have reached this device yet',
  'why.site.uncovered': 'Weir does not know this part of the site',
  'why.failure': 'the check could not be completed',
} as const satisfies Wording;

export type ExplainKey = keyof typeof explainEn;
