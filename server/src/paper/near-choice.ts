/** Which choice of a field an author means by another word: its label in either language, a synonym, or a slip. */
import { fieldTexts } from '../messages/render';
import { type Distance, nearKey } from './near-key';

/** Danish words for choices that no label has. One word can stand for choices of several fields: the field decides. */
const DANISH: Readonly<Record<string, readonly string[]>> = {
  advarsel: ['warning'],
  afbrudt: ['stopped'],
  afleveret: ['submitted'],
  aflyst: ['never-launched', 'stopped'],
  afprøves: ['testing'],
  afprøvning: ['testing'],
  afsluttet: ['done', 'closed'],
  afstemt: ['coordinated'],
  'aldrig-igangsat': ['never-launched'],
  'aldrig-startet': ['never-launched'],
  besluttet: ['decided', 'adopted'],
  besparelse: ['economy'],
  bestyrelser: ['user-boards'],
  borger: ['citizens'],
  brugerbestyrelser: ['user-boards'],
  'daglig-praksis': ['practice'],
  direktion: ['administration'],
  droppet: ['stopped'],
  erhvervsliv: ['businesses'],
  fejl: ['error'],
  'fjorten-dage': ['fortnightly'],
  fra: ['off'],
  fravalgt: ['given-up'],
  færdig: ['done', 'closed'],
  'hver-anden-uge': ['fortnightly'],
  'hver-fjortende-dag': ['fortnightly'],
  hverdag: ['practice'],
  højere: ['higher'],
  'i-gang': ['running'],
  igangsat: ['running'],
  'ikke-igangsat': ['never-launched'],
  'ikke-set': ['not-seen-yet'],
  'ikke-startet': ['decided'],
  inddragelse: ['participation'],
  indfriet: ['realised'],
  koordineret: ['coordinated'],
  kvartal: ['quarterly'],
  kvartalsvis: ['quarterly'],
  kører: ['running'],
  langsomt: ['too-slow'],
  lavere: ['lower'],
  lukket: ['closed'],
  mere: ['higher'],
  mindre: ['lower'],
  måned: ['monthly'],
  månedlig: ['monthly'],
  månedligt: ['monthly'],
  ned: ['lower'],
  op: ['higher'],
  opgivet: ['given-up', 'stopped'],
  overvej: ['hint'],
  planlagt: ['decided'],
  praksis: ['practice'],
  prøves: ['testing'],
  påbegyndt: ['running'],
  realiseret: ['realised'],
  råd: ['user-boards'],
  'se-på-det': ['warning'],
  'skal-rettes': ['error'],
  slukket: ['off'],
  'slået-fra': ['off'],
  startet: ['running'],
  testes: ['testing'],
  tilpas: ['right'],
  udført: ['done'],
  udkast: ['draft'],
  uge: ['weekly'],
  ugentlig: ['weekly'],
  ugentligt: ['weekly'],
  vedtaget: ['adopted', 'decided'],
};

/** Other English words for choices. */
const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  approved: ['adopted'],
  biweekly: ['fortnightly'],
  cancelled: ['stopped'],
  completed: ['done'],
  danish: ['da'],
  disabled: ['off'],
  english: ['en'],
  'every-month': ['monthly'],
  'every-other-week': ['fortnightly'],
  'every-quarter': ['quarterly'],
  'every-week': ['weekly'],
  final: ['adopted'],
  finished: ['done'],
  'first-sign': ['first-signs'],
  ignore: ['off'],
  'in-progress': ['running'],
  info: ['hint'],
  less: ['lower'],
  month: ['monthly'],
  more: ['higher'],
  ongoing: ['running'],
  none: ['off'],
  planned: ['decided'],
  quarter: ['quarterly'],
  started: ['running'],
  week: ['weekly'],
};

/** A choice that another word stands for. */
export interface ChoiceMeant {
  readonly choice: string;
  /** How far the word is from it. */
  readonly how: Distance;
}

/**
 * The one of `choices` that `written` means, or none where nothing is near.
 * @param path the field's path in the format, as labels are keyed
 */
export function choiceMeant(
  written: string,
  path: string,
  choices: readonly string[],
): ChoiceMeant | undefined {
  const plain = plainWord(written);
  const same = choices.find((choice) => plainWord(choice) === plain);
  if (same !== undefined) {
    const how = written.toLowerCase() === same ? 'letters' : 'marks';
    return { choice: same, how };
  }
  for (const language of ['da', 'en'] as const) {
    const how = language === 'da' ? 'danish' : 'word';
    const labelled = choices.find((choice) => plainWord(labelOf(path, choice, language) ?? '') === plain);
    if (labelled !== undefined && plain !== '') return { choice: labelled, how };
    const words = language === 'da' ? DANISH : ENGLISH;
    const known = Object.hasOwn(words, plain) ? words[plain] : undefined;
    const meant = known?.find((choice) => choices.includes(choice));
    if (meant !== undefined) return { choice: meant, how };
  }
  const words = choices.flatMap((choice) => [
    [plainWord(choice), choice] as const,
    ...labelsOf(path, choice).map((word) => [plainWord(word), choice] as const),
  ]);
  const slip = nearKey(
    plain,
    words.map(([word]) => word),
  );
  const choice = words.find(([word]) => word === slip)?.[1];
  return choice === undefined ? undefined : { choice, how: 'slip' };
}

/** As {@link choiceMeant}, only the choice. */
export function nearChoice(written: string, path: string, choices: readonly string[]): string | undefined {
  return choiceMeant(written, path, choices)?.choice;
}

function labelsOf(path: string, choice: string): readonly string[] {
  return (['en', 'da'] as const).flatMap((language) => labelOf(path, choice, language) ?? []);
}

function labelOf(path: string, choice: string, language: 'en' | 'da'): string | undefined {
  return fieldTexts(language, path.replace(/(?:\[\])+$/, ''))?.enums?.[choice];
}

function plainWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(/[\s_]+/g, '-');
}
