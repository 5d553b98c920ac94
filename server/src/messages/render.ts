/** From a key and its parameters to the sentence a person reads, in one of the two languages. */
import * as daLabels from './da/labels';
import { report as daReport } from './da/report';
import * as daRules from './da/rules';
import * as enLabels from './en/labels';
import { report as enReport } from './en/report';
import * as enRules from './en/rules';
import type { FieldTexts } from './field-texts';
import { fieldsDa } from './fields/da';
import { fieldsEn } from './generated/fields-en';
import type { NamesIn } from './texts';

export type MessageKey = keyof typeof enRules.messages;
export type FixKey = keyof typeof enRules.fixes;
export type ReportKey = keyof typeof enReport;
export type LabelKey = keyof typeof enLabels.labels;
export type MessageNames<Key extends MessageKey> = NamesIn<(typeof enRules.messages)[Key]>;
export type FixNames<Key extends FixKey> = NamesIn<(typeof enRules.fixes)[Key]>;
export type ReaderLanguage = 'en' | 'da';

/** What a message names; `Param` of `paper/finding.ts` has this shape. */
export type Named =
  | string
  | number
  | { readonly element: string; readonly number: number; readonly title: string | undefined }
  | { readonly field: string }
  | { readonly field: string; readonly choice: string }
  | { readonly options: readonly string[] };

const RULES = { en: enRules, da: daRules };
const REPORTS = { en: enReport, da: daReport };
const LABELS = { en: enLabels, da: daLabels };
const FIELDS: Readonly<Record<ReaderLanguage, Readonly<Record<string, FieldTexts>>>> = {
  en: fieldsEn,
  da: fieldsDa,
};

/** Longest title or text that a message repeats, in characters: the rest stands in the paper. Own choice. */
const LONGEST = 60;

/**
 * The sentence of a finding.
 * @param more how many other places it speaks for
 * @throws RangeError for a key that no language knows: a fault of the tool
 */
export function messageText(
  language: ReaderLanguage,
  key: string,
  params: Readonly<Record<string, Named>>,
  more = 0,
): string {
  const sentence = fill(language, lookUp(RULES[language].messages, key), params, LONGEST);
  return more > 0 ? sentence + label(language, 'more', { count: more }) : sentence;
}

/** What a fix does, as its button says. @throws RangeError for a key that no language knows */
export function fixText(
  language: ReaderLanguage,
  key: string,
  params: Readonly<Record<string, Named>>,
): string {
  return fill(language, lookUp(RULES[language].fixes, key), params, LONGEST);
}

/** What a rule is called. @throws RangeError for a rule that does not exist */
export function ruleTitle(language: ReaderLanguage, rule: string): string {
  return lookUp(RULES[language].titles, rule);
}

export function label(
  language: ReaderLanguage,
  key: LabelKey,
  params: Readonly<Record<string, Named>> = {},
): string {
  return fill(language, LABELS[language].labels[key], params);
}

/** A heading, a summary or another text of a report. */
export function reportText(
  language: ReaderLanguage,
  key: ReportKey,
  params: Readonly<Record<string, Named>> = {},
): string {
  return fill(language, REPORTS[language][key], params);
}

/** The words about a field, by its path in the format; undefined for a path that is none. */
export function fieldTexts(language: ReaderLanguage, path: string): FieldTexts | undefined {
  const fields = FIELDS[language];
  return Object.hasOwn(fields, path) ? fields[path] : undefined;
}

/** A field's label; the last key of its path where it has none. */
export function fieldLabel(language: ReaderLanguage, path: string): string {
  return fieldTexts(language, path)?.title ?? path.split(/[.:]/).at(-1) ?? path;
}

/** What a choice of a field is called; the choice itself where it has no other name. */
export function choiceLabel(language: ReaderLanguage, path: string, choice: string): string {
  const enums = fieldTexts(language, path)?.enums;
  return enums && Object.hasOwn(enums, choice) ? (enums[choice] ?? choice) : choice;
}

function lookUp(texts: Readonly<Record<string, string>>, key: string): string {
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (text === undefined) throw new RangeError(`There is no text for "${key}".`);
  return text;
}

/**
 * `template` with what it names filled in: `{name}`, and `{n|one|many}` for a word after a number.
 * @param longest how much of a text is repeated, in characters
 */
export function fill(
  language: ReaderLanguage,
  template: string,
  params: Readonly<Record<string, Named>>,
  longest = Number.POSITIVE_INFINITY,
): string {
  return template.replace(/\{([a-z_]\w*)((?:\|[^}|]*)*)\}/gi, (_slot, name: string, forms: string) => {
    const value = params[name];
    if (forms !== '') {
      const [, one = '', many = ''] = forms.split('|');
      return value === 1 ? one : many;
    }
    return value === undefined ? `{${name}}` : named(language, value, longest);
  });
}

function named(language: ReaderLanguage, value: Named, longest: number): string {
  if (typeof value === 'string') return shortened(value, longest);
  if (typeof value === 'number') return numberText(language, value);
  if ('element' in value) return elementName(language, value, longest);
  if ('options' in value) return optionList(language, value.options);
  return 'choice' in value
    ? choiceLabel(language, value.field, value.choice)
    : fieldLabel(language, value.field);
}

function elementName(
  language: ReaderLanguage,
  { element, number, title }: Extract<Named, { element: string }>,
  longest: number,
): string {
  const name = label(language, `element:${element}` as LabelKey, { number });
  if (title === undefined) return name;
  const [open, close] = LABELS[language].quotes;
  return `${name} (${open}${shortened(title, longest)}${close})`;
}

function optionList(language: ReaderLanguage, options: readonly string[]): string {
  if (options.length < 2) return options.join('');
  return `${options.slice(0, -1).join(', ')} ${label(language, 'or')} ${options.at(-1)}`;
}

function numberText(language: ReaderLanguage, value: number): string {
  return language === 'da' ? String(value).replace('.', ',') : String(value);
}

/** One line of at most `longest` characters; control characters and line breaks become spaces. */
function shortened(text: string, longest: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const characters = Array.from(line.slice(0, longest * 2 + 2));
  if (characters.length <= longest && line.length <= longest * 2) return line;
  const start = characters.slice(0, longest - 1).join('');
  return `${start.trimEnd()}…`;
}
