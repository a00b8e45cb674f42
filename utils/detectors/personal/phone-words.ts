import { WORDS as LETTERS_AND_DIGITS } from '../letters';
import type { Words } from '../numbers/near';

/** What stands beside phone numbers. */
const WORDS =
  'phone|phones|phone_number|phonenumber|tel|telephone|tél|telefon|telefonnummer|telefonno|call|calls|calling|mobile|mob|mob.|cell|cellphone|fax|telefax|whatsapp|viber|signal|dial|answering|sms|text me|reach me|reach us|reach you|reach him|reach her|ring|hotline|helpline|landline|voicemail|office|ph|contact|handy|handynummer|rufnummer|durchwahl|mobil|anruf|téléphone|téléphoner|portable|appel|joindre|teléfono|telefono|móvil|movil|celular|llama|llám|telefone|telemóvel|ligue|ligar|cellulare|chiama|mobiel|telefoon|bel me|komórk|numer tel|zadzwoń|puhelin|puh|soita|gsm|cep|cep no|tlf|tlf.|ring meg|my number|電話|电话|手机|手機|携帯|連絡先|전화|연락처|휴대폰|핸드폰|โทร|телефон|тел|моб|звон|тел.|τηλ|τηλέφωνο|κινητό|טלפון|נייד|هاتف|جوال|موبايل|تلفن|फोन|मोबाइल|điện thoại|sđt|telp|hp|no hp|phone no|customer care|emergency|extension|pager|texted|dialed|dialled';
/** A number, of whatever: of a phone where nothing else is named. */
const NUMBER_WORDS = 'nummer|number is|numéro|número|numero|numara|nomor|号码';
/** Somebody's, or the only one there is: not an order's, `Número de pedido`, `Ticket-Nummer`. */
const OWNED = new RegExp(
  String.raw`(?:^|[^${LETTERS_AND_DIGITS}\s]\s+|[^${LETTERS_AND_DIGITS}\s-]|\n\s*|的|(?<![${LETTERS_AND_DIGITS}])(?:my|your|his|her|our|their|the|new|old|mi|mis|tu|su|nuestro|el|mon|ton|son|votre|notre|leur|le|mein|meine|deine|ihre|seine|unsere|die|neue|mio|tuo|suo|nostro|il|meu|seu|nosso|o|mijn|je|uw|ons|het|mitt|ditt|mit|dit|min|din)\s+)(?:nummer|number is|numéro|número|numero|numara|nomor|号码)$`,
  'i',
);
const SAID = new RegExp(
  String.raw`^[^${LETTERS_AND_DIGITS}]*(?:(?:is|es|est|ist|är|er|è|é|jest|adalah|是|为)(?: (?:le|el|il|o))?[^${LETTERS_AND_DIGITS}]*)?$`,
  'i',
);
/** As far back as the longest of these goes, and some. */
const OWNER = 40;
/** Lists of words that stand beside phone numbers. */
export interface PhoneWords {
  /** What is of phones alone. */
  readonly phones: number;
  readonly numbers: number;
}

export function phoneWords(words: Words): PhoneWords {
  return { phones: words.add(WORDS), numbers: words.add(NUMBER_WORDS) };
}

/** Whether the word for a number that ends at `from` says of the one at `at` that it is somebody's, and nothing else stands between. */
export function isSaidOf(text: string, from: number, at: number): boolean {
  return SAID.test(text.slice(from, at)) && OWNED.test(text.slice(Math.max(0, from - OWNER), from));
}
