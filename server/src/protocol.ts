/** The requests of our own between the server and its client. Types and names only: the client imports nothing else. */

/** Which texts and findings there are: answered at any time, also while the first index is being made. */
export const STATUS_REQUEST = 'strategyPapers/status';

export interface StatusAnswer {
  /** Files of the three kinds that are known. */
  readonly files: number;
  readonly papers: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly hint: number };
  /** False until all files of the workspace have been read once. */
  readonly indexed: boolean;
}

/** What the server is told with `initialize` and `workspace/didChangeConfiguration`, under `strategyPapers`. */
export interface Settings {
  readonly language: 'auto' | 'en' | 'da';
  /** Ask as of a submitted paper, whatever the status says. */
  readonly stage: 'auto' | 'draft' | 'submitted';
  /** The day that rules about time go by, `YYYY-MM-DD`; today where it is empty. For tests and demonstrations. */
  readonly today: string;
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', stage: 'auto', today: '' };

/**
 * The command of a code action that shows a place: carried out by the client, with the URI and the range. Sent only
 * to clients that name it under `commands` in their `initializationOptions`.
 */
export const SELECT_COMMAND = 'strategyPapers.select';

/*
 * The commands of code lenses, carried out by the client. A lens that only says something is told to every client;
 * what it does when chosen, only to clients that name the command under `commands`.
 */

/** Shows the map of the paper; with its URI. */
export const SHOW_MAP_COMMAND = 'strategyPapers.showMap';
/** Shows what is left before the paper can be submitted; with its URI. */
export const CHECK_FOR_SUBMISSION_COMMAND = 'strategyPapers.checkForSubmission';
/** Lists places; with a URI, the position in it at which to show the list, and the locations. */
export const SHOW_REFERENCES_COMMAND = 'strategyPapers.showReferences';

/*
 * What the server in a web worker asks its client for: there it has no disk. URIs come and go as strings.
 */

/** The files of the three kinds (`*.strategy.yaml`, `*.follow-up.yaml`, `*.organisation.yaml`, `.yml` too) below a folder. */
export const LIST_FILES_REQUEST = 'strategyPapers/listFiles';

export interface ListFilesParams {
  /** A folder of the workspace. */
  readonly folder: string;
}

export type ListFilesAnswer = readonly string[];

/** The bytes of a file as it is saved: what is no text is for the server to find. */
export const READ_FILE_REQUEST = 'strategyPapers/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** `postMessage` carries the bytes as they are. null where there is no such file. */
export type ReadFileAnswer = Uint8Array | null;
