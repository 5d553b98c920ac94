/** From the repairs that reading a text has found to the fixes that are offered. */
import type { Repair, SyntaxProblem } from '../../document/problem';
import type { FixKey, FixNames } from '../../messages/render';
import type { Fix } from '../../paper/finding';

/** Titles of fixes that name nothing. */
type PlainKey = { [Key in FixKey]: FixNames<Key> extends never ? Key : never }[FixKey];

/**
 * A fix for each repair of `problem`.
 * @param titles the title for each kind of repair
 * @param otherwise the title for a kind that has none of its own
 */
export function repairFixes(
  problem: SyntaxProblem,
  titles: Readonly<Partial<Record<Repair['kind'], PlainKey>>>,
  otherwise: PlainKey,
): readonly Fix[] {
  return problem.repairs.map((repair) => ({
    title: titles[repair.kind] ?? otherwise,
    params: {},
    safe: repair.safe,
    ...(isClaim(problem, repair) && { claims: true }),
    edits: repair.edits,
  }));
}

/** Which of two versions holds, and whether "1,200" is a little or a lot, nothing in the text says. */
function isClaim(problem: SyntaxProblem, { kind, safe }: Repair): boolean {
  if (kind === 'keep-first' || kind === 'keep-second') return true;
  return problem.kind === 'misread' && problem.what === 'decimal-comma' && !safe;
}
