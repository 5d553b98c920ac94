/**
 * What the server knows at a moment: the open texts, all files of the workspace, the settings, what the client
 * can do. Features are functions of an opened text and this; they keep nothing themselves.
 */

import { decodeText } from '../document/decode';
import { readDocument, type YamlDocument } from '../document/read';
import { sourceText } from '../document/source-text';
import type { ReaderLanguage } from '../messages/render';
import type { Finding } from '../paper/finding';
import { readSubject, type Subject } from '../paper/subject';
import { DEFAULT_SETTINGS, type Settings } from '../protocol';
import { check, type Surroundings } from '../rules/check';
import { type Papers, papers } from '../workspace/papers';
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
  /** Takes in a new version of an open text. @returns the analysis, and other files whose findings may change */
  open(
    uri: string,
    version: number,
    text: string,
  ): { readonly analysis: Analysis; readonly dependents: readonly string[] };
  /** Reads open texts anew as their organisation now has it; others are read when they are asked for. */
  renew(uris: Iterable<string>): void;
  close(uri: string): void;
  /** The open text at `uri`. */
  opened(uri: string): Analysis | undefined;
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

export function createSession(files: FileAccess, abilities: ClientAbilities, encoding: Encoding): Session {
  const known = papers();
  const opened = new Map<string, Analysis>();
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

  return {
    abilities,
    positions: positionsIn(encoding),
    papers: known,
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
      const analysis = analyse(uri, version, readDocument(text));
      opened.set(uri, analysis);
      return { analysis, dependents: known.set(uri, analysis.subject) };
    },
    renew(uris) {
      for (const uri of uris) {
        const before = opened.get(uri);
        if (before) opened.set(uri, analyse(uri, before.version, before.document));
      }
    },
    close(uri) {
      opened.delete(uri);
    },
    opened: (uri) => opened.get(uri),
    openUris: () => [...opened.keys()],
    async analysis(uri) {
      const open = opened.get(uri);
      if (open) return open;
      const bytes = await files.read(uri);
      return bytes && analyse(uri, undefined, documentOf(bytes));
    },
    checked(analysis) {
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
