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
  paper: 'Hvilket id har den strategi som møderne hører til?',
  'not-a-date': 'Skriv datoen som år-måned-dag, fx 2026-08-01.',
  'too-early': 'Det er før perioden begynder, {date}.',
  'not-empty': 'Skriv noget her.',
  written: '{file} er klar med {places} {places|sted|steder} at udfylde.',
  'written-whole': '{file} er klar.',
  next: 'Når du vil se hvad der mangler: strategy-papers validate {file} --stage submitted',
  exists: '»{file}« findes allerede. Vælg et andet navn med -o, eller overskriv den med --force.',
};
