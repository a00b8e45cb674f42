import type { Detector } from '../types';
import { HEX, UUID, alnum, url64 } from './alphabets';
import { isBech32 } from './checksum';
import { named } from './named';
import { BETTERLEAKS, GITLEAKS, PATTERNS_DB, UNVERIFIED, kingfisher, trufflehog } from './sources';
import { mixed, surely, token } from './token';

/** Numbers of words that a phrase may have. */
const PHRASE_WORDS: ReadonlySet<number> = new Set([12, 15, 18, 21, 24]);
/** Words of every sentence that the list of BIP 39 does not have. */
const NO_PHRASE = /(?:^|\s)(?:the|and|for|with|your|are|from|have|must|which|into|was|has|its|not|but)(?:\s|$)/;

/** As many words as a phrase has, nearly all of them different: the best known phrases are those of tests, which say one word again and again. */
function isSeedPhrase(value: string): boolean {
  const all = value.split(/\s+/);
  return PHRASE_WORDS.has(all.length) && new Set(all).size >= 8 && !NO_PHRASE.test(value);
}

/** Payments, shops, banks, markets and wallets. */
export const paymentSecrets = (): readonly Detector[] => [
  token(
    'seed-phrase',
    [
      'mnemonic',
      'seed phrase',
      'seed_phrase',
      'seed-phrase',
      'seedphrase',
      'recovery phrase',
      'recovery_phrase',
      'backup phrase',
      'secret phrase',
    ],
    String.raw`(?:mnemonic|(?:seed|recovery|backup|secret)[ _-]?phrase)(?:[ _]phrase)?["'\x60]?\s{0,4}(?:[:=(]|is|was)\s{0,4}["'\x60]{0,3}((?:[a-z]{3,8}[ \t]{1,4}){11,23}[a-z]{3,8})`,
    {
      before: '(?<![A-Za-z])',
      after: String.raw`(?=[ \t]{0,4}(?:["'\x60.,;)\]}\r\n]|$))`,
      flags: 'i',
      group: 1,
      confidence: 'medium',
      masked: 'allowed',
      validate: isSeedPhrase,
      source: kingfisher('bip39'),
    },
  ),
  token(
    'stripe-key',
    ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'sk_prod_', 'rk_prod_'],
    '[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,247}',
    { source: 'https://gitlab.com/gitlab-org/gitlab/-/issues/458019', validate: surely(/^[sr]k_live_[A-Za-z0-9]{10,128}$/) },
  ),
  token('stripe-webhook-secret', ['whsec_'], 'whsec_[A-Za-z0-9+/=]{24,64}', {
    after: '',
    source: kingfisher('stripe'),
    confidence: 'medium',
  }),
  token('square-token', ['sq0atp-', 'sq0c', 'eaaa'], String.raw`(?:sq0atp-[\w-]{22,60}|sq0c[a-z]{2}-[\w-]{40,50}|EAAA[\w+=-]{60})`, {
    source: kingfisher('square'),
    validate: surely(/^sq0(?:atp-.{22}|csp-.{43})$/),
  }),
  token('braintree-token', ['access_token$'], String.raw`access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}`, {
    source: PATTERNS_DB,
  }),
  token('adyen-key', ['aqe'], String.raw`AQE[A-Za-z0-9]{3,8}(?:[A-Za-z0-9+/=-]{60,240})`, {
    validate: (v) => /\d/.test(v) && v.includes('-'),
  }),
  token('razorpay-key', ['rzp_'], 'rzp_(?:live|test)_[A-Za-z0-9]{14}', { source: trufflehog('razorpay'), confidence: 'medium' }),
  token('paddle-key', ['pdl_'], String.raw`pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}`),
  token('flutterwave-key', ['flwseck', 'flwpubk'], 'FLW(?:SECK|PUBK)(?:_TEST)?-(?:[a-z0-9]{32}-X|[a-h0-9]{12})', {
    flags: 'i',
    source: GITLEAKS,
    confidence: 'medium',
  }),
  token('mollie-key', [], '(?:live|test)_[A-Za-z0-9]{30}', {
    runs: [{ shape: 'mixed', length: [30, 30] }],
    lead: { max: 5, chars: /[a-z_]/ },
    validate: mixed,
    source: 'mollie/mollie-api-php src/Http/Auth/ApiKeyAuthenticator.php',
    confidence: 'medium',
  }),
  token('gocardless-token', ['live_', 'sandbox_'], String.raw`(?:live|sandbox)_[\w-]{40}`, {
    validate: (v) => /\d/.test(v) && /[A-Z]/.test(v),
    source: GITLEAKS,
    confidence: 'medium',
  }),
  token('lob-key', [], '(?:live|test)_(?:pub_)?[0-9a-f]{31,35}', {
    runs: [{ shape: 'mixed', length: [31, 35] }],
    lead: { max: 9, chars: /[a-z_]/ },
    source: GITLEAKS,
    confidence: 'medium',
  }),
  token('shopify-token', ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shptka_', 'shprka_'], 'shp(?:at|ca|pa|ss|tka|rka)_[0-9a-fA-F]{32}', {
    source: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
  }),
  token(
    'plaid-token',
    ['access-sandbox-', 'access-development-', 'access-production-'],
    `access-(?:sandbox|development|production)-${UUID}`,
    { source: GITLEAKS },
  ),
  named('plaid-secret', ['plaid'], '[A-Za-z0-9]{24}|[A-Za-z0-9]{30}', GITLEAKS),
  token('easypost-key', ['ezak', 'eztk'], 'EZ[AT]K[A-Za-z0-9]{54}', { source: GITLEAKS }),
  token('shippo-token', ['shippo_'], `shippo_(?:live|test)_${HEX}{40}`, { source: GITLEAKS }),
  token('duffel-token', ['duffel_'], String.raw`duffel_(?:test|live)_[\w=-]{43}`, { source: GITLEAKS }),
  token('xendit-key', ['xnd_'], 'xnd_(?:production|development)_[A-Za-z0-9]{40,90}'),
  token('mercadopago-token', ['app_usr-'], String.raw`APP_USR-\d{10,20}-\d{6}-${HEX}{32}-\d{4,12}`),
  named('binance-key', ['binance'], '[A-Za-z0-9]{64}', UNVERIFIED),
  named('coinbase-key', ['coinbase'], String.raw`[\w-]{64}`, GITLEAKS),
  named('paypal-secret', ['paypal'], String.raw`[A-Za-z0-9_-]{80}`, trufflehog('paypaloauth')),
  named('finicity-secret', ['finicity'], `${HEX}{32}|[a-z0-9]{20}`, GITLEAKS),
  named('finnhub-token', ['finnhub'], '[a-z0-9]{20}', GITLEAKS),
  named('kraken-token', ['kraken'], String.raw`[A-Za-z0-9/=_+-]{80,90}`, GITLEAKS),
  named('kucoin-token', ['kucoin'], `${HEX}{24}|${UUID}`, GITLEAKS),
  token('freemius-key', ["'secret_key'", '"secret_key"'], String.raw`["']secret_key["']\s{0,4}=>\s{0,4}["'](sk_[\w!@#$%^&+=?.-]{29})["']`, {
    before: '',
    after: '',
    group: 1,
    source: GITLEAKS,
    confidence: 'medium',
  }),
  named('etsy-key', ['etsy'], '[a-z0-9]{24}', GITLEAKS),
  named('squarespace-key', ['squarespace'], UUID, GITLEAKS),
  token('apideck-key', ['sk_live_'], 'sk_live_[A-Za-z0-9-]{93}', { source: PATTERNS_DB, validate: (v) => v.includes('-'), rank: 2 }),
  token('paystack-key', ['sk_live_', 'sk_test_'], 'sk_(?:live|test)_[a-z0-9]{40}', { source: PATTERNS_DB, confidence: 'medium' }),
  token(
    'recharge-key',
    ['sk_1x1_', 'sk_1x3_', 'sk_2x1_', 'sk_2x2_', 'sk_3x3_', 'sk_5x3_', 'sk_10x3_', 'sk_test_1', 'sk_test_2', 'sk_test_3', 'sk_test_5'],
    'sk(?:_test)?_(?:1|2|3|5|10)x[123]_[0-9a-fA-F]{64}',
    { source: trufflehog('rechargepayments') },
  ),
  token('ramp-secret', ['ramp_sec_'], 'ramp_sec_[A-Za-z0-9]{48}', { source: trufflehog('ramp') }),
  token(
    'crossmint-key',
    ['sk_staging_', 'sk_production_', 'ck_staging_', 'ck_production_'],
    '[sc]k_(?:staging|production)_[A-Za-z0-9]{24,48}',
    { source: kingfisher('crossmint'), confidence: 'medium', validate: (v) => /\d/.test(v) },
  ),
  token('fleetbase-key', ['flb_live_'], 'flb_live_[0-9a-zA-Z]{20}', { source: PATTERNS_DB }),
  token(
    'ethereum-private-key',
    ['private_key', 'privatekey', 'private-key', 'deployer_key'],
    String.raw`[\w-]{8,40}["'\]]{0,2}\s{0,3}(?:=|:|,)\s{0,3}["'\x60]?(0x[0-9a-fA-F]{64})`,
    {
      before: '',
      flags: 'i',
      group: 1,
      confidence: 'medium',
      source: BETTERLEAKS,
      rank: 2,
    },
  ),
  token('bip32-extended-key', ['xprv'], 'xprv[1-9A-HJ-NP-Za-km-z]{107}', {
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
  }),
  token('nostr-secret-key', ['nsec1'], 'nsec1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}', {
    source: 'nostr-protocol/nips 19.md',
    validate: isBech32,
    masked: 'allowed',
  }),
  named('braintree-tokenization-key', ['braintree'], '(?:sandbox|production)_[a-z0-9]{6,10}_[a-z0-9]{14,20}', kingfisher('braintree')),
  named(
    'checkout-key',
    ['checkout_secret', 'checkout_sk', 'checkout_com', 'cko_secret', 'cko_sk'],
    `sk_(?:test_|sbox_)?${UUID}`,
    PATTERNS_DB,
  ),
  named('bittrex-key', ['bittrex'], '[a-z0-9]{32}', GITLEAKS),
  named('bitfinex-key', ['bitfinex'], url64(43), PATTERNS_DB),
  named('bitmex-key', ['bitmex'], String.raw`[\w-]{24}|[\w-]{48}`, PATTERNS_DB),
  named('poloniex-key', ['poloniex'], '[0-9a-f]{128}|[0-9A-Z]{8}(?:-[0-9A-Z]{8}){3}', PATTERNS_DB),
  named('coinapi-key', ['coinapi'], UUID, PATTERNS_DB),
  named('cryptocompare-key', ['cryptocompare'], '[a-z0-9]{64}', PATTERNS_DB),
  named('glassnode-key', ['glassnode'], alnum(27), PATTERNS_DB),
  named('tatum-key', ['tatum_', 'tatumio'], UUID, PATTERNS_DB),
  named('dwolla-secret', ['dwolla'], alnum(50), PATTERNS_DB),
  named('currencycloud-key', ['currencycloud'], '[a-z0-9]{64}', PATTERNS_DB),
  named('taxjar-token', ['taxjar'], '[a-z0-9]{32}', PATTERNS_DB),
  named('oanda-token', ['oanda'], String.raw`[A-Za-z0-9]{24}|[a-f0-9]{32}-[a-f0-9]{32}`, PATTERNS_DB),
  named('tradier-token', ['tradier'], alnum(28), PATTERNS_DB),
  named('tiingo-token', ['tiingo'], '[a-z0-9]{40}', PATTERNS_DB),
  named('intrinio-key', ['intrinio'], alnum(44), PATTERNS_DB),
  named('gumroad-token', ['gumroad'], '[a-f0-9]{64}|[A-Za-z0-9_-]{43}', BETTERLEAKS),
  named('etsy-open-key', ['etsy'], '[a-z0-9]{24}:[a-z0-9]{10,64}', BETTERLEAKS),
  named('paymongo-key', ['paymongo'], String.raw`sk_(?:live|test)_\w{24,32}|\w{32}`, PATTERNS_DB),
  named('fusebill-key', ['fusebill'], alnum(88), PATTERNS_DB),
  named('youneedabudget-token', ['youneedabudget', 'ynab_'], '[0-9a-f]{64}', PATTERNS_DB),
  named('gocardless-named-token', ['gocardless'], '(?:live|sandbox)_[A-Za-z0-9=_-]{40}', GITLEAKS),
];
