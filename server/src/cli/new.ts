/** `strategy-papers new`: writes a skeleton to fill in. It asks on a terminal for what no flag says, and nowhere else. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { newTexts as da } from '../messages/da/new';
import { newTexts as en } from '../messages/en/new';
import { isPlaceholder } from '../messages/placeholders';
import { fill, type ReaderLanguage } from '../messages/render';
import { isDate } from '../paper/located';
import { followUpSkeleton, organisationSkeleton, paperSkeleton } from '../paper/paper-skeleton';
import { LANGUAGES, PHASES } from '../paper/terms';
import { slugOf } from '../rules/ids';
import { slashed } from './files';
import { libraryOf } from './library';
import { writeWhole } from './outputs';
import { UsageError } from './usage-error';
import { chosen, languageOption, speaking, todayOption } from './validate-options';

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

const TEXTS = { en, da };

function text(
  language: ReaderLanguage,
  key: keyof typeof en,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(language, TEXTS[language][key], params);
}

/** Asks for one thing; gives the answer, or the fallback where nobody can be asked. */
interface Questions {
  ask(key: 'unit' | 'organisation' | 'lead' | 'change-agent' | 'paper', fallback?: string): Promise<string>;
  /** @param earliest no day before it is taken */
  askDate(key: 'from' | 'to', fallback: string, earliest?: string): Promise<string>;
}

/**
 * Writes a new paper, follow-up log or organisation file.
 * @throws UsageError for a kind or a value that cannot be, and for a file that is there already
 */
export async function writeNew(kindWord: string, flags: NewFlags): Promise<void> {
  const kind = chosen('<kind>', kindWord, ['paper', 'follow-up', 'organisation'] as const);
  const language = await writingLanguage(flags);
  const today = todayOption(flags.today);
  for (const [option, value] of [
    ['from', flags.from],
    ['to', flags.to],
  ] as const) {
    if (value !== undefined && !isDate(value))
      throw new UsageError(`--${option} takes a date such as 2026-01-01; "${value}" is none.`);
  }
  const questions = questionsIn(language);
  const made =
    kind === 'paper'
      ? await newPaper(flags, language, today, questions)
      : kind === 'follow-up'
        ? await newFollowUp(flags, language, today, questions)
        : await newOrganisation(flags, language, questions);
  await writeOut(made, flags, language);
}

interface Made {
  readonly fileName: string;
  readonly lines: readonly string[];
}

async function newPaper(
  flags: NewFlags,
  language: ReaderLanguage,
  today: string,
  questions: Questions,
): Promise<Made> {
  const workspace = await libraryOf(undefined).workspaceOf(resolve('new.strategy.yaml'), false);
  const organisation = workspace.organisationFor(slashed(resolve('new.strategy.yaml')));
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
  const id =
    flags.id ?? `${unitId ?? slugOf(language === 'da' ? 'min enhed' : 'my unit')}-${from.slice(0, 4)}`;
  const lines = paperSkeleton({
    language,
    today,
    id,
    unit: {
      id: unitId,
      name: name === '' ? undefined : name,
      lead: lead === '' ? undefined : lead,
      changeAgents: flags.changeAgent ?? (agent ? [agent] : undefined),
    },
    period: { from, to },
    phase: flags.phase === undefined ? undefined : chosen('phase', flags.phase, PHASES),
  });
  return { fileName: `${id}.strategy.yaml`, lines };
}

async function newFollowUp(
  flags: NewFlags,
  language: ReaderLanguage,
  today: string,
  questions: Questions,
): Promise<Made> {
  const paper = flags.paper ?? (await questions.ask('paper'));
  return {
    fileName: `${slugOf(paper) || 'paper'}.follow-up.yaml`,
    lines: followUpSkeleton({ language, today, paper: paper || undefined }),
  };
}

async function newOrganisation(
  flags: NewFlags,
  language: ReaderLanguage,
  questions: Questions,
): Promise<Made> {
  const name = flags.name ?? (await questions.ask('organisation'));
  const id = flags.id ?? slugOf(name);
  if (flags.from && flags.to) assertPeriod(flags.from, flags.to);
  const period = flags.from && flags.to ? { from: flags.from, to: flags.to } : undefined;
  const lines = organisationSkeleton({ language, id: id || undefined, name: name || undefined, period });
  return { fileName: `${id || 'organisation'}.organisation.yaml`, lines };
}

/** @throws UsageError for a period that ends before it begins */
function assertPeriod(from: string, to: string): void {
  if (to < from) throw new UsageError(`The period would end (${to}) before it begins (${from}).`);
}

async function writeOut({ fileName, lines }: Made, flags: NewFlags, language: ReaderLanguage): Promise<void> {
  const content = `${lines.join('\n')}\n`;
  if (flags.output === '-') {
    process.stdout.write(content);
    return;
  }
  const file = flags.output ?? fileName;
  if (existsSync(file) && !flags.force) throw new UsageError(text(language, 'exists', { file }));
  await writeWhole(file, content);
  const places = lines.filter((line) => isPlaceholder(line.replace(/^\s*(?:- )?(?:[\w-]+: )?/, ''))).length;
  process.stdout.write(
    `${text(language, places > 0 ? 'written' : 'written-whole', { file, places })}\n${text(language, 'next', { file })}\n`,
  );
}

async function writingLanguage(flags: NewFlags): Promise<ReaderLanguage> {
  const asked = languageOption(flags.language);
  if (asked) return asked;
  const usual = speaking(undefined, process.env);
  if (!canAsk()) return usual;
  const { select } = await import('@inquirer/prompts');
  const names: Readonly<Record<ReaderLanguage, string>> = { en: 'English', da: 'Dansk' };
  const choices = LANGUAGES.map((language) => ({ value: language, name: names[language] }));
  return select({ message: text(usual, 'language'), choices, default: usual });
}

function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Questions on a terminal; elsewhere every answer is the fallback, and the place stays to be filled in. */
function questionsIn(language: ReaderLanguage): Questions {
  if (!canAsk())
    return { ask: async (_key, fallback = '') => fallback, askDate: async (_key, fallback) => fallback };
  return {
    async ask(key, fallback) {
      const { input } = await import('@inquirer/prompts');
      const answer = await input({
        message: text(language, key),
        validate: (words) => fallback !== undefined || words.trim() !== '' || text(language, 'not-empty'),
      });
      return answer.trim();
    },
    async askDate(key, fallback, earliest = '') {
      const { input } = await import('@inquirer/prompts');
      return input({
        message: text(language, key),
        default: fallback,
        validate: (words) => {
          if (!isDate(words)) return text(language, 'not-a-date');
          return words >= earliest || text(language, 'too-early', { date: earliest });
        },
      });
    },
  };
}
