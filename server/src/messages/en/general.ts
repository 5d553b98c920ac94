/** English texts of the rules about privacy, about suppressing, and about the tool itself. */
import type { GroupTexts } from '../texts';

export const general = {
  titles: {
    'privacy/personal-number': 'A personal number',
    'suppression/no-reason': 'Findings put aside without a reason',
    'suppression/unused': 'Nothing to put aside',
    'baseline/stale': 'An accepted finding that is gone',
    'internal/failure': 'A fault of the tool itself',
  },
  messages: {
    'privacy/personal-number': 'This looks like a CPR number. Everyone can read the paper, so delete it.',
    'suppression/no-reason':
      'Why is the rule put aside here? Write the reason after a colon: "{rule}: because …".',
    'suppression/no-reason:no-rule': 'Which rule is put aside here, and why? Write "group/rule: because …".',
    'suppression/unused': 'There is no finding of {rule} here, so the comment can go.',
    'suppression/unused:unknown': 'There is no rule named {rule}, so the comment does nothing.',
    'suppression/unused:near': 'There is no rule named {rule}. Did you mean {near}?',
    'suppression/unused:core': '{rule} belongs to the common format, so it cannot be put aside.',
    'baseline/stale':
      '{n} accepted {n|finding is|findings are} gone. Update the baseline, so that {n|it stays|they stay} gone.',
    'internal/failure':
      'The tool itself failed on this file ({reason}). The other files are checked all the same. Please report it.',
  },
  fixes: {
    'privacy/personal-number:delete': 'Delete the number',
    'suppression/unused:remove': 'Delete the comment',
    'suppression/unused:remove-rule': 'Take {rule} out of the comment',
  },
} as const satisfies GroupTexts;
