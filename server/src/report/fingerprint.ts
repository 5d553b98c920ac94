/**
 * Tells findings apart from one run to the next, for readers that follow them over time. A fingerprint knows
 * the rule and the words of the line, not the line's number: text above may come and go.
 */
import type { ReportedFinding } from './model';

/**
 * One fingerprint a finding, in their order: 16 hexadecimal digits, all different within a file. The n-th of
 * several findings that one rule has on lines of the same words stays the n-th.
 * @param path tells files apart, where the reader does not do so itself
 */
export function fingerprintsOf(
  findings: readonly Pick<ReportedFinding, 'rule' | 'lineText'>[],
  path = '',
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, lineText }) => {
    const key = `${path}\n${rule}\n${lineText.trim()}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return fnv1a(`${key}\n${occurrence}`);
  });
}

/**
 * FNV-1a with 64 bits of the text in UTF-8 (draft-eastlake-fnv; the prime is 2^40 + 0x1b3). It need not
 * withstand an attack, and Node's own hashes are out of reach here: reports run in browsers too.
 */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + low * 2 ** 8) % 2 ** 32;
    low = product % 2 ** 32;
  }
  return hex(high) + hex(low);
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
