import { distinct } from './entropy';

/** Words with which documentation fills the place of a secret. */
const FILLER =
  /example|placeholder|change[_-]?(?:me|this|it)|replace[_-]?(?:me|with|this)|insert[_-]?(?:your|here)|your[_-]?(?:api|own|key|token|secret|pass|access|auth|client|aws|account|private|public|db|app|bearer|jwt|user|service|super|strong|very)|enter[_-]?your|put[_-]?your|use[_-]?your|redacted|censored|dummy|sample|base64[_-]?(?:encoded|string|value|data)|foobar|^my[_-]?(?:secret|super[_-]?secret|token|password|pass|api[_-]?key|key)\d{0,3}$|to[_-]?be[_-]?(?:set|defined|filled|changed)|todo|not[_-]?(?:set|real|a[_-]?(?:real|secret|password|token))|fake|mock|lorem|super[_-]?secret|some[_-]?(?:secret|token|password|key)|(?:secret|token|password|key|pass)[_-]?(?:here|goes)/i;
/** Characters in their order: nobody draws them by lot. */
const SEQUENCE = /1234567890|0123456789|abcdefg|abc123def|gfedcba|9876543210|fedcba98/i;
/** A template, a mask or an ellipsis where the secret would be. */
const TEMPLATE =
  /\$\{|\{\{|\}\}|<%|%\(|\$\(|#\{|^<[^>]*>$|^&lt;|^\[[^\]]*\]$|^\{[^}]*\}$|^%?[\w\u00c0-\u00ff]+%$|^\$[A-Za-z_](?!(?:\D*\d){5})|=\{\.|^@[A-Za-z_]+@$|^__\w+__$|\.\.\.|…|\*{3}|•{3}|●{3}|x{5}|X{5}|#{4}|_{4}|-{5}|^\?+$|^%[sdv]$/;

/** Masked, templated or an example's. */
export function isStandIn(value: string): boolean {
  return TEMPLATE.test(value) || FILLER.test(value);
}

/** Counted up, as in examples; but people do choose passwords so. */
export function isSequence(value: string): boolean {
  return SEQUENCE.test(value);
}

/** True where a value only stands for a secret: masked, templated, an example's, or hardly any different characters. */
export function isPlaceholder(value: string): boolean {
  return isStandIn(value) || isSequence(value) || distinct(value) < Math.min(5, value.length / 3);
}

const MASK =
  /x{6}|X{6}|\*{3}|\.{3}|(?:REDACTED|EXAMPLE|PLACEHOLDER|RANDOM|YOUR[_-])|(?:here|HERE|Here)$|redacted|example|placeholder|1234567890?abcdef|0123456789abcdef|abcdefghijklmnop/;

/** For formats with a prefix of their own: only what is plainly a mask or an example, or hardly varies behind its prefix. */
export function isMasked(value: string): boolean {
  return MASK.test(value) || distinct(value.slice(4)) < 4 || distinct(value.slice(-Math.ceil(value.length * 0.6))) < 4;
}
