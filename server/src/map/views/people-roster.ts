/** Who does what, before it is drawn: every person and group of a paper with what they have said yes to. */
import type { LocatedText } from '../../paper/located';
import type { Action, Benefit, Initiative } from '../../paper/paper';
import { actionStatus } from '../../paper/progress';
import { slugOf } from '../../paper/slug';
import type { ActionStatus } from '../../paper/terms';
import type { Shown } from '../shown';
import { said } from './view-texts';

/** An action with where it belongs and how far it is. */
export interface Task {
  readonly initiative: Initiative;
  readonly action: Action;
  readonly status: ActionStatus | undefined;
  readonly isOpen: boolean;
}

export interface Mention {
  readonly text: LocatedText;
}

/** What a person is to the unit, beside their tasks. */
export type Office = 'unit-lead' | 'change-agent' | 'invites';

/** One row: somebody, or nobody. */
export interface Row {
  /** The same while the name is the same; empty for nobody. */
  readonly key: string;
  readonly name: string;
  /** The first place that names them. */
  readonly place: LocatedText | undefined;
  readonly offices: readonly Office[];
  readonly leads: readonly (Mention & { readonly initiative: Initiative })[];
  readonly owns: readonly (Mention & { readonly initiative: Initiative; readonly benefit: Benefit })[];
  readonly tasks: readonly Task[];
  readonly helps: readonly (Mention & { readonly task: Task })[];
}

export interface Roster {
  /** Those with most to do first. */
  readonly rows: readonly Row[];
  /** Those who only lend a hand, in the order of the paper. */
  readonly helpers: readonly Row[];
  /** Actions that nobody is responsible for. */
  readonly nobody: Row | undefined;
}

type Growing = { -readonly [Key in keyof Row]: Row[Key] extends readonly (infer One)[] ? One[] : Row[Key] };

/** After these nothing more is asked of anyone. */
const ENDED: readonly (ActionStatus | undefined)[] = ['done', 'practice', 'stopped', 'never-launched'];

/** Everybody a paper names, each action with the one who is responsible for it. */
export function rosterOf({ paper, progress }: Shown): Roster {
  const rows = new Map<string, Growing>();
  const rowOf = (text: LocatedText): Growing | undefined => {
    const name = said(text);
    if (name === undefined) return undefined;
    const key = name.normalize('NFC').toLowerCase();
    const row = rows.get(key) ?? emptyRow(slugOf(name) || `${rows.size + 1}`, name, text);
    rows.set(key, row);
    return row;
  };
  const nobody = emptyRow('', '', undefined);

  for (const lead of paper.unit?.lead ?? []) appoint(rowOf(lead), 'unit-lead');
  for (const agent of paper.unit?.changeAgents ?? []) appoint(rowOf(agent), 'change-agent');
  for (const initiative of paper.initiatives) {
    if (initiative.lead) rowOf(initiative.lead)?.leads.push({ initiative, text: initiative.lead });
    for (const benefit of initiative.benefits)
      if (benefit.owner) rowOf(benefit.owner)?.owns.push({ initiative, benefit, text: benefit.owner });
    for (const action of byPriority(initiative.actions)) {
      const status = actionStatus(action, progress);
      const isOpen = !(ENDED.includes(status) || (status === undefined && action.ended));
      const task = { initiative, action, status, isOpen };
      const [responsible, ...others] = action.responsible.flatMap((one) => rowOf(one) ?? []);
      (responsible ?? nobody).tasks.push(task);
      // Several responsible are a slip: the first takes the first step, the others are with it.
      for (const other of others) help(other, task, action.responsible[1]);
      for (const text of action.with) help(rowOf(text), task, text);
    }
  }
  const invites = paper.followUp?.invitedBy;
  if (invites) appoint(rowOf(invites), 'invites');
  return {
    rows: [...rows.values()].filter((row) => !onlyHelps(row)).sort(byDuties),
    helpers: [...rows.values()].filter(onlyHelps),
    nobody: nobody.tasks.length > 0 ? nobody : undefined,
  };
}

function emptyRow(key: string, name: string, place: LocatedText | undefined): Growing {
  return { key, name, place, offices: [], leads: [], owns: [], tasks: [], helps: [] };
}

function appoint(row: Growing | undefined, office: Office): void {
  if (row && !row.offices.includes(office)) row.offices.push(office);
}

function help(row: Growing | undefined, task: Task, text: LocatedText | undefined): void {
  if (!row || !text || row.tasks.includes(task)) return;
  if (!row.helps.some((one) => one.task === task)) row.helps.push({ task, text });
}

/** The first to be done first; those without a priority after them, as written. */
export function byPriority(actions: readonly Action[]): readonly Action[] {
  const rank = ({ priority }: Action): number => priority?.value ?? Number.POSITIVE_INFINITY;
  return [...actions].sort((a, b) => (rank(a) === rank(b) ? a.index - b.index : rank(a) - rank(b)));
}

/** How many of the actions are still to be done. */
export function openTasks(row: Row): number {
  return row.tasks.filter(({ isOpen }) => isOpen).length;
}

function onlyHelps({ offices, leads, owns, tasks }: Row): boolean {
  return offices.length + leads.length + owns.length + tasks.length === 0;
}

function byDuties(a: Row, b: Row): number {
  const weights = (row: Row): readonly number[] => [
    openTasks(row),
    row.tasks.length,
    row.leads.length,
    row.owns.length,
    row.offices.length,
  ];
  const others = weights(b);
  for (const [at, weight] of weights(a).entries())
    if (weight !== others[at]) return (others[at] ?? 0) - weight;
  return 0;
}
