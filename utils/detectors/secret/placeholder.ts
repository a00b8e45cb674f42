import { distinct } from './entropy';

/** Words with which documentation fills the place of a secret. */
const FILLER =
  /example|placeholder|changeme|change[_-]me|replace[_-]?(?:me|with|this)|insert[_-]?(?:your|here)|your[_-]?(?:api|own|key|token|secret|pass|access|auth|client|aws|account|private|public|db|app)|enter[_-]?your|put[_-]?your|redacted|censored|dummy|sample|foobar|^my[_-]?(?:secret|token|password|api[_-]?key)$|to[_-]?be[_-]?(?:set|defined|filled)|todo|not[_-]?(?:set|real|a[_-]real)|fake|lorem|notasecret|not[_-]?a[_-]?secret|1234567890?abcdef|abcdefghijklmnop|0123456789abcdef|deadbeef/i;
/** A template, a mask or an ellipsis where the secret would be. */
const TEMPLATE =
  /\$\{|\{\{|<%|%\(|\$\(|^<[^>]*>$|^\[[^\]]*\]$|^\{[^}]*\}$|^%[A-Za-z_]+%$|^\$[A-Za-z_]|^@[A-Za-z_]+@$|\.\.\.|…|\*{3}|•{3}|x{5}|X{5}|#{4}|_{4}/;

/** True where a value only stands for a secret: masked, templated, an example's, or hardly any different characters. */
export function isPlaceholder(value: string): boolean {
  return TEMPLATE.test(value) || FILLER.test(value) || distinct(value) < Math.min(5, value.length / 3);
}

const MASK =
  /x{6}|X{6}|\*{3}|\.{3}|(?:REDACTED|EXAMPLE|PLACEHOLDER|RANDOM|YOUR[_-])|(?:here|HERE|Here)$|redacted|example|placeholder|1234567890?abcdef|0123456789abcdef|abcdefghijklmnop/;

/** For formats with a prefix of their own: only what is plainly a mask or an example, or hardly varies behind its prefix. */
export function isMasked(value: string): boolean {
  return MASK.test(value) || distinct(value.slice(4)) < 4 || distinct(value.slice(-Math.ceil(value.length * 0.6))) < 4;
}
