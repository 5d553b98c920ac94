/** Danish documentation of the rules: initiatives. */
import type { RuleDocumentation } from '../../texts';

export const initiatives: Readonly<Record<string, RuleDocumentation>> = {
  'initiatives/exactly-four': {
    why: 'Fire initiativer er det en enhed kan bære på én gang, og det som alle strategier i organisationen har til fælles. Er der færre, mangler noget vigtigt. Er der flere, får ingen af dem kræfter nok. Det der må vente, bliver gemt til senere og kan komme tilbage.',
    faulty: `initiatives:
  - title: Beboerne passer de grønne steder
  - title: Børn kan gå til skole
  - title: Hver park har et vildt hjørne
`,
    mended: `initiatives:
  - title: Beboerne passer de grønne steder
  - title: Børn kan gå til skole
  - title: Hver park har et vildt hjørne
  - title: Beboerne kan låne vores redskaber
`,
    at: 'paper',
  },
  'initiatives/title': {
    why: 'Titlen er det man siger når man taler om initiativet, og det der står på kortet. Uden den kan ingen se hvad I vil ændre. En kort sætning om det der bliver anderledes, er bedst.',
    faulty: `- id: local-green
  why: Beboere der er med, kan selv løse det næste problem
`,
    mended: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  why: Beboere der er med, kan selv løse det næste problem
`,
    at: 'initiative',
  },
  'initiatives/lead': {
    why: 'Et initiativ der er alles, bliver let udskudt. Tovholderen gør ikke det hele selv, men spørger hvordan det går, samler folk og ved hvad der kommer nu. Den der læser strategien, kan også se hvem der er at ringe til.',
    faulty: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
`,
    mended: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  lead: Anna Holm
`,
    at: 'initiative',
  },
  'initiatives/partner': {
    why: 'Samarbejdet inde i en enhed er for det meste godt. Mellem enhederne kniber det tit. Det meste af det borgerne mærker, laver flere enheder sammen. Én partner i ét af de fire initiativer er nok til at begynde med.',
    faulty: `initiatives:
  - title: Beboerne passer de grønne steder
  - title: Børn kan gå til skole
  - title: Hver park har et vildt hjørne
  - title: Beboerne kan låne vores redskaber
`,
    mended: `initiatives:
  - title: Beboerne passer de grønne steder
    partners:
      - who: schools
        shared_goal: Eleverne kender den park de bruger
  - title: Børn kan gå til skole
  - title: Hver park har et vildt hjørne
  - title: Beboerne kan låne vores redskaber
`,
    at: 'paper',
  },
  'initiatives/balance': {
    why: 'De fire initiativer er valgt fordi de alle er vigtige. Hører de fleste handlinger til ét af dem, må de tre andre måske vente, eller det ene er for stort. Nogle gange er det rigtigt. Så lad det stå.',
    faulty: `initiatives:
  - title: Beboerne passer de grønne steder
    actions:
      - title: Prøv parkaftaler
      - title: Gå en tur med naboerne
      - title: Mød skolen
      - title: Tegn et kort
      - title: Spørg rådet
  - title: Børn kan gå til skole
    actions:
      - title: Prøv parkaftaler
  - title: Hver park har et vildt hjørne
    actions:
      - title: Gå en tur med naboerne
  - title: Beboerne kan låne vores redskaber
    actions:
      - title: Mød skolen
`,
    mended: `initiatives:
  - title: Beboerne passer de grønne steder
    actions:
      - title: Prøv parkaftaler
      - title: Gå en tur med naboerne
  - title: Børn kan gå til skole
    actions:
      - title: Prøv parkaftaler
  - title: Hver park har et vildt hjørne
    actions:
      - title: Gå en tur med naboerne
      - title: Mød skolen
  - title: Beboerne kan låne vores redskaber
    actions:
      - title: Mød skolen
`,
    at: 'paper',
  },
  'initiatives/focus-area': {
    why: 'Fokusområder viser hvilke enheder der arbejder med det samme. Overblikket over alle strategier finder dem ud fra deres id, så et område som organisationen ikke har, bliver ikke fundet af nogen. Vælg et fra listen, eller udelad feltet.',
    faulty: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  focus_areas: [natur]
`,
    mended: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  focus_areas: [nearby-nature]
`,
    at: 'initiative',
  },
  'initiatives/look-alike': {
    why: 'To initiativer med næsten samme titel er svære at kende fra hinanden, både i en samtale og på kortet. Måske er de ét, og der er plads til noget andet. Måske er der en forskel som titlen ikke siger endnu.',
    faulty: `initiatives:
  - title: Beboerne passer de grønne steder
  - title: Beboerne passer alle de grønne steder
  - title: Hver park har et vildt hjørne
  - title: Beboerne kan låne vores redskaber
`,
    mended: `initiatives:
  - title: Beboerne passer de grønne steder
  - title: Børn kan gå til skole
  - title: Hver park har et vildt hjørne
  - title: Beboerne kan låne vores redskaber
`,
    at: 'paper',
  },
  'initiatives/generic-title': {
    why: 'En titel som »Kommunikation« kunne stå i enhver enheds strategi, og ingen ved hvad de skal gøre anderledes på mandag. Det er en god overskrift at begynde en samtale med. Hvad ville I se hvis det var lykkedes hos jer?',
    faulty: `- id: local-green
  title: Bedre kommunikation og samarbejde
`,
    mended: `- id: local-green
  title: Naboerne hører fra os før vi graver
`,
    at: 'initiative',
  },
  'initiatives/title-length': {
    why: 'Titlen står på kortet, og man skal kunne sige den højt. Tolv ord er plads nok til det der bliver anderledes. Grunde og forklaringer har deres egen plads under »Hvorfor«.',
    faulty: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne, fordi de der er med, selv kan løse det næste problem
`,
    mended: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  why: De der er med, kan selv løse det næste problem
`,
    at: 'initiative',
  },
};
