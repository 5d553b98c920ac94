/** Danish titles and descriptions of a strategy paper's fields, all but those inside an initiative. */

import type { FieldTexts } from '../field-texts';
import { LANGUAGE, PAPER_STATUS, PARKED_KIND, PHASE, RHYTHM, STAKEHOLDER_ROLE } from './da-choices';

type Texts = Readonly<Record<string, FieldTexts>>;

/** A line of the dialogue is filled in the same way whoever one talks with. */
function dialogueDa(way: string, title: string, description: string): Texts {
  return {
    [`dialogue.${way}`]: { title, description },
    [`dialogue.${way}[].with`]: { title: 'Med hvem', description: 'Hvem I taler med.' },
    [`dialogue.${way}[].how`]: {
      title: 'Hvordan',
      description: 'Hvordan I taler sammen, så I også hører svaret.',
    },
    [`dialogue.${way}[].rhythm`]: { title: 'Hvor tit', description: 'Hvor tit, med jeres egne ord.' },
    [`dialogue.${way}[].responsible`]: {
      title: 'Ansvarlig',
      description: 'Hvem der sørger for at samtalen bliver til noget.',
    },
  };
}

export const PAPER_DA: Texts = {
  '': {
    title: 'Strategipapir',
    description:
      'Planen for én enhed: én retning, fire initiativer, de gevinster I regner med, og det I vil gøre.',
  },
  format: {
    title: 'Format',
    description: 'Den første linje i alle strategier. Den fortæller værktøjerne hvad det er for en fil.',
  },
  id: {
    title: 'Id',
    description:
      'Strategiens eget korte navn. Det bruges når andre henviser til den. Små bogstaver, tal og bindestreger.',
  },
  language: { title: 'Sprog', description: 'Det sprog strategien er skrevet på.', ...LANGUAGE },
  unit: {
    title: 'Enhed',
    description: 'Hvis plan det er: skolen, centret eller afdelingen, og hvem der står for arbejdet.',
  },
  'unit.id': {
    title: 'Enhedens id',
    description:
      'Enhedens korte navn. Det bruges når andre henviser til enheden. Små bogstaver, tal og bindestreger.',
  },
  'unit.name': { title: 'Enhedens navn', description: 'Det navn folk bruger om enheden.' },
  'unit.parent': { title: 'Hører under', description: 'Id på den enhed som denne hører under.' },
  'unit.area': { title: 'Område', description: 'Den forvaltning eller det fagområde enheden hører til.' },
  'unit.lead': {
    title: 'Leder',
    description: 'Hvem der leder enheden. Skriv ét navn, eller en liste hvis I er flere om det.',
  },
  'unit.change_agents': {
    title: 'Forandringsagenter',
    description: 'De kolleger der holder gang i arbejdet sammen med lederen. Mindst én.',
  },
  period: {
    title: 'Periode',
    description:
      'Hvornår strategien gælder fra og til. Udelad den hvis der er sat en fælles periode for alle.',
  },
  'period.from': { title: 'Første dag', description: 'Den første dag, skrevet som år-måned-dag.' },
  'period.to': { title: 'Sidste dag', description: 'Den sidste dag, skrevet som år-måned-dag.' },
  phase: {
    title: 'Fase',
    description: 'Hvor langt arbejdet er. Skriv én fase, eller en liste mens I er mellem to.',
    ...PHASE,
  },
  status: {
    title: 'Status',
    description: 'Hvor langt selve strategien er. Så længe den er en kladde, er tjekket mildt.',
    ...PAPER_STATUS,
  },
  written_with: {
    title: 'Skrevet sammen med',
    description: 'Hvem der har været med til at skrive strategien.',
  },
  direction: { title: 'Retning', description: 'Hvor enheden er på vej hen, og hvem der kan mærke det.' },
  'direction.statement': {
    title: 'Hvor vi er på vej hen',
    description: 'Sådan skal det være når det er lykkedes, i en eller to sætninger en kollega kan sige højt.',
  },
  'direction.image_in_words': {
    title: 'Billede i ord',
    description: 'Et billede med få ord som folk husker og handler efter.',
  },
  'direction.for_whom': { title: 'For hvem', description: 'Dem der kommer til at mærke forskellen.' },
  'direction.supports': {
    title: 'Støtter',
    description: 'Id på den strategi eller den fælles vision som retningen er med til at nå.',
  },
  'direction.background': {
    title: 'Baggrund',
    description: 'Hvorfor netop denne retning, til læsere som ikke var med.',
  },
  'direction.open_questions': {
    title: 'Åbne spørgsmål',
    description: 'Det I ikke ved endnu og vil finde ud af sammen.',
  },
  initiatives: {
    title: 'Initiativer',
    description: 'De fire ting I lægger kræfterne i. Der er altid fire: At vælge er en del af arbejdet.',
  },
  parked: {
    title: 'Gemt til senere',
    description: 'Det der kan vente. Intet går tabt her, og I kan tage det frem igen når der er plads.',
  },
  'parked[].title': { title: 'Titel', description: 'Hvad det handler om, med få ord.' },
  'parked[].why': {
    title: 'Hvorfor det venter',
    description: 'Hvorfor det kan vente, så I husker det når I ser på det igen.',
  },
  'parked[].kind': { title: 'Slags', description: 'Hvad det var før I lagde det til side.', ...PARKED_KIND },
  'parked[].content': {
    title: 'Indhold',
    description: 'Alt det der stod om det, uændret, så det kan komme tilbage.',
  },
  dialogue: {
    title: 'Dialog',
    description:
      'Hvem I taler med om planen: ledelse og politikere, kollegerne i enheden, og andre på tværs. Hvordan, og hvor tit.',
  },
  ...dialogueDa(
    'up',
    'Dialog med ledelse og politikere',
    'Hvordan I taler med ledelse og politikere, og hvordan I hører deres svar.',
  ),
  ...dialogueDa(
    'down',
    'Dialog i enheden',
    'Hvordan I taler med kollegerne i enheden, og hvordan de kan ændre planen.',
  ),
  ...dialogueDa(
    'across',
    'Dialog på tværs',
    'Hvilke andre enheder I taler med, og om hvad I kan gøre sammen.',
  ),
  ...dialogueDa(
    'citizens',
    'Dialog med borgere',
    'Hvordan I vil tale med borgerne: elever, forældre, beboere, pårørende.',
  ),
  citizens: {
    title: 'Borgere',
    description: 'Hvordan borgerne har været med, hvad de sagde, og hvad det ændrede.',
  },
  'citizens[].who': {
    title: 'Hvem',
    description: 'Hvilke borgere der var med. Ingen navne på privatpersoner.',
  },
  'citizens[].how': { title: 'Hvordan', description: 'Hvordan de var med.' },
  'citizens[].when': { title: 'Hvornår', description: 'Hvornår det var, med jeres egne ord.' },
  'citizens[].said': {
    title: 'Hvad de sagde',
    description: 'Det I hørte, gerne med deres egne ord.',
  },
  'citizens[].changed': { title: 'Hvad det ændrede', description: 'Det I gør anderledes på grund af det.' },
  stakeholders: {
    title: 'Aktører',
    description: 'Hvem der ellers har en rolle, og hvad deres opgave er i hver fase.',
  },
  'stakeholders[].role': { title: 'Rolle', description: 'Hvilken gruppe det er.', ...STAKEHOLDER_ROLE },
  'stakeholders[].tasks': { title: 'Opgaver', description: 'Det I beder dem om, fase for fase.' },
  'stakeholders[].tasks.mobilization': {
    title: 'Opgaver i mobilisering',
    description: 'Det I beder dem om mens I kommer i gang.',
  },
  'stakeholders[].tasks.consolidation': {
    title: 'Opgaver i konsolidering',
    description: 'Det I beder dem om mens I samler og vælger.',
  },
  'stakeholders[].tasks.benefits-realization': {
    title: 'Opgaver i gevinstrealisering',
    description: 'Det I beder dem om mens I gør gevinsterne synlige.',
  },
  expected_of_managers: {
    title: 'Forventninger til lederne',
    description: 'Det enheden har brug for at lederne gør, så planen kan lykkes.',
  },
  follow_up: {
    title: 'Opfølgning',
    description: 'Hvor tit I mødes og ser hvordan det går, og hvem der kalder sammen.',
  },
  'follow_up.rhythm': {
    title: 'Rytme',
    description: 'Hvor tit I mødes. En gang om måneden passer de fleste.',
    ...RHYTHM,
  },
  'follow_up.invited_by': {
    title: 'Kalder sammen',
    description: 'Hvem der indkalder til mødet. Udelader du det, er det enhedens leder.',
  },
  map_reviews: { title: 'Set på kortet', description: 'Hvornår I har set på strategikortet sammen.' },
  'map_reviews[].phase': { title: 'Fase', description: 'Den fase I var i.', ...PHASE },
  'map_reviews[].date': { title: 'Dato', description: 'Den dag I så på det, skrevet som år-måned-dag.' },
  'map_reviews[].reviewed_by': { title: 'Set af', description: 'Hvem der var med.' },
  revisions: { title: 'Ændringer', description: 'Det I har ændret i strategien undervejs, og hvorfor.' },
  'revisions[].date': { title: 'Dato', description: 'Den dag I ændrede det, skrevet som år-måned-dag.' },
  'revisions[].what': { title: 'Hvad er ændret', description: 'Det der er anderledes nu.' },
  'revisions[].why': { title: 'Hvorfor', description: 'Det der fik jer til at ændre det.' },
  recommendations: { title: 'Anbefalinger', description: 'Gode råd I har fået om strategien af andre.' },
  'recommendations[].from': { title: 'Fra', description: 'Hvem rådet kommer fra.' },
  'recommendations[].text': { title: 'Råd', description: 'Det de foreslår.' },
  'recommendations[].initiative': {
    title: 'Om initiativet',
    description: 'Id på det initiativ rådet handler om.',
  },
};
