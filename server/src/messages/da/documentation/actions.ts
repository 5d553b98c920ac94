/** Danish documentation of the rules: actions. */
import type { RuleDocumentation } from '../../texts';

export const actions: Readonly<Record<string, RuleDocumentation>> = {
  'actions/none': {
    why: 'En retning bliver levende gennem det nogen gør på mandag. Én lille handling der kan prøves af, er bedre end et program.',
    at: 'initiative',
    faulty: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  benefits:
    - id: ejerskab
      statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
      for_whom: [beboere]
  actions: []
`,
    mended: `- id: naboer
  title: Naboerne passer de grønne steder sammen med os
  benefits:
    - id: ejerskab
      statement: Flere beboere tager del i pasningen af deres nærmeste grønne sted
      for_whom: [beboere]
  actions:
    - id: aftaler
      title: Prøv parkaftaler tre steder
      responsible: Bo Lind
`,
  },
  'actions/priority': {
    why: 'Med to handlinger eller flere er det godt at have aftalt i en rolig stund hvad der kommer først. Så skal ingen gætte på en travl dag.',
    at: 'action',
    faulty: `- id: aftaler
  title: Prøv parkaftaler tre steder
  priority: 1
  responsible: Bo Lind
- id: ture
  title: Gå en tur i hver park med naboerne
  responsible: Bo Lind
`,
    mended: `- id: aftaler
  title: Prøv parkaftaler tre steder
  priority: 1
  responsible: Bo Lind
- id: ture
  title: Gå en tur i hver park med naboerne
  priority: 2
  responsible: Bo Lind
`,
  },
  'actions/priority-shared': {
    why: 'Når to handlinger kommer først, gør ingen af dem det. Samtalen om hvilken det skal være, er mere værd end tallet.',
    at: 'action',
    faulty: `- id: aftaler
  title: Prøv parkaftaler tre steder
  priority: 1
  responsible: Bo Lind
- id: ture
  title: Gå en tur i hver park med naboerne
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: aftaler
  title: Prøv parkaftaler tre steder
  priority: 1
  responsible: Bo Lind
- id: ture
  title: Gå en tur i hver park med naboerne
  priority: 2
  responsible: Bo Lind
`,
  },
  'actions/priority-gap': {
    why: 'Et hul viser ofte at en handling er taget ud, eller at en ikke er skrevet endnu. Når tallene følger efter hinanden igen, er alt godt.',
    at: 'action',
    faulty: `- id: aftaler
  title: Prøv parkaftaler tre steder
  priority: 1
  responsible: Bo Lind
- id: ture
  title: Gå en tur i hver park med naboerne
  priority: 2
  responsible: Bo Lind
- id: skur
  title: Åbn redskabsskuret om lørdagen
  priority: 4
  responsible: Bo Lind
`,
    mended: `- id: aftaler
  title: Prøv parkaftaler tre steder
  priority: 1
  responsible: Bo Lind
- id: ture
  title: Gå en tur i hver park med naboerne
  priority: 2
  responsible: Bo Lind
- id: skur
  title: Åbn redskabsskuret om lørdagen
  priority: 3
  responsible: Bo Lind
`,
  },
  'actions/responsible': {
    why: 'Ét navn gør det klart hvem der tager det første skridt, og hvem de andre kan spørge. De andre er med, og det skal også kunne ses: De står under »with«.',
    at: 'action',
    faulty: `- id: aftaler
  title: Prøv parkaftaler tre steder
  responsible: [Bo Lind, Karla Sand]
`,
    mended: `- id: aftaler
  title: Prøv parkaftaler tre steder
  responsible: Bo Lind
  with: [Karla Sand]
`,
  },
  'actions/everyone': {
    why: 'Det alle har ansvaret for, regner hver især med at de andre gør. En person, en rolle eller en lille gruppe kan tage det første skridt og invitere resten med.',
    at: 'action',
    faulty: `- id: aftaler
  title: Prøv parkaftaler tre steder
  responsible: Alle medarbejdere
`,
    mended: `- id: aftaler
  title: Prøv parkaftaler tre steder
  responsible: Bo Lind
`,
  },
  'actions/benefit': {
    why: 'Når et initiativ har flere gevinster, skal hver handling sige hvilken af dem den fører til. Så kan kortet vise vejen fra det I gør, til det der bliver bedre.',
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
  'actions/overdue': {
    why: 'En dato i fortiden som ingen har rørt, får læserne til at undre sig over resten. Det er nok med en ny dato eller et ord om at handlingen er gennemført eller stoppet.',
    at: 'action',
    faulty: `- id: aftaler
  title: Prøv parkaftaler tre steder
  responsible: Bo Lind
  status: running
  due: 2026-04-30
`,
    mended: `- id: aftaler
  title: Prøv parkaftaler tre steder
  responsible: Bo Lind
  status: running
  due: 2026-09-30
`,
  },
  'actions/too-many': {
    why: 'Med otte handlinger på én gang står de fleste stille. De der venter, bliver gemt med hvert et ord og kan komme tilbage når der er plads.',
    at: 'action',
    faulty: `- id: a1
  title: Prøv parkaftaler
  responsible: Bo Lind
  priority: 1
- id: a2
  title: Gå ture i parkerne
  responsible: Bo Lind
  priority: 2
- id: a3
  title: Åbn redskabsskuret
  responsible: Bo Lind
  priority: 3
- id: a4
  title: Plant frugttræer
  responsible: Bo Lind
  priority: 4
- id: a5
  title: Byg tre bænke
  responsible: Bo Lind
  priority: 5
- id: a6
  title: Mal lågen
  responsible: Bo Lind
  priority: 6
- id: a7
  title: Tæl sommerfuglene
  responsible: Bo Lind
  priority: 7
- id: a8
  title: Rens dammen
  responsible: Bo Lind
  priority: 8
`,
    mended: `- id: a1
  title: Prøv parkaftaler
  responsible: Bo Lind
  priority: 1
- id: a2
  title: Gå ture i parkerne
  responsible: Bo Lind
  priority: 2
- id: a3
  title: Åbn redskabsskuret
  responsible: Bo Lind
  priority: 3
- id: a4
  title: Plant frugttræer
  responsible: Bo Lind
  priority: 4
- id: a5
  title: Byg tre bænke
  responsible: Bo Lind
  priority: 5
- id: a6
  title: Mal lågen
  responsible: Bo Lind
  priority: 6
- id: a7
  title: Tæl sommerfuglene
  responsible: Bo Lind
  priority: 7
`,
  },
  'actions/decided-not-started': {
    why: 'Jo kortere vejen er fra beslutning til handling, jo mere stoler folk på beslutningerne. Når noget står stille, er der ofte noget i vejen som andre kan flytte.',
    at: 'action',
    faulty: `- id: aftaler
  title: Prøv parkaftaler tre steder
  responsible: Bo Lind
  decided: 2026-03-02
`,
    mended: `- id: aftaler
  title: Prøv parkaftaler tre steder
  responsible: Bo Lind
  decided: 2026-03-02
  started: 2026-03-20
`,
  },
  'actions/learning': {
    why: 'En handling der ikke virkede, er lige så meget værd som en der gjorde, hvis andre hører hvad I lærte. Én sætning kan spare en anden enhed et halvt år.',
    at: 'action',
    faulty: `- id: app
  title: Lav en telefonapp til at melde sig
  responsible: Bo Lind
  status: stopped
`,
    mended: `- id: app
  title: Lav en telefonapp til at melde sig
  responsible: Bo Lind
  status: stopped
  learning: Folk vil hellere skrive sig på en liste ved bænken, for der møder de nogen
`,
  },
  'actions/reads-like-benefit': {
    why: '»Flere beboere tager del« er det I håber på; en handling er det I gør for at det sker. Står de to hver sit sted, kan I prøve en anden handling og beholde håbet.',
    at: 'action',
    faulty: `- id: mere-hjaelp
  title: Flere beboere hjælper i parkerne
  responsible: Bo Lind
`,
    mended: `- id: mere-hjaelp
  title: Inviter naboerne til en plantedag
  responsible: Bo Lind
`,
  },
};
