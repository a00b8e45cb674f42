import type { Confidence } from '../../model/words';
import type { Detector } from '../types';
import { crc32, decodeBase64Url } from './checksum';
import { isPlaceholder } from './placeholder';
import { GITLEAKS, MICROSOFT, kingfisher, noseyparker, trufflehog } from './sources';
import { checked, named, surely, token } from './token';
import { isExpression } from './values';

const HEX = '[0-9a-f]';
const UUID = `${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`;

/**
 * GitLab's routable tokens end in the CRC-32 of all before it, in base 36 and seven characters wide; the others have no
 * checksum (mongodb/kingfisher crates/kingfisher-rules/data/rules/gitlab.yml).
 */
function routable(token: string): Confidence {
  if (!token.includes('.')) return token.startsWith('glwt-') ? 'medium' : 'high';
  return crc32(token.slice(0, -7)).toString(36).padStart(7, '0') === token.slice(-7) ? 'high' : 'medium';
}

/** Version control, package registries, CI, observability and other tools of developers. */
export const developmentSecrets: readonly Detector[] = [
  token('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], 'gh[pousr]_[A-Za-z0-9]{36,251}', {
    source: 'https://github.blog/changelog/2021-03-31-authentication-token-format-updates-are-generally-available',
    validate: checked(4),
  }),
  token('github-fine-grained-token', ['github_pat_'], String.raw`github_pat_\w{82}`, {
    source: 'https://gist.github.com/magnetikonline/073afe7909ffdd6f10ef06a00bc3bc88',
    validate: surely(/^.{11}[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/),
  }),
  named('github-legacy-token', ['github', 'gh_token'], `${HEX}{40}`),
  token(
    'gitlab-token',
    ['glpat-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'glsoat-', 'gloas-', 'glffct-', 'glwt-'],
    String.raw`(?:gl(?:pat|rt)-[\w-]{27,300}\.(?:\d{2}\.)?[0-9a-z]{9}|gl(?:pat|dt|rt|rtr|ft|soat|ffct|wt)-[\w-]{20}|glcbt-(?:[0-9a-zA-Z]{1,5}_)?[\w-]{20}|glptt-[0-9a-f]{40}|glft-[0-9a-f]{64}-\d{1,12}|glimt-[\w-]{25}|glagent-[\w-]{50}|gloas-[\w-]{64})`,
    { source: 'gitlabhq/gitlabhq doc/security/tokens/_index.md', after: '(?![A-Za-z0-9_])', validate: routable },
  ),
  token('gitlab-runner-registration-token', ['gr1348941'], String.raw`GR1348941[\w-]{20}`, { source: GITLEAKS }),
  token('gitlab-session', ['_gitlab_session='], `_gitlab_session=(${HEX}{32})`, {
    before: '',
    group: 1,
    source: 'gitlabhq/gitlabhq doc/security/tokens/_index.md',
  }),
  token('bitbucket-app-password', ['atbb'], 'ATBB[A-Za-z0-9]{32}', { source: noseyparker('bitbucket') }),
  token('bitbucket-access-token', ['atctt3xffg', 'bbdc-'], String.raw`(?:ATCTT3xFfG[A-Za-z0-9_=-]{150,400}|BBDC-[A-Za-z0-9+/@_-]{40,50})`, {
    after: '',
  }),
  named('bitbucket-secret', ['bitbucket'], String.raw`[\w=-]{64}|[A-Za-z0-9]{32}`, { source: GITLEAKS }),
  token('atlassian-token', ['atatt3xffg', 'atoa', 'attt'], String.raw`AT(?:ATT3xFfG|OAT3xFfG|TT3xFfG)[A-Za-z0-9+/=_-]{100,300}`, {
    after: '',
    source: noseyparker('atlassian'),
    validate: surely(/^ATATT3xFfGF0.*=[0-9A-F]{8}$/),
  }),
  named('atlassian-api-token', ['atlassian', 'confluence', 'jira'], '[A-Za-z0-9]{24}', { source: GITLEAKS }),
  token('trello-token', ['atta'], `ATTA${HEX}{60,76}`),
  token('npm-token', ['npm_'], 'npm_[A-Za-z0-9]{36}', {
    source: 'https://github.com/secretlint/secretlint/issues/200',
    validate: checked(4),
  }),
  token(
    'npmrc-auth-token',
    ['_authtoken', '_auth=', '_auth =', '_password'],
    String.raw`_(?:authToken|auth|password)\s{0,3}=\s{0,3}["']?([A-Za-z0-9+/=_.-]{12,400})`,
    { before: '(?<![A-Za-z0-9])', after: '', flags: 'i', group: 1, rank: 0, validate: (v) => !isExpression(v) && !isPlaceholder(v) },
  ),
  token('pypi-token', ['pypi-age'], String.raw`pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,1000}`, {
    source: 'pypi/warehouse warehouse/integrations/secrets/utils.py',
    validate: (v) => (v.length >= 118 ? 'high' : 'medium'),
  }),
  token('rubygems-key', ['rubygems_'], `rubygems_${HEX}{48}`, { source: GITLEAKS }),
  token('crates-io-token', ['cio'], 'cio[A-Za-z0-9]{32}', {
    validate: (v) => /\d/.test(v) && /[A-Z]/.test(v),
    source: 'rust-lang/crates.io src/util/token.rs',
  }),
  token('nuget-key', ['oy2'], 'oy2[a-z0-9]{43}', { source: MICROSOFT, validate: surely(/^[a-z2-7]+$/) }),
  token('docker-token', ['dckr_pat_', 'dckr_oat_'], String.raw`dckr_[po]at_[\w-]{27,32}`, {
    source: 'trufflesecurity/trufflehog pkg/detectors/dockerhub/v2/dockerhub.go',
  }),
  token('docker-config-auth', ['"auth"'], String.raw`"auth"\s{0,4}:\s{0,4}"([A-Za-z0-9+/]{12,400}={0,2})"`, {
    before: '',
    after: '',
    group: 1,
    confidence: 'medium',
    rank: 0,
  }),
  token('clojars-token', ['clojars_'], 'CLOJARS_[a-z0-9]{60}', { flags: 'i', source: GITLEAKS }),
  token('artifactory-key', ['akc', 'cmvmd'], '(?:AKC[A-Za-z0-9]{60,90}|cmVmd[A-Za-z0-9]{59})', {
    source: GITLEAKS,
    validate: surely(/^AKCp.{69}$|^cmVmd/),
  }),
  token('artifactory-password', [], 'AP[0-9A-F][A-Za-z0-9]{37,61}', {
    runs: [{ shape: 'mixed', length: [40, 63] }],
  }),
  token('packagist-token', ['packagist_'], `packagist_[ou][ruat]t_${HEX}{68}`),
  token('buildkite-token', ['bkua_', 'bkct_', 'bkaj_'], 'bk(?:ua|ct|aj)_[0-9a-zA-Z]{40,64}', {
    source: kingfisher('buildkite'),
    validate: surely(/^bkua_[0-9a-z]{40}$/i),
  }),
  token('circleci-token', ['ccipat_', 'ccipra_', 'cciprj_'], `CCIP(?:AT|RA|RJ)_[A-Za-z0-9]{20,30}_${HEX}{40}`, {
    source: kingfisher('circleci'),
  }),
  named('circleci-api-token', ['circle'], `${HEX}{40}`, { source: kingfisher('circleci') }),
  named('travis-token', ['travis'], '[A-Za-z0-9_-]{22}', { source: GITLEAKS }),
  named('drone-token', ['drone'], '[A-Za-z0-9]{32}', { source: GITLEAKS }),
  named('codecov-token', ['codecov'], `[a-z0-9]{32}|${UUID}`, { source: GITLEAKS }),
  named('coveralls-token', ['coveralls'], '[A-Za-z0-9]{33}'),
  token('sonarqube-token', ['squ_', 'sqp_', 'sqa_'], `sq[upa]_${HEX}{40}`, {
    source: 'SonarSource/sonarqube server/sonar-db-dao/src/main/java/org/sonar/db/user/TokenType.java',
    confidence: 'medium',
  }),
  named('sonar-token', ['sonar'], String.raw`[\w=-]{40}`, { source: GITLEAKS }),
  named('snyk-token', ['snyk'], UUID, { source: kingfisher('snyk') }),
  token('snyk-pat', ['snyk_'], String.raw`snyk_[a-z]{2,6}\.[\w.-]{30,200}`),
  token('semgrep-token', ['semgrep'], String.raw`semgrep[\w.\- ]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?(${HEX}{64})`, {
    before: '',
    flags: 'i',
    group: 1,
  }),
  token('harness-token', ['pat.', 'sat.'], String.raw`(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[0-9A-Za-z]{24}\.[A-Za-z0-9]{20}`, {
    source: GITLEAKS,
  }),
  token('octopus-key', ['api-'], 'API-[A-Z0-9]{26}', { source: GITLEAKS, confidence: 'medium' }),
  token('prefect-token', ['pnu_', 'pnb_'], 'pn[ub]_[A-Za-z0-9]{36}', { source: GITLEAKS, validate: surely(/^pnu_/) }),
  token('jenkins-token', ['jenkins'], String.raw`jenkins[\w.\- ]{0,20}["']?\s{0,3}[=:]\s{0,3}["']?((?:11)?[0-9a-f]{32})`, {
    before: '',
    flags: 'i',
    group: 1,
    source: noseyparker('jenkins'),
    confidence: 'medium',
  }),
  token('launchdarkly-key', ['api-', 'sdk-', 'mob-'], `(?:api|sdk)-${UUID}`),
  named('launchdarkly-access-token', ['launchdarkly'], String.raw`[\w=-]{40}`, { source: GITLEAKS }),
  token('postman-key', ['pmak-'], `PMAK-${HEX}{24}-${HEX}{34}`, { flags: 'i', source: GITLEAKS }),
  token('infracost-key', ['ico-'], 'ico-[A-Za-z0-9]{32}', { before: '(?<![A-Za-z0-9_./])', source: GITLEAKS }),
  token('readme-key', ['rdme_'], 'rdme_[a-z0-9]{70}', { source: GITLEAKS }),
  token(
    'sentry-token',
    ['sntrys_', 'sntryu_'],
    String.raw`(?:sntrys_eyJpYXQiO[A-Za-z0-9+/]{30,400}={0,2}_[A-Za-z0-9+/]{43}|sntryu_[0-9a-f]{64})`,
    { source: GITLEAKS, after: '(?![A-Za-z0-9+/])' },
  ),
  named('sentry-auth-token', ['sentry'], `${HEX}{64}`, { source: GITLEAKS }),
  token(
    'new-relic-key',
    ['nrak-', 'nrjs-', 'nrii-', 'nraa-', 'nrbr-', 'nrra-', 'nrsp-', 'nriq-'],
    'NR(?:(?:AK|AA|BR|SP)-[A-Z0-9]{27}|RA-[0-9A-F]{42}|JS-[0-9a-f]{19}|I[IQ]-[A-Za-z0-9_-]{32})',
    { flags: 'i', source: noseyparker('newrelic') },
  ),
  token('new-relic-license-key', ['nral'], '[0-9a-z]{6}[0-9a-f]{30}NRAL', {
    lead: { max: 36, chars: /[0-9a-z]/i },
    flags: 'i',
    source: noseyparker('newrelic'),
  }),
  named(
    'datadog-key',
    ['datadog', 'dd_api_key', 'dd-api-key', 'dd_app_key', 'dd_application_key', 'dd-application-key'],
    `${HEX}{32}|[a-z0-9-]{40}`,
    { source: kingfisher('datadog') },
  ),
  token('datadog-token', ['ddpat_', 'ddapp_'], 'dd(?:pat|app)_[A-Za-z0-9_]{30,70}'),
  token(
    'grafana-token',
    ['glsa_', 'glc_ey', 'eyjrijoi'],
    String.raw`(?:glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_eyJ[A-Za-z0-9+/]{30,400}={0,3}|eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,3})`,
    {
      after: '(?![A-Za-z0-9+/])', // A legacy key is {"k", "n", "id"}; reports of Power BI begin the same way.
      validate: (v) => !v.startsWith('eyJrIjoi') || (decodeBase64Url(v.replace(/=+$/, ''))?.includes('"n":') ?? false),
      source: GITLEAKS,
    },
  ),
  token('honeycomb-key', ['hcaik_', 'hcbik_', 'hcxik_', 'hcalk_', 'hcamk_'], 'hc[a-z]{1,2}k_[a-z0-9]{58}'),
  token('dynatrace-token', ['dt0'], String.raw`dt0[A-Za-z]\d{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}`, {
    flags: 'i',
    source: GITLEAKS,
    validate: surely(/^dt0c01\.[A-Z0-9]{24}\./i),
  }),
  token('posthog-key', ['phx_', 'phs_'], 'ph[xs]_[A-Za-z0-9]{44,48}', { source: kingfisher('posthog') }),
  named('sumologic-key', ['sumo'], '[A-Za-z0-9]{64}|su[A-Za-z0-9]{12}', { source: GITLEAKS }),
  named('rollbar-token', ['rollbar'], `${HEX}{32}`),
  named('bugsnag-key', ['bugsnag'], `${HEX}{32}`),
  named('pagerduty-key', ['pagerduty', 'pager_duty', 'pd_'], String.raw`u\+[\w+-]{18}|[A-Za-z0-9_-]{20}|[0-9a-f]{32}`, {
    source: trufflehog('pagerdutyapikey'),
  }),
  named('opsgenie-key', ['opsgenie'], UUID, { source: trufflehog('opsgenie') }),
  named('splunk-token', ['splunk'], UUID),
  token('stackhawk-key', ['hawk.'], String.raw`hawk\.[\w-]{20}\.[\w-]{20}`, { source: noseyparker('stackhawk') }),
  token('thunderstore-token', ['tss_'], 'tss_[A-Za-z0-9]{36}'),
  token('endorlabs-key', ['endr+'], String.raw`endr\+[A-Za-z0-9-]{16}`),
  token('nightfall-key', ['nf-'], 'NF-[A-Za-z0-9]{32}'),
  token('wakatime-key', ['waka_'], `waka_${UUID}`),
  token('lichess-token', ['lip_', 'lio_'], 'li[po]_[A-Za-z0-9]{20,44}'),
  token(
    'django-secret-key',
    ['secret_key', 'django'],
    String.raw`(?:DJANGO_)?SECRET_KEY\s{0,4}[=:]\s{0,4}["'](?:django-insecure-)?([a-z0-9!@#$%^&*(\-_=+)]{50})["']`,
    { before: '', after: '', group: 1, flags: 'i', source: 'django/django django/core/management/utils.py' },
  ),
  token('laravel-app-key', ['app_key'], 'APP_KEY\\s{0,3}=\\s{0,3}["\']?(base64:[A-Za-z0-9+/]{43}=)', {
    before: '',
    after: '',
    group: 1,
    source: 'laravel/framework src/Illuminate/Foundation/Console/KeyGenerateCommand.php',
  }),
  token('rails-secret-key-base', ['secret_key_base'], `secret_key_base["']?\\s{0,3}[=:]\\s{0,3}["']?(${HEX}{64,128})`, {
    before: '',
    flags: 'i',
    group: 1,
  }),
  token('wireguard-key', ['privatekey', 'presharedkey'], String.raw`(?:PrivateKey|PresharedKey)\s{0,3}=\s{0,3}([A-Za-z0-9+/]{43}=)`, {
    before: '',
    after: '',
    group: 1,
    source: noseyparker('wireguard'),
  }),
  token(
    'kubernetes-bootstrap-token',
    ['kubeadm', 'bootstrap-token'],
    String.raw`(?:kubeadm join[^\n]{0,80}--token|bootstrap-token["']?\s{0,3}[=:])\s{0,3}["']?([a-z0-9]{6}\.[a-z0-9]{16})`,
    { before: '', group: 1, source: 'kubernetes/website content/en/docs/reference/access-authn-authz/bootstrap-tokens.md' },
  ),
  token(
    'sidekiq-secret',
    ['bundle_gems__contribsys__com', 'bundle_enterprise__contribsys__com'],
    String.raw`BUNDLE_(?:GEMS|ENTERPRISE)__CONTRIBSYS__COM["']?\s{0,3}[=:]\s{0,3}["']?([a-f0-9]{8}:[a-f0-9]{8})`,
    { before: '', flags: 'i', group: 1, source: GITLEAKS, confidence: 'medium' },
  ),
  token('retool-key', ['retool_'], 'retool_[A-Za-z0-9_-]{20,60}'),
  token('cratesdev-token', ['cargo_registry_token'], String.raw`CARGO_REGISTRY_TOKEN["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9]{32,40})`, {
    before: '',
    group: 1,
    source: 'rust-lang/crates.io src/util/token.rs',
    confidence: 'medium',
  }),
  token('settlemint-token', ['sm_aat_', 'sm_pat_', 'sm_sat_'], 'sm_[aps]at_[A-Za-z0-9]{16}', { source: GITLEAKS }),
  token('dependency-track-key', ['odt_'], 'odt_[A-Za-z0-9]{32,255}', { source: noseyparker('dependency_track') }),
  token('truenas-key', ['truenas', 'api_key'], String.raw`(?:truenas|login_with_api_key)[^\n]{0,60}?(\d{1,4}-[A-Za-z0-9]{64})`, {
    before: '',
    group: 1,
    source: noseyparker('truenas'),
    confidence: 'medium',
  }),
  token('bootstrap-token', ['bootstrap_token'], String.raw`BOOTSTRAP_TOKEN["']?\s{0,3}[=:]\s{0,3}["']?([a-z0-9]{6}\.[a-z0-9]{16})`, {
    before: '',
    group: 1,
    flags: 'i',
    source: 'kubernetes/website content/en/docs/reference/access-authn-authz/bootstrap-tokens.md',
    confidence: 'medium',
  }),
  token('openvsx-token', ['ovsxp_', 'ovsxat_'], `ovsx(?:p|at)_${UUID}`),
  token('codeclimate-token', ['cc_test_reporter_id'], `CC_TEST_REPORTER_ID["']?\\s{0,3}[=:]\\s{0,3}["']?(${HEX}{64})`, {
    before: '',
    group: 1,
    source: noseyparker('codeclimate'),
    confidence: 'medium',
  }),
  token('scalr-token', ['at.eyj'], String.raw`at\.eyJ[\w-]{20,200}\.[\w-]{10,200}`, {}),
];
