/** Which card of the strategy map a finding belongs to: the smallest part of the paper that it stands in. */
import type { Part } from '../../paper/paper';
import { reaches, type Severity } from '../../paper/terms';
import type { Shown } from '../shown';

export interface CardFindings {
  readonly severity: Severity;
  readonly count: number;
}

/** What was found in each part that has a card; what stands in none of them belongs to the paper. */
export function findingsByPart({ paper, findings }: Shown): ReadonlyMap<Part, CardFindings> {
  const found = new Map<Part, CardFindings>();
  if (findings.length === 0) return found;
  const parts: readonly Part[] = [
    ...(paper.direction ? [paper.direction] : []),
    ...paper.initiatives.flatMap((initiative) => [initiative, ...initiative.benefits, ...initiative.actions]),
    ...(paper.dialogue ? Object.values(paper.dialogue.lines).flat() : []),
    ...paper.citizens,
  ];
  for (const { span, severity } of findings) {
    let smallest: Part = paper;
    let size = Number.POSITIVE_INFINITY;
    for (const part of parts) {
      const { start, end } = part.map.span;
      if (start > span.start || span.start > end || end - start >= size) continue;
      smallest = part;
      size = end - start;
    }
    found.set(smallest, joined(found.get(smallest), { severity, count: 1 }));
  }
  return found;
}

/** Of two places shown as one card. */
export function joined(a: CardFindings | undefined, b: CardFindings | undefined): CardFindings {
  if (!a || !b) return a ?? b ?? { severity: 'hint', count: 0 };
  return { severity: reaches(a.severity, b.severity) ? a.severity : b.severity, count: a.count + b.count };
}
