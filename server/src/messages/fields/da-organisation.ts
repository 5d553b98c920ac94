/** Danish titles and descriptions of an organisation file's fields. */

import type { FieldTexts } from '../field-texts';
import { LANGUAGE, PERSON_ROLE, PHASE, RULE_WEIGHT } from './da-choices';

type Texts = Readonly<Record<string, FieldTexts>>;

const LIMITS_DA: Texts = {
  limits: {
    title: 'Grænser',
    description: 'De tal tjekket måler efter. Ret dem der ikke passer jer.',
  },
  'limits.direction_words_hint': {
    title: 'Ord i retningen: overvej',
    description: 'Er der flere ord end det, spørger tjekket om retningen kan blive kortere.',
  },
  'limits.direction_words_warning': {
    title: 'Ord i retningen: se på det',
    description: 'Er der flere ord end det, er retningen for lang.',
  },
  'limits.title_words': {
    title: 'Ord i en titel',
    description: 'Hvor mange ord der er plads til i en titel på kortet.',
  },
  'limits.benefits_per_initiative': {
    title: 'Gevinster i et initiativ',
    description:
      'Hvor mange forventede gevinster et initiativ kan have før tjekket spørger hvad der kan vente.',
  },
  'limits.actions_per_initiative': {
    title: 'Handlinger i et initiativ',
    description: 'Hvor mange handlinger et initiativ kan have før tjekket spørger hvad der kan vente.',
  },
  'limits.days_decided_to_started': {
    title: 'Dage fra beslutning til start',
    description: 'Hvor mange dage der må gå fra en beslutning til handlingen kommer i gang.',
  },
  'limits.follow_up_grace_days': {
    title: 'Dage et møde må være forsinket',
    description: 'Hvor mange dage for sent et opfølgningsmøde kan ligge før tjekket nævner det.',
  },
  'limits.period_years': { title: 'År i en periode', description: 'Hvor mange år en strategi kan gælde.' },
  'limits.sentence_words': {
    title: 'Ord i en sætning',
    description: 'Er der flere ord end det, er sætningen lang.',
  },
  'limits.map_words': { title: 'Ord på kortet', description: 'Hvor mange ord der er plads til på kortet.' },
  'limits.running_actions_per_person': {
    title: 'Handlinger til én person',
    description: 'Hvor mange handlinger én person kan have i gang før tjekket spørger om det er for meget.',
  },
  'limits.meetings_barrier_open': {
    title: 'Møder med en åben barriere',
    description: 'Hvor mange møder en barriere kan stå åben før tjekket spørger hvem der kan hjælpe.',
  },
};

const SURVEY_DA: Texts = {
  survey: {
    title: 'Undersøgelse mellem enheder',
    description:
      'Hvad en undersøgelse viste om hvordan to enheder arbejder sammen, fra 1 (dårligt) til 5 (rigtig godt).',
  },
  'survey[].between': { title: 'Mellem', description: 'Id på de to enheder.' },
  'survey[].date': { title: 'Dato', description: 'Dagen for undersøgelsen, skrevet som år-måned-dag.' },
  'survey[].frequent': {
    title: 'Tit nok',
    description: 'Om de taler tit nok sammen, fra 1 til 5.',
  },
  'survey[].timely': {
    title: 'I tide',
    description: 'Om de giver hinanden besked i tide, fra 1 til 5.',
  },
  'survey[].accurate': {
    title: 'Præcist',
    description: 'Om det de fortæller hinanden, er rigtigt og klart, fra 1 til 5.',
  },
  'survey[].problem_solving': {
    title: 'Løser problemer',
    description: 'Om de løser problemer sammen i stedet for at give hinanden skylden, fra 1 til 5.',
  },
  'survey[].shared_goals': {
    title: 'Fælles mål',
    description: 'Om de arbejder efter de samme mål, fra 1 til 5.',
  },
  'survey[].shared_knowledge': {
    title: 'Fælles viden',
    description: 'Om de kender til hinandens arbejde, fra 1 til 5.',
  },
  'survey[].mutual_respect': {
    title: 'Gensidig respekt',
    description: 'Om de respekterer hinandens arbejde, fra 1 til 5.',
  },
};

export const ORGANISATION_DA: Texts = {
  '': {
    title: 'Organisation',
    description:
      'Det strategierne i én organisation er fælles om: enheder, personer, fokusområder, den fælles vision, og hvor strengt tjekket er.',
  },
  format: {
    title: 'Format',
    description:
      'Den første linje i alle organisationsfiler. Den fortæller værktøjerne hvad det er for en fil.',
  },
  id: { title: 'Id', description: 'Organisationens korte navn. Små bogstaver, tal og bindestreger.' },
  name: { title: 'Navn', description: 'Det navn folk bruger om organisationen.' },
  language: {
    title: 'Sprog',
    description: 'Det sprog strategierne er skrevet på, når en strategi ikke selv siger det.',
    ...LANGUAGE,
  },
  period: {
    title: 'Periode',
    description: 'Hvornår strategierne gælder fra og til, når en strategi ikke selv siger det.',
  },
  'period.from': { title: 'Første dag', description: 'Den første dag, skrevet som år-måned-dag.' },
  'period.to': { title: 'Sidste dag', description: 'Den sidste dag, skrevet som år-måned-dag.' },
  phase: {
    title: 'Fase',
    description:
      'Hvor langt arbejdet er, når en strategi ikke selv siger det. Én fase, eller en liste mens I er mellem to.',
    ...PHASE,
  },
  vision: { title: 'Fælles vision', description: 'Det alle enhederne arbejder hen imod sammen.' },
  'vision.id': {
    title: 'Id',
    description: 'Visionens korte navn, så en strategi kan skrive at den støtter den.',
  },
  'vision.statement': {
    title: 'Vision',
    description: 'Sådan skal byen eller organisationen være, i en sætning alle kan huske.',
  },
  units: { title: 'Enheder', description: 'Organisationens enheder: afdelinger, skoler, centre.' },
  'units[].id': {
    title: 'Enhedens id',
    description: 'Enhedens korte navn. Det bruges i strategierne. Små bogstaver, tal og bindestreger.',
  },
  'units[].name': { title: 'Enhedens navn', description: 'Det navn folk bruger om enheden.' },
  'units[].parent': { title: 'Hører under', description: 'Id på den enhed som denne hører under.' },
  'units[].closed': {
    title: 'Nedlagt',
    description: 'Den dag enheden blev nedlagt eller lagt sammen med en anden, skrevet som år-måned-dag.',
  },
  people: { title: 'Personer', description: 'De ledere og forandringsagenter som strategierne nævner.' },
  'people[].name': { title: 'Navn', description: 'Navnet som det står i strategierne.' },
  'people[].unit': { title: 'Enhed', description: 'Id på den enhed hvor personen arbejder.' },
  'people[].roles': {
    title: 'Roller',
    description: 'Den rolle personen har i strategiarbejdet.',
    ...PERSON_ROLE,
  },
  focus_areas: {
    title: 'Fokusområder',
    description: 'Det organisationen er blevet enig om at se særligt på.',
  },
  'focus_areas[].id': {
    title: 'Id',
    description: 'Fokusområdets korte navn. Det bruges i strategierne. Små bogstaver, tal og bindestreger.',
  },
  'focus_areas[].name': { title: 'Navn', description: 'Det navn folk bruger om det.' },
  rules: {
    title: 'Regler',
    description:
      'Hvor strengt hver regel i tjekket tages hos jer. Skriv reglens navn, og hvor meget den vejer.',
  },
  'rules.*': {
    title: 'Hvor strengt',
    description: 'Hvor meget reglen vejer i jeres organisation.',
    ...RULE_WEIGHT,
  },
  ...LIMITS_DA,
  words: {
    title: 'Ord',
    description: 'Jeres egne ord til de regler der ser på sproget. Skriv reglens navn, og ordene under det.',
  },
  'words.*': {
    title: 'Ord til reglen',
    description: 'De ord reglen skal lade være i fred, og dem den også skal kigge efter.',
  },
  'words.*.allow': { title: 'I orden', description: 'Ord der er i orden her. Reglen lader dem være i fred.' },
  'words.*.add': { title: 'Flere ord', description: 'Flere ord som reglen skal kigge efter.' },
  ...SURVEY_DA,
};
