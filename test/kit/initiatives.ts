/** Papers with more or fewer initiatives than the good one, for the rules about them. */
import assert from 'node:assert/strict';
import { type Found, findingsOfRule } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

export const organisation = GOOD_ORGANISATION;
export const DRAFT = ['status: submitted', 'status: draft'] as const;
export const MOBILIZATION = ['phase: consolidation\nstatus', 'phase: mobilization\nstatus'] as const;

export const TITLES = [
  'Green places are cared for with residents',
  'Children can walk to school through the parks',
  'Every park has a wild corner',
  'Residents can borrow our tools',
] as const;

/** The text of the good paper from the initiative `id` up to what follows it. */
export function initiative(id: string): string {
  const match = new RegExp(`^ {2}- id: ${id}\\n(?: {4}.*\\n)*`, 'm').exec(GOOD_PAPER);
  assert.ok(match);
  return match[0];
}

export function without(...ids: readonly string[]): string {
  return ids.reduce((text, id) => edited(text, [initiative(id), '']), GOOD_PAPER);
}

/** The good paper with more initiatives after the fourth. */
export function withMore(...ids: readonly string[]): string {
  const last = initiative('open-shed');
  const more = ids.map((id) =>
    last
      .replace('open-shed', id)
      .replace('own-initiative', `${id}-benefit`)
      .replace('tool-shed', `${id}-action`)
      .replace('Residents can borrow our tools', `The ${id} belongs to its street`),
  );
  return edited(GOOD_PAPER, [last, last + more.join('')]);
}

export function places(rule: string, text: string, given = {}): readonly (readonly [string, string])[] {
  return findingsOfRule(rule, text, given).map((found) => [found.at, found.severity] as const);
}

export function messages(found: readonly Found[]): readonly string[] {
  return found.map((one) => one.message);
}
