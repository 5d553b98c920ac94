/** The rules about the unit and the people a paper names. */

import { writeEntry } from '../document/write/entry';
import { insertField } from '../document/write/field';
import { replaceText, writeText } from '../document/write/text';
import { shapeAt } from '../paper/field-shape';
import type { Fix } from '../paper/finding';
import { absent, type LocatedText, placeOfMissing } from '../paper/located';
import type { Organisation } from '../paper/organisation';
import type { Paper, Unit } from '../paper/paper';
import { isStillOpen } from './early';
import { insertFixes, isWrittenOut } from './fixing/insert';
import { spotsOf } from './format/spots';
import { allWritten, written } from './names';
import { namesOneOf, nearTo, peopleOfUnit, personsIn, plainName } from './register';
import { type Context, claimFix, type Report, type Rule, report, severity } from './rule';

/** How many people or units a finding offers: more than a few are no help in choosing. Own choice. */
const MOST_OFFERED = 3;

function* changeAgent(paper: Paper, context: Context): Iterable<Report> {
  const { unit } = paper;
  // A whole unit that is missing is told as that alone.
  if (!unit || absent(paper.map, 'unit') || !absent(unit.map, 'change_agents')) return;
  yield report(
    'unit/change-agent',
    placeOfMissing(unit.map, 'change_agents', unit.anchor),
    {},
    {
      fixes: () => [
        ...changeAgentFixes(paper, unit, context),
        ...insertFixes(context, unit.map, shapeAt('strategy-paper', ['unit']), 'change_agents'),
      ],
    },
  );
}

function changeAgentFixes(paper: Paper, unit: Unit, context: Context): readonly Fix[] {
  const fields = shapeAt('strategy-paper', ['unit'])?.fields;
  if (!fields || !isWrittenOut(unit.map)) return [];
  const leads = unit.lead.map((lead) => plainName(lead.value));
  return peopleOfUnit(context.organisation, paper, 'change-agent')
    .filter((name) => !leads.includes(plainName(name)))
    .slice(0, MOST_OFFERED)
    .map((name) => {
      const value = writeEntry(writeText(name));
      const edits = insertField(
        context.subject.document,
        unit.map,
        'change_agents',
        value,
        Object.keys(fields),
      );
      return claimFix('unit/change-agent:person', { name }, edits);
    });
}

function* unknownPerson(paper: Paper, context: Context): Iterable<Report> {
  const people = (context.organisation?.people ?? []).flatMap((person) => person.name?.value ?? []);
  if (people.length === 0) return;
  const known = people.map(plainName);
  const exact = new Set(known);
  const isUnknown = (text: LocatedText): boolean =>
    !exact.has(plainName(text.value)) && !namesOneOf(text, known);
  const unknown = [
    ...personsIn(paper).filter(isUnknown),
    ...personsOnly(responsiblesIn(paper).filter(isUnknown), paper, context),
  ];
  // One who is not in the register is one finding, however often the paper names them.
  const told = new Set<string>();
  for (const first of unknown) {
    const name = plainName(first.value);
    if (told.has(name)) continue;
    told.add(name);
    const places = unknown.filter((text) => plainName(text.value) === name);
    const others = places.filter((text) => text !== first);
    yield report(
      'unit/unknown-person',
      first.span,
      { name: first.value },
      {
        related: others.map(({ span }) => ({ span })),
        fixes: () => replacements(context, places, nearTo(first.value, people)),
      },
    );
  }
}

/** Two to four words, each with a capital first and no more than small words between: `Karla Sand`, `Ida af Lund`. */
const LIKE_A_NAME = /^\p{Lu}[\p{L}.'’-]+(?: (?:af|von|van|de|der|al|el))?(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

function responsiblesIn(paper: Paper): readonly LocatedText[] {
  return paper.initiatives
    .flatMap((initiative) => initiative.actions)
    .flatMap((action) => allWritten(action.responsible));
}

/** The texts that can only be persons: a role or a group may be responsible too, and is in no register. */
function personsOnly(texts: readonly LocatedText[], paper: Paper, context: Context): readonly LocatedText[] {
  const likeNames = texts.filter(({ value }) => LIKE_A_NAME.test(value));
  if (likeNames.length === 0) return [];
  const units = [paper.unit?.name, ...(context.organisation?.units ?? []).map((unit) => unit.name)]
    .flatMap((name) => name?.value ?? [])
    .map(plainName);
  const groups = new Set(context.words('unit/unknown-person').words);
  return likeNames.filter(({ value }) => {
    const name = plainName(value);
    return (
      !units.some((unit) => unit.includes(name) || name.includes(unit)) &&
      !name.split(' ').some((word) => groups.has(word))
    );
  });
}

const UNIT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function* unknownUnit(paper: Paper, context: Context): Iterable<Report> {
  const units = context.organisation?.units ?? [];
  const ids = units.flatMap((unit) => unit.id?.value ?? []);
  if (ids.length === 0) return;
  const isUnknown = (text: LocatedText | undefined): text is LocatedText =>
    text !== undefined && UNIT_ID.test(text.value) && !ids.includes(text.value);
  // A skeleton's id stands for a unit that is still to be named.
  const own = isStillOpen(paper.unit?.name) ? undefined : paper.unit?.id;
  for (const text of [own, paper.unit?.parent]) {
    if (!isUnknown(text)) continue;
    yield report(
      'unit/unknown-unit',
      text.span,
      { id: text.value },
      { fixes: () => replacements(context, [text], nearTo(text.value, ids)) },
    );
  }
  // A partner with a capital or a space in its name is one outside the organisation.
  for (const partner of paper.initiatives.flatMap((initiative) => initiative.partners)) {
    const text = written(partner.who);
    if (!isUnknown(text)) continue;
    yield report(
      'unit/unknown-unit:partner',
      text.span,
      { id: text.value },
      {
        fixes: () => [
          ...replacements(context, [text], nearTo(text.value, ids)),
          ...replacements(
            context,
            [text],
            [asName(text.value)].filter((name) => !UNIT_ID.test(name)),
          ),
        ],
      },
    );
  }
}

/** Where the organisation file itself refers to a unit that is not on its list. */
function* unknownInOrganisation(organisation: Organisation, context: Context): Iterable<Report> {
  const ids = organisation.units.flatMap((unit) => unit.id?.value ?? []);
  if (ids.length === 0) return;
  for (const { text } of spotsOf(organisation)) {
    if (!UNIT_ID.test(text.value) || ids.includes(text.value)) continue;
    yield report(
      'unit/unknown-unit',
      text.span,
      { id: text.value },
      { fixes: () => replacements(context, [text], nearTo(text.value, ids)) },
    );
  }
}

/** The id as a name, so that it is read as one outside the organisation: `harbour-club` -> `Harbour club`. */
function asName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One of a near name may be somebody else: who is meant, only a person knows. */
function replacements(
  context: Context,
  texts: readonly LocatedText[],
  others: readonly string[],
): readonly Fix[] {
  return others.slice(0, MOST_OFFERED).map((other) => {
    const edits = texts.flatMap((text) => replaceText(context.subject.document, text.node, other));
    return claimFix('replace', { text: other }, edits);
  });
}

export const unitRules: readonly Rule[] = [
  {
    name: 'unit/change-agent',
    severity: severity('warning', 'error'),
    missing: 'required',
    paper: changeAgent,
  },
  { name: 'unit/unknown-person', severity: severity('off', 'hint'), paper: unknownPerson },
  {
    name: 'unit/unknown-unit',
    severity: severity('warning', 'error'),
    paper: unknownUnit,
    organisation: unknownInOrganisation,
  },
];
