/** A placed document as lines in the usual layout: order, steps of two spaces, quotes, and the comments in place. */
import type { YamlDocument } from '../../document/read-quickly';
import { arranged } from './arranged';
import { type Collection, type Placed, type PlacedDocument, type Remark, speaksOfLine } from './placed';
import { inlineScalar, keyText, LONGEST_LINE, scalarLines } from './text-lines';

/** The lines of the whole document, without line ends. */
export function printedDocument(
  document: YamlDocument,
  { head, opening, root }: PlacedDocument,
): readonly string[] {
  const lines: string[] = [];
  if (opening) {
    addRemarks(lines, opening.above);
    lines.push(`---${beside(opening.beside)}`);
  }
  addRemarks(lines, head);
  const { lead, lines: fields, blank } = printedMembers(document, root, 0);
  const isApart = blank || (head.length > 0 && lead.length > 0 && root.order[0] !== 0);
  if (isApart && lines.length > 0) addBlank(lines);
  addRemarks(lines, lead);
  addLines(lines, fields);
  return lines;
}

/** Lines at column 0. Comments above the first may have to go above a dash, so they are still apart. */
interface Printed {
  readonly lead: readonly Remark[];
  readonly lines: readonly string[];
}

/** @param column where the members begin, from 0 */
function printedMembers(
  document: YamlDocument,
  collection: Collection,
  column: number,
): Printed & { readonly blank: boolean } {
  const [first, ...others] = arranged(document, collection);
  const lines: string[] = [];
  let lead: readonly Remark[] = [];
  if (first) {
    const printed = printedMember(document, first.member, column);
    lead = printed.lead;
    addLines(lines, printed.lines);
    addAfter(lines, first.member);
  }
  for (const { member, blank } of others) {
    const printed = printedMember(document, member, column);
    if (blank) addBlank(lines);
    addRemarks(lines, printed.lead);
    addLines(lines, printed.lines);
    addAfter(lines, member);
  }
  addTail(lines, collection.tail);
  return { lead, lines, blank: first?.blank ?? false };
}

/** A member without the comments right below it in its column. */
function printedMember(document: YamlDocument, member: Placed, column: number): Printed {
  return member.key
    ? printedField(document, member, keyText(member.key), column)
    : printedEntry(document, member, column);
}

function printedField(document: YamlDocument, member: Placed, key: string, column: number): Printed {
  const { inner } = member;
  if (!inner || isInline(member, column + key.length + 2)) {
    return printedValue(document, member, `${key}:`, column);
  }
  const printed = printedMembers(document, inner, column + 2);
  const lines = [`${key}:${beside(member.beside)}`];
  const below: string[] = [];
  if (printed.blank) addBlank(below);
  addRemarks(below, printed.lead);
  addLines(below, inner.isText ? linesOfText(document, inner) : printed.lines);
  addLines(lines, below.map(stepIn));
  addBelow(lines, member);
  return { lead: leadOf(member), lines };
}

function printedEntry(document: YamlDocument, member: Placed, column: number): Printed {
  const { inner } = member;
  if (!inner || isInline(member, column + 2)) {
    return printedValue(document, member, '-', column);
  }
  const { lead, lines: inside } = printedMembers(document, inner, column + 2);
  const [first = '', ...rest] = inner.isText ? linesOfText(document, inner) : inside;
  const lines = [`- ${first}`, ...rest.map(stepIn)];
  addBelow(lines, member);
  // Beside the dash nothing can stand but the first field.
  const above = [...(member.beside ? [member.beside] : []), ...lead].map((remark, index) => ({
    ...remark,
    blankAbove: index === 0 ? member.blankAbove && member.lead.length > 0 : remark.blankAbove,
  }));
  return { lead: above.length > 0 ? [...member.lead, ...above] : leadOf(member), lines };
}

/** The comments above a member; the last with the blank line that may stand between them and it. */
function leadOf({ lead, blankAbove }: Placed): readonly Remark[] {
  const last = lead.at(-1);
  return last && blankAbove ? [...lead, { ...last, words: '', blankAbove: false }] : lead;
}

/** True for a value in brackets that stays there. */
function isInline({ inner, lead, beside: remark }: Placed, column: number): boolean {
  if (!inner?.node.flow) return false;
  const text = flowText(inner);
  if (text === undefined) return false;
  const last = lead.at(-1);
  const isTied = (remark && speaksOfLine(remark)) || (last && speaksOfLine(last));
  return isTied === true || column + text.length <= LONGEST_LINE || inner.members.length === 0;
}

/** What stands in brackets, on one line; undefined where comments or keys without a value ask for lines of their own. */
function flowText({ node, members, order, tail }: Collection): string | undefined {
  const parts: string[] = [];
  for (const position of order) {
    const member = members[position];
    if (!member?.value || member.lead.length + member.below.length + member.after.length > 0)
      return undefined;
    if (member.beside) return undefined;
    const { value, inner, key } = member;
    const text = inner
      ? flowText(inner)
      : value.kind === 'scalar'
        ? inlineScalar(value, member.shape, 'flow')
        : undefined;
    if (text === undefined) return undefined;
    parts.push(key ? `${keyText(key)}: ${text}` : text);
  }
  // Comments between empty brackets stand beside their key.
  if (tail.length > 0 && members.length > 0) return undefined;
  return node.kind === 'map' ? `{${parts.join(', ')}}` : `[${parts.join(', ')}]`;
}

/** `start`, a key or a dash, with nothing, a single value or one in brackets behind it. */
function printedValue(document: YamlDocument, member: Placed, start: string, column: number): Printed {
  const { value, inner, shape } = member;
  const remark = beside(member.beside);
  const lines: string[] = [];
  if (value?.kind === 'scalar') {
    const { first, rest } = scalarLines(document, value, shape, column, start.length + 1);
    const written = [`${start} ${first}${remark}`, ...rest.map(stepIn)];
    // Below a block text, a comment further in would be part of it.
    if (rest.length > 0) return { lead: [...leadOf(member), ...member.below], lines: written };
    addLines(lines, written);
  } else {
    const text = inner && flowText(inner);
    lines.push(text === undefined ? start + remark : `${start} ${text}${remark}`);
  }
  addBelow(lines, member);
  return { lead: leadOf(member), lines };
}

/** A text with a colon in it, as it is written, with the comments below it. */
function linesOfText({ source }: YamlDocument, { node, members, tail }: Collection): readonly string[] {
  const [member] = members;
  const lines = [source.text.slice(node.span.start, node.span.end) + beside(member?.beside)];
  if (member) addBelow(lines, member);
  addTail(lines, tail);
  return lines;
}

function beside(remark: Remark | undefined): string {
  return remark ? ` ${remark.words}` : '';
}

function stepIn(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

function addLines(lines: string[], more: readonly string[]): void {
  for (const line of more) lines.push(line);
}

/** Adds a blank line, unless one stands there that belongs to a text. */
function addBlank(lines: string[]): void {
  if (lines.at(-1) !== '') lines.push('');
}

function addRemarks(lines: string[], remarks: readonly Remark[]): void {
  remarks.forEach((remark, index) => {
    if (index > 0 && remark.blankAbove) addBlank(lines);
    if (remark.words === '') addBlank(lines);
    else lines.push(remark.words);
  });
}

function addBelow(lines: string[], { below }: Placed): void {
  for (const { words, blankAbove } of below) {
    if (blankAbove) addBlank(lines);
    lines.push(stepIn(words));
  }
}

function addTail(lines: string[], tail: readonly Remark[]): void {
  for (const { words, blankAbove } of tail) {
    if (blankAbove) addBlank(lines);
    lines.push(words);
  }
}

function addAfter(lines: string[], { after }: Placed): void {
  for (const { words } of after) lines.push(words);
}
