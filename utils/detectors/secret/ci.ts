import type { Detector } from '../types';
import { HEX, UUID, hex, alnum, url64 } from './alphabets';
import { named } from './named';
import { BETTERLEAKS, GITLEAKS, PATTERNS_DB, kingfisher, noseyparker, trufflehog } from './sources';
import { surely, token } from './token';

/** Building, testing, reviewing and releasing. */
export const ciSecrets = (): readonly Detector[] => [
  token('buildkite-token', ['bkua_', 'bkct_', 'bkaj_'], 'bk(?:ua|ct|aj)_[0-9a-zA-Z]{40,64}', {
    source: kingfisher('buildkite'),
    validate: surely(/^bkua_[0-9a-z]{40}$/i),
  }),
  token('circleci-token', ['ccipat_', 'ccipra_', 'cciprj_'], `CCIP(?:AT|RA|RJ)_[A-Za-z0-9]{20,30}_${HEX}{40}`, {
    source: kingfisher('circleci'),
  }),
  named('circleci-api-token', ['circleci', 'circle_', 'circle-', 'circletoken'], hex(40), kingfisher('circleci')),
  named('travis-token', ['travis'], '[A-Za-z0-9_-]{22}', GITLEAKS),
  named('drone-token', ['droneci', 'drone_', 'drone-'], alnum(32), GITLEAKS),
  named('codecov-token', ['codecov'], `[a-z0-9]{32}|${UUID}`, GITLEAKS),
  named('coveralls-token', ['coveralls'], '[A-Za-z0-9-]{37}|[A-Za-z0-9]{33}', PATTERNS_DB),
  token('sonarqube-token', ['squ_', 'sqp_', 'sqa_'], `sq[upa]_${HEX}{40}`, {
    source: 'SonarSource/sonarqube server/sonar-db-dao/src/main/java/org/sonar/db/user/TokenType.java',
    confidence: 'medium',
  }),
  named('sonar-token', ['sonar'], String.raw`[\w=-]{40}`, GITLEAKS),
  named('snyk-token', ['snyk'], UUID, kingfisher('snyk')),
  token('harness-token', ['pat.', 'sat.'], String.raw`(?:pat|sat)\.[A-Za-z0-9_-]{22}\.[0-9A-Za-z]{24}\.[A-Za-z0-9]{20}`, {
    source: GITLEAKS,
  }),
  token('octopus-key', [], 'API-[A-Z0-9]{26}', {
    runs: [
      { shape: 'mixed', length: [26, 26] },
      { shape: 'upper', length: [26, 26] },
    ],
    lead: { max: 4, chars: /[API-]/ },
    source: GITLEAKS,
    confidence: 'medium',
  }),
  token('prefect-token', ['pnu_', 'pnb_'], 'pn[ub]_[A-Za-z0-9]{36}', { source: GITLEAKS, validate: surely(/^pnu_/) }),
  named('jenkins-token', ['jenkins'], '(?:11)?[0-9a-f]{32}', noseyparker('jenkins')),
  token('launchdarkly-key', [], '(?:api|sdk)-[a-z0-9]{8}-[a-z0-9]{4}-4[a-z0-9]{3}-[a-z0-9]{4}-[a-z0-9]{12}', {
    runs: [{ shape: 'mixed', length: [12, 12] }],
    lead: { max: 28, chars: /[a-z0-9-]/ },
    source: trufflehog('launchdarkly'),
  }),
  named('launchdarkly-access-token', ['launchdarkly'], String.raw`[\w=-]{40}`, GITLEAKS),
  token('postman-key', ['pmak-'], `PMAK-${HEX}{24}-${HEX}{34}`, { flags: 'i', source: GITLEAKS }),
  token('infracost-key', ['ico-'], 'ico-[A-Za-z0-9]{32}', { before: '(?<![A-Za-z0-9_./])', source: GITLEAKS }),
  token('readme-key', ['rdme_'], 'rdme_[a-z0-9]{70}', { source: GITLEAKS }),
  token('dependency-track-key', ['odt_'], 'odt_[A-Za-z0-9]{32,255}', { source: noseyparker('dependency_track') }),
  token('endorlabs-key', ['endr+'], String.raw`endr\+[A-Za-z0-9-]{16}`, { source: BETTERLEAKS }),
  named('codacy-token', ['codacy'], '[A-Za-z0-9]{20,32}', kingfisher('codacy')),
  named('codeclimate-token', ['cc_test_reporter_id', 'codeclimate', 'codeclima'], hex(64), noseyparker('codeclimate')),
  token('settlemint-token', ['sm_aat_', 'sm_pat_', 'sm_sat_'], 'sm_[aps]at_[A-Za-z0-9]{16}', { source: GITLEAKS }),
  token('stackhawk-key', ['hawk.'], String.raw`hawk\.[\w-]{20}\.[\w-]{20}`, { source: noseyparker('stackhawk') }),
  token('jenkins-initial-password', ['proceed to installation:'], String.raw`proceed to installation:\s{1,8}([0-9a-f]{32})`, {
    before: '',
    flags: 'i',
    group: 1,
    confidence: 'medium',
    source: noseyparker('jenkins'),
  }),
  token('configcat-sdk-key', ['configcat-sdk-1/'], String.raw`configcat-sdk-1/[\w-]{22}/[\w-]{22}`, { source: BETTERLEAKS }),
  named('configcat-key', ['configcat'], String.raw`[\w-]{22}/[\w-]{22}`, BETTERLEAKS),
  token('aikido-ci-token', ['aik_ci_'], 'AIK_CI_[A-Za-z0-9]{20,44}', { source: BETTERLEAKS }),
  token('aikido-client-secret', ['aik_secret_'], 'AIK_SECRET_[A-Za-z0-9]{64}', { source: BETTERLEAKS }),
  named('cypress-record-key', ['cypress_record', 'cypress-record', 'cypress_key'], UUID, kingfisher('cypress')),
  named('bitrise-token', ['bitrise'], url64(60, 120), kingfisher('bitrise')),
  named('browserstack-key', ['browserstack'], alnum(20), kingfisher('browserstack')),
  named('saucelabs-key', ['saucelabs', 'sauce_access', 'sauce_token'], UUID, PATTERNS_DB),
  named('blazemeter-key', ['blazemeter', 'runscope'], UUID, PATTERNS_DB),
  named('bitbar-key', ['bitbar'], '[A-Za-z0-9]{32}', PATTERNS_DB),
  named('semaphore-token', ['semaphore_', 'semaphoreci'], '[a-z0-9]{32}', PATTERNS_DB),
  named('checkly-key', ['checklyhq', 'checkly_'], '[a-z0-9]{32}', PATTERNS_DB),
  named('lokalise-token', ['lokalise'], '[a-z0-9]{40}', PATTERNS_DB),
  named('crowdin-token', ['crowdin'], alnum(80), PATTERNS_DB),
  named('optimizely-token', ['optimizely'], String.raw`[\w-]{10,40}:[\w-]{10,43}|[\w-]{54}`, PATTERNS_DB),
];
