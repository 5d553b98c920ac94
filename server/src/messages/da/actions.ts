/** Danish texts of the rules about actions. */
import type { actions as english } from '../en/actions';
import type { SameKeys } from '../texts';

export const actions: SameKeys<typeof english> = {
  titles: {
    'actions/none': 'Et initiativ uden handling',
    'actions/priority': 'En handling uden prioritet',
    'actions/priority-shared': 'To handlinger med samme prioritet',
    'actions/priority-gap': 'Et hul i prioriteterne',
    'actions/responsible': 'En handling uden én ansvarlig',
    'actions/everyone': 'En handling som alle har ansvaret for',
    'actions/benefit': 'En handling der ikke fører til en bestemt gevinst',
    'actions/overdue': 'En handling hvis frist er gået',
    'actions/too-many': 'Mange handlinger under ét initiativ',
    'actions/decided-not-started': 'En handling der er besluttet, men ikke kommet i gang',
    'actions/learning': 'En afsluttet handling uden det I lærte',
    'actions/reads-like-benefit': 'En handling der lyder som en gevinst',
  },
  messages: {
    'actions/none': '{initiative} mangler en handling. Hvad vil I prøve først?',
    'actions/priority': 'Hvad kommer først? »{action}« har ingen prioritet.',
    'actions/priority-shared': '»{a}« og »{b}« har begge prioritet {p}. Hvad kommer først?',
    'actions/priority-gap':
      '{initiative} har en prioritet {given}, men ingen prioritet {missing}. Er der taget en handling ud?',
    'actions/responsible': 'Hvem har ansvaret for »{action}«? Skriv én. De andre kan stå under »with«.',
    'actions/responsible:several':
      'Der er {n} ansvarlige for »{action}«. Hvem tager det første skridt? Skriv én. De andre kan stå under »with«.',
    'actions/everyone': '»{who}« er alle og ingen. Hvem tager det første skridt?',
    'actions/benefit': 'Hvilken gevinst fører »{action}« til?',
    'actions/overdue':
      'Fristen for »{action}« var {d}, og status er stadig »{status}«. Ny dato eller ny status?',
    'actions/overdue:no-status': 'Fristen for »{action}« var {d}. Hvordan går det?',
    'actions/too-many':
      '{initiative} har {n} handlinger. Mere end {max} er svært at følge med i. Hvilke kan vente?',
    'actions/decided-not-started':
      '»{action}« blev besluttet for {n} dage siden og er ikke kommet i gang. Hvad står i vejen?',
    'actions/learning': '»{action}« er {status}. Hvad lærte I som andre kan bruge?',
    'actions/reads-like-benefit': '»{words}« lyder som noget der bliver bedre. Hvad vil I gøre?',
  },
  fixes: {
    'actions/priority:number': 'Giv den prioritet {number}',
    'actions/priority:number-all': 'Nummerér alle {n} i den rækkefølge de står',
    'actions/priority-shared:first': 'Sæt »{action}« først, og nummerér de andre efter den',
    'actions/priority-gap:renumber': 'Nummerér dem fra 1 til {n}',
    'actions/responsible:one': 'Giv {name} ansvaret, og skriv de andre under »with«',
    'actions/benefit:serve': 'Skriv at den fører til »{benefit}«',
    'actions/benefit:several': 'Skriv at den fører til de {n} gevinster som ingen anden handling fører til',
    'actions/overdue:done': 'Skriv at den er gennemført i dag, og tilføj en plads til det I lærte',
    'actions/overdue:later': 'Flyt fristen til {date}',
    'actions/too-many:park': 'Gem {n} af dem til senere',
    'actions/decided-not-started:started': 'Skriv at den begyndte {date}',
    'actions/reads-like-benefit:move': 'Flyt den til gevinsterne',
    'actions/reads-like-benefit:reached': 'Flyt den til gevinsterne, og lad »{action}« føre til den',
  },
};
