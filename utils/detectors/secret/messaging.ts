import type { Detector } from '../types';
import { HEX, UUID, alnum, url64 } from './alphabets';
import { named } from './named';
import { BETTERLEAKS, GITLEAKS, PATTERNS_DB, kingfisher, trufflehog } from './sources';
import { mixed, surely, token } from './token';

/** A bot's token begins with its id, 17 to 20 digits in base64 (discord/discord-api-docs docs/Reference.md, "Snowflakes"). */
const SNOWFLAKE = /^(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){5,6}(?:[MNO][DTjz]?[AEIMQUYcgk]?)?\./;

/** Chat, mail, telephony and push. */
export const messagingSecrets = (): readonly Detector[] => [
  token(
    'slack-token',
    ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxc-', 'xoxe-'],
    String.raw`(?:xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{18,34}|xox[pe](?:-\d{8,14}){2,3}-(?=\d{0,40}[A-Za-z])[A-Za-z0-9-]{10,66}|xoxc(?:-\d{8,15}){3}-[a-f0-9]{64}|xox[os](?:-\d{1,14}){3}-[a-fA-F0-9]{6,64}|xox[ar]-\d(?:-\d{8,14}){2,3}-[A-Za-z0-9]{8,64})`,
    { source: kingfisher('slack'), after: '(?![A-Za-z0-9])' },
  ),
  token('slack-session', ['xoxd-'], 'xoxd-[A-Za-z0-9%+/=]{30,400}', { after: '', source: kingfisher('slack'), confidence: 'medium' }),
  token('slack-legacy-workspace-token', ['xoxa-', 'xoxr-'], 'xox[ar]-(?:[0-9]-)?[0-9a-zA-Z]{8,48}', {
    validate: (v) => /\d/.test(v) && /[a-z]/i.test(v.slice(5)),
    source: GITLEAKS,
    confidence: 'medium',
  }),
  token('slack-app-token', ['xapp-'], String.raw`xapp-\d-[A-Z0-9]{6,14}-\d{6,16}-[a-z0-9]{32,80}`, {
    flags: 'i',
    source: kingfisher('slack'),
  }),
  token('slack-webhook', ['hooks.slack.com'], String.raw`hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{20,120}`, {
    before: '',
    after: '',
    source: GITLEAKS,
  }),
  token('slack-configuration-token', ['xoxe-1-', 'xoxe.xoxp-'], String.raw`xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{140,170}`, {
    flags: 'i',
    source: kingfisher('slack'),
  }),
  token('discord-token', [], String.raw`[MNO][A-Za-z\d]{23,25}\.[\w-]{6}\.[\w-]{27,38}`, {
    source: 'discord/discord-api-docs docs/Reference.md',
    runs: [
      { shape: 'mixed', length: [24, 26] },
      { shape: 'camel', length: [24, 26] },
    ],
    validate: (v) => (SNOWFLAKE.test(v) ? 'high' : 'medium'),
  }),
  token(
    'discord-webhook',
    ['discord.com/api', 'discordapp.com/api'],
    String.raw`discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[\w-]{60,72}`,
    { before: '', after: '', source: kingfisher('discord') },
  ),
  named('discord-secret', ['discord'], String.raw`[\w=-]{32}|${HEX}{64}`, GITLEAKS),
  token('telegram-bot-token', [':aa'], String.raw`\d{7,10}:AA[\w-]{32,33}`, {
    lead: { max: 10, chars: /\d/ },
    before: '(?<![0-9])',
    source: kingfisher('telegram'),
    after: String.raw`(?![\w-])`,
    validate: (v) => (v.length - v.indexOf(':') === 36 ? 'high' : 'medium'),
  }),
  named('telegram-token', ['telegr'], String.raw`\d{5,16}:[Aa][\w-]{34}`, GITLEAKS),
  token(
    'teams-webhook',
    ['webhook.office.com', 'outlook.office.com/webhook'],
    String.raw`(?:webhook\.office\.com/webhookb2|outlook\.office\.com/webhook)/[0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36}`,
    { before: '', after: '', flags: 'i', source: GITLEAKS },
  ),
  token(
    'google-chat-webhook',
    ['chat.googleapis.com'],
    String.raw`chat\.googleapis\.com/v1/spaces/[\w-]{4,40}/messages\?key=[\w-]{20,60}&token=[\w%-]{20,80}`,
    { before: '', after: '' },
  ),
  token('twilio-key', [], 'SK[0-9a-fA-F]{32}', {
    runs: [{ shape: 'mixed', length: [34, 34] }],
    start: 'sk',
    source: kingfisher('twilio'),
    confidence: 'medium',
  }),
  token('twilio-account-sid', [], 'AC[0-9a-f]{32}', {
    runs: [{ shape: 'mixed', length: [34, 34] }],
    start: 'ac',
    source: kingfisher('twilio'),
    confidence: 'low',
  }),
  named('twilio-auth-token', ['twilio'], `${HEX}{32}`, kingfisher('twilio')),
  token('sendgrid-key', ['sg.'], String.raw`SG\.(?:[\w-]{20,24}\.[\w-]{39,50}|[\w=.-]{66})`, {
    source: kingfisher('sendgrid'),
    validate: surely(/^SG\.[\w-]{20,24}\./),
  }),
  token('mailgun-key', [], '(?:pub)?key-[0-9a-f]{32}', {
    runs: [{ shape: 'mixed', length: [32, 32] }],
    lead: { max: 7, chars: /[a-z-]/ },
    source: GITLEAKS,
    confidence: 'medium',
  }),
  named('mailgun-signing-key', ['mailgun'], `${HEX}{32}-${HEX}{8}-${HEX}{8}|(?:pub)?key-${HEX}{32}`, GITLEAKS),
  token('mailchimp-key', [], String.raw`[0-9a-f]{32}-us\d{1,2}`, { runs: [{ shape: 'mixed', length: [32, 32] }], source: GITLEAKS }),
  named('mandrill-key', ['mandrill'], String.raw`(?:md-)?[\w-]{22}`, PATTERNS_DB),
  named('postmark-token', ['postmark', 'x-postmark-server-token'], UUID, trufflehog('postmark')),
  token('resend-key', [], 're_[1-9A-HJ-NP-Za-km-z]{8}_[1-9A-HJ-NP-Za-km-z]{24}', {
    runs: [
      { shape: 'mixed', length: [24, 24] },
      { shape: 'camel', length: [24, 24] },
    ],
    lead: { max: 12, chars: /\w/ },
    source: trufflehog('resend'),
  }),
  token('brevo-key', ['xkeysib-', 'xsmtpsib-'], `x(?:key|smtp)sib-${HEX}{64}-[A-Za-z0-9]{16}`, { flags: 'i', source: GITLEAKS }),
  named('onesignal-key', ['onesignal'], `${UUID}|os_v2_(?:app|org)_[a-z2-7]{80,110}`, trufflehog('onesignal')),
  named('messagebird-key', ['messagebird', 'message-bird', 'message_bird'], `[A-Za-z0-9]{25}|${UUID}`, GITLEAKS),
  named('mattermost-token', ['mattermost'], '[a-z0-9]{26}', GITLEAKS),
  named('gitter-token', ['gitter'], String.raw`[\w-]{40}`, GITLEAKS),
  named('sendbird-token', ['sendbird'], `${HEX}{40}|${UUID}`, GITLEAKS),
  named('webex-token', ['webex'], String.raw`[\w-]{64,65}`, PATTERNS_DB),
  named('ringcentral-secret', ['ringcentral'], String.raw`[\w-]{22}`, PATTERNS_DB),
  token('telnyx-key', ['key01'], String.raw`KEY01[\w-]{53}`, { source: PATTERNS_DB, validate: mixed }),
  token('pubnub-key', ['pub-c-', 'sub-c-'], `(?:pub|sub)-c-${UUID}`, { source: PATTERNS_DB, confidence: 'medium' }),
  token('teamwork-token', ['tkn.v1_'], String.raw`tkn\.v1_[0-9A-Za-z]{71}=`, { after: '', source: PATTERNS_DB }),
  named('klaviyo-key', ['klaviyo'], 'pk_[a-z0-9]{34}', BETTERLEAKS),
  named('courier-key', ['courier_', 'trycourier'], String.raw`pk_[A-Za-z0-9]{2,12}_[A-Za-z0-9]{28}`, PATTERNS_DB),
  named('mailjet-key', ['mailjet'], '[A-Za-z0-9]{32}|[A-Za-z0-9]{87}=', PATTERNS_DB),
  named('mailerlite-key', ['mailerlite'], '[a-z0-9]{32}', PATTERNS_DB),
  named('mailsac-key', ['mailsac'], 'k_[0-9A-Za-z]{36,48}', PATTERNS_DB),
  named('sparkpost-key', ['sparkpost'], '[A-Za-z0-9]{40}', PATTERNS_DB),
  named('moosend-key', ['moosend'], UUID, PATTERNS_DB),
  named('postageapp-key', ['postageapp'], alnum(32), PATTERNS_DB),
  named('zerobounce-key', ['zerobounce'], '[a-z0-9]{32}', PATTERNS_DB),
  named('convertkit-key', ['convertkit'], String.raw`\w{22}`, PATTERNS_DB),
  named('omnisend-key', ['omnisend'], '[A-Za-z0-9-]{75}', PATTERNS_DB),
  named('nexmo-secret', ['nexmo', 'vonage'], url64(16), PATTERNS_DB),
  named('plivo-token', ['plivo'], url64(40), PATTERNS_DB),
  named('sinch-token', ['sinch_', 'sinch-'], '[a-z0-9]{32}', PATTERNS_DB),
  named('signalwire-token', ['signalwire'], alnum(50), PATTERNS_DB),
  named('textmagic-key', ['textmagic'], alnum(30), PATTERNS_DB),
  named('tyntec-key', ['tyntec'], alnum(32), PATTERNS_DB),
  named('pushbullet-token', ['pushbullet'], String.raw`[\w.]{34}`, PATTERNS_DB),
  named('pusher-secret', ['pusher'], '[a-z0-9]{20}', PATTERNS_DB),
  named('liveagent-key', ['liveagent'], alnum(32), PATTERNS_DB),
  named('helpscout-key', ['helpscout'], alnum(56), PATTERNS_DB),
  named('line-notify-token', ['linenotify', 'line_notify'], alnum(43), PATTERNS_DB),
  named('line-messaging-token', ['line_channel', 'linechannel', 'line_access'], '[A-Za-z0-9+/]{171,172}=?', PATTERNS_DB),
  named('nylas-key', ['nylas'], alnum(30), PATTERNS_DB),
  named('hellosign-key', ['hellosign'], '[A-Za-z0-9/+-]{64}', PATTERNS_DB),
];
