/** Danish texts of the rules about syntax. */
import type { syntax as english } from '../en/syntax';
import type { SameKeys } from '../texts';

export const syntax: SameKeys<typeof english> = {
  titles: {
    'syntax/unreadable': 'En linje der ikke kan læses',
    'syntax/duplicate-key': 'Det samme felt to gange',
    'syntax/misread-scalar': 'Noget der bliver læst anderledes end det er ment',
    'syntax/one-plain-document': 'En fil der ikke er én enkel tekst',
    'syntax/not-text': 'Ikke en tekstfil',
    'syntax/too-large': 'En fil der er for stor til at blive læst',
  },
  messages: {
    'syntax/unreadable': 'Linje {line} kan ikke læses. Sammenlign den med linjerne over.',
    'syntax/unreadable:tab': 'Linje {line} er rykket ind med tabulator. Brug mellemrum, to for hvert trin.',
    'syntax/unreadable:tabs':
      'Linje {line} og {n} {n|linje|linjer} mere er rykket ind med tabulator. Brug mellemrum, to for hvert trin.',
    'syntax/unreadable:quote':
      'Anførselstegnet i linje {line} bliver ikke lukket. Sæt et til sidst i teksten.',
    'syntax/unreadable:right':
      'Linje {line} står ikke lige under »{neighbour}«. Ryk den {n} mellemrum til højre.',
    'syntax/unreadable:left':
      'Linje {line} står ikke lige under »{neighbour}«. Ryk den {n} mellemrum til venstre.',
    'syntax/unreadable:goes-on':
      'Linje {line} fortsætter teksten ovenover, »{neighbour}«. Ryk den {n} mellemrum til højre.',
    'syntax/unreadable:go-on':
      'Linje {line} fortsætter teksten ovenover, »{neighbour}«, og {n} {n|linje|linjer} mere fortsætter deres. Ryk dem til højre, ind under deres tekster.',
    'syntax/unreadable:colon': 'Teksten i linje {line} har et kolon i sig, så den skal stå i anførselstegn.',
    'syntax/unreadable:needs-quotes':
      'Teksten i linje {line} begynder med »{sign}«, så den skal stå i anførselstegn.',
    'syntax/unreadable:part-quoted':
      'Kun en del af teksten i linje {line} står i anførselstegn. Sæt hele teksten i anførselstegn.',
    'syntax/unreadable:bracket':
      'Parentesen {sign} i linje {line} mangler sin anden halvdel. Tilføj den, eller slet denne.',
    'syntax/unreadable:key-without-colon':
      'Er »{text}« i linje {line} navnet på et felt? Så sæt et kolon efter. Hvis ikke, så ryk linjen ind under den tekst den hører til.',
    'syntax/unreadable:colon-without-space':
      'Der mangler et mellemrum efter »{text}« i linje {line}. Sæt et ind.',
    'syntax/unreadable:dash-without-space':
      'Der mangler et mellemrum efter bindestregen i linje {line}. Sæt et ind.',
    'syntax/unreadable:odd-dash':
      'Linje {line} begynder med »{sign}«. Begynd hvert punkt på en liste med »- «.',
    'syntax/unreadable:entry-without-dash':
      'Linje {line} har ingen bindestreg foran, men det har »{neighbour}« nedenunder. Begynd linjen med en bindestreg og et mellemrum.',
    'syntax/unreadable:entry-without-dash-above':
      'Linje {line} har ingen bindestreg foran, men det har »{neighbour}« ovenover. Begynd linjen med en bindestreg og et mellemrum.',
    'syntax/unreadable:entry-after-key':
      'Listen under »{text}« begynder på samme linje ({line}). Skriv hvert punkt på sin egen linje nedenunder.',
    'syntax/unreadable:dashed-text':
      'Teksten i »{text}« i linje {line} begynder med en bindestreg, som på en liste. Slet bindestregen.',
    'syntax/unreadable:comma': 'Der mangler et komma før »{text}« i linje {line}. Sæt et ind.',
    'syntax/unreadable:fence':
      'Linjerne med {sign} er fulgt med fra det sted strategien er kopieret fra. Slet dem.',
    'syntax/unreadable:margin':
      '{n} {n|linje|linjer} begynder med »{sign}«, som er fulgt med fra det sted strategien er kopieret fra. Fjern det.',
    'syntax/unreadable:line-numbers':
      '{n} linjer har et nummer foran, som er fulgt med fra det sted strategien er kopieret fra. Fjern numrene.',
    'syntax/unreadable:ending':
      '{n} linjer slutter med »{sign}«, som en strategi klarer sig uden. Fjern det fra hver af dem.',
    'syntax/unreadable:web-page':
      'Der er fulgt mærker med fra en webside, fx {sign}, da strategien blev kopieret. Fjern dem. Ordene bliver stående.',
    'syntax/unreadable:rich-text':
      'Strategien er gemt på samme måde som en tekst fra fx Word, men den skal være ren tekst. Fjern mærkerne. Ordene bliver stående.',
    'syntax/unreadable:mail':
      'Linje {line}–{to} ligner toppen af en mail. Gør dem til kommentarer, eller slet dem.',
    'syntax/unreadable:mail-line':
      'Linje {line} ligner toppen af en mail. Gør den til en kommentar, eller slet den.',
    'syntax/unreadable:head':
      'Linje {line}–{to} står over strategien og hører ikke til den. Gør dem til kommentarer, eller slet dem.',
    'syntax/unreadable:head-line':
      'Linje {line} står over strategien og hører ikke til den. Gør den til en kommentar, eller slet den.',
    'syntax/unreadable:tail':
      'Linje {line}–{to} står under strategien og hører ikke til den. Gør dem til kommentarer, eller slet dem.',
    'syntax/unreadable:tail-line':
      'Linje {line} står under strategien og hører ikke til den. Gør den til en kommentar, eller slet den.',
    'syntax/unreadable:pattern': 'Linje {line} er kun pynt. Slet den.',
    'syntax/unreadable:patterns': 'Linje {line} og {n} {n|linje|linjer} mere er kun pynt. Slet dem.',
    'syntax/unreadable:heading':
      '»{text}« i linje {line} ligner en overskrift, og dem er der ingen af i en strategi. Gør den til en kommentar, eller slet den.',
    'syntax/unreadable:headings':
      '»{text}« i linje {line} og {n} {n|linje|linjer} mere ligner overskrifter, og dem er der ingen af i en strategi. Gør dem til kommentarer, eller slet dem.',
    'syntax/unreadable:conflict':
      'To har ændret det samme sted, og begge udgaver står her (linje {line}–{to}). Hvilken skal blive stående?',
    'syntax/unreadable:conflict-mark':
      'Linje {line} med {sign} er en rest fra da to udgaver blev lagt sammen. Står der det I vil have? Så slet linjen.',
    'syntax/unreadable:numbering':
      'Linje {line} begynder med »{sign}«. Begynd hvert punkt på en liste med »- «.',
    'syntax/unreadable:numberings':
      'Linje {line} begynder med »{sign}«, og {n} {n|linje|linjer} mere på samme måde. Begynd hvert punkt på en liste med »- «.',
    'syntax/unreadable:equals':
      'Der står »{sign}« efter »{text}« i linje {line}. Sæt et kolon og et mellemrum i stedet.',
    'syntax/unreadable:equals-all':
      'Der står »{sign}« efter »{text}« i linje {line}, og i {n} {n|linje|linjer} mere på samme måde. Sæt et kolon og et mellemrum i stedet.',
    'syntax/unreadable:wide-colon':
      'Kolonet efter »{text}« i linje {line} er ikke et almindeligt kolon. Skriv et almindeligt kolon og et mellemrum.',
    'syntax/unreadable:wide-colons':
      'Kolonet efter »{text}« i linje {line} er ikke et almindeligt kolon, og det samme gælder i {n} {n|linje|linjer} mere. Skriv almindelige koloner med et mellemrum efter.',
    'syntax/unreadable:joined':
      'Er »{text}« i linje {line} navnet på et felt? Så skriv det på sin egen linje. Hvis ikke, så sæt hele teksten i anførselstegn.',
    'syntax/unreadable:joined-lines':
      '»{text}« i linje {line} står på samme linje som et andet felt. Skriv det på sin egen linje.',
    'syntax/duplicate-key': '»{key}« står her to gange, så den ene tekst går tabt. Saml dem til én.',
    'syntax/duplicate-key:several':
      '»{key}« og det der følger efter, står her to gange. Mangler der en bindestreg foran, som ved hvert punkt på en liste? Eller er det sat ind to gange?',
    'syntax/misread-scalar': '{text} bliver læst som tallet {number}. Sæt det i anførselstegn.',
    'syntax/misread-scalar:number':
      '{text} bliver læst som et tal, ikke som en tekst. Sæt det i anførselstegn.',
    'syntax/misread-scalar:yes-no':
      '{text} bliver læst som ja eller nej, ikke som et ord. Sæt det i anførselstegn.',
    'syntax/misread-scalar:nothing':
      '{text} bliver læst som ingenting. Er det et ord? Så sæt det i anførselstegn. Hvis ikke, så slet det.',
    'syntax/misread-scalar:became-key':
      'Kolonet efter »{text}« gør det til navnet på et felt. Sæt hele teksten i anførselstegn.',
    'syntax/misread-scalar:hash-lost':
      'Alt fra »{text}« og frem går tabt, for # indleder en kommentar. Sæt hele teksten i anførselstegn.',
    'syntax/misread-scalar:thousands': '{text} bliver læst som et tal med decimaler. Skriv {number}.',
    'syntax/misread-scalar:decimal-comma':
      '{text} bliver læst som to ting. Skriv tallet med punktum: {number}.',
    'syntax/misread-scalar:no-break-space':
      'Der er hårde mellemrum i linje {line}. De ligner mellemrum, men er det ikke. Skriv almindelige.',
    'syntax/misread-scalar:control':
      'I linje {line} er der et tegn som ingen kan se. Slet det, for det kan standse andre værktøjer.',
    'syntax/misread-scalar:line-ends':
      'Linjerne slutter på en måde som næsten ingen bruger mere, så andre værktøjer læser dem som én. Gem filen med almindelige linjeskift.',
    'syntax/one-plain-document':
      'Begynd filen med dens egne felter: {text} hører ikke til i det fælles format.',
    'syntax/one-plain-document:document':
      'Her begynder et andet dokument, og det bliver ikke læst. Giv det sin egen fil.',
    'syntax/one-plain-document:join':
      'Her begynder et andet dokument, og andre værktøjer læser det ikke. Slet linjen, så filen bliver til ét.',
    'syntax/one-plain-document:reference':
      '{text} henviser til et andet sted i filen. Skriv teksten ud, så alle kan læse den her.',
    'syntax/one-plain-document:tag':
      '{text} siger hvordan det næste skal læses. Det fælles format klarer sig uden.',
    'syntax/one-plain-document:complex-key':
      'Et felts navn er et enkelt ord eller nogle få. Skriv det som almindelig tekst.',
    'syntax/not-text': 'Det er ikke en tekstfil. Er det den rigtige fil?',
    'syntax/not-text:encoding':
      'Nogle bogstaver kan ikke læses fordi filen er gemt i et gammelt tegnsæt. Gem den som UTF-8.',
    'syntax/not-text:utf-16': 'Filen er gemt som UTF-16. Gem den som UTF-8.',
    'syntax/not-text:unopened':
      'Filen kan ikke åbnes. Er den der stadig, og har du lov til at læse den? De andre filer er tjekket alligevel.',
    'syntax/too-large': 'Filen er på over {limit} tegn, så den bliver ikke læst. Er det en strategi?',
    'syntax/too-large:line': 'Linjen er på over {limit} tegn, så filen bliver ikke læst. Del den op.',
    'syntax/too-large:depth':
      'Her ligger ting mere end {limit} trin inde i hinanden, så filen bliver ikke læst. En strategi har brug for ni.',
    'syntax/too-large:nodes':
      'Filen har over {limit} felter og tekster, så den bliver ikke læst. Er det en strategi?',
  },
  fixes: {
    'syntax/unreadable:tab': 'Brug mellemrum i stedet for tabulator',
    'syntax/unreadable:close-quote': 'Luk anførselstegnet',
    'syntax/unreadable:line-up': 'Stil linjen lige under de andre',
    'syntax/unreadable:quote': 'Sæt det i anførselstegn',
    'syntax/unreadable:remove': 'Slet det',
    'syntax/unreadable:colon': 'Sæt et kolon',
    'syntax/unreadable:space': 'Sæt et mellemrum',
    'syntax/unreadable:bracket': 'Luk parentesen',
    'syntax/unreadable:dash': 'Sæt en bindestreg foran',
    'syntax/unreadable:new-line': 'Skriv punktet på sin egen linje',
    'syntax/unreadable:remove-dash': 'Slet bindestregen',
    'syntax/unreadable:comma': 'Tilføj kommaet',
    'syntax/unreadable:margin': 'Fjern det fra hver linje',
    'syntax/unreadable:tags': 'Fjern mærkerne',
    'syntax/unreadable:comment': 'Gør den til en kommentar',
    'syntax/unreadable:comments': 'Gør dem til kommentarer',
    'syntax/unreadable:delete-line': 'Slet linjen',
    'syntax/unreadable:delete-lines': 'Slet linjerne',
    'syntax/unreadable:keep-first': 'Behold den første udgave',
    'syntax/unreadable:keep-second': 'Behold den anden udgave',
    'syntax/unreadable:dashes': 'Skriv bindestreger',
    'syntax/unreadable:colons': 'Skriv koloner',
    'syntax/unreadable:own-line': 'Skriv det på sin egen linje',
    'syntax/duplicate-key:merge': 'Saml de to i den første',
    'syntax/duplicate-key:remove': 'Slet den der ikke siger noget nyt',
    'syntax/duplicate-key:keep': 'Behold »{text}«',
    'syntax/duplicate-key:keep-both': 'Behold denne som jeres egen note, »{key}«',
    'syntax/misread-scalar:quote': 'Sæt det i anførselstegn',
    'syntax/misread-scalar:remove': 'Lad feltet stå tomt',
    'syntax/misread-scalar:number': 'Skriv {number}',
    'syntax/misread-scalar:point': 'Skriv punktum i tallet',
    'syntax/misread-scalar:quote-all': 'Sæt anførselstegn om alle {n}',
    'syntax/misread-scalar:number-all': 'Skriv alle {n} uden punktummer',
    'syntax/misread-scalar:point-all': 'Skriv alle {n} med punktum',
    'syntax/misread-scalar:spaces': 'Skriv almindelige mellemrum',
    'syntax/misread-scalar:delete': 'Slet det',
    'syntax/misread-scalar:line-ends': 'Skriv almindelige linjeskift',
    'syntax/one-plain-document:join': 'Gør det til ét dokument',
    'syntax/one-plain-document:write-out': 'Skriv det ud',
    'syntax/one-plain-document:remove': 'Slet det',
  },
};
