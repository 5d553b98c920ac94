/** How the parts of a paper are named in messages, and which of their texts an author has really written. */

import { isPlaceholder } from '../messages/placeholders';
import type { Param } from '../paper/finding';
import type { LocatedText } from '../paper/located';
import type { Action, Benefit, Initiative } from '../paper/paper';

/** The text, unless it is still a skeleton's placeholder: no rule judges those. */
export function written(text: LocatedText | undefined): LocatedText | undefined {
  return text && !isPlaceholder(text.value) ? text : undefined;
}

/** The texts that are no placeholders. */
export function allWritten(texts: readonly LocatedText[]): readonly LocatedText[] {
  return texts.filter((text) => !isPlaceholder(text.value));
}

export function initiativeName(initiative: Initiative): Param {
  return { element: 'initiative', number: initiative.index + 1, title: written(initiative.title)?.value };
}

/** The benefit by its statement; by its number where it has none. */
export function benefitName(benefit: Benefit): Param {
  return (
    written(benefit.statement)?.value ?? { element: 'benefit', number: benefit.index + 1, title: undefined }
  );
}

/** The action by its title; by its number where it has none. */
export function actionName(action: Action): Param {
  return written(action.title)?.value ?? { element: 'action', number: action.index + 1, title: undefined };
}
