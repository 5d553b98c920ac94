/** One slip of a hand, and what is said of it: the only finding, and the text after its only fix. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { type Found, findingsOf, type Given } from './findings';

/** The keys of a text at the beginnings of its lines, each written otherwise. */
export function keys(text: string, written: (key: string) => string): string {
  return text.replace(
    /^(\s*(?:- )?)([a-z_]+)(?=:)/gm,
    (_all, before: string, key: string) => before + written(key),
  );
}

/** The only finding of `text`. */
export function only(text: string, given: Given = {}): Found {
  const found = findingsOf(text, given);
  assert.equal(found.length, 1, found.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return found[0] ?? assert.fail();
}

/** The text after the one fix of the finding. */
export function mended(text: string, { finding }: Found): string {
  const [fix, ...others] = finding.fixes();
  assert.equal(others.length, 0);
  return applyEdits(text, fix?.edits ?? []);
}

export function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** `text` with each of its lines changed. */
export function eachLine(text: string, change: (line: string, index: number) => string): string {
  return text.split('\n').map(change).join('\n');
}
