/**
 * Whatever an editor offers while a paper is written can be taken: the text then holds no finding about reading or
 * format that it did not hold before, but for what is still to be filled in.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type {
  CompletionItem,
  CompletionList,
  Diagnostic,
  TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ROOT } from '../kit/cli';
import { unstopped } from '../kit/completing';
import type { Editor } from '../kit/server';
import { asking, type Typing, typing } from '../kit/typing';

const SAMPLES = join(ROOT, 'samples');
const ALL = process.env['STRATEGY_PAPERS_ALL'] === '1';
const GOOD = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml') && !path.startsWith('faulty'))
  .sort();

/** A text with a cursor in it. */
interface Moment {
  readonly text: string;
  readonly offset: number;
}

/** Somebody is about to write: behind a key without its value, or on a new line as far in as the one below it. */
function* moments(text: string): Generator<Moment> {
  const lines = text.split('\n');
  for (const [at, words] of lines.entries()) {
    const begun = (line: string): Moment => {
      const before = [...lines.slice(0, at), line].join('\n');
      return { text: before, offset: before.length };
    };
    if (/^\s*(?:- )?[a-z_]+: [^>|[{]/.test(words)) {
      const { text: before, offset } = begun(words.replace(/: .*$/, ': '));
      yield { text: [before, ...lines.slice(at + 1)].join('\n'), offset };
    }
    if (words.trim() === '') continue;
    const { text: before, offset } = begun(/^ */.exec(words)?.[0] ?? '');
    yield { text: [before, ...lines.slice(at)].join('\n'), offset };
  }
}

/** How often each rule about reading and format speaks. What is asked of the content is for its author. */
function counted(found: readonly Diagnostic[], text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const open = [...text.matchAll(/(?:^|[ {,-])([a-z_]+): *$/gm)].map(([, key = '']) => key);
  for (const { code, message } of found) {
    const rule = String(code);
    if (!/^(?:syntax|format|internal)\//.test(rule) || rule === 'format/placeholder') continue;
    // A required key that has just been written, whose value is still to come, is missing as it was before.
    if (rule === 'format/missing-id' && open.includes('id')) continue;
    if (rule === 'format/missing-field' && open.some((key) => String(message).includes(key))) continue;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

describe('completion taken in an editor', function () {
  this.timeout(ALL ? 1_200_000 : 180_000);
  let here: Editor;
  before(async () => {
    here = await asking({
      files: { 'solbaek.organisation.yaml': readFileSync(join(SAMPLES, 'solbaek.organisation.yaml')) },
    });
  });
  after(() => here.end());

  /** The text once `item` is taken, its stops as they stand at first. */
  const taken = ({ textEdit, additionalTextEdits = [], label }: CompletionItem, text: string): string => {
    assert.ok(textEdit && 'range' in textEdit, label);
    const edits: TextEdit[] = [...additionalTextEdits, { ...textEdit, newText: unstopped(textEdit.newText) }];
    return TextDocument.applyEdits(TextDocument.create('', 'yaml', 1, text), edits);
  };

  const put = (paper: Typing, words: string): Promise<void> =>
    paper.change({ start: 0, end: paper.text().length, words });

  for (const [which, path] of GOOD.entries()) {
    it(`causes no finding in ${path}`, async () => {
      const text = readFileSync(join(SAMPLES, path), 'utf8');
      const paper = await typing(here, basename(path), text);
      const places = [...moments(text)];
      let some = 0;
      for (const [index, { text: begun, offset }] of places.entries()) {
        if (!ALL && (index + which) % 5 !== 0) continue;
        await put(paper, begun);
        const before = counted(await paper.found(), begun);
        const { items } = (await here.connection.sendRequest<CompletionList | null>(
          'textDocument/completion',
          {
            textDocument: { uri: here.uri(basename(path)) },
            position: TextDocument.create('', 'yaml', 1, begun).positionAt(offset),
          },
        )) ?? { items: [] };
        for (const [at, item] of items.entries()) {
          if (!ALL && (at + index) % 3 !== 0) continue;
          some++;
          const after = taken(item, begun);
          await put(paper, after);
          for (const [rule, count] of counted(await paper.found(), after)) {
            const shown = `${begun.slice(Math.max(0, offset - 200), offset)}<|>${begun.slice(offset, offset + 100)}`;
            assert.ok(
              count <= (before.get(rule) ?? 0),
              `${rule} after "${item.label}":\n${shown}\n→\n${after.slice(Math.max(0, offset - 200), offset + 300)}`,
            );
          }
        }
      }
      assert.ok(some > 5, `only ${some} were taken`);
      await paper.close();
    });
  }
});
