/** Danish texts of the rules about the common format. */
import type { format as english } from '../en/format';
import type { SameKeys } from '../texts';

export const format: SameKeys<typeof english> = {
  titles: {
    'format/empty': 'Intet at læse',
    'format/missing-format-line': 'Første linje siger ikke hvad filen er',
    'format/unknown-format': 'Et format som værktøjet ikke kender',
    'format/missing-field': 'Et felt som alle enheder udfylder, mangler',
    'format/missing-id': 'Der mangler et id',
    'format/unknown-field': 'Et felt der ikke findes i det fælles format',
    'format/wrong-type': 'Her skal der stå noget andet',
    'format/duplicate-id': 'To steder har samme id',
    'format/unknown-reference': 'Et id der ikke findes i strategien',
    'format/id-style': 'Et id skrevet på en anden måde',
    'format/date-style': 'En dato skrevet på en anden måde',
    'format/period-order': 'Perioden slutter før den begynder',
    'format/period-length': 'Perioden er lang eller slut',
    'format/placeholder': 'Steder at udfylde',
    'format/file-name': 'Filens navn og id er forskellige',
  },
  messages: {
    'format/empty': 'Filen er tom. Begynd med hele skabelonen, og udfyld den.',
    'format/empty:comments':
      'Filen har kun kommentarer indtil nu. Begynd med hele skabelonen, og udfyld den.',
    'format/empty:prose':
      'Her står en tekst, men ikke skrevet som en strategi. Begynd med hele skabelonen: Din tekst bliver stående nedenunder, så du kan flytte den ind.',
    'format/empty:no-fields':
      'Her er ingen felter, kun en tekst eller en liste. Begynd med hele skabelonen, og flyt din tekst ind i den.',
    'format/missing-format-line': 'Første linje mangler. Den siger hvilken slags fil det er: {line}.',
    'format/missing-format-line:unknown':
      'Intet her siger hvilken slags fil det er. Er det {options}? Skriv det i første linje, efter »format:«.',
    'format/unknown-format': '»{text}« er ikke et format som værktøjet kender. Mente du {near}?',
    'format/unknown-format:other-kind':
      '»{text}« hører til i en anden slags fil. Indholdet her passer til {near}.',
    'format/unknown-format:version':
      'Værktøjet kender {near}, ikke {text}. Findes der en nyere udgave af værktøjet?',
    'format/missing-field': '{label} ({key}) mangler. Den del udfylder alle enheder.',
    'format/missing-field:part': '{label} ({key}) mangler her. Hvad skal der stå?',
    'format/missing-id': '{element} har ikke noget id endnu. Opfølgningen skal bruge det.',
    'format/missing-id:paper':
      'Strategien har ikke noget id endnu. Opfølgningen og andre strategier skal bruge det.',
    'format/missing-id:unit':
      'Enheden har ikke noget id endnu. Andre strategier skal bruge det til at nævne den.',
    'format/missing-id:entry':
      '»{name}« har ikke noget id endnu. Strategierne skal bruge det til at henvise hertil.',
    'format/missing-id:nameless': 'Her mangler et id. Uden det kan ingen henvise til stedet.',
    'format/unknown-field': '»{key}« findes ikke i det fælles format. Mente du »{near}«?',
    'format/unknown-field:small': 'Felternes navne skrives med små bogstaver: »{near}«, ikke »{key}«.',
    'format/unknown-field:joined':
      'Felternes navne skrives i ét, med »_« mellem ordene: »{near}«, ikke »{key}«.',
    'format/unknown-field:small-and-joined':
      'Felternes navne skrives med små bogstaver, med »_« mellem ordene og uden andet omkring: »{near}«, ikke »{key}«.',
    'format/unknown-field:bare': 'Et felts navn står alene før kolon: »{near}«, ikke »{key}«.',
    'format/unknown-field:danish':
      '»{key}« er dansk. I det fælles format har felterne engelske navne, uanset hvilket sprog strategien er skrevet på: »{near}«.',
    'format/unknown-field:note':
      '»{key}« findes ikke i det fælles format. Er det jeres egen note? Så lad den begynde med »x-«.',
    'format/unknown-field:under': '»{keys}« hører til under »{place}«. Flyt {n|feltet|felterne} derind.',
    'format/unknown-field:in-initiative':
      '»{keys}« hører til under et initiativ. Flyt {n|feltet|felterne} derind.',
    'format/unknown-field:in-benefit':
      '»{keys}« hører til under en gevinst. Flyt {n|feltet|felterne} derind.',
    'format/unknown-field:in-action':
      '»{keys}« hører til under en handling. Flyt {n|feltet|felterne} derind.',
    'format/unknown-field:in-entry':
      '»{keys}« hører til i et af punkterne under »{place}«. Flyt {n|feltet|felterne} derind.',
    'format/unknown-field:at-top':
      '»{keys}« hører ikke til under »{place}«. Ryk {n|feltet|felterne} helt ud til venstre.',
    'format/unknown-field:entry-in':
      'Her begynder et punkt under »{place}«, men det står inde under »{under}«. Ryk det {n} mellemrum til venstre.',
    'format/unknown-field:entry-out':
      'Her begynder et punkt under »{place}«, men det står ude under »{under}«. Ryk det {n} mellemrum til højre.',
    'format/unknown-field:numbered':
      '»{near}« er en liste. Skriv »{near}:« én gang, og hvert punkt under den med »- « foran.',
    'format/unknown-field:numbers':
      '»{near}« er en liste. Skriv hvert punkt med »- « foran, i stedet for et nummer og et kolon.',
    'format/unknown-field:named':
      '»{near}« er en liste. Skriv hvert punkt med »- « foran, og teksten før kolon som »{key}«.',
    'format/unknown-field:lost-line': 'Linjen »{key}:« mangler over linje {line}. Sæt den ind igen.',
    'format/unknown-field:lost-line-or': 'Der mangler en linje over linje {line}. Hvilken var det? {options}',
    'format/unknown-field:shifted-right':
      'Linje {line} til {last} står for langt til venstre. Ryk dem {n} mellemrum til højre.',
    'format/unknown-field:shifted-left':
      'Linje {line} til {last} står for langt til højre. Ryk dem {n} mellemrum til venstre.',
    'format/unknown-field:swallowed':
      'Linje {line} læses som en del af teksten ovenover. Er »{key}« navnet på et felt? Så sæt et kolon efter det, og ret linjen ind under feltet ovenover.',
    'format/unknown-field:stray-words':
      'Det der hører til »{key}«, står nedenunder, så der står ikke noget efter kolon. Gør »{words}« til en kommentar.',
    'format/unknown-field:stray-value':
      'Det der hører til »{key}«, står nedenunder, så der står ikke noget efter kolon. Slet »{words}« dér.',
    'format/unknown-field:flat':
      'Fra linje {line} er mellemrummene først på linjerne gået tabt eller forkerte. Felternes navne viser hvor hver linje hører til: Få dem rykket ind igen.',
    'format/unknown-field:rule': 'Der findes ingen regel ved navn »{key}«. Mente du »{near}«?',
    'format/unknown-field:no-rule':
      'Der findes ingen regel ved navn »{key}«. Kommandoen strategy-papers rules viser dem alle.',
    'format/unknown-field:later-rule':
      'Denne udgave af værktøjet tjekker ikke »{keys}« endnu. Lad det stå: Det kommer til at gælde med en nyere udgave.',
    'format/wrong-type': 'Der skal stå noget andet under »{field}«. Se hvad i feltets beskrivelse.',
    'format/wrong-type:list': '»{field}« skal være en liste: én linje til hver, med »- « foran.',
    'format/wrong-type:text': '»{field}« skal være én enkelt tekst, ikke en liste eller flere felter.',
    'format/wrong-type:entry': 'Hvert punkt under »{field}« skal være én enkelt tekst.',
    'format/wrong-type:entry-text':
      'Hvert punkt under »{field}« skal være én enkelt tekst uden »{key}:« foran.',
    'format/wrong-type:fields': '»{field}« skal have sine egne felter nedenunder, fx {options}.',
    'format/wrong-type:full-form': 'Skriv det helt ud med »{key}:« foran teksten.',
    'format/wrong-type:full-form-number': 'Skriv det helt ud med »{key}:« foran tallet.',
    'format/wrong-type:full-form-date': 'Skriv »{key}:« og dagen her, fx {key}: 2026-08-01.',
    'format/wrong-type:period': 'En periode er to datoer, hver på sin linje: from: {from} og to: {to}.',
    'format/wrong-type:choice-small': 'Valgmuligheder skrives med små bogstaver: »{near}«, ikke »{value}«.',
    'format/wrong-type:choice-joined':
      'Valgmuligheder skrives i ét, med »-« mellem ordene: »{near}«, ikke »{value}«.',
    'format/wrong-type:choice-small-and-joined':
      'Valgmuligheder skrives med små bogstaver og med »-« mellem ordene: »{near}«, ikke »{value}«.',
    'format/wrong-type:choice-danish':
      '»{value}« er dansk. Valgmuligheder skrives på engelsk, uanset hvilket sprog strategien er skrevet på: »{near}«.',
    'format/wrong-type:date': '»{field}« skal være en dato, fx 2026-08-01.',
    'format/wrong-type:number': '»{field}« skal være et tal, fx 12 eller 12.5 (med punktum).',
    'format/wrong-type:quoted-number': 'Skriv {number} uden anførselstegn, for det er et tal.',
    'format/wrong-type:whole-number': '»{field}« skal være et helt tal: 1, 2, 3 …',
    'format/wrong-type:at-least': '»{field}« skal være {limit} eller mere.',
    'format/wrong-type:at-most': '»{field}« skal være {limit} eller mindre.',
    'format/wrong-type:one-of': '»{value}« kan ikke vælges i »{field}«. Vælg en af disse: {options}.',
    'format/wrong-type:choice': 'Vælg noget i »{field}«: {options}.',
    'format/wrong-type:empty-entry': 'Dette punkt under »{field}« er tomt. Udfyld det, eller slet linjen.',
    'format/wrong-type:too-few': '»{field}« skal have {limit} punkter.',
    'format/wrong-type:link':
      '»{field}« skal være et link der begynder med https://, eller stien til en fil i nærheden.',
    'format/wrong-type:core': '»{rule}« hører til det fælles format, så reglen kan ikke ændres her.',
    'format/duplicate-id': 'To steder har samme id, »{id}«. Opfølgningen kan ikke se forskel på dem.',
    'format/duplicate-id:pasted': '{element} står her to gange, ord for ord. Slet den ene.',
    'format/unknown-reference': '»{ref}« findes ikke i strategien. Vælg fra listen.',
    'format/unknown-reference:id': 'Her skal id’et på »{ref}« stå: {near}.',
    'format/unknown-reference:near': '»{ref}« findes ikke i strategien. Mente du »{near}«?',
    'format/unknown-reference:other-kind': '»{ref}« er id på noget andet. Vælg et id under »{field}«.',
    'format/id-style': 'Skriv id’et kun med små bogstaver (a–z), tal og bindestreger: {suggestion}.',
    'format/id-style:other': 'Skriv id’et kun med små bogstaver (a–z), tal og bindestreger.',
    'format/id-style:reference': 'Skriv id’et ligesom på det sted du henviser til: {suggestion}.',
    'format/id-style:of-another-paper':
      '»{ref}« skal også nævne den anden strategi: dens id, så # og så handlingens id.',
    'format/date-style': 'Skriv datoen som år-måned-dag: {suggestion}.',
    'format/date-style:ambiguous': 'Skriv datoen som år-måned-dag. Er det {suggestion} eller {other}?',
    'format/date-style:no-such-day': 'Dagen {text} findes ikke. Hvilken dag er det?',
    'format/date-style:stretch': '»{text}« er mere end én dag. Hvilken dag mener du?',
    'format/period-order': 'Perioden slutter ({to}) før den begynder ({from}). Er datoerne byttet om?',
    'format/period-length': 'Perioden er længere end {years} år. Kan I se så langt frem?',
    'format/period-length:over':
      'Perioden sluttede {to}. Er strategien afsluttet, eller er der en ny periode?',
    'format/placeholder': '{n} {n|sted|steder} at udfylde.',
    'format/placeholder:one': 'Her mangler du at udfylde: {text}',
    'format/file-name': 'Filen hedder »{file}«, men id’et er »{id}«. Skal de være ens?',
  },
  fixes: {
    'format/empty:skeleton': 'Begynd med hele skabelonen',
    'format/missing-format-line:insert': 'Begynd med »{line}«',
    'format/missing-field:period': 'Skriv {from} til {to}',
    'format/missing-id:make': 'Tilføj id’et »{id}«',
    'format/missing-id:make-all': 'Giv alle {n} et id',
    'format/unknown-field:rename': 'Ret navnet til »{key}«',
    'format/unknown-field:rename-all': 'Ret alle {n} navne',
    'format/unknown-field:note-all': 'Behold alle {n} som jeres egne noter, »{key}«',
    'format/unknown-field:note': 'Behold det som jeres egen note, »{key}«',
    'format/unknown-field:to-list': 'Saml {n|den|dem} i en liste',
    'format/unknown-field:put-back': 'Sæt linjen »{key}:« ind igen',
    'format/unknown-field:move-lines': 'Ryk linje {line} til {last}',
    'format/unknown-field:own-field': 'Gør »{key}« til et felt for sig',
    'format/unknown-field:keep-words': 'Behold »{words}« som kommentar',
    'format/unknown-field:delete-words': 'Slet »{words}«',
    'format/unknown-field:indent': 'Ryk linjerne ind efter felternes navne',
    'format/unknown-field:move': 'Flyt det ind under »{place}«',
    'format/unknown-field:move-to': 'Flyt det til {element}',
    'format/unknown-field:move-out': 'Ryk det helt ud til venstre',
    'format/wrong-type:full-form': 'Skriv det helt ud med »{key}:« foran',
    'format/wrong-type:period': 'Skriv from: {from} og to: {to}',
    'format/wrong-type:list': 'Gør det til en liste',
    'format/wrong-type:unquote': 'Fjern anførselstegnene',
    'format/wrong-type:full-form-all': 'Skriv alle {n} helt ud med »{key}:« foran',
    'format/wrong-type:list-all': 'Gør alle {n} til lister',
    'format/wrong-type:text-all': 'Skriv alle {n} som én tekst',
    'format/wrong-type:number-all': 'Skriv alle {n} som tal',
    'format/wrong-type:choice-all': 'Ret alle {n}',
    'format/wrong-type:replace-all': 'Erstat alle {n} med »{text}«',
    'format/date-style:write-all': 'Skriv alle {n} datoer som år-måned-dag',
    'format/date-style:day-all': 'Skriv en bestemt dag alle {n} steder',
    'format/date-style:day-first-all': 'Ret alle {n}: Dagen står først',
    'format/date-style:month-first-all': 'Ret alle {n}: Måneden står først',
    'format/unknown-reference:id-all': 'Skriv id’erne på alle {n}',
    'format/wrong-type:delete-entry': 'Slet det tomme punkt',
    'format/wrong-type:delete-setting': 'Slet indstillingen',
    'format/duplicate-id:delete': 'Slet denne',
    'format/duplicate-id:new': 'Giv dette sted id’et »{id}«',
    'format/id-style:slug': 'Skriv »{id}« her og alle de steder der henviser hertil',
    'format/id-style:slug-all': 'Ret alle {n}, også de steder der henviser til dem',
    'format/id-style:reference-all': 'Ret alle {n}',
    'format/period-order:swap': 'Byt de to datoer om',
    'format/placeholder:next': 'Gå til stedet',
    'format/file-name:rename': 'Omdøb filen til {name}',
  },
};
