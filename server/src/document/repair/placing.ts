/**
 * Decides where a line belongs that stands where it cannot be read: with tabs, or a little to one side. Of
 * lines that disagree it moves the fewest, and with each the lines that belong to it.
 */
import { goesOnAt, isShapedAlike, keysAlike } from './alike';
import { columnOfBrokenOff } from './broken-off';
import type { Move } from './indents';
import type { Line } from './lines';
import type { Block, Kind, Places } from './places';
import { note, type Search } from './search';
import { firstWords, isEntry, keyAt } from './signs';

/** A move that the lines below may follow. */
interface Shift {
  readonly move: Move;
  /** Lines from this column on belong to the line that moved. */
  readonly from: number;
  readonly by: number;
  readonly block: object | undefined;
}

/** The text that ended above, which further lines of words could belong to. */
export interface TextAbove {
  /** Its first word. */
  readonly start: number;
  /** The column for further lines. */
  readonly column: number;
  /** True under `|` or `>`. */
  readonly block: boolean;
  /** The column, as written, that further lines must stand to the right of. */
  readonly parent: number;
  /** True where it is a list entry. */
  readonly inList: boolean;
}

/** How many lines out of place are looked at so closely; a text with more is hardly a paper any more. Own choice. */
const MOST_ASKED = 60;

/** How many lines below are asked which of two columns is the right one: more than an initiative has. */
const LOOK_AHEAD = 200;

export class Placing {
  private shift: Shift | undefined;
  private tabWidth = 2;
  /** How often two places were compared. */
  private asked = 0;

  constructor(
    private readonly search: Search,
    private readonly places: Places,
  ) {}

  /** Forgets the lines above, at the end of a document. */
  reset(): void {
    this.shift = undefined;
  }

  /**
   * The column where the key or entry that `line` begins with belongs; undefined where that cannot be told.
   * @param value of a key: where its value begins on its line
   */
  place(
    kind: Kind,
    line: Line,
    index: number,
    above: TextAbove | undefined,
    value?: number,
  ): number | undefined {
    const { places, search } = this;
    const { indents } = search;
    const home = value === undefined ? undefined : columnOfBrokenOff(search, places, line, index, value);
    if (home !== undefined && this.shift === undefined) {
      const neighbour = places.nearest('map', home)?.neighbour ?? '';
      indents.begin(index, home, neighbour, false);
      indents.by = home - line.column;
      return home;
    }
    let column: number | undefined;
    if (line.odd) indents.oddSpaces(line.start, line.content);
    if (line.tabbed) {
      column = this.tabColumn(kind, line);
      indents.tab(index, column);
      this.shift = undefined;
    } else {
      if (this.shift && line.column < this.shift.from) this.shift = undefined;
      const shifted = this.shift && line.column + this.shift.by;
      if (shifted !== undefined && places.fits(kind, shifted) && !this.isAtHome(line.column)) {
        if (this.shift) indents.follow(this.shift.move, index, shifted);
        column = shifted;
      } else if (places.fits(kind, line.column)) {
        this.shift = undefined;
        column = line.column;
      } else column = this.moved(kind, line, index, above);
    }
    if (column !== undefined) indents.by = column - line.column;
    return column;
  }

  /** True where a column is just where the first line under a pending key belongs, moved or not. */
  private isAtHome(column: number): boolean {
    const { pending } = this.places;
    return pending !== undefined && column === pending.column + 2;
  }

  /** Finds where a line belongs that fits nowhere, and notes it. */
  private moved(kind: Kind, line: Line, index: number, above: TextAbove | undefined): number | undefined {
    const { places, search } = this;
    const { text } = search;
    if (kind === 'list' && this.missesDash(line, index)) return line.column;
    const block = this.nearest(kind, line, index);
    const { pending } = places;
    // Under a key without a value, an entry a little to the left still belongs to that key.
    const below = kind === 'list' && pending && !pending.dash ? pending.column : undefined;
    if (
      below !== undefined &&
      (!block || Math.abs(below - line.column) <= Math.abs(block.column - line.column))
    ) {
      const words = firstWords(text, line.content, line.end);
      const neighbour = places.nearest('map', below)?.neighbour ?? words;
      this.begin(line, index, below, neighbour, undefined, false);
      return below;
    }
    if (!block) return undefined;
    if (this.blameAbove(kind, line, index)) return line.column;
    const last = this.shift;
    if (last && last.block === block && last.from === line.column) {
      search.indents.follow(last.move, index, block.column);
      return block.column;
    }
    const asText = above?.inList === true && kind === 'list' && line.column > above.parent;
    const quiet = asText && keyAt(text, line.content + 2, line.end) === undefined;
    this.begin(line, index, block.column, block.neighbour, block, quiet);
    return block.column;
  }

  /** The open map or list that a line out of place is nearest to; of two as near, the one that looks more like it. */
  private nearest(kind: Kind, line: Line, index: number): Block | undefined {
    const [first, ...others] = [...this.places.allNearest(kind, line.column)].reverse();
    let best = first;
    if (others.length === 0 || !best || this.asked >= MOST_ASKED) return best;
    this.asked++;
    const { column: deepest } = best;
    const likeness = ({ column }: Block): number => {
      const count = keysAlike(this.search, kind, line, index, column);
      if (kind === 'list') return count;
      // Of as many like keys, the fields below tell, then the shape: a title of a part, or a field with its value.
      const goesOn = goesOnAt(this.search, index, column, deepest) ? 0.5 : 0;
      return count + goesOn + (isShapedAlike(this.search, line, index, column) ? 0.25 : 0);
    };
    let most = likeness(best);
    for (const block of others) {
      const count = likeness(block);
      if (count > most) [best, most] = [block, count];
    }
    return best;
  }

  /** Notes where the entry at `line` follows one that lacks its dash. */
  private missesDash(line: Line, index: number): boolean {
    const { places, search } = this;
    const block = places.mapWithoutDash(line.column);
    const first = block && search.lines[block.first];
    if (!block || !first || first.tabbed) return false;
    // Lines that seemed out of place under the key without its dash are not.
    search.indents.cancel(block.first, index);
    const indentation = { start: first.start, end: first.content };
    const edits = [{ span: indentation, text: `${' '.repeat(line.column)}- ` }];
    const neighbour = firstWords(search.text, line.content, line.end);
    note(
      search,
      { start: first.content, end: first.content + 1 },
      { cause: 'entry-without-dash', neighbour },
      [{ kind: 'dash', safe: false, edits }],
    );
    places.makeEntry(block, line.column);
    return true;
  }

  begin(
    line: Line,
    index: number,
    column: number,
    neighbour: string,
    block: object | undefined,
    quiet: boolean,
  ): void {
    const move = this.search.indents.begin(index, column, neighbour, quiet);
    this.shift = { move, from: line.column, by: column - line.column, block };
  }

  /**
   * Where more lines below agree with this one than lines above with each other, those above are to blame:
   * moves them.
   */
  private blameAbove(kind: Kind, line: Line, index: number): boolean {
    const { places, search } = this;
    const { text } = search;
    const { indents, lines } = search;
    const block = places.nearest(kind, line.column);
    if (!block || indents.isMoved(block.first)) return false;
    if (block.afterDash) return this.blameDash(block, line, index);
    const limit = places.columnAbove(block);
    if (line.column <= limit || lines[block.first]?.column !== block.column) return false;
    if (places.isUsual(block, block.column) && !places.isUsual(block, line.column)) return false;
    let agreeing = 0;
    for (let next = index; next < Math.min(lines.length, index + LOOK_AHEAD); next++) {
      const below = lines[next];
      if (!below || below.content === below.end || text[below.content] === '#') continue;
      if (below.column < line.column) break;
      if (below.column !== line.column) continue;
      if (isEntry(text, below.content, below.end) === (kind === 'list')) agreeing++;
    }
    if (agreeing <= block.count) return false;
    const by = line.column - block.column;
    const words = firstWords(text, line.content, keyAt(text, line.content, line.end)?.end ?? line.end);
    const move = indents.begin(block.first, line.column, words, false);
    for (let moved = block.first + 1; moved < index; moved++) {
      const above = lines[moved];
      if (above && above.content < above.end) indents.follow(move, moved, above.column + by);
    }
    block.column = line.column;
    this.shift = undefined;
    return true;
  }

  /** Where the first dash of a list is off and the keys below it are not, moves the line of the dash. */
  private blameDash(block: Block, line: Line, index: number): boolean {
    const { places, search } = this;
    const list = places.listAround(block);
    const by = line.column - block.column;
    const column = (list?.column ?? 0) + by;
    if (!list || block.count > 1 || list.first !== index - 1) return false;
    if (places.isUsual(list, list.column) || !places.isUsual(list, column)) return false;
    const words = firstWords(
      search.text,
      line.content,
      keyAt(search.text, line.content, line.end)?.end ?? line.end,
    );
    search.indents.begin(list.first, column, words, false);
    list.column = column;
    block.column = line.column;
    this.shift = undefined;
    return true;
  }

  /** The column that tabs stand for: two spaces to a tab if that fits, else what does. */
  private tabColumn(kind: Kind, line: Line): number {
    const { places } = this;
    const tabs = this.search.text.slice(line.start, line.content).split('\t').length - 1;
    for (const width of [this.tabWidth, 2, 4, 8]) {
      const column = tabs * width + line.column - tabs;
      if (!places.fits(kind, column)) continue;
      this.tabWidth = width;
      return column;
    }
    const spaces = line.column - tabs;
    return places.nearest(kind, tabs * 4 + spaces)?.column ?? tabs * this.tabWidth + spaces;
  }

  /** The further lines of a value move with its first. */
  moveInside(index: number, next: number): void {
    const { lines, indents } = this.search;
    if (!this.shift || indents.by === 0) return;
    for (let inside = index + 1; inside < next; inside++) {
      const line = lines[inside];
      if (line && line.content < line.end) indents.follow(this.shift.move, inside, line.column + indents.by);
    }
  }

  /** Lets a line of words follow the line above it that moved. */
  followWords(line: Line, index: number): void {
    if (!this.shift || line.column < this.shift.from) return;
    this.search.indents.by = this.shift.by;
    this.search.indents.follow(this.shift.move, index, line.column + this.shift.by);
  }
}
