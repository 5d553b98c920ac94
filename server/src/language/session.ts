/**
 * What the server knows at a moment: the open texts, all files of the workspace, the settings, what the client
 * can do. Features are functions of an opened text and this; they keep nothing themselves.
 */

import { decodeText } from '../document/decode';
import { readDocument, type YamlDocument } from '../document/read';
import { type SourceText, sourceText } from '../document/source-text';
import type { ReaderLanguage } from '../messages/render';
import type { Finding } from '../paper/finding';
import type { Organisation } from '../paper/organisation';
import { readSubject, type Subject } from '../paper/subject';
import { DEFAULT_SETTINGS, type Settings } from '../protocol';
import { check, type Surroundings } from '../rules/check';
import { type Papers, papers } from '../workspace/papers';
import { type FileSummary, summaryOf } from '../workspace/summary';
import { fileNameOf, surroundingsOf, type Workspace } from '../workspace/workspace';
import { type Encoding, type Positions, positionsIn } from './positions';

/** Reads files of the workspace; the web worker and the tests have their own. URIs are normalised (`uri.ts`). */
export interface FileAccess {
  /** The files of the three kinds below a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** undefined where there is no such file, or it cannot be opened. */
  read(uri: string): Promise<Uint8Array | undefined>;
}

/** What the client can do, as far as answers depend on it. */
export interface ClientAbilities {
  readonly snippets: boolean;
  readonly markdownHover: boolean;
  /** It leaves the white space of a completion's further lines as it is, where asked to. */
  readonly keepsLayout: boolean;
  readonly pullsDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly documentChanges: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly preparesRename: boolean;
  readonly definitionLinks: boolean;
  readonly renameFiles: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshCodeLenses: boolean;
  readonly progress: boolean;
  readonly configuration: boolean;
  readonly watchesFiles: boolean;
  /** It can show that something is there for nothing. */
  readonly unnecessaryTag: boolean;
  /** It takes code actions as such; others take commands, which the server carries out. */
  readonly codeActions: boolean;
  /** It asks for the edits of a code action when one is chosen. */
  readonly resolvesEdits: boolean;
  /** Commands of ours that it carries out, as it says in its `initializationOptions`. */
  readonly commands: readonly string[];
}

/** A text as read, whichever workspace it stands in. */
export interface Analysis {
  readonly uri: string;
  /** The client's version; absent for a file that is not open. */
  readonly version: number | undefined;
  readonly document: YamlDocument;
  readonly subject: Subject;
}

/** An open text as it is now, be it read or not yet. */
export interface OpenText {
  readonly uri: string;
  readonly version: number | undefined;
  readonly source: SourceText;
}

/** What is known where an open text reads as it may not quite do. */
export interface ReadAs {
  readonly analysis: Analysis;
  /** Of every file; of the text's own, what was read of it here. */
  readonly files: readonly FileSummary[];
  /** The organisation that holds for it, or whose file it is. */
  readonly organisation: Organisation | undefined;
}

/** An analysis with what was found in it, and how to speak of it. */
export interface Checked extends Analysis {
  readonly findings: readonly Finding[];
  readonly language: ReaderLanguage;
}

export interface Session {
  readonly abilities: ClientAbilities;
  readonly positions: Positions;
  readonly papers: Papers;
  readonly files: FileAccess;
  /** The folders of the workspace, as normalised URIs. */
  folders(): readonly string[];
  setFolders(folders: readonly string[]): void;
  settings(): Settings;
  setSettings(settings: Partial<Settings>): void;
  /** The day that rules about time go by. */
  today(): string;
  /** Takes in a new version of an open text. It is read when something asks for what it says. */
  open(uri: string, version: number, text: string): void;
  /** Reads open texts anew as their organisation now has it; others are read when they are asked for. */
  renew(uris: Iterable<string>): void;
  close(uri: string): void;
  /** The open text at `uri`. */
  opened(uri: string): Analysis | undefined;
  /** The same, unread: for what goes by the text alone. */
  newest(uri: string): OpenText | undefined;
  /** The open text at `uri` as if it read `text`. Where that was read already, nothing is read. */
  readAs(uri: string, text: string): ReadAs;
  openUris(): readonly string[];
  /** The open text, or the file; undefined where there is neither. */
  analysis(uri: string): Promise<Analysis | undefined>;
  checked(analysis: Analysis): Checked;
  /** The language in which to speak of a text; cheaper to ask for than its findings. */
  languageFor(analysis: Analysis): ReaderLanguage;
  /** What is around a text: the day, its organisation, its log. */
  surroundings(analysis: Analysis): Surroundings;
  /** Another text as it would be in the place of `analysis`; nothing is kept of it. */
  instead(analysis: Analysis, text: string): Analysis;
}

/** Findings, and what they were worked out from beside the text. */
interface Kept {
  readonly workspace: Workspace;
  readonly settings: Settings;
  readonly today: string;
  readonly checked: Checked;
}

/** @param onDependents is told of other files whose findings may change, when a text has been read that they go by */
export function createSession(
  files: FileAccess,
  abilities: ClientAbilities,
  encoding: Encoding,
  onDependents: (uris: readonly string[]) => void = () => {},
): Session {
  const known = papers();
  const opened = new Map<string, Analysis>();
  // A key is often followed by the next before anyone asks what the text says, or by a completion, which does not.
  const unread = new Map<string, { readonly version: number; readonly text: string }>();
  // What the last completion went by: the next goes by the same, as a rule.
  let readLast: { readonly analysis: Analysis; readonly summary: FileSummary } | undefined;
  // Many requests ask for the findings of one version: they are worked out anew where anything they go by changed.
  const kept = new WeakMap<Analysis, Kept>();
  let settings = DEFAULT_SETTINGS;
  let folders: readonly string[] = [];

  const analyse = (uri: string, version: number | undefined, document: YamlDocument): Analysis => {
    const organisation = known.workspace().organisationFor(uri);
    return {
      uri,
      version,
      document,
      subject: readSubject(document, fileNameOf(uri), organisation?.language?.value),
    };
  };

  const languageFor = ({ subject, uri }: Analysis): ReaderLanguage =>
    settings.language === 'auto'
      ? (subject.ownLanguage ?? known.workspace().organisationFor(uri)?.language?.value ?? 'en')
      : settings.language;

  const surroundings = ({ subject, uri }: Analysis): Surroundings => {
    const stage = settings.stage === 'auto' ? undefined : settings.stage;
    const today = settings.today || localDay();
    return surroundingsOf(subject, uri, known.workspace(), { today, stage });
  };

  const readNewest = (uri: string): void => {
    const newest = unread.get(uri);
    if (!newest) return;
    unread.delete(uri);
    const analysis = analyse(uri, newest.version, readDocument(newest.text));
    opened.set(uri, analysis);
    const dependents = known.set(uri, analysis.subject);
    if (dependents.length > 0) onDependents(dependents);
  };

  const readAll = (): void => {
    for (const uri of [...unread.keys()]) readNewest(uri);
  };

  const openedAt = (uri: string): Analysis | undefined => {
    readAll();
    return opened.get(uri);
  };

  const readInstead = (uri: string, text: string): { analysis: Analysis; summary: FileSummary } => {
    const before = opened.get(uri);
    const summary = known.files.get(uri);
    if (before && summary && before.document.source.text === text) return { analysis: before, summary };
    if (readLast?.analysis.uri === uri && readLast.analysis.document.source.text === text) return readLast;
    const newest = unread.get(uri);
    if (newest?.text === text) {
      readNewest(uri);
      return readInstead(uri, text);
    }
    const analysis = analyse(uri, newest?.version ?? before?.version, readDocument(text));
    readLast = { analysis, summary: summaryOf(uri, analysis.subject) };
    return readLast;
  };

  return {
    abilities,
    positions: positionsIn(encoding),
    get papers() {
      readAll();
      return known;
    },
    files,
    folders: () => folders,
    setFolders(now) {
      folders = now;
    },
    settings: () => settings,
    setSettings(changed) {
      settings = { ...settings, ...changed };
    },
    today: () => settings.today || localDay(),
    open(uri, version, text) {
      unread.set(uri, { version, text });
    },
    renew(uris) {
      readLast = undefined;
      for (const uri of uris) {
        const before = opened.get(uri);
        if (before && !unread.has(uri)) opened.set(uri, analyse(uri, before.version, before.document));
      }
    },
    close(uri) {
      opened.delete(uri);
      unread.delete(uri);
      if (readLast?.analysis.uri === uri) readLast = undefined;
    },
    opened: openedAt,
    newest(uri) {
      const newest = unread.get(uri);
      if (newest) return { uri, version: newest.version, source: sourceText(newest.text) };
      const open = opened.get(uri);
      return open && { uri, version: open.version, source: open.document.source };
    },
    readAs(uri, text) {
      for (const other of [...unread.keys()]) if (other !== uri) readNewest(other);
      const { analysis, summary } = readInstead(uri, text);
      const { content } = analysis.subject;
      return {
        analysis,
        files: [...known.files.values()].map((file) => (file.path === uri ? summary : file)),
        organisation:
          content?.kind === 'strategy-organisation' ? content : known.workspace().organisationFor(uri),
      };
    },
    openUris: () => [...new Set([...opened.keys(), ...unread.keys()])],
    async analysis(uri) {
      const open = openedAt(uri);
      if (open) return open;
      const bytes = await files.read(uri);
      return bytes && analyse(uri, undefined, documentOf(bytes));
    },
    checked(analysis) {
      readAll();
      const { subject } = analysis;
      const workspace = known.workspace();
      const today = settings.today || localDay();
      const before = kept.get(analysis);
      if (before?.workspace === workspace && before.settings === settings && before.today === today)
        return before.checked;
      const language = languageFor(analysis);
      const checked = { ...analysis, findings: check(subject, surroundings(analysis)), language };
      kept.set(analysis, { workspace, settings, today, checked });
      return checked;
    },
    languageFor,
    surroundings,
    instead: ({ uri, version }, text) => analyse(uri, version, readDocument(text)),
  };
}

function documentOf(bytes: Uint8Array): YamlDocument {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return readDocument(decoded.text);
  return { source: sourceText(''), root: undefined, comments: [], problems: [decoded.problem], holes: [] };
}

/** Today in local time, `YYYY-MM-DD`. */
function localDay(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
