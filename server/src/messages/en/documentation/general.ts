/** English documentation of the rules: general. */
import type { RuleDocumentation } from '../../texts';

export const general: Readonly<Record<string, RuleDocumentation>> = {
  'privacy/personal-number': {
    why: 'A strategy paper is open to everyone, and a CPR number tells who a person is for life. It has no place here, not in a comment either. If it is something else that only looks like one, say so in a comment.',
    faulty: `- id: walks
  title: Ask Ida (010190-0000) to lead a walk
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: Ask Ida to lead a walk
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'suppression/no-reason': {
    why: 'A finding may be wrong for you, and then you may put it aside. The next reader, perhaps yourself in a year, needs to know why. Without a reason the finding stays.',
    faulty: `- id: walks
  title: Ask Ida (010190-0000) to lead a walk # strategy-papers-ignore privacy/personal-number
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: Ask Ida (010190-0000) to lead a walk # strategy-papers-ignore privacy/personal-number: an invented number
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'suppression/unused': {
    why: 'A comment that puts nothing aside is in the way: the text has been mended, or the rule is misspelt, or it belongs to the common format, which holds for every unit. Later it might hide something new.',
    faulty: `- id: walks
  title: Ask Ida to lead a walk # strategy-papers-ignore privacy/personal-number: an invented number
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: Ask Ida to lead a walk
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'baseline/stale': {
    why: 'The baseline holds the findings that were there when you began, so that only new ones stop you. When an old one is mended, its entry should go too, or the same mistake could come back unseen.',
    faulty: 'An entry for a finding that the paper no longer has.',
    mended: 'strategy-papers validate --update-baseline',
    at: 'nowhere',
  },
  'internal/failure': {
    why: 'The tool itself has failed on this file, so nothing is known of it: it may be in order or not. It is said aloud, so that silence is never mistaken for praise. Please report it, with the file if you can share it.',
    faulty: 'A fault in the tool, not in the paper.',
    mended: 'A newer version of the tool.',
    at: 'nowhere',
  },
};
