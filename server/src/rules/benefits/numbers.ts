/** Numbers that were written with their unit: "12 %", "1.200 kr.", "2,5 timer". It reads them and judges nothing. */
import { type MapNode, type Node, pairOf } from '../../document/tree';
import type { Language } from '../../paper/terms';

export interface NumberAndUnit {
  readonly number: number;
  /** As one would write it under `measured_in`; absent where there was only a number. */
  readonly unit: string | undefined;
}

const MONEY_BEFORE = /^(kr\.?|dkk|eur|usd|sek|nok|€|\$|£)\s*(?=[-+\d])/i;
const NUMBER = /^[-+−]?\d+(?:[.,\s\u00a0\u202f]\d+)*/;
/** "40 or more", "12 out of 30", "10 til 20": not a number and a unit. */
const NO_UNIT =
  /^(?:or|to|of|out|and|in|by|eller|til|af|ud|og|i|ca|cirka|about|around|omkring|plus|minus)\b/i;
/** Letters and spaces, or a sign that stands for a unit; at most four words. */
const UNIT = /^[\p{L}%‰°€$£][\p{L}%‰°€$£.²³/'’-]*(?:\s+[\p{L}%‰°€$£.²³/'’-]+){0,3}$/u;

/** Units that are one and the same. */
const SAME: readonly ReadonlySet<string>[] = [
  new Set(['%', 'percent', 'per cent', 'procent', 'pct', 'pct.']),
  new Set(['kr', 'kr.', 'kroner', 'dkk', 'danish kroner', 'danske kroner']),
  new Set(['€', 'eur', 'euro', 'euros']),
];

const PERCENT: Readonly<Record<Language, string>> = { en: 'percent', da: 'procent' };

/** @returns undefined where it is not clear which number is meant */
export function numberAndUnit(text: string, language: Language): NumberAndUnit | undefined {
  const trimmed = text.trim();
  const money = MONEY_BEFORE.exec(trimmed);
  const rest = trimmed.slice(money?.[0].length ?? 0);
  const written = NUMBER.exec(rest)?.[0];
  const number = written === undefined ? undefined : readNumber(written, language);
  if (written === undefined || number === undefined) return undefined;
  const after = rest.slice(written.length).trim();
  if (money && after !== '') return undefined;
  const unit = money?.[1] ?? after;
  if (unit === '') return { number, unit: undefined };
  if (!money && (!UNIT.test(unit) || NO_UNIT.test(unit))) return undefined;
  return { number, unit: unit === '%' ? PERCENT[language] : unit.replace(/\s+/g, ' ') };
}

/** True where one of a measure's own numbers says what it counts: `{value: 12 %}`. */
export function saysItsUnit(measure: MapNode, language: Language): boolean {
  const valueIn = (node: Node | undefined) =>
    node?.kind === 'map' ? pairOf(node, 'value')?.value : undefined;
  const readings = pairOf(measure, 'readings')?.value;
  const holders = [
    ...['baseline', 'target'].map((key) => pairOf(measure, key)?.value),
    ...(readings?.kind === 'list' ? readings.entries.map((entry) => entry.value) : []),
  ];
  return holders.map(valueIn).some((node) => {
    const text = node?.kind === 'scalar' && typeof node.value !== 'number' ? node.text : undefined;
    return text !== undefined && numberAndUnit(text, language)?.unit !== undefined;
  });
}

/** True where `measuredIn` says the unit, alone or among other words ("timer" in "timer om ugen"). */
export function isSameUnit(unit: string, measuredIn: string): boolean {
  const [one, other] = [unit.toLowerCase(), measuredIn.trim().toLowerCase()];
  if (one === other || SAME.some((set) => set.has(one) && set.has(other))) return true;
  const words = new Set(other.split(/\s+/));
  return one.split(/\s+/).every((word) => words.has(word));
}

/** Points and commas as the language has them; undefined where they could mean either. */
function readNumber(written: string, language: Language): number | undefined {
  const plain = written.replace('−', '-').replace(/^\+/, '');
  const [thousand, decimal] = language === 'da' ? ['.', ','] : [',', '.'];
  const joined = plain.replace(/[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (/\s/.test(joined)) return undefined;
  const [whole = '', fraction, ...more] = joined.split(decimal);
  if (more.length > 0) return undefined;
  const groups = whole.split(thousand);
  const isGrouped =
    /^-?[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => group.length === 3);
  if (groups.length === 1 || isGrouped) {
    // "1,200" in a Danish text, "1.200" in an English one: a thousand, or a little over one?
    const isDoubtful = groups.length === 1 && fraction?.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole);
    return isDoubtful
      ? undefined
      : finite(`${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`);
  }
  // One mark of the other language before one or two digits: "12.5" in Danish, "12,5" in English.
  return groups.length === 2 && fraction === undefined ? finite(groups.join('.')) : undefined;
}

function finite(text: string): number | undefined {
  const number = Number(text);
  return Number.isFinite(number) && /\d/.test(text) ? number : undefined;
}
