import type { Params, Translate, Wording } from '../../utils/i18n/catalogue';
import { pickLanguage, translator } from '../../utils/i18n/catalogue';

const en = {
  notify: 'Weir noticed something that your company keeps an eye on. It went through and was recorded.',
  'not-checked': 'Weir could not check this text, so it was not used. Please try again in a moment.',
  'not-inserted': 'Weir could not put the text into this editor. Nothing was inserted.',
  'inserted-differently': 'The editor changed the text while it was inserted. Please check it before you send it.',
  'paste-again': 'Weir could not insert the text here. It is in your clipboard: please paste it again.',
  'not-replaced': 'Weir could not replace the text, so it was not sent. Please change it and send it again.',
  'send-again': 'Checked. Please press Send once more.',
  unrecorded: {
    one: 'Weir was updated while this page was open. It still checks here, but one decision could not be recorded. Reload the page, and it records again.',
    other:
      'Weir was updated while this page was open. It still checks here, but {count} decisions could not be recorded. Reload the page, and it records again.',
  },
  close: 'Close',
} as const satisfies Wording;
type Key = keyof typeof en;

const de: Wording<Key> = {
  notify: 'Weir hat etwas bemerkt, worauf Ihre Firma achtet. Es wurde übernommen und vermerkt.',
  'not-checked': 'Weir konnte diesen Text nicht prüfen, daher wurde er nicht übernommen. Bitte versuchen Sie es gleich noch einmal.',
  'not-inserted': 'Weir konnte den Text hier nicht einfügen. Es wurde nichts eingefügt.',
  'inserted-differently': 'Der Editor hat den Text beim Einfügen verändert. Bitte prüfen Sie ihn vor dem Senden.',
  'paste-again': 'Weir konnte den Text hier nicht einfügen. Er ist in der Zwischenablage: Bitte fügen Sie ihn noch einmal ein.',
  'not-replaced':
    'Weir konnte den Text nicht ersetzen, daher wurde er nicht gesendet. Bitte ändern Sie ihn und senden Sie ihn noch einmal.',
  'send-again': 'Geprüft. Bitte drücken Sie noch einmal auf Senden.',
  unrecorded: {
    one: 'Weir wurde aktualisiert, während diese Seite offen war. Es prüft hier weiter, aber eine Entscheidung konnte nicht vermerkt werden. Laden Sie die Seite neu, dann wird wieder vermerkt.',
    other:
      'Weir wurde aktualisiert, während diese Seite offen war. Es prüft hier weiter, aber {count} Entscheidungen konnten nicht vermerkt werden. Laden Sie die Seite neu, dann wird wieder vermerkt.',
  },
  close: 'Schließen',
};

let translate: Translate<Key> | null = null;

/** What the guard itself says: short notices where no dialog is. In the person's language, looked up at first use. */
export function say(key: Key, params?: Params): string {
  translate ??= translator<Key>({ en, de }, pickLanguage(navigator.languages));
  return translate(key, params);
}
