import type { Detector } from '../types';
import { hex, alnum, url64 } from './alphabets';
import { named } from './named';
import { BETTERLEAKS, GITLEAKS, PATTERNS_DB, noseyparker, trufflehog } from './sources';
import { token } from './token';

/** Social networks and media. */
export const socialSecrets = (): readonly Detector[] => [
  token('facebook-token', ['eaac', 'eaam', 'eaab'], 'EAA[MCB][A-Za-z0-9]{80,300}', { source: GITLEAKS, confidence: 'medium' }),
  token('facebook-page-token', ['eaacedeose0cba'], 'EAACEdEose0cBA[A-Za-z0-9]{20,220}', { source: PATTERNS_DB }),
  token('facebook-app-token', [], String.raw`\d{15,16}(?:\||%7C)[\w-]{27,40}`, {
    runs: [{ shape: 'digits', length: [15, 16] }],
    flags: 'i',
    source: GITLEAKS,
    confidence: 'medium',
  }),
  named('facebook-secret', ['facebook', 'fb_app', 'fb_secret', 'fbapi', 'fb_api', 'fbsecret', 'fbapp'], hex(32), GITLEAKS),
  token('whatsapp-meta-token', ['eaa'], 'EAA[A-Za-z0-9]{60,300}', { validate: (v) => /\d/.test(v) && /[a-z]/.test(v) }),
  token('twitter-bearer', [], 'A{22}[A-Za-z0-9%]{60,110}', {
    runs: [{ shape: 'mixed', length: [24, 63] }],
    start: 'aa',
    source: GITLEAKS,
    confidence: 'medium',
  }),
  named(
    'twitter-secret',
    ['twitter', 'tweet'],
    String.raw`[A-Za-z0-9]{18,25}|[A-Za-z0-9]{35,45}|[A-Za-z0-9]{50}|\d{15,25}-[A-Za-z0-9]{20,40}`,
    GITLEAKS,
    { only: 'assigned' },
  ),
  named('linkedin-secret', ['linkedin'], '[A-Za-z0-9]{14,16}', noseyparker('linkedin')),
  token('linkedin-token', ['wpl_ap1.'], String.raw`WPL_AP1\.[A-Za-z0-9]{16,20}\.[A-Za-z0-9+/=]{6,12}`),
  token('instagram-token', ['igq'], String.raw`IGQ[A-Za-z0-9_-]{80,220}`),
  named('twitch-token', ['twitch'], '[a-z0-9]{30}', GITLEAKS),
  named('spotify-secret', ['spotify'], '[A-Za-z0-9]{32}', trufflehog('spotifykey')),
  named('flickr-key', ['flickr'], '[a-z0-9]{32}|[0-9a-f]{16}', GITLEAKS),
  named('nytimes-key', ['nytimes', 'new-york-times', 'newyorktimes'], String.raw`[\w=-]{32}`, GITLEAKS),
  named('disqus-key', ['disqus'], alnum(64), BETTERLEAKS),
  named('foursquare-secret', ['foursquare'], '[0-9A-Z]{48}', PATTERNS_DB),
  named('strava-secret', ['strava'], '[a-z0-9]{40}', PATTERNS_DB),
  named('unsplash-key', ['unsplash'], url64(43), PATTERNS_DB),
  named('lastfm-key', ['lastfm', 'last_fm'], '[a-z0-9]{32}', PATTERNS_DB),
  named('pixabay-key', ['pixabay'], '[a-z0-9]{8}-[a-z0-9]{25}', PATTERNS_DB),
  named('shutterstock-secret', ['shutterstock'], '[A-Za-z0-9]{32}', PATTERNS_DB),
  named('gyazo-token', ['gyazo'], '[A-Za-z0-9_-]{43}', PATTERNS_DB),
  named('youtube-key', ['youtube'], String.raw`AIza[\w-]{35}`, PATTERNS_DB),
  named('ticketmaster-key', ['ticketmaster'], alnum(32), PATTERNS_DB),
  named('pastebin-key', ['pastebin'], String.raw`\w{32}`, PATTERNS_DB),
];
