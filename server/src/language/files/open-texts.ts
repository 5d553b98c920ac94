/** The open texts as the client tells them, its changes counted in the encoding that was agreed on. */
import { type Position, type TextDocumentContentChangeEvent, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Encoding, unitsIn } from '../positions';

/** @param encoding is asked for at each change: it is agreed on after the first message */
export function openTexts(encoding: () => Encoding): TextDocuments<TextDocument> {
  return new TextDocuments({
    create: TextDocument.create,
    update(document, changes, version) {
      if (encoding() === 'utf-16') return TextDocument.update(document, changes, version);
      // Each goes by the text after the one before it.
      for (const change of changes) TextDocument.update(document, [inUnits(change, document)], version);
      return document;
    },
  });
}

function inUnits(
  change: TextDocumentContentChangeEvent,
  document: TextDocument,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const place = ({ line, character }: Position): Position => {
    const words = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
    return { line, character: unitsIn(words, character) };
  };
  const { start, end } = change.range;
  return { range: { start: place(start), end: place(end) }, text: change.text };
}
