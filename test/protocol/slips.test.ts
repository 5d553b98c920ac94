/** All that an editor asks for, asked of papers with a slip in them: every answer lies in the text as it stands. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Range,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { GOOD_ORGANISATION, GOOD_PAPER, TODAY } from '../kit/good-paper';
import { type Editor, editor } from '../kit/server';

const NAME = 'parks-2026.strategy.yaml';

const SLIPPED: readonly (readonly [name: string, text: string])[] = [
  ['initiatives: is gone', GOOD_PAPER.replace('initiatives:\n', '')],
  ['an actions: is gone', GOOD_PAPER.replace('    actions:\n', '')],
  ['unit: is gone', GOOD_PAPER.replace('unit:\n', '')],
  ['up: is gone', GOOD_PAPER.replace('  up:\n', '')],
  ['no line is indented', GOOD_PAPER.replace(/^ +/gm, '')],
  [
    'actions stand at the left edge',
    GOOD_PAPER.replace(/ {4}actions:\n {6}- id: cut[\s\S]*?(?= {2}- id: wild)/, (block) =>
      block.replace(/^ {4}/gm, ''),
    ),
  ],
  ['a mail stands around it', `From: Anna Holm\nTo: Bo Lind\n\nHi Bo,\n\n${GOOD_PAPER}`],
  ['each line is quoted', GOOD_PAPER.replace(/^/gm, '> ')],
];

describe('a paper with a slip in it, over the protocol', () => {
  let here: Editor;
  before(async () => {
    here = await editor(
      { 'lindby.organisation.yaml': GOOD_ORGANISATION },
      { initializationOptions: { today: TODAY } },
    );
  });
  after(() => here.end());

  const ask = <Answer>(method: string, params: object = {}) =>
    here.connection.sendRequest<Answer>(`textDocument/${method}`, {
      textDocument: { uri: here.uri(NAME) },
      ...params,
    });

  for (const [name, text] of SLIPPED) {
    it(`is answered within its text: ${name}`, async () => {
      const document = TextDocument.create('', 'strategy-paper', 0, text);
      const isInText = ({ start, end }: Range): boolean =>
        document.offsetAt(start) <= document.offsetAt(end) &&
        end.line < document.lineCount &&
        [start, end].every(
          (place) => document.positionAt(document.offsetAt(place)).character === place.character,
        );
      const diagnostics = await here.open(NAME, text);
      assert.equal(diagnostics.length, 1, diagnostics.map(({ message }) => message).join('\n'));

      const visit = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
        assert.ok(isInText(range) && isInText(selectionRange));
        assert.ok(document.offsetAt(selectionRange.start) >= document.offsetAt(range.start));
        assert.ok(document.offsetAt(selectionRange.end) <= document.offsetAt(range.end));
        for (const child of children) visit(child);
      };
      for (const symbol of await ask<DocumentSymbol[]>('documentSymbol')) visit(symbol);
      for (const { startLine, endLine } of await ask<FoldingRange[]>('foldingRange'))
        assert.ok(startLine < endLine && endLine < document.lineCount);
      const all = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
      for (const { position } of (await ask<InlayHint[]>('inlayHint', { range: all })) ?? [])
        assert.ok(isInText({ start: position, end: position }));
      for (const method of ['semanticTokens/full', 'codeLens', 'documentLink', 'formatting'])
        await ask(method, { options: { tabSize: 2, insertSpaces: true } });
      for (let line = 0; line < document.lineCount; line += 3) {
        const position = { line, character: 8 };
        const hover = await ask<Hover | null>('hover', { position });
        if (hover?.range) assert.ok(isInText(hover.range));
        for (const method of ['definition', 'documentHighlight', 'completion', 'prepareRename'])
          await ask(method, { position }).catch((fault: unknown) => assert.match(String(fault), /rename/i));
        await ask('selectionRange', { positions: [position] });
      }

      const [first] = diagnostics;
      const offered = await ask<CodeAction[]>('codeAction', {
        range: first?.range,
        context: { diagnostics: [first] },
      });
      assert.ok(offered.some(({ kind }) => kind === 'quickfix'));
      here.close(NAME);
    });
  }
});
