import type { Detector } from '../types';
import { alnum, HEX, UUID } from './alphabets';
import { crc32 } from './checksum';
import { named } from './named';
import { kingfisher, trufflehog } from './sources';
import { mixed, token } from './token';

const ZUPLO_BODY = 'zpka_'.length;

/** Platforms and tools that developers use, whose keys have a prefix of their own. */
export const platformsSecrets = (): readonly Detector[] => [
  token('e2b-key', ['e2b_'], `e2b_${HEX}{40}`, { source: kingfisher('e2b') }),
  token('unkey-root-key', ['unkey_'], `unkey_${alnum(20, 32)}`, { source: kingfisher('unkey'), validate: mixed }),
  token('trigger-dev-key', ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_pat_'], `tr_(?:dev|prod|stg|pat)_${alnum(20)}`, {
    source: kingfisher('triggerdev'),
    validate: mixed,
  }),
  token('inngest-signing-key', ['signkey-'], String.raw`signkey-[a-z0-9_]{2,20}-[0-9a-f]{64}`, { source: kingfisher('inngest') }),
  token('xata-key', ['xau_'], `xau_${alnum(33)}`, { source: kingfisher('xata') }),
  token('block-protocol-key', ['b10ck5.'], String.raw`b10ck5\.[A-Za-z0-9]{32}\.[A-Za-z0-9]{36}`, { source: kingfisher('blockprotocol') }),
  token('docker-swarm-token', ['swmtkn-1-'], 'SWMTKN-1-[a-z0-9]{50,60}-[a-z0-9]{24,30}', { source: kingfisher('docker') }),
  token('docker-swarm-key', ['swmkey-1-'], 'SWMKEY-1-[A-Za-z0-9+/]{40,50}', { source: kingfisher('docker') }),
  token('mailersend-token', ['mlsn.'], String.raw`mlsn\.[A-Za-z0-9]{30,100}`, { source: kingfisher('mailersend') }),
  token('rootly-key', ['rootly_'], `rootly_${HEX}{64}`, { source: kingfisher('rootly') }),
  token('val-town-token', ['vtwn_'], String.raw`vtwn_[\w-]{20,48}`, { source: kingfisher('valtown') }),
  token('zuplo-key', ['zpka_'], `zpka_[a-z0-9]{32}_${HEX}{8}`, {
    source: kingfisher('zuplo'),
    // The last part is the CRC-32 of the one before.
    validate: (v) => (crc32(v.slice(ZUPLO_BODY, ZUPLO_BODY + 32)) === Number.parseInt(v.slice(-8), 16) ? 'high' : 'medium'),
  }),
  token('samsara-token', ['samsara_api_'], `samsara_api_${alnum(26, 32)}`, { source: kingfisher('samsara') }),
  token('hack-club-key', ['sk-hc-v1-'], `sk-hc-v1-${HEX}{64}`, { source: kingfisher('hackclub') }),
  token('redirect-pizza-token', ['rpa_'], `rpa_${alnum(30)}`, { source: kingfisher('redirectpizza'), validate: mixed }),
  token('voiceflow-key', ['vf.dm.'], String.raw`VF\.DM\.[0-9a-f]{24}\.[A-Za-z0-9]{16}`, { source: kingfisher('voiceflow') }),
  token('heartland-key', ['skapi_cert_'], `skapi_cert_${alnum(34, 42)}`, { source: kingfisher('heartland') }),
  token('dryrun-security-key', ['dryrunsec_'], `dryrunsec_${alnum(32)}`, { source: kingfisher('dryrunsecurity') }),
  token('thog-secret', ['thog-secret-'], `thog-secret-${HEX}{32}`, { source: trufflehog('trufflehogenterprise') }),
  token('pagarme-key', ['ak_live_'], `ak_live_${alnum(30)}`, { source: trufflehog('pagarme') }),
  token('klaviyo-private-key', ['pk_'], `pk_${alnum(34)}`, {
    source: trufflehog('klaviyo'),
    validate: (v) => /\d/.test(v.slice(3)) && /[a-z]/i.test(v.slice(3)),
  }),
  token('salesforce-refresh-token', ['5aep861'], String.raw`5Aep861[A-Za-z0-9._~-]{40,510}`, { source: kingfisher('salesforce') }),
  token('salesforce-consumer-key', ['3mvg9'], String.raw`3MVG9[A-Za-z0-9._~-]{20,180}`, {
    source: kingfisher('salesforce'),
    confidence: 'medium',
    validate: mixed,
  }),
  named('azure-search-key', ['azure_search', 'azuresearch', 'azure-search'], alnum(52), kingfisher('azuresearchquery')),
  named('pirsch-key', ['pirsch'], `pa_${alnum(32, 48)}`, kingfisher('pirsch')),
  token('quay-robot-token', [], '[A-Z0-9]{60,80}', {
    source: kingfisher('generic'),
    runs: [{ shape: 'mixed', length: [60, 63] }],
    before: String.raw`(?<=[a-z0-9][a-z0-9._-]{1,60}\+[a-z0-9._-]{1,60}:)`,
    confidence: 'medium',
    validate: (v) => /^[A-Z0-9]+$/.test(v) && /[A-Z]/.test(v) && /\d/.test(v),
  }),
  token('vault-approle-secret', ['secret_id', 'secret-id'], String.raw`secret[_-]id["']?\s{0,3}(?:[:=]|\s)\s{0,3}["']?(${UUID})`, {
    source: kingfisher('hashicorp'),
    before: '',
    flags: 'i',
    group: 1,
    confidence: 'medium',
  }),
  token('rdp-password', ['password 51:b:'], 'password 51:b:([0-9a-f]{16,1024})', {
    source: kingfisher('rdp'),
    before: '',
    flags: 'i',
    group: 1,
    masked: 'allowed',
  }),
];
