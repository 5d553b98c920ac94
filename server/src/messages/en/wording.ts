/** English texts of the rules about wording. */
import type { GroupTexts } from '../texts';

export const wording = {
  titles: {
    'wording/vague-verb': 'A word that can mean many things',
    'wording/how-much': 'More, but how much',
    'wording/no-actor': 'Something is done, but by no one',
    'wording/with-citizens': 'For citizens, or with them',
    'wording/daily-operation': 'Daily work among what is new',
    'wording/long-sentence': 'A long sentence',
    'wording/one-page': 'More words than fit one page',
    'wording/abbreviation': 'An abbreviation no one explains',
  },
  messages: {
    'wording/vague-verb': '"{verb}" can mean many things. What will be different?',
    'wording/vague-verb:action': '"{verb}" can mean many things. What exactly will you do?',
    'wording/how-much': '"{words}" can be a little or a lot. How much, or how will people notice?',
    'wording/no-actor': '"{words}" does not say who. Who will do it?',
    'wording/with-citizens': '"{words}": do you do it for them, or with them? What part can they take?',
    'wording/with-citizens:promise': '"{words}" is a promise. Can you keep it on a hard day too?',
    'wording/daily-operation':
      '"{words}" sounds like the daily work, which goes on anyway. What will be new?',
    'wording/long-sentence': 'This sentence has {n} words. Can it become two? Try under {max} in each.',
    'wording/one-page':
      'The map will have {n} words, and about {max} fit on one page. What can be said in fewer?',
    'wording/abbreviation': 'What does "{letters}" stand for? Not everyone who sees the map knows.',
  },
  fixes: {},
} as const satisfies GroupTexts;
