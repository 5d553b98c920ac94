/** A whole paper, and what can be wrong with it: one damage at a time, for the schema and for the rules that mirror it. */
import { readFixture } from './schemas';

export type Tree = Record<string, unknown>;
type Step = string | number;

export function goodPaper(status: string): Tree {
  return { ...(structuredClone(readFixture('parks-2026.strategy.yaml')) as Tree), status };
}

/** The part of `paper` that holds the last step of the path, and that step. */
function holder(paper: Tree, path: string): { inside: Record<Step, unknown>; last: string } {
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  const inside = steps.reduce<unknown>((part, step) => (part as Tree)[step], paper);
  return { inside: inside as Record<Step, unknown>, last };
}

function set(path: string, value: unknown): (paper: Tree) => void {
  return (paper) => {
    const { inside, last } = holder(paper, path);
    inside[last] = value;
  };
}

function without(path: string): (paper: Tree) => void {
  return (paper) => {
    const { inside, last } = holder(paper, path);
    delete inside[last];
  };
}

function rename(path: string, key: string): (paper: Tree) => void {
  return (paper) => {
    const { inside, last } = holder(paper, path);
    inside[key] = inside[last];
    delete inside[last];
  };
}

export interface Damage {
  readonly what: string;
  readonly damage: (paper: Tree) => void;
  readonly refused: readonly string[];
}

const ONE = 'initiatives/0';
const TWO = 'initiatives/1';

/** Wrong from the first line on. */
export const AT_BOTH_STAGES: readonly Damage[] = [
  { what: 'no format line', damage: without('format'), refused: ['required  format'] },
  { what: 'a format of the future', damage: set('format', 'strategy-paper/2'), refused: ['const /format'] },
  { what: 'no direction', damage: without('direction'), refused: ['required  direction'] },
  {
    what: 'a direction that says nothing',
    damage: without('direction/statement'),
    refused: ['required /direction statement'],
  },
  {
    what: 'an empty direction',
    damage: set('direction/statement', ''),
    refused: ['minLength /direction/statement'],
  },
  { what: 'a bare text as direction', damage: set('direction', 'Greener'), refused: ['type /direction'] },
  { what: 'no initiatives', damage: without('initiatives'), refused: ['required  initiatives'] },
  {
    what: 'three initiatives',
    damage: (paper) => (paper['initiatives'] as unknown[]).pop(),
    refused: ['minItems /initiatives'],
  },
  {
    what: 'five initiatives',
    damage: (paper) => (paper['initiatives'] as unknown[]).push((paper['initiatives'] as unknown[])[1]),
    refused: ['maxItems /initiatives'],
  },
  {
    what: 'an initiative without a title',
    damage: without(`${TWO}/title`),
    refused: ['required /initiatives/1 title'],
  },
  {
    what: 'an initiative without benefits',
    damage: without(`${TWO}/benefits`),
    refused: ['required /initiatives/1 benefits'],
  },
  {
    what: 'an empty list of benefits',
    damage: set(`${TWO}/benefits`, []),
    refused: ['minItems /initiatives/1/benefits'],
  },
  {
    what: 'a misspelt key',
    damage: rename(`${TWO}/benefits`, 'benifits'),
    refused: ['required /initiatives/1 benefits', 'additionalProperties /initiatives/1 benifits'],
  },
  {
    what: 'a benefit without its statement',
    damage: without(`${ONE}/benefits/1/statement`),
    refused: ['required /initiatives/0/benefits/1 statement'],
  },
  {
    what: 'an initiative without actions',
    damage: without(`${TWO}/actions`),
    refused: ['required /initiatives/1 actions'],
  },
  {
    what: 'one of two actions without a priority',
    damage: without(`${ONE}/actions/1/priority`),
    refused: ['required /initiatives/0/actions/1 priority'],
  },
  {
    what: 'priority zero',
    damage: set(`${ONE}/actions/0/priority`, 0),
    refused: ['minimum /initiatives/0/actions/0/priority'],
  },
  {
    what: 'half a priority',
    damage: set(`${ONE}/actions/0/priority`, 1.5),
    refused: ['type /initiatives/0/actions/0/priority'],
  },
  {
    what: 'a bare text among two actions',
    damage: set(`${ONE}/actions/1`, 'Put up lamps'),
    refused: ['type /initiatives/0/actions/1'],
  },
  {
    what: 'a list of people responsible',
    damage: set(`${ONE}/actions/0/responsible`, ['Bo', 'Karla']),
    refused: ['type /initiatives/0/actions/0/responsible'],
  },
  {
    what: 'a date the Danish way',
    damage: set(`${ONE}/actions/0/due`, '1.10.2026'),
    refused: ['pattern /initiatives/0/actions/0/due', 'format /initiatives/0/actions/0/due'],
  },
  {
    what: 'a day that does not exist',
    damage: set('period/to', '2026-02-30'),
    refused: ['format /period/to'],
  },
  {
    what: 'a number with its unit',
    damage: set(`${ONE}/benefits/0/measure/target/value`, '200 persons'),
    refused: ['type /initiatives/0/benefits/0/measure/target/value'],
  },
  {
    what: 'a status of a benefit that cannot be chosen',
    damage: set(`${ONE}/benefits/0/status`, 'realized'),
    refused: ['enum /initiatives/0/benefits/0/status'],
  },
  { what: 'a phase that cannot be chosen', damage: set('phase', 'mobilisation'), refused: ['enum /phase'] },
  {
    what: 'a phase that cannot be chosen, in a list',
    damage: set('phase', ['consolidation', 'mobilisation']),
    refused: ['enum /phase/1'],
  },
  { what: 'a number as phase', damage: set('phase', 2), refused: ['type /phase'] },
  { what: 'a number as unit lead', damage: set('unit/lead', 7), refused: ['type /unit/lead'] },
  { what: 'an id with capitals', damage: set('id', 'Parks-2026'), refused: ['pattern /id'] },
  { what: 'an id with a Danish letter', damage: set('unit/id', 'mølle'), refused: ['pattern /unit/id'] },
  {
    what: 'an action of another paper without its paper',
    damage: set(`${ONE}/actions/0/builds_on/0`, 'outdoor-lessons'),
    refused: ['pattern /initiatives/0/actions/0/builds_on/0'],
  },
  {
    what: 'a link that would run something',
    damage: set(`${ONE}/actions/0/discussion`, 'javascript:alert(1)'),
    refused: ['pattern /initiatives/0/actions/0/discussion'],
  },
  {
    what: 'a link from the root of the disk',
    damage: set(`${ONE}/benefits/0/signs/0/link`, '/etc/passwd'),
    refused: ['pattern /initiatives/0/benefits/0/signs/0/link'],
  },
  {
    what: 'a text where a list is wanted',
    damage: set('dialogue/across', 'with everyone'),
    refused: ['type /dialogue/across'],
  },
  {
    what: 'a task in a phase that is none',
    damage: set('stakeholders/0/tasks/later', ['Wait']),
    refused: ['additionalProperties /stakeholders/0/tasks later'],
  },
  {
    what: 'a Danish key',
    damage: set('retning', 'Grønnere'),
    refused: ['additionalProperties  retning'],
  },
  {
    what: 'a key of the language itself',
    damage: (paper) =>
      Object.defineProperty(paper, '__proto__', { value: {}, enumerable: true, configurable: true }),
    refused: ['additionalProperties  __proto__'],
  },
];

/** Fine in a draft. */
export const ONCE_SUBMITTED: readonly Damage[] = [
  { what: 'no id', damage: without('id'), refused: ['required  id'] },
  { what: 'no unit', damage: without('unit'), refused: ['required  unit'] },
  { what: 'a unit without a lead', damage: without('unit/lead'), refused: ['required /unit lead'] },
  { what: 'nobody in the list of leads', damage: set('unit/lead', []), refused: ['minItems /unit/lead'] },
  {
    what: 'no change agents',
    damage: without('unit/change_agents'),
    refused: ['required /unit change_agents'],
  },
  {
    what: 'nobody in the list of change agents',
    damage: set('unit/change_agents', []),
    refused: ['minItems /unit/change_agents'],
  },
  { what: 'no dialogue', damage: without('dialogue'), refused: ['required  dialogue'] },
  { what: 'no dialogue across', damage: without('dialogue/across'), refused: ['required /dialogue across'] },
  { what: 'an empty dialogue up', damage: set('dialogue/up', []), refused: ['minItems /dialogue/up'] },
  { what: 'no follow-up', damage: without('follow_up'), refused: ['required  follow_up'] },
  { what: 'no rhythm', damage: without('follow_up/rhythm'), refused: ['required /follow_up rhythm'] },
  {
    what: 'an initiative without an id',
    damage: without(`${ONE}/id`),
    refused: ['required /initiatives/0 id'],
  },
  {
    what: 'a benefit without an id',
    damage: without(`${ONE}/benefits/0/id`),
    refused: ['required /initiatives/0/benefits/0 id'],
  },
  {
    what: 'an action without id and title',
    damage: set(`${TWO}/actions/0`, { responsible: 'Bo Lind' }),
    refused: ['required /initiatives/1/actions/0 id', 'required /initiatives/1/actions/0 title'],
  },
  {
    what: 'a measure that does not say of what',
    damage: without(`${ONE}/benefits/0/measure/indicator`),
    refused: ['required /initiatives/0/benefits/0/measure indicator'],
  },
  {
    what: 'a target without a number',
    damage: without(`${ONE}/benefits/0/measure/target/value`),
    refused: ['required /initiatives/0/benefits/0/measure/target value'],
  },
  {
    what: 'a reading without a day',
    damage: without(`${ONE}/benefits/0/measure/readings/0/date`),
    refused: ['required /initiatives/0/benefits/0/measure/readings/0 date'],
  },
  {
    what: 'a sign without words',
    damage: without(`${ONE}/benefits/0/signs/0/text`),
    refused: ['required /initiatives/0/benefits/0/signs/0 text'],
  },
  {
    what: 'a partner without a name',
    damage: without(`${ONE}/partners/0/who`),
    refused: ['required /initiatives/0/partners/0 who'],
  },
  {
    what: 'citizens without saying who',
    damage: without('citizens/0/who'),
    refused: ['required /citizens/0 who'],
  },
  {
    what: 'something put aside without a title',
    damage: without('parked/0/title'),
    refused: ['required /parked/0 title'],
  },
];

/** Fine at every stage, though close to something that is not. */
export const FINE: readonly { readonly what: string; readonly damage: (paper: Tree) => void }[] = [
  { what: 'a local note at any level', damage: set(`${ONE}/benefits/0/measure/x-note`, { any: ['thing'] }) },
  { what: 'no period: the organisation may have one', damage: without('period') },
  { what: 'half a period', damage: without('period/to') },
  { what: 'no one responsible: that depends on the phase', damage: without(`${ONE}/actions/0/responsible`) },
  { what: 'one action alone without a priority', damage: without('initiatives/2/actions/0/priority') },
  { what: 'two leads', damage: set('unit/lead', ['Anna Holm', 'Bo Lind']) },
  { what: 'one phase', damage: set('phase', 'mobilization') },
  { what: 'a partner outside the organisation', damage: set(`${ONE}/partners/0/who`, 'The history society') },
  { what: 'something put aside that was only a text', damage: set('parked/0/content', 'Green roofs') },
  {
    what: 'a link to a neighbouring folder',
    damage: set(`${ONE}/actions/0/discussion`, '../notes/møde 1.md'),
  },
  { what: 'a dialogue that does not say how: a rule asks', damage: without('dialogue/down/0/how') },
  { what: 'a decimal number', damage: set(`${ONE}/benefits/0/measure/baseline/value`, 12.5) },
];
