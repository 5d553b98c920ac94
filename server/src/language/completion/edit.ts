/**
 * From an offer to what a client takes: the lines laid out as the text around them, the tab stops, the words it is
 * found by. It knows nothing of papers.
 */
import { type CompletionItem, InsertTextFormat, InsertTextMode, type TextEdit } from 'vscode-languageserver';
import { type Indentation, indentationOf } from '../../document/cursor/columns';
import { columnsOf, isWhite } from '../../document/cursor/line';
import { lineAt, lineEnd } from '../../document/source-text';
import type { Lines } from '../../document/write/lines';
import { isPlaceholder } from '../../messages/placeholders';
import type { Offer, Scene } from './scene';

/** Lines are written with so many columns a step before they are laid out. */
const STEP = 2;
/** What is to be typed over: a placeholder, or the empty place behind a key or dash. */
const STOP = /"<[^<>"]*>"|<[^<>]*>|(?<=[:-] )(?=\r?$)/gm;

/**
 * The offers as a client takes them, in their order.
 */
export function asItems(scene: Scene, offers: readonly Offer[]): CompletionItem[] {
  const layout = indentationOf(scene.source);
  const width = String(offers.length).length;
  return offers.map((offer, at) => asItem(scene, offer, layout, String(at).padStart(width, '0')));
}

function asItem(scene: Scene, offer: Offer, layout: Indentation, sortText: string): CompletionItem {
  const { cursor, session, source } = scene;
  const { abilities, positions } = session;
  const lines = written(scene, offer, layout);
  const isOneLine = lines.length === 1;
  // A client that moves the further lines of a snippet about would put them where they do not belong.
  const takesStops = abilities.snippets && (isOneLine || abilities.keepsLayout);
  const plain = lines.join(cursor.eol);
  const stops = takesStops ? withStops(plain, offer) : undefined;
  const isSnippet = stops !== undefined && stops !== plain;
  const move = indentEdit(scene, offer);
  // What is typed but no part of the word, as a quote, has to be found as well.
  const { typed } = scene;
  const lead = typed.endsWith(cursor.prefix) ? typed.slice(0, typed.length - cursor.prefix.length) : '';
  const found = offer.also === undefined ? offer.label : `${offer.label} ${offer.also}`;
  return {
    label: offer.label,
    kind: offer.kind,
    sortText,
    filterText: lead + found,
    textEdit: {
      range: positions.toRange(source, cursor.span),
      newText: isSnippet ? stops : plain,
    },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(!isOneLine && { insertTextMode: InsertTextMode.asIs }),
    ...(offer.detail !== undefined && { detail: offer.detail }),
    ...(move && { additionalTextEdits: [move] }),
    ...(offer.about && { data: offer.about }),
  };
}

/** The lines of `offer` with the white space that belongs before them. */
function written({ cursor, source }: Scene, offer: Offer, layout: Indentation): Lines {
  const prefix = ' '.repeat(offer.column);
  const laid = relaid(offer.lines, layout).map((line, at) =>
    (at === 0 && !offer.below) || line === '' ? line : prefix + line,
  );
  const [first = '', ...rest] = laid;
  const all = offer.below ? ['', first, ...rest] : [(cursor.needsSpace ? ' ' : '') + first, ...rest];
  const next = source.text[cursor.span.end] ?? '\n';
  const last = all.at(-1) ?? '';
  // A comment or a comma right behind the cursor: a comment needs a space before it.
  if (next === '#' && !last.endsWith(' ')) return [...all.slice(0, -1), `${last} `];
  return all;
}

/** `lines`, written in steps of two, in the steps of the text. */
function relaid(lines: Lines, { unit, listStep }: Indentation): Lines {
  if (unit === STEP && listStep === STEP) return lines;
  const levels: { from: number; to: number }[] = [];
  return lines.map((line) => {
    const words = line.trimStart();
    if (words === '') return line.length > 0 ? ' '.repeat((levels.at(-1)?.to ?? 0) + unit) : '';
    const from = line.length - words.length;
    while ((levels.at(-1)?.from ?? -1) > from) levels.pop();
    const top = levels.at(-1);
    const isDash = /^-(?:\s|$)/.test(words);
    if (!top) levels.push({ from, to: from });
    else if (top.from < from) levels.push({ from, to: top.to + (isDash ? listStep : unit) });
    const to = levels.at(-1)?.to ?? from;
    if (isDash) levels.push({ from: from + STEP, to: to + STEP });
    return ' '.repeat(to) + words;
  });
}

/** `text` as a snippet: placeholders become stops, and what is open comes last. */
function withStops(text: string, { open }: Offer): string {
  let stop = 0;
  let result = '';
  let from = 0;
  for (const found of text.matchAll(STOP)) {
    const [words] = found;
    const isOpen = words === '' ? text.includes('\n') : isPlaceholder(words.replace(/^"|"$/g, ''));
    if (!isOpen) continue;
    stop++;
    result += `${escaped(text.slice(from, found.index))}${stopOf(stop, words)}`;
    from = found.index + words.length;
  }
  result += escaped(text.slice(from));
  if (!open) return stop === 0 ? text : result;
  // What has a skeleton already is open there, and in brackets there is nothing to choose from yet.
  if (!/[:-] $/.test(text)) return stop === 0 ? text : result;
  stop++;
  if ('brackets' in open) return `${result}[$${stop}]`;
  return 'choices' in open
    ? `${result}\${${stop}|${open.choices.join(',')}|}`
    : result + stopOf(stop, open.placeholder);
}

function stopOf(stop: number, words: string): string {
  return words === '' ? `$${stop}` : `\${${stop}:${escaped(words)}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Moves the line of the cursor to the column where its words belong, where it stands elsewhere. */
function indentEdit(scene: Scene, offer: Offer): TextEdit | undefined {
  const { cursor, source, session } = scene;
  if (offer.below) return tidyEdit(scene);
  if (cursor.style === 'flow' || cursor.hasColon) return undefined;
  if (cursor.afterDash || cursor.at === 'value') return undefined;
  const span = { start: cursor.lineIndent.start, end: cursor.span.start };
  const before = source.text.slice(span.start, span.end).replace(/^\ufeff/, '');
  const isInPlace =
    !before.includes('\t') && columnsOf(before, 0, before.length, cursor.indentUnit) === offer.column;
  if (before.trim() !== '' || isInPlace) return undefined;
  const start = span.end - before.length;
  return {
    range: session.positions.toRange(source, { start, end: span.end }),
    newText: ' '.repeat(offer.column),
  };
}

/** Takes away the white space between a key's colon and the cursor, where nothing comes to stand behind it. */
function tidyEdit({ cursor, source, session }: Scene): TextEdit | undefined {
  const { start: end } = cursor.span;
  let start = end;
  while (start > cursor.lineIndent.end && isWhite(source.text.charCodeAt(start - 1))) start--;
  return start === end
    ? undefined
    : { range: session.positions.toRange(source, { start, end }), newText: '' };
}

/** What stands on the cursor's line behind the words that are replaced, without white space around it. */
export function restOfLine({ cursor, source }: Scene): string {
  return source.text.slice(cursor.span.end, lineEnd(source, lineAt(source, cursor.span.end))).trim();
}
