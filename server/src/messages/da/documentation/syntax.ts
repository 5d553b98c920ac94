/** Danish documentation of the rules: syntax. */
import type { RuleDocumentation } from '../../texts';

export const syntax: Readonly<Record<string, RuleDocumentation>> = {
  'syntax/unreadable': {
    why: 'Filen bliver læst linje for linje, og en linje der ikke kan læses, skjuler hvad der står, og tit også det næste. Beskeden nævner den første årsag dér hvor den er. Resten bliver tjekket alligevel. Det samme gælder det der er fulgt med da en strategi blev kopieret eller lagt sammen med en anden, fx toppen af en mail, et tegn foran hver linje eller to udgaver af det samme sted: Det bliver til én besked, og strategien bliver læst uden det.',
    faulty: `- id: walks
  title: Aftenture: sammen med beboerne
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: "Aftenture: sammen med beboerne"
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'syntax/duplicate-key': {
    why: 'Kun det ene af to felter med samme navn bliver læst, så det andet går tabt uden et ord. Det sker mest når to skriver i samme strategi. Saml dem, så begge bliver hørt.',
    faulty: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
  next_step: Spørg beboerne
  next_step: Print kortet
`,
    mended: `- id: walks
  title: Aftenture
  priority: 1
  responsible: Bo Lind
  next_step: Spørg beboerne, og print kortet
`,
    at: 'action',
  },
  'syntax/misread-scalar': {
    why: 'Nogle tekster ligner noget andet for en computer: ja og nej, tal, alt efter et #, et kolon midt i. Så viser kortet noget andet end det I skrev. Sæt anførselstegn om teksten, så er den en tekst igen.',
    faulty: `- id: walks
  title: Tur #1 af tre
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: walks
  title: "Tur #1 af tre"
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'syntax/one-plain-document': {
    why: 'En strategi er én enkel tekst som alle kan læse fra top til bund. Henvisninger til andre steder i filen og et andet dokument under det første er smarte, men skjuler hvad der står. Andre værktøjer læser dem også forskelligt.',
    faulty: `unit:
  id: parks
  name: Parks
  lead: &anna Anna Holm
  change_agents: [*anna]
`,
    mended: `unit:
  id: parks
  name: Parks
  lead: Anna Holm
  change_agents: [Anna Holm]
`,
    at: 'paper',
  },
  'syntax/not-text': {
    why: 'En strategi er en ren tekst gemt som UTF-8, så alle værktøjer læser æ, ø og å ens. Et dokument fra et tekstbehandlingsprogram eller en fil i et gammelt tegnsæt kan ikke læses. De fleste programmer kan gemme som UTF-8.',
    faulty: 'En fil gemt som Latin-1 eller UTF-16, eller et tekstdokument med navnet plan.strategy.yaml.',
    mended: 'Den samme tekst, gemt som UTF-8.',
    at: 'nowhere',
  },
  'syntax/too-large': {
    why: 'En strategi med én retning og fire initiativer er på omkring 15.000 tegn. En fil på over en million, eller en med tusindvis af ting inde i hinanden, er noget andet som er havnet her ved en fejl. Den bliver sprunget over, så de andre kan blive tjekket i tide.',
    faulty: 'En fil på 50 millioner tegn.',
    mended: 'En strategi.',
    at: 'nowhere',
  },
};
