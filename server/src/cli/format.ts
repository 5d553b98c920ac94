/** `strategy-papers format`: puts papers into the usual order and layout, or says which are not. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { YamlDocument } from '../document/read-quickly';
import { positionAt } from '../document/source-text';
import { formatCommand as da } from '../messages/da/format-command';
import { formatCommand as en } from '../messages/en/format-command';
import { fill, messageText, type ReaderLanguage } from '../messages/render';
import { kindOf } from '../paper/kind';
import { formattable, formatted } from '../paper/layout/formatted';
import { readSubject } from '../paper/subject';
import { askedFiles } from './asked-files';
import { documentOf } from './documents';
import { EXIT } from './exit-codes';
import { asksForStdin, givenText } from './given-text';
import { todayOption } from './options';
import { shownPath } from './outcome';
import { writeOver } from './outputs';
import { patchOf } from './patch';
import { speaking } from './speaking';
import { UsageError, usageError } from './usage-error';

/** The options as commander hands them over. */
export interface FormatFlags {
  readonly check?: boolean;
  readonly diff?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly language?: string;
}

const TEXTS = { en, da };

function text(
  language: ReaderLanguage,
  key: keyof typeof en,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return `${fill(language, TEXTS[language][key], params)}\n`;
}

/** What became of one file. */
interface Formatting {
  readonly kind: 'changed' | 'same' | 'left' | 'closed' | 'failed';
  /** The text before and after, where it is a text. */
  readonly before: string;
  readonly after: string;
  /** Why it is left as it is. */
  readonly reason: string;
}

/**
 * Formats what `inputs` name. A file that cannot be formatted is told and left as it is; the others are still done.
 * @returns the exit code: 2 where a file cannot be opened or written; 1 where one cannot be formatted, or, with
 *   `--check` or `--diff`, is not formatted
 * @throws UsageError for what was asked wrongly
 */
export async function format(inputs: readonly string[], flags: FormatFlags): Promise<number> {
  const language = speaking(flags.language, process.env);
  if (asksForStdin(inputs, flags)) return formatGiven(flags, language);
  const paths = await askedFiles(inputs, language);
  const kinds: Formatting['kind'][] = [];
  for (const path of paths) kinds.push(await formatFile(path, flags, language));
  const files = paths.length;
  const changed = kinds.filter((kind) => kind === 'changed').length;
  const onlyLooks = flags.check || flags.diff;
  // With --check and --diff, standard output holds the names or the changes and nothing else.
  const left = files - changed - kinds.filter((kind) => kind === 'same').length;
  const nothing = left > 0 ? 'looked' : 'done-before';
  const key = changed === 0 ? nothing : onlyLooks ? 'to-do' : 'done';
  const end = left > 0 ? text(language, 'left', { left }) : '';
  (onlyLooks ? process.stderr : process.stdout).write(
    text(language, key, { changed, files }).trimEnd() + (end && ' ') + (end || '\n'),
  );
  return exitCode(kinds, onlyLooks === true);
}

function exitCode(kinds: readonly Formatting['kind'][], onlyLooks: boolean): number {
  if (kinds.includes('failed')) return EXIT.internal;
  if (kinds.includes('closed')) return EXIT.usage;
  return kinds.includes('left') || (onlyLooks && kinds.includes('changed')) ? EXIT.findings : EXIT.ok;
}

async function formatFile(
  path: string,
  flags: FormatFlags,
  language: ReaderLanguage,
): Promise<Formatting['kind']> {
  const file = shownPath(path);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (fault) {
    return closed(usageError('cannot-open', { file }, { fault }), language);
  }
  const result = await formattingOf(bytes, path, language);
  process.stderr.write(result.reason);
  if (result.kind !== 'changed') return result.kind;
  if (flags.check || flags.diff) {
    show(file, result, flags);
    return 'changed';
  }
  try {
    await writeOver(file, bytes, result.after);
    return 'changed';
  } catch (fault) {
    if (fault instanceof UsageError) return closed(fault, language);
    throw fault;
  }
}

/** Says why a file could not be opened or written; it stays as it is. */
async function closed(fault: UsageError, language: ReaderLanguage): Promise<'closed'> {
  const { saidOf } = await import('./usage-words');
  process.stderr.write(`${saidOf(fault, language)}\n`);
  return 'closed';
}

/** Formats standard input to standard output; what cannot be formatted comes out as it went in. */
async function formatGiven(flags: FormatFlags, language: ReaderLanguage): Promise<number> {
  const { path, bytes } = await givenText(flags.stdinFilename);
  const result = await formattingOf(bytes, path, language);
  process.stderr.write(result.reason);
  const onlyLooks = flags.check || flags.diff;
  if (!onlyLooks) process.stdout.write(result.kind === 'changed' ? result.after : bytes);
  else if (result.kind === 'changed') show(shownPath(path), result, flags);
  return exitCode([result.kind], onlyLooks === true);
}

function show(file: string, { before, after }: Formatting, { diff }: FormatFlags): void {
  process.stdout.write(diff ? patchOf(file, before, after) : `${file}\n`);
}

async function formattingOf(bytes: Uint8Array, path: string, language: ReaderLanguage): Promise<Formatting> {
  const file = shownPath(path);
  try {
    const document = await documentOf(bytes);
    const before = document.source.text;
    const same: Formatting = { kind: 'same', before, after: before, reason: '' };
    if (formattable(document) === 'nothing') return same;
    const { kind } = kindOf(document.root, basename(path));
    const after = kind && formatted(document, kind);
    if (after === undefined)
      return { ...same, kind: 'left', reason: await reasonFor(document, path, language) };
    return after === before ? same : { ...same, kind: 'changed', after };
  } catch (fault) {
    const reason = text(language, 'failed', { file, fault: words(fault) });
    return { kind: 'failed', before: '', after: '', reason };
  }
}

/** The first thing that has to be mended before the text can be formatted. */
async function reasonFor(document: YamlDocument, path: string, language: ReaderLanguage): Promise<string> {
  const { check } = await import('../rules/check');
  const file = shownPath(path);
  const subject = readSubject(document, basename(path));
  const findings = check(subject, { today: todayOption(undefined) });
  const finding = findings.find(({ rule }) => rule.startsWith('syntax/')) ?? findings[0];
  if (!finding) return text(language, 'no-kind', { file });
  const line = positionAt(document.source, finding.span.start).line + 1;
  const problem = messageText(language, finding.message, finding.params, finding.more);
  return text(language, 'cannot', { file, line, problem });
}

function words(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
