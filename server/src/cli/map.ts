/** `strategy-papers map`: draws papers as pictures and pages, and says what was written and what could not be. */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { positionAt } from '../document/source-text';
import { exportText } from '../map/export-texts';
import type { Shown } from '../map/shown';
import { messageText } from '../messages/render';
import { progressOf } from '../paper/progress';
import { plainLine } from '../report/plain';
import { askedFiles, rootOption } from './asked-files';
import { type Checked, checkDocument, workspaceFor } from './check-file';
import { documentOf } from './documents';
import { EXIT } from './exit-codes';
import { slashed } from './files';
import { type Library, libraryOf, rootOfFolder } from './library';
import { namesBelow } from './map-names';
import { type MapFlags, type MapSettings, mapSettings } from './map-options';
import { type Drawn, kindText, sheetFile, type Target, targetsOf } from './map-targets';
import { type DrawMap, type MapContent, mapsAs } from './map-write';
import { shownPath } from './outcome';
import { writeWhole } from './outputs';
import { UsageError } from './usage-error';

/** So many signs that a picture cannot show are named. Own choice. */
const MOST_SIGNS = 12;

/** What became of one paper. */
type Result = 'drawn' | 'left' | 'unopened' | 'failed';

/**
 * Draws what `inputs` name. A paper that cannot be drawn is told, and the others are still drawn.
 * @returns the exit code: 1 where a paper could not be drawn, 2 where it could not be opened or is none
 * @throws UsageError for what was asked wrongly, and where a map cannot be written
 */
export async function map(inputs: readonly string[], flags: MapFlags): Promise<number> {
  const settings = mapSettings(flags, process.env);
  const root = rootOption(flags.root);
  const paths = await askedFiles(inputs, settings.speaks);
  const drawn = targetsOf(paths, filesAmong(inputs), settings);
  const library = libraryOf(root);
  const names = new Map<string, ReturnType<typeof namesBelow>>();
  const draw = mapsAs(settings);
  const results: Result[] = [];
  const written: string[] = [];
  const planned = new Set(
    drawn.flatMap(({ path, targets }) => [
      path,
      ...targets.flatMap(({ file }) => (file ? resolve(file) : [])),
    ]),
  );
  makeFolders(drawn, settings);
  for (const one of drawn) {
    const root = library.root ?? rootOfFolder(dirname(one.path));
    const namesFor = names.get(root) ?? namesBelow(root);
    names.set(root, namesFor);
    results.push(await drawPaper(one, { settings, library, namesFor, draw, planned, written }));
  }
  tell(results, written, settings);
  return exitCode(results);
}

interface Run {
  readonly settings: MapSettings;
  readonly library: Library;
  readonly namesFor: ReturnType<typeof namesBelow>;
  readonly draw: DrawMap;
  /** Every file that a map is meant for, absolute. */
  readonly planned: ReadonlySet<string>;
  /** Grows by each file that is written. */
  readonly written: string[];
}

async function drawPaper({ path, targets }: Drawn, run: Run): Promise<Result> {
  const { settings, library } = run;
  const { speaks } = settings;
  const file = shownPath(path);
  let bytes: Uint8Array;
  try {
    bytes = library.bytesAt(path);
  } catch (fault) {
    say(exportText(speaks, 'unopened', { file, reason: reasonOf(fault) }));
    return 'unopened';
  }
  try {
    const workspace = await workspaceFor(path, library);
    const checked = checkDocument(await documentOf(bytes), path, workspace, settings.asked);
    const { subject, findings, language } = checked;
    const { content } = subject;
    if (content?.kind !== 'strategy-paper') return notDrawn(checked, file, speaks);
    const shown: Shown = {
      paper: content,
      usualPeriod: workspace.organisationFor(slashed(path))?.period,
      progress: progressOf(content.id && workspace.logFor(content.id.value)),
      findings,
      language,
      today: settings.asked.today,
      nameOf: await run.namesFor(path, subject),
    };
    for (const target of targets) await writeMap(await run.draw(shown, target.views), target, file, run);
    const problem = subject.document.problems.length > 0 && firstProblem(checked, speaks);
    if (problem) say(exportText(speaks, 'as-far', { file, ...problem }));
    return 'drawn';
  } catch (fault) {
    if (fault instanceof UsageError) throw fault;
    say(exportText(speaks, 'failed', { file, fault: reasonOf(fault) }));
    return 'failed';
  }
}

/**
 * A map as one file, or a file for each of its sheets.
 * @param paper as the reader knows it
 * @throws UsageError where several sheets would go to the screen, or one of them over another map
 */
async function writeMap(
  sheets: readonly MapContent[],
  { file }: Target,
  paper: string,
  { settings: { speaks }, planned, written }: Run,
): Promise<void> {
  const [only] = sheets;
  if (file === undefined) {
    if (sheets.length > 1)
      throw new UsageError(exportText(speaks, 'sheets-screen', { file: paper, sheets: sheets.length }));
    process.stdout.write(only?.content ?? '');
    return;
  }
  for (const [at, { content, lacking, isTooHigh }] of sheets.entries()) {
    const to = sheets.length > 1 ? sheetFile(file, at + 1) : file;
    if (sheets.length > 1 && planned.has(resolve(to)))
      throw new UsageError(exportText(speaks, 'sheet-over-map', { file: slashed(to) }));
    await writeWhole(to, content);
    written.push(slashed(to));
    if (lacking.length > 0) {
      const signs = plainLine(lacking.slice(0, MOST_SIGNS).join(' '));
      say(exportText(speaks, 'signs-missing', { file: slashed(to), signs }));
    }
    if (isTooHigh) say(exportText(speaks, 'too-high', { file: slashed(to) }));
  }
  if (sheets.length > 1) say(exportText(speaks, 'on-sheets', { file: paper, sheets: sheets.length }));
}

/** Says why there is no map: nothing is written, nothing can be read, or it is no paper. */
function notDrawn(checked: Checked, file: string, speaks: MapSettings['speaks']): Result {
  const { document, kind } = checked.subject;
  if (kind.kind === 'strategy-follow-up' || kind.kind === 'strategy-organisation') {
    say(exportText(speaks, kindText(kind.kind), { file }));
    return 'unopened';
  }
  if (kind.kind === undefined) {
    say(exportText(speaks, 'no-paper', { file }));
    return 'unopened';
  }
  const nothing = document.root === undefined && document.problems.length === 0;
  const problem = nothing ? undefined : firstProblem(checked, speaks);
  say(
    problem ? exportText(speaks, 'unreadable', { file, ...problem }) : exportText(speaks, 'empty', { file }),
  );
  return 'left';
}

/** The first finding, sooner about how the text is written than what it says: its line, from 1, and its sentence. */
function firstProblem(
  { subject, findings }: Checked,
  speaks: MapSettings['speaks'],
): { readonly line: number; readonly problem: string } | undefined {
  const finding = findings.find(({ rule }) => rule.startsWith('syntax/')) ?? findings[0];
  if (!finding) return undefined;
  return {
    line: positionAt(subject.document.source, finding.span.start).line + 1,
    problem: messageText(speaks, finding.message, finding.params, finding.more),
  };
}

/** The inputs that are files, absolute. */
function filesAmong(inputs: readonly string[]): ReadonlySet<string> {
  const paths = inputs.map((input) => resolve(input));
  return new Set(paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true));
}

/** Folders for maps are made; the folder of a file that is named has to be there, as for reports. */
function makeFolders(drawn: readonly Drawn[], { place, speaks }: MapSettings): void {
  if (place.to !== 'folder' && place.to !== 'usual') return;
  const folders = new Set(drawn.flatMap(({ targets }) => targets.map(({ file = '.' }) => dirname(file))));
  for (const folder of folders) {
    try {
      makeFolder(resolve(folder), speaks);
    } catch (fault) {
      if (fault instanceof UsageError) throw fault;
      throw new UsageError(exportText(speaks, 'no-folder', { folder, reason: reasonOf(fault) }));
    }
  }
}

/** With the folders above it. Step by step: `recursive` never ends where a folder cannot hold any, as /proc. */
function makeFolder(folder: string, speaks: MapSettings['speaks']): void {
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return;
    throw new UsageError(exportText(speaks, 'is-file', { folder: shownPath(folder) }));
  }
  if (dirname(folder) !== folder) makeFolder(dirname(folder), speaks);
  mkdirSync(folder);
}

function tell(results: readonly Result[], written: readonly string[], { speaks }: MapSettings): void {
  for (const file of written) process.stdout.write(`${exportText(speaks, 'written', { file })}\n`);
  const papers = results.filter((result) => result === 'drawn').length;
  if (results.length > 1 && written.length > 1)
    process.stdout.write(`${exportText(speaks, 'written-all', { maps: written.length, papers })}\n`);
  const left = results.length - papers;
  if (left > 0 && results.length > 1) say(exportText(speaks, 'not-drawn', { papers: left }));
}

function exitCode(results: readonly Result[]): number {
  if (results.includes('failed')) return EXIT.internal;
  if (results.includes('unopened')) return EXIT.usage;
  return results.includes('left') ? EXIT.findings : EXIT.ok;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** The words of the system without its code and without the name of the file. */
function reasonOf(fault: unknown): string {
  return fault instanceof Error ? fault.message.replace(/^[A-Z]+: |, \w+(?: '.*)?$/g, '') : String(fault);
}
