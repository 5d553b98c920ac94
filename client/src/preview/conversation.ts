/** What the extension and the page of the map say to each other. Types alone: both check what they hear. */
import type {
  ActionStatus,
  MapAnswer,
  MapEditRequest,
  Phase,
  PreviewTexts,
  View,
} from '../../../server/src/protocol';

/** What of a paper is shown, as it can be chosen above the map. */
export interface Choice {
  readonly view: View;
  /** For the map of phases; the paper's own where absent. */
  readonly phase?: Phase;
  readonly questions: boolean;
  /** Whether it stays with its paper while others are opened. */
  readonly pinned: boolean;
}

/** What the page keeps over a reload of the window, to be shown again. */
export interface Kept extends Choice {
  readonly uri: string;
  /** How the map lay in the page. */
  readonly look?: Look;
}

export interface Look {
  /** How many pixels a unit of the map takes; or to what it is fitted. */
  readonly zoom: number | 'width' | 'whole';
  readonly left: number;
  readonly top: number;
  /** The card that is marked. */
  readonly card?: string;
}

/** A change on a card, as the server is asked for it. */
export type Change = MapEditRequest['change'];

export type Share = 'copy' | 'svg' | 'png' | 'print';

/** To the page. */
export type ToPage =
  | {
      readonly type: 'map';
      readonly uri: string;
      readonly choice: Choice;
      /** Sent when the language has changed. */
      readonly texts?: PreviewTexts;
      /** Absent where the text is no paper: what was drawn before stays. */
      readonly map?: MapAnswer;
    }
  /** The cursor stands in the text of this card; in none where absent. */
  | { readonly type: 'mark'; readonly card?: string }
  /** Something to tell quietly. */
  | { readonly type: 'note'; readonly text: string }
  /** A file to make a picture of. */
  | { readonly type: 'picture'; readonly svg: string; readonly share: 'copy' | 'png' };

/** From the page. */
export type FromPage =
  /** It can be told what to show; `room` is how wide the place for the map is, in pixels. */
  | { readonly type: 'ready'; readonly room?: number }
  /** There is more room, or less. */
  | { readonly type: 'room'; readonly room: number }
  | { readonly type: 'choose'; readonly choice: Choice }
  /** Select the text of a card; `go` takes the keyboard there too. */
  | { readonly type: 'select'; readonly card: string; readonly go: boolean }
  /** Open the paper that a card leads to. */
  | { readonly type: 'open'; readonly card: string }
  | { readonly type: 'change'; readonly card: string; readonly version: number; readonly change: Change }
  /** Take the last change on the map back. */
  | { readonly type: 'undo' }
  | { readonly type: 'share'; readonly share: Share }
  /** A picture that was made, as PNG. */
  | { readonly type: 'picture'; readonly png: Uint8Array }
  /** What became of a picture that was to be copied. */
  | { readonly type: 'copied'; readonly done: boolean }
  /** No picture could be made. */
  | { readonly type: 'not-drawn' };

export type { ActionStatus, MapAnswer, Phase, PreviewTexts, View };
