/**
 * From the elements of a StratML file to the plan they hold, wherever they stand: real files misplace elements,
 * leave out wrappers and namespaces, and add their own. What is not understood is left over, never dropped.
 */
import { LANGUAGES, type Language } from '../paper/terms';
import { dateIn, isUndecided, numberIn, paragraphs, tidied } from './plain-words';
import type { XmlElement } from './read-xml';
import type { ReadingProblem } from './reading-problem';
import type {
  Goal,
  Indicator,
  LeftOver,
  Objective,
  Organization,
  Result,
  Role,
  Stakeholder,
  StratmlPlan,
  Term,
} from './stratml-plan';

const PLANS = new Set(['strategicplan', 'performanceplanorreport']);

/** Elements with parts of their own: what stands in them belongs to them. */
const HOLDERS = new Set([
  'goal',
  'objective',
  'performanceindicator',
  'stakeholder',
  'role',
  'organization',
  'vision',
  'mission',
  'value',
  'targetresult',
  'actualresult',
  'descriptor',
  'relationship',
  'submitter',
]);

const CODES = new Set(['id', 'identifier', 'referentidentifier']);

/** What has been read so far; filled while reading, and asked at the end for what is left over. */
interface Course {
  readonly read: Set<XmlElement>;
  readonly undecided: Map<string, number>;
}

/** The plan in `root`. */
export function readStratml(
  root: XmlElement,
): { readonly plan: StratmlPlan } | { readonly problem: ReadingProblem } {
  const found = plansIn(root);
  const [first] = found;
  if (found.length > 1) return { problem: { kind: 'several-plans', count: found.length } };
  const top = first ?? (partsOf(root, 'goal').length > 0 && holdsCore(root) ? root : undefined);
  if (!top) return { problem: { kind: 'not-stratml', root: root.shown } };
  const course: Course = { read: new Set(), undecided: new Map() };
  const plan = planFrom(course, top, root);
  return saysSomething(plan) ? { plan } : { problem: { kind: 'nothing-said' } };
}

function plansIn(element: XmlElement): readonly XmlElement[] {
  if (PLANS.has(element.name)) return [element];
  return childrenOf(element).flatMap(plansIn);
}

function holdsCore(element: XmlElement): boolean {
  return element.name === 'strategicplancore' || childrenOf(element).some(holdsCore);
}

function planFrom(course: Course, top: XmlElement, root: XmlElement): StratmlPlan {
  const notices = [top, ...partsOf(top, 'administrativeinformation')];
  const anywhere = (name: string): string =>
    paragraphs(...notices.map((notice) => said(course, notice, name)));
  const organizations = partsOf(top, 'organization').map((part) => organizationFrom(course, part));
  const isPartTwo = top.name === 'performanceplanorreport' || hasIndicators(top);
  const plan: Omit<StratmlPlan, 'leftOver'> = {
    part: isPartTwo ? 2 : 1,
    type: top.attributes.get('type') ?? '',
    language: languageOf(top),
    name: said(course, top, 'name'),
    description: said(course, top, 'description'),
    other: said(course, top, 'otherinformation'),
    organizations: organizations.filter(({ name, description }) => name !== '' || description !== ''),
    vision: statementOf(course, top, 'vision'),
    mission: statementOf(course, top, 'mission'),
    values: partsOf(top, 'value')
      .map((part) => ({
        name: paragraphs(said(course, part, 'name'), ownText(course, part)),
        description: said(course, part, 'description'),
      }))
      .filter(({ name, description }) => name !== '' || description !== ''),
    goals: [...partsOf(top, 'goal'), ...partsOf(top, 'objective')].map((part) => goalFrom(course, part)),
    stakeholders: stakeholdersOf(course, top),
    term: { from: anywhere('startdate'), to: anywhere('enddate') },
    published: anywhere('publicationdate'),
    source: anywhere('source'),
  };
  return { ...plan, leftOver: leftOver(course, root) };
}

/** The language that the plan says it is in, where it is one of ours. */
function languageOf(top: XmlElement): Language | undefined {
  const named = top.attributes.get('lang')?.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language === named);
}

function hasIndicators(element: XmlElement): boolean {
  return element.name === 'performanceindicator' || childrenOf(element).some(hasIndicators);
}

function saysSomething(plan: StratmlPlan): boolean {
  const { organizations, vision, mission, goals, leftOver: left } = plan;
  const inGoals = goals.some(
    ({ name, description, other, objectives }) => name || description || other || objectives.length > 0,
  );
  return inGoals || organizations.length > 0 || vision !== '' || mission !== '' || left.texts.length > 0;
}

function organizationFrom(course: Course, part: XmlElement): Organization {
  return {
    name: said(course, part, 'name'),
    acronym: said(course, part, 'acronym'),
    description: said(course, part, 'description'),
    stakeholders: stakeholdersOf(course, part),
  };
}

/** A vision or a mission: its description, or, where a plan has none, the text right in it. */
function statementOf(course: Course, top: XmlElement, name: string): string {
  const holders = [top, ...partsOf(top, 'organization')];
  const parts = holders.flatMap((holder) => partsOf(holder, name));
  return paragraphs(
    ...parts.flatMap((part) => [
      said(course, part, 'description'),
      said(course, part, 'name'),
      ownText(course, part),
    ]),
  );
}

function goalFrom(course: Course, part: XmlElement): Goal {
  const objectives = partsOf(part, 'objective').map((objective) => objectiveFrom(course, objective));
  return { ...objectiveFrom(course, part), objectives };
}

function objectiveFrom(course: Course, part: XmlElement): Objective {
  return {
    sequence: said(course, part, 'sequenceindicator'),
    name: said(course, part, 'name'),
    description: said(course, part, 'description'),
    other: said(course, part, 'otherinformation'),
    term: termOf(course, part),
    stakeholders: stakeholdersOf(course, part),
    indicators: partsOf(part, 'performanceindicator').map((indicator) => indicatorFrom(course, indicator)),
  };
}

function stakeholdersOf(course: Course, part: XmlElement): readonly Stakeholder[] {
  return partsOf(part, 'stakeholder')
    .map((stakeholder) => ({
      name: said(course, stakeholder, 'name'),
      description: said(course, stakeholder, 'description'),
      isPerson: stakeholder.attributes.get('stakeholdertypetype')?.toLowerCase() === 'person',
      roles: partsOf(stakeholder, 'role').map((role) => roleFrom(course, role)),
    }))
    .filter(
      ({ name, description, roles }) =>
        name !== '' ||
        description !== '' ||
        roles.some((role) => role.name !== '' || role.description !== ''),
    );
}

function roleFrom(course: Course, part: XmlElement): Role {
  const types = saidEach(course, part, 'roletype').map((type) => type.toLowerCase());
  const strange = types.filter((type) => type !== 'performer' && type !== 'beneficiary');
  return {
    name: said(course, part, 'name'),
    description: paragraphs(said(course, part, 'description'), ...strange),
    performer: types.includes('performer'),
    beneficiary: types.includes('beneficiary'),
  };
}

function indicatorFrom(course: Course, part: XmlElement): Indicator {
  const { attributes } = part;
  return {
    sequence: said(course, part, 'sequenceindicator'),
    dimension: said(course, part, 'measurementdimension'),
    unit: said(course, part, 'unitofmeasurement'),
    stage: (attributes.get('valuechainstage') ?? '').toLowerCase(),
    targets: partsOf(part, 'targetresult').map((result) => resultFrom(course, result)),
    actuals: partsOf(part, 'actualresult').map((result) => resultFrom(course, result)),
    relations: partsOf(part, 'relationship')
      .map((relation) => relationFrom(course, relation))
      .filter((relation) => relation !== ''),
    other: paragraphs(
      said(course, part, 'name'),
      said(course, part, 'description'),
      said(course, part, 'otherinformation'),
    ),
  };
}

/** "Supports …: …", with the address it refers to; a code it refers to is counted with the other codes. */
function relationFrom(course: Course, part: XmlElement): string {
  const links = childrenOf(part)
    .filter(({ name, content }) => name === 'referentidentifier' && /^https?:/.test(textIn(content).trim()))
    .map((element) => readText(course, element));
  const words = [said(course, part, 'name'), said(course, part, 'description'), ...links];
  return words.filter((word) => word !== '').join(': ');
}

function resultFrom(course: Course, part: XmlElement): Result {
  const before = total(course.undecided);
  const units = said(course, part, 'numberofunits');
  const description = said(course, part, 'description');
  const number = numberIn(units);
  const isRepeated = number !== undefined && numberIn(description) === number;
  const descriptors = partsOf(part, 'descriptor').map((descriptor) => ({
    name: said(course, descriptor, 'descriptorname'),
    value: said(course, descriptor, 'descriptorvalue'),
  }));
  const statuses = descriptors
    .filter(({ name, value }) => value !== '' || (name !== '' && name.toLowerCase() !== 'status'))
    .map(({ name, value }) => [name, value].filter((word) => word !== '').join(': '));
  return {
    number,
    words: paragraphs(isRepeated ? '' : description, number === undefined ? units : ''),
    status: statuses.join('; '),
    statusValue: descriptors.map(({ name, value }) => value || name).join('; '),
    isUndecided: total(course.undecided) > before,
    term: termOf(course, part),
  };
}

function termOf(course: Course, part: XmlElement): Term {
  const day = (name: string): string => {
    const written = said(course, part, name);
    return dateIn(written) ?? written;
  };
  return { from: day('startdate'), to: day('enddate') };
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function childrenOf(element: XmlElement): readonly XmlElement[] {
  return element.content.filter((part) => typeof part !== 'string');
}

/** The elements called `name` that belong to `element`: right in it, or in wrappers that hold nothing of their own. */
function partsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return HOLDERS.has(child.name) ? [] : partsOf(child, name);
  });
}

/** What the elements called `name` right in `element` say; nothing where that is still to be determined. */
function said(course: Course, element: XmlElement, name: string): string {
  return paragraphs(...saidEach(course, element, name));
}

function saidEach(course: Course, element: XmlElement, name: string): readonly string[] {
  return childrenOf(element)
    .filter((child) => child.name === name)
    .map((child) => readText(course, child))
    .filter((text) => text !== '');
}

function readText(course: Course, element: XmlElement): string {
  markRead(course, element);
  return decided(course, tidied(textIn(element.content)));
}

/** The text right in `element`, beside its parts. */
function ownText(course: Course, element: XmlElement): string {
  course.read.add(element);
  return decided(course, tidied(element.content.filter((part) => typeof part === 'string').join(' ')));
}

function decided(course: Course, text: string): string {
  if (!isUndecided(text)) return text;
  course.undecided.set(text, (course.undecided.get(text) ?? 0) + 1);
  return '';
}

function markRead(course: Course, element: XmlElement): void {
  course.read.add(element);
  for (const child of childrenOf(element)) markRead(course, child);
}

/** All text in `content`, marked-up words included. */
function textIn(content: XmlElement['content']): string {
  return content.map((part) => (typeof part === 'string' ? part : ` ${textIn(part.content)} `)).join('');
}

/** Everything below `root` that nothing has read. */
function leftOver(course: Course, root: XmlElement): LeftOver {
  const texts: string[] = [];
  let codes = 0;
  let hasSubmitter = false;
  const visit = (element: XmlElement, parent: string): void => {
    if (element.name === 'submitter') {
      hasSubmitter ||= textIn(element.content).trim() !== '';
      return;
    }
    if (CODES.has(element.name) && !course.read.has(element)) {
      const code = tidied(textIn(element.content));
      const isOpen = element.name === 'referentidentifier' && decided(course, code) === '';
      if (code !== '' && !isOpen) codes++;
      return;
    }
    if (!course.read.has(element)) {
      const text = ownText(course, element);
      if (text !== '') texts.push(`${parent}${element.shown}: ${text}`);
    }
    for (const child of childrenOf(element)) visit(child, `${element.shown}/`);
  };
  visit(root, '');
  return { texts, undecided: course.undecided, codes, hasSubmitter };
}
