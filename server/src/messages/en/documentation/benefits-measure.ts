/** English documentation of the rules about the numbers of benefits. */
import type { RuleDocumentation } from '../../texts';

export const benefitsMeasure: Readonly<Record<string, RuleDocumentation>> = {
  'benefits/measure-numbers': {
    why: 'Numbers that stand alone can be compared, drawn and followed from month to month. What they count is said once, for all of them, under "measured_in".',
    at: 'benefit',
    faulty: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  measure:
    indicator: residents with a park agreement
    measured_in: persons
    baseline:
      value: 40 persons
      date: 2025-12-01
      source: park register
    target:
      value: 200
      by: 2027-10-01
`,
    mended: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  measure:
    indicator: residents with a park agreement
    measured_in: persons
    baseline:
      value: 40
      date: 2025-12-01
      source: park register
    target:
      value: 200
      by: 2027-10-01
`,
  },
  'benefits/target-no-better': {
    why: 'A target shows which way you want to go. Where it is no better than the start, the two numbers are often swapped, or a lower number is what you hope for, as with waiting time.',
    at: 'benefit',
    faulty: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  measure:
    indicator: residents with a park agreement
    measured_in: persons
    baseline:
      value: 200
      date: 2025-12-01
      source: park register
    target:
      value: 40
      by: 2027-10-01
`,
    mended: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  measure:
    indicator: residents with a park agreement
    measured_in: persons
    baseline:
      value: 40
      date: 2025-12-01
      source: park register
    target:
      value: 200
      by: 2027-10-01
`,
  },
  'benefits/target-before-baseline': {
    why: 'First you look at how it is, then you work, then you look again. With the dates the other way round, nobody can see what your work has changed.',
    at: 'benefit',
    faulty: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  measure:
    indicator: residents with a park agreement
    measured_in: persons
    baseline:
      value: 40
      date: 2026-01-15
      source: park register
    target:
      value: 200
      by: 2025-10-01
`,
    mended: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  measure:
    indicator: residents with a park agreement
    measured_in: persons
    baseline:
      value: 40
      date: 2026-01-15
      source: park register
    target:
      value: 200
      by: 2027-10-01
`,
  },
  'benefits/baseline-undated': {
    why: 'In two years someone else may have to measure again, in the same way. With the day and the source, they can, and everyone can trust the number.',
    at: 'benefit',
    faulty: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  measure:
    indicator: residents with a park agreement
    measured_in: persons
    baseline:
      value: 40
    target:
      value: 200
      by: 2027-10-01
`,
    mended: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  measure:
    indicator: residents with a park agreement
    measured_in: persons
    baseline:
      value: 40
      date: 2025-12-01
      source: park register
    target:
      value: 200
      by: 2027-10-01
`,
  },
};
