/** `--help` in the reader's language. Loaded when help is asked for: no other run needs its texts. */
import type { Argument, Command, Help, Option } from 'commander';
import { help as da } from '../messages/da/help';
import { help as en } from '../messages/en/help';
import { fill, type ReaderLanguage } from '../messages/render';

type Texts = Readonly<Record<keyof typeof en, string>>;
const TEXTS: Readonly<Record<ReaderLanguage, Texts>> = { en, da };

/** Longest line, in characters: beyond, lines of text are hard to follow. Own choice. */
const WIDEST = 100;
/** Narrower than this, in characters, words are left to the screen to break. Own choice: two long Danish words. */
const NARROWEST = 24;
/** Where nobody knows how wide the screen is, in characters: what terminals have had since the VT100. */
const USUAL_WIDTH = 80;

/**
 * Puts the help of `program` and of its commands in words.
 * @param columns how wide the screen is, in characters, where that is known
 */
export function speakHelp(program: Command, language: ReaderLanguage, columns = USUAL_WIDTH): void {
  const texts = TEXTS[language];
  const helpWidth = Math.min(columns, WIDEST);
  const described: Partial<Help> = {
    helpWidth,
    minWidthToWrap: NARROWEST,
    styleTitle: (title) => titleOf(title, texts),
    commandUsage: (command) => withWords(usageOf(command), texts),
    commandDescription: (command) => textFor(texts, command === program ? 'program' : command.name()),
    subcommandTerm: (command) => command.name(),
    subcommandDescription: (command) => textFor(texts, command.name()),
    optionTerm: ({ flags }) => withWords(flags, texts),
    argumentTerm: (argument) => wordFor(argument.name(), texts),
  };
  for (const command of [program, ...program.commands]) {
    const about = (word: string, value: unknown): string => {
      const text = textFor(texts, `${command.name()} ${word}`, `* ${word}`);
      return typeof value === 'string' ? fill(language, texts.default, { text, value }) : text;
    };
    command.configureHelp({
      ...described,
      optionDescription: ({ long, defaultValue }: Option) => about(long ?? '', defaultValue),
      argumentDescription: (argument: Argument) => about(argument.name(), argument.defaultValue),
      // Arguments without a description are left out otherwise.
      visibleArguments: ({ registeredArguments }) => [...registeredArguments],
    });
    const after = find(texts, `${command === program ? 'program' : command.name()}:after`);
    if (after !== undefined) command.addHelpText('after', `\n${wrapped(after, command, helpWidth)}`);
  }
}

/** The usage as commander says it, from the program down. */
function usageOf(command: Command): string {
  const above = command.parent ? `${command.parent.name()} ` : '';
  return `${above}${command.name()} ${command.usage()}`;
}

/** Lines that are too long are wrapped, as far indented as they begin. */
function wrapped(text: string, command: Command, width: number): string {
  const helper = command.createHelp();
  return text
    .split('\n')
    .map((line) => {
      if (line.length <= width) return line;
      const indent = /^ */.exec(line)?.[0] ?? '';
      return helper.boxWrap(line.trim(), width - indent.length).replace(/^/gm, indent);
    })
    .join('\n');
}

function titleOf(title: string, texts: Texts): string {
  return find(texts, `title:${title.toLowerCase().replace(':', '')}`) ?? title;
}

/** `--from <date>` -> `--from <dato>` */
function withWords(flags: string, texts: Texts): string {
  return flags.replace(/([<[])([\w-]+)/g, (_all, open: string, word: string) => open + wordFor(word, texts));
}

function wordFor(word: string, texts: Texts): string {
  return find(texts, `<${word}>`) ?? word;
}

/** @throws RangeError where there is no text: a fault of the tool */
function textFor(texts: Texts, ...keys: readonly string[]): string {
  for (const key of keys) {
    const text = find(texts, key);
    if (text !== undefined) return text;
  }
  throw new RangeError(`There is no text for "${keys.join('" or "')}".`);
}

function find(texts: Texts, key: string): string | undefined {
  const known: Readonly<Record<string, string>> = texts;
  return Object.hasOwn(known, key) ? known[key] : undefined;
}
