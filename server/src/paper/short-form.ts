/** Bare texts and the elements that they stand for. It makes nodes that are not in the text, at the place of those that are. */
import type { MapNode, Pair, ScalarNode } from '../document/tree';

/** Where a bare text stands for a whole element: the field that it is the text of, by the element's place. */
export const SHORTHAND: Readonly<Record<string, string>> = {
  'strategy-paper:direction': 'statement',
  'strategy-paper:unit': 'name',
  'strategy-paper:follow_up': 'rhythm',
  'strategy-paper:initiatives[]': 'title',
  'strategy-paper:initiatives[].partners[]': 'who',
  'strategy-paper:initiatives[].benefits[]': 'statement',
  'strategy-paper:initiatives[].benefits[].signs[]': 'text',
  'strategy-paper:initiatives[].benefits[].measure': 'indicator',
  'strategy-paper:initiatives[].actions[]': 'title',
  'strategy-paper:parked[]': 'title',
  'strategy-paper:dialogue.up[]': 'with',
  'strategy-paper:dialogue.down[]': 'with',
  'strategy-paper:dialogue.across[]': 'with',
  'strategy-paper:dialogue.citizens[]': 'with',
  'strategy-paper:citizens[]': 'who',
  'strategy-paper:stakeholders[]': 'role',
  'strategy-paper:recommendations[]': 'text',
  'strategy-paper:revisions[]': 'what',
  'strategy-follow-up:meetings[]': 'date',
  'strategy-follow-up:meetings[].actions[]': 'action',
  'strategy-follow-up:meetings[].benefits[]': 'benefit',
  'strategy-follow-up:meetings[].next_month[]': 'what',
  'strategy-follow-up:meetings[].learning[]': 'text',
  'strategy-follow-up:meetings[].barriers[]': 'what',
  'strategy-organisation:units[]': 'name',
  'strategy-organisation:people[]': 'name',
  'strategy-organisation:focus_areas[]': 'name',
  'strategy-organisation:vision': 'statement',
};

/** Where a bare number stands for a whole element that asks for no more than that: the field it is the number of. */
export const SHORT_NUMBER: Readonly<Record<string, string>> = {
  'strategy-paper:initiatives[].benefits[].measure.target': 'value',
  'strategy-follow-up:meetings[].benefits[].reading': 'value',
};

/** A number or the like as the text that it was written as. */
export function asText(node: ScalarNode): ScalarNode {
  return typeof node.value === 'string' ? node : { ...node, value: node.text };
}

/** A map that is really one text with a colon in it. */
export function textNode(node: MapNode, text: string): ScalarNode {
  return { kind: 'scalar', span: node.span, style: 'plain', value: text, text };
}

/** The map with fields of these texts that `node` stands for. */
export function fullForm(node: ScalarNode, texts: Readonly<Record<string, string>>): MapNode {
  const span = { start: node.span.start, end: node.span.start };
  const pairs = Object.entries(texts).map(
    ([key, text]): Pair => ({
      key: { kind: 'scalar', span, style: 'plain', value: key, text: key },
      value: text === node.text ? node : { ...node, text, value: text },
    }),
  );
  return { kind: 'map', span: node.span, flow: false, pairs };
}
