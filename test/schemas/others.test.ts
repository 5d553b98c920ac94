/** What the schemas of follow-up logs and organisation files accept and refuse. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DocumentKind } from '../../server/src/paper/terms';
import { errorsOf, idOf, strictAjv } from './schemas';

const ajv = strictAjv();

/** A text of the good file, and what stands in its place; then what the schema says. */
type Damage = readonly [text: string, instead: string, ...refused: readonly string[]];

const KINDS: readonly {
  readonly kind: DocumentKind;
  readonly file: string;
  readonly smallest: string;
  readonly damages: readonly Damage[];
}[] = [
  {
    kind: 'strategy-follow-up',
    file: 'parks-2026.follow-up.yaml',
    smallest: 'format: strategy-follow-up/1\npaper: parks-2026\nmeetings: []\n',
    damages: [
      ['paper: parks-2026\n', '', 'required  paper'],
      ['format: strategy-follow-up/1\n', '', 'required  format'],
      ['- date: 2026-03-04\n    present', '- present', 'required /meetings/0 date'],
      ['2026-03-04', '4. marts', 'pattern /meetings/0/date', 'format /meetings/0/date'],
      ['managers: [Anna Holm]', 'managers: Anna Holm', 'type /meetings/0/present/managers'],
      ['- action: first-three-parks\n        status', '- status', 'required /meetings/0/actions/0 action'],
      ['status: testing', 'status: tested', 'enum /meetings/0/actions/0/status'],
      ['value: 52.5', 'value: "52,5"', 'type /meetings/0/benefits/0/reading/value'],
      ['contribution: unsure', 'contribution: maybe', 'enum /meetings/0/benefits/0/contribution'],
      [
        '- what: Invite',
        '- note: Invite',
        'required /meetings/0/next_month/0 what',
        'additionalProperties /meetings/0/next_month/0 note',
      ],
      ['- text: Ask for', '- x-text: Ask for', 'required /meetings/0/learning/0 text'],
      ['- id: no-water-taps\n        what', '- what', 'required /meetings/0/barriers/0 id'],
      ['tempo: too-slow', 'tempo: slow', 'enum /meetings/0/tempo'],
      ['managers: 4', 'managers: 6', 'maximum /meetings/0/view/managers'],
      ['employees: 3', 'employees: 0', 'minimum /meetings/0/view/employees'],
    ],
  },
  {
    kind: 'strategy-organisation',
    file: 'lindby.organisation.yaml',
    smallest: 'format: strategy-organisation/1\nid: lindby\nname: Lindby\n',
    damages: [
      ['id: lindby\n', '', 'required  id'],
      ['name: Lindby Municipality\n', '', 'required  name'],
      ['language: da', 'language: dansk', 'enum /language'],
      ['phase: consolidation', 'phase: [consolidate]', 'enum /phase/0'],
      ['- { id: parks, name', '- { name', 'required /units/1 id'],
      ['closed: 2025-08-01', 'closed: true', 'type /units/2/closed'],
      ['- { name: Anna Holm, unit', '- { unit', 'required /people/0 name'],
      ['roles: [manager]', 'roles: [boss]', 'enum /people/0/roles/0'],
      ['roles: [manager]', 'roles: manager', 'type /people/0/roles'],
      ['initiatives/partner: warning', 'initiatives/partner: high', 'enum /rules/initiatives~1partner'],
      ['initiatives/partner: warning', 'partner: warning', 'additionalProperties /rules partner'],
      ['direction_words_hint: 30', 'direction_words: 30', 'additionalProperties /limits direction_words'],
      ['period_years: 2.5', 'period_years: two', 'type /limits/period_years'],
      ['period_years: 2.5', 'period_years: -1', 'minimum /limits/period_years'],
      ['add: [leverage]', 'also: [leverage]', 'additionalProperties /words/wording~1vague-verb also'],
      ['between: [parks, technical-services]', 'between: [parks]', 'minItems /survey/0/between'],
      ['timely: 2.9', 'timely: 29', 'maximum /survey/0/timely'],
    ],
  },
];

for (const { kind, file, smallest, damages } of KINDS) {
  describe(`schema of ${kind}`, () => {
    const validate = ajv.getSchema(idOf(kind));
    assert.ok(validate);
    const good = readFileSync(`test/schemas/fixtures/${file}`, 'utf8');

    it('accepts a whole file', () => {
      assert.deepEqual(errorsOf(validate, parse(good)), []);
    });

    it('accepts the smallest', () => {
      assert.deepEqual(errorsOf(validate, parse(smallest)), []);
    });

    it('accepts local notes', () => {
      assert.deepEqual(errorsOf(validate, parse(`${good}x-note: {any: [thing]}\n`)), []);
    });

    for (const [text, instead, ...refused] of damages) {
      it(`refuses ${JSON.stringify(instead)} in place of ${JSON.stringify(text)}`, () => {
        assert.ok(good.includes(text));
        assert.deepEqual(errorsOf(validate, parse(good.replace(text, instead))), refused);
      });
    }
  });
}
