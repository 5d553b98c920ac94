/**
 * What completion knows of a place before it offers anything: the cursor, the field of the format it stands in, and
 * what else the paper holds. And what an offer is. Nothing here decides what to offer.
 */
import type { CompletionItemKind } from 'vscode-languageserver';
import { type Cursor, cursorAt } from '../../document/cursor/cursor';
import type { SourceText } from '../../document/source-text';
import type { Path } from '../../document/tree';
import type { Lines } from '../../document/write/lines';
import { isPlaceholder } from '../../messages/placeholders';
import type { ReaderLanguage } from '../../messages/render';
import { type FieldShape, isLocalNote, shapeOf, shapeStep } from '../../paper/field-shape';
import { near } from '../../paper/near-key';
import type { Organisation } from '../../paper/organisation';
import type { Initiative } from '../../paper/paper';
import { PARKED_DEPTH, unparked } from '../../paper/parked';
import type { Content, Subject } from '../../paper/subject';
import type { DocumentKind, Language } from '../../paper/terms';
import type { FileSummary } from '../../workspace/summary';
import type { Analysis, OpenText, Session } from '../session';
import { inWhole, type Rest } from './rest';

export interface Scene {
  /** The text as it is. */
  readonly source: SourceText;
  /** What is read of it. */
  readonly rest: Rest;
  /** The rest as read: its places are places in the rest. */
  readonly analysis: Analysis;
  /** What is known of every file; of this one, what its rest says. */
  readonly files: readonly FileSummary[];
  /** The organisation that holds here, or whose file this is. */
  readonly organisation: Organisation | undefined;
  readonly session: Session;
  /** Where a placeholder stands, as if nothing stood there. */
  readonly cursor: Cursor;
  /** What stands in the cursor's span before the cursor. */
  readonly typed: string;
  readonly kind: DocumentKind | undefined;
  /** The cursor's path with every misspelt key as it is meant. */
  readonly path: Path;
  /** What the format says at `path`; undefined where it says nothing. */
  readonly shape: FieldShape | undefined;
  /** What the format says of what `path` stands in. */
  readonly parent: FieldShape | undefined;
  /** The language to speak in. */
  readonly language: ReaderLanguage;
  /** The language the paper is written in. */
  readonly written: Language;
}

/** What the documentation of an offer is made of, once someone asks for it. */
export interface About {
  readonly language: ReaderLanguage;
  /** The field's path in the format. */
  readonly field: string;
  readonly choice?: string;
}

/** What is written behind the words of an offer, to be typed over: only for clients that can lead a person there. */
export type Open =
  | { readonly placeholder: string }
  | { readonly choices: readonly string[] }
  /** A list to be filled between brackets. */
  | { readonly brackets: true };

/** One thing that may be typed at the cursor. */
export interface Offer {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly kind: CompletionItemKind;
  /** As {@link Lines}: at column 0, in steps of two spaces. */
  readonly lines: Lines;
  /** The column at which the lines stand. */
  readonly column: number;
  /** True where the lines begin below the line of the cursor. */
  readonly below?: boolean;
  readonly open?: Open | undefined;
  /** Further words to find it by. */
  readonly also?: string | undefined;
  readonly about?: About | undefined;
}

/** Where the cursor is in words, or where nothing may stand, nothing is to be offered. */
const SILENT: ReadonlySet<Cursor['at']> = new Set(['text', 'comment', 'nothing']);

/** @returns undefined where nothing is to be offered, whatever the text says */
export function sceneAt(
  { uri, source }: OpenText,
  offset: number,
  session: Session,
  reading: (source: SourceText, cursor: Cursor) => Rest,
): Scene | undefined {
  const place = cursorAt(source, offset);
  if (SILENT.has(place.at)) return undefined;
  const rest = reading(source, place);
  const { analysis, files, organisation } = session.readAs(uri, rest.text);
  const { subject } = analysis;
  const cursor = isPlaceholder(place.word) ? { ...place, word: '', prefix: '', quote: undefined } : place;
  const typed = source.text.slice(cursor.span.start, Math.max(offset, cursor.span.start));
  const kind = subject.kind.kind;
  const { path, shape, parent } = meantAt(subject, cursor.path);
  const language = session.languageFor(analysis);
  return {
    source,
    rest,
    analysis,
    files,
    organisation,
    session,
    cursor,
    typed,
    kind,
    path,
    shape,
    parent,
    language,
    written: subject.language,
  };
}

/** Reads each key of `written` as the key of the format it stands for. */
export function meantAt(
  { kind: { kind }, document: { root } }: Subject,
  written: Path,
): Pick<Scene, 'path' | 'shape' | 'parent'> {
  if (kind === undefined) return { path: written, shape: undefined, parent: undefined };
  const home = unparked(root, written);
  let shape: FieldShape | undefined = shapeOf(kind);
  let parent: FieldShape | undefined;
  const path = home.map((step) => {
    const meant = typeof step === 'string' ? meantKey(shape, step) : step;
    parent = shape;
    shape = shapeStep(shape, meant);
    return meant;
  });
  if (home === written) return { path, shape, parent };
  const inside = written.length - PARKED_DEPTH;
  return { path: [...written.slice(0, PARKED_DEPTH), ...path.slice(path.length - inside)], shape, parent };
}

function meantKey(shape: FieldShape | undefined, key: string): string {
  const { fields } = shape ?? {};
  if (!fields || Object.hasOwn(fields, key) || isLocalNote(key)) return key;
  return near(key, Object.keys(fields))?.key ?? key;
}

/** The keys of the format that stand in a map with `written` keys, misspelt ones too. */
export function keysMeant(
  fields: Readonly<Record<string, FieldShape>>,
  written: readonly string[],
): ReadonlySet<string> {
  const there = new Set(written.filter((key) => Object.hasOwn(fields, key)));
  for (const key of written) {
    if (Object.hasOwn(fields, key) || isLocalNote(key)) continue;
    const missing = Object.keys(fields).filter((name) => !there.has(name));
    const meant = near(key, missing)?.key;
    if (meant !== undefined) there.add(meant);
  }
  return there;
}

/** True for what begins at `start`, a place in what was read, where that is within the word at the cursor. */
export function isAtCursor({ cursor, rest }: Scene, start: number): boolean {
  const at = inWhole(rest, start);
  return at >= cursor.span.start && at <= cursor.span.end;
}

export function contentOf({ analysis }: Scene): Content | undefined {
  return analysis.subject.content;
}

/** The initiative that the cursor stands in. */
export function initiativeAt(scene: Scene): Initiative | undefined {
  const content = contentOf(scene);
  const [key, index] = scene.path;
  if (content?.kind !== 'strategy-paper' || key !== 'initiatives') return undefined;
  return content.initiatives.find((one) => one.index === index);
}

export function takes(shape: FieldShape | undefined, type: string): boolean {
  return shape?.types.includes(type) === true;
}

/** A list that cannot be one text instead. */
export function isList(shape: FieldShape | undefined): boolean {
  return takes(shape, 'array') && !takes(shape, 'string');
}
