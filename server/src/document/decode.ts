/** From the bytes of a file to its text. It judges only whether there is a text at all. */
import { MAX_TEXT, tooLarge } from './budget';
import type { SyntaxProblem } from './problem';

/** In UTF-8 a UTF-16 unit takes at most three bytes, so more bytes than this cannot be a text within budget. */
export const MAX_BYTES = 3 * MAX_TEXT + 3;

const NOWHERE = { start: 0, end: 0 };

/**
 * The text of `bytes`, a byte order mark included; or the one problem that keeps them from being read.
 * The problem's span is the start of the text: what is not text has no lines to point at.
 */
export function decodeText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly problem: SyntaxProblem } {
  if (bytes.length > MAX_BYTES) return { problem: tooLarge('size', NOWHERE) };
  if (isUtf16(bytes)) return notText('utf-16');
  if (bytes.includes(0)) return notText('binary');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return notText('encoding');
  }
}

function notText(what: 'encoding' | 'binary' | 'utf-16'): { readonly problem: SyntaxProblem } {
  return { problem: { kind: 'not-text', what, span: NOWHERE, repairs: [] } };
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
