/**
 * What every fix promises, held over every sample with mistakes drawn by a fixed seed: after it its finding is
 * gone and no graver one is new, comments, line endings and the byte order mark stay, and mending again changes
 * nothing.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument } from '../../server/src/document/read';
import { mend } from '../../server/src/rules/fixing/mend';
import { ROOT } from '../kit/cli';
import { type Found, findingsOf } from '../kit/findings';

const SAMPLES = join(ROOT, 'samples');

/** Every paper, the good and the faulty. */
const papers: readonly string[] = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.strategy.yaml') && !name.includes('not-utf8'))
  .sort()
  .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));

/** One slip of an author: what it does to one line. */
const SLIPS: readonly ((line: string) => string)[] = [
  (line) => line.replace(/^( *(?:- )?)(\w)(\w)/, '$1$3$2'),
  (line) => line.replace(/: (?=\S)/, ':'),
  (line) => line.replace(/- (?=\S)/, '-'),
  (line) => line.replace(/^( *)- /, '$1• '),
  (line) => line.replace(/^( *)- /, '$1  '),
  (line) => line.replace(/^ {2}/, '\t'),
  (line) => ` ${line}`,
  (line) => line.replace(/^ /, ''),
  (line) => `  ${line}`,
  (line) => `    ${line}`,
  (line) => line.replace(/^ {2}/, ''),
  (line) => line.replace(/^ +/, ''),
  (line) => line.replace(/(\w{3}) (\w{2})/, '$1\n$2'),
  (line) => `${line}\n${line}`,
  (line) => line.replace(/: (?=\w)/, ': @'),
  (line) => line.replace(/: (?=\w)/, ': "'),
  (line) => line.replace(/(\w) (\w)/, '$1: $2'),
  (line) => line.replace(/(\w) (\w)/, '$1 #$2'),
  (line) => line.replace(/(\d{4})-(\d\d)-(\d\d)/, '$3.$2.$1'),
  (line) => line.replace(/: \[(.*)\]$/, ': $1'),
  (line) => line.replace(/: (?!\[|\{|[>|]|$)(.*)$/, ': [$1]'),
  (line) => line.replace(/: .*$/, ':'),
  (line) => line.replace(/: .*$/, ': 12'),
  () => '# only a comment',
  () => '',
];

const damaged = fc
  .tuple(
    fc.nat({ max: papers.length - 1 }),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: SLIPS.length - 1 })), { minLength: 1, maxLength: 2 }),
    fc.boolean(),
  )
  .map(([which, slips, windows]) => {
    const lines = (papers[which] ?? '').split('\n');
    for (const [place, slip] of slips) {
      const at = place % lines.length;
      lines[at] = SLIPS[slip]?.(lines[at] ?? '') ?? '';
    }
    const text = lines.join('\n');
    return windows ? `\ufeff${text.replace(/^\ufeff/, '').replaceAll('\n', '\r\n')}` : text;
  });

const given = { organisation: readFileSync(join(SAMPLES, 'solbaek.organisation.yaml'), 'utf8') };
const check = (text: string) => findingsOf(text, given);
const run = { seed: 20_260_615, numRuns: 300, endOnFailure: true };

function tally(found: readonly Found[], rule: string): number {
  return found.reduce((sum, one) => (one.rule === rule ? sum + 1 + one.finding.more : sum), 0);
}

function commentsOf(text: string): readonly string[] {
  return readDocument(text).comments.map(({ span }) => text.slice(span.start, span.end).trimEnd());
}

/** What is as it was: line endings, and the mark at the beginning. */
function assertSameLayout(before: string, after: string): void {
  assert.equal(after.startsWith('\ufeff'), before.startsWith('\ufeff'), 'the byte order mark');
  if (before.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/, 'line endings');
  else assert.doesNotMatch(after, /\r/, 'line endings');
}

describe('fixes of damaged samples', function () {
  this.timeout(120_000);

  it('take their finding away, and keep comments and layout, where they are safe', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const before = check(text);
        for (const one of before) {
          for (const fix of one.finding.fixes()) {
            if (!fix.safe || fix.edits.length === 0) continue;
            const after = applyEdits(text, fix.edits);
            assert.ok(
              tally(check(after), one.rule) < tally(before, one.rule),
              `${fix.title} leaves ${one.rule}`,
            );
            assertSameLayout(text, after);
            if (one.rule.startsWith('syntax/') || one.rule.startsWith('suppression/')) continue;
            for (const comment of commentsOf(text)) assert.ok(after.includes(comment), comment);
          }
        }
      }),
      run,
    );
  });

  it('can be carried out, whatever they ask of a person', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        for (const { finding } of check(text)) {
          for (const fix of finding.fixes()) assertSameLayout(text, applyEdits(text, fix.edits));
        }
      }),
      run,
    );
  });

  for (const which of ['safe', 'all'] as const) {
    it(`never make a text worse, and are done when they are done (${which})`, () => {
      fc.assert(
        fc.property(damaged, (text) => {
          const findings = (changed: string) => check(changed).map(({ finding }) => finding);
          const { text: after } = mend(text, which, findings);
          assert.equal(mend(after, which, findings).text, after);
          assertSameLayout(text, after);
          const graver = (found: readonly Found[]) =>
            found.filter(({ rule, severity }) => severity === 'error' && rule !== 'format/placeholder');
          assert.ok(graver(check(after)).length <= graver(check(text)).length);
        }),
        { ...run, numRuns: 60 },
      );
    });
  }
});
