import type { Detector } from '../types';
import { HEX, UUID, hex, alnum, url64 } from './alphabets';
import { decodeBase64Url, endsWithGrafanaChecksum } from './checksum';
import { named, wordNamed } from './named';
import { BETTERLEAKS, GITLEAKS, PATTERNS_DB, UNVERIFIED, kingfisher, noseyparker, semgrep, trufflehog } from './sources';
import { surely, token } from './token';

/** Logs, metrics, errors, analytics, devices and threat intelligence. */
export const monitoringSecrets = (): readonly Detector[] => [
  token(
    'sentry-token',
    ['sntrys_', 'sntryu_'],
    String.raw`(?:sntrys_eyJpYXQiO[A-Za-z0-9+/]{30,400}={0,2}_[A-Za-z0-9+/]{43}|sntryu_[0-9a-f]{64})`,
    { source: GITLEAKS, after: '(?![A-Za-z0-9+/])' },
  ),
  token('kolide-key', ['k2sk_v'], String.raw`k2sk_v\d_[A-Za-z0-9]{24}`, { source: semgrep('kolide-api-key') }),
  named('sentry-auth-token', ['sentry'], `${HEX}{64}`, GITLEAKS),
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
    kingfisher('datadog'),
  ),
  token(
    'grafana-token',
    ['glsa_', 'glc_', 'eyjrijoi'],
    String.raw`(?:glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/]{32,400}={0,3}|eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,3})`,
    {
      after: '(?![A-Za-z0-9+/])', // A legacy key is {"k", "n", "id"}; reports of Power BI begin the same way.
      validate: (v) => {
        if (v.startsWith('glsa_')) return endsWithGrafanaChecksum(v) ? 'high' : 'medium';
        return !v.startsWith('eyJrIjoi') || (decodeBase64Url(v.replace(/=+$/, ''))?.includes('"n":') ?? false);
      },
      source: GITLEAKS,
    },
  ),
  named('honeycomb-key', ['honeycomb'], `hc[a-z]{1,2}k_[a-z0-9]{58}|${hex(32)}|[a-z0-9]{22}`, BETTERLEAKS),
  token('dynatrace-token', ['dt0'], String.raw`dt0[A-Za-z]\d{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}`, {
    flags: 'i',
    source: GITLEAKS,
    validate: surely(/^dt0c01\.[A-Z0-9]{24}\./i),
  }),
  token('posthog-key', ['phx_', 'phs_', 'pha_', 'phr_'], 'ph(?:[xs]_[A-Za-z0-9]{44,48}|[ar]_[A-Za-z0-9]{40,43})', {
    source: kingfisher('posthog'),
  }),
  named('sumologic-key', ['sumo'], '[A-Za-z0-9]{64}|su[A-Za-z0-9]{12}', GITLEAKS),
  named('rollbar-token', ['rollbar'], `${HEX}{32}`, UNVERIFIED),
  named('bugsnag-key', ['bugsnag'], `${UUID}|[0-9a-f]{32}`, PATTERNS_DB),
  named(
    'pagerduty-key',
    ['pagerduty', 'pager_duty'],
    String.raw`u\+[\w+-]{18}|[A-Za-z0-9_-]{20}|[0-9a-f]{32}`,
    trufflehog('pagerdutyapikey'),
  ),
  named('opsgenie-key', ['opsgenie'], UUID, trufflehog('opsgenie')),
  named('splunk-token', ['splunk'], UUID, kingfisher('splunk')),
  named('amplitude-key', ['amplitude'], `${HEX}{32}`, trufflehog('amplitudeapikey')),
  named('mixpanel-key', ['mixpanel'], `${HEX}{32}`, PATTERNS_DB),
  wordNamed('segment-key', 'segment', String.raw`[A-Za-z0-9]{32}|[\w-]{43}\.[\w-]{43}`, PATTERNS_DB),
  token('segment-token', ['sgp_'], 'sgp_[A-Za-z0-9]{64}', { source: noseyparker('segment') }),
  named('shodan-key', ['shodan'], '[A-Za-z0-9]{32}', trufflehog('shodankey')),
  named('virustotal-key', ['virustotal', 'vt_api'], `${HEX}{64}`, trufflehog('virustotal')),
  named('abuseipdb-key', ['abuseipdb'], '[a-z0-9]{80}', trufflehog('abuseipdb')),
  named('censys-secret', ['censys'], `[A-Za-z0-9]{32}|${UUID}`, PATTERNS_DB),
  named('securitytrails-key', ['securitytrails'], '[A-Za-z0-9]{32}', PATTERNS_DB),
  named('new-relic-user-id', ['newrelic', 'new_relic', 'new-relic'], '[A-Za-z0-9]{64}', GITLEAKS),
  named('thousandeyes-token', ['thousandeyes'], alnum(32), PATTERNS_DB),
  named('airbrake-key', ['airbrake'], '[A-Za-z0-9]{32}|[A-Za-z0-9]{40}', PATTERNS_DB),
  named('fullstory-key', ['fullstory'], '[A-Za-z0-9/+-]{88}', PATTERNS_DB),
  named('klipfolio-key', ['klipfolio'], hex(40), PATTERNS_DB),
  named('geckoboard-key', ['geckoboard'], alnum(44), PATTERNS_DB),
  named('baremetrics-key', ['baremetrics'], String.raw`\w{25}`, PATTERNS_DB),
  named('alienvault-key', ['alienvault'], '[a-z0-9]{64}', PATTERNS_DB),
  named('urlscan-key', ['urlscan'], UUID, PATTERNS_DB),
  named('ipquality-key', ['ipquality'], alnum(32), PATTERNS_DB),
  named('zonka-token', ['zonkafeedback'], alnum(36), PATTERNS_DB),
  named('keen-key', ['keenio', 'keen_write', 'keen_read', 'keen_master'], '[0-9A-F]{64}|[0-9a-f]{64}', PATTERNS_DB),
  named('blynk-token', ['blynk_auth_token', 'blynk_token'], url64(32), noseyparker('blynk')),
  token('blynk-device-url', ['blynk.cloud/external/api/'], String.raw`blynk\.cloud/external/api/[\w/]{0,60}\?token=([\w-]{32})`, {
    before: '',
    group: 1,
    source: noseyparker('blynk'),
  }),
  token('blynk-client-secret', ['oa2-client-id_'], String.raw`oa2-client-id_[\w-]{32}(?::|&client_secret=)([\w-]{40})`, {
    group: 1,
    source: noseyparker('blynk'),
  }),
  token('thingsboard-token', ['thingsboard.cloud/api/v1/'], String.raw`thingsboard\.cloud/api/v1/([a-z0-9]{20})`, {
    before: '',
    group: 1,
    confidence: 'medium',
    source: noseyparker('thingsboard'),
  }),
  token(
    'thingsboard-provision-key',
    ['provisiondevicekey', 'provisiondevicesecret'],
    String.raw`provisionDevice(?:Key|Secret)\\?"\s{0,4}:\s{0,4}\\?"([a-z0-9]{20})`,
    {
      before: '',
      flags: 'i',
      group: 1,
      confidence: 'medium',
      source: noseyparker('thingsboard'),
    },
  ),
  token('ubidots-token', ['bbff-'], 'BBFF-[0-9A-Za-z]{30}', { source: PATTERNS_DB }),
  token(
    'particle-token',
    ['api.particle.io/v1/'],
    String.raw`api\.particle\.io/v1/[\w\-\s/\"\\?]{0,120}(?:access_token=|Authorization:\s{0,3}Bearer\s{1,3})([A-Za-z0-9]{40})`,
    { before: '', flags: 'i', group: 1, confidence: 'medium', source: noseyparker('particle.io') },
  ),
  named('grafana-named-key', ['grafana'], 'eyJrIjoi[A-Za-z0-9+/=_-]{60,400}', GITLEAKS),
  token('new-relic-agent-license', ['license_key'], String.raw`license_key["']?\s{0,3}[:=]\s{0,3}["']?([a-f0-9]{40})`, {
    before: '',
    group: 1,
    confidence: 'medium',
    source: noseyparker('newrelic'),
    validate: (_, match) => /new[ _-]?relic/i.test(match.input.slice(Math.max(0, match.index - 300), match.index + 300)),
  }),
];
