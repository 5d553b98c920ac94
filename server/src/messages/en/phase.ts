/** English texts of the rules about what each phase asks for. */
import type { GroupTexts } from '../texts';

export const phase = {
  titles: {
    'phase/measure': 'A benefit without a way to see it',
    'phase/benefit-visible': 'A benefit that nobody can see',
    'phase/work-process': 'A benefit without a work process',
    'phase/stakeholder-task': 'A stakeholder without a task in the phase',
    'phase/management-expectations': 'What is expected of managers',
    'phase/map-review': 'A map that nobody has looked at together',
  },
  messages: {
    'phase/measure':
      'How will you see "{benefit}"? A number will do, or something people can see or tell about.',
    'phase/benefit-visible':
      'Nothing shows "{benefit}" yet. What can you count, or what have people seen or told?',
    'phase/work-process': 'Which daily practice keeps "{benefit}" alive?',
    'phase/stakeholder-task':
      'What do you need from {role} in the phase {phase}? They have no task in it yet.',
    'phase/management-expectations': 'What do you expect of managers in this phase?',
    'phase/map-review':
      'You have not looked at the map together in the phase {phase} yet. Who could, and when?',
  },
  fixes: {
    'phase/map-review:add': 'Add who looked at the map together',
  },
} as const satisfies GroupTexts;
