import { Choices, INSTALL_ONLY } from '../../../server/kit/choices';
import type { Tenant } from '../../../server/kit/subject';

/** A company whose values are always the same, so that its files are, too. None of them is a secret of anybody. */
export const TENANT: Tenant = {
  base: 'https://weir.example.com',
  extensionId: 'abcdefghijklmnopabcdefghijklmnop',
  settings: {
    endpoint: 'https://weir.example.com',
    tenant: 'example-works',
    enrolmentToken: 'not-a-real-token',
    rootSha256: '0123456789abcdef'.repeat(4),
    groups: ['sales', 'R&D "Alpha" <b>'],
  },
};

/** Sites that stay the same while adapters come and go. */
export const AI_HOSTS = ['chat.example.com', '*.ai.example'];

const STORE = 'bcdefghijklmnopabcdefghijklmnopa';

/** Each choice at least once, by what it is about. */
export const CHOICES: Readonly<Record<string, Choices>> = {
  'as proposed': Choices.parse({}),
  'by force list': Choices.parse({ install: 'forcelist' }),
  'on the pilot channel': Choices.parse({ channel: 'pilot' }),
  'private windows with Weir': Choices.parse({ incognito: 'require' }),
  'no developer tools': Choices.parse({ developerTools: 'off', incognito: 'leave' }),
  'from the stores, with a signed XPI': Choices.parse({
    chromeStoreId: STORE,
    edgeStoreId: STORE.replace('b', 'c'),
    firefoxSignedUrl: 'https://weir.example.com/signed.xpi',
    dataConsent: true,
  }),
  'installed and no more': INSTALL_ONLY,
  'Firefox alone': Choices.parse({ browsers: ['firefox'] }),
};
