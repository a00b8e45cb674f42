import ExifReader from 'exifreader';
import type { Doc, Reader } from './reading';
import { walkXml } from './xml';

/** XMP stands in a packet that is meant to be found in any format by its bytes (ISO 16684-1, 7.3.2). */
const XMP_BEGIN = '<x:xmpmeta';
const XMP_END = '</x:xmpmeta>';
/** Longest packet that is looked at. */
const XMP_LONGEST = 1_048_576;

/** Groups of tags that people and programs write text into. */
const GROUPS = ['file', 'exif', 'iptc', 'pngText', 'png', 'gps'] as const;
/** What cameras and programs write for themselves. */
const DUMB =
  /^(?:MakerNote|Thumbnail|Padding|OffsetSchema|.*(?:Version|Interlace|Filter|Compression|Color Type|Orientation|Resolution.*|Time.*|Bit Depth|FileType)|JFIF.*)$/i;

function readXmp({ bytes, out, reading }: Doc): void {
  const text = new TextDecoder('latin1').decode(bytes);
  for (let at = text.indexOf(XMP_BEGIN); at >= 0; at = text.indexOf(XMP_BEGIN, at + 1)) {
    const end = text.indexOf(XMP_END, at);
    if (end < 0 || end - at > XMP_LONGEST) return;
    const packet = new TextDecoder().decode(bytes.subarray(at, end));
    walkXml(packet, { text: (value) => value.trim() !== '' && out.add(`${value.trim()}\n`) }, reading.tick);
    // Simple values may stand as attributes.
    for (const [, value] of packet.matchAll(/\s(?!xmlns|rdf:|x:)[\w.-]{1,40}:[\w.-]{1,60}="([^"<]{1,4000})"/g)) out.add(`${value ?? ''}\n`);
    at = end;
  }
}

/** Images: what stands in their metadata (EXIF, IPTC, XMP, text of PNG). What they show is not read, which is said in any case. */
export const readImage: Reader = async (doc) => {
  doc.unread('image');
  readXmp(doc);
  const groups = await tagsOf(doc.bytes);
  for (const group of GROUPS) {
    const tags: unknown = groups[group];
    if (typeof tags !== 'object' || tags === null) continue;
    for (const [name, tag] of Object.entries(tags as Readonly<Record<string, unknown>>)) {
      doc.reading.tick();
      const description = typeof tag === 'object' && tag !== null && 'description' in tag ? tag.description : tag;
      if (typeof description === 'string' && description.trim() !== '' && !DUMB.test(name) && !description.startsWith('['))
        doc.out.add(`${name}: ${description.replace(/\0/g, ' ').trim()}\n`);
    }
  }
};

/** Tags by group; none where the image has none, or is damaged: it is not read in any case. */
async function tagsOf(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  try {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    return {
      ...(await ExifReader.load(buffer, {
        expanded: true,
        async: true,
        excludeTags: { xmp: true, thumbnail: true, icc: true, mpf: true },
      })),
    };
  } catch {
    return {};
  }
}
