/** Danish texts of `new`: what it asks, and what it says when it is done. */
import type { newTexts as english } from '../en/new';

export const newTexts: Readonly<Record<keyof typeof english, string>> = {
  language: 'Hvilket sprog vil du skrive på?',
  unit: 'Hvad hedder enheden?',
  organisation: 'Hvad hedder organisationen?',
  lead: 'Hvem leder enheden? (Du kan lade det stå tomt indtil videre.)',
  'change-agent': 'Hvem er forandringsagent? (Du kan lade det stå tomt indtil videre.)',
  from: 'Hvornår begynder perioden?',
  to: 'Hvornår slutter den?',
  'which-paper': 'Hvilken strategi hører møderne til?',
  'other-id': '»{file}« har allerede id »{id}«. Hvilket id skal den nye strategi have?',
  paper: 'Hvilket id har den strategi som møderne hører til?',
  choose: '↑ og ↓ flytter, Enter vælger',
  'not-a-date': 'Skriv datoen som år-måned-dag, fx 2026-08-01.',
  'too-early': 'Det er før perioden begynder, {date}.',
  'not-empty': 'Skriv noget her.',
  written: '{file} er klar med {places} {places|sted|steder} at udfylde.',
  'written-whole': '{file} er klar.',
  next: 'Når du vil se hvad der mangler: {command}',
  'id-taken': '»{file}« er allerede strategien »{id}«. Arbejd videre i den, eller vælg et andet id med --id.',
  'log-exists':
    '»{file}« er allerede opfølgningerne til »{id}«. Skriv det næste møde i den; alle møder om en strategi står i én fil.',
  'no-paper-in': '»{file}« er ikke en strategi med et id. Skriv den strategi som møderne hører til.',
  'organisation-here':
    '»{file}« siger allerede hvad der gælder for denne mappe. Ret i den: Af to i samme mappe ville kun den ene blive hørt.',
  'organisation-above':
    '»{file}« siger allerede hvad der gælder for denne mappe. Ret i den, eller skriv --force hvis strategierne her skal have deres egen.',
  'odd-name': 'Lad filens navn slutte på {ending}, så den bliver fundet sammen med de andre.',
  exists: '»{file}« findes allerede. Vælg et andet navn med -o, eller overskriv den med --force.',
};
