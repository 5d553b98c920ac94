/** What an offer is explained with once someone asks for it: what the field is for, what the choice means, an example. */
import { fieldExamples } from '../../messages/da/field-examples';
import { fieldTexts } from '../../messages/render';
import type { About } from './scene';
import { completionText } from './text';

/** @returns undefined where nothing is said of the field or choice */
export function documentationOf(about: About): string | undefined {
  const { language, field, choice } = about;
  const texts = fieldTexts(language, field);
  if (!texts) return undefined;
  if (choice !== undefined) return texts.enumDescriptions?.[choice];
  const example = exampleOf(about);
  const shown =
    example === undefined ? [] : [completionText(language, 'example', { example: asWritten(example) })];
  return [`${texts.title}: ${texts.description}`, ...shown].join('\n\n');
}

/** An example in the language of the paper; days and numbers read the same in both. */
function exampleOf({ language, field }: About): unknown {
  const [english] = fieldTexts('en', field)?.examples ?? [];
  if (language === 'en') return english;
  const [danish] = (Object.hasOwn(fieldExamples, field) ? fieldExamples[field] : undefined) ?? [];
  return danish ?? (/^[\d-]+$/.test(String(english)) ? english : undefined);
}

/** A value as it would be written on one line of a file. */
function asWritten(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asWritten).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([key, inner]) => `${key}: ${asWritten(inner)}`);
  return `{${fields.join(', ')}}`;
}
