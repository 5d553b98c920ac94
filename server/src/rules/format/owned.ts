/**
 * Which rule speaks where the common format is broken in a way that a rule of its own knows better: the rules
 * about the format are silent there, so that one mistake is one finding.
 */
import type { Node } from '../../document/tree';
import type { FieldShape } from '../../paper/field-shape';
import { textOf } from '../../paper/located';
import type { StructureFault } from '../../paper/structure';

/** The rule that says a field is missing, by the field's path. Ids and the format line are told apart below. */
export const OWN_MISSING: Readonly<Record<string, string>> = {
  'strategy-paper:direction': 'direction/missing',
  'strategy-paper:direction.statement': 'direction/missing',
  'strategy-paper:initiatives': 'initiatives/exactly-four',
  'strategy-paper:initiatives[].title': 'initiatives/title',
  'strategy-paper:initiatives[].benefits': 'benefits/none',
  'strategy-paper:initiatives[].benefits[].statement': 'benefits/statement',
  'strategy-paper:initiatives[].actions': 'actions/none',
  'strategy-paper:initiatives[].actions[].priority': 'actions/priority',
  'strategy-paper:initiatives[].actions[].responsible': 'actions/responsible',
  'strategy-paper:unit.change_agents': 'unit/change-agent',
  'strategy-paper:dialogue': 'dialogue/missing',
  'strategy-paper:dialogue.up': 'dialogue/up',
  'strategy-paper:dialogue.down': 'dialogue/down',
  'strategy-paper:dialogue.across': 'dialogue/across',
  'strategy-paper:follow_up': 'follow-up/rhythm',
  'strategy-paper:follow_up.rhythm': 'follow-up/rhythm',
  'strategy-paper:period': 'format/missing-field',
  'strategy-paper:period.from': 'format/missing-field',
  'strategy-paper:period.to': 'format/missing-field',
};

/** The rule that says that the field of `shape` is missing. */
export function ownerOfMissing(shape: FieldShape): string {
  const { path } = shape;
  if (path.endsWith(':format')) return 'format/missing-format-line';
  if (isOwnId(shape)) return 'format/missing-id';
  return Object.hasOwn(OWN_MISSING, path) ? (OWN_MISSING[path] ?? '') : 'format/missing-field';
}

/** True for the id of the element itself, as against one that refers to another. */
export function isOwnId(shape: FieldShape): boolean {
  return shape.slug === true && !shape.refersTo && /[.:]id$/.test(shape.path);
}

const MEASURE_NUMBER =
  /^strategy-paper:initiatives\[\]\.benefits\[\]\.measure\.(?:baseline|target|readings\[\])\.value$/;

/** The rule that speaks of any other fault. */
export function ownerOfFault(fault: StructureFault): string {
  const { path } = fault.shape;
  switch (fault.kind) {
    case 'missing':
      return ownerOfMissing(fault.shape);
    case 'wrong-type':
      if (path.endsWith(':format')) return 'format/unknown-format';
      if (MEASURE_NUMBER.test(path) && fault.node.kind === 'scalar') return 'benefits/measure-numbers';
      if (path === 'strategy-paper:initiatives[].actions[].responsible' && namesSeveral(fault.node))
        return 'actions/responsible';
      return 'format/wrong-type';
    case 'not-a-choice':
      return path.endsWith(':format') ? 'format/unknown-format' : 'format/wrong-type';
    case 'wrong-style':
      return styleOwner(fault.shape);
    case 'count':
      return path === 'strategy-paper:initiatives' ? 'initiatives/exactly-four' : 'format/wrong-type';
    default:
      return 'format/wrong-type';
  }
}

/** True for a list of two texts or more. */
function namesSeveral(node: Node): boolean {
  return node.kind === 'list' && node.entries.filter(({ value }) => textOf(value)).length > 1;
}

function styleOwner(shape: FieldShape): string {
  if (shape.date) return 'format/date-style';
  return shape.slug || refersToAnotherPaper(shape) ? 'format/id-style' : 'format/wrong-type';
}

/** True for `paper-id#action-id`. */
export function refersToAnotherPaper({ path }: FieldShape): boolean {
  return path.endsWith('.builds_on[]');
}
