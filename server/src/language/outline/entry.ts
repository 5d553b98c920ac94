/** One line of the outline and how it is made; it knows nothing of the three kinds of document. */
import { SymbolKind } from 'vscode-languageserver';
import { type MapNode, type Pair, type Span, spanOfPair } from '../../document/tree';
import { outline as da } from '../../messages/da/outline';
import { outline as en } from '../../messages/en/outline';
import { fieldLabel, fill, type ReaderLanguage } from '../../messages/render';
import type { NamesIn } from '../../messages/texts';
import type { LocatedText } from '../../paper/located';

export interface OutlineEntry {
  readonly name: string;
  /** What is good to know about it at a glance; empty where there is nothing. */
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  /** Where its name stands; within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

/** Names and details longer than this are cut, in characters: an outline is a narrow column. Own choice. */
const LONGEST = 90;

export function entry(
  name: string,
  kind: SymbolKind,
  span: Span,
  nameSpan: Span | undefined,
  details: readonly (string | undefined)[] = [],
  children: readonly OutlineEntry[] = [],
): OutlineEntry {
  const all = [span, ...(nameSpan ? [nameSpan] : []), ...children.map((child) => child.span)];
  const around = {
    start: Math.min(...all.map((one) => one.start)),
    end: Math.max(...all.map((one) => one.end)),
  };
  const detail = details.filter((one) => one !== undefined && one !== '').join(' · ');
  return {
    name: oneLine(name) || '…',
    detail: oneLine(detail),
    kind,
    span: around,
    nameSpan: nameSpan ?? { start: span.start, end: span.start },
    children,
  };
}

/** A whole section: its label, and how many there are in it. */
export function section(
  pair: Pair,
  field: string,
  language: ReaderLanguage,
  children: readonly OutlineEntry[],
  detail?: string,
): OutlineEntry {
  const count = children.length > 0 ? outlineText(language, 'entries', { n: children.length }) : undefined;
  const kind = pair.value?.kind === 'list' ? SymbolKind.Array : SymbolKind.Object;
  return entry(
    fieldLabel(language, field),
    kind,
    spanOfPair(pair),
    pair.key.span,
    [detail ?? count],
    children,
  );
}

/** An entry for a part that is called by one of its texts. @param otherwise what it is called without one */
export function called(
  text: LocatedText | undefined,
  otherwise: string,
  kind: SymbolKind,
  map: MapNode,
  details: readonly (string | undefined)[] = [],
  children: readonly OutlineEntry[] = [],
): OutlineEntry {
  return entry(text?.value ?? otherwise, kind, map.span, text?.span, details, children);
}

type OutlineKey = keyof typeof en;
const TEXTS = { en, da };

export function outlineText<Key extends OutlineKey>(
  language: ReaderLanguage,
  key: Key,
  names: Readonly<Record<NamesIn<(typeof en)[Key]>, string | number>>,
): string {
  return fill(language, TEXTS[language][key], names);
}

function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  return `${Array.from(line)
    .slice(0, LONGEST - 1)
    .join('')
    .trimEnd()}…`;
}
