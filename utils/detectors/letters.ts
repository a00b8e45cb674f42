/**
 * Letters and marks of all scripts of the basic plane beyond ASCII, and their digits, to the accuracy of blocks, less the commas, stops and
 * question marks of Greek, Arabic and Indic scripts; for a class of an expression. As `\p{L}\p{M}` each such class takes V8 milliseconds to
 * compile for a text with one character beyond Latin-1, in the middle of somebody's first paste: seven for `[\p{L}\p{M}]{3,12}` (Node 20),
 * and as many again when it is compiled for good.
 */
const OTHER =
  '\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0300-\\u037d\\u037f-\\u0386\\u0388-\\u060b\\u060d-\\u061a\\u0620-\\u06d3\\u06d5-\\u0963\\u0966-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';
/** Such letters and those of ASCII. */
export const LETTERS = `A-Za-z${OTHER}`;
/** Letters and digits. */
export const WORDS = `0-9${LETTERS}`;
