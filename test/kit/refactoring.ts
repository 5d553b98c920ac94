/** Refactorings as they are offered in a text, and the text after each. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { readDocument } from '../../server/src/document/read';
import type { Node } from '../../server/src/document/tree';
import { refactoringsAt } from '../../server/src/language/editing/refactorings';
import type { Refactoring } from '../../server/src/language/editing/refactorings-place';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import { opened } from '../kit/opened';

/** What is offered with the cursor at the first character of `words`, which stand once in the text. */
export function offered(text: string, words: string): readonly Refactoring[] {
  assert.equal(text.split(words).length, 2, `"${words}" does not stand once in the text`);
  const at = text.indexOf(words);
  return offeredAt(text, at);
}

export function offeredAt(text: string, at: number): readonly Refactoring[] {
  const { checked, session } = opened(text);
  return refactoringsAt(checked, session, { start: at, end: at });
}

export function keysAt(text: string, words: string): readonly string[] {
  return offered(text, words).map(({ key }) => key);
}

/** The text after the refactoring with `key` at `words`. */
export function afterwards(text: string, words: string, key: string): string {
  const all = offered(text, words);
  const one = all.find((each) => each.key === key);
  assert.ok(one, `${key} is not offered at "${words}": ${all.map((each) => each.key).join(', ')}`);
  return applyEdits(text, one.edits());
}

export function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

export const THREE = edited(
  GOOD_PAPER,
  [
    '      - id: evening-walks\n',
    `      # with the neighbours
      - id: evening-walks # soon
`,
  ],
  [
    '        decided: 2026-06-01\n',
    `        decided: 2026-06-01
      - id: tools
        title: Lend tools
        priority: 3
        responsible: Bo Lind
`,
  ],
);
export const WALKS = `      # with the neighbours
      - id: evening-walks # soon
        title: Walk every park with its neighbours
        priority: N
        responsible: Karla Sand
        contributes_to: [ownership]
        status: decided
        decided: 2026-06-01
`;
export const TOOLS = `      - id: tools
        title: Lend tools
        priority: N
        responsible: Bo Lind
`;
export const PARKS = `      - id: first-three-parks
        title: Try park agreements in three places
        priority: N
        responsible: Bo Lind
        contributes_to: [ownership]
        status: testing
        decided: 2026-01-15
        started: 2026-02-01
        next_step: Evening walk with residents
`;

/** `THREE` with its three actions as given, with these priorities; none for 0. */
export function withActions(
  ...actions: readonly (readonly [text: string, priority: number | string])[]
): string {
  const written = (text: string, priority: number | string) =>
    priority === 0 ? text.replace(/ *priority: N\n/, '') : text.replace('N\n', `${priority}\n`);
  const [before = '', rest = ''] = THREE.split(written(PARKS, 1));
  const [, end = ''] = rest.split(written(TOOLS, 3));
  return before + actions.map(([text, priority]) => written(text, priority)).join('') + end;
}

/** Values of a tree, fields by name; what is given twice or nowhere does not matter here. */
export function valuesOf(text: string): unknown {
  const { root, problems } = readDocument(text);
  assert.deepEqual(problems, [], text);
  return root && plain(root);
}

function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.entries.map(({ value }) => value && plain(value));
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, value && plain(value)]));
}

/** With every list in one order: an element that comes back comes last. */
export function sorted(value: unknown): unknown[] {
  const one = (inner: unknown): unknown => {
    if (Array.isArray(inner))
      return inner.map(one).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.entries(inner)
      .map(([key, each]) => [key, one(each)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  };
  return [one(value)];
}
