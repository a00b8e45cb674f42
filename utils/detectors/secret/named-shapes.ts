/**
 * Names by which a vendor's key is told, and the form that its documents give it. The generic detectors take a value under such a name
 * only in that form: what is cut short, or longer, is something else.
 */
const SHAPES: readonly (readonly [RegExp, RegExp])[] = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html: 40 characters of base64.
  [/aws.{0,12}secret|secret_?access_?key_?aws/i, /^[A-Za-z0-9/+]{40}$/],
  // https://core.telegram.org/bots/features#botfather: the bot's number, a colon, 35 characters.
  [/telegram.{0,16}(?:token|key)/i, /^\d{5,16}:[\w-]{34,36}$/],
  // https://help.twitch.tv/s/article/twitch-stream-key-faq: `live_`, the channel's number.
  [/twitch.{0,12}stream.{0,4}key/i, /^live_\d{4,20}_\w{20,60}$/],
  // https://cloud.ibm.com/docs/account?topic=account-userapikey: 44 characters.
  [/ibm.{0,14}(?:key|token|pwd|password)|iam[-_]?api[-_]?key/i, /^[\w-]{44}$|^[0-9a-f]{48}$|^.{6,43}$/],
  // https://developer.cisco.com/meraki/api-v1/authorization/: 40 hexadecimal digits.
  [/meraki/i, /^[0-9a-f]{40}$/],
  // https://docs.npmjs.com/about-access-tokens: tokens from before the prefix `npm_` were UUIDs, and all of them have been revoked.
  [/npm[-_]?(?:auth[-_]?|access[-_]?)?token/i, /^(?![0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$)/i],
];

/** True where a value cannot be what its name says, by the form that the vendor documents. */
export function isUnlikeItsName(value: string, name: string): boolean {
  return SHAPES.some(([names, shape]) => names.test(name) && !shape.test(value));
}
