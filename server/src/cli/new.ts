/** `strategy-papers new`: writes a skeleton to fill in. It asks on a terminal for what no flag says, and nowhere else. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isPlaceholder } from '../messages/placeholders';
import type { ReaderLanguage } from '../messages/render';
import { kindOfFileName } from '../paper/kind';
import { followUpSkeleton, organisationSkeleton, paperSkeleton } from '../paper/paper-skeleton';
import { type DocumentKind, PHASES, type Phase } from '../paper/terms';
import { slugOf } from '../rules/ids';
import { slashed } from './files';
import { type KnownPaper, type Neighbours, neighboursOf, paperAt } from './new-neighbours';
import { askLanguage, newText, type Questions, questionsIn } from './new-questions';
import { chosen, dateOption, kindOption, todayOption } from './options';
import { writeWhole } from './outputs';
import { languageOfSurroundings, languageOption } from './speaking';
import { UsageError, usageError } from './usage-error';

export interface NewFlags {
  readonly unit?: string;
  readonly id?: string;
  readonly name?: string;
  readonly lead?: string;
  readonly changeAgent?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly phase?: string;
  readonly paper?: string;
  readonly language?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly today?: string;
}

/** What a new file is made from. */
interface Wish {
  readonly flags: NewFlags;
  readonly phase: Phase | undefined;
  readonly language: ReaderLanguage;
  readonly today: string;
  /** Where the file goes, absolute, where no paper says otherwise. */
  readonly folder: string;
  readonly neighbours: Neighbours;
  readonly questions: Questions;
}

interface Made {
  readonly kind: DocumentKind;
  /** Absolute. */
  readonly path: string;
  readonly lines: readonly string[];
}

/**
 * Writes a new paper, follow-up log or organisation file.
 * @throws UsageError for a kind or a value that cannot be, and for what is there already
 */
export async function writeNew(kindWord: string, given: NewFlags): Promise<void> {
  const kind = kindOption(kindWord);
  const asked = languageOption(given.language);
  const today = todayOption(given.today);
  const flags: NewFlags = {
    ...given,
    ...(given.from !== undefined && { from: dateOption('from', given.from) }),
    ...(given.to !== undefined && { to: dateOption('to', given.to) }),
  };
  if (flags.from !== undefined && flags.to !== undefined) assertPeriod(flags.from, flags.to);
  if (flags.id !== undefined) assertId(flags.id);
  const phase = flags.phase === undefined ? undefined : chosen('phase', flags.phase, PHASES);
  const folder = folderFor(flags.output);
  const neighbours = neighboursOf(folder);
  const usual = (await neighbours.organisation())?.language?.value ?? languageOfSurroundings(process.env);
  // What stands in the way is said before anything is asked.
  if (kind === 'organisation') await assertNoOrganisation(flags, folder, neighbours, asked ?? usual);
  const language = asked ?? (await askLanguage(usual));
  const questions = questionsIn(language);
  const wish: Wish = { flags, phase, language, today, folder, neighbours, questions };
  const made =
    kind === 'paper'
      ? await newPaper(wish)
      : kind === 'follow-up'
        ? await newFollowUp(wish)
        : await newOrganisation(wish);
  await writeOut(made, flags, language);
}

/** Where a file for `output` goes, absolute. @throws UsageError where that is no folder */
function folderFor(output: string | undefined): string {
  if (output === undefined || output === '-') return process.cwd();
  const path = resolve(output);
  if (isFolder(path)) return path;
  const folder = dirname(path);
  if (!isFolder(folder)) throw usageError('no-folder', { folder: dirname(output) });
  return folder;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The file that was named, or one called `fileName` in the folder that was, or in `folder`. */
function pathFor(fileName: string, output: string | undefined, folder: string): string {
  if (output === undefined || output === '-') return join(folder, fileName);
  const path = resolve(output);
  return isFolder(path) ? join(path, fileName) : path;
}

async function newPaper(wish: Wish): Promise<Made> {
  const { flags, language, today, neighbours, questions } = wish;
  const organisation = await neighbours.organisation();
  const name = flags.unit ?? (await questions.ask('unit'));
  const registered = organisation?.units.find(
    (unit) => unit.name?.value.toLowerCase() === name.toLowerCase(),
  );
  const lead = flags.lead ?? (await questions.ask('lead', ''));
  const agent = flags.changeAgent ? undefined : await questions.ask('change-agent', '');
  const usual = organisation?.period;
  const from =
    flags.from ?? (await questions.askDate('from', usual?.from?.value ?? `${today.slice(0, 4)}-01-01`));
  const to =
    flags.to ??
    (await questions.askDate('to', usual?.to?.value ?? `${Number(from.slice(0, 4)) + 1}-12-31`, from));
  assertPeriod(from, to);
  const unitId = registered?.id?.value ?? (slugOf(name) || undefined);
  const { id, path } = await freeId(
    flags.id ?? `${unitId ?? slugOf(language === 'da' ? 'min enhed' : 'my unit')}-${from.slice(0, 4)}`,
    wish,
  );
  const lines = paperSkeleton({
    language,
    today,
    id,
    unit: {
      id: unitId,
      name: name === '' ? undefined : name,
      lead: lead === '' ? undefined : lead,
      changeAgents: flags.changeAgent ?? (agent ? namesIn(agent) : undefined),
    },
    period: { from, to },
    phase: wish.phase,
  });
  return { kind: 'strategy-paper', path, lines };
}

/** `Bo Lind, Ida Bo`: the names in one answer. */
function namesIn(answer: string): readonly string[] {
  return answer
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * An id that no other paper has and the file for it. Where `id` is taken, another is asked for, so that no answer is lost.
 * @throws UsageError where nobody can be asked
 */
async function freeId(
  id: string,
  { flags, language, folder, neighbours, questions }: Wish,
): Promise<{ readonly id: string; readonly path: string }> {
  const papers = flags.force ? [] : await neighbours.papers();
  for (let free = id; ; ) {
    const path = pathFor(`${free}.strategy.yaml`, flags.output, folder);
    const namesake = papers.find((paper) => paper.id === free);
    const taken = namesake?.path ?? (existsSync(path) && flags.output !== '-' ? path : undefined);
    if (taken === undefined || flags.force) return { id: free, path };
    const file = shown(taken);
    // A file that was named is not for an id to change.
    if (!questions.canAsk || flags.id !== undefined || (flags.output !== undefined && !namesake))
      throw new UsageError(newText(language, namesake ? 'id-taken' : 'exists', { file, id: free }));
    free = slugOf(await questions.ask('other-id', undefined, { file, id: free })) || free;
  }
}

async function newFollowUp(wish: Wish): Promise<Made> {
  const { flags, language, today, folder, neighbours } = wish;
  const paper = await paperFor(wish);
  const id = typeof paper === 'string' ? paper : paper?.id;
  if (id !== undefined && !flags.force) {
    const log = await neighbours.logOf(id);
    if (log !== undefined) throw new UsageError(newText(language, 'log-exists', { file: shown(log), id }));
  }
  // A log lies beside its paper.
  const beside = typeof paper === 'object' && flags.output === undefined ? dirname(paper.path) : folder;
  return {
    kind: 'strategy-follow-up',
    path: pathFor(`${id ?? 'paper'}.follow-up.yaml`, flags.output, beside),
    lines: followUpSkeleton({ language, today, paper: id }),
  };
}

/**
 * The paper that a log is for; its id alone where there is no such paper yet, nothing where nobody has said.
 * @throws UsageError for a paper that is not among those that are there
 */
async function paperFor(wish: Wish): Promise<KnownPaper | string | undefined> {
  const { flags, language, folder, neighbours, questions } = wish;
  const word = flags.paper;
  if (word !== undefined && isFile(word)) {
    const paper = await paperAt(resolve(word));
    if (paper) return paper;
    throw new UsageError(newText(language, 'no-paper-in', { file: word }));
  }
  const papers = await neighbours.papers();
  if (word === undefined) {
    const here = papers.filter(({ path }) => dirname(path) === folder);
    if (here.length === 1) return here[0];
    if (!questions.canAsk) return undefined;
    if (papers.length > 0) return questions.askPaper(papers);
    return slugOf(await questions.ask('paper')) || undefined;
  }
  const known = papers.find(({ id }) => id === word);
  if (known) return known;
  assertId(word, 'paper');
  if (papers.length === 0 || flags.force) return word;
  throw usageError('no-paper', { id: word }, { near: { word, among: papers.map(({ id }) => id) } });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** @throws UsageError where an organisation file speaks for the folder already */
async function assertNoOrganisation(
  flags: NewFlags,
  folder: string,
  neighbours: Neighbours,
  language: ReaderLanguage,
): Promise<void> {
  const file = await neighbours.organisationFile();
  if (file === undefined || flags.output === '-') return;
  // Of two in one folder only one would be heard.
  const isHere = dirname(file) === folder;
  if (flags.force && (!isHere || pathFor(basename(file), flags.output, folder) === file)) return;
  throw new UsageError(
    newText(language, isHere ? 'organisation-here' : 'organisation-above', { file: shown(file) }),
  );
}

async function newOrganisation({ flags, language, folder, questions, neighbours }: Wish): Promise<Made> {
  const name = flags.name ?? (await questions.ask('organisation'));
  const id = flags.id ?? slugOf(name);
  const period = flags.from && flags.to ? { from: flags.from, to: flags.to } : undefined;
  const before = await neighbours.organisationFile();
  // One that is written anew keeps its name.
  const fileName =
    before !== undefined && dirname(before) === folder && flags.output !== '-'
      ? basename(before)
      : `${id || 'organisation'}.organisation.yaml`;
  return {
    kind: 'strategy-organisation',
    path: pathFor(fileName, flags.output, folder),
    lines: organisationSkeleton({ language, id: id || undefined, name: name || undefined, period }),
  };
}

/** @throws UsageError for a period that ends before it begins */
function assertPeriod(from: string, to: string): void {
  if (to < from) throw usageError('period', { from, to });
}

/** @throws UsageError for what cannot be an id: it would name the file, too */
function assertId(id: string, option = 'id'): void {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return;
  throw usageError('id', { option: `--${option}`, word: id, id: slugOf(id) || 'parks-2026' });
}

/** As a person names the file: from the current folder where that is shorter. */
function shown(path: string): string {
  const from = relative(process.cwd(), path);
  return slashed(from.length < path.length ? from : path);
}

async function writeOut(
  { kind, path, lines }: Made,
  flags: NewFlags,
  language: ReaderLanguage,
): Promise<void> {
  const content = `${lines.join('\n')}\n`;
  if (flags.output === '-') {
    process.stdout.write(content);
    return;
  }
  const file = shown(path);
  if (existsSync(path) && !flags.force) throw new UsageError(newText(language, 'exists', { file }));
  await writeWhole(file, content);
  const places = lines.filter((line) => isPlaceholder(line.replace(/^\s*(?:- )?(?:[\w-]+: )?/, ''))).length;
  const said = [newText(language, places > 0 ? 'written' : 'written-whole', { file, places })];
  if (kindOfFileName(basename(path)) !== kind) {
    const ending = `.${kind.replace('strategy-', '').replace('paper', 'strategy')}.yaml`;
    said.push(newText(language, 'odd-name', { ending }));
  }
  // For a terminal to take as it stands.
  const word = /^[\p{L}\p{N}._/\\:-]+$/u.test(file) ? file : `"${file}"`;
  const stage = kind === 'strategy-paper' ? ' --stage submitted' : '';
  said.push(newText(language, 'next', { command: `strategy-papers validate ${word}${stage}` }));
  process.stdout.write(`${said.join('\n')}\n`);
}
