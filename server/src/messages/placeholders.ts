/**
 * The texts that skeletons leave to fill in, by the path of their field. A text counts as a placeholder only
 * if it is exactly one of these; nobody writes one of them by chance.
 */
import { placeholders as da } from './da/placeholders';
import { placeholders as en } from './en/placeholders';
import type { ReaderLanguage } from './render';

const BY_LANGUAGE: Readonly<Record<ReaderLanguage, Readonly<Record<string, string>>>> = { en, da };
const ALL: ReadonlySet<string> = new Set([...Object.values(en), ...Object.values(da)]);

/** The placeholder for the field at `path`; undefined for a field that skeletons do not leave open. */
export function placeholder(language: ReaderLanguage, path: string): string | undefined {
  const texts = BY_LANGUAGE[language];
  return Object.hasOwn(texts, path) ? texts[path] : undefined;
}

export function isPlaceholder(text: string): boolean {
  return text.charCodeAt(0) === 60 && ALL.has(text.trim());
}
