/** From the bytes of an XML file to its text. Plans come from many tools: UTF-8, UTF-16 and what the file itself names. */
import type { ReadingProblem } from './reading-problem';

/** The largest real plan at hand has 160 kB; no paper holds more than a million characters. Own choice. */
const MAX_MEGABYTES = 4;

/** The text of `bytes`, without a byte order mark. */
export function decodeXml(
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: ReadingProblem } {
  if (bytes.length === 0) return { problem: { kind: 'empty' } };
  if (bytes.length > MAX_MEGABYTES * 1_000_000)
    return { problem: { kind: 'too-large', megabytes: MAX_MEGABYTES } };
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(bytes, encoding);
    // XML knows no character 0: with one the encoding is another, or the file is no text at all.
    if (text !== undefined && !text.includes('\0'))
      return text.trim() === '' ? { problem: { kind: 'empty' } } : { text };
  }
  return { problem: { kind: 'not-text' } };
}

/** The encodings to try, the likeliest first. */
function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return ['utf-16le'];
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return ['utf-16be'];
  // Up to the end of the declaration all encodings that are left agree with ASCII.
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const named = /^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
  return named === undefined ? ['utf-8'] : ['utf-8', named.toLowerCase()];
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
