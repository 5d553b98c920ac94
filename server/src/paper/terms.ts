/** The words of the field that are choices: kinds of document, statuses, stages, phases. No behaviour beyond telling them apart. */

export const DOCUMENT_KINDS = ['strategy-paper', 'strategy-follow-up', 'strategy-organisation'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const LANGUAGES = ['en', 'da'] as const;
export type Language = (typeof LANGUAGES)[number];

export const PHASES = ['mobilization', 'consolidation', 'benefits-realization'] as const;
export type Phase = (typeof PHASES)[number];

export const PAPER_STATUSES = ['draft', 'submitted', 'coordinated', 'adopted', 'closed'] as const;
export type PaperStatus = (typeof PAPER_STATUSES)[number];

export const ACTION_STATUSES = [
  'idea',
  'decided',
  'testing',
  'running',
  'done',
  'practice',
  'stopped',
  'never-launched',
] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const BENEFIT_STATUSES = ['expected', 'first-signs', 'realised', 'not-seen-yet', 'given-up'] as const;
export type BenefitStatus = (typeof BENEFIT_STATUSES)[number];

export const BENEFIT_KINDS = [
  'quality',
  'wellbeing',
  'participation',
  'cooperation',
  'economy',
  'disbenefit',
] as const;
export type BenefitKind = (typeof BENEFIT_KINDS)[number];

export const RHYTHMS = ['weekly', 'fortnightly', 'monthly', 'quarterly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const STAKEHOLDER_ROLES = [
  'change-agents',
  'managers',
  'administration',
  'politicians',
  'user-boards',
  'citizens',
  'volunteers',
  'businesses',
] as const;
export type StakeholderRole = (typeof STAKEHOLDER_ROLES)[number];

/** How firmly a paper is asked: while drafting mildly, once submitted in full. */
export type Stage = 'draft' | 'submitted';

/** The stage that a paper's status puts it in; none, or one that cannot be read, is the drafting stage. */
export function stageOf(status: PaperStatus | undefined): Stage {
  return status === undefined || status === 'draft' ? 'draft' : 'submitted';
}

/** The last of `phases` in the order of the source's project; it decides the severities of a paper with several. */
export function latestPhase(phases: readonly Phase[]): Phase | undefined {
  return PHASES.findLast((phase) => phases.includes(phase));
}

/** From gravest to mildest. An error breaks the common format; a hint is a question. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** True where `a` is as grave as `b`, or graver. */
export function reaches(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}
