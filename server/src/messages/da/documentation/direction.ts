/** Danish documentation of the rules: direction. */
import type { RuleDocumentation } from '../../texts';

export const direction: Readonly<Record<string, RuleDocumentation>> = {
  'direction/missing': {
    why: 'Retningen er det alt andet bliver målt op imod: De fire initiativer, gevinsterne og handlingerne fører derhen. Uden den kan ingen se hvorfor netop de fire ting er vigtigere end andre. En eller to sætninger er nok: hvor I er på vej hen, og hvem der kan mærke det.',
    faulty: `direction:
  for_whom: [beboere]
`,
    mended: `direction:
  statement: I 2027 vil beboerne passe deres nærmeste park sammen med os
  for_whom: [beboere]
`,
    at: 'paper',
  },
  'direction/one-statement': {
    why: 'Man handler efter en retning man kan sige til hinanden. Flere afsnit er sjældent én retning: Nogle fortæller historien bag, andre er begrundelser. De er værd at beholde og har deres plads under »Baggrund«.',
    faulty: `direction:
  statement: >-
    Beboerne vil passe deres nærmeste park sammen med os.

    Enheden blev til i 2025 af to andre, og mange er nye for hinanden.
  for_whom: [beboere]
`,
    mended: `direction:
  statement: Beboerne vil passe deres nærmeste park sammen med os.
  for_whom: [beboere]
  background: Enheden blev til i 2025 af to andre, og mange er nye for hinanden.
`,
    at: 'paper',
  },
  'direction/too-long': {
    why: 'En retning virker når en kollega kan sige den højt uden at se efter. Blandt tolv rigtige kommuners visioner er de ti på mellem fire og atten ord. Over fyrre ord bliver det til et »overvej«, over tres til et »se på det« når strategien er indsendt.',
    faulty: `direction:
  statement: >-
    I de kommende år vil beboerne kunne passe deres nærmeste park sammen med os, plante og høste,
    mødes på tværs af alder og gader, låne vores redskaber og være med til at bestemme hvordan hvert
    eneste af de grønne steder omkring dem bliver indrettet, passet og brugt hele året rundt.
  for_whom: [beboere]
`,
    mended: `direction:
  statement: Beboerne vil passe deres nærmeste park sammen med os.
  for_whom: [beboere]
`,
    at: 'paper',
  },
  'direction/future': {
    why: 'En beskrivelse af det enheden gør i dag, giver ingen grund til at gøre noget anderledes. En retning fortæller hvordan det skal være når det er lykkedes, så alle kan se vejen derhen.',
    faulty: `direction:
  statement: Vi har ansvaret for 74 parker og legepladser
  for_whom: [beboere]
`,
    mended: `direction:
  statement: Beboerne vil mødes i parker de selv er med til at passe
  for_whom: [beboere]
`,
    at: 'paper',
  },
  'direction/task-list': {
    why: 'Opgaver ændrer sig når I lærer noget, og retningen skal holde imens. Det I vil gøre, har sin plads under handlingerne. Retningen fortæller hvad der er anderledes for mennesker når det er gjort.',
    faulty: `direction:
  statement: Vi vil implementere en ny plan, uddanne alle medarbejdere og indføre parkaftaler
  for_whom: [beboere]
`,
    mended: `direction:
  statement: Beboerne vil passe deres nærmeste park sammen med os
  for_whom: [beboere]
`,
    at: 'paper',
  },
  'direction/for-whom': {
    why: 'En retning bliver virkelig gennem de mennesker der kan mærke den. Når I nævner dem, ved I også hvem I kan spørge om I er på vej. Skriv dem i selve retningen eller under »For hvem«.',
    faulty: `direction:
  statement: De grønne steder skal være de smukkeste i landsdelen
`,
    mended: `direction:
  statement: De grønne steder skal være de smukkeste i landsdelen
  for_whom: [beboere, børn]
`,
    at: 'paper',
  },
  'direction/numbers': {
    why: 'Et tal i retningen tager al opmærksomheden, og det som tallet står for, bliver glemt. Tal er nyttige under en forventet gevinst, hvor de har et udgangspunkt, et måltal og en kilde. Retningen siger med ord hvor I er på vej hen.',
    faulty: `direction:
  statement: 80 % af beboerne skal være tilfredse med deres nærmeste park
  for_whom: [beboere]
`,
    mended: `direction:
  statement: Beboerne skal føle sig hjemme i deres nærmeste park
  for_whom: [beboere]
`,
    at: 'paper',
  },
};
