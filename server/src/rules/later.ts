/**
 * Rules whose names are settled, since an organisation may set them already, but which this version does not check
 * yet: those about follow-up logs and about several papers together.
 */
export const LATER_RULES: readonly string[] = [
  'follow-up/late',
  'follow-up/present',
  'follow-up/next-month',
  'follow-up/unknown-reference',
  'follow-up/empty',
  'follow-up/learning',
  'follow-up/barrier-open',
  'follow-up/decided-unmentioned',
  'follow-up/one-view',
  'follow-up/future-date',
  'follow-up/no-movement',
  'follow-up/contribution',
  'across/duplicate-paper-id',
  'across/same-unit-and-period',
  'across/unknown-reference',
  'across/one-sided-partner',
  'across/no-shared-vision',
  'across/silent-unit',
  'across/same-target-group',
  'across/similar-action',
  'across/overloaded-person',
  'across/benefit-dropped',
];
