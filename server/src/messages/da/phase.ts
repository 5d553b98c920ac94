/** Danish texts of the rules about what each phase asks for. */
import type { phase as english } from '../en/phase';
import type { SameKeys } from '../texts';

export const phase: SameKeys<typeof english> = {
  titles: {
    'phase/measure': 'En gevinst uden noget at se den på',
    'phase/benefit-visible': 'En gevinst som ingen kan se',
    'phase/work-process': 'En gevinst uden arbejdsgang',
    'phase/stakeholder-task': 'En aktør uden en opgave i fasen',
    'phase/management-expectations': 'Hvad I forventer af lederne',
    'phase/map-review': 'Et kort som I ikke har set på sammen',
  },
  messages: {
    'phase/measure':
      'Hvordan vil I kunne se »{benefit}«? Et tal er nok, eller noget man kan se eller fortælle om.',
    'phase/benefit-visible':
      'Intet viser »{benefit}« endnu. Hvad kan I tælle, eller hvad har nogen set eller fortalt?',
    'phase/work-process': 'Hvilken daglig arbejdsgang holder »{benefit}« i live?',
    'phase/stakeholder-task':
      'Hvad har I brug for at {role} gør i fasen {phase}? De har ingen opgave i den endnu.',
    'phase/management-expectations': 'Hvad forventer I af lederne i denne fase?',
    'phase/map-review':
      'I har ikke set på kortet sammen i fasen {phase} endnu. Hvem kan gøre det, og hvornår?',
  },
  fixes: {
    'phase/map-review:add': 'Tilføj hvem der så på kortet sammen',
  },
};
