/** English texts of the rules about actions. */
import type { GroupTexts } from '../texts';

export const actions = {
  titles: {
    'actions/none': 'An initiative without an action',
    'actions/priority': 'An action without a priority',
    'actions/priority-shared': 'Two actions with the same priority',
    'actions/priority-gap': 'A gap in the priorities',
    'actions/responsible': 'An action without one person responsible',
    'actions/everyone': 'An action that everyone is responsible for',
    'actions/benefit': 'An action that serves no benefit in particular',
    'actions/overdue': 'An action past its date',
    'actions/too-many': 'Many actions under one initiative',
    'actions/decided-not-started': 'An action decided but not started',
    'actions/learning': 'An ended action without what you learned',
    'actions/reads-like-benefit': 'An action that sounds like a benefit',
  },
  messages: {
    'actions/none': '{initiative} has no action. What will you try first?',
    'actions/priority': 'What comes first? "{action}" has no priority.',
    'actions/priority-shared': '"{a}" and "{b}" share priority {p}. Which comes first?',
    'actions/priority-gap':
      '{initiative} has a priority {given}, but no priority {missing}. Has an action been taken out?',
    'actions/responsible': 'Who is responsible for "{action}"? Name one; others go under "with".',
    'actions/responsible:several':
      '{n} are responsible for "{action}". Who takes the first step? Name one; others go under "with".',
    'actions/everyone': '"{who}" is everyone and no one. Who takes the first step?',
    'actions/benefit': 'Which benefit does "{action}" lead to?',
    'actions/overdue': '"{action}" was due {d} and is still {status}. New date or status?',
    'actions/overdue:no-status': '"{action}" was due {d}. How is it going?',
    'actions/too-many':
      '{initiative} has {n} actions. More than {max} are hard to keep track of. Which can wait?',
    'actions/decided-not-started':
      '"{action}" was decided {n} days ago and has not started. What is in the way?',
    'actions/learning': '"{action}" is {status}. What did you learn that others can use?',
    'actions/reads-like-benefit': '"{words}" sounds like something that gets better. What will you do?',
  },
  fixes: {
    'actions/priority:number': 'Give it priority {number}',
    'actions/priority:number-all': 'Number all {n} in the order they are written',
    'actions/priority-shared:first': 'Put "{action}" first and number the others after it',
    'actions/priority-gap:renumber': 'Number them from 1 to {n}',
    'actions/responsible:one': 'Make {name} responsible, and put the others under "with"',
    'actions/benefit:serve': 'Say that it leads to "{benefit}"',
    'actions/benefit:several': 'Say that it leads to the {n} benefits that no other action leads to',
    'actions/overdue:done': 'Say that it was done today, and add a place for what you learned',
    'actions/overdue:later': 'Move the date to {date}',
    'actions/too-many:park': 'Keep {n} of them for later',
    'actions/decided-not-started:started': 'Say that it started on {date}',
    'actions/reads-like-benefit:move': 'Move it to the benefits',
    'actions/reads-like-benefit:reached': 'Move it to the benefits, and let "{action}" lead to it',
  },
} as const satisfies GroupTexts;
