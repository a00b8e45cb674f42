import type { Detector } from '../types';
import { HEX, UUID, hex, alnum, lower, url64 } from './alphabets';
import { named } from './named';
import { BETTERLEAKS, GITLEAKS, PATTERNS_DB, UNVERIFIED, kingfisher, noseyparker, trufflehog } from './sources';
import { checked, surely, token } from './token';

/** Hosting, networks, clusters and what deploys to them. */
export const hostingSecrets = (): readonly Detector[] => [
  token('digitalocean-token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], `do[opr]_v1_${HEX}{64}`, { source: GITLEAKS }),
  token('digitalocean-spaces-key', ['do00', 'do80'], 'DO[08]0[A-Z0-9]{16}', { after: '(?![A-Za-z0-9])' }),
  token('cloudflare-origin-ca-key', ['v1.0-'], `v1\\.0-${HEX}{24}-${HEX}{146}`, { source: GITLEAKS }),
  token('cloudflare-token', ['cfut_', 'cfat_', 'cfk_'], String.raw`cf(?:ut|at|k)_[\w-]{41,64}`, {
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats',
  }),
  named('cloudflare-api-key', ['cloudflare', 'x-auth-key', 'cf_api', 'cf-api'], String.raw`[0-9a-f]{37}|[\w-]{40}`, GITLEAKS),
  token(
    'fly-token',
    ['fm1', 'fm2_', 'fo1_'],
    String.raw`(?:fo1_[\w-]{43}|fm1[ar]_[A-Za-z0-9+/]{100,2000}={0,3}|fm2_[A-Za-z0-9+/]{100,2000}={0,3})`,
    { after: '(?![A-Za-z0-9+/=])', source: GITLEAKS },
  ),
  token('heroku-key', ['hrku-'], String.raw`HRKU-(?:AA[\w-]{58}|${UUID})`, { source: GITLEAKS, validate: surely(/^HRKU-AA/) }),
  named('heroku-api-key', ['heroku'], UUID, GITLEAKS),
  token('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], String.raw`vc[piark]_[\w-]{56}`, {
    source: kingfisher('vercel'),
    validate: checked(4),
  }),
  named('vercel-api-token', ['vercel'], '[A-Za-z0-9]{24}', kingfisher('vercel')),
  token('netlify-token', ['nfp_', 'nfc_', 'nfo_', 'nfu_'], 'nf[pcou]_[A-Za-z0-9]{36,48}', {
    source: kingfisher('netlify'),
    validate: surely(/^nfp_[A-Za-z0-9]{40,48}$/),
  }),
  named('netlify-api-token', ['netlify'], String.raw`[A-Za-z0-9=_-]{40,46}`, GITLEAKS),
  token('render-key', ['rnd_'], 'rnd_[A-Za-z0-9]{28,40}'),
  named('scaleway-secret', ['scaleway', 'scw_secret'], UUID, trufflehog('scalewaykey')),
  named('hetzner-token', ['hcloud', 'hetzner'], alnum(64), kingfisher('hetzner')),
  named('linode-token', ['linode'], '[0-9a-f]{64}', UNVERIFIED),
  named('vultr-key', ['vultr'], `${hex(36)}|[A-Z0-9]{36}`, kingfisher('vultr')),
  named('ovh-key', ['ovh_', 'ovh-', 'ovhcloud', 'ovhapi'], '[A-Za-z0-9]{16}|[A-Za-z0-9]{32}', BETTERLEAKS),
  token('pulumi-token', ['pul-'], `pul-${HEX}{40}`, { source: GITLEAKS }),
  token('terraform-cloud-token', ['.atlasv1.'], String.raw`[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}`, {
    lead: { max: 14, chars: /[A-Za-z0-9]/ },
    source: GITLEAKS,
  }),
  token('tailscale-key', ['tskey-'], String.raw`tskey-[a-z]{2,12}-\w{8,40}-\w{16,60}`, { source: trufflehog('tailscale') }),
  named('ngrok-token', ['ngrok'], '[A-Za-z0-9]{26,27}_[A-Za-z0-9]{20,22}', trufflehog('ngrok')),
  token('defined-networking-token', ['dnkey-'], String.raw`dnkey-[a-z0-9=_-]{26}-[a-z0-9=_-]{52}`, { flags: 'i', source: GITLEAKS }),
  named('fastly-key', ['fastly'], String.raw`[\w=-]{32}`, GITLEAKS),
  token('openshift-token', ['sha256~'], String.raw`sha256~[\w-]{43}`, { source: GITLEAKS }),
  token(
    'kubernetes-bootstrap-token',
    ['bootstrap-token', 'bootstrap_token', 'kubeadm join'],
    String.raw`(?:kubeadm join[^\n]{0,80}--token|bootstrap[-_]token["']?(?:\s{0,3}[=:]|\s))\s{0,3}["']?([a-z0-9]{6}\.[a-z0-9]{16})`,
    {
      before: '',
      flags: 'i',
      group: 1,
      masked: 'allowed',
      confidence: 'medium',
      source: 'kubernetes/website content/en/docs/reference/access-authn-authz/bootstrap-tokens.md',
    },
  ),
  named('scalr-token', ['scalr'], String.raw`(?:at\.)?[\w.-]{136,400}`, trufflehog('scalr')),
  token(
    'truenas-key',
    ['login_with_api_key', 'truenas'],
    String.raw`(?:truenas|login_with_api_key)(?:[^\n]{0,60}?|[\s"',:[\]{}a-z]{0,80}?)(\d{1,4}-[A-Za-z0-9]{64})`,
    {
      before: '',
      group: 1,
      source: noseyparker('truenas'),
      confidence: 'medium',
    },
  ),
  token('fly-macaroon', ['flyv1 '], String.raw`FlyV1 [A-Za-z0-9=_\-,/+]{100,3000}`, { after: '', source: BETTERLEAKS }),
  token('deno-deploy-token', ['ddp_', 'ddw_'], 'dd[pw]_[A-Za-z0-9]{36}', {
    source: 'trufflesecurity/trufflehog pkg/detectors/deno/denodeploy.go',
  }),
  token('scalingo-token', ['tk-us-'], String.raw`tk-us-[\w-]{48}`, { source: GITLEAKS }),
  token('upcloud-token', ['ucat_'], 'ucat_[0-9A-Za-z]{24,32}', { source: BETTERLEAKS }),
  token('exoscale-key', [], 'EXO[A-Za-z0-9]{24,30}', {
    runs: [{ shape: 'mixed', length: [27, 33] }],
    start: 'ex',
    source: BETTERLEAKS,
    confidence: 'medium',
  }),
  named('exoscale-secret', ['exoscale'], url64(40, 60), BETTERLEAKS),
  token('salad-cloud-key', ['salad_cloud_'], 'salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{7,235}', {
    source: trufflehog('saladcloudapikey'),
    confidence: 'medium',
  }),
  named('civo-key', ['civo'], alnum(50), BETTERLEAKS),
  named('infomaniak-token', ['infomaniak'], url64(60, 100), BETTERLEAKS),
  named('vagrant-cloud-token', ['vagrant'], String.raw`[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9]{67}`, trufflehog('vagrantcloudpersonaltoken')),
  named('portainer-token', ['portainer'], String.raw`eyJ[\w-]{20,60}\.[\w-]{50,310}\.[\w-]{43}`, trufflehog('portainer')),
  named('borgbase-token', ['borgbase'], '[A-Za-z0-9/_.-]{148,152}', PATTERNS_DB),
  named('sslmate-key', ['sslmate'], alnum(36), PATTERNS_DB),
  named('buddyns-key', ['buddyns'], lower(40), PATTERNS_DB),
];
