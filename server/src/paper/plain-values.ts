/** A tree without its places: what the compiled schema takes, and what two texts are compared by. */
import type { Node } from '../document/tree';
import { saysNothing } from './located';

/** Plain values of a tree, as the compiled schema takes them. What is absent is left out; of a key twice the first counts. */
export function plainValues(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.entries.map((entry) => (entry.value ? plainValues(entry.value) : null));
    case 'map': {
      const values: Record<string, unknown> = {};
      for (const { key, value } of node.pairs) {
        if (!value || saysNothing(value) || Object.hasOwn(values, key.text)) continue;
        // `__proto__` is a key like any other: it must not reach the prototype.
        if (key.text === '__proto__') Object.defineProperty(values, key.text, { value: 0, enumerable: true });
        else values[key.text] = plainValues(value);
      }
      return values;
    }
  }
}
