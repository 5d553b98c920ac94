/** Danish texts of the rules about dialogue, citizens and the rhythm of follow-up. */
import type { dialogue as english } from '../en/dialogue';
import type { SameKeys } from '../texts';

export const dialogue: SameKeys<typeof english> = {
  titles: {
    'dialogue/missing': 'Ingen dialog',
    'dialogue/up': 'Ingen dialog med ledelse og politikere',
    'dialogue/down': 'Ingen dialog i enheden',
    'dialogue/across': 'Ingen dialog på tværs',
    'dialogue/incomplete': 'En dialog hvor der mangler hvem, hvordan eller hvor tit',
    'dialogue/own-unit': 'Dialog på tværs, men kun med egen enhed',
    'dialogue/same-text': 'De samme ord om to slags dialog',
    'dialogue/one-way': 'En dialog der kun går den ene vej',
    'dialogue/written-with': 'Hvem der har været med til at skrive',
    'citizens/missing': 'Borgerne er ikke med',
    'citizens/what-changed': 'Hvad borgerne sagde, men ikke hvad det ændrede',
    'follow-up/rhythm': 'Ingen rytme for opfølgning',
    'follow-up/less-than-monthly': 'Opfølgning sjældnere end hver måned',
  },
  messages: {
    'dialogue/missing':
      'Dialogen mangler. Hvordan taler I sammen: med ledelse og politikere, i enheden og på tværs?',
    'dialogue/up': 'Dialogen med ledelse og politikere mangler. Hvordan taler I med dem?',
    'dialogue/down': 'Dialogen i enheden mangler. Hvordan taler I med hinanden?',
    'dialogue/across': 'Dialogen på tværs mangler. Hvilke andre enheder taler I med?',
    'dialogue/incomplete': 'Hvordan og hvor tit taler I med »{who}«?',
    'dialogue/incomplete:how': 'Hvordan taler I med »{who}«?',
    'dialogue/incomplete:rhythm': 'Hvor tit taler I med »{who}«?',
    'dialogue/incomplete:with': 'Hvem taler I med her?',
    'dialogue/incomplete:with-how': 'Hvem taler I med her, og hvordan?',
    'dialogue/incomplete:with-rhythm': 'Hvem taler I med her, og hvor tit?',
    'dialogue/incomplete:with-how-rhythm': 'Hvem taler I med her, hvordan og hvor tit?',
    'dialogue/own-unit': '»{who}« er jeres egen enhed. Hvilke andre enheder taler I med?',
    'dialogue/same-text': '»{text}« står i to slags dialog. Er det én og samme samtale?',
    'dialogue/one-way': '»{word}« går kun den ene vej. Hvordan hører I svaret?',
    'dialogue/written-with': 'Hvem har været med til at skrive strategien? Den tilhører dem der var med.',
    'citizens/missing': 'Hvordan er borgerne med (brugere, forældre, pårørende)?',
    'citizens/missing:planned': 'I vil tale med »{who}«. Hvad har borgerne sagt indtil nu?',
    'citizens/what-changed': 'Borgerne sagde »{said}«. Hvad ændrede det?',
    'follow-up/rhythm': 'Hvor tit følger I op? De fleste gør det en gang om måneden.',
    'follow-up/less-than-monthly':
      'Med opfølgning hvert kvartal går der tre måneder fra en idé til næste forsøg. Kan I mødes hver måned?',
  },
  fixes: {
    'dialogue/incomplete:add': 'Tilføj de felter der mangler',
    'follow-up/rhythm:monthly': 'Følg op hver måned',
  },
};
