/**
 * The strategy paper as its author means it: every part typed, and every value knowing its place in the text.
 * What is missing is absent; what cannot be read is absent too, and the format's own rules say so.
 */
import type { MapNode, Span } from '../document/tree';
import type { Located, LocatedText } from './located';
import type {
  ActionStatus,
  BenefitKind,
  BenefitStatus,
  Language,
  PaperStatus,
  Phase,
  Rhythm,
  StakeholderRole,
} from './terms';

/** What every part has: its map in the tree, and the place at which to say that something in it is missing. */
export interface Part {
  readonly map: MapNode;
  readonly anchor: Span;
}

export interface Period {
  readonly from: Located<string> | undefined;
  readonly to: Located<string> | undefined;
}

export interface Unit extends Part {
  readonly id: LocatedText | undefined;
  readonly name: LocatedText | undefined;
  readonly parent: LocatedText | undefined;
  readonly area: LocatedText | undefined;
  readonly lead: readonly LocatedText[];
  readonly changeAgents: readonly LocatedText[];
}

export interface Direction extends Part {
  readonly statement: LocatedText | undefined;
  readonly imageInWords: LocatedText | undefined;
  readonly forWhom: readonly LocatedText[];
  readonly supports: LocatedText | undefined;
  readonly background: LocatedText | undefined;
  readonly openQuestions: readonly LocatedText[];
}

export interface Partner extends Part {
  readonly who: LocatedText | undefined;
  readonly sharedGoal: LocatedText | undefined;
  readonly nextStep: LocatedText | undefined;
}

export interface Reading extends Part {
  readonly date: Located<string> | undefined;
  readonly value: Located<number> | undefined;
  readonly note: LocatedText | undefined;
}

export interface Measure extends Part {
  readonly indicator: LocatedText | undefined;
  readonly measuredIn: LocatedText | undefined;
  readonly better: 'higher' | 'lower';
  readonly source: LocatedText | undefined;
  readonly baseline:
    | (Part & {
        readonly value: Located<number> | undefined;
        readonly date: Located<string> | undefined;
        readonly source: LocatedText | undefined;
      })
    | undefined;
  readonly target:
    | (Part & { readonly value: Located<number> | undefined; readonly by: Located<string> | undefined })
    | undefined;
  readonly readings: readonly Reading[];
}

export interface Sign extends Part {
  readonly date: Located<string> | undefined;
  readonly text: LocatedText | undefined;
  readonly link: LocatedText | undefined;
}

export interface Benefit extends Part {
  /** From 0, within its initiative. */
  readonly index: number;
  readonly id: LocatedText | undefined;
  readonly statement: LocatedText | undefined;
  readonly forWhom: readonly LocatedText[];
  readonly kind: Located<BenefitKind> | undefined;
  readonly owner: LocatedText | undefined;
  readonly measure: Measure | undefined;
  readonly signs: readonly Sign[];
  readonly workProcess: LocatedText | undefined;
  readonly leadsTo: readonly LocatedText[];
  readonly status: Located<BenefitStatus> | undefined;
}

export interface Action extends Part {
  /** From 0, within its initiative, as written. */
  readonly index: number;
  readonly id: LocatedText | undefined;
  readonly title: LocatedText | undefined;
  readonly priority: Located<number> | undefined;
  /** Several only by mistake: the format wants one. */
  readonly responsible: readonly LocatedText[];
  readonly with: readonly LocatedText[];
  readonly contributesTo: readonly LocatedText[];
  readonly status: Located<ActionStatus> | undefined;
  readonly decided: Located<string> | undefined;
  readonly started: Located<string> | undefined;
  readonly due: Located<string> | undefined;
  readonly ended: Located<string> | undefined;
  readonly nextStep: LocatedText | undefined;
  readonly learning: LocatedText | undefined;
  readonly reason: LocatedText | undefined;
  readonly buildsOn: readonly LocatedText[];
  readonly handedOverTo: LocatedText | undefined;
  readonly discussion: LocatedText | undefined;
}

export interface Initiative extends Part {
  /** From 0, as written. */
  readonly index: number;
  readonly id: LocatedText | undefined;
  readonly title: LocatedText | undefined;
  readonly why: LocatedText | undefined;
  readonly lead: LocatedText | undefined;
  readonly forWhom: readonly LocatedText[];
  readonly focusAreas: readonly LocatedText[];
  readonly phases: readonly Located<Phase>[];
  readonly openQuestions: readonly LocatedText[];
  readonly partners: readonly Partner[];
  readonly benefits: readonly Benefit[];
  readonly actions: readonly Action[];
}

/** One line of the dialogue: with whom, how, how often. */
export interface DialogueLine extends Part {
  readonly with: LocatedText | undefined;
  readonly how: LocatedText | undefined;
  readonly rhythm: LocatedText | undefined;
  readonly responsible: LocatedText | undefined;
}

export const DIALOGUE_WAYS = ['up', 'down', 'across', 'citizens'] as const;
export type DialogueWay = (typeof DIALOGUE_WAYS)[number];

export interface Dialogue extends Part {
  readonly lines: Readonly<Record<DialogueWay, readonly DialogueLine[]>>;
}

export interface CitizenVoice extends Part {
  readonly who: LocatedText | undefined;
  readonly how: LocatedText | undefined;
  readonly when: LocatedText | undefined;
  readonly said: LocatedText | undefined;
  readonly changed: LocatedText | undefined;
}

export interface Stakeholder extends Part {
  readonly role: Located<StakeholderRole> | undefined;
  readonly tasks: Readonly<Partial<Record<Phase, readonly LocatedText[]>>>;
}

export interface MapReview extends Part {
  readonly phase: Located<Phase> | undefined;
  readonly date: Located<string> | undefined;
  readonly reviewedBy: readonly LocatedText[];
}

export interface Recommendation extends Part {
  readonly from: LocatedText | undefined;
  readonly text: LocatedText | undefined;
  readonly initiative: LocatedText | undefined;
}

export interface Paper extends Part {
  readonly kind: 'strategy-paper';
  readonly id: LocatedText | undefined;
  readonly language: Located<Language> | undefined;
  readonly unit: Unit | undefined;
  readonly period: (Part & Period) | undefined;
  readonly phases: readonly Located<Phase>[];
  readonly status: Located<PaperStatus> | undefined;
  readonly writtenWith: readonly LocatedText[];
  readonly direction: Direction | undefined;
  /** The key `initiatives`, where it is written. */
  readonly initiativesKey: Span | undefined;
  readonly initiatives: readonly Initiative[];
  readonly dialogue: Dialogue | undefined;
  readonly citizens: readonly CitizenVoice[];
  readonly stakeholders: readonly Stakeholder[];
  readonly expectedOfManagers: LocatedText | undefined;
  readonly followUp:
    | (Part & { readonly rhythm: Located<Rhythm> | undefined; readonly invitedBy: LocatedText | undefined })
    | undefined;
  readonly mapReviews: readonly MapReview[];
  readonly recommendations: readonly Recommendation[];
}
