/** Danish documentation of the rules: benefits. */
import type { RuleDocumentation } from '../../texts';
import { benefitsMeasure } from './benefits-measure';

export const benefits: Readonly<Record<string, RuleDocumentation>> = {
  'benefits/none': {
    why: 'Handlinger uden en gevinst er bare travle uger. Når der står hvad der bliver bedre og for hvem, kan alle se om det var umagen værd, og I tør stoppe det der ikke var.',
    at: 'initiative',
    faulty: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  benefits: []
  actions:
    - id: ture
      title: Gå en tur i hver park med naboerne
      responsible: Karla Sand
`,
    mended: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  benefits:
    - id: ejerskab
      statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
      for_whom: [beboere]
  actions:
    - id: ture
      title: Gå en tur i hver park med naboerne
      responsible: Karla Sand
`,
  },
  'benefits/statement': {
    why: 'En gevinst er en sætning som en uden for enheden forstår. Uden den hænger tal og tegn i luften, og ingen ved hvad handlingerne skal gøre godt for.',
    at: 'benefit',
    faulty: `- id: ejerskab
  for_whom: [beboere]
`,
    mended: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
`,
  },
  'benefits/reads-like-action': {
    why: 'Det I gør, og det der bliver bedre, glider let sammen: I rigtige planer begynder næsten hvert tredje mål med noget man skal gøre. En aktivitet kan blive færdig uden at nogen mærker det. Spørg hvad der er anderledes for nogen bagefter.',
    at: 'benefit',
    faulty: `- id: app
  statement: Udvikling af en app til parkaftaler
  for_whom: [beboere]
`,
    mended: `- id: app
  statement: Beboere finder et sted at hjælpe på et minut
  for_whom: [beboere]
`,
  },
  'benefits/for-whom': {
    why: 'Det der er bedre for alle, er der tit ingen der mærker. Når I nævner dem der kan mærke det, ved I også hvem I skal spørge om det lykkedes.',
    at: 'benefit',
    faulty: `- id: ejerskab
  statement: Parkerne bliver passet af flere hænder
`,
    mended: `- id: ejerskab
  statement: Parkerne bliver passet af flere hænder
  for_whom: [beboere]
`,
  },
  'benefits/no-action': {
    why: 'En gevinst som intet fører til, er et ønske. Enten mangler der en handling, eller også fører en af dem I har, til den uden at det står der endnu.',
    at: 'initiative',
    faulty: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  benefits:
    - id: ejerskab
      statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
      for_whom: [beboere]
    - id: moedes
      statement: Naboer der ikke kendte hinanden, mødes i det grønne
      for_whom: [beboere]
  actions:
    - id: aftaler
      title: Prøv parkaftaler tre steder
      responsible: Bo Lind
      contributes_to: [ejerskab]
`,
    mended: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  benefits:
    - id: ejerskab
      statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
      for_whom: [beboere]
    - id: moedes
      statement: Naboer der ikke kendte hinanden, mødes i det grønne
      for_whom: [beboere]
  actions:
    - id: aftaler
      title: Prøv parkaftaler tre steder
      responsible: Bo Lind
      contributes_to: [ejerskab, moedes]
`,
  },
  'benefits/too-many': {
    why: 'Et strategikort kan rumme femten til tyve gevinster før ingen kan huske dem. De der venter, bliver gemt med hvert et ord og kan komme tilbage.',
    at: 'benefit',
    faulty: `- id: b1
  statement: Beboere hjælper i den nærmeste park
  for_whom: [beboere]
- id: b2
  statement: Naboer hilser på hinanden
  for_whom: [beboere]
- id: b3
  statement: Børn leger længe ude
  for_whom: [beboere]
- id: b4
  statement: Ældre har et sted i skyggen
  for_whom: [beboere]
- id: b5
  statement: Cyklister finder vej
  for_whom: [beboere]
- id: b6
  statement: Hunde har et sted at løbe
  for_whom: [beboere]
`,
    mended: `- id: b1
  statement: Beboere hjælper i den nærmeste park
  for_whom: [beboere]
- id: b2
  statement: Naboer hilser på hinanden
  for_whom: [beboere]
- id: b3
  statement: Børn leger længe ude
  for_whom: [beboere]
- id: b4
  statement: Ældre har et sted i skyggen
  for_whom: [beboere]
- id: b5
  statement: Cyklister finder vej
  for_whom: [beboere]
`,
  },
  'benefits/not-seen-yet': {
    why: 'At en gevinst ikke er kommet endnu, er godt at vide og ingens skyld. Det er tid til at prøve noget andet: Skriv det næste skridt på en af de handlinger der fører til den.',
    at: 'initiative',
    faulty: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  benefits:
    - id: ejerskab
      statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
      for_whom: [beboere]
      status: not-seen-yet
  actions:
    - id: aftaler
      title: Prøv parkaftaler tre steder
      responsible: Bo Lind
      status: running
`,
    mended: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  benefits:
    - id: ejerskab
      statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
      for_whom: [beboere]
      status: not-seen-yet
  actions:
    - id: aftaler
      title: Prøv parkaftaler tre steder
      responsible: Bo Lind
      status: running
      next_step: Spørg tre beboere der sagde nej
`,
  },
  'benefits/two-in-one': {
    why: 'To gevinster i én sætning kommer sjældent samtidig. Hver for sig har de deres egne mennesker, deres eget tal og deres egen historie, og I kan se hvilken af dem der mangler endnu.',
    at: 'benefit',
    faulty: `- id: aftener
  statement: Færre klager over støj, og flere familier i parken
  for_whom: [familier]
`,
    mended: `- id: ro
  statement: Færre klager over støj
  for_whom: [naboer]
- id: familier
  statement: Flere familier bruger parken om aftenen
  for_whom: [familier]
`,
  },
  'benefits/owner': {
    why: 'Når handlingerne er slut, har en gevinst brug for en der bliver ved med at spørge hvordan det går. Nævner gevinsten ingen, er det initiativets tovholder. En af de to skal stå der.',
    at: 'initiative',
    faulty: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  phase: benefits-realization
  benefits:
    - id: ejerskab
      statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
      for_whom: [beboere]
      signs:
        - text: En gade har plantet sine egne frugttræer
  actions:
    - id: aftaler
      title: Prøv parkaftaler tre steder
      responsible: Bo Lind
`,
    mended: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  phase: benefits-realization
  benefits:
    - id: ejerskab
      statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
      for_whom: [beboere]
      owner: Anna Holm
      signs:
        - text: En gade har plantet sine egne frugttræer
  actions:
    - id: aftaler
      title: Prøv parkaftaler tre steder
      responsible: Bo Lind
`,
  },
  'benefits/realised-unshown': {
    why: 'Andre tror på en gevinst når de kan se den: et tal før og efter, eller en lille historie om det der skete. Det er også det rareste at læse i strategien.',
    at: 'benefit',
    faulty: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  status: realised
`,
    mended: `- id: ejerskab
  statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
  for_whom: [beboere]
  status: realised
  signs:
    - date: 2026-04-18
      text: Elleve naboer blev og drak kaffe efter plantedagen
`,
  },
  'benefits/citizens': {
    why: 'Bedre dage på arbejdet er meget værd, og borgerne mærker dem også. Når alle gevinster er for organisationen selv, så spørg hvad nogen udefra vil mærke. Måske er det der allerede, bare uden at det er sagt.',
    at: 'paper',
    faulty: `initiatives:
  - id: initiative-1
    title: Initiativ A
    benefits:
      - id: benefit-1
        statement: Vores dage byder på færre overraskelser
        for_whom: [medarbejdere]
    actions:
      - id: action-1
        title: Prøv en fælles kalender
        responsible: Bo Lind
  - id: initiative-2
    title: Initiativ B
    benefits:
      - id: benefit-2
        statement: Vores dage byder på færre overraskelser
        for_whom: [medarbejdere]
    actions:
      - id: action-2
        title: Prøv en fælles kalender
        responsible: Bo Lind
  - id: initiative-3
    title: Initiativ C
    benefits:
      - id: benefit-3
        statement: Vores dage byder på færre overraskelser
        for_whom: [medarbejdere]
    actions:
      - id: action-3
        title: Prøv en fælles kalender
        responsible: Bo Lind
  - id: initiative-4
    title: Initiativ D
    benefits:
      - id: benefit-4
        statement: Vores dage byder på færre overraskelser
        for_whom: [ledere]
    actions:
      - id: action-4
        title: Prøv en fælles kalender
        responsible: Bo Lind
`,
    mended: `initiatives:
  - id: initiative-1
    title: Initiativ A
    benefits:
      - id: benefit-1
        statement: Vores dage byder på færre overraskelser
        for_whom: [medarbejdere]
    actions:
      - id: action-1
        title: Prøv en fælles kalender
        responsible: Bo Lind
  - id: initiative-2
    title: Initiativ B
    benefits:
      - id: benefit-2
        statement: Vores dage byder på færre overraskelser
        for_whom: [medarbejdere]
    actions:
      - id: action-2
        title: Prøv en fælles kalender
        responsible: Bo Lind
  - id: initiative-3
    title: Initiativ C
    benefits:
      - id: benefit-3
        statement: Vores dage byder på færre overraskelser
        for_whom: [medarbejdere]
    actions:
      - id: action-3
        title: Prøv en fælles kalender
        responsible: Bo Lind
  - id: initiative-4
    title: Initiativ D
    benefits:
      - id: benefit-4
        statement: Vores dage byder på færre overraskelser
        for_whom: [beboere]
    actions:
      - id: action-4
        title: Prøv en fælles kalender
        responsible: Bo Lind
`,
  },
  ...benefitsMeasure,
};
