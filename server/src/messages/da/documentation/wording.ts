/** Danish documentation of the rules: wording. */
import type { RuleDocumentation } from '../../texts';

export const wording: Readonly<Record<string, RuleDocumentation>> = {
  'wording/vague-verb': {
    why: 'Ord som »styrke« og »understøtte« er lette at blive enige om, for vi lægger hver vores i dem. Fire ud af ti mål i rigtige offentlige planer har sådan et ord, så det er ikke en fejl. Men når I kan sige hvad der bliver anderledes, ved en kollega hvad der skal gøres, og I kan se når det er sket.',
    faulty: `- id: ejerskab
  statement: Samarbejdet med beboerne styrkes
  for_whom: [beboere]
`,
    mended: `- id: ejerskab
  statement: Beboerne ringer til os før et lille problem bliver stort
  for_whom: [beboere]
`,
    at: 'benefit',
  },
  'wording/how-much': {
    why: '»Markant« lyder af meget og forpligter ikke til noget. Et tal, eller noget som folk kan mærke, fortæller læseren hvad I har i tankerne. Reglen er tavs hvor gevinsten har et måltal, for det siger hvor meget.',
    faulty: `- id: ejerskab
  statement: Beboerne bruger parkerne markant mere
  for_whom: [beboere]
`,
    mended: `- id: ejerskab
  statement: Beboerne bruger også parkerne om vinteren
  for_whom: [beboere]
`,
    at: 'benefit',
  },
  'wording/no-actor': {
    why: 'Det der »sikres«, bliver let overladt til nogen andre. Når der står hvem, kan vedkommende gå i gang, og andre ved hvem de kan spørge.',
    faulty: `direction:
  statement: I 2027 arbejder alle sammen, og der sættes fokus på beboernes nærmeste park
  for_whom: [beboere]
`,
    mended: `direction:
  statement: I 2027 vil beboere og gartnere passe den nærmeste park sammen
  for_whom: [beboere]
`,
    at: 'paper',
  },
  'wording/with-citizens': {
    why: 'Det der bliver gjort for borgerne, bliver ofte bedre når det bliver gjort sammen med dem: De kender deres egen hverdag. Et løfte til dem er også godt når I kan holde det på en svær dag. Reglen spørger og kender ikke svaret.',
    faulty: `direction:
  statement: I 2027 vil parkerne være bedre steder for beboerne
  for_whom: [beboere]
`,
    mended: `direction:
  statement: I 2027 vil beboerne passe deres nærmeste park sammen med os
  for_whom: [beboere]
`,
    at: 'paper',
  },
  'wording/daily-operation': {
    why: 'Den daglige drift fylder det meste af dagen, og den kører videre uden en strategi. De fire initiativer er de få ting der skal være anderledes. En handling der er blevet fast praksis, får lov at være i fred.',
    faulty: `- id: tre-parker
  title: Fortsætte med at slå græs
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: tre-parker
  title: Lad græsset gro tre steder
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'wording/long-sentence': {
    why: 'En sætning man kan sige i ét åndedrag, kan andre sige videre. Over 25 ord må de fleste af os læse den to gange. Ofte er der to tanker i den, og begge vinder ved at stå alene.',
    faulty: `- id: ejerskab
  statement: >-
    Beboere der bor tæt på en park og har nogle timer til overs, kan mødes med andre der gerne vil plante,
    slå græs, male og reparere, og de bestemmer sammen med os hvad deres sted skal bruges til
  for_whom: [beboere]
`,
    mended: `- id: ejerskab
  statement: >-
    Beboere mødes med andre der gerne vil plante, slå græs, male og reparere.
    De bestemmer sammen med os hvad deres sted skal bruges til.
  for_whom: [beboere]
`,
    at: 'benefit',
  },
  'wording/one-page': {
    why: 'Kortet skal kunne hænge på en væg hvor folk står sammen og ser det hele. Når der er flere ord end der er plads til på én side, bliver bogstaverne små, og ingen læser dem. Det der forklarer mere, kan stå under baggrund, hvor det bliver gemt uden at komme med på kortet.',
    faulty: 'En strategi hvor titler, begrundelser, gevinster og handlinger tilsammen er på 600 ord.',
    mended: 'Den samme strategi med én linje til hver, og resten under baggrund.',
    at: 'nowhere',
  },
  'wording/abbreviation': {
    why: 'De bogstaver I bruger hver dag, er en lukket dør for en forælder, en ny kollega eller naboenheden. Skriv ordene én gang, gerne med bogstaverne i parentes. Der bliver ikke spurgt til de almindelige som IT og EU, og en organisation kan tillade sine egne.',
    faulty: `- id: tre-parker
  title: Prøv parkaftaler sammen med GRU
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: tre-parker
  title: Prøv parkaftaler sammen med grundejerudvalget
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
};
