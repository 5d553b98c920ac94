/** What `new` asks on a terminal; elsewhere nobody can be asked, and the place stays to be filled in. */
import { newTexts as da } from '../messages/da/new';
import { newTexts as en } from '../messages/en/new';
import { fill, type ReaderLanguage } from '../messages/render';
import { isDate } from '../paper/located';
import { LANGUAGES } from '../paper/terms';
import { datesMeant } from '../paper/written-date';
import type { KnownPaper } from './new-neighbours';

export type NewText = keyof typeof en;

const TEXTS: Readonly<Record<ReaderLanguage, Readonly<Record<NewText, string>>>> = { en, da };

/** A text of `new`, with what it names filled in. */
export function newText(
  language: ReaderLanguage,
  key: NewText,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(language, TEXTS[language][key], params);
}

export interface Questions {
  /** True where somebody sits at a terminal. */
  readonly canAsk: boolean;
  /** Asks for one thing; gives the answer, or the fallback where nobody can be asked. With a fallback it may stay empty. */
  ask(
    key: 'unit' | 'organisation' | 'lead' | 'change-agent' | 'paper' | 'other-id',
    fallback?: string,
    params?: Readonly<Record<string, string>>,
  ): Promise<string>;
  /** @param earliest no day before it is taken */
  askDate(key: 'from' | 'to', fallback: string, earliest?: string): Promise<string>;
  askPaper(papers: readonly KnownPaper[]): Promise<KnownPaper>;
}

function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** The keys, in the reader's language. */
function themeIn(language: ReaderLanguage) {
  return { style: { keysHelpTip: () => newText(language, 'choose') } };
}

/** Which language to write in; `usual` where nobody can be asked. */
export async function askLanguage(usual: ReaderLanguage): Promise<ReaderLanguage> {
  if (!canAsk()) return usual;
  const { select } = await import('@inquirer/prompts');
  const names: Readonly<Record<ReaderLanguage, string>> = { en: 'English', da: 'Dansk' };
  const choices = LANGUAGES.map((language) => ({ value: language, name: names[language] }));
  return select({ message: newText(usual, 'language'), choices, default: usual, theme: themeIn(usual) });
}

export function questionsIn(language: ReaderLanguage): Questions {
  if (!canAsk()) {
    return {
      canAsk: false,
      ask: async (_key, fallback = '') => fallback,
      askDate: async (_key, fallback) => fallback,
      askPaper: async ([first]) => {
        if (!first) throw new RangeError('There is a paper to choose.');
        return first;
      },
    };
  }
  return {
    canAsk: true,
    async ask(key, fallback, params) {
      const { input } = await import('@inquirer/prompts');
      const answer = await input({
        message: newText(language, key, params),
        validate: (words) => fallback !== undefined || words.trim() !== '' || newText(language, 'not-empty'),
      });
      return answer.trim();
    },
    async askDate(key, fallback, earliest = '') {
      const { input } = await import('@inquirer/prompts');
      // `1.8.2026` will do, where it can mean one day only.
      const dayOf = (words: string): string | undefined => {
        const [day, other] = isDate(words) ? [words] : datesMeant(words, language);
        return other === undefined ? day : undefined;
      };
      const answer = await input({
        message: newText(language, key),
        default: fallback,
        validate: (words) => {
          const day = dayOf(words);
          if (day === undefined) return newText(language, 'not-a-date');
          return day >= earliest || newText(language, 'too-early', { date: earliest });
        },
      });
      return dayOf(answer) ?? answer;
    },
    async askPaper(papers) {
      const { select } = await import('@inquirer/prompts');
      const choices = papers.map((paper) => ({ value: paper, name: `${paper.unit} (${paper.id})` }));
      return select({ message: newText(language, 'which-paper'), choices, theme: themeIn(language) });
    },
  };
}
