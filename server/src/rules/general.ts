/** The rules about privacy, about suppressing, and about the tool itself. */
import { privacyRules } from './privacy';
import { type Rule, severity } from './rule';

/** Heads only: suppressing is judged when all else is known, the last two by the command. */
export const generalRules: readonly Rule[] = [
  ...privacyRules,
  { name: 'suppression/no-reason', severity: severity('warning') },
  { name: 'suppression/unused', severity: severity('warning') },
  { name: 'baseline/stale', severity: severity('hint') },
  { name: 'internal/failure', severity: severity('error'), core: true },
];
