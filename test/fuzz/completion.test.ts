/**
 * What holds for completion in any text at any offset: it never fails, what it replaces is around the cursor, and
 * what is taken is sound. Sampled with a fixed seed, so that a failure comes again.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/read';
import { lineAt } from '../../server/src/document/source-text';
import type { Node } from '../../server/src/document/tree';
import { completionAt } from '../../server/src/language/completion/completion';
import type { Analysis, Session } from '../../server/src/language/session';
import type { Finding } from '../../server/src/paper/finding';
import { taken } from '../kit/completing';
import { opened } from '../kit/opened';

const SEED = 20260601;
const SAMPLES = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .sort();
const GOOD = SAMPLES.filter((path) => !path.startsWith('faulty'));
const textOf = (path: string): string => readFileSync(`samples/${path}`, 'utf8');
const ORGANISATION = textOf('solbaek.organisation.yaml');

/** A text with a cursor in it, opened. */
interface Place {
  readonly analysis: Analysis;
  readonly session: Session;
  readonly offset: number;
}

function open(path: string, text: string, offset: number): Place {
  const wish = { name: basename(path), organisation: ORGANISATION, abilities: { snippets: false } };
  const { session, checked } = opened(text, wish);
  return { analysis: checked, session, offset };
}

function offersAt({ analysis, session, offset }: Place) {
  const { source } = analysis.document;
  const text = { uri: analysis.uri, version: analysis.version, source };
  return completionAt(text, session.positions.toPosition(source, offset), session).items;
}

/** A good sample where somebody is about to write: on a new line somewhere, or behind a key without its value. */
const writing: fc.Arbitrary<{ path: string; text: string; offset: number }> = fc
  .record({
    path: fc.constantFrom(...GOOD),
    line: fc.nat(10_000),
    onNewLine: fc.boolean(),
    column: fc.constantFrom(undefined, undefined, 0, 2, 4, 6, 8, 10),
  })
  .map(({ path, line, onNewLine, column }) => {
    const lines = textOf(path).split('\n');
    const fields = lines.flatMap((words, at) => (/^\s*(?:- )?[a-z_]+: [^>|[{]/.test(words) ? [at] : []));
    const at = onNewLine ? line % lines.length : (fields[line % fields.length] ?? 0);
    const words = lines[at] ?? '';
    const own = /^ */.exec(words)?.[0].length ?? 0;
    if (onNewLine) lines.splice(at, 0, ' '.repeat(column ?? own));
    else lines[at] = words.replace(/: .*$/, ': ');
    const offset = lines.slice(0, at + 1).join('\n').length;
    return { path, text: lines.join('\n'), offset };
  });

/** Every key that stands twice in a map. */
function* twice(node: Node | undefined): Generator<string> {
  if (node?.kind === 'list') for (const { value } of node.entries) yield* twice(value);
  if (node?.kind !== 'map') return;
  const keys = new Set<string>();
  for (const { key, value } of node.pairs) {
    if (keys.has(key.text)) yield key.text;
    keys.add(key.text);
    yield* twice(value);
  }
}

/** How often each rule about reading and format speaks. What is asked of the content is for its author. */
function counted(findings: readonly Finding[], text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, span, params } of findings) {
    if (!/^(?:syntax|format|internal)\//.test(rule) || rule === 'format/placeholder') continue;
    // A required key that has just been written, whose value is still to come, is missing as it was before.
    const key = params['key'];
    if (rule === 'format/missing-field' && typeof key === 'string' && isOpen(text, span.start, key)) continue;
    if (rule === 'format/missing-id' && isOpen(text, span.start, 'id')) continue;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/** True where `key` stands without a value near the place of the finding. */
function isOpen(text: string, start: number, key: string): boolean {
  return new RegExp(`(?:^|[ \\t{,-])${key}: *$`, 'm').test(text.slice(Math.max(0, start - 200), start + 400));
}

describe('completion in any text', () => {
  it('leaves no finding behind that it caused', function () {
    this.timeout(15_000);
    let taken_ = 0;
    const property = fc.property(writing, fc.nat(), ({ path, text, offset }, choice) => {
      const place = open(path, text, offset);
      const { analysis, session } = place;
      const items = offersAt(place);
      const before = counted(session.checked(analysis).findings, text);
      const labels = items.map(({ label }) => label);
      assert.equal(new Set(labels).size, labels.length, `twice in ${labels.join(', ')}`);
      const some = items.filter(
        (_item, at) => at % Math.ceil(items.length / 4) === choice % Math.ceil(items.length / 4),
      );
      for (const item of some) {
        taken_++;
        const after = taken(item, analysis.document.source, session);
        const shown = `${item.label} in ${path}:\n${text.slice(Math.max(0, offset - 200), offset)}<|>${text.slice(offset, offset + 100)}`;
        assert.deepEqual([...twice(readDocument(after).root)], [], shown);
        for (const [rule, count] of counted(
          session.checked(session.instead(analysis, after)).findings,
          after,
        ))
          assert.ok(
            count <= (before.get(rule) ?? 0),
            `${rule} after ${shown}\n→\n${after.slice(Math.max(0, offset - 200), offset + 300)}`,
          );
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 120, interruptAfterTimeLimit: 9000 });
    assert.ok(taken_ > 100, `only ${taken_} were taken`);
  });

  it('never fails, and replaces only what is around the cursor', function () {
    this.timeout(15_000);
    const texts = fc.oneof(
      fc.constantFrom(...SAMPLES).map((path) => ({ path, text: textOf(path) })),
      fc
        .array(
          fc.constantFrom(
            'unit:',
            'initiatives:',
            '  ',
            '- ',
            '\n',
            '\r\n',
            '"',
            "'",
            '[',
            ']',
            '{',
            '}',
            ',',
            ':',
            '#',
            '\t',
            'æ',
            '😀',
            'status: ',
            '>-',
            'actions:',
            '\ufeff',
            '&a',
            '*a',
            '---',
          ),
          { maxLength: 40 },
        )
        .map((parts) => ({ path: 'a.strategy.yaml', text: parts.join('') })),
    );
    const cut = fc.nat(10_000);
    const property = fc.property(texts, cut, cut, ({ path, text }, from, length) => {
      // Half of a paper is a paper half typed.
      const begun = from % 2 === 0 ? text.slice(0, from % (text.length + 1)) : text;
      const offset = from % 2 === 0 ? begun.length : length % (begun.length + 1);
      const place = open(path, begun, offset);
      const { source } = place.analysis.document;
      const cursor = place.session.positions.toPosition(source, offset);
      for (const item of offersAt(place)) {
        const range = item.textEdit && 'range' in item.textEdit ? item.textEdit.range : undefined;
        assert.ok(range && range.start.line === range.end.line, item.label);
        assert.equal(range.start.line, lineAt(source, offset), item.label);
        assert.ok(range.start.character <= cursor.character || begun[offset - 1] === '\r', item.label);
        taken(item, source, place.session);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 250, interruptAfterTimeLimit: 9000 });
  });
});
