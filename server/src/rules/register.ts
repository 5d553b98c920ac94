/** What the organisation's register says of people and units, and which entry a text comes near to. */
import { distance } from 'fastest-levenshtein';
import type { LocatedText } from '../paper/located';
import type { Organisation } from '../paper/organisation';
import type { Paper } from '../paper/paper';
import { slugOf } from './ids';
import { allWritten, written } from './names';

/** The id of the paper's unit: as written, else as it is made from the name. */
export function unitIdOf(paper: Paper): string | undefined {
  const { id, name } = paper.unit ?? {};
  return id?.value ?? (name && slugOf(name.value));
}

/**
 * The names of the people of the paper's unit, in the order of the register.
 * @param role where given, those who have it come first, and those with another role only are left out
 */
export function peopleOfUnit(
  organisation: Organisation | undefined,
  paper: Paper,
  role?: 'change-agent',
): readonly string[] {
  const unit = unitIdOf(paper);
  const people = (organisation?.people ?? []).filter((person) => person.unit?.value === unit && person.name);
  const chosen = role
    ? [
        ...people.filter((person) => person.roles.some((one) => one.value === role)),
        ...people.filter((person) => person.roles.length === 0),
      ]
    : people;
  return chosen.flatMap((person) => person.name?.value ?? []);
}

/** The texts of a paper that are names of persons, by the format. */
export function personsIn(paper: Paper): readonly LocatedText[] {
  const { unit, followUp, initiatives } = paper;
  const inInitiatives = initiatives.flatMap((initiative) => [
    initiative.lead,
    ...initiative.benefits.map((benefit) => benefit.owner),
  ]);
  const one = [followUp?.invitedBy, ...inInitiatives].flatMap((text) => written(text) ?? []);
  return [...allWritten(unit?.lead ?? []), ...allWritten(unit?.changeAgents ?? []), ...one];
}

const BETWEEN_NAMES = /\s*(?:[,;]\s*(?:(?:and|og|samt)\s)?|[&/+]|\s(?:and|og|samt)\s)\s*/u;

/**
 * The names in a text that holds nothing but names of two persons or more, all of whom the register or the paper
 * itself knows: "Anna Holm and Bo Lind".
 */
export function severalPersons(
  text: string,
  paper: Paper,
  organisation: Organisation | undefined,
): readonly string[] {
  const names = text.split(BETWEEN_NAMES).map((name) => name.trim());
  if (names.length < 2) return [];
  const people = (organisation?.people ?? []).flatMap(({ name }) => name?.value ?? []);
  const known = new Set([...people, ...personsIn(paper).map(({ value }) => value)].map(plainName));
  return names.every((name) => known.has(plainName(name))) ? names : [];
}

/** Words of a text as names are compared: capitals and white space do not count. */
export function plainName(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * True where the text names a registered person, alone or among other words ("Anna Holm, deputy").
 * @param names as `plainName` gives them
 */
export function namesOneOf(text: LocatedText, names: readonly string[]): boolean {
  const plain = ` ${plainName(text.value).replace(/[^\p{L}\p{N}'’.-]+/gu, ' ')} `;
  return names.some((name) => plain.includes(` ${name} `));
}

/**
 * The candidates that `written` comes near to, the nearest first. Near: at most one slip in four letters, or a
 * word of three letters or more in common. Own choice.
 */
export function nearTo(written: string, candidates: readonly string[]): readonly string[] {
  const plain = plainName(written);
  const words = new Set(plain.split(/[\s-]+/).filter((word) => word.length >= 3));
  return candidates
    .map((candidate) => ({ candidate, other: plainName(candidate) }))
    .map(({ candidate, other }) => ({ candidate, other, slips: distance(plain, other) }))
    .filter(
      ({ other, slips }) =>
        slips <= Math.max(plain.length, other.length) / 4 ||
        other.split(/[\s-]+/).some((word) => words.has(word)),
    )
    .sort((a, b) => a.slips - b.slips)
    .map(({ candidate }) => candidate);
}
