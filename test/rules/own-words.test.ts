/** A first draft as people write who know the parts of a strategy, but not the format: it becomes a paper, and no word is lost. */
import assert from 'node:assert/strict';
import { mend } from '../../server/src/rules/fixing/mend';
import { findingsOf } from '../kit/findings';

const CARE_HOME = `format: strategy-paper/1
language: da
titel: Strategi for Plejehjemmet Bakken
enhed:
  navn: Plejehjemmet Bakken
  leder: Lone Friis
  forandringsagenter: Bo Lind
periode:
  fra: januar 2026
  til: ultimo 2027
retning:
  udsagn: Beboerne bestemmer mere selv
initiativ 1:
  titel: Måltider sammen
  gevinst: Beboerne spiser mere
  handling 1: Vi flytter spisetiden
  handling 2: Vi spiser sammen med beboerne
initiativ 2:
  titel: Mere bevægelse
  gevinst: Færre fald
  handling 1: Gåture hver dag
initiativ 3:
  titel: Pårørende
initiativ 4:
  titel: Arbejdsmiljø
dialog:
  opad: Møde hver måned med områdechef
`;

const NURSERY = `format: strategy-paper/1
sprog: dansk
enhed: Børnehuset Solstrålen
periode: 2026-2027
forandringsagent: Mette Sand
retning: Vi vil give alle børn en god start
indsatser:
- titel: Mere tid ude
  gevinster:
  - Børnene er mere ude
  handlinger:
  - Vi tager i skoven hver onsdag (Hanne)
  - Vi køber regntøj: til alle
- titel: Bedre samarbejde med forældre
  gevinster: forældrene er trygge
  handlinger:
   - Samtaler hver måned
- titel: Sprog
- titel: Sund mad
dialog:
  op: Møde med centerleder
  ned: Personalemøde
  på tværs: Netværk med de andre børnehuse
`;

const LIBRARY = `Format: strategy-paper/1
Unit: Main Street Library
Lead: Ida Vang
Change agents: Tom Brink
Period: August 2026 - July 2028
Direction: Everyone finds someone to read with
Goal 1:
  Title: Reading friends
  Benefits: Children read more at home
  Actions: Find ten volunteers
Goal 2:
  Title: Open evenings
  Actions:
    - Open until nine
    - Ask people what they miss
Goal 3: A room for young people
Goal 4: Books by post
`;

const SCHOOL = `format: strategy-paper/1
language: en
unit: Elm Street School
principal: Ida Vang
period: 2026-2028
vision: Every child reads for pleasure
strategic goals:
  - name: Reading together
    outcomes:
      - Children read 20 minutes a day
    steps:
      - what: Open the library in breaks
        who: Tom
        when: autumn 2026
      - what: Invite authors
        who: Eva
        when: Q1 2027
  - name: Family evenings
  - name: Quiet corners
communication:
  up: monthly report
`;

describe("a draft in one's own words", () => {
  for (const [what, text] of [
    ['of a care home', CARE_HOME],
    ['of a nursery', NURSERY],
    ['of a library', LIBRARY],
    ['of a school', SCHOOL],
  ] as const) {
    it(`becomes a paper by its fixes alone, and keeps its words: ${what}`, () => {
      const check = (one: string) => findingsOf(one).map(({ finding }) => finding);
      const after = mend(text, 'all', check).text;
      assert.deepEqual(
        findingsOf(after)
          .filter(({ severity }) => severity === 'error')
          .map(({ line, message }) => `${line}: ${message}`),
        [],
        after,
      );
      const notes = after.match(/^ *x-[\w-]+/gm) ?? [];
      assert.deepEqual(notes, text === CARE_HOME ? ['x-titel'] : []);
      const words = [...text.matchAll(/^[^:\n]*: *(\S.*)$|^ *- (.*)$/gm)].map(
        ([, value, entry]) => value ?? entry,
      );
      const kept = words.filter(
        (one) =>
          one &&
          !/^(?:dansk|\d{4}-\d{4}|januar 2026|ultimo 2027|2026-2028|August 2026.*|autumn 2026|Q1 2027)$/.test(
            one,
          ),
      );
      assert.ok(kept.length > 10);
      for (const one of kept)
        assert.ok(after.includes((one ?? '').replace(/^\w+: /, '')), `${one} in\n${after}`);
      assert.equal(mend(after, 'all', check).text, after);
    });
  }

  it('is told once that the fields have other names', () => {
    const found = findingsOf(SCHOOL).filter(
      ({ rule, at }) => rule === 'format/unknown-field' && at !== 'principal',
    );
    assert.deepEqual(
      found.map(({ message }) => message),
      ['"vision" is not in the common format. Did you mean "direction"? (And 13 more places like this.)'],
    );
    assert.deepEqual(
      found[0]?.finding.fixes().map(({ safe }) => safe),
      [true],
    );
  });
});
