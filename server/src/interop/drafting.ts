/** What all parts of a draft need while it is made: free ids, placeholders, the plan's period, and the tally. */
import { placeholder } from '../messages/placeholders';
import { slugOf } from '../paper/slug';
import type { Language } from '../paper/terms';
import { emptyTally, type Fields, type Tally } from './draft';
import { dateIn, paragraphs } from './plain-words';
import type { Stakeholder, Term } from './stratml-plan';

export interface Drafting {
  readonly language: Language;
  readonly tally: Tally;
  /** The plan's own period, as days where it gives days. */
  readonly period: { readonly from: string | undefined; readonly to: string | undefined };
  /** An id that nothing in the paper has yet, from the first text that makes one, else from `stem`. */
  freeId(stem: 'initiative' | 'benefit' | 'action', ...texts: readonly string[]): string;
  /** The placeholder of the field at `path` within an initiative: `benefits[].statement`. */
  open(path: string): string;
}

const STEMS: Readonly<Record<Language, Readonly<Record<'initiative' | 'benefit' | 'action', string>>>> = {
  en: { initiative: 'initiative', benefit: 'benefit', action: 'action' },
  da: { initiative: 'initiativ', benefit: 'gevinst', action: 'handling' },
};

export function draftingFor(language: Language, term: Term): Drafting {
  const taken = new Set<string>();
  /** The number that the next id of a stem gets: a plan may call a thousand goals the same. */
  const numbers = new Map<string, number>();
  return {
    language,
    tally: emptyTally(),
    period: { from: dateIn(term.from), to: dateIn(term.to) },
    freeId(stem, ...texts) {
      const slug = texts.map(slugOf).find((made) => made !== '');
      const base = slug ?? STEMS[language][stem];
      let number = numbers.get(base) ?? (slug === undefined ? 1 : 2);
      let id = numbers.has(base) || slug === undefined ? `${base}-${number++}` : base;
      while (taken.has(id)) id = `${base}-${number++}`;
      numbers.set(base, number);
      taken.add(id);
      return id;
    },
    open: (path) => placeholder(language, `strategy-paper:initiatives[].${path}`) ?? '',
  };
}

/** "1.2 Land Use": what an element is called in the plan, where its name is not told already. */
export function planName(sequence: string, name: string, told: string): string {
  return [sequence, name.toLowerCase() === told.toLowerCase() ? '' : name]
    .filter((word) => word !== '')
    .join(' ');
}

/** A stakeholder with what the plan says of them: "ANSI: Standards body; Secretary (since 2011)". */
export function portrait({ name, description, roles }: Stakeholder): string {
  const parts = roles.map((role) =>
    role.name !== '' && role.description !== ''
      ? `${role.name} (${role.description})`
      : role.name || role.description,
  );
  const said = [description, ...parts].filter((part) => part !== '').join('; ');
  return [name, said].filter((part) => part !== '').join(': ');
}

/** The stakeholders of whom the plan says more than their name, or whose name stands nowhere else. */
export function portraits(stakeholders: readonly Stakeholder[], named: readonly string[]): readonly string[] {
  return stakeholders.map(portrait).filter((text) => !named.includes(text));
}

export function isBeneficiary({ name, roles }: Stakeholder): boolean {
  return name !== '' && roles.some((role) => role.beneficiary);
}

export function isPerformer({ name, roles }: Stakeholder): boolean {
  return name !== '' && roles.some((role) => role.performer);
}

export function namesOf(stakeholders: readonly Stakeholder[]): readonly string[] {
  return [...new Set(stakeholders.map(({ name }) => name).filter((name) => name !== ''))];
}

/** Notes on when something runs, where the plan's own period does not say it already. */
export function termNotes({ from, to }: Term, { period }: Drafting): Fields {
  return {
    'x-from': from === period.from ? undefined : from,
    'x-to': to === period.to ? undefined : to,
  };
}

/** The earliest start and the latest end of several terms; other words than days are all kept. */
export function spanOf(terms: readonly Term[]): Term {
  const one = (words: readonly string[], which: 'first' | 'last'): string => {
    const said = [...new Set(words.filter((word) => word !== ''))];
    const days = said.filter((word) => dateIn(word) !== undefined).sort();
    const others = said.filter((word) => dateIn(word) === undefined);
    return paragraphs((which === 'first' ? days[0] : days.at(-1)) ?? '', ...others);
  };
  return {
    from: one(
      terms.map(({ from }) => from),
      'first',
    ),
    to: one(
      terms.map(({ to }) => to),
      'last',
    ),
  };
}
