/**
 * Two slips of a hand in one paper, close together or one all over it: each is told as it would be alone, at its place,
 * and the fixes, one after another, give back a paper without a mistake. A sample of all pairs, always the same.
 */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { type Found, findingsOf } from '../kit/findings';
import { GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { ALL_OVER, AT_A_LINE } from '../kit/two-slips';

const given = { organisation: GOOD_ORGANISATION };
const LINES = GOOD_PAPER.split('\n');

/** How many pairs are tried for each slip at a line, and for each all over. */
const PAIRS = 4;
/** How many lines may lie between two slips. */
const APART = 3;
/** How far from the slips a finding may stand, in lines: it may mark what the part begins with. */
const NEXT_TO = 4;
const MOST_ROUNDS = 6;

/** Numbers from 0 up to below `end`, the same in each run: a linear congruential generator (Numerical Recipes). */
function sequence(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

function errorsIn(lines: readonly string[]): readonly Found[] {
  return findingsOf(lines.join('\n'), given).filter(({ severity }) => severity === 'error');
}

/** The errors left after the first fix of the first error that has one, again and again. */
function leftAfterFixes(lines: readonly string[]): readonly Found[] {
  let text = lines.join('\n');
  for (let round = 0; ; round++) {
    const errors = findingsOf(text, given).filter(({ severity }) => severity === 'error');
    const fix = errors.flatMap(({ finding }) => finding.fixes().slice(0, 1))[0];
    if (!fix || round === MOST_ROUNDS) return errors;
    text = applyEdits(text, fix.edits);
  }
}

const alone = new Map<string, number>();

/** How many errors a slip gives alone. */
function errorsAlone(name: string, lines: readonly string[], at: number): number {
  const place = `${name} ${at}`;
  const count = alone.get(place) ?? errorsIn(lines).length;
  alone.set(place, count);
  return count;
}

/** One slip at a line, made. */
interface Made {
  readonly name: string;
  readonly at: number;
  readonly lines: readonly string[];
}

function made(name: string, at: number): Made | undefined {
  const lines = AT_A_LINE[name]?.(LINES, at);
  return lines && { name, at, lines };
}

/** The lines of `lines` that are not as in the good paper, the first and the last, with what lies between. */
function damaged(lines: readonly string[]): readonly [first: number, last: number] {
  let first = 0;
  while (first < lines.length && lines[first] === LINES[first]) first++;
  let last = 1;
  while (last <= lines.length && lines.at(-last) === LINES.at(-last)) last++;
  return [first + 1, Math.max(first + 1, lines.length - last + 1)];
}

function said(found: readonly Found[]): string {
  return found.map(({ line, message }) => `\n  ${line}: ${message}`).join('');
}

/** Holds two slips in one paper to what is promised of them; `slips` are those made, of which each stands alone too. */
function holds(what: string, lines: readonly string[], most: number, slips: readonly Made[]): void {
  const errors = errorsIn(lines);
  assert.ok(errors.length <= most, `${what}: ${errors.length} errors, not ${most}${said(errors)}`);
  const left = leftAfterFixes(lines);
  // What has no fix that ends it alone has none here either.
  if (left.length > 0 && slips.some((one) => leftAfterFixes(one.lines).length > 0)) return;
  assert.equal(left.length, 0, `${what}: left after fixes${said(left)}\nof${said(errors)}`);
}

describe('two slips close together', () => {
  for (const [order, name] of Object.keys(AT_A_LINE).entries()) {
    it(name, () => {
      const next = sequence(order + 1);
      const others = Object.keys(AT_A_LINE);
      for (let count = 0; count < PAIRS; ) {
        const first = made(name, next(LINES.length - 1));
        if (!first) continue;
        const at = first.at + 1 + next(APART);
        const second = made(others[next(others.length)] ?? '', at);
        const both = second && AT_A_LINE[name]?.(second.lines, first.at);
        if (!second || !both) continue;
        count++;
        const what = `${name} (line ${first.at + 1}), ${second.name} (line ${second.at + 1})`;
        const most = [first, second].reduce((sum, one) => sum + errorsAlone(one.name, one.lines, one.at), 0);
        // What alone is more than one already may be one more with another in its midst.
        holds(what, both, most > 2 ? most + 1 : 2, [first, second]);
        const [from, to] = damaged(both);
        for (const { line, message } of errorsIn(both)) {
          const isNear = line >= from - NEXT_TO && line <= to + NEXT_TO;
          assert.ok(isNear, `${what}, lines ${from}–${to}: ${line}: ${message}`);
        }
      }
    });
  }
});

describe('a slip in a paper with another all over it', () => {
  for (const [order, [name, all]] of Object.entries(ALL_OVER).entries()) {
    it(name, () => {
      const next = sequence(order + 100);
      const others = Object.keys(AT_A_LINE);
      const usual = errorsIn(all(LINES)).length;
      for (let count = 0; count < PAIRS; ) {
        const slip = made(others[next(others.length)] ?? '', next(LINES.length - 1));
        if (!slip) continue;
        count++;
        const most = usual + errorsAlone(slip.name, slip.lines, slip.at);
        holds(`${slip.name} (line ${slip.at + 1})`, all(slip.lines), Math.max(2, most), [slip]);
      }
    });
  }
});
