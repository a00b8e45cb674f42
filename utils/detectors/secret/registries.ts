import type { Detector } from '../types';
import { HEX } from './alphabets';
import { isMisshapen } from './misshapen';
import { named } from './named';
import { isPlaceholder } from './placeholder';
import { GITLEAKS, MICROSOFT, PATTERNS_DB, TRIVY, detectSecrets } from './sources';
import { checked, mixed, surely, token } from './token';
import { isExpression } from './values';

/** Registries of packages and images. */
export const registriesSecrets = (): readonly Detector[] => [
  token('npm-token', ['npm_'], 'npm_[A-Za-z0-9]{36}', {
    source: 'https://github.com/secretlint/secretlint/issues/200',
    validate: checked(4),
  }),
  token(
    'npmrc-auth-token',
    ['_authtoken', '_auth=', '_auth =', '_password'],
    String.raw`_(?:authToken|auth|password)\s{0,3}=\s{0,3}["']?([A-Za-z0-9+/=_.-]{12,400})`,
    {
      before: '(?<![A-Za-z0-9])',
      after: '',
      flags: 'i',
      group: 1,
      rank: 0,
      confidence: 'medium',
      source: detectSecrets('npm'),
      validate: (v) => !isExpression(v) && !isPlaceholder(v) && !isMisshapen(v),
    },
  ),
  token('pypi-token', ['pypi-age'], String.raw`pypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,1000}`, {
    source: 'pypi/warehouse warehouse/integrations/secrets/utils.py',
    // A macaroon: what follows the location is its identifier, 36 characters long, then at least a caveat and the signature.
    validate: (v) => (v.length >= 118 ? 'high' : /^pypi-.{18,26}CJ[A-D]/.test(v) ? false : 'medium'),
  }),
  token('rubygems-key', ['rubygems_'], `rubygems_${HEX}{48}`, { source: GITLEAKS }),
  token('crates-io-token', [], 'cio[A-Za-z0-9]{32}', {
    runs: [{ shape: 'mixed', length: [35, 35] }],
    start: 'ci',
    validate: mixed,
    source: 'rust-lang/crates.io src/util/token.rs',
  }),
  token('cratesdev-token', ['cargo_registry_token'], String.raw`CARGO_REGISTRY_TOKEN["']?\s{0,3}[=:]\s{0,3}["']?([A-Za-z0-9]{32,40})`, {
    before: '',
    group: 1,
    source: 'rust-lang/crates.io src/util/token.rs',
    confidence: 'medium',
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
    source: TRIVY,
  }),
  token('clojars-token', ['clojars_'], 'CLOJARS_[a-z0-9]{60}', { flags: 'i', source: GITLEAKS }),
  token('artifactory-key', ['akc', 'cmvmd'], '(?:AKC[A-Za-z0-9]{60,90}|cmVmd[A-Za-z0-9]{59})', {
    source: GITLEAKS,
    validate: surely(/^AKCp.{69}$|^cmVmd/),
  }),
  token('artifactory-password', [], 'AP[0-9A-F][A-Za-z0-9]{37,61}', {
    runs: [{ shape: 'mixed', length: [40, 63] }],
    start: 'ap',
    // Digests in base64 are longer and begin so as well.
    before: String.raw`(?<![A-Za-z0-9_+/]|[Ss][Hh][Aa]\d{1,3}[:-])`,
    confidence: 'medium',
    source: PATTERNS_DB,
  }),
  // settings-security.xml: the password with which Maven's others are encrypted; its own key is known to all.
  token('maven-master-password', ['<master>'], String.raw`<master>\{([A-Za-z0-9+/]{40,200}={0,2})\\?\}`, {
    before: '',
    after: '',
    group: 1,
    source: 'sirwart/ripsecrets test/one_per_line/maven',
  }),
  token('packagist-token', ['packagist_'], 'packagist_[ou][ruat]t_[0-9a-f]{68}', { source: TRIVY }),
  named('nuget-named-key', ['nuget_api_key', 'nuget_key', 'nugetapikey', 'nuget_token'], 'oy2[a-z0-9]{43}', PATTERNS_DB),
  named('jfrog-token', ['jfrog', 'artifactory', 'bintray'], '[A-Za-z0-9]{73}|[A-Za-z0-9]{64}', GITLEAKS),
];
