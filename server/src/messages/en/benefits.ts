/** English texts of the rules about benefits. */
import type { GroupTexts } from '../texts';

export const benefits = {
  titles: {
    'benefits/none': 'An initiative without an expected benefit',
    'benefits/statement': 'A benefit that is not described',
    'benefits/reads-like-action': 'A benefit that sounds like something you do',
    'benefits/for-whom': 'A benefit that does not say whom it is for',
    'benefits/no-action': 'A benefit that no action leads to',
    'benefits/measure-numbers': 'Something other than a number in a measure',
    'benefits/target-no-better': 'A target that is no better than the start',
    'benefits/target-before-baseline': 'A target dated before the baseline',
    'benefits/baseline-undated': 'A baseline without a date or a source',
    'benefits/too-many': 'Many benefits under one initiative',
    'benefits/not-seen-yet': 'A benefit that has not been seen yet',
    'benefits/two-in-one': 'Two benefits in one sentence',
    'benefits/owner': 'A benefit that no one looks after',
    'benefits/realised-unshown': 'A realised benefit that nothing shows',
    'benefits/citizens': 'Benefits for the organisation only',
  },
  messages: {
    'benefits/none': '{initiative} has no expected benefit. What gets better, and for whom?',
    'benefits/statement':
      'Benefit {number} of {initiative} is not described yet. What gets better, and for whom?',
    'benefits/reads-like-action': '"{verb}" sounds like something you do. What gets better?',
    'benefits/for-whom': 'Who will notice "{benefit}"? Name them under "for_whom".',
    'benefits/no-action': 'No action leads to "{benefit}". What will you do?',
    'benefits/measure-numbers':
      'Write "{value}" as a number, without words or quotation marks. What it counts goes under "{field}" (measured_in).',
    'benefits/target-no-better':
      'The target ({t}) is no better than the start ({b}). Swapped, or is lower better?',
    'benefits/target-no-better:lower':
      'The target ({t}) is no better than the start ({b}), for lower is better here. Swapped, or is higher better?',
    'benefits/target-no-better:same': 'The start and the target are both {t}. How much should it change?',
    'benefits/target-before-baseline':
      'The target should be reached by {by}, but the start was only measured on {date}. Is one of the dates wrong?',
    'benefits/baseline-undated':
      'When was the start of "{benefit}" measured, and where does the number come from?',
    'benefits/baseline-undated:date': 'When was the start of "{benefit}" measured?',
    'benefits/baseline-undated:source': 'Where does the number at the start of "{benefit}" come from?',
    'benefits/too-many':
      '{initiative} has {n} benefits. More than {max} are hard to keep in mind. Which can wait?',
    'benefits/not-seen-yet': '"{benefit}" has not been seen yet. What will you try next?',
    'benefits/two-in-one':
      'Are there two benefits here, "{first}" and "{second}"? Split them, and you can see how each of them is going.',
    'benefits/owner': 'Who looks after "{benefit}"? Neither the benefit nor its initiative names anyone.',
    'benefits/realised-unshown': '"{benefit}" is realised, but nothing shows it. What can you count or tell?',
    'benefits/citizens':
      'All benefits are for the organisation itself ("{group}"). What will citizens notice?',
  },
  fixes: {
    'benefits/reads-like-action:move': 'Move it to the actions',
    'benefits/reads-like-action:serve': 'Move it to the actions, and let it lead to "{benefit}"',
    'benefits/no-action:link': 'Let "{action}" lead to it',
    'benefits/measure-numbers:number': 'Write only {number}',
    'benefits/measure-numbers:number-all': 'Write all {n} as numbers',
    'benefits/measure-numbers:split': 'Write {number} here and "{unit}" under "measured_in"',
    'benefits/target-no-better:swap': 'Swap them: from {from} to {to}',
    'benefits/target-no-better:lower': 'Say that lower is better',
    'benefits/target-no-better:higher': 'Say that higher is better',
    'benefits/baseline-undated:today': 'Say that it was measured today, {date}',
    'benefits/baseline-undated:both':
      'Say that it was measured today, {date}, and add a place for the source',
    'benefits/too-many:park': 'Keep {n} of them for later',
    'benefits/two-in-one:split': 'Split it into two benefits',
  },
} as const satisfies GroupTexts;
