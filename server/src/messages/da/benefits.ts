/** Danish texts of the rules about benefits. */
import type { benefits as english } from '../en/benefits';
import type { SameKeys } from '../texts';

export const benefits: SameKeys<typeof english> = {
  titles: {
    'benefits/none': 'Et initiativ uden forventet gevinst',
    'benefits/statement': 'En gevinst der ikke er beskrevet',
    'benefits/reads-like-action': 'En gevinst der lyder som noget I gør',
    'benefits/for-whom': 'En gevinst der ikke siger hvem den er for',
    'benefits/no-action': 'En gevinst som ingen handling fører til',
    'benefits/measure-numbers': 'Noget andet end et tal i en måling',
    'benefits/target-no-better': 'Et måltal der ikke er bedre end udgangspunktet',
    'benefits/target-before-baseline': 'Et måltal med en dato før udgangspunktet',
    'benefits/baseline-undated': 'Et udgangspunkt uden dato eller kilde',
    'benefits/too-many': 'Mange gevinster under ét initiativ',
    'benefits/not-seen-yet': 'En gevinst som I ikke har set endnu',
    'benefits/two-in-one': 'To gevinster i én sætning',
    'benefits/owner': 'En gevinst som ingen holder øje med',
    'benefits/realised-unshown': 'En opnået gevinst som intet viser',
    'benefits/citizens': 'Gevinster kun for organisationen selv',
  },
  messages: {
    'benefits/none': '{initiative} mangler en forventet gevinst. Hvad bliver bedre, og for hvem?',
    'benefits/statement':
      'Gevinst {number} i {initiative} er ikke beskrevet endnu. Hvad bliver bedre, og for hvem?',
    'benefits/reads-like-action': '»{verb}« lyder som noget I gør. Hvad bliver bedre af det?',
    'benefits/for-whom': 'Hvem kan mærke »{benefit}«? Skriv dem under »For hvem« (for_whom).',
    'benefits/no-action': 'Ingen handling fører til »{benefit}«. Hvad vil I gøre?',
    'benefits/measure-numbers':
      'Skriv »{value}« som et tal, uden ord og anførselstegn. Det der bliver talt, skal stå under »{field}« (measured_in).',
    'benefits/target-no-better':
      'Måltallet ({t}) er ikke bedre end udgangspunktet ({b}). Er de byttet om, eller er et lavere tal bedre?',
    'benefits/target-no-better:lower':
      'Måltallet ({t}) er ikke bedre end udgangspunktet ({b}), for her er et lavere tal bedre. Er de byttet om, eller er et højere tal bedre?',
    'benefits/target-no-better:same': 'Udgangspunkt og måltal er begge {t}. Hvor meget skal det ændre sig?',
    'benefits/target-before-baseline':
      'Måltallet skal være nået {by}, men udgangspunktet er først målt {date}. Er en af datoerne forkert?',
    'benefits/baseline-undated': 'Hvornår er udgangspunktet for »{benefit}« målt, og hvor kommer tallet fra?',
    'benefits/baseline-undated:date': 'Hvornår er udgangspunktet for »{benefit}« målt?',
    'benefits/baseline-undated:source': 'Hvor kommer tallet i udgangspunktet for »{benefit}« fra?',
    'benefits/too-many':
      '{initiative} har {n} gevinster. Mere end {max} er svært at huske. Hvilke kan vente?',
    'benefits/not-seen-yet': '»{benefit}« er ikke set endnu. Hvad vil I prøve nu?',
    'benefits/two-in-one':
      'Er der to gevinster her, »{first}« og »{second}«? Del dem, så I kan se hvordan det går med hver af dem.',
    'benefits/owner': 'Hvem holder øje med »{benefit}«? Hverken gevinsten eller initiativet nævner nogen.',
    'benefits/realised-unshown':
      '»{benefit}« er opnået, men intet viser det. Hvad kan I tælle eller fortælle?',
    'benefits/citizens': 'Alle gevinster er for organisationen selv (»{group}«). Hvad kan borgerne mærke?',
  },
  fixes: {
    'benefits/reads-like-action:move': 'Flyt den til handlingerne',
    'benefits/reads-like-action:serve': 'Flyt den til handlingerne, og lad den føre til »{benefit}«',
    'benefits/no-action:link': 'Lad »{action}« føre til den',
    'benefits/measure-numbers:number': 'Skriv kun {number}',
    'benefits/measure-numbers:number-all': 'Skriv alle {n} som tal',
    'benefits/measure-numbers:split': 'Skriv {number} her og »{unit}« under »measured_in«',
    'benefits/target-no-better:swap': 'Byt dem om: fra {from} til {to}',
    'benefits/target-no-better:lower': 'Skriv at et lavere tal er bedre',
    'benefits/target-no-better:higher': 'Skriv at et højere tal er bedre',
    'benefits/baseline-undated:today': 'Skriv at det er målt i dag, {date}',
    'benefits/baseline-undated:both': 'Skriv at det er målt i dag, {date}, og tilføj en plads til kilden',
    'benefits/too-many:park': 'Gem {n} af dem til senere',
    'benefits/two-in-one:split': 'Del den i to gevinster',
  },
};
