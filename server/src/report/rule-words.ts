/** What reports call a rule, and texts as every reader can take them. */
import { type ReaderLanguage, ruleTitle } from '../messages/render';

/** The rule's title; its name where it has none, for a report has to come out. */
export function titleOf(language: ReaderLanguage, rule: string): string {
  try {
    return ruleTitle(language, rule);
  } catch {
    return rule;
  }
}

/** `text` with U+FFFD for halves of characters, which UTF-8 cannot hold and strict readers turn away. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
