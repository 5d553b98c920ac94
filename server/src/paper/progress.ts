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
  /** Benefits for which a meeting has a reading or a sign. */
  readonly shown: ReadonlySet<string>;
  /** The day of the last meeting; absent without one. */
  readonly lastMeeting: string | undefined;
}

export const NO_PROGRESS: Progress = {
  actions: new Map(),
  benefits: new Map(),
  learned: new Set(),
  shown: new Set(),
  lastMeeting: undefined,
};

/** Sums up the meetings of `log`, in the order of their dates; a meeting without a readable date counts as the earliest. */
export function progressOf(log: FollowUp | undefined): Progress {
  if (!log) return NO_PROGRESS;
  const actions = new Map<string, ActionStatus>();
  const benefits = new Map<string, BenefitStatus>();
  const learned = new Set<string>();
  const shown = new Set<string>();
  const meetings = [...log.meetings].sort((a, b) => ((a.date?.value ?? '') < (b.date?.value ?? '') ? -1 : 1));
  for (const meeting of meetings) {
    for (const { action, status, learning } of meeting.actions) {
      if (!action) continue;
      if (status) actions.set(action.value, status.value);
      if (learning) learned.add(action.value);
    }
    for (const { text, about } of meeting.learning) if (text && about) learned.add(about.value);
    for (const { benefit, status, reading, sign } of meeting.benefits) {
      if (!benefit) continue;
      if (status) benefits.set(benefit.value, status.value);
      if (reading?.value || sign) shown.add(benefit.value);
    }
  }
  return { actions, benefits, learned, shown, lastMeeting: meetings.at(-1)?.date?.value };
}

/** Where the action stands: by the latest meeting, else by the paper. */
export function actionStatus(action: Action, progress: Progress): ActionStatus | undefined {
  return (action.id && progress.actions.get(action.id.value)) ?? action.status?.value;
}

/** Where the benefit stands: by the latest meeting, else by the paper. */
export function benefitStatus(benefit: Benefit, progress: Progress): BenefitStatus | undefined {
  return (benefit.id && progress.benefits.get(benefit.id.value)) ?? benefit.status?.value;
}
