/** An open text that is changed piece by piece, as editors tell it, and what the server finds in it when asked. */
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  Position,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TODAY } from './good-paper';
import { CAPABILITIES, type Editor, editor } from './server';

/** One change: the text between two offsets (UTF-16) becomes `words`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface Typing {
  text(): string;
  /** Tells the changes in one message; each goes by the text after the one before it. */
  change(...changes: readonly Change[]): Promise<void>;
  /** The findings in the version of now. */
  found(): Promise<readonly Diagnostic[]>;
  close(): Promise<void>;
}

export interface TypingWish {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** How places are counted; UTF-16 unless said. */
  readonly encoding?: 'utf-8' | 'utf-16';
}

/** An editor that asks for diagnostics when it wants them: the answer is that of the version just told. */
export function asking({ files = {}, encoding = 'utf-16' }: TypingWish = {}): Promise<Editor> {
  return editor(files, {
    initializationOptions: { today: TODAY },
    capabilities: {
      ...CAPABILITIES,
      general: { positionEncodings: [encoding] },
      textDocument: { ...CAPABILITIES.textDocument, diagnostic: { relatedInformation: true } },
    },
  });
}

/** Opens `text` as `name` in an editor made by `asking`. */
export async function typing(here: Editor, name: string, text: string): Promise<Typing> {
  const uri = here.uri(name);
  const isBytes = here.initialized.capabilities.positionEncoding === 'utf-8';
  let now = TextDocument.create(uri, 'yaml', 1, text);
  await here.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  const placeOf = (offset: number): Position => {
    const { line, character } = now.positionAt(offset);
    if (!isBytes) return { line, character };
    const before = now.getText().slice(now.offsetAt({ line, character: 0 }), offset);
    return { line, character: Buffer.byteLength(before) };
  };
  return {
    text: () => now.getText(),
    async change(...changes) {
      const told: TextDocumentContentChangeEvent[] = [];
      for (const { start, end, words } of changes) {
        told.push({ range: { start: placeOf(start), end: placeOf(end) }, text: words });
        const text_ = now.getText();
        now = TextDocument.create(uri, 'yaml', now.version, text_.slice(0, start) + words + text_.slice(end));
      }
      now = TextDocument.create(uri, 'yaml', now.version + 1, now.getText());
      await here.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: now.version },
        contentChanges: told,
      });
    },
    async found() {
      const report = await here.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.kind === 'full' ? report.items : [];
    },
    async close() {
      await here.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
  };
}

/** The findings of `text` opened whole, in an editor made by `asking`. */
export async function foundWhole(here: Editor, name: string, text: string): Promise<readonly Diagnostic[]> {
  const opened = await typing(here, name, text);
  const found = await opened.found();
  await opened.close();
  return found;
}
