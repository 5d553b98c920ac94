/** The maps and lists that are open at a line, and the columns at which a line can stand under them. */

export type Kind = 'map' | 'list';

/** An open map or list. */
export interface Block {
  readonly kind: Kind;
  column: number;
  /** The index of its first line. */
  readonly first: number;
  /** True where it begins after a dash, on that dash's line. */
  readonly afterDash: boolean;
  /** How many keys or entries it has so far. */
  count: number;
  /** The first words of the last of them. */
  neighbour: string;
}

/** What waits for a value: a key, or a dash. */
export interface Pending {
  /** The column where it belongs; -1 for the document itself. */
  readonly column: number;
  /** The column at which it is written. */
  readonly written: number;
  readonly dash: boolean;
}

const DOCUMENT: Pending = { column: -1, written: -1, dash: true };

export class Places {
  private open: Block[] = [];
  pending: Pending | undefined = DOCUMENT;

  /** Begins a new document. */
  reset(): void {
    this.open = [];
    this.pending = DOCUMENT;
  }

  /** True where a key or an entry can stand at `column`. */
  fits(kind: Kind, column: number): boolean {
    return this.fitsPending(kind, column) || this.blockAt(kind, column) !== undefined;
  }

  private fitsPending(kind: Kind, column: number): boolean {
    const { pending } = this;
    if (!pending) return false;
    return column > pending.column || (kind === 'list' && !pending.dash && column === pending.column);
  }

  private blockAt(kind: Kind, column: number): Block | undefined {
    return this.open.findLast((block) => block.kind === kind && block.column === column);
  }

  /** True where a map or a list is open at `column`. */
  isOpen(kind: Kind, column: number): boolean {
    return this.blockAt(kind, column) !== undefined;
  }

  /** The list that is open at `column`. */
  listAt(column: number): Block | undefined {
    return this.blockAt('list', column);
  }

  /** The column of the innermost open map or list; undefined where none is open. */
  innermost(kind: Kind): number | undefined {
    return this.open.findLast((block) => block.kind === kind)?.column;
  }

  /** Puts a key or an entry at a `column` that fits. @returns the map or list it stands in. */
  enter(kind: Kind, column: number, line: number, words: string, afterDash: boolean): Block {
    const existing = this.fitsPending(kind, column) ? undefined : this.blockAt(kind, column);
    if (existing) {
      this.open.length = this.open.indexOf(existing) + 1;
      existing.count++;
      existing.neighbour = words;
      return existing;
    }
    const block: Block = { kind, column, first: line, afterDash, count: 1, neighbour: words };
    this.open.push(block);
    return block;
  }

  /** The open map or list whose column is nearest to `column`; of two as near, the deeper. */
  nearest(kind: Kind, column: number): Block | undefined {
    let best: Block | undefined;
    for (const block of this.open) {
      if (block.kind !== kind) continue;
      if (!best || Math.abs(block.column - column) <= Math.abs(best.column - column)) best = block;
    }
    return best;
  }

  /** The open maps or lists that are as near to `column` as the nearest, the deepest last. */
  allNearest(kind: Kind, column: number): readonly Block[] {
    const best = this.nearest(kind, column);
    const least = best && Math.abs(best.column - column);
    return this.open.filter((block) => block.kind === kind && Math.abs(block.column - column) === least);
  }

  /** The list that `block` is an entry of, where it is its first. */
  listAround(block: Block): Block | undefined {
    const list = this.open[this.open.indexOf(block) - 1];
    return list?.kind === 'list' && list.count === 1 && list.first === block.first ? list : undefined;
  }

  /** The map under a key that could be the first entry of a list at `column`, but for its dash. */
  mapWithoutDash(column: number): Block | undefined {
    return this.open.find((block, depth) => {
      const above = this.open[depth - 1];
      if (block.kind !== 'map' || block.afterDash || above?.kind !== 'map') return false;
      return above.column < column && (block.column === column + 1 || block.column === column + 2);
    });
  }

  /** Makes `block` the first entry of a list at `column`. */
  makeEntry(block: Block, column: number): void {
    const { first, neighbour } = block;
    this.open.length = this.open.indexOf(block);
    this.open.push({ kind: 'list', column, first, afterDash: false, count: 1, neighbour });
    this.pending = undefined;
  }

  /** True where a column is one that authors choose: two to the right of what is above, or just under it. */
  isUsual(block: Block, column: number): boolean {
    const above = this.columnAbove(block);
    if (block.kind === 'list') return column === above + 1 || column === above + 3;
    return above === -1 ? column === 0 : column === above + 2;
  }

  /** The column that what stands in `block` must stand to the right of; for a list under a key, its own. */
  columnAbove(block: Block): number {
    const above = this.open[this.open.indexOf(block) - 1];
    if (!above) return -1;
    return block.kind === 'list' && above.kind === 'map' ? above.column - 1 : above.column;
  }
}
