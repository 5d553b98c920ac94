/**
 * What has happened since the paper was written. The follow-up log is its home; a unit without one keeps it in
 * the paper. Where both speak, the latest meeting counts.
 */
import type { FollowUp } from './follow-up';
import type { Action, Benefit } from './paper';
import type { ActionStatus, BenefitStatus } from './terms';

export interface Progress {
  /** The latest status that a meeting gives each action, by id. */
  readonly actions: ReadonlyMap<string, ActionStatus>;
  readonly benefits: ReadonlyMap<string, BenefitStatus>;
  /** Actions about which a meeting has noted what was learned. */
  readonly learned: ReadonlySet<string>;
  /** The last words on what was learned from each of them. */
  readonly lessons: ReadonlyMap<string, string>;
  /** Benefits for which a meeting has a reading or a sign. */
  readonly shown: ReadonlySet<string>;
  /** The readings and signs that meetings noted of each benefit, in the order of their dates. */
  readonly noted: ReadonlyMap<string, readonly Noted[]>;
  /** The day of the last meeting; absent without one. */
  readonly lastMeeting: string | undefined;
}

/** What one meeting saw of a benefit. */
export interface Noted {
  /** Of the meeting, `YYYY-MM-DD`. */
  readonly date: string | undefined;
  readonly value: number | undefined;
  readonly note: string | undefined;
  readonly sign: string | undefined;
}

export const NO_PROGRESS: Progress = {
  actions: new Map(),
  benefits: new Map(),
  learned: new Set(),
  lessons: new Map(),
  shown: new Set(),
  noted: new Map(),
  lastMeeting: undefined,
};

/** Sums up the meetings of `log`, in the order of their dates; a meeting without a readable date counts as the earliest. */
export function progressOf(log: FollowUp | undefined): Progress {
  if (!log) return NO_PROGRESS;
  const actions = new Map<string, ActionStatus>();
  const benefits = new Map<string, BenefitStatus>();
  const lessons = new Map<string, string>();
  const shown = new Set<string>();
  const noted = new Map<string, Noted[]>();
  const meetings = [...log.meetings].sort((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? -1 : 1));
  for (const meeting of meetings) {
    for (const { action, status, learning } of meeting.actions) {
      if (!action) continue;
      if (status) actions.set(action.value, status.value);
      if (learning) lessons.set(action.value, learning.value);
    }
    for (const { text, about } of meeting.learning) if (text && about) lessons.set(about.value, text.value);
    for (const { benefit, status, reading, sign } of meeting.benefits) {
      if (!benefit) continue;
      if (status) benefits.set(benefit.value, status.value);
      if (!reading?.value && !sign) continue;
      shown.add(benefit.value);
      const seen = { date: meeting.date?.value, value: reading?.value?.value, note: reading?.note?.value };
      noted.set(benefit.value, [...(noted.get(benefit.value) ?? []), { ...seen, sign: sign?.value }]);
    }
  }
  const lastMeeting = meetings.at(-1)?.date?.value;
  return { actions, benefits, learned: new Set(lessons.keys()), lessons, shown, noted, lastMeeting };
}

/** Where the action stands: by the latest meeting, else by the paper. */
export function actionStatus(action: Action, progress: Progress): ActionStatus | undefined {
  return (action.id && progress.actions.get(action.id.value)) ?? action.status?.value;
}

/** Where the benefit stands: by the latest meeting, else by the paper. */
export function benefitStatus(benefit: Benefit, progress: Progress): BenefitStatus | undefined {
  return (benefit.id && progress.benefits.get(benefit.id.value)) ?? benefit.status?.value;
}
