/**
 * Whatever is chosen in an editor, no comment is lost but that of a field which is taken out: every code action,
 * formatting, and every rename, in every sample with a note above and beside its lines.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CodeAction,
  PrepareRenameResult,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applied, ask } from '../kit/actions';
import { ROOT } from '../kit/cli';
import { type Editor, editor } from '../kit/server';

const SAMPLES = join(ROOT, 'samples');
const ALL = process.env['STRATEGY_PAPERS_ALL'] === '1';
const names = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml') && !path.includes('not-utf8'))
  .sort();

/** The sample with a numbered note above some lines and beside others; none inside a text of several lines. */
function noted(text: string): string {
  let within = -1;
  return text
    .split('\n')
    .map((line, at) => {
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      if (line.trim() === '' || indent > within) {
        if (within >= 0) return line;
      } else within = -1;
      if (/: *[>|]/.test(line)) within = indent;
      if (at % 3 === 0 && line.trim() !== '') return `${' '.repeat(indent)}# note ${at}\n${line}`;
      return at % 3 === 1 && /^[ -]*[a-z_]+: [^"'>|#]*$/.test(line) ? `${line} # note ${at}` : line;
    })
    .join('\n');
}

/** The notes of `text` that are not in `after`, although the lines that they stood at are. */
function lost(text: string, after: string): readonly string[] {
  const notes = notesOf(after);
  return [...notesOf(text)].flatMap(([note, at]) =>
    notes.has(note) || timesOf(after, at) < timesOf(text, at) ? [] : [`${note} at ${at}`],
  );
}

/** Each note with the words of the line that it stands above or beside. */
function notesOf(text: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const [, beside = '', note] = /^(.*?)(# note \d+)$/.exec(line) ?? [];
    if (!note) continue;
    const below = lines.slice(at + 1).find((one) => !/^ *(?:#|$)/.test(one)) ?? '';
    notes.set(note, bare(beside.trim() === '' ? below : beside));
  }
  return notes;
}

function timesOf(text: string, words: string): number {
  return text.split('\n').filter((line) => bare(line) === words).length;
}

function bare(line: string): string {
  return line.replace(/# note \d+$/, '').trim();
}

describe('comments', function () {
  this.timeout(ALL ? 600_000 : 180_000);
  let here: Editor;
  before(async () => {
    here = await editor();
  });
  after(() => here.end());

  for (const path of names) {
    it(`survive whatever is chosen in ${path}`, async () => {
      const text = noted(readFileSync(join(SAMPLES, path), 'utf8'));
      const diagnostics = await here.open(path, text);
      const version = here.version(path);
      const lines = text.split('\n');
      const textDocument = { uri: here.uri(path) };
      const kept = (after: string, what: string): void => {
        assert.deepEqual(
          lost(text, after),
          [],
          `${what}
${after}`,
        );
        kept_ += notesOf(after).size;
      };
      let kept_ = 0;
      const tried = new Set<string>();
      for (const [line, words] of lines.entries()) {
        const beside = diagnostics.filter(({ range }) => range.start.line === line);
        if (beside.length === 0 && line % 4 !== 0 && !ALL) continue;
        const at = { line, character: Math.min(words.length, words.search(/[^ -]/) + 1) };
        for (const offered of await ask(here, path, { range: { start: at, end: at } }, beside)) {
          if (tried.has(`${offered.title} ${JSON.stringify(offered.edit)}`)) continue;
          tried.add(`${offered.title} ${JSON.stringify(offered.edit)}`);
          const { edit, title } =
            offered.edit || offered.command
              ? offered
              : await here.connection.sendRequest<CodeAction>('codeAction/resolve', offered);
          if (
            !edit?.documentChanges?.every((one) => 'textDocument' in one) ||
            edit.documentChanges.length === 0
          )
            continue;
          kept(applied(here, path, version, text, edit), title);
        }
        const asked = { textDocument, position: at };
        if (!/\bid: /.test(words)) continue;
        const position = { line, character: words.indexOf('id: ') + 5 };
        const there = await here.connection
          .sendRequest<PrepareRenameResult | null>('textDocument/prepareRename', { ...asked, position })
          .catch(() => null);
        if (!there) continue;
        const edit = await here.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
          ...asked,
          position,
          newName: 'another-name',
        });
        const own = edit.documentChanges?.filter(
          (one) => 'textDocument' in one && one.textDocument.uri === textDocument.uri,
        );
        if (own?.length === 1) kept(applied(here, path, version, text, { documentChanges: own }), 'rename');
      }
      const edits = await here.connection.sendRequest<TextEdit[] | null>('textDocument/formatting', {
        textDocument,
        options: { tabSize: 2, insertSpaces: true },
      });
      kept(TextDocument.applyEdits(TextDocument.create(path, 'yaml', 1, text), edits ?? []), 'formatting');
      here.close(path);
      assert.ok(kept_ > 0 || notesOf(text).size === 0);
    });
  }
});
