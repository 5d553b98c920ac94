/** Which choice of a field an author means by another word: its label in either language, a synonym, or a slip. */
import { fieldTexts } from '../messages/render';
import { nearKey } from './near-key';

/** Words for choices that no label has. One word can stand for choices of several fields: the field decides. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  afprøves: ['testing'],
  afbrudt: ['stopped'],
  aflyst: ['never-launched', 'stopped'],
  approved: ['adopted'],
  biweekly: ['fortnightly'],
  borger: ['citizens'],
  cancelled: ['stopped'],
  completed: ['done'],
  danish: ['da'],
  english: ['en'],
  fejl: ['error'],
  final: ['adopted'],
  finished: ['done'],
  'first-sign': ['first-signs'],
  'fjorten-dage': ['fortnightly'],
  færdig: ['done', 'closed'],
  højere: ['higher'],
  'i-gang': ['running'],
  'in-progress': ['running'],
  kvartal: ['quarterly'],
  kvartalsvis: ['quarterly'],
  lavere: ['lower'],
  less: ['lower'],
  månedlig: ['monthly'],
  månedligt: ['monthly'],
  måned: ['monthly'],
  month: ['monthly'],
  'every-month': ['monthly'],
  'every-other-week': ['fortnightly'],
  'every-quarter': ['quarterly'],
  'every-week': ['weekly'],
  more: ['higher'],
  ongoing: ['running'],
  planlagt: ['decided'],
  planned: ['decided'],
  quarter: ['quarterly'],
  startet: ['running'],
  started: ['running'],
  udkast: ['draft'],
  uge: ['weekly'],
  ugentlig: ['weekly'],
  ugentligt: ['weekly'],
  week: ['weekly'],
  'hver-anden-uge': ['fortnightly'],
  'hver-fjortende-dag': ['fortnightly'],
  vedtaget: ['adopted'],
};

/**
 * The one of `choices` that `written` means, or none where nothing is near.
 * @param path the field's path in the format, as labels are keyed
 */
export function nearChoice(written: string, path: string, choices: readonly string[]): string | undefined {
  const plain = plainWord(written);
  const labelled = choices.find((choice) =>
    labelsOf(path, choice).some((label) => plainWord(label) === plain),
  );
  if (labelled !== undefined) return labelled;
  const known = Object.hasOwn(WORDS, plain) ? WORDS[plain] : undefined;
  const meant = known?.find((choice) => choices.includes(choice));
  if (meant !== undefined) return meant;
  const words = choices.flatMap((choice) =>
    [choice, ...labelsOf(path, choice)].map((word) => [plainWord(word), choice] as const),
  );
  const slip = nearKey(
    plain,
    words.map(([word]) => word),
  );
  return words.find(([word]) => word === slip)?.[1];
}

function labelsOf(path: string, choice: string): readonly string[] {
  const field = path.replace(/(?:\[\])+$/, '');
  return (['en', 'da'] as const).flatMap((language) => {
    const label = fieldTexts(language, field)?.enums?.[choice];
    return label === undefined ? [] : [label];
  });
}

function plainWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(/[\s_]+/g, '-');
}
