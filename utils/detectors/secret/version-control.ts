import type { Confidence } from '../../model/words';
import type { Detector } from '../types';
import { crc32, endsWithHexCrc32 } from './checksum';
import { entropy } from './entropy';
import { named } from './named';
import { GITLEAKS, PATTERNS_DB, UNVERIFIED, kingfisher, noseyparker } from './sources';
import { checked, surely, token } from './token';

/**
 * GitLab's routable tokens end in the CRC-32 of all before it, in base 36 and seven characters wide; the others have no
 * checksum (mongodb/kingfisher crates/kingfisher-rules/data/rules/gitlab.yml).
 */
function routable(token: string): Confidence {
  if (!token.includes('.')) return token.startsWith('glwt-') ? 'medium' : 'high';
  return crc32(token.slice(0, -7)).toString(36).padStart(7, '0') === token.slice(-7) ? 'high' : 'medium';
}

/** Where source code is kept. */
export const versionControlSecrets = (): readonly Detector[] => [
  token('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], 'gh[pousr]_[A-Za-z0-9]{36,251}', {
    source: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
    validate: checked(4),
  }),
  token('github-fine-grained-token', ['github_pat_'], String.raw`github_pat_\w{82}`, {
    source: 'https://gist.github.com/magnetikonline/073afe7909ffdd6f10ef06a00bc3bc88',
    validate: surely(/^.{11}[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/),
  }),
  // Revisions have the same form.
  named('github-legacy-token', ['github', 'gh_token'], '[0-9a-f]{40}', PATTERNS_DB, { only: 'assigned' }),
  token(
    'gitlab-token',
    ['glpat-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'glsoat-', 'gloas-', 'glffct-', 'glwt-'],
    String.raw`(?:gl(?:pat|rt)-[\w-]{27,300}\.(?:\d{2}\.)?[0-9a-z]{9}|gl(?:pat|dt|rt|rtr|ft|soat|ffct|wt)-[\w-]{20,50}|glcbt-(?:[0-9a-zA-Z]{1,5}_)?[\w-]{20}|glptt-[0-9a-f]{40}|glft-[0-9a-f]{64}-\d{1,12}|glimt-[\w-]{25}|glagent-[\w-]{50}|gloas-[\w-]{64})`,
    { source: 'gitlabhq/gitlabhq doc/security/tokens/_index.md', after: '(?![A-Za-z0-9_])', validate: routable },
  ),
  token('gitlab-runner-registration-token', ['gr1348941'], String.raw`GR1348941[\w-]{20,50}`, {
    source: GITLEAKS,
    validate: surely(/^.{29}$/),
  }),
  token('gitlab-session', ['_gitlab_session='], '_gitlab_session=([0-9a-z]{32})', {
    before: '',
    group: 1,
    source: 'gitlabhq/gitlabhq doc/security/tokens/_index.md',
  }),
  token('bitbucket-app-password', ['atbb'], 'ATBB[A-Za-z0-9]{32}', {
    source: kingfisher('bitbucket'),
    validate: (v) => (endsWithHexCrc32(v) ? 'high' : 'medium'),
  }),
  token('bitbucket-access-token', ['atctt3xffg'], String.raw`ATCTT3xFfG[\w-]{80,800}=[0-9A-Fa-f]{8}`, {
    source: kingfisher('bitbucket'),
    validate: (v) => (endsWithHexCrc32(v) ? 'high' : 'medium'),
  }),
  token('bitbucket-data-center-token', ['bbdc-'], 'BBDC-[MNO][A-Za-z0-9+/]{15}O[g-v][A-Za-z0-9+/]{26}', {
    after: '(?![A-Za-z0-9+/])',
    source: kingfisher('bitbucket'),
  }),
  named('bitbucket-secret', ['bitbucket'], String.raw`[\w=-]{64}|[A-Za-z0-9]{32}`, GITLEAKS, { only: 'assigned' }),
  token('atlassian-token', ['atatt3xffg', 'atoa', 'attt'], String.raw`AT(?:ATT3xFfG|OAT3xFfG|TT3xFfG)[A-Za-z0-9+/=_-]{100,300}`, {
    after: '',
    source: noseyparker('atlassian'),
    validate: surely(/^ATATT3xFfGF0.*=[0-9A-F]{8}$/),
  }),
  named('atlassian-api-token', ['atlassian', 'confluence', 'jira'], '[A-Za-z0-9]{24}', GITLEAKS),
  token(
    'sourcegraph-token',
    ['sgp_', 'slk_', 'sgd_'],
    '(?:sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}|slk_[0-9a-f]{64}|sgd_[0-9a-f]{64})',
    { source: GITLEAKS, validate: (v) => entropy(v) > 3 && (v.startsWith('sgp_') ? 'high' : 'medium') },
  ),
  named(
    'gitlab-legacy-token',
    ['gitlab_token', 'gitlab_api', 'gitlab_private', 'gitlab_access', 'gitlab-token', 'gitlabtoken'],
    '[A-Za-z0-9=_-]{20,22}',
    PATTERNS_DB,
  ),
  token('composer-github-token', ['"github.com": "', '"github.com":"'], String.raw`"github\.com":\s{0,2}"([0-9a-f]{40})"`, {
    before: '',
    after: '',
    group: 1,
    confidence: 'medium',
    source: UNVERIFIED,
  }),
  named('pivotal-tracker-token', ['pivotal'], '[a-z0-9]{32}', PATTERNS_DB),
  token('gitalk-client-secret', ['gitalk({'], String.raw`gitalk\(\{[^{}]{0,300}?clientSecret:\s{0,3}["']([0-9a-f]{40})["']`, {
    before: '',
    after: '',
    flags: 'i',
    group: 1,
    confidence: 'medium',
    source: noseyparker('gitalk'),
  }),
];
