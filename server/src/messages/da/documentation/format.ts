/** Danish documentation of the rules: format. */
import type { RuleDocumentation } from '../../texts';

export const format: Readonly<Record<string, RuleDocumentation>> = {
  'format/empty': {
    why: 'En tom fil siger ingenting, og ingen kan se om den er glemt eller begyndt. Skabelonen har alle dele med et spørgsmål til hver, så I kan udfylde den sammen på et møde.',
    faulty: `# Her kommer vores strategi.
`,
    mended: `# Vores strategi.
format: strategy-paper/1
id: parks-2026
language: da
unit:
  id: parks
  name: Park og Vej
`,
    at: 'file',
  },
  'format/missing-format-line': {
    why: 'Første linje siger hvilken slags fil det er, og hvilken udgave af formatet den følger. Med den ved alle værktøjer hvordan filen skal læses, også om ti år og under et andet navn.',
    faulty: `id: parks-2026
language: da
unit:
  id: parks
  name: Park og Vej
`,
    mended: `format: strategy-paper/1
id: parks-2026
language: da
unit:
  id: parks
  name: Park og Vej
`,
    at: 'file',
  },
  'format/unknown-format': {
    why: 'Første linje nævner filens slags og formatets udgave. En slags eller udgave som værktøjet ikke kender, kan indeholde noget det ville bedømme forkert. Tit er det bare en slåfejl.',
    faulty: `format: strategy-papers/1
`,
    mended: `format: strategy-paper/1
`,
    at: 'paper',
  },
  'format/missing-field': {
    why: 'Nogle felter udfylder alle enheder, så strategierne kan læses side om side: hvem enheden er, hvilke år det gælder, og hvor langt strategien er kommet. Mangler der en del af en måling eller et tegn, er resten svær at forstå.',
    faulty: `unit:
  id: parks
  name: Park og Vej
  change_agents: [Bo Lind]
`,
    mended: `unit:
  id: parks
  name: Park og Vej
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    at: 'paper',
  },
  'format/missing-id': {
    why: 'Den månedlige opfølgning og de andre enheders strategier henviser til jeres handlinger og gevinster med deres id, så I kan skrive en titel om uden at miste historien. I behøver ikke selv finde på dem: Forslaget laver et ud fra titlen.',
    faulty: `- title: Aftenture
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: aftenture
  title: Aftenture
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'format/unknown-field': {
    why: 'Alle enheder skriver i samme format, og et felt uden for det bliver ikke læst af nogen: ikke på kortet og ikke i overblikket. Tit er et bogstav forkert, eller ordet er dansk, eller også står feltet et trin for langt ude eller inde. Så siger beskeden hvor det hører til. Er en linje som actions: blevet slettet, eller har en mail fjernet mellemrummene først på linjerne, siger den det og sætter det på plads. Det der kun er til jer selv, kan stå i et felt der begynder med x-.',
    faulty: `- id: walks
  title: Aftenture
  priority: 1
  ansvarlig: Bo Lind
`,
    mended: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'format/wrong-type': {
    why: 'Hvert felt skrives på én måde, så der kan laves kort og overblik ud fra alle strategier: en liste, en tekst, en dato, et tal eller et af nogle få ord. Forslaget skriver en oplagt forkortelse helt ud.',
    faulty: `- id: ownership
  statement: Flere beboere er med til at passe deres park
  for_whom: beboere
`,
    mended: `- id: ownership
  statement: Flere beboere er med til at passe deres park
  for_whom: [beboere]
`,
    at: 'benefit',
  },
  'format/duplicate-id': {
    why: 'Et id er det navn opfølgningen og andre strategier bruger. Når to steder har det samme, kan ingen se hvilket af dem en status eller en måling hører til. Tit er den ene kopieret fra den anden.',
    faulty: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
- id: walks
  title: Morgenture
  priority: 2
  responsible: Karla Sand
`,
    mended: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
- id: morgenture
  title: Morgenture
  priority: 2
  responsible: Karla Sand
`,
    at: 'action',
  },
  'format/unknown-reference': {
    why: 'En handling siger hvilken gevinst den bidrager til, og kortet tegner det som en linje. Et id der ikke findes i strategien, fører ingen steder hen. Måske er det stavet forkert, eller gevinsten har fået nyt navn eller er gemt til senere.',
    faulty: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
  contributes_to: [ownershp]
`,
    mended: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
  contributes_to: [ownership]
`,
    at: 'action',
  },
  'format/id-style': {
    why: 'Id’er er en del af links og filnavne, så de holder sig til små bogstaver, tal og bindestreger, som virker alle steder. Forslaget retter id’et og alt det i strategien der henviser til det.',
    faulty: `- id: Ture på Møllevej
  title: Aftenture
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: ture-paa-moellevej
  title: Aftenture
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'format/date-style': {
    why: '3/4/2026 er i marts for nogle og i april for andre. År-måned-dag betyder det samme for alle, og en computer kan sætte datoerne i rækkefølge.',
    faulty: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
  due: 31.8.2026
`,
    mended: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
  due: 2026-08-31
`,
    at: 'action',
  },
  'format/period-order': {
    why: 'Perioden siger hvilke år strategien gælder. Når den slutter før den begynder, kan ingen se om strategien stadig gælder. Tit er de to datoer byttet om.',
    faulty: `period:
  from: 2027-12-31
  to: 2026-01-01
`,
    mended: `period:
  from: 2026-01-01
  to: 2027-12-31
`,
    at: 'paper',
  },
  'format/period-length': {
    why: 'To eller tre år er længe nok til at se gevinster og kort nok til at huske retningen. Ser man længere frem, bliver planer til ønsker. Og når perioden er slut, er det tid til at se tilbage og skrive en ny strategi.',
    faulty: `period:
  from: 2026-01-01
  to: 2034-12-31
`,
    mended: `period:
  from: 2026-01-01
  to: 2027-12-31
`,
    at: 'paper',
  },
  'format/placeholder': {
    why: 'En skabelon stiller et spørgsmål hvert sted der er tomt. Mens I skriver, bliver de bare talt. En indsendt strategi bliver læst af andre, og et åbent spørgsmål ligner et svar som ingen havde.',
    faulty: `- id: walks
  title: <Hvad vil I gøre?>
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'format/file-name': {
    why: 'Folk leder efter en strategi på filens navn, og værktøjer på dens id. Når de to er ens, finder begge den samme strategi.',
    faulty: `id: green-places-2026
`,
    mended: `id: parks-2026
`,
    at: 'paper',
  },
};
