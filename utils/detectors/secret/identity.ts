import type { Detector } from '../types';
import { UUID } from './alphabets';
import { distinct } from './entropy';
import { named, spoken } from './named';
import { isStandIn } from './placeholder';
import { BETTERLEAKS, GITLEAKS, PATTERNS_DB, kingfisher, noseyparker, semgrep } from './sources';
import { surely, token } from './token';
import { isExpression } from './values';

/** Who is who, and where secrets are kept: vaults, password managers, identity providers. */
export const identitySecrets = (): readonly Detector[] => [
  token('vault-token', ['hvs.', 'hvb.', 'hvr.'], String.raw`hv[sbr]\.[\w-]{24,300}`, {
    source: 'hashicorp/vault website/content/docs/concepts/tokens.mdx',
    validate: surely(/^.{4}(?:[A-Za-z0-9]{24}|.{86,})$/),
  }),
  spoken(
    'vault-legacy-token',
    ['vault_token', 'vault-token', 'vaulttoken', 'vault_client', 'vault_dev_root'],
    // Up to Vault 1.9: 24 characters of base 62, and a namespace's five; a later server's token may stand behind the old prefix.
    String.raw`[sbr]\.(?:[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{5})?(?![\w-])|[\w-]{90,200})`,
    'hashicorp/vault website/content/docs/concepts/tokens.mdx',
  ),
  token(
    'doppler-token',
    ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'],
    String.raw`dp\.(?:pt|ct|sa|said|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}`,
    { source: GITLEAKS, validate: surely(/^dp\.pt\.[A-Za-z0-9]{43}$/) },
  ),
  token('onfido-token', ['api_live'], String.raw`api_live(?:_[a-z]{2})?\.[\w-]{11}\.[\w-]{32}`, {
    flags: 'i',
    source: semgrep('onfido-live-api-token'),
  }),
  named('infisical-token', ['infisical'], String.raw`st\.[\w-]{3,48}\.[\w-]{3,48}\.[a-f0-9]{8,64}`, kingfisher('infisical')),
  named('okta-token', ['okta'], String.raw`00[\w=-]{39}[\w=]`, GITLEAKS, { masked: 'allowed' }),
  token('okta-ssws', ['ssws '], String.raw`SSWS (00[\w-]{40})`, { group: 1, source: GITLEAKS }),
  named('auth0-secret', ['auth0'], String.raw`[\w-]{64,90}`, noseyparker('auth0')),
  token('1password-secret-key', ['a3-'], 'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}', {
    source: GITLEAKS,
  }),
  token('1password-service-account', ['ops_ey'], 'ops_eyJ[A-Za-z0-9+/]{200,2000}={0,3}', { after: '(?![A-Za-z0-9+/])', source: GITLEAKS }),
  token(
    'bitwarden-secret',
    [],
    String.raw`0\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==`,
    {
      after: '',
      runs: [
        { shape: 'mixed', length: [30, 30] },
        { shape: 'camel', length: [30, 30] },
      ],
      lead: { max: 39, chars: /[0-9a-f.-]/ },
    },
  ),
  named('jumpcloud-key', ['jumpcloud'], '(?:jca_[A-Za-z0-9]{36}|[a-z0-9]{40})', BETTERLEAKS),
  token(
    'vault-unseal-key',
    ['unseal key', 'operator unseal'],
    String.raw`(?:unseal key \d{1,2}:|operator unseal(?: -[\w-]{1,30}(?:=\S{1,80})?){0,4})[ \t]{1,4}([A-Za-z0-9+/]{43}[A-Za-z0-9+/=])`,
    {
      before: '',
      flags: 'i',
      group: 1,
      confidence: 'medium',
      source: noseyparker('hashicorp'),
    },
  ),
  token(
    'okta-terraform-token',
    ['okta_api_token" {', 'okta_token" {', 'okta_api_key" {'],
    String.raw`okta_[a-z_]{3,12}" \{\s{1,20}default\s{1,6}=\s{1,6}"(00[\w-]{40})"`,
    {
      before: '',
      after: '',
      flags: 'i',
      group: 1,
      confidence: 'medium',
      source: noseyparker('okta'),
    },
  ),
  token(
    'bitwarden-client-secret',
    ['_token_apikeyclientsecret'],
    String.raw`_token_apiKeyClientSecret"\s{0,4}:\s{0,4}"([A-Za-z0-9]{10,50})"`,
    {
      before: '',
      after: '',
      flags: 'i',
      group: 1,
      source: kingfisher('bitwarden'),
    },
  ),
  token(
    'authress-key',
    ['.acc_', '.acc-'],
    String.raw`(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}`,
    {
      lead: { max: 46, chars: /[A-Za-z0-9_.]/ },
      after: '',
      source: GITLEAKS,
    },
  ),
  token('intra42-client-secret', ['s-s4t2ud-', 's-s4t2af-'], 's-s4t2(?:ud|af)-[0-9a-fA-F]{64}', { source: GITLEAKS }),
  named('onelogin-secret', ['onelogin'], '[a-z0-9]{64}', PATTERNS_DB),
  named('stytch-secret', ['stytch'], String.raw`[\w-]{47}=|[a-z0-9-]{49}`, PATTERNS_DB),
  named('loginradius-secret', ['loginradius'], UUID, PATTERNS_DB),
  token('arcjet-key', ['ajkey_'], 'ajkey_[a-z0-9]{26}', { source: kingfisher('arcjet') }),
  token('1password-recovery-key', ['1prk-'], '1PRK(?:-[A-Z0-9]{4}){13}', {
    source: 'google/osv-scalibr veles/secrets/onepasswordkeys/detector.go',
  }),
  token(
    'tink-keyset',
    ['"primarykeyid"'],
    String.raw`"primaryKeyId"\s{0,4}:\s{0,4}\d{1,12},\s{0,20}"key"\s{0,4}:[\s\S]{0,400}?"value"\s{0,4}:\s{0,4}"([A-Za-z0-9+/]{20,4000}={0,2})"`,
    {
      before: '',
      after: '',
      group: 1,
      confidence: 'medium',
      source: 'google/osv-scalibr veles/secrets/tinkkeyset/detector.go',
    },
  ),
  token(
    'jwt-secret',
    ['jwtsecret', 'jwt_secret', 'jwt-secret', 'jwt:'],
    String.raw`jwt(?:[_-]?secret["']?\s{0,3}[=:]\s{0,3}|:\s{1,12}secret:\s{1,3})(?:"([^"\n]{8,160})"|'([^'\n]{8,160})')`,
    {
      before: '(?<![A-Za-z])',
      after: '',
      flags: 'i',
      group: [1, 2],
      confidence: 'medium',
      source: noseyparker('jwt'),
      validate: (v) => !isStandIn(v) && !isExpression(v) && distinct(v) >= 6,
    },
  ),
  token('kubernetes-bootstrap-secret', ['token-secret: '], String.raw`token-secret: ["']?([a-z0-9]{16})`, {
    group: 1,
    confidence: 'medium',
    source: 'kubernetes/website content/en/docs/reference/access-authn-authz/bootstrap-tokens.md',
    validate: (v, match) =>
      /\d/.test(v) && /token-id: ["']?[a-z0-9]{6}/.test(match.input.slice(Math.max(0, match.index - 120), match.index)),
  }),
];
