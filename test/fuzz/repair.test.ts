import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument, type YamlDocument } from '../../server/src/document/read';
import type { Node, Span } from '../../server/src/document/tree';
import { repaired } from '../document/repair-cases';
import { processorMs } from '../kit/time';

/** Enough for a busy machine; reading takes some 5 ms. */
const READING_MS = 250;
const PAPERS = ['faulty/overdue', 'moelleengen/moelleengen-2026', 'aahaven/aahaven-2026'].map((name) =>
  readFileSync(`samples/${name}.strategy.yaml`, 'utf8'),
);

/** Reads `text`, and checks what holds for every reading. */
function read(text: string): YamlDocument {
  const document = readDocument(text);
  const length = text.length;
  const inside = ({ start, end }: Span, what: string) =>
    assert.ok(start >= 0 && start <= end && end <= length, `${what} ${start}–${end} of ${length}`);
  let last = 0;
  for (const problem of document.problems) {
    inside(problem.span, problem.kind);
    assert.ok(problem.span.start >= last, 'problems out of order');
    last = problem.span.start;
    for (const { edits } of problem.repairs) {
      for (const edit of edits) inside(edit.span, 'edit');
      applyEdits(text, edits);
    }
  }
  for (const hole of document.holes) inside(hole, 'hole');
  for (const { span } of document.comments) inside(span, 'comment');
  if (document.root) checkNode(document.root, { start: 0, end: length });
  // The first repairs of all problems can be made at once.
  repaired(text, document.problems);
  return document;
}

/** Every node lies in the one around it, after the one before it. */
function checkNode(node: Node, around: Span): void {
  const { start, end } = node.span;
  assert.ok(start >= around.start && start <= end && end <= around.end, `${node.kind} ${start}–${end}`);
  let last = start;
  if (node.kind === 'map') {
    for (const { key, value } of node.pairs) {
      assert.ok(key.span.start >= last, 'keys out of order');
      checkNode(key, node.span);
      if (value) checkNode(value, node.span);
      last = value ? value.span.end : key.span.end;
    }
  } else if (node.kind === 'list') {
    for (const { at, value } of node.entries) {
      assert.ok(at >= last, 'entries out of order');
      if (value) checkNode(value, node.span);
      last = value ? value.span.end : at;
    }
  }
}

/** Repairs until nothing more can be, in three rounds at most. */
function assertRepairable(text: string): void {
  let current = text;
  for (let round = 0; round <= 3; round++) {
    const { problems } = readDocument(current);
    if (problems.every(({ repairs }) => repairs.length === 0)) return;
    current = repaired(current, problems);
  }
  assert.fail(`still something to repair in ${JSON.stringify(current)}`);
}

describe('reading any text', function () {
  this.timeout(600_000);

  it('reads a paper with any one character missing, quickly, sees few mistakes, and can repair it', () => {
    PAPERS.forEach((text, paper) => {
      // Every character of the first paper; of the longer ones, enough to meet each field and each sign.
      for (let at = 0; at < text.length; at += paper === 0 ? 1 : 11) {
        const shorter = text.slice(0, at) + text.slice(at + 1);
        const before = processorMs();
        const { problems } = read(shorter);
        const took = processorMs() - before;
        assert.ok(problems.length <= 2, `${problems.length} mistakes without the character at ${at}`);
        if (took > READING_MS) {
          // Once more: what was left over from before may have been cleared away just then.
          const again = processorMs();
          read(shorter);
          assert.ok(processorMs() - again < READING_MS, `${took} ms without the character at ${at}`);
        }
        if (problems.length > 0) assertRepairable(shorter);
      }
    });
  });

  it('reads a paper cut off anywhere', () => {
    for (const text of PAPERS) for (let at = 0; at < text.length; at += 13) read(text.slice(0, at));
  });

  it('reads a paper with anything put in anywhere', () => {
    const words = [
      '\t',
      '"',
      "'",
      ': ',
      '- ',
      ' #1',
      '[',
      '}',
      '\n',
      ' ',
      '\u00a0',
      '&a ',
      '*a',
      '|',
      '@',
      '---\n',
    ];
    const arbitrary = fc.tuple(
      fc.nat(2),
      fc.nat(20_000),
      fc.constantFrom(...words),
      fc.nat(20_000),
      fc.constantFrom(...words),
    );
    fc.assert(
      fc.property(arbitrary, ([paper, first, one, second, other]) => {
        const text = PAPERS[paper] ?? '';
        const [a, b] = [first % text.length, second % text.length].sort((x, y) => x - y) as [number, number];
        read(text.slice(0, a) + one + text.slice(a, b) + other + text.slice(b));
      }),
      { seed: 2026, numRuns: 400 },
    );
  });

  it('reads a paper with anything around it, between its lines and before them', () => {
    const above = [
      '',
      'Hej Bo\n\n',
      'Fra: Anna\nTil: Bo\n\n',
      '<pre>\n',
      '```yaml\n',
      '---\n',
      '\ufeffHi Bo\n',
      '{\\rtf1\n',
    ];
    const below = [
      '',
      '\nMvh\nAnna\n',
      '-- \nAnna\nTlf.: 1\n',
      '</pre>\n',
      '```\n',
      '\n=====\n',
      '}',
      '>>>>>>> b\n',
    ];
    const between = [
      '',
      '-----\n',
      'INITIATIVES\n',
      '<<<<<<< a\n',
      '=======\n',
      '>>>>>>> b\n',
      '  title = x\n',
      '1. id: a\n',
      'Et ord\n',
    ];
    const before = ['', '> ', '>', '+', '| ', '\t', '  ', '#n  ', '#n| '];
    const after = ['', ';', '<br>', '\\', ',', '\r', '\\par'];
    const arbitrary = fc.record({
      paper: fc.nat(2),
      end: fc.nat(3_000),
      top: fc.constantFrom(...above),
      bottom: fc.constantFrom(...below),
      at: fc.array(fc.tuple(fc.nat(100), fc.constantFrom(...between)), { maxLength: 4 }),
      sign: fc.constantFrom(...before),
      ending: fc.constantFrom(...after),
      isAll: fc.boolean(),
    });
    fc.assert(
      fc.property(arbitrary, ({ paper, end, top, bottom, at, sign, ending, isAll }) => {
        const lines = (PAPERS[paper] ?? '').slice(0, end + 200).split('\n');
        for (const [place, words] of at) lines.splice(place % lines.length, 0, words.trimEnd());
        const dress = (text: string) =>
          text
            .split('\n')
            .map((line, index) => sign.replace('#n', String(index + 1)) + line + ending)
            .join('\n');
        const middle = lines.join('\n');
        const text = isAll ? dress(top + middle + bottom) : `${top}${dress(middle)}\n${bottom}`;
        read(text);
        let current = text;
        for (let round = 0; round < 8; round++) {
          const { problems } = readDocument(current);
          const next = repaired(current, problems);
          if (next === current) return;
          current = next;
        }
        assert.fail(`still something to repair in ${JSON.stringify(current)}`);
      }),
      { seed: 2026, numRuns: 400 },
    );
  });

  it('reads random lines of what papers are made of', () => {
    const parts = [
      'a: b',
      'a:',
      '- ',
      '- c',
      'x',
      '"q',
      "'",
      ' ',
      '  ',
      '\t',
      '\n',
      '\n',
      '\n',
      ': ',
      ' #1',
      ' # c',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&n ',
      '*n',
      '!t ',
      '>-',
      '|',
      '? ',
      '%',
      '@',
      '---',
      '...',
      '\r\n',
      '\u00a0',
      '😀',
      'æ',
      '12,5',
      '\ufeff',
      '\\',
      '-x',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        read(text);
        assertRepairable(text);
      }),
      { seed: 2026, numRuns: 3_000 },
    );
  });

  it('reads random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void read(text)),
      { seed: 2026, numRuns: 1_000 },
    );
  });

  it('reads a text with a fault in every line hardly more than once', () => {
    for (const lines of [
      '- kode: x\n  andet: y\n',
      '- id: x\n  title: y\n  priority: 1\n',
      '1. id: x\n   title: y\n',
    ]) {
      const text = `format: strategy-paper/1\n${lines.repeat(Math.ceil(49_000 / lines.length))}`;
      readDocument(text);
      const { user } = process.cpuUsage();
      readDocument(text);
      // Some 300 ms; read as often as other texts it takes ten times as long.
      assert.ok(process.cpuUsage().user - user < 1_500_000, lines);
    }
  });
});
