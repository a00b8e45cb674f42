import type { Assignment } from './assignment';
import { isStandIn } from './placeholder';

/** Words that stand where a password might and say something about it, or name it. */
const NO_PASSWORD =
  /^(?:true|false|null|none|undefined|required|optional|invalid|incorrect|wrong|missing|expired?|changed?|weak|strong|short|empty|hidden|visible|disabled?|enabled?|encrypted|hashed|plain|plaintext|text|string|str|secret|value|prompt|interactive|default|unknown|anonymous|guest|user|username|admin|root|test|login|email|type|field|label|input|object|function|number|boolean|self|this|yes|no|error|success|mismatch|forgot|forgotten|reset|confirm|confirmation|update|updated|auto|generated?|basic|digest|bearer|oauth|ldap|saml|kerberos|service|manual|never|always|any|other|same|new|old|current|previous|next|stdin|vault|env|keychain|keyring|bcrypt|scrypt|argon|external|internal|system|private|public|client|server|password|grant|credentials?)$/i;
const HOLDS_OWN_NAME =
  /pass|pwd|secret|token|key|user|login|mail|kennwort|wort|senha|contra|parol|hasl|prompt|config|param|input|hash|field|entry|value|data|args?$|opts|options/i;
const WORD = /^[A-Za-z]{5,40}$|^[a-z]{3,20}(?:[_-][a-z]{3,20}){1,3}$/;
/** A word and a digit: a variable or a step of code as often, so only in a line of settings. */
const NUMBERED = /^[A-Za-z]{5,24}\d$/;
/** Words as of a pass phrase, and those with which a label, a message or an instruction is made instead. */
const PHRASE = /^[a-z]{2,12}(?: [a-z]{2,12}){1,5}$/;
const OF_SENTENCES =
  /\b(?:the|an?|is|are|was|be|not?|must|too|your|my|please|enter|type|for|of|to|in|at|on|with|and|or|should|can(?:not)?|will|user|login|new|old|wrong|invalid|missing|required|ein|das|der|die|le|la|les|un|une|de|el|il)\b/;
/** What Perl takes a value with: a bare word, as a constant of PHP is. */
const TAKES = /^(?:shift|pop|getpass\w*|get(?:line|s)|readline|input|chomp|uniqid|random\w*|generate\w*)$/;
const USER =
  /(?:user(?:[_-]?(?:name|id))?|login|uid|account|benutzer(?:name)?|utilisateur|usuario|usu[aá]rio|utente|gebruiker|u[zż]ytkownik)["'\]]{0,2}\s{0,8}(?:=>|:=|[=:,]|\s)\s{0,8}\\{0,2}["']?([\w.@+\\-]{2,60})/i;

/** Nothing but a comment follows in the line. */
function endsLine(text: string, end: number): boolean {
  return /^[ \t]*(?:[\r\n]|#|$)/.test(text.slice(end, end + 40));
}

/** A line `NAME=word`, as in environment files; `export` and `ENV` may stand before it, a comment behind it. */
function isOwnLine(text: string, { from, start, end, quoted, name }: Assignment): boolean {
  if (quoted || !/^[A-Z][A-Z0-9_]*$/.test(name) || text.charCodeAt(start - 1) !== 61) return false;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  if (from - lineStart > 24 || !/^\s*(?:#\s*|-\s+)?(?:export\s+|ENV\s+|set\s+|SET\s+)?$/.test(text.slice(lineStart, from))) return false;
  return endsLine(text, end);
}

/** A line `name: word` of YAML. */
function isOwnField(text: string, { from, start, end, quoted }: Assignment): boolean {
  if (quoted) return false;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return (
    start - lineStart < 80 &&
    /^\s*(?:- )?$/.test(text.slice(lineStart, from)) &&
    /^[\w.-]+: $/.test(text.slice(from, start)) &&
    endsLine(text, end)
  );
}

/** Options of commands that take a name and its value, for a container, a build or a cluster; the `-D` of Java is a part of the name. */
const TAKES_SETTING =
  /(?:^|[\s["'])(?:(?:-e|--env|--build-arg|--from-literal|--set(?:-string)?|-var)(?:[ =]|["'], ?)["']?)(?:[\w-]{1,40}\.){0,6}$/;
/** What images of servers are called: as a password, that of a manual. */
const SERVICE =
  /^(?:postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|wordpress|drupal|joomla|odoo|oracle|keycloak|grafana|elastic(?:search)?|minio|sonar(?:qube)?|jenkins|nexus|gitlab|docker|laravel|symfony|django|example|demo)(?:admin|user|root|db)?\d{0,3}$/i;
/** How far the rest of the command is looked at. */
const COMMAND = 240;

/**
 * `docker run -e NAME=word`: nothing but a value can stand there. A word that the command has a second time is the name of a user, a database
 * or an image, as the password of an example.
 */
function isOfOption(text: string, { from, start, end, name }: Assignment, value: string): boolean {
  if (text.charCodeAt(start - 1) !== 61 || !/^(?:["'\s\\,]|$)/.test(text.charAt(end))) return false;
  if (value.length < 6 || HOLDS_OWN_NAME.test(value) || SERVICE.test(value)) return false;
  if (!name.startsWith('-D') && !TAKES_SETTING.test(text.slice(Math.max(0, from - 60), from))) return false;
  const word = value.toLowerCase();
  const rest = `${text.slice(Math.max(0, start - COMMAND), start)} ${text.slice(end, end + COMMAND)}`.toLowerCase();
  return !rest.includes(word) && !name.toLowerCase().includes(word);
}

/** The user's name, given just before or after in the same way. */
function hasUserBeside(text: string, { from }: Assignment): boolean {
  const before = USER.exec(text.slice(Math.max(0, from - 160), from));
  if (before !== null)
    return (
      !HOLDS_OWN_NAME.test(before[1] ?? '') &&
      !/^(?:true|false|null|none|string|self|this|req|request|config|the|a|an|and|is)\b/i.test(before[1] ?? '')
    );
  return false;
}

/** `user = 'name'` and `password = 'some words'`; what a colon parts are often labels. */
function isPassPhrase(text: string, assignment: Assignment, value: string): boolean {
  return (
    assignment.link === 'assigned' &&
    PHRASE.test(value) &&
    !OF_SENTENCES.test(value) &&
    !HOLDS_OWN_NAME.test(value) &&
    !isStandIn(value) &&
    /(?<![=!<>:])= ?["']$/.test(text.slice(Math.max(0, assignment.start - 4), assignment.start)) &&
    hasUserBeside(text, assignment)
  );
}

/**
 * Whether one plain word, words joined by `_` and `-`, or a pass phrase is a password all the same: in a line of an environment file, beside
 * the user's name, or where a program compares a password with it. A word and a digit is one in a line of its own in settings.
 */
export function isPlainPassword(text: string, assignment: Assignment, value: string): boolean {
  if (assignment.quoted && value.includes(' ')) return isPassPhrase(text, assignment, value);
  if (NUMBERED.test(value))
    return (
      !HOLDS_OWN_NAME.test(value) &&
      !isStandIn(value) &&
      (isOwnLine(text, assignment) || isOwnField(text, assignment) || isOfOption(text, assignment, value))
    );
  if (!WORD.test(value) || NO_PASSWORD.test(value) || (value.length < 14 && HOLDS_OWN_NAME.test(value)) || isStandIn(value)) return false;
  if (/^[A-Z]/.test(value)) return false;
  const { quoted, link, start } = assignment;
  if (link === 'compared') return quoted && value.length >= 6;
  if (link === 'paired' || link === 'column' || link === 'below' || link === 'option') return false;
  if (isOwnLine(text, assignment)) return value.length >= 6;
  if (isOfOption(text, assignment, value)) return true;
  if (!hasUserBeside(text, assignment)) return false;
  // Without quotation marks it may be a variable: only in a file of settings, a line each.
  return quoted
    ? value.length >= 6
    : value.length >= 8 &&
        ((/^\s*[\w.-]+ ?= ?$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)) &&
          /^[ \t]*(?:[\r\n]|$)/.test(text.slice(assignment.end, assignment.end + 20))) ||
          // A variable of PHP or Perl would have its sign.
          (text.charAt(assignment.end) === ';' &&
            /\$\w{1,30} ?= ?$/.test(text.slice(Math.max(0, start - 36), start)) &&
            !TAKES.test(value)));
}
