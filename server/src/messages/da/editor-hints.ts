/** Danish texts that the editor shows between the lines of a paper, and behind its values. */
import type { editorHints as english } from '../en/editor-hints';

export const editorHints: Readonly<Record<keyof typeof english, string>> = {
  title: '»{title}«',
  name: '{title}',
  'due-in': '{n} {n|dag|dage} tilbage',
  'due-today': 'frist i dag',
  overdue: '{n} {n|dag|dage} over fristen',
  'started-after': '{n} {n|dag|dage} efter beslutningen',
  'started-same-day': 'samme dag som beslutningen',
  initiatives: '{n} af {all} initiativer',
  'before-submission': '{n} {n|sted|steder} at se på før I indsender',
  'nothing-before-submission': 'Intet at rette før I indsender',
  'actions-lead': '{n} {n|handling|handlinger} fører hertil',
  'benefits-lead': '{n} {n|gevinst|gevinster} fører hertil',
  'both-lead':
    '{actions} {actions|handling|handlinger} og {benefits} {benefits|gevinst|gevinster} fører hertil',
  'none-leads': 'Ingen handling fører hertil endnu',
  'show-map': 'Vis kortet',
  meetings: '{n} {n|møde|møder}',
  'meetings-today': '{n} {n|møde|møder}, det seneste i dag',
  'meetings-ago': '{n} {n|møde|møder}, det seneste for {days} {days|dag|dage} siden',
  papers: '{n} {n|strategi|strategier}',
  'no-paper': 'Ingen strategi endnu',
};
