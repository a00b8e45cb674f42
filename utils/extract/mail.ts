import PostalMime, { type Address, type Email } from 'postal-mime';
import { walkHtml } from './html';
import { Unreadable } from './limits';
import type { Reader } from './reading';

const DEEPEST = 32;

function people(label: string, addresses: readonly Address[] | undefined): string {
  const each = (address: Address): string =>
    'group' in address && address.group !== undefined ? address.group.map(each).join(', ') : `${address.name} <${address.address}>`;
  return addresses === undefined || addresses.length === 0 ? '' : `${label}: ${addresses.map(each).join(', ')}\n`;
}

/** Fields that postal-mime names are given as it has decoded them; the others as they are written. */
const NAMED = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'reply-to',
  'sender',
  'subject',
  'date',
  'content-type',
  'content-transfer-encoding',
  'mime-version',
]);

/** A message (RFC 5322, MIME): header, text, HTML, then attachments and attached messages, each as a file of its own. */
export const readMail: Reader = async ({ bytes, out, inner, reading, unread }) => {
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: DEEPEST, attachmentEncoding: 'arraybuffer' });
  } catch (error) {
    throw new Unreadable(/nesting/i.test(String(error)) ? 'too-deep' : /size/i.test(String(error)) ? 'too-large' : 'damaged');
  }
  reading.onTime();
  out.add(people('From', mail.from && [mail.from]));
  out.add(people('Sender', mail.sender && [mail.sender]));
  out.add(people('To', mail.to) + people('Cc', mail.cc) + people('Bcc', mail.bcc) + people('Reply-To', mail.replyTo));
  out.add(`Subject: ${mail.subject ?? ''}\nDate: ${mail.date ?? ''}\n`);
  for (const { key, value } of mail.headers) if (!NAMED.has(key)) out.add(`${key}: ${value}\n`);
  out.add(`\n${mail.text ?? ''}\n`);
  let pictures = 0;
  if (mail.html !== undefined) walkHtml(mail.html, { out, tick: reading.tick, picture: () => pictures++ });
  if (pictures > 0) unread('picture', pictures);
  let number = 0;
  for (const { filename, mimeType, content } of mail.attachments) {
    number++;
    const name = filename ?? `attachment-${String(number)}${mimeType === 'message/rfc822' ? '.eml' : ''}`;
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    reading.unpacked(data.length);
    await inner(name, data);
  }
};
