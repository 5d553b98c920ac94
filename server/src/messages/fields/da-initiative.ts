/** Danish titles and descriptions of the fields inside an initiative: partners, benefits and actions too. */

import type { FieldTexts } from '../field-texts';
import { ACTION_STATUS, BENEFIT_KIND, BENEFIT_STATUS, BETTER, PHASE } from './da-choices';

type Texts = Readonly<Record<string, FieldTexts>>;

const NUMBER = { title: 'Tal', description: 'Kun tallet, uden ord.' };

const BENEFIT_DA: Texts = {
  id: {
    title: 'Id',
    description: 'Gevinstens korte navn. Det bruges i opfølgningen. Små bogstaver, tal og bindestreger.',
  },
  statement: {
    title: 'Det der bliver bedre',
    description:
      'Hvad der er anderledes når det er lykkedes, og for hvem. Ikke det I gør, men det der kommer ud af det.',
  },
  for_whom: { title: 'For hvem', description: 'Dem der mærker at det er blevet bedre.' },
  kind: { title: 'Slags gevinst', description: 'Hvad det er for en slags gevinst.', ...BENEFIT_KIND },
  owner: {
    title: 'Ansvarlig for gevinsten',
    description: 'Hvem der sørger for at gevinsten kommer. Udelader du det, er det initiativets tovholder.',
  },
  measure: {
    title: 'Det måler vi',
    description: 'Et tal der viser om det bliver bedre. Udelad det hvis et tegn siger mere.',
  },
  'measure.indicator': { title: 'Det tæller vi', description: 'Hvad I tæller eller spørger om.' },
  'measure.measured_in': {
    title: 'Målt i',
    description:
      'Hvad tallene står for, fx personer eller dage. Skriv det her, og kun tallet de andre steder.',
  },
  'measure.better': {
    title: 'Bedst er',
    description: 'Om det er bedst med et højere eller et lavere tal. Udelader du det, er det højere.',
    ...BETTER,
  },
  'measure.source': { title: 'Kilde', description: 'Hvor tallene kommer fra.' },
  'measure.baseline': { title: 'Udgangspunkt', description: 'Tallet før I gik i gang.' },
  'measure.baseline.value': NUMBER,
  'measure.baseline.date': { title: 'Dato', description: 'Den dag der blev talt, skrevet som år-måned-dag.' },
  'measure.baseline.source': { title: 'Kilde', description: 'Hvor netop dette tal kommer fra.' },
  'measure.target': { title: 'Måltal', description: 'Det tal I håber at nå.' },
  'measure.target.value': NUMBER,
  'measure.target.by': {
    title: 'Senest',
    description: 'Hvornår I håber at være der, skrevet som år-måned-dag.',
  },
  'measure.readings': {
    title: 'Målinger',
    description: 'Tallene undervejs. Skriver I opfølgninger, så skriv dem dér i stedet.',
  },
  'measure.readings[].date': {
    title: 'Dato',
    description: 'Den dag der blev talt, skrevet som år-måned-dag.',
  },
  'measure.readings[].value': NUMBER,
  'measure.readings[].note': { title: 'Bemærkning', description: 'Det man bør vide om netop dette tal.' },
  signs: { title: 'Tegn', description: 'Det I kan se eller høre som viser at det bliver bedre.' },
  'signs[].date': { title: 'Dato', description: 'Den dag I så eller hørte det, skrevet som år-måned-dag.' },
  'signs[].text': {
    title: 'Tegn',
    description: 'Det I så eller hørte. Ingen navne på privatpersoner.',
  },
  'signs[].link': {
    title: 'Link',
    description: 'En webadresse, eller stien til en fil i nærheden, hvor man kan læse eller se mere.',
  },
  work_process: {
    title: 'Arbejdsgang',
    description: 'Det I gør til daglig, som holder gevinsten i live når initiativet er slut.',
  },
  leads_to: { title: 'Fører til', description: 'Id på de gevinster som denne er med til at skabe.' },
  status: {
    title: 'Status',
    description: 'Hvor langt gevinsten er. Skriver I opfølgninger, så skriv det dér i stedet.',
    ...BENEFIT_STATUS,
  },
};

const ACTION_DA: Texts = {
  id: {
    title: 'Id',
    description: 'Handlingens korte navn. Det bruges i opfølgningen. Små bogstaver, tal og bindestreger.',
  },
  title: { title: 'Titel', description: 'Det I vil gøre, kort nok til kortet.' },
  priority: {
    title: 'Prioritet',
    description: 'Hvad der kommer først: 1 er vigtigst. Hvert tal én gang i initiativet.',
  },
  responsible: {
    title: 'Ansvarlig',
    description:
      'Den der tager det første skridt: en person, en rolle eller en gruppe. De andre kan stå under »with«.',
  },
  with: { title: 'Sammen med', description: 'Dem der er med.' },
  contributes_to: {
    title: 'Bidrager til',
    description: 'Id på de gevinster som handlingen er med til at skabe.',
  },
  status: {
    title: 'Status',
    description: 'Hvor langt handlingen er. Skriver I opfølgninger, så skriv det dér i stedet.',
    ...ACTION_STATUS,
  },
  decided: { title: 'Besluttet', description: 'Den dag I blev enige om det, skrevet som år-måned-dag.' },
  started: { title: 'Begyndt', description: 'Den dag I gik i gang, skrevet som år-måned-dag.' },
  due: { title: 'Frist', description: 'Hvornår det skal være færdigt, skrevet som år-måned-dag.' },
  ended: {
    title: 'Sluttet',
    description: 'Den dag det blev færdigt eller holdt op, skrevet som år-måned-dag.',
  },
  next_step: {
    title: 'Næste skridt',
    description: 'Det allernæste I skal gøre, småt nok til at I kan begynde i denne måned.',
  },
  learning: { title: 'Læring', description: 'Det I lærte som andre kan bruge.' },
  reason: { title: 'Begrundelse', description: 'Hvorfor status er som den er, fx hvorfor I stoppede.' },
  builds_on: {
    title: 'Bygger på',
    description:
      'Handlinger i andre strategier som I har lært af: strategiens id, tegnet #, og handlingens id. Sæt anførselstegn om.',
  },
  handed_over_to: { title: 'Givet videre til', description: 'Hvem der fører det videre herfra.' },
  discussion: {
    title: 'Samtale',
    description: 'En webadresse, eller stien til en fil i nærheden, hvor I taler om det.',
  },
};

/** The fields of `part` as they are named from the initiative. */
function inside(part: string, texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${part}[].${path}`, text]));
}

export const INITIATIVE_DA: Texts = {
  id: {
    title: 'Id',
    description: 'Initiativets korte navn. Det bruges i opfølgningen. Små bogstaver, tal og bindestreger.',
  },
  title: { title: 'Titel', description: 'Det I lægger kræfterne i, kort nok til kortet.' },
  why: { title: 'Hvorfor', description: 'Hvordan det hjælper jer i den retning I har valgt.' },
  lead: { title: 'Tovholder', description: 'Den der holder gang i initiativet.' },
  for_whom: { title: 'For hvem', description: 'Dem det er for.' },
  focus_areas: {
    title: 'Fokusområder',
    description: 'Id på de af organisationens fokusområder som det hører til.',
  },
  phase: {
    title: 'Fase',
    description: 'Hvor langt netop dette initiativ er, hvis det er foran eller bagefter de andre.',
    ...PHASE,
  },
  open_questions: { title: 'Åbne spørgsmål', description: 'Det I ikke ved endnu og vil finde ud af sammen.' },
  partners: { title: 'Samarbejdspartnere', description: 'Dem uden for enheden som I gør det sammen med.' },
  'partners[].who': {
    title: 'Hvem',
    description: 'Id på en anden enhed, eller navnet på nogen uden for organisationen.',
  },
  'partners[].shared_goal': { title: 'Fælles mål', description: 'Det I begge gerne vil opnå.' },
  'partners[].next_step': { title: 'Næste skridt', description: 'Det første I vil gøre sammen.' },
  benefits: { title: 'Forventede gevinster', description: 'Det der bliver bedre, og for hvem. Mindst én.' },
  ...inside('benefits', BENEFIT_DA),
  actions: {
    title: 'Prioriterede handlinger',
    description: 'Det I vil gøre, med det vigtigste først. Mindst én.',
  },
  ...inside('actions', ACTION_DA),
};
