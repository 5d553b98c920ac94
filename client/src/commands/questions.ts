/** Questions one after the other, with a way back; what is not answered ends them all. */
import * as vscode from 'vscode';

/** The person wants to see the question before. */
export const BACK: unique symbol = Symbol('back');

/** undefined where the questions were left. */
export type Answer<T> = T | typeof BACK | undefined;

export interface Asking {
  readonly title: string;
  readonly step: number;
  readonly steps: number;
  readonly question: string;
  readonly hint?: string;
}

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Asks for one of `choices`; what is typed can be chosen too where `free` makes a choice of it. */
export function choose<T>(
  asking: Asking,
  choices: readonly Choice<T>[],
  free?: (typed: string) => Choice<T>,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const input = vscode.window.createQuickPick<Choice<T>>();
    dress(input, asking);
    input.placeholder = asking.hint ? `${asking.question} ${asking.hint}` : asking.question;
    input.items = choices;
    input.matchOnDescription = true;
    if (free) {
      input.onDidChangeValue((typed) => {
        const words = typed.trim();
        const isThere = choices.some(({ label }) => label.toLowerCase() === words.toLowerCase());
        input.items = words === '' || isThere ? choices : [...choices, { ...free(words), alwaysShow: true }];
      });
    }
    input.onDidAccept(() => {
      const [choice] = input.activeItems;
      if (!choice) return;
      resolve(choice.value);
      input.hide();
    });
    whereLeft(input, resolve);
  });
}

/** Asks for a text. @param fault what is wrong with it; undefined where nothing is */
export function write(
  asking: Asking,
  value: string,
  fault: (text: string) => string | undefined = () => undefined,
): Promise<Answer<string>> {
  return new Promise((resolve) => {
    const input = vscode.window.createInputBox();
    dress(input, asking);
    input.prompt = asking.question;
    input.placeholder = asking.hint;
    input.value = value;
    input.onDidChangeValue(() => {
      input.validationMessage = undefined;
    });
    input.onDidAccept(() => {
      const text = input.value.trim();
      input.validationMessage = fault(text);
      if (input.validationMessage !== undefined) return;
      resolve(text);
      input.hide();
    });
    whereLeft(input, resolve);
  });
}

function dress(input: vscode.QuickInput, { title, step, steps }: Asking): void {
  input.title = title;
  input.step = step;
  input.totalSteps = steps;
  input.ignoreFocusOut = true;
}

/** Shows the question; what is not answered when it goes was left, or goes back. */
function whereLeft<T>(
  input: vscode.QuickPick<Choice<T>> | vscode.InputBox,
  resolve: (answer: Answer<never>) => void,
): void {
  if ((input.step ?? 1) > 1) input.buttons = [vscode.QuickInputButtons.Back];
  input.onDidTriggerButton((button) => {
    if (button !== vscode.QuickInputButtons.Back) return;
    resolve(BACK);
    input.hide();
  });
  input.onDidHide(() => {
    resolve(undefined);
    input.dispose();
  });
  input.show();
}
