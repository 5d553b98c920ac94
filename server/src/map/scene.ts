/**
 * What a map shows and where: cards with their lines, boxes and signs in place, and the links between them. Plain
 * data, so that it can be sent, compared and tested. A scene knows no colours, only what they are for.
 */
import type { Span } from '../document/tree';
import type { ReaderLanguage } from '../messages/render';
import type { ActionStatus, Severity } from '../paper/terms';

/** The pictures there are of one paper. */
export const VIEWS = ['strategy', 'phase', 'people', 'citizens', 'conversation'] as const;
export type View = (typeof VIEWS)[number];

/** What a colour is for. Each theme says which colour that is; nothing is told by colour alone. */
export type Ink =
  /** The sheet, and a card on it. */
  | 'sheet'
  | 'card'
  /** Words that are read first, words that explain, thin lines. */
  | 'words'
  | 'quiet'
  | 'line'
  /** The direction's band and the words on it. */
  | 'direction'
  | 'on-direction'
  /** Initiatives, benefits and actions, and the tint behind each. */
  | 'initiative'
  | 'on-initiative'
  | 'benefit'
  | 'benefit-tint'
  | 'action'
  | 'action-tint'
  | 'dialogue'
  | 'dialogue-tint'
  /** Where an action or a benefit stands. */
  | 'waiting'
  | 'moving'
  | 'reached'
  | 'ended'
  | 'late'
  /** Places that are still empty. */
  | 'missing'
  | 'error'
  | 'warning'
  | 'hint';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of words; `y` is its base line. */
export interface WordsMark {
  readonly mark: 'words';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Height of the letters' em. */
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
  /** As measured: what does not fit is a fault. */
  readonly width: number;
}

/** One thing that is drawn. Lengths are in units of the map. */
export type Mark =
  | WordsMark
  | ({
      readonly mark: 'box';
      readonly radius: number;
      readonly fill?: Ink;
      readonly stroke?: Ink;
      readonly thickness?: number;
      readonly dashed?: true;
    } & Box)
  | {
      readonly mark: 'path';
      /** An SVG path in units of the map. */
      readonly path: string;
      readonly fill?: Ink;
      readonly stroke?: Ink;
      readonly thickness?: number;
      readonly dashed?: true;
    };

export type Weight = 400 | 600;

export type CardRole =
  | 'header'
  | 'direction'
  | 'initiative'
  | 'benefit'
  | 'action'
  | 'partner'
  | 'dialogue'
  | 'person'
  | 'question'
  | 'voice'
  | 'heading'
  | 'missing';

/** One thing a reader can point at. */
export interface Card {
  /** The same from one version of the text to the next: `initiative-2`, `action-friends-across-breakfast`. */
  readonly id: string;
  readonly role: CardRole;
  /** The card it belongs to, which stands before it. */
  readonly parent?: string;
  readonly box: Box;
  /** All it says, as one text: for a screen reader, and where lines had to be cut. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** Where it stands in the paper; for an empty place, where it belongs. */
  readonly place?: Span;
  /** The gravest finding in it, and how many there are. */
  readonly findings?: { readonly severity: Severity; readonly count: number };
  /** True where this view keeps it in the background. */
  readonly faded?: true;
  /** The status that can be changed on the map. */
  readonly status?: ActionStatus;
  /** The title that can be changed on the map: its text and where it stands. */
  readonly title?: { readonly text: string; readonly span: Span };
  /** The paper it opens, by id. */
  readonly opens?: string;
}

/** A line from one card to another: an action to its benefit, a benefit to what it leads to. */
export interface Link {
  readonly id: string;
  readonly kind: 'contributes-to' | 'leads-to';
  readonly from: string;
  readonly to: string;
  readonly marks: readonly Mark[];
  readonly faded?: true;
}

/** One whole picture. */
export interface Scene {
  readonly view: View;
  readonly language: ReaderLanguage;
  /** What the picture is called: the unit, the period, the view. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** Headings and lines between the cards: they say nothing that the cards' labels do not. */
  readonly ground?: readonly Mark[];
  /** In the order they are read; a card stands after the one it belongs to. */
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
}
