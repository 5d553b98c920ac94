/**
 * Where lines belong instead of where they stand: gathers the moves of lines while the search runs, and makes
 * of them one problem for each run of tabs and for each cause of a line out of place.
 */
import type { TextEdit } from '../edit';
import type { SyntaxProblem } from '../problem';
import type { Found } from './found';
import { type Line, lineIndexAt, ODD_SPACE, ordinary } from './lines';

/** One cause and the lines that move because of it. */
export interface Move {
  readonly cause: 'tab' | 'indentation';
  /** The index of the line to report. */
  readonly line: number;
  readonly neighbour: string;
  /** True where YAML reads the text without a fault. */
  readonly quiet: boolean;
  /** True for lines of a text that goes on: `neighbour` is its beginning. */
  readonly text?: true;
  /** Each line that moves, with the column it moves to. */
  readonly lines: Map<number, number>;
}

export class Indents {
  private moves: Move[] = [];
  private readonly moved = new Set<number>();
  private readonly odd: { start: number; end: number }[] = [];
  private readonly tabsAfterDash: number[] = [];

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
  ) {}

  /** How far the line that is being read moves: the further lines of its value move with it. */
  by = 0;

  /** True where `line` has been moved already: its columns cannot be used to judge others by. */
  isMoved(line: number): boolean {
    return this.moved.has(line);
  }

  /** Notes that `line` is indented with tabs and belongs at `column`. Neighbouring such lines are one cause. */
  tab(line: number, column: number): void {
    if (this.moved.has(line)) return;
    this.moved.add(line);
    const last = this.moves.findLast((move) => move.cause === 'tab');
    if (last && this.isRun(last, line)) last.lines.set(line, column);
    else
      this.moves.push({ cause: 'tab', line, neighbour: '', quiet: false, lines: new Map([[line, column]]) });
  }

  /** As `tab`, for a further line of a value: `column` is counted from where its first line stands. */
  tabInside(line: number, column: number): void {
    this.tab(line, Math.max(0, column + this.by));
  }

  private isRun(move: Move, line: number): boolean {
    for (let between = line - 1; between > move.line; between--) {
      if (move.lines.has(between)) return true;
      const { content, end } = this.lines[between] ?? { content: 0, end: 0 };
      if (content < end) return false;
    }
    return line - 1 <= move.line;
  }

  /** Notes that a tab at `at` stands between a dash and its words. */
  tabAfterDash(at: number): void {
    this.tabsAfterDash.push(at);
  }

  /** Begins a new cause: `line` belongs at `column`, under `neighbour`. */
  begin(line: number, column: number, neighbour: string, quiet: boolean): Move {
    const move: Move = { cause: 'indentation', line, neighbour, quiet, lines: new Map() };
    this.moves.push(move);
    this.follow(move, line, column);
    return move;
  }

  /** Notes that `line` goes on with the text that begins with `neighbour`: a further line of it is the same cause. */
  goOn(line: number, column: number, neighbour: string): void {
    const last = this.moves.at(-1);
    if (last?.text && last.neighbour === neighbour && last.lines.has(line - 1))
      this.follow(last, line, column);
    else {
      const move: Move = {
        cause: 'indentation',
        line,
        neighbour,
        quiet: false,
        text: true,
        lines: new Map(),
      };
      this.moves.push(move);
      this.follow(move, line, column);
    }
  }

  /** As `begin`, unless the line above moved for the same neighbour: then the two are one cause. */
  beginOrFollow(line: number, column: number, neighbour: string): void {
    const last = this.moves.at(-1);
    if (last?.neighbour === neighbour && last.lines.has(line - 1)) this.follow(last, line, column);
    else this.begin(line, column, neighbour, false);
  }

  /** Moves `line` to `column` because of a cause that an earlier line has. */
  follow(move: Move, line: number, column: number): void {
    if (this.moved.has(line)) return;
    this.moved.add(line);
    move.lines.set(line, Math.max(0, column));
  }

  /** Takes back what was said of the lines from `first` up to `end`, where it was said of them alone. */
  cancel(first: number, end: number): void {
    this.moves = this.moves.filter((move) => {
      const lines = [...move.lines.keys()];
      const isInside = move.cause === 'indentation' && lines.every((line) => line >= first && line < end);
      if (isInside) for (const line of lines) this.moved.delete(line);
      return !isInside;
    });
  }

  /** Notes odd spaces from `start` to `end`, between words. */
  oddSpaces(start: number, end: number): void {
    for (let at = start; at < end; at++) {
      if (ODD_SPACE.test(this.text[at] ?? '')) this.odd.push({ start: at, end: at + 1 });
    }
  }

  /** The problems of all that was noted. */
  problems(): Found[] {
    const found: Found[] = [];
    for (const move of this.moves) {
      const line = this.lines[move.line];
      if (line) found.push({ quiet: move.quiet, problem: this.problemOf(move, line) });
    }
    if (this.tabsAfterDash.length > 0) found.push({ quiet: false, problem: this.problemOfDashTabs() });
    const odd = this.problemOfOddSpaces();
    if (odd) found.push({ quiet: true, problem: odd });
    return found;
  }

  private problemOf(move: Move, line: Line): SyntaxProblem {
    const edits: TextEdit[] = [];
    for (const [index, column] of move.lines) edits.push(...this.editsOf(index, column));
    if (move.cause === 'tab') {
      const indentation = this.text.slice(line.start, line.content);
      const first = line.start + indentation.indexOf('\t');
      const last = line.start + indentation.lastIndexOf('\t') + 1;
      return {
        kind: 'unreadable',
        cause: 'tab',
        line: move.line + 1,
        lines: edits.length,
        span: { start: first, end: last },
        repairs: [{ kind: 'tab', safe: true, edits }],
      };
    }
    return {
      kind: 'unreadable',
      cause: 'indentation',
      line: move.line + 1,
      neighbour: move.neighbour,
      ...(move.text && { goesOn: true }),
      move: (move.lines.get(move.line) ?? line.column) - line.column,
      span: { start: line.content, end: Math.min(line.end, line.content + firstCharacter(this.text, line)) },
      repairs: [{ kind: 'line-up', safe: false, edits }],
    };
  }

  private editsOf(index: number, column: number): TextEdit[] {
    const line = this.lines[index];
    if (!line) return [];
    if (line.tabbed || line.odd) {
      return [{ span: { start: line.start, end: line.content }, text: ' '.repeat(column) }];
    }
    const by = column - line.column;
    if (by === 0) return [];
    if (by > 0) return [{ span: { start: line.start, end: line.start }, text: ' '.repeat(by) }];
    return [{ span: { start: line.start, end: line.start - by }, text: '' }];
  }

  private problemOfDashTabs(): SyntaxProblem {
    const [first = 0] = this.tabsAfterDash;
    return {
      kind: 'unreadable',
      cause: 'tab',
      line: lineIndexAt(this.lines, first) + 1,
      lines: new Set(this.tabsAfterDash.map((at) => lineIndexAt(this.lines, at))).size,
      span: { start: first, end: first + 1 },
      repairs: [
        {
          kind: 'tab',
          safe: true,
          edits: this.tabsAfterDash.map((at) => ({ span: { start: at, end: at + 1 }, text: ' ' })),
        },
      ],
    };
  }

  private problemOfOddSpaces(): SyntaxProblem | undefined {
    const inOrder = [...this.odd].sort((a, b) => a.start - b.start);
    const spans = inOrder.filter(({ start }, order) => {
      if (start === inOrder[order - 1]?.start) return false;
      const index = lineIndexAt(this.lines, start);
      const line = this.lines[index];
      return !(line && start < line.content && this.moved.has(index));
    });
    const [first] = spans;
    if (!first) return undefined;
    let last = first;
    for (const span of spans) if (span.start === last.end) last = span;
    return {
      kind: 'misread',
      what: 'no-break-space',
      line: lineIndexAt(this.lines, first.start) + 1,
      span: { start: first.start, end: last.end },
      repairs: [
        {
          kind: 'spaces',
          safe: true,
          edits: spans.map((span) => ({ span, text: ordinary(this.text[span.start] ?? '') })),
        },
      ],
    };
  }
}

function firstCharacter(text: string, line: Line): number {
  return (text.codePointAt(line.content) ?? 0) > 0xffff ? 2 : 1;
}
