import type { Detector } from '../types';
import { UUID, hex, url64 } from './alphabets';
import { hasAwsAccount } from './checksum';
import { distinct } from './entropy';
import { named, spoken } from './named';
import { isAnnotatedKey } from './marvin';
import { isPublicKey } from './public-keys';
import { BETTERLEAKS, GITLEAKS, MICROSOFT, PATTERNS_DB, detectSecrets, kingfisher, noseyparker } from './sources';
import { surely, token } from './token';

/** Amazon, Google, Microsoft, IBM, Alibaba and other large clouds. */
export const cloudSecrets = (): readonly Detector[] => [
  token('aws-access-key-id', ['akia', 'asia', 'abia', 'acca', 'a3t'], '(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}', {
    source: 'https://github.com/Hacking-the-Cloud/hackingthe.cloud/blob/master/content/aws/general-knowledge/iam-key-identifiers.md',
    after: '(?![A-Za-z0-9])',
    validate: (v) => ((/^[A-Z2-7]{20}$/.test(v) && hasAwsAccount(v)) || v.startsWith('A3T') ? 'high' : 'medium'),
  }),
  token(
    'aws-secret-access-key',
    ['secret', 'aws'],
    String.raw`(?:aws[\w.\- \t]{0,20}?)?(?:secret|sec|sk|key|aws)[\w.\- \t]{0,30}["'\]]{0,2}\s{0,4}(?:=>|:=|\|\||=|:|>|,|\s)\s{0,4}["'\x60]?([A-Za-z0-9/+]{40})`,
    {
      before: '',
      after: '(?![A-Za-z0-9/+=])',
      flags: 'i',
      group: 1,
      confidence: 'medium',
      validate: (v) => /[a-z]/.test(v) && /[A-Z]/.test(v) && /\d/.test(v) && !/^[0-9a-fA-F]+$|ABCDEFGHIJKLMNOP/.test(v),
      source: noseyparker('aws'),
    },
  ),
  token(
    'aws-session-token',
    ['session_token', 'sessiontoken', 'security-token', 'session token'],
    String.raw`(?:session[_ ]?token|security-token)["']?\s{0,4}[=:]\s{0,4}["']?([A-Za-z0-9/+]{100,1200}={0,2})`,
    { before: '', flags: 'i', group: 1, source: noseyparker('aws'), confidence: 'medium' },
  ),
  token('aws-mws-key', ['amzn.mws.'], `amzn\\.mws\\.${UUID}`, { source: noseyparker('aws') }),
  token(
    'aws-bedrock-key',
    ['absk', 'bedrock-api-key-'],
    '(?:ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{0,4000}={0,2})',
    { after: '(?![A-Za-z0-9+/])', source: BETTERLEAKS },
  ),
  token('google-api-key', ['aiza'], String.raw`AIza[\w-]{35}`, {
    // Base64 goes on with its padding.
    after: '(?![A-Za-z0-9_=-])',
    source: noseyparker('google'),
    validate: (v) => !isPublicKey(v),
  }),
  token('google-oauth-client-secret', ['gocspx-'], String.raw`GOCSPX-[\w-]{28}`, { source: noseyparker('google') }),
  token('google-oauth-access-token', ['ya29.'], String.raw`ya29\.[\w-]{20,2048}`, { source: noseyparker('google') }),
  token('google-oauth-refresh-token', ['1//0'], String.raw`1//0[\w-]{40,512}`, { source: noseyparker('google'), confidence: 'medium' }),
  token('google-service-account', ['"private_key_id"'], String.raw`"private_key_id"\s{0,4}:\s{0,4}"([0-9a-f]{40})"`, {
    before: '',
    after: '',
    group: 1,
    confidence: 'medium',
    source: BETTERLEAKS,
  }),
  named('google-maps-key', ['maps.googleapis'], String.raw`AIza[\w-]{35}`, noseyparker('google')),
  token(
    'azure-storage-key',
    ['accountkey', 'account_key', 'storage_key', 'storage-key', 'storagekey'],
    String.raw`(?:account|storage)[_-]?key["']?\s{0,4}[=:]\s{0,4}["']?([A-Za-z0-9+/]{86}==)`,
    {
      before: '',
      after: '',
      flags: 'i',
      source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-storage-account-key',
      group: 1,
    },
  ),
  token('azure-shared-access-key', ['sharedaccesskey='], String.raw`SharedAccessKey=([A-Za-z0-9+/]{43}=)`, {
    before: '',
    after: '',
    flags: 'i',
    group: 1,
    source: MICROSOFT,
    confidence: 'medium',
  }),
  token(
    'azure-identifiable-key',
    ['+ast', '+aba', '+amc', 'acdb', 'apim', 'azfu', 'azca', '+arm', '+aeh', '+asb', 'aiot', 'azeg', 'azse', '+acr'],
    String.raw`(?:[A-Za-z0-9+/]{76}(?:\+ASt|\+ABa|\+AMC|ACDb|APIM)[A-Za-z0-9+/]{5}[AQgw]==|[\w-]{44}AzFu[\w-]{5}[AQgw]==|[A-Za-z0-9+/]{33}(?:AzCa|\+ARm|\+AEh|\+ASb|AIoT|AZEG)[A-P][A-Za-z0-9+/]{5}=|[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}|[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5})`,
    { lead: { max: 76, chars: /[A-Za-z0-9+/_-]/ }, before: '(?<![A-Za-z0-9+/])', after: '(?![A-Za-z0-9+/=])', source: MICROSOFT },
  ),
  token(
    'azure-cognitive-key',
    ['jqqj9'],
    '[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?',
    { lead: { max: 52, chars: /[A-Za-z0-9]/ }, source: MICROSOFT, validate: (v) => (isAnnotatedKey(v) ? 'high' : 'medium') },
  ),
  token('azure-devops-pat', ['azdo'], '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4,5}', {
    lead: { max: 76, chars: /[A-Za-z0-9]/ },
    source: kingfisher('azuredevops'),
  }),
  token(
    'azure-client-secret',
    ['0q~', '1q~', '2q~', '3q~', '4q~', '5q~', '6q~', '7q~', '8q~', '9q~'],
    String.raw`[\w.~-]{3}\dQ~[\w.~-]{31,34}`,
    {
      before: String.raw`(?<![\w.~-])`,
      after: String.raw`(?![\w.~-])`,
      source: MICROSOFT,
      lead: { max: 3, chars: /[\w.~-]/ },
      validate: surely(/^.{3}[78]/),
    },
  ),
  token('azure-sas', ['sig='], String.raw`[?&;]sig=([A-Za-z0-9%/+]{43,64}(?:%3[dD]|=))`, {
    lead: { max: 1, chars: /[?&;]/ },
    before: '',
    after: '',
    source: 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-sas',
    group: 1,
    masked: 'allowed',
    validate: (v) => distinct(v) > 8,
  }),
  token(
    'azure-function-key',
    ['azurewebsites.net'],
    String.raw`azurewebsites\.net/api/[\w./-]{1,120}\?(?:[\w=&-]{1,60}&)?code=([A-Za-z0-9_/=%-]{40,100})`,
    { before: '', after: '', group: 1, source: kingfisher('azurefunctionkey'), confidence: 'medium' },
  ),
  token(
    'azure-logic-app',
    ['logic.azure.com'],
    String.raw`logic\.azure\.com(?::443)?/workflows/[\w/-]{20,120}\?[\w=&%.-]{1,200}sig=([\w%-]{40,60})`,
    { before: '', after: '', group: 1, source: kingfisher('azurelogicapps') },
  ),
  named(
    'ibm-cloud-key',
    ['ibm', 'bluemix', 'cloud_iam', 'cloud-iam', 'cloud_api', 'cloud-api', 'cloudapikey'],
    url64(42, 44),
    BETTERLEAKS,
    { masked: 'allowed' },
  ),
  token('alibaba-access-key-id', ['ltai'], 'LTAI[A-Za-z0-9]{20}', { source: GITLEAKS }),
  named('alibaba-secret-key', ['alibaba', 'aliyun'], '[A-Za-z0-9]{30}', GITLEAKS),
  token('tencent-secret-id', ['akid'], 'AKID[A-Za-z0-9]{32}'),
  token('yandex-cloud-key', ['aqvn'], String.raw`AQVN[\w-]{35,38}`, { source: GITLEAKS, confidence: 'medium' }),
  token('yandex-iam-token', ['t1.'], String.raw`t1\.[A-Z0-9a-z_-]{2,1000}={0,2}\.[A-Z0-9a-z_-]{86}={0,2}`, {
    source: GITLEAKS,
    confidence: 'medium',
  }),
  token('yandex-oauth-token', ['y0_'], String.raw`y0_[\w-]{50,70}`),
  named('yandex-aws-key', ['yandex'], String.raw`YC[\w-]{38}`, GITLEAKS),
  token('aws-appsync-key', ['da2-'], 'da2-[a-z0-9]{26}', { source: PATTERNS_DB }),
  token('google-express-key', ['aq.ab8r'], String.raw`AQ\.Ab8R(?!N6)[\w-]{46}`, { source: kingfisher('gcp') }),
  token('google-gemini-key', ['aq.ab8rn6'], String.raw`AQ\.Ab8RN6[\w-]{44}`, { source: BETTERLEAKS }),
  token('google-user-credentials', ['"refresh_token"'], String.raw`"refresh_token"\s{0,4}:\s{0,4}"([\w./-]{20,600})"`, {
    before: '',
    after: '',
    group: 1,
    confidence: 'medium',
    source: BETTERLEAKS,
    validate: (v) => /\d/.test(v) && /[A-Za-z]/.test(v),
  }),
  token('firebase-server-key', [':apa91b'], String.raw`AAAA[\w-]{7}:APA91b[\w-]{134}`, {
    lead: { max: 11, chars: /[\w-]/ },
    source: PATTERNS_DB,
  }),
  token('azure-app-configuration', ['azconfig.io;id='], String.raw`azconfig\.io;Id=[^;\s'"]{4,80};Secret=([A-Za-z0-9+/]{36,100}={0,2})`, {
    before: '',
    after: '',
    flags: 'i',
    group: 1,
    source: noseyparker('azure'),
  }),
  token(
    'azure-service-bus',
    ['endpoint=sb://'],
    String.raw`Endpoint=sb://[a-z0-9.-]{3,120}/;SharedAccessKeyName=[^;=\s'"]{1,128};SharedAccessKey=([A-Za-z0-9+/]{32,100}={0,2})`,
    {
      before: '',
      after: '',
      flags: 'i',
      group: 1,
      rank: 2,
      source: BETTERLEAKS,
    },
  ),
  named(
    'azure-devops-legacy-pat',
    ['ado_pat', 'azure_devops', 'azuredevops', 'vsts_', 'pat_token', 'personalaccesstoken', 'personal_access_token'],
    '[a-z2-7]{52}',
    noseyparker('azure'),
  ),
  named('alibaba-security-token', ['alibaba', 'aliyun', 'alicloud'], 'CAIS[A-Za-z0-9+/_=-]{20,1000}', BETTERLEAKS),
  spoken(
    'softlayer-key',
    ['softlayer_', 'softlayer-', 'softlayerapi', 'sl_api', 'sl-api', 'slapi', 'sl_key', 'sl-key'],
    '[a-z0-9]{64}',
    detectSecrets('softlayer'),
  ),
  token('softlayer-url', ['api.softlayer.com/soap/'], String.raw`api\.softlayer\.com/soap/v3(?:\.1)?/([a-z0-9]{64})`, {
    before: '',
    flags: 'i',
    group: 1,
    confidence: 'medium',
    masked: 'allowed',
    source: detectSecrets('softlayer'),
  }),
  named(
    'ibm-cos-hmac',
    [
      'cos_hmac',
      'cos-hmac',
      'coshmac',
      'ibm_cos',
      'ibm-cos',
      'ibmcos',
      'cos_secret',
      'secret_access_key',
      'secretaccesskey',
      'secret-access-key',
    ],
    hex(48),
    detectSecrets('ibm_cos_hmac'),
    { masked: 'allowed' },
  ),
];
