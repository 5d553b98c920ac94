/** Danish documentation of the rules: dialogue, citizens and the rhythm of follow-up. */
import type { RuleDocumentation } from '../../texts';

export const dialogue: Readonly<Record<string, RuleDocumentation>> = {
  'dialogue/missing': {
    why: 'En strategi bliver hele organisationens arbejde når man taler om den: med ledelse og politikere, med hinanden og med andre enheder. Alle enheder skriver hvordan de vil gøre det. Én linje til hver er nok: med hvem, hvordan og hvor tit.',
    faulty: `dialogue: {}
`,
    mended: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    at: 'paper',
  },
  'dialogue/up': {
    why: 'Ledelse og politikere bestemmer over det enheden har brug for, og hører for sent hvad den lærer. En fast samtale lader dem spørge før de dømmer. Skriv med hvem, hvordan og hvor tit.',
    faulty: `dialogue:
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    mended: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    at: 'paper',
  },
  'dialogue/down': {
    why: 'De der gør arbejdet, ved først hvad der hjælper, og hvad der ikke gør. Uden en fast samtale i enheden bliver strategien på kontoret. Skriv med hvem, hvordan og hvor tit.',
    faulty: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    mended: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    at: 'paper',
  },
  'dialogue/across': {
    why: 'For lidt samarbejde mellem enheder er tit den største hindring: Hver enhed gør sit godt, og borgeren falder mellem to stole. Det fælles arbejde begynder med en fast samtale med andre enheder. Skriv med hvem, hvordan og hvor tit.',
    faulty: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
`,
    mended: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    at: 'paper',
  },
  'dialogue/incomplete': {
    why: 'En dialog er let at love. Den bliver til noget når alle ved med hvem, hvordan og hvor tit. De tre ting er nok, med jeres egne ord.',
    faulty: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
`,
    mended: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    at: 'paper',
  },
  'dialogue/own-unit': {
    why: 'Dialog på tværs er den med andre enheder: dem hvis arbejde møder jeres. Samtalen i enheden er lige så vigtig og har sin egen plads under »down«.',
    faulty: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Kolleger i Parks
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver måned
`,
    mended: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    at: 'paper',
  },
  'dialogue/same-text': {
    why: 'Ledelse, kolleger og andre enheder har brug for hver sin samtale. De samme ord om to af dem kan betyde at den ene ikke er tænkt igennem endnu. Er det virkelig ét møde med dem alle, så lad det stå.',
    faulty: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: Mandagsmøde ved kortet
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    mended: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    at: 'paper',
  },
  'dialogue/one-way': {
    why: 'Et nyhedsbrev fortæller og hører ingenting. Dialog er det der kommer tilbage: et spørgsmål, en tvivl, en bedre idé. Behold nyhedsbrevet hvis det er nyttigt, og skriv hvordan I hører svaret.',
    faulty: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Et nyhedsbrev
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    mended: `dialogue:
  up:
    - with: Chefen for Teknik og Miljø
      how: En tur i en park med kortet i hånden
      rhythm: hver måned
  down:
    - with: Alle gartnere
      how: Mandagsmøde ved kortet
      rhythm: hver uge
  across:
    - with: Skolerne og ældreplejen
      how: Frokost med et spørgsmål til hinanden
      rhythm: hver anden måned
`,
    at: 'paper',
  },
  'dialogue/written-with': {
    why: 'Man gør det man selv har været med til at finde på. Når der står hvem der var med, kan læserne se hvis strategi det er, og I kan se hvem I ikke har spurgt endnu.',
    faulty: `written_with: []
`,
    mended: `written_with: [alle gartnere, to naboer]
`,
    at: 'paper',
  },
  'citizens/missing': {
    why: 'Borgerne ser enheden fra den side hvor det gælder. Det de siger om retningen, er svært at gætte indefra og ændrer den tit. Det behøver ikke være stort: To gåture og fem spørgsmål er en begyndelse.',
    faulty: `citizens: []
`,
    mended: `citizens:
  - who: Beboerrådet
    how: To aftenture
    said: Vi vil gerne hjælpe, men vi ved ikke hvem vi skal spørge
    changed: På hvert skilt står nu hvem der passer parken
`,
    at: 'paper',
  },
  'citizens/what-changed': {
    why: 'Den der tager sig tid til at sige noget, vil se hvad der kom ud af det. Ændrede det ingenting, er det også et svar, og grunden hører til her. Så siger man også noget en anden gang.',
    faulty: `citizens:
  - who: Beboerrådet
    said: Vi vil gerne hjælpe, men vi ved ikke hvem vi skal spørge
`,
    mended: `citizens:
  - who: Beboerrådet
    said: Vi vil gerne hjælpe, men vi ved ikke hvem vi skal spørge
    changed: På hvert skilt står nu hvem der passer parken
`,
    at: 'paper',
  },
  'follow-up/rhythm': {
    why: 'Ledere og forandringsagenter mødes for at tale om næste måned og samle op på det de har lært. Uden en aftalt rytme er det de møder der ryger først i en travl uge. En gang om måneden er det der virker for de fleste.',
    faulty: `follow_up: {}
`,
    mended: `follow_up:
  rhythm: monthly
`,
    at: 'paper',
  },
  'follow-up/less-than-monthly': {
    why: 'Det man prøver i januar og taler om i april, er halvt glemt. Et kort møde hver måned holder vejen fra beslutning til handling kort. Kan det ikke lade sig gøre, er hvert kvartal bedre end aldrig.',
    faulty: `follow_up:
  rhythm: quarterly
`,
    mended: `follow_up:
  rhythm: monthly
`,
    at: 'paper',
  },
};
