import type { Language, Params, Translate, Wording } from '../../utils/i18n/catalogue';
import { pickLanguage, translator } from '../../utils/i18n/catalogue';

const en = {
  notify: 'Weir noticed something that your company keeps an eye on. It went through and was recorded.',
  'went-unchecked': 'Weir could not check this text. It went through, and that was noted.',
  'not-checked': 'Weir could not check this text, so it was not used. Please try again in a moment.',
  'not-inserted': 'Weir could not put the text into this editor. Nothing was inserted.',
  'inserted-differently': 'The editor changed the text while it was inserted. Please check it before you send it.',
  'paste-again': 'Weir could not insert the text here. It is in your clipboard: please paste it again.',
  'not-replaced': 'Weir could not replace the text, so it was not sent. Please change it and send it again.',
  'still-there': 'Weir could not take the text out of the editor. It will be checked again when you send it.',
  'reading-files': 'Weir is reading the file before it goes to this site. This may take a moment.',
  'attach-again': 'Weir has checked the file, but the page no longer takes it. Please attach it again.',
  'files-left': { one: '{count} more file was not attached.', other: '{count} more files were not attached.' },
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
  'went-unchecked': 'Weir konnte diesen Text nicht prüfen. Er wurde übernommen, und das wurde vermerkt.',
  'not-checked': 'Weir konnte diesen Text nicht prüfen, daher wurde er nicht übernommen. Bitte versuchen Sie es gleich noch einmal.',
  'not-inserted': 'Weir konnte den Text hier nicht einfügen. Es wurde nichts eingefügt.',
  'inserted-differently': 'Der Editor hat den Text beim Einfügen verändert. Bitte prüfen Sie ihn vor dem Senden.',
  'paste-again': 'Weir konnte den Text hier nicht einfügen. Er ist in der Zwischenablage: Bitte fügen Sie ihn noch einmal ein.',
  'not-replaced':
    'Weir konnte den Text nicht ersetzen, daher wurde er nicht gesendet. Bitte ändern Sie ihn und senden Sie ihn noch einmal.',
  'still-there': 'Weir konnte den Text nicht aus dem Editor entfernen. Er wird beim Senden noch einmal geprüft.',
  'reading-files': 'Weir liest die Datei, bevor sie an diese Website geht. Das kann einen Moment dauern.',
  'attach-again': 'Weir hat die Datei geprüft, aber die Seite nimmt sie nicht mehr an. Bitte fügen Sie sie noch einmal hinzu.',
  'files-left': { one: '{count} weitere Datei wurde nicht angehängt.', other: '{count} weitere Dateien wurden nicht angehängt.' },
  'send-again': 'Geprüft. Bitte drücken Sie noch einmal auf Senden.',
  unrecorded: {
    one: 'Weir wurde aktualisiert, während diese Seite offen war. Es prüft hier weiter, aber eine Entscheidung konnte nicht vermerkt werden. Laden Sie die Seite neu, dann wird wieder vermerkt.',
    other:
      'Weir wurde aktualisiert, während diese Seite offen war. Es prüft hier weiter, aber {count} Entscheidungen konnten nicht vermerkt werden. Laden Sie die Seite neu, dann wird wieder vermerkt.',
  },
  close: 'Schließen',
};

const fr: Wording<Key> = {
  notify: 'Weir a remarqué quelque chose que votre entreprise surveille. Le texte est passé et cela a été enregistré.',
  'went-unchecked': "Weir n'a pas pu vérifier ce texte. Il est passé, et cela a été enregistré.",
  'not-checked': "Weir n'a pas pu vérifier ce texte, il n'a donc pas été utilisé. Veuillez réessayer dans un instant.",
  'not-inserted': "Weir n'a pas pu mettre le texte dans cet éditeur. Rien n'a été inséré.",
  'inserted-differently': "L'éditeur a modifié le texte lors de l'insertion. Veuillez le vérifier avant de l'envoyer.",
  'paste-again': "Weir n'a pas pu insérer le texte ici. Il est dans votre presse-papiers : veuillez le coller à nouveau.",
  'not-replaced': "Weir n'a pas pu remplacer le texte, il n'a donc pas été envoyé. Veuillez le modifier et l'envoyer à nouveau.",
  'still-there': "Weir n'a pas pu retirer le texte de l'éditeur. Il sera vérifié à nouveau à l'envoi.",
  'reading-files': "Weir lit le fichier avant qu'il ne parte vers ce site. Cela peut prendre un instant.",
  'attach-again': 'Weir a vérifié le fichier, mais la page ne le prend plus. Veuillez le joindre à nouveau.',
  'files-left': { one: "{count} autre fichier n'a pas été joint.", other: "{count} autres fichiers n'ont pas été joints." },
  'send-again': 'Vérifié. Veuillez appuyer encore une fois sur Envoyer.',
  unrecorded: {
    one: "Weir a été mis à jour pendant que cette page était ouverte. Il continue à vérifier ici, mais une décision n'a pas pu être enregistrée. Rechargez la page, et il enregistrera à nouveau.",
    other:
      "Weir a été mis à jour pendant que cette page était ouverte. Il continue à vérifier ici, mais {count} décisions n'ont pas pu être enregistrées. Rechargez la page, et il enregistrera à nouveau.",
  },
  close: 'Fermer',
};

const es: Wording<Key> = {
  notify: 'Weir ha detectado algo que su empresa vigila. El texto ha pasado y ha quedado registrado.',
  'went-unchecked': 'Weir no ha podido comprobar este texto. Ha pasado y ha quedado registrado.',
  'not-checked': 'Weir no ha podido comprobar este texto, por lo que no se ha usado. Inténtelo de nuevo en un momento.',
  'not-inserted': 'Weir no ha podido poner el texto en este editor. No se ha insertado nada.',
  'inserted-differently': 'El editor ha cambiado el texto al insertarlo. Compruébelo antes de enviarlo.',
  'paste-again': 'Weir no ha podido insertar el texto aquí. Está en el portapapeles: péguelo de nuevo.',
  'not-replaced': 'Weir no ha podido sustituir el texto, por lo que no se ha enviado. Cámbielo y envíelo de nuevo.',
  'still-there': 'Weir no ha podido quitar el texto del editor. Se comprobará de nuevo al enviarlo.',
  'reading-files': 'Weir lee el archivo antes de que vaya a este sitio. Puede tardar un momento.',
  'attach-again': 'Weir ha comprobado el archivo, pero la página ya no lo acepta. Adjúntelo de nuevo.',
  'files-left': { one: 'No se ha adjuntado {count} archivo más.', other: 'No se han adjuntado {count} archivos más.' },
  'send-again': 'Comprobado. Pulse Enviar una vez más.',
  unrecorded: {
    one: 'Weir se ha actualizado mientras esta página estaba abierta. Aquí sigue comprobando, pero una decisión no ha podido registrarse. Recargue la página y volverá a registrar.',
    other:
      'Weir se ha actualizado mientras esta página estaba abierta. Aquí sigue comprobando, pero {count} decisiones no han podido registrarse. Recargue la página y volverá a registrar.',
  },
  close: 'Cerrar',
};

const ja: Wording<Key> = {
  notify: '会社が注意している内容が見つかりました。テキストはそのまま通され、記録されました。',
  'went-unchecked': 'Weir はこのテキストを確認できませんでした。テキストはそのまま通され、そのことが記録されました。',
  'not-checked': 'Weir はこのテキストを確認できなかったため、使用しませんでした。しばらくしてからもう一度お試しください。',
  'not-inserted': 'Weir はこのエディターにテキストを入れられませんでした。何も挿入されていません。',
  'inserted-differently': '挿入の際にエディターがテキストを変更しました。送信する前に確認してください。',
  'paste-again': 'Weir はここにテキストを挿入できませんでした。クリップボードにありますので、もう一度貼り付けてください。',
  'not-replaced': 'Weir はテキストを置き換えられなかったため、送信しませんでした。変更してからもう一度送信してください。',
  'still-there': 'Weir はエディターからテキストを取り除けませんでした。送信時にもう一度確認します。',
  'reading-files': 'ファイルがこのサイトに送られる前に、Weir が内容を確認しています。少しお待ちください。',
  'attach-again': 'ファイルは確認済みですが、ページが受け付けなくなりました。もう一度添付してください。',
  'files-left': { other: 'ほかに {count} 件のファイルは添付されませんでした。' },
  'send-again': '確認しました。もう一度送信を押してください。',
  unrecorded: {
    other:
      'このページを開いている間に Weir が更新されました。ここでの確認は続いていますが、{count} 件の判断を記録できませんでした。ページを再読み込みすると、再び記録されます。',
  },
  close: '閉じる',
};

const WORDS: Readonly<Record<Language, Wording<Key>>> = { en, de, fr, es, ja };
let translate: Translate<Key> | null = null;

/** What the guard itself says: short notices where no dialog is. In the person's language, looked up at first use. */
export function say(key: Key, params?: Params): string {
  if (translate === null) {
    const language = pickLanguage(navigator.languages);
    translate = translator<Key>(WORDS[language], language);
  }
  return translate(key, params);
}
