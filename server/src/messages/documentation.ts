/** Why each rule is there and an example of it, in both languages. Loaded only by what explains. */
import { documentation as da } from './da/documentation';
import { documentation as en } from './en/documentation';
import type { ReaderLanguage } from './render';
import type { RuleDocumentation } from './texts';

const BY_LANGUAGE: Readonly<Record<ReaderLanguage, Readonly<Record<string, RuleDocumentation>>>> = { en, da };

/** The documentation of `rule`; undefined for a rule that does not exist. */
export function documentation(language: ReaderLanguage, rule: string): RuleDocumentation | undefined {
  const texts = BY_LANGUAGE[language];
  return Object.hasOwn(texts, rule) ? texts[rule] : undefined;
}
