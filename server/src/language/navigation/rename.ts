/**
 * Gives a thing or a person another name, everywhere: in the paper, its log, other papers and the register, in
 * open and closed files, and in the names of files that are named after a paper's id.
 */
import {
  LSPErrorCodes,
  type Range,
  type RenameFile,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../../document/edit';
import { offsetAt } from '../../document/source-text';
import type { Node, ScalarNode, Span } from '../../document/tree';
import { inlineText } from '../../document/write/scalar';
import { replaceText } from '../../document/write/text';
import { type FileSummary, summaryOf } from '../../workspace/summary';
import { fileNameOf, folderOf } from '../../workspace/workspace';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { LspPosition } from '../positions';
import type { Analysis, Session } from '../session';
import { type Name, type Named, type Names, namesIn, type Occurrence } from './named-things';
import { spanOfPart } from './places';
import { refusalAt, refusalOf } from './rename-refusal';

/** The name at `position`: what is to be replaced, and what to begin with. @throws ResponseError with the reason */
export function renameable(
  analysis: Analysis,
  position: LspPosition,
  session: Session,
): { readonly range: Range; readonly placeholder: string } {
  const { occurrence, name } = nameToChange(analysis, position, session, namesIn(session.papers.files));
  const { source } = analysis.document;
  return {
    range: session.positions.toRange(source, spanOfPart(source, occurrence)),
    placeholder: name.id,
  };
}

/** All changes that give the name at `position` another text. @throws ResponseError with the reason why not */
export async function renamed(
  analysis: Analysis,
  position: LspPosition,
  newName: string,
  session: Session,
): Promise<WorkspaceEdit> {
  const { files } = session.papers;
  const before = namesIn(files);
  const { name } = nameToChange(analysis, position, session, before);
  const wanted = newName.normalize('NFC').trim();
  const reason = refusalOf(name, wanted, before, files, session.checked(analysis).language);
  if (reason !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
  if (wanted === name.id) return {};
  const texts = await readAgain(before.occurrences(name), session);
  const now = namesIn(withFresh(files, texts));
  const changes: TextDocumentEdit[] = [];
  for (const [uri, edits] of editsByFile(now.occurrences(now.again(name)), wanted, texts)) {
    const text = texts.get(uri);
    if (!text) continue;
    changes.push({
      textDocument: { uri, version: text.version ?? null },
      edits: edits.map((edit) => ({
        range: session.positions.toRange(text.document.source, edit.span),
        newText: edit.text,
      })),
    });
  }
  if (!session.abilities.documentChanges)
    return { changes: Object.fromEntries(changes.map((one) => [one.textDocument.uri, textEditsOf(one)])) };
  const moved = session.abilities.renameFiles ? movedFiles(name, wanted, before, files) : [];
  return { documentChanges: [...changes, ...moved] };
}

function textEditsOf({ edits }: TextDocumentEdit): { range: Range; newText: string }[] {
  return edits.flatMap((edit) => ('newText' in edit ? [{ range: edit.range, newText: edit.newText }] : []));
}

function nameToChange(analysis: Analysis, position: LspPosition, session: Session, names: Names): Named {
  const { source, root } = analysis.document;
  const offset = session.positions.toOffset(source, position);
  const named = names.at(analysis.uri, source, offset);
  const reason = refusalAt(named, root, offset, session.checked(analysis).language);
  if (!named || reason !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, reason ?? '');
  return named;
}

/** What is known of a closed file may be older than the file: the files to change are read again. */
async function readAgain(
  occurrences: readonly Occurrence[],
  session: Session,
): Promise<ReadonlyMap<string, Analysis>> {
  const texts = new Map<string, Analysis>();
  for (const { path } of occurrences) {
    if (texts.has(path)) continue;
    const analysis = await session.analysis(path);
    if (analysis) texts.set(path, analysis);
  }
  return texts;
}

function withFresh(
  files: ReadonlyMap<string, FileSummary>,
  texts: ReadonlyMap<string, Analysis>,
): ReadonlyMap<string, FileSummary> {
  const now = new Map(files);
  for (const [path, { version, subject }] of texts)
    if (version === undefined) now.set(path, summaryOf(path, subject));
  return now;
}

function editsByFile(
  occurrences: readonly Occurrence[],
  wanted: string,
  texts: ReadonlyMap<string, Analysis>,
): ReadonlyMap<string, readonly TextEdit[]> {
  const byFile = new Map<string, TextEdit[]>();
  for (const occurrence of occurrences) {
    const analysis = texts.get(occurrence.path);
    if (!analysis) continue;
    const edits = byFile.get(occurrence.path) ?? [];
    byFile.set(occurrence.path, edits);
    edits.push(...editsAt(occurrence, wanted, analysis));
  }
  return byFile;
}

function editsAt(occurrence: Occurrence, wanted: string, { document }: Analysis): readonly TextEdit[] {
  const { source, root } = document;
  const { place, written, part } = occurrence;
  const whole: Span = { start: offsetAt(source, place.start), end: offsetAt(source, place.end) };
  if (part !== 'whole') return [{ span: spanOfPart(source, occurrence), text: wanted }];
  const node = scalarAt(root, whole);
  if (!node || node.text !== written) return [{ span: whole, text: inlineText(wanted, 'flow') }];
  return replaceText(document, node, wanted);
}

/** The scalar that stands exactly at `span`. */
function scalarAt(node: Node | undefined, span: Span): ScalarNode | undefined {
  if (!node || node.span.start > span.start || node.span.end < span.end) return undefined;
  switch (node.kind) {
    case 'scalar':
      return node.span.start === span.start && node.span.end === span.end ? node : undefined;
    case 'list':
      return firstOf(node.entries, ({ value }) => scalarAt(value, span));
    case 'map':
      return firstOf(node.pairs, ({ value }) => scalarAt(value, span));
  }
}

function firstOf<T, Found>(all: readonly T[], find: (one: T) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The files that are named after the paper's id: its own, and its log's. */
function movedFiles(
  name: Name,
  wanted: string,
  names: Names,
  files: ReadonlyMap<string, FileSummary>,
): readonly RenameFile[] {
  if (name.kind !== 'paper') return [];
  const paths = new Set(
    names
      .occurrences(name)
      .filter((one) => one.declares || files.get(one.path)?.kind === 'strategy-follow-up')
      .map((one) => one.path),
  );
  return [...paths].flatMap((oldUri): readonly RenameFile[] => {
    const ending = fileNameOf(oldUri).slice(name.id.length);
    if (
      fileNameOf(oldUri) !== `${name.id}${ending}` ||
      !/^\.(?:(?:strategy|follow-up)\.)?ya?ml$/.test(ending)
    )
      return [];
    const newUri = `${folderOf(oldUri)}/${wanted}${ending}`;
    if (files.has(newUri)) return [];
    return [{ kind: 'rename', oldUri, newUri, options: { overwrite: false, ignoreIfExists: true } }];
  });
}

export const rename: Feature = (connection, session) => {
  connection.onPrepareRename(({ textDocument, position }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? renameable(analysis, position, session) : null;
  });
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? renamed(analysis, position, newName, session) : null;
  });
  return { renameProvider: session.abilities.preparesRename ? { prepareProvider: true } : true };
};
