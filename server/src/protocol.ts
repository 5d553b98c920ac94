/** The requests of our own between the server and its client. Types and names only: the client imports nothing else. */
import type { Range, TextEdit } from 'vscode-languageserver';
import type { Drawing } from './map/drawing';
import type { Box, CardRole, View } from './map/scene';
import type { preview } from './messages/en/preview';
import type { ActionStatus, DocumentKind, Language, Phase } from './paper/terms';

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

/** Bytes where the channel carries them, as `postMessage` does; else numbers. null where there is no such file. */
export type ReadFileAnswer = Uint8Array | readonly number[] | null;

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
  /** How wide the place is where it is read, in pixels of a screen; as wide as it likes where absent. */
  readonly room?: number;
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
  /** What is selected in the text when the card is chosen. */
  readonly range?: Range;
  /** All of the text that is about it: a cursor in there marks the card. */
  readonly extent?: Range;
  readonly findings?: { readonly severity: 'error' | 'warning' | 'hint'; readonly count: number };
  /** As an action has it. */
  readonly status?: ActionStatus;
  /** As it stands in the text, where it can be changed on the map. */
  readonly title?: string;
  /** The paper it opens. */
  readonly opens?: string;
  /** What can be changed on the map. */
  readonly changes?: readonly MapChange[];
}

/** Up and down: an action in priority. Said: what someone said of it can be noted. */
export type MapChange = 'status' | 'rename' | 'up' | 'down' | 'said';

/** Asks for the words around a map, in the language of its paper. */
export const PREVIEW_TEXTS_REQUEST = 'strategyPapers/previewTexts';

export interface PreviewTextsRequest {
  readonly uri: string;
}

/** By what they are for; what views, phases and statuses are called, too. */
export type PreviewTexts = Readonly<
  Record<keyof typeof preview | `view:${View}` | `phase:${Phase}` | `status:${ActionStatus}`, string>
>;

export interface PreviewTextsAnswer {
  readonly language: 'en' | 'da';
  readonly texts: PreviewTexts;
}

/** Asks for a map as a file that stands on its own; answered with `null` where there is no paper. */
export const MAP_EXPORT_REQUEST = 'strategyPapers/mapExport';

export interface MapExportRequest extends MapRequest {
  readonly theme: 'light' | 'dark' | 'print';
  readonly format: 'svg' | 'html';
}

export interface MapExportAnswer {
  readonly text: string;
  /** What the file could be called, without its ending. */
  readonly name: string;
}

/** Asks for the edits of the text that a change on the map means. Nothing is changed by the server. */
export const MAP_EDIT_REQUEST = 'strategyPapers/mapEdit';

export interface MapEditRequest {
  readonly uri: string;
  /** The view that shows the card. */
  readonly view: View;
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

/*
 * What the client shows around the editor: the papers of the workspace, where one stands, what is left before it can
 * be submitted, and how a new one begins.
 */

/** All papers of the workspace, sorted by the name of their unit. */
export const PAPERS_REQUEST = 'strategyPapers/papers';

export interface PapersRequest {
  /** The language of the editor itself, for a workspace that says nothing of its own. */
  readonly language: Language;
}

export interface PapersAnswer {
  /** The language to speak about the whole workspace: the setting's, the organisation's, that of most papers. */
  readonly language: Language;
  readonly papers: readonly KnownPaper[];
}

export interface KnownPaper {
  readonly uri: string;
  /** The unit's name; without one its id or the paper's. */
  readonly unit?: string;
  /** In words, in the language of the answer. */
  readonly phase?: string;
  readonly status: string;
  /** The day of the last meeting in its follow-up log, `YYYY-MM-DD`. */
  readonly lastMeeting?: string;
  /** Its follow-up log. */
  readonly log?: string;
}

/** Where an open text stands; answered with `null` for one that is not known. */
export const STANDING_REQUEST = 'strategyPapers/standing';

export interface StandingRequest {
  readonly uri: string;
}

export interface StandingAnswer {
  /** Of the text that was looked at; absent where no editor has it open. */
  readonly version?: number;
  readonly language: Language;
  readonly kind?: DocumentKind;
  /** In words, for a paper; without one it is being drafted. */
  readonly status?: string;
  /** For a paper in the drafting stage: how many findings there were if it was submitted now, questions left out. */
  readonly beforeSubmission?: number;
  /** What nobody has filled in yet, in the order of the text. */
  readonly places: readonly Range[];
}

/** What there is to talk about before a paper is submitted; answered with `null` for what is no readable paper. */
export const BEFORE_SUBMISSION_REQUEST = 'strategyPapers/beforeSubmission';

export interface BeforeSubmissionRequest {
  readonly uri: string;
}

export interface BeforeSubmissionAnswer {
  readonly version?: number;
  readonly language: Language;
  readonly unit?: string;
  /** What has to be put right first, then what is worth a look, then questions; each in the order of the text. */
  readonly findings: readonly ToTalkAbout[];
}

/** One thing to talk about. */
export interface ToTalkAbout {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly TextEdit[];
  }[];
}

/** Checks all files of the workspace anew, with progress where the client asks for it. */
export const CHECK_ALL_REQUEST = 'strategyPapers/checkAll';

export interface CheckAllRequest {
  /** Told how far it is, as any work is: `WorkDoneProgressReport` with `percentage`. */
  readonly workDoneToken?: string | number;
}

export interface CheckAllAnswer {
  readonly files: number;
  readonly papers: number;
  /** Files with anything at all to say about. */
  readonly withFindings: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly hint: number };
}

/** What can be chosen from when a paper is begun in a folder. */
export const NEW_PAPER_CHOICES_REQUEST = 'strategyPapers/newPaperChoices';

export interface NewPaperChoicesRequest {
  readonly folder: string;
  /** The language of the editor itself. */
  readonly language: Language;
}

export interface NewPaperChoicesAnswer {
  /** What most there are written in. */
  readonly language: Language;
  /** Units of the register that are not closed; those without a paper first. */
  readonly units: readonly { readonly id?: string; readonly name: string; readonly hasPaper: boolean }[];
  readonly people: readonly {
    readonly name: string;
    readonly unit?: string;
    readonly isChangeAgent: boolean;
  }[];
  /** The organisation's own period, or two years from this one. `YYYY-MM-DD` */
  readonly period: { readonly from: string; readonly to: string };
}

/** The text of a new paper. Nothing is written by the server. */
export const NEW_PAPER_REQUEST = 'strategyPapers/newPaper';

export interface NewPaperRequest {
  /** Where the paper is to stand. */
  readonly folder: string;
  readonly language: Language;
  /** Empty where it is not known yet. */
  readonly unit: string;
  readonly lead: string;
  readonly changeAgents: readonly string[];
  readonly from: string;
  readonly to: string;
}

export interface NewPaperAnswer {
  /** One that no known file of the folder has. */
  readonly fileName: string;
  readonly text: string;
  /** The places to fill in, in the order to go through them: the direction first. */
  readonly places: readonly Range[];
}
