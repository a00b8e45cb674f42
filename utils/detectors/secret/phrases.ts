/**
 * How people tell a password in a sentence: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Japanese and Chinese, with the
 * commonest forms of a few others. The words are held together: what counts in the end is the value, and mixed texts are common.
 */

/** Names of a password. */
export const NAMES = [
  'password',
  'passphrase',
  'passcode',
  'passwd',
  'pwd is',
  'pw is',
  'pwd of',
  'pwd for',
  'pw of',
  'pw for',
  'passwort',
  'kennwort',
  'zugangscode',
  'mot de passe',
  'code d’accès',
  "code d'accès",
  'mdp ',
  'contraseña',
  'contrasena',
  'clave ',
  'senha',
  'palavra-passe',
  'parola d',
  'wachtwoord',
  'hasło',
  'hasła',
  'hasłem',
  'haslo',
  'lösenord',
  'adgangskode',
  'пароль',
  'パスワード',
  '密码',
  '密碼',
  '口令',
  '비밀번호',
  '비번',
  '패스워드',
  '암호',
];

/** Names of a number that is a password: its value is digits. */
export const PIN_NAMES = ['pin code', 'pin is', 'pin number', 'pin-code', 'code pin', 'codice pin', 'kod pin', 'código pin', '暗証番号'];

/** Names of a user's name and password together. */
export const PAIR_NAMES = [
  'credentials',
  'creds',
  'login',
  'logindaten',
  'zugangsdaten',
  'zugang',
  'wifi',
  'wi-fi',
  'wlan',
  'anmeldedaten',
  'identifiants',
  'credenciales',
  'credenciais',
  'credenziali',
  'inloggegevens',
  'dane logowania',
  'ログイン情報',
];

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The verb between a name and its value. */
export const IS = words(
  'is are was be been becomes became remains reads ist lautet war sind lauten heißt heisst wäre bleibt est sont était sera devient reste es son era será sigue é são continua è sono sarà resta wordt luidt blijft to brzmi jest było będzie ä är er это — – -',
);

/** Words that may stand between the verb and the value. */
export const STILL = words(
  'now still currently temporarily simply just always set changed reset updated to as follows following the word jetzt nun aktuell noch immer einfach wie folgt maintenant désormais actuellement toujours simplement ahora actualmente todavía simplemente agora atualmente ainda simplesmente ora adesso attualmente ancora semplicemente nu nog steeds momenteel gewoon teraz obecnie nadal po prostu być wurde auf changé en cambiada a cambiata in alterada para mudada',
);

/** What may follow a name before its verb: whose it is, and what it is for. */
export const OF = words(
  'for to of on at in from into here für fuer von vom zum zur auf im in am bei des der pour de du des sur à au aux chez para del al en por da do na no dos das per di della dello dei su nel voor van op bij het om tot do dla od w z na',
);

/** Prepositions behind which the new value stands: "changed the password to …". */
export const TO = words('to auf en à a por para in naar op na с на');

/** What may stand right before a name that has its value right behind it: "… and password …". */
export const WITH = words(
  'with and using use used & + plus mit und verwende nutze benutze avec et con y e usando com e met en z i oraz hasłem usa use utilisez utilise gebruik użyj',
);

/** What a password is called at the beginning of a line that is nothing but it: "Initial password X". */
export const LABEL_WORDS = words(
  'initial temporary temp tmp one-time onetime first current master root admin administrator user guest default wifi wi-fi vpn einmal initiales temporäres vorläufiges temporal inicial provisoire initial provisória tijdelijk',
);

/** Articles and possessives before a name. */
export const ARTICLES = words(
  'the a my your our his her their its new old default temporary das dein mein unser ihr sein neue neues altes als le la mon ma ton votre notre nouveau el mi tu su nuestra nueva a o minha sua nossa nova il la mia tua sua nuova het mijn jouw uw ons nieuwe moje twoje nasze nowe',
);

/** "X as the password", "X is my password". */
export const AS = words('as als comme como come jako is ist est es é è to jest');

/** Units: what follows is a number of them, not a password. */
export const UNITS = words(
  'characters character chars letters digits bits bit bytes words symbols days hours minutes times percent zeichen buchstaben ziffern tage caractères lettres chiffres jours caracteres letras dígitos días dias caratteri lettere cifre giorni tekens letters cijfers dagen znaków znaki liter cyfr dni文字',
);
