/** English texts of the rules about dialogue, citizens and the rhythm of follow-up. */
import type { GroupTexts } from '../texts';

export const dialogue = {
  titles: {
    'dialogue/missing': 'No dialogue',
    'dialogue/up': 'No dialogue with managers and politicians',
    'dialogue/down': 'No dialogue in the unit',
    'dialogue/across': 'No dialogue with other units',
    'dialogue/incomplete': 'A dialogue that does not say with whom, how or how often',
    'dialogue/own-unit': 'Dialogue across, but only with your own unit',
    'dialogue/same-text': 'The same words for two directions of the dialogue',
    'dialogue/one-way': 'A dialogue that goes one way',
    'dialogue/written-with': 'Who took part in writing',
    'citizens/missing': 'Citizens do not take part',
    'citizens/what-changed': 'What citizens said, but not what it changed',
    'follow-up/rhythm': 'No rhythm of follow-up',
    'follow-up/less-than-monthly': 'Follow-up less often than every month',
  },
  messages: {
    'dialogue/missing':
      'The dialogue is missing. How do you talk with those above you, in the unit, and across?',
    'dialogue/up': 'Dialogue up is missing. How do you talk with managers and politicians?',
    'dialogue/down': 'Dialogue down is missing. How do you talk with each other in the unit?',
    'dialogue/across': 'Dialogue across is missing. Which other units do you talk with?',
    'dialogue/incomplete': 'How, and how often, do you talk with "{who}"?',
    'dialogue/incomplete:how': 'How do you talk with "{who}"?',
    'dialogue/incomplete:rhythm': 'How often do you talk with "{who}"?',
    'dialogue/incomplete:with': 'Whom do you talk with here?',
    'dialogue/incomplete:with-how': 'Whom do you talk with here, and how?',
    'dialogue/incomplete:with-rhythm': 'Whom do you talk with here, and how often?',
    'dialogue/incomplete:with-how-rhythm': 'Whom do you talk with here, how, and how often?',
    'dialogue/own-unit': '"{who}" is your own unit. Which other units do you talk with?',
    'dialogue/same-text':
      '"{text}" stands in two directions of the dialogue. Is it one and the same conversation?',
    'dialogue/one-way': '"{word}" goes one way. How do you hear the answer?',
    'dialogue/written-with': 'Who took part in writing the paper? It belongs to those who did.',
    'citizens/missing': 'How do citizens (users, parents, relatives) take part?',
    'citizens/missing:planned': 'You plan to talk with "{who}". What have citizens said so far?',
    'citizens/what-changed': 'Citizens said "{said}". What did it change?',
    'follow-up/rhythm': 'How often do you follow up? Most do it once a month.',
    'follow-up/less-than-monthly':
      'Follow-up every quarter leaves three months between an idea and the next try. Could you meet every month?',
  },
  fixes: {
    'dialogue/incomplete:add': 'Add the fields that are missing',
    'follow-up/rhythm:monthly': 'Follow up every month',
  },
} as const satisfies GroupTexts;
