/** The requests of our own between the server and its client. Types and names only: the client imports nothing else. */
import type { Range, TextEdit } from 'vscode-languageserver';
import type { Drawing } from './map/drawing';
import type { Box, CardRole, View } from './map/scene';
import type { ActionStatus, Phase } from './paper/terms';

export type { ActionStatus, Box, CardRole, Drawing, Phase, View };

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

/*
 * The map of a paper, for the preview. Its drawing comes as parts, each by the id of its card, so that only what has
 * changed is drawn anew.
 */

/** Asks for the map of a paper that is open or in the workspace; answered with `null` where there is no such file. */
export const MAP_REQUEST = 'strategyPapers/map';

export interface MapRequest {
  readonly uri: string;
  readonly view: View;
  /** For the map of phases: the one to bring forward. */
  readonly phase?: Phase;
  /** Whether open questions and hints stand on the map as bubbles. */
  readonly questions?: boolean;
}

export interface MapAnswer {
  readonly uri: string;
  /** Of the text that was drawn; absent where no editor has it open. */
  readonly version?: number;
  readonly language: 'en' | 'da';
  readonly title: string;
  /** In units of the map. */
  readonly width: number;
  readonly height: number;
  /** One group a link or a card, in the order they are drawn; its attribute `id` is the card's. */
  readonly groups: readonly Drawing[];
  /** In the order they are read; a card stands after the one it belongs to. */
  readonly cards: readonly MapCard[];
  readonly links: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** True where the text cannot be read in full: a map that was drawn before may show more. */
  readonly broken: boolean;
}

export interface MapCard {
  readonly id: string;
  readonly role: CardRole;
  readonly parent?: string;
  readonly box: Box;
  /** All it says. */
  readonly label: string;
  readonly range?: Range;
  readonly findings?: { readonly severity: 'error' | 'warning' | 'hint'; readonly count: number };
  /** Only where it can be changed on the map. */
  readonly status?: ActionStatus;
  /** Only where it can be changed on the map. */
  readonly title?: string;
  /** The paper it opens. */
  readonly opens?: string;
}

/** Asks for the edits of the text that a change on the map means. Nothing is changed by the server. */
export const MAP_EDIT_REQUEST = 'strategyPapers/mapEdit';

export interface MapEditRequest {
  readonly uri: string;
  /** Of the text that the map showed. */
  readonly version: number;
  /** The id of the card. */
  readonly card: string;
  readonly change:
    | { readonly kind: 'status'; readonly status: ActionStatus }
    /** Up or down in priority, by one. */
    | { readonly kind: 'move'; readonly by: -1 | 1 }
    | { readonly kind: 'rename'; readonly title: string }
    /** What someone said of it, noted under `citizens`. */
    | { readonly kind: 'said'; readonly who: string; readonly said: string };
}

/** Edits, or why there are none. */
export type MapEditAnswer = { readonly edits: readonly TextEdit[] } | { readonly refusal: string };
