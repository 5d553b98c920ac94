/** Refactorings tried all over real papers: nothing is lost on the way, and the opposite of each undoes it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument } from '../../server/src/document/read';
import { refactoringsAt } from '../../server/src/language/editing/refactorings';
import { ROOT } from '../kit/cli';
import { GOOD_PAPER } from '../kit/good-paper';
import { opened } from '../kit/opened';
import { crlf, offeredAt, sorted, THREE, valuesOf } from '../kit/refactoring';

/**
 * What has to be the same after parking and taking back. What held on to a part of an initiative does not find its
 * way back by itself: the parked entry names who did, but not which part.
 */
function comparable(text: string, isLetGo: boolean): unknown {
  const values = valuesOf(text) as Record<string, unknown> & { initiatives: Record<string, unknown>[] };
  const { recommendations, initiatives, ...others } = values;
  return sorted([others, initiatives.map((own) => (isLetGo ? own['id'] : own))]);
}

const SAMPLES = readdirSync(join(ROOT, 'samples'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.strategy.yaml') && !name.includes('faulty'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'samples', name), 'utf8') }));
const PAPERS = [
  { name: 'the good paper', text: GOOD_PAPER },
  { name: 'three actions', text: THREE },
  ...SAMPLES,
];

/** An offset in the first line of each element, and of what is parked. */
function places(text: string): readonly number[] {
  return [...text.matchAll(/^ *(?:- id|content):/gm)].map(({ index, 0: words }) => index + words.length - 2);
}

function commentsOf(text: string): readonly string[] {
  const { source, comments } = readDocument(text);
  return comments.map(({ span }) => source.text.slice(span.start, span.end).trim()).sort();
}

for (const { name, text } of PAPERS) {
  describe(`every refactoring of ${name}`, function () {
    this.timeout(120_000);

    it('changes something, keeps every comment, and reads the same with CRLF', () => {
      const unix = text.replaceAll('\r\n', '\n');
      const dos = crlf(unix);
      const { checked, session } = opened(unix);
      const other = opened(dos);
      for (const at of places(unix)) {
        const [here, there] = [
          refactoringsAt(checked, session, { start: at, end: at }),
          refactoringsAt(other.checked, other.session, dosSpan(unix, at)),
        ];
        assert.deepEqual(
          there.map(({ key }) => key),
          here.map(({ key }) => key),
        );
        for (const [index, one] of here.entries()) {
          const result = applyEdits(unix, one.edits());
          assert.notEqual(result, unix, one.title);
          assert.deepEqual(commentsOf(result), commentsOf(unix), one.title);
          assert.deepEqual(readDocument(result).problems, [], one.title);
          assert.equal(applyEdits(dos, there[index]?.edits() ?? []), crlf(result), one.title);
        }
      }
    });

    it('is undone by its opposite', () => {
      for (const at of places(text)) {
        for (const one of offeredAt(text, at)) {
          const result = applyEdits(text, one.edits());
          if (one.key === 'move-up' || one.key === 'move-down') {
            const opposite = one.key === 'move-up' ? 'move-down' : 'move-up';
            assert.equal(undone(result, one.title, opposite, text, at), text, one.title);
          } else if (one.key.startsWith('park-')) {
            const back = parkedBack(result, text, at);
            if (back === undefined) continue;
            const isLetGo = / x-linked_from:/.test(back) && one.key === 'park-initiative';
            assert.deepEqual(comparable(back, isLetGo), comparable(text, isLetGo), one.title);
          }
        }
      }
    });
  });
}

function dosSpan(unix: string, at: number): { start: number; end: number } {
  const offset = at + unix.slice(0, at).split('\n').length - 1;
  return { start: offset, end: offset };
}

/** After `opposite` at where the line of `at` went. */
function undone(result: string, title: string, opposite: string, text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
  const moved = [...result.matchAll(new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'gm'))];
  for (const { index } of moved) {
    const one = offeredAt(result, index + line.length - 1).find((each) => each.key === opposite);
    const back = one && applyEdits(result, one.edits());
    if (back === text) return back;
  }
  return `${title}: no way back`;
}

/** The text with the last of the parked taken back to where it stood; undefined where nothing tells where that was. */
function parkedBack(result: string, text: string, at: number): string | undefined {
  const initiative = (text.slice(0, at).match(/^ {2}- id:/gm)?.length ?? 1) - 1;
  const [from] = [...result.matchAll(/^ {4}content:/gm)].slice(-1);
  if (!from) return undefined;
  const offers = offeredAt(result, from.index + 5);
  const one = offers.find(({ key }) => key === 'take-back' || key === `take-back-${initiative}`);
  return one && applyEdits(result, one.edits());
}
