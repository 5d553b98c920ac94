/** A text that cannot be read however much is left out of it is given up on: reading it comes to an end. */
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';

/** What pasting one half of a paper over another may leave: a bracket that never ends, over lines of every depth. */
const PASTED = `        for_whom: [you[: bicycles a year
          baseline: {value: 12, date: 2025-12-01, source: workshop book}
          target: {value: 80, by: 2027-06-30}
    - {with: the head of culture, how: dinner cooked by the club, rhythm: twice a year}
  down:
    - {with: the staff, how: a round of questions on Mondays, rhythm: every week}
  across:
    said: You always ask us afterwards.
    changed: The council now mee.
follow_up:
  rhythm: monthly
map_reviews:
  - {phase: consolidation, date: 2026-02-18, reviewed_by: staff and council}`;

describe('reading a text that no repair is known for', () => {
  for (const [ends, text] of [
    ['Unix', PASTED],
    ['Windows', PASTED.replaceAll('\n', '\r\n')],
  ] as const) {
    it(`ends, with what is wrong (lines as on ${ends})`, () => {
      const { problems, holes } = readDocument(text);
      assert.ok(problems.length > 0 && holes.length > 0);
    });
  }
});
