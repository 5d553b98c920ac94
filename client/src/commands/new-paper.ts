/** Begins a new paper: asks a few questions, writes what the server makes of the answers, and shows it with its map. */
import * as vscode from 'vscode';
import {
  NEW_PAPER_CHOICES_REQUEST,
  NEW_PAPER_REQUEST,
  type NewPaperAnswer,
  type NewPaperChoicesAnswer,
  type NewPaperChoicesRequest,
  type NewPaperRequest,
} from '../../../server/src/protocol';
import { indexed } from '../server';
import { LANGUAGE_ID, rangeOf, type Surroundings } from '../surroundings';
import type { Language, Speech } from '../texts/speech';
import type { Command } from './command';
import { type Answer, type Asking, BACK, type Choice, choose, write } from './questions';

/** What has been answered so far. */
interface Wish {
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly lead: string;
  readonly changeAgents: readonly string[];
  readonly language: Language;
}

/** One question: what it adds to the wish. */
type Question = (wish: Wish, asking: Omit<Asking, 'question'>) => Promise<Answer<Partial<Wish>>>;

export function newPaper(surroundings: Surroundings): Command {
  const { server, speech, maps } = surroundings;
  const { client } = server;
  return async (given) => {
    const folder = await folderFor(given, speech);
    if (folder === undefined) return;
    const asked: NewPaperChoicesRequest = {
      folder: folder ? client.code2ProtocolConverter.asUri(folder) : '',
      language: speech.language,
    };
    await indexed(server);
    const choices = await client.sendRequest<NewPaperChoicesAnswer>(NEW_PAPER_CHOICES_REQUEST, asked);
    const wish = await ask(choices, speech);
    if (!wish) return;
    const request: NewPaperRequest = { folder: asked.folder, ...wish };
    const { fileName, text, places } = await client.sendRequest<NewPaperAnswer>(NEW_PAPER_REQUEST, request);
    const document = await written(folder, fileName, text, speech);
    if (!document) return;
    const { viewColumn } = await vscode.window.showTextDocument(document, { preview: false });
    await maps.show(document.uri, { beside: true });
    // The map may have come to the front.
    const editor = await vscode.window.showTextDocument(document, {
      ...(viewColumn !== undefined && { viewColumn }),
      preview: false,
    });
    await goThrough(editor, text, places.map(rangeOf));
    return document.uri;
  };
}

/**
 * Begins a session of the editor's own, in which Tab goes from place to place without asking anyone: what is typed
 * right after Tab stands where it should. Once it is left, the command for the next place takes over.
 */
async function goThrough(
  editor: vscode.TextEditor,
  text: string,
  places: readonly vscode.Range[],
): Promise<void> {
  const { document } = editor;
  const snippet = new vscode.SnippetString();
  let at = 0;
  const turns = places.map((place, turn) => ({ place, turn: turn + 1 }));
  for (const { place, turn } of turns.sort((a, b) => a.place.start.compareTo(b.place.start))) {
    snippet.appendText(text.slice(at, document.offsetAt(place.start)));
    snippet.appendPlaceholder(document.getText(place), turn);
    at = document.offsetAt(place.end);
  }
  snippet.appendText(text.slice(at));
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await editor.insertSnippet(snippet, whole, {
    undoStopBefore: false,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  if (!document.isUntitled) await document.save();
}

/** Where to write: null for a text without a file, where no folder is open; undefined where it was not said. */
async function folderFor(given: unknown, { text }: Speech): Promise<vscode.Uri | null | undefined> {
  if (given instanceof vscode.Uri) {
    const { type } = await vscode.workspace.fs.stat(given);
    return type & vscode.FileType.Directory ? given : vscode.Uri.joinPath(given, '..');
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [only] = folders;
  if (folders.length <= 1) return only?.uri ?? null;
  const chosen = await vscode.window.showWorkspaceFolderPick({ placeHolder: text('new-folder') });
  return chosen?.uri;
}

/** @returns undefined where the file is there already, after saying so */
async function written(
  folder: vscode.Uri | null,
  fileName: string,
  text: string,
  speech: Speech,
): Promise<vscode.TextDocument | undefined> {
  if (!folder) return vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: text });
  const uri = vscode.Uri.joinPath(folder, fileName);
  const edit = new vscode.WorkspaceEdit();
  const contents = new TextEncoder().encode(text);
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents });
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(speech.text('exists', { file: fileName }));
    return undefined;
  }
  return vscode.workspace.openTextDocument(uri);
}

/** All questions, one after the other and back again. */
async function ask(choices: NewPaperChoicesAnswer, speech: Speech): Promise<Wish | undefined> {
  const questions = [askUnit, askPeriod, askLead, askAgents, askLanguage].map((make) =>
    make(choices, speech),
  );
  let wish: Wish = {
    unit: '',
    ...choices.period,
    lead: '',
    changeAgents: [],
    language: choices.language,
  };
  const title = speech.text('new-title');
  for (let at = 0; at < questions.length; ) {
    const answer = await questions[at]?.(wish, { title, step: at + 1, steps: questions.length });
    if (answer === undefined) return undefined;
    if (answer === BACK) at--;
    else {
      wish = { ...wish, ...answer };
      at++;
    }
  }
  return wish;
}

function askUnit({ units }: NewPaperChoicesAnswer, { text }: Speech): Question {
  return async ({ unit }, asking) => {
    const question = text('new-unit');
    if (units.length === 0)
      return kept(await write({ ...asking, question }, unit), (name) => ({ unit: name }));
    const choices = units.map(
      ({ name, hasPaper }): Choice<string> => ({
        label: name,
        value: name,
        ...(hasPaper && { description: text('has-paper') }),
      }),
    );
    const free = (name: string): Choice<string> => ({ label: text('new-unit-free', { name }), value: name });
    const answer = await choose({ ...asking, question, hint: text('new-unit-place') }, choices, free);
    return kept(answer, (name) => ({ unit: name }));
  };
}

function askPeriod({ period }: NewPaperChoicesAnswer, { text }: Speech): Question {
  return async (wish, asking) => {
    const year = Number(period.from.slice(0, 4));
    const years = (n: number): Choice<Pick<Wish, 'from' | 'to'> | undefined> => {
      const value = { from: period.from, to: dayBefore(period.from, n) };
      return { label: text('period-years', { n }), description: `${value.from} – ${value.to}`, value };
    };
    const usual = {
      label: text('period-usual'),
      description: `${period.from} – ${period.to}`,
      value: period,
    };
    const others = Number.isNaN(year) ? [] : [1, 2, 3, 4].map(years);
    const choices: Choice<Pick<Wish, 'from' | 'to'> | undefined>[] = [
      usual,
      ...others.filter(({ value }) => value?.to !== period.to),
      { label: text('period-own'), value: { from: '', to: '' } },
    ];
    const answer = await choose(
      { ...asking, question: text('new-period'), hint: text('new-period-place') },
      choices,
    );
    if (answer === undefined || answer === BACK || answer.from !== '') return answer;
    const date = (text_: string): string | undefined => (isDate(text_) ? undefined : text('not-a-date'));
    const from = await write({ ...asking, question: text('new-from') }, wish.from, date);
    if (from === undefined || from === BACK) return from;
    const to = await write({ ...asking, question: text('new-to') }, wish.to, (typed) =>
      isDate(typed) && typed < from ? text('ends-too-early') : date(typed),
    );
    return to === undefined || to === BACK ? to : { from, to };
  };
}

function askLead({ people }: NewPaperChoicesAnswer, { text }: Speech): Question {
  return async ({ lead, unit }, asking) => {
    const question = text('new-lead');
    const hint = text('new-lead-place');
    if (people.length === 0)
      return kept(await write({ ...asking, question, hint }, lead), (name) => ({ lead: name }));
    const named = [...people].sort((a, b) => Number(b.unit === unit) - Number(a.unit === unit));
    const choices: Choice<string>[] = [
      ...named.map(({ name, unit: where }) => ({
        label: name,
        value: name,
        ...(where !== undefined && { description: where }),
      })),
      { label: text('not-yet'), value: '' },
    ];
    const free = (name: string): Choice<string> => ({ label: text('new-unit-free', { name }), value: name });
    return kept(await choose({ ...asking, question, hint }, choices, free), (name) => ({ lead: name }));
  };
}

function askAgents({ people }: NewPaperChoicesAnswer, { text }: Speech): Question {
  return async ({ unit, changeAgents }, asking) => {
    const known = people.filter(({ isChangeAgent, unit: where }) => isChangeAgent && where === unit);
    const names = changeAgents.length > 0 ? changeAgents : known.map(({ name }) => name);
    const answer = await write(
      { ...asking, question: text('new-agents'), hint: text('new-agents-place') },
      names.join(', '),
    );
    return kept(answer, (typed) => ({
      changeAgents: typed
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    }));
  };
}

function askLanguage({ language }: NewPaperChoicesAnswer, { text }: Speech): Question {
  return async (_wish, asking) => {
    const choices: Choice<Language>[] = [
      { label: 'English', value: 'en' },
      { label: 'Dansk', value: 'da' },
    ];
    choices.sort((a, b) => Number(b.value === language) - Number(a.value === language));
    const answer = await choose({ ...asking, question: text('new-language') }, choices);
    return kept(answer, (chosen) => ({ language: chosen }));
  };
}

function kept<T extends string>(answer: Answer<T>, make: (value: T) => Partial<Wish>): Answer<Partial<Wish>> {
  return answer === undefined || answer === BACK ? answer : make(answer);
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

/** The last day of `years` years that begin on `from`. */
function dayBefore(from: string, years: number): string {
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
