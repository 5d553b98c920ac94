/** A session on files in memory, for features of the language server without a server. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { applyEdits } from '../../server/src/document/edit';
import { type SourceText, sourceText } from '../../server/src/document/source-text';
import { abilitiesOf } from '../../server/src/language/abilities';
import type { Encoding, LspPosition, LspRange } from '../../server/src/language/positions';
import {
  type Analysis,
  type ClientAbilities,
  createSession,
  type Session,
} from '../../server/src/language/session';
import { ROOT } from './cli';
import { TODAY } from './good-paper';

export const FOLDER = 'file:///w';

export interface Workspace {
  readonly session: Session;
  uri(name: string): string;
  /** Opens a file as an editor would. */
  open(name: string): Analysis;
  /** Changes a file that is not open without anyone hearing of it. */
  overwrite(name: string, text: string): void;
  /** The place of the `which`-th occurrence (from 0) of `words`, `into` characters in. */
  at(name: string, words: string, which?: number, into?: number): LspPosition;
  /** The words at a range, as the client counts. */
  words(uri: string, range: LspRange): string;
  /** All texts after `edit`, by name; renamed files under their new one. */
  after(edit: WorkspaceEdit): Readonly<Record<string, string>>;
}

export interface Around {
  readonly abilities?: Partial<ClientAbilities>;
  readonly encoding?: Encoding;
}

/** Knows all `files` from the start, and has none open. */
export async function workspace(
  files: Readonly<Record<string, string>>,
  { abilities, encoding = 'utf-16' }: Around = {},
): Promise<Workspace> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  const can = { ...abilitiesOf({ processId: null, rootUri: null, capabilities: {} }), ...abilities };
  const session = createSession(
    {
      list: async () => [...texts.keys()],
      read: async (uri) => {
        const text = texts.get(uri);
        return text === undefined ? undefined : new TextEncoder().encode(text);
      },
    },
    { ...can, documentChanges: true, renameFiles: true, ...abilities },
    encoding,
  );
  session.setSettings({ today: TODAY });
  session.setFolders([FOLDER]);
  for (const uri of texts.keys()) {
    const analysis = await session.analysis(uri);
    if (analysis) session.papers.set(uri, analysis.subject);
  }
  const sourceOf = (uri: string): SourceText => {
    const text = session.opened(uri)?.document.source.text ?? texts.get(uri);
    assert.ok(text !== undefined, `there is no ${uri}`);
    return sourceText(text);
  };
  return {
    session,
    uri: (name) => `${FOLDER}/${name}`,
    open(name) {
      session.open(`${FOLDER}/${name}`, 1, texts.get(`${FOLDER}/${name}`) ?? '');
      const analysis = session.opened(`${FOLDER}/${name}`);
      assert.ok(analysis);
      return analysis;
    },
    overwrite: (name, text) => void texts.set(`${FOLDER}/${name}`, text),
    at(name, words, which = 0, into = 1) {
      const source = sourceOf(`${FOLDER}/${name}`);
      let offset = source.text.indexOf(words);
      for (let n = 0; n < which; n++) offset = source.text.indexOf(words, offset + 1);
      assert.ok(offset >= 0, `"${words}" is not in ${name} ${which + 1} times`);
      return session.positions.toPosition(source, offset + into);
    },
    words(uri, range) {
      const source = sourceOf(uri);
      return source.text.slice(
        session.positions.toOffset(source, range.start),
        session.positions.toOffset(source, range.end),
      );
    },
    after(edit) {
      const after = new Map([...texts.keys()].map((uri) => [uri, sourceOf(uri).text]));
      const change = (uri: string, edits: readonly TextEdit[]): void => {
        const source = sourceOf(uri);
        const made = edits.map(({ range, newText }) => ({
          span: {
            start: session.positions.toOffset(source, range.start),
            end: session.positions.toOffset(source, range.end),
          },
          text: newText,
        }));
        after.set(uri, applyEdits(source.text, made));
      };
      for (const [uri, edits] of Object.entries(edit.changes ?? {})) change(uri, edits);
      for (const one of edit.documentChanges ?? []) {
        if (!('kind' in one)) change(one.textDocument.uri, (one as TextDocumentEdit).edits as TextEdit[]);
        else if (one.kind === 'rename') {
          after.set(one.newUri, after.get(one.oldUri) ?? '');
          after.delete(one.oldUri);
        }
      }
      return Object.fromEntries([...after].map(([uri, text]) => [uri.slice(FOLDER.length + 1), text]));
    },
  };
}

/** All samples that are as they should be, by their path below `samples`. */
export function samples(): Readonly<Record<string, string>> {
  const names = readdirSync(join(ROOT, 'samples'), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.yaml') && !name.startsWith('faulty'))
      .map((name) => [name, readFileSync(join(ROOT, 'samples', name), 'utf8')]),
  );
}
