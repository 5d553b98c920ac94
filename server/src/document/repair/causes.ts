/**
 * Finds why a text cannot be read, the way a person would: line by line, by what stands where. It goes on
 * after each cause as if that were mended, so that each independent mistake is found in one walk, and nothing
 * that merely follows from one. It changes nothing.
 */

import type { Repair } from '../problem';
import { goingOn, isBrokenOffText } from './broken-off';
import { isFence, noteFences } from './fence';
import type { Found } from './found';
import { Indents } from './indents';
import { type Line, lineBelow, lineIndexAt, linesOf } from './lines';
import { noteMissingDash } from './missing-dash';
import { Places } from './places';
import { Placing, type TextAbove } from './placing';
import { quoteEdits } from './quoting';
import { note, noteBullet, noteNeedsQuotes, type Search } from './search';
import {
  commentStart,
  firstWords,
  isBullet,
  isEntry,
  isFieldLine,
  isMarker,
  isSpaceLike,
  type Key,
  keyAt,
  keyWithoutSpace,
  looksLikeField,
  skipSpaces,
  trimmedEnd,
} from './signs';
import { readValue } from './value';

/** What stands in the way of reading `text`, in no order. The time grows with the text. */
export function findCauses(text: string): readonly Found[] {
  const walk = new Walk(text);
  walk.run();
  return [...walk.search.found, ...walk.search.indents.problems()];
}

/** From how many characters on a line counts as one that its author broke for its length. */
const LONG_LINE = 45;

class Walk {
  readonly search: Search;
  private readonly places = new Places();
  private readonly placing: Placing;
  private above: TextAbove | undefined;
  private readonly fences: number[] = [];

  constructor(private readonly text: string) {
    const lines = linesOf(text);
    this.search = {
      text,
      lines,
      found: [],
      bullets: new Map(),
      indents: new Indents(text, lines),
      referredTo: names(text, '*'),
      anchors: names(text, '&'),
    };
    this.placing = new Placing(this.search, this.places);
  }

  run(): void {
    const { lines } = this.search;
    for (const { start, content, end, odd } of lines) {
      // To YAML a line of such spaces alone is not blank, but words.
      if (odd && content === end) this.search.indents.oddSpaces(start, content);
    }
    let index = 0;
    while (index < lines.length) {
      const line = lines[index];
      if (!line) break;
      index = this.readLine(line, index);
    }
    noteFences(this.search, this.fences);
  }

  private readLine(line: Line, index: number): number {
    const { text } = this;
    if (line.content === line.end || text[line.content] === '#') {
      // Behind such spaces a comment is words to YAML.
      if (line.odd && line.content < line.end) this.search.indents.oddSpaces(line.start, line.content);
      this.above = undefined;
      return index + 1;
    }
    if (isFence(text, line)) {
      this.fences.push(index);
      this.above = undefined;
      return index + 1;
    }
    if (isMarker(text, line)) {
      this.places.reset();
      this.placing.reset();
      this.above = undefined;
      return index + 1;
    }
    this.search.indents.by = 0;
    if (text[line.content] === '%' && line.column === 0 && this.places.pending?.column === -1)
      return index + 1;
    if (isEntry(text, line.content, line.end)) return this.readEntry(line, index, line.content, undefined);
    if ('?:'.includes(text[line.content] ?? '') && isSpaceLike(text[line.content + 1] ?? ' ')) {
      return this.passComplexKey(line, index);
    }
    if (this.isDashWithoutSpace(line) && isFieldLine(text, line.content + 1, line.end)) {
      if (this.places.fits('list', line.column)) return this.readDash(line, index);
    }
    if (isBullet(text, line.content, line.end) && this.places.fits('list', line.column)) {
      noteBullet(this.search, line.content);
      return this.readEntry(line, index, line.content, undefined);
    }
    const key = keyAt(text, line.content, line.end);
    if (key && !this.isBrokenOffSentence(line, index, key)) {
      if (!noteMissingDash(this.search, this.places, line, index, key)) return this.readKey(line, index, key);
      this.places.enter('list', line.column, index, `- ${firstWords(text, key.start, line.end)}`, false);
      return this.readPair(line, index, key, line.column + 2, true);
    }
    return this.readWords(line, index);
  }

  /** True for a line with a colon in it that is no field: it goes on with the text above. */
  private isBrokenOffSentence(line: Line, index: number, key: Key): boolean {
    const { above, search, places, text } = this;
    if (!above || above.block || line.column > above.parent) return false;
    return /\s/.test(text.slice(key.start, key.end)) && isBrokenOffText(search, places, line, index);
  }

  /** Notes a line of words that goes on with the text above, but not below it. */
  private readBrokenOff(line: Line, index: number, { start, column }: TextAbove): number {
    const { text, search } = this;
    const above = search.lines[lineIndexAt(search.lines, start)] ?? line;
    if (keyAt(text, line.content, line.end)) {
      // In quotes the colon in it is part of the text too.
      const end = trimmedEnd(text, line.content, commentStart(text, line.content, line.end, false));
      const indent = { span: { start: line.start, end: line.content }, text: ' '.repeat(column) };
      noteNeedsQuotes(search, { start, end }, ':', [...quoteEdits(text, start, end), indent]);
    } else search.indents.goOn(index, column, firstWords(text, start, above.end));
    return index + 1;
  }

  /** `? key` and `: value` on lines of their own, which are no mistake but of no use here. */
  private passComplexKey(line: Line, index: number): number {
    if (this.places.fits('map', line.column)) this.places.enter('map', line.column, index, '?', false);
    this.places.pending = { column: line.column, written: line.column, dash: true };
    this.above = undefined;
    return index + 1;
  }

  /** Reads a list entry whose dash is at `dash`; `column` where that is settled already. */
  private readEntry(line: Line, index: number, dash: number, column: number | undefined): number {
    const { text, places, search } = this;
    const words = firstWords(text, dash, line.end);
    const at = column ?? this.placing.place('list', line, index, this.above);
    if (at === undefined) return index + 1;
    places.enter('list', at, index, words, column !== undefined);
    const written = column === undefined ? line.column : at - search.indents.by;
    places.pending = { column: at, written, dash: true };
    this.above = undefined;
    const start = skipSpaces(text, dash + 1, line.end);
    if (start >= line.end) return index + 1;
    const tab = text.indexOf('\t', dash);
    if (tab !== -1 && tab < start) search.indents.tabAfterDash(tab);
    search.indents.oddSpaces(dash, start);
    // Where the space after the dash is missing, it is counted as if it stood there.
    const inner = at + Math.max(2, start - dash);
    if (isEntry(text, start, line.end)) return this.readEntry(line, index, start, inner);
    const key = keyAt(text, start, line.end) ?? this.keyToMend(start, line, index, inner - search.indents.by);
    if (key) return this.readPair(line, index, key, inner, true);
    if (this.isFollowedByField(index, inner - search.indents.by) && /[\p{L}\p{N}]/u.test(text[start] ?? '')) {
      this.noteKeyless(line, start);
      return index + 1;
    }
    return this.readValueOf(start, index, written, true);
  }

  private readKey(line: Line, index: number, key: Key): number {
    const value = skipSpaces(this.text, Math.min(line.end, key.colon + 1), line.end);
    const column = this.placing.place('map', line, index, this.above, value);
    if (column === undefined) return index + 1;
    return this.readPair(line, index, key, column, false);
  }

  /** Reads `key: value`; `column` is where the key belongs. */
  private readPair(line: Line, index: number, key: Key, column: number, afterDash: boolean): number {
    const { text, places, search } = this;
    places.enter('map', column, index, text.slice(key.start, key.end), afterDash);
    const written = column - search.indents.by;
    places.pending = { column, written, dash: false };
    this.above = undefined;
    const start = skipSpaces(text, Math.min(line.end, key.colon + 1), line.end);
    search.indents.oddSpaces(key.end, start);
    if (start >= line.end) return index + 1;
    if (isEntry(text, start, line.end)) return this.readEntryAfterKey(line, index, key, start, column);
    return this.readValueOf(start, index, written, false);
  }

  private readValueOf(start: number, index: number, parent: number, inList: boolean): number {
    const end = readValue(this.search, start, index, parent, inList);
    if (!end.pending) this.places.pending = undefined;
    this.above = end.text && { ...end.text, parent, inList };
    this.placing.moveInside(index, end.next);
    return end.next;
  }

  /** Reads a line that begins with neither a key nor a dash. */
  private readWords(line: Line, index: number): number {
    const { text, places, search } = this;
    const { pending } = places;
    if (pending && (line.tabbed || line.column > pending.written)) {
      if (line.tabbed) search.indents.tab(index, pending.column + 2);
      else this.placing.followWords(line, index);
      const key = this.keyToMend(line.content, line, index, line.column);
      if (key) return this.readKey(line, index, key);
      if (this.isFollowedByField(index, line.column) && /\p{L}/u.test(text[line.content] ?? '')) {
        this.noteKeyless(line, line.content);
        return index + 1;
      }
      if (this.isDashWithoutSpace(line) && this.isFollowedByDash(line, index)) {
        return this.readDash(line, index);
      }
      return this.readValueOf(line.content, index, pending.written, pending.dash);
    }
    if (this.above && (line.tabbed || line.column > this.above.parent)) {
      if (line.tabbed) search.indents.tab(index, this.above.column);
      return index + 1;
    }
    if (this.isDashWithoutSpace(line) && places.fits('list', line.column)) return this.readDash(line, index);
    if (this.above && isBrokenOffText(search, places, line, index))
      return this.readBrokenOff(line, index, this.above);
    const key = this.keyToMend(line.content, line, index, undefined);
    if (key) return this.readKey(line, index, key);
    if (this.above && /[\p{L}\p{N}"'(]/u.test(text[line.content] ?? ''))
      return this.readBrokenOff(line, index, this.above);
    // One word where a key is due: its author had not finished writing it.
    const isWord = looksLikeField(text.slice(line.content, trimmedEnd(text, line.content, line.end)));
    if (isWord && places.fits('map', line.column)) this.noteKeyless(line, line.content);
    return index + 1;
  }

  /** A key that lacks its colon or the space after it, where a key is due; notes it. */
  private keyToMend(start: number, line: Line, index: number, column: number | undefined): Key | undefined {
    const { text, search, places } = this;
    const reserved = this.reservedKey(start, line);
    if (reserved) return reserved;
    // Where a value may begin, only a field below, at the same column or under it, tells that this is one too.
    if (
      column !== undefined &&
      !this.isFollowedByField(index, column) &&
      !this.isAboveFields(start, column, line, index)
    ) {
      return undefined;
    }
    if (column === undefined && !places.fits('map', line.column) && !line.tabbed) return undefined;
    const tight = keyWithoutSpace(text, start, line.end);
    if (tight) {
      const at = tight.colon + 1;
      note(search, { start, end: at }, { cause: 'colon-without-space', text: text.slice(start, tight.end) }, [
        { kind: 'space', safe: true, edits: [{ span: { start: at, end: at }, text: ' ' }] },
      ]);
      return tight;
    }
    const written = /^\S+/.exec(text.slice(start, line.end))?.[0] ?? '';
    // `title; Text`: another sign stands where the colon belongs.
    const word = written.replace(/[;,]$/, '');
    if (!looksLikeField(word) || !this.isWordAKey(start + written.length, line, index)) return undefined;
    const end = start + word.length;
    const gap = { start: end, end: start + written.length };
    note(search, { start, end }, { cause: 'key-without-colon', text: word }, [
      { kind: 'colon', safe: false, edits: [{ span: gap, text: ':' }] },
      ...goingOn(text, this.above, line, gap.end),
    ]);
    return { start, end, colon: Math.max(end, gap.end - 1) };
  }

  /** `@home: x`: a key that begins with a character YAML keeps for itself; notes it. */
  private reservedKey(start: number, line: Line): Key | undefined {
    const { text, search } = this;
    if (!'@`%'.includes(text[start] ?? ' ')) return undefined;
    const key = keyAt(text, start + 1, line.end);
    if (!key) return undefined;
    noteNeedsQuotes(search, { start, end: key.end }, text[start] ?? '');
    return { ...key, start };
  }

  /** True for one word alone on its line, with a field or an entry under it. */
  private isAboveFields(start: number, column: number, line: Line, index: number): boolean {
    const { text } = this;
    const below = lineBelow(this.search.lines, index);
    if (!below || below.column <= column || !/^\S+\s*$/.test(text.slice(start, line.end))) return false;
    return isFieldLine(text, below.content, below.end) || isEntry(text, below.content, below.end);
  }

  /** True where the line above is a text long enough that an author would have gone on with it on a new line. */
  private isWrapped(index: number): boolean {
    const above = this.search.lines[index - 1];
    if (!this.above || !above) return false;
    return this.above.block || above.end - above.content >= LONG_LINE;
  }

  /** True where the rest of a line after its first word looks like that word's value, not like a sentence. */
  private isWordAKey(end: number, line: Line, index: number): boolean {
    const { text } = this;
    const rest = skipSpaces(text, end, line.end);
    if (rest >= line.end) {
      const below = lineBelow(this.search.lines, index);
      return below !== undefined && (below.column > line.column || isEntry(text, below.content, below.end));
    }
    // No sentence has a word with `_` in it.
    const hasKeySign = /_[a-z]\S*$/.test(text.slice(line.content, end));
    return hasKeySign || !this.isWrapped(index) || /[\p{Lu}\d"'[{|>]/u.test(text[rest] ?? '');
  }

  /** Notes words where a key is due that say nothing of which key: they are left out. */
  private noteKeyless(line: Line, start: number): void {
    const word = /^\S+/.exec(this.text.slice(start, line.end))?.[0] ?? '';
    const hole = { start, end: line.end };
    note(this.search, hole, { cause: 'key-without-colon', text: word }, [], false, hole);
  }

  private isFollowedByField(index: number, column: number): boolean {
    const { lines } = this.search;
    for (let next = index + 1; next < lines.length; next++) {
      const below = lines[next];
      if (!below || below.content === below.end) continue;
      if (below.column !== column) return false;
      return (
        isFieldLine(this.text, below.content, below.end) ||
        keyWithoutSpace(this.text, below.content, below.end) !== undefined
      );
    }
    return false;
  }

  /** `-Text`, but not a number below nothing. */
  private isDashWithoutSpace(line: Line): boolean {
    return /^-[^\s\d.-]/.test(this.text.slice(line.content, line.content + 2));
  }

  private isFollowedByDash(line: Line, index: number): boolean {
    const below = lineBelow(this.search.lines, index);
    return below !== undefined && below.column === line.column && this.text[below.content] === '-';
  }

  private readDash(line: Line, index: number): number {
    const span = { start: line.content, end: line.content + 1 };
    const { found } = this.search;
    const edits = [{ span: { start: span.end, end: span.end }, text: ' ' }];
    // Entries written so one after the other are one habit, and one problem.
    const last = found.at(-1)?.problem;
    const isRun = last?.kind === 'unreadable' && last.cause === 'dash-without-space';
    if (isRun) found.pop();
    const all = [...((isRun && last.repairs[0]?.edits) || []), ...edits];
    const repairs = [{ kind: 'space', safe: true, edits: all } as const];
    note(this.search, isRun ? last.span : span, { cause: 'dash-without-space' }, repairs, true);
    return this.readEntry(line, index, line.content, undefined);
  }

  /** `key: - entry`: the entry wants a line of its own. */
  private readEntryAfterKey(line: Line, index: number, key: Key, dash: number, column: number): number {
    const { text, search, places } = this;
    const below = lineBelow(search.lines, index);
    const isList =
      below !== undefined && isEntry(text, below.content, below.end) && below.column >= line.column;
    const at = isList ? below.column + search.indents.by : column + 2;
    const eol = text[line.end] === '\r' ? '\r\n' : '\n';
    const gap = { start: key.colon + 1, end: dash };
    const word = text.slice(key.start, key.end);
    const start = skipSpaces(text, dash + 1, line.end);
    const inner = keyAt(text, start, line.end);
    const repairs: Repair[] = [
      { kind: 'new-line', safe: false, edits: [{ span: gap, text: eol + ' '.repeat(Math.max(0, at)) }] },
    ];
    // Or it is no entry at all, but a text after a dash.
    if (!isList && !inner && start < line.end)
      repairs.push({ kind: 'remove', safe: false, edits: [{ span: { start: dash, end: start }, text: '' }] });
    note(search, { start: dash, end: dash + 1 }, { cause: 'entry-after-key', text: word }, repairs);
    places.enter('list', at, index, firstWords(text, dash, line.end), true);
    places.pending = { column: at, written: column - search.indents.by, dash: true };
    if (inner) return this.readPair(line, index, inner, at + start - dash, true);
    return this.readValueOf(start, index, places.pending.written, true);
  }
}

/** The names that follow `sign` where a value may begin. */
function names(text: string, sign: '&' | '*'): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    const before = text[at - 1];
    if (before !== undefined && !isSpaceLike(before) && !'[{,\n'.includes(before)) continue;
    const name = /^[^\s,[\]{}]+/.exec(text.slice(at + 1, at + 100))?.[0];
    if (name !== undefined) found.add(name);
  }
  return found;
}
