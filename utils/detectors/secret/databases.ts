import type { Detector } from '../types';
import { HEX } from './alphabets';
import { named } from './named';
import { BETTERLEAKS, GITLEAKS, PATTERNS_DB, detectSecrets, kingfisher } from './sources';
import { mixed, surely, token } from './token';

/** Databases, warehouses and search. */
export const databasesSecrets = (): readonly Detector[] => [
  token('supabase-token', ['sbp_', 'sb_secret_'], String.raw`(?:sbp_(?:v0_|oauth_)?${HEX}{40}|sb_secret_[\w-]{24,48})`, {
    source: 'supabase/cli internal/utils/access_token.go',
    validate: surely(/^sbp_(?:oauth_)?[0-9a-f]{40}$/),
  }),
  token('planetscale-token', ['pscale_'], String.raw`pscale_(?:tkn|pw|oauth|pass)_[\w=.-]{32,64}`, { source: GITLEAKS }),
  token('neon-key', ['napi_'], 'napi_[a-z0-9]{48,80}'),
  token('databricks-token', ['dapi'], `dapi${HEX}{32}(?:-\\d)?`, { source: kingfisher('databricks') }),
  token('databricks-oauth-secret', ['dose'], String.raw`dose[\w.-]{32}`, { source: kingfisher('databricks') }),
  named('confluent-key', ['confluent'], '[A-Za-z0-9]{16}|[A-Za-z0-9+/]{64}', GITLEAKS),
  token('pinecone-key', ['pcsk_'], 'pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}', { source: kingfisher('pinecone') }),
  token('airtable-token', [], String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{64}`, {
    runs: [
      { shape: 'mixed', length: [17, 17] },
      { shape: 'camel', length: [17, 17] },
    ],
    start: 'pa',
    source: kingfisher('airtable'),
  }),
  named('airtable-key', ['airtable'], '[a-z0-9]{17}', GITLEAKS),
  named('algolia-key', ['algolia'], '[a-z0-9]{32}', GITLEAKS),
  token('mongodb-atlas-secret', ['mdb_sa_sk_'], String.raw`mdb_sa_sk_[\w-]{40}`, { source: BETTERLEAKS }),
  token('cockroachdb-key', ['ccdb1_'], 'CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}', { source: BETTERLEAKS }),
  token('clickhouse-cloud-key', ['4b1d'], '4b1d[A-Za-z0-9]{38}', { source: GITLEAKS, validate: mixed, confidence: 'medium' }),
  token('elastic-cloud-key', ['essu_'], String.raw`essu_[\w-]{60,200}={0,2}`, { source: BETTERLEAKS }),
  named('couchbase-capella-key', ['couchbase', 'capella'], '[A-Za-z0-9+/]{60,120}={0,2}', BETTERLEAKS),
  named('influxdb-token', ['influx'], '[A-Za-z0-9+/_-]{86}==', BETTERLEAKS),
  named('aiven-token', ['aiven'], '[A-Za-z0-9/+=]{372}', kingfisher('aiven')),
  named('cloudant-password', ['cloudant', 'clou_'], '[0-9a-f]{64}|[a-z]{24}', detectSecrets('cloudant'), {
    digits: 'none',
    masked: 'allowed',
  }),
  named('airtable-oauth-token', ['airtable'], String.raw`[A-Za-z0-9]{8,64}\.v1\.[\w-]{8,200}\.[a-f0-9]{32,128}`, BETTERLEAKS),
  named('qubole-token', ['qubole'], '[a-z0-9]{64}', PATTERNS_DB),
  named('graphcms-token', ['graphcms', 'hygraph'], String.raw`eyJ[\w-]{70,80}\.[\w-]{300,400}\.[\w-]{340,700}`, PATTERNS_DB),
  token('cloudant-url', ['.cloudant.com'], String.raw`https?://[\w-]{1,60}:([0-9a-f]{64}|[a-z]{24})(?=@[\w-]{1,60}\.cloudant\.com)`, {
    lead: { max: 160, chars: /[^\s"'<>]/ },
    before: '',
    after: '',
    group: 1,
    masked: 'allowed',
    confidence: 'medium',
    source: detectSecrets('cloudant'),
  }),
];
