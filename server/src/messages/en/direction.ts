/** English texts of the rules about the direction. */
import type { GroupTexts } from '../texts';

export const direction = {
  titles: {
    'direction/missing': 'No direction',
    'direction/one-statement': 'A direction in several paragraphs',
    'direction/too-long': 'A direction that is hard to remember',
    'direction/future': 'A direction that describes today',
    'direction/task-list': 'A direction that reads like tasks',
    'direction/for-whom': 'A direction that names no one',
    'direction/numbers': 'Numbers in the direction',
  },
  messages: {
    'direction/missing': 'The direction is missing. Where are you going, and who will notice?',
    'direction/one-statement':
      'The direction has {count} paragraphs. Which one is where you are going? The rest can go under "Background".',
    'direction/too-long': 'The direction has {n} words. Can a colleague say it aloud? Try under {max}.',
    'direction/future': 'The direction describes today. How should things be in {year}?',
    'direction/future:no-year':
      'The direction describes today. How should things be when you have succeeded?',
    'direction/task-list':
      'The direction reads like a list of tasks. What will be different when they are done?',
    'direction/for-whom': 'The direction names no one. Who will notice that you are getting there?',
    'direction/numbers':
      '"{number}" says how much, and that belongs under an expected benefit. What is the direction without it?',
  },
  fixes: {
    'direction/one-statement:background': 'Keep the first paragraph, and move the rest to "Background"',
  },
} as const satisfies GroupTexts;
