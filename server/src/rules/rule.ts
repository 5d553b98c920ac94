/** What a rule is, what it is given, and how it reports. The rules themselves stand one group a file. */
import type { TextEdit } from '../document/edit';
import type { Span } from '../document/tree';
import type { FixKey, FixNames, MessageKey, MessageNames } from '../messages/render';
import type { Fix, Habit, Param, Params, Related } from '../paper/finding';
import type { FollowUp } from '../paper/follow-up';
import type { Organisation } from '../paper/organisation';
import type { Paper } from '../paper/paper';
import type { Progress } from '../paper/progress';
import type { Subject } from '../paper/subject';
import type { Phase, Severity, Stage } from '../paper/terms';
import type { Limits } from './limits';
import type { Reading } from './wording/text-words';
import type { MapText } from './wording/texts';
import type { WordLists } from './wording/words';

/** How grave a finding is in the drafting stage and once submitted. */
export interface ByStage {
  readonly draft: Severity | 'off';
  readonly submitted: Severity | 'off';
}

/** The severity while drafting, and once submitted. */
export function severity(draft: Severity | 'off', submitted: Severity | 'off' = draft): ByStage {
  return { draft, submitted };
}

/** What a rule may ask beside the text itself. */
export interface Context extends Reading {
  readonly subject: Subject;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly stage: Stage;
  /** The paper's phase: its latest, or the organisation's, else consolidation. */
  readonly phase: Phase;
  readonly organisation: Organisation | undefined;
  readonly progress: Progress;
  readonly limits: Limits;
  readonly words: WordLists;
  /** The texts of the paper that stand on its map; none where the text is no paper. */
  readonly mapTexts: () => readonly MapText[];
  /** All rules there are, for what speaks of rules themselves. */
  readonly catalogue: readonly Rule[];
}

/** What a rule says of one place. The engine adds the severity. */
export interface Report {
  readonly message: MessageKey;
  readonly span: Span;
  readonly params: Params;
  readonly related: readonly Related[];
  readonly fixes: () => readonly Fix[];
  /** The phase that decides here, where it is not the paper's: an initiative may have its own. */
  readonly phase: Phase | undefined;
  /** In place of the rule's own, for a second limit. */
  readonly severity: ByStage | undefined;
  readonly habit: Habit | undefined;
  /** True where its fixes were tried on the text as it stands: they hold, also where some of it cannot be read. */
  readonly isTried: boolean;
}

/** As a rule names a habit: with keys of texts that there are. */
export interface NamedHabit extends Habit {
  readonly message?: MessageKey;
  readonly mixed?: MessageKey;
  readonly fixes: readonly FixKey[];
}

/** What a report may say beside its message. */
export interface More {
  readonly related?: readonly Related[];
  /** Worked out only when asked for. */
  readonly fixes?: () => readonly Fix[];
  readonly phase?: Phase | undefined;
  readonly severity?: ByStage;
  readonly habit?: NamedHabit | undefined;
  readonly isTried?: true;
}

interface RuleHead {
  /** `group/name`; it never changes once published. */
  readonly name: MessageKey;
  readonly severity: ByStage;
  /** Replaces the pair in these phases. */
  readonly phases?: Readonly<Partial<Record<Phase, ByStage>>>;
  /** Cannot be turned off, lowered or suppressed. */
  readonly core?: true;
  /**
   * The rule asks for something missing. It is silent where part of the text could not be read. With
   * `optional`, it speaks once for the whole paper while drafting.
   */
  readonly missing?: 'required' | 'optional';
  /** The rule speaks once for the whole paper in every stage: of the first place, with the others beside it. */
  readonly once?: true;
  /** Only about time passing: a closed paper does not hear of it. */
  readonly timePassing?: true;
}

/** A rule about papers, one about logs, one about organisation files, or one about any text. */
export type Rule = RuleHead & {
  readonly paper?: (paper: Paper, context: Context) => Iterable<Report>;
  readonly followUp?: (log: FollowUp, context: Context) => Iterable<Report>;
  readonly organisation?: (organisation: Organisation, context: Context) => Iterable<Report>;
  /** For every text, also one of no known kind. */
  readonly text?: (subject: Subject, context: Context) => Iterable<Report>;
};

const NO_FIXES = (): readonly Fix[] => [];

/** What a rule found at `span`. The compiler holds `params` against the names in the message. */
export function report<Key extends MessageKey>(
  message: Key,
  span: Span,
  params: Readonly<Record<MessageNames<Key>, Param>>,
  more: More = {},
): Report {
  return {
    message,
    span,
    params,
    related: more.related ?? [],
    fixes: more.fixes ?? NO_FIXES,
    phase: more.phase,
    severity: more.severity,
    habit: more.habit,
    isTried: more.isTried ?? false,
  };
}

/** A fix that needs no judgement. */
export function safeFix<Key extends FixKey>(
  title: Key,
  params: Readonly<Record<FixNames<Key>, Param>>,
  edits: readonly TextEdit[],
): Fix {
  return { title, params, safe: true, edits };
}

/** A fix that a person has to choose: a matter of judgement, but whichever is chosen, what the text says is true. */
export function fix<Key extends FixKey>(
  title: Key,
  params: Readonly<Record<FixNames<Key>, Param>>,
  edits: readonly TextEdit[],
): Fix {
  return { title, params, safe: false, edits };
}

/** A fix that makes the text say what only a person can know: see `claims` of {@link Fix}. */
export function claimFix<Key extends FixKey>(
  title: Key,
  params: Readonly<Record<FixNames<Key>, Param>>,
  edits: readonly TextEdit[],
): Fix {
  return { title, params, safe: false, claims: true, edits };
}
