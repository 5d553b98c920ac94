/** What is told about an import: what became what, what was left out, and what to do next. It reads no files. */
import { interop as da } from '../messages/da/interop';
import { interop as en } from '../messages/en/interop';
import type { Language } from '../paper/terms';
import type { ImportedPlan } from './import-stratml';
import type { ReadingProblem } from './reading-problem';

const TEXTS: Readonly<Record<Language, Readonly<Record<keyof typeof en, string>>>> = { en, da };

export type InteropKey = keyof typeof en;

/** A text in `language`, with `{name}` filled in and the word that goes with a number. */
export function interopText(
  language: Language,
  key: InteropKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[language][key].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (slot, name: string, one?: string, many?: string) => {
      const value = params[name];
      if (one === undefined) return value === undefined ? slot : String(value);
      return (value === 1 ? one : many) ?? '';
    },
  );
}

/** Why `file` cannot be imported. */
export function problemText(language: Language, problem: ReadingProblem, file: string): string {
  if (problem.kind === 'broken' && problem.line === undefined)
    return interopText(language, 'problem:broken-somewhere', { file });
  const { kind, ...params } = problem;
  const named = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return interopText(language, `problem:${kind}`, { ...Object.fromEntries(named), file });
}

/**
 * The summary of an import.
 * @param file where the draft was written; undefined where it was printed
 */
export function importSummary(imported: ImportedPlan, language: Language, file: string | undefined): string {
  const tell = (key: InteropKey, params: Readonly<Record<string, string | number>> = {}): string =>
    interopText(language, key, params);
  const { plan } = imported;
  const named = { plan: plan.name || tell('unnamed'), part: plan.part };
  const out = leftOut(imported, tell);
  return [
    file === undefined ? tell('printed', named) : tell('written', { ...named, file }),
    '',
    tell('became'),
    ...bulleted([...became(imported, tell)]),
    '',
    tell('out'),
    ...bulleted(out.length > 0 ? out : [tell('nothing-out')]),
    '',
    tell('next'),
    ...bulleted(next(file, tell)),
    '',
  ].join('\n');
}

type Tell = (key: InteropKey, params?: Readonly<Record<string, string | number>>) => string;

function bulleted(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  - ${line}`);
}

function became({ plan, tally }: ImportedPlan, tell: Tell): readonly string[] {
  const counts: readonly (readonly [InteropKey, number])[] = [
    [tally.goals === 4 ? 'goals-four' : tally.goals > 4 ? 'goals' : 'goals-few', tally.goals],
    ['actions', tally.actions],
    ['objective-benefits', tally.objectiveBenefits],
    ['indicator-benefits', tally.indicatorBenefits],
    ['indicator-measures', tally.indicatorMeasures],
    ['indicator-notes', tally.indicatorNotes],
    ['results', tally.results],
    ['people', tally.people],
    ['partners', tally.partners],
    ['values', tally.values],
    ['other', plan.leftOver.texts.length],
  ];
  return [...counts.flatMap(([key, n]) => (n > 0 ? [tell(key, { n })] : [])), tell('about')];
}

function leftOut({ plan, tally }: ImportedPlan, tell: Tell): readonly string[] {
  const { undecided, codes, hasSubmitter } = plan.leftOver;
  return [
    ...(tally.silent.length > 0
      ? [tell('silent', { n: tally.silent.length, list: tally.silent.join(', ') })]
      : []),
    ...[...undecided].map(([text, n]) => tell('undecided', { text, n })),
    ...(undecided.size > 0 ? [tell('dates')] : []),
    ...(tally.zeros > 0 ? [tell('zeros', { n: tally.zeros })] : []),
    ...(codes > 0 ? [tell('codes', { n: codes })] : []),
    ...(hasSubmitter ? [tell('submitter')] : []),
  ];
}

function next(file: string | undefined, tell: Tell): readonly string[] {
  if (file === undefined) return [tell('save')];
  const isUsual = /\.strategy\.ya?ml$/.test(file);
  return [...(isUsual ? [] : [tell('odd-name')]), tell('validate', { file })];
}
