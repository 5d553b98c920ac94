/** English texts of `rules` and `explain`. */
export const explain = {
  why: 'Why it matters',
  faulty: 'What it finds',
  mended: 'How it can be mended',
  severity: 'While drafting: {draft}. Once submitted: {submitted}.',
  'severity-always': 'While drafting and once submitted: {draft}.',
  'severity-in-phase': 'In the phase {phase}: {draft} while drafting, {submitted} once submitted.',
  off: 'says nothing',
  core: 'It belongs to the common format: no one can turn it off.',
  adjust:
    'Your organisation can set it in its organisation file, under "rules": off, hint, warning or error.',
  suppress:
    'To leave one place as it is, write on the line above: # strategy-papers-ignore {rule}: your reason',
  unknown: 'There is no rule named "{rule}".',
  group: 'Rules that begin so: {rules}.',
  near: 'Did you mean {rule}?',
  all: 'All rules: strategy-papers rules',
  more: 'Some weigh otherwise in a phase, or beyond a second limit. Why a rule is there, with an example: strategy-papers explain benefits/none',
  rule: 'Rule',
  draft: 'Drafting',
  submitted: 'Submitted',
  title: 'What it finds',
} as const;
