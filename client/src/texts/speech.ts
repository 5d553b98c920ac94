/**
 * In which language the extension speaks, and its texts in it: the setting's, else that of the papers of the
 * workspace, else the editor's own. Titles that VS Code reads from `package.json` follow through a context key.
 */
import * as vscode from 'vscode';
import { texts as da } from './da';
import { texts as en, type TextKey } from './en';

export type Language = 'en' | 'da';

const TEXTS = { en, da };

/** In `package.json`: whether the Danish titles are shown. */
const DANISH_KEY = 'strategyPapers.danish';

export interface Speech extends vscode.Disposable {
  readonly language: Language;
  readonly onDidChange: vscode.Event<Language>;
  /** The language of the editor itself. */
  readonly own: Language;
  text(key: TextKey, names?: Readonly<Record<string, string | number>>): string;
  /** Takes in what the papers of the workspace are written in. */
  hear(workspace: Language): void;
}

export function createSpeech(): Speech {
  const own: Language = vscode.env.language.startsWith('da') ? 'da' : 'en';
  const changed = new vscode.EventEmitter<Language>();
  let workspace: Language | undefined;
  let language = chosen(workspace, own);
  const say = (): void => void vscode.commands.executeCommand('setContext', DANISH_KEY, language === 'da');
  const renew = (): void => {
    const now = chosen(workspace, own);
    if (now === language) return;
    language = now;
    say();
    changed.fire(now);
  };
  const listening = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('strategyPapers.language')) renew();
  });
  say();
  return {
    get language() {
      return language;
    },
    own,
    onDidChange: changed.event,
    text: (key, names = {}) => filled(TEXTS[language][key], names),
    hear(now) {
      workspace = now;
      renew();
    },
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}

function chosen(workspace: Language | undefined, own: Language): Language {
  const setting = vscode.workspace.getConfiguration('strategyPapers').get<string>('language');
  return setting === 'en' || setting === 'da' ? setting : (workspace ?? own);
}

/** `{name}` is replaced by what it names, `{n|one|many}` by a word that fits the number. */
function filled(template: string, names: Readonly<Record<string, string | number>>): string {
  return template.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_slot, name: string, one?: string, many?: string) => {
      const value = names[name] ?? '';
      return one === undefined || many === undefined ? String(value) : value === 1 ? one : many;
    },
  );
}
