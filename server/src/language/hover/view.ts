/**
 * What a hover shows, as plain data, and how it is written as Markdown or plain text. Papers may hold anything:
 * nothing in them becomes a link, a picture or HTML.
 */
import { LONGEST } from './text';

/** A stretch of a line. `code` is shown as it is written in a file. */
export type Stretch = string | { readonly strong: string } | { readonly code: string };

export type Block =
  | { readonly kind: 'heading'; readonly title: string; readonly note?: string | undefined }
  | { readonly kind: 'words'; readonly line: readonly Stretch[] }
  | { readonly kind: 'list'; readonly lines: readonly (readonly Stretch[])[] };

export function words(...line: readonly Stretch[]): Block {
  return { kind: 'words', line };
}

/** A list of labels with their values; those without a value are left out, and so is a list without any. */
export function facts(
  ...pairs: readonly (readonly [label: string, value: string | number | undefined])[]
): readonly Block[] {
  const lines = pairs.flatMap(([label, value]) =>
    value === undefined || value === '' ? [] : [[`${label}: ${value}`]],
  );
  return lines.length === 0 ? [] : [{ kind: 'list', lines }];
}

/** The blocks as Markdown that shows every text as it is. */
export function asMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block) => written(block, MARKDOWN)).join('\n\n');
}

/** The blocks as plain text. */
export function asPlainText(blocks: readonly Block[]): string {
  return blocks.map((block) => written(block, PLAIN)).join('\n\n');
}

interface Style {
  text(text: string): string;
  strong(text: string): string;
  code(text: string): string;
}

const PLAIN: Style = { text: oneLine, strong: oneLine, code: oneLine };

const MARKDOWN: Style = {
  text: (text) => escaped(oneLine(text)),
  strong: (text) => `**${escaped(oneLine(text).trim())}**`,
  code(text) {
    const line = oneLine(text).trim();
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
    const fence = '`'.repeat(longest + 1);
    return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
  },
};

function written(block: Block, style: Style): string {
  switch (block.kind) {
    case 'heading': {
      const note = block.note === undefined ? '' : ` (${style.text(block.note)})`;
      // A name of nothing but white space would leave the signs of strong text standing.
      return block.title.trim() === '' ? note.trim() : `${style.strong(block.title)}${note}`;
    }
    case 'words':
      return atLineStart(lineOf(block.line, style), style);
    case 'list':
      return block.lines.map((line) => `- ${atLineStart(lineOf(line, style), style)}`).join('\n');
  }
}

function lineOf(line: readonly Stretch[], style: Style): string {
  return line
    .map((one) =>
      typeof one === 'string'
        ? style.text(one)
        : 'strong' in one
          ? one.strong.trim() && style.strong(one.strong)
          : one.code.trim() && style.code(one.code),
    )
    .join('');
}

/** One line; control characters and those that turn the direction of writing become spaces. */
function oneLine(text: string): string {
  const line = text.slice(0, LONGEST * 4).replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  const characters = Array.from(line);
  return characters.length <= LONGEST * 2 ? line : `${characters.slice(0, LONGEST * 2 - 1).join('')}…`;
}

/**
 * Text that Markdown shows as it is. Not every sign that could be escaped is: some clients show the backslash.
 * An address gets one too, so that it stays words and no client makes a link of it.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<>~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[#\p{L}])/gu, '\\&')
    .replace(/\$(?=\()/g, '\\$')
    .replace(/:(?=\/)|(?<=mailto|xmpp|command|javascript|data|file|vscode):/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(/@/g, '\\@');
}

/** What makes a heading, a list or a quote at the start of a line. */
function atLineStart(line: string, style: Style): string {
  if (style === PLAIN) return line.trim();
  return line
    .trim()
    .replace(/^(?:[#+=-]|\d{1,9}(?=[.)](?:\s|$)))/, (start) =>
      /^\d/.test(start) ? `${start}\\` : `\\${start}`,
    );
}
