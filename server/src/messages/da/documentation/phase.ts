/** Danish documentation of the rules: what each phase asks for. */
import type { RuleDocumentation } from '../../texts';

export const phase: Readonly<Record<string, RuleDocumentation>> = {
  'phase/measure': {
    why: 'En gevinst man kan se, er lettere at arbejde for og sværere at glemme. Et tal fra før I begyndte, er det bedste udgangspunkt, og et tegn man kan se eller fortælle om, er lige så velkomment. Det behøver ikke være perfekt, bare ærligt.',
    faulty: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  benefits:
    - id: ownership
      statement: Flere beboere er med til at passe deres park
`,
    mended: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  benefits:
    - id: ownership
      statement: Flere beboere er med til at passe deres park
      signs:
        - date: 2026-05-12
          text: Hver fjerde nabo kom til plantedagen
`,
    at: 'initiative',
  },
  'phase/benefit-visible': {
    why: 'I gevinstrealiseringen gælder det om at gøre synligt hvad der er blevet bedre. Uden tal og uden tegn kan ingen sige om det er lykkedes, hverken enheden, borgerne eller politikerne. Ét lille tegn fra en almindelig dag er en begyndelse.',
    faulty: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: Flere beboere er med til at passe deres park
`,
    mended: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: Flere beboere er med til at passe deres park
      signs:
        - date: 2026-05-12
          text: Hver fjerde nabo kom til plantedagen
`,
    at: 'initiative',
  },
  'phase/work-process': {
    why: 'En gevinst holder når den er blevet en del af det man alligevel gør: et fast spørgsmål, en plads i kalenderen, en linje i planen. Uden det forsvinder gevinsten sammen med den der fik den i gang. Skriv hvilken arbejdsgang det er.',
    faulty: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: Flere beboere er med til at passe deres park
      signs:
        - date: 2026-05-12
          text: Hver fjerde nabo kom til plantedagen
`,
    mended: `- id: local-green
  title: De grønne steder bliver passet sammen med beboerne
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: Flere beboere er med til at passe deres park
      signs:
        - date: 2026-05-12
          text: Hver fjerde nabo kom til plantedagen
      work_process: Parkaftalen er en del af planen hvert år
`,
    at: 'initiative',
  },
  'phase/stakeholder-task': {
    why: 'Hver fase kræver noget andet: først at få folk med, så at vælge, så at vise hvad der kom ud af det. Den der står på listen uden en opgave i fasen, venter, og det gør I også. Skriv hvad I har brug for fra dem nu, eller tag dem af listen.',
    faulty: `stakeholders:
  - role: managers
    tasks:
      mobilization: [rydder kalenderen]
`,
    mended: `stakeholders:
  - role: managers
    tasks:
      mobilization: [rydder kalenderen]
      consolidation: [siger hvad der kan vente]
`,
    at: 'paper',
  },
  'phase/management-expectations': {
    why: 'Ledere mener for det meste at de er mere engagerede end deres kolleger mærker. Når der står hvad I forventer af dem, hjælper det alle: Lederne ved hvad de skal gøre, og de andre ved hvad de kan bede om.',
    faulty: `expected_of_managers: ~
`,
    mended: `expected_of_managers: Spørg hvad vi lærte, før I spørger hvad vi gjorde
`,
    at: 'paper',
  },
  'phase/map-review': {
    why: 'Kortet over strategien viser hvordan delene hænger sammen, og hvem der gør hvad. Når man ser på det sammen, finder man det der mangler, det der støder sammen, og dér hvor man kan hjælpe hinanden. Én gang i hver fase er nok.',
    faulty: `map_reviews:
  - phase: mobilization
    date: 2025-10-02
    reviewed_by: Alle gartnere
`,
    mended: `map_reviews:
  - phase: mobilization
    date: 2025-10-02
    reviewed_by: Alle gartnere
  - phase: consolidation
    date: 2026-05-04
    reviewed_by: Alle gartnere
`,
    at: 'paper',
  },
};
