/** Ids for cards: the same from one version of the text to the next, and each once in a scene. */
import type { Action, Benefit, Initiative } from '../../paper/paper';
import { slugOf } from '../../paper/slug';
import { said } from './view-texts';

/** Gives each id once: the second of the same name gets a number. */
export type NameCards = (wished: string) => string;

export function cardNames(): NameCards {
  const given = new Set<string>();
  return (wished) => {
    let id = wished;
    for (let number = 2; given.has(id); number++) id = `${wished}-${number}`;
    given.add(id);
    return id;
  };
}

/** `initiative-2`: its place is what a reader knows it by. */
export function initiativeCard(initiative: Initiative): string {
  return `initiative-${initiative.index + 1}`;
}

/** `action-breakfast`; by its title or its place where it has no id. */
export function actionCard(initiative: Initiative, action: Action): string {
  return `action-${ownName(action.id?.value, said(action.title)) ?? `${initiative.index + 1}-${action.index + 1}`}`;
}

/** `benefit-parents-meet`; by its statement or its place where it has no id. */
export function benefitCard(initiative: Initiative, benefit: Benefit): string {
  return `benefit-${ownName(benefit.id?.value, said(benefit.statement)) ?? `${initiative.index + 1}-${benefit.index + 1}`}`;
}

function ownName(id: string | undefined, text: string | undefined): string | undefined {
  return slugOf(id ?? text ?? '') || undefined;
}
