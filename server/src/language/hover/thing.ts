/** What a hover says of the thing an id names: its title, where it stands, who has it, how far it has come. */
import { choiceLabel, fieldLabel, type ReaderLanguage } from '../../messages/render';
import type { FollowUp } from '../../paper/follow-up';
import type { Action, Benefit, Initiative, Paper } from '../../paper/paper';
import { actionStatus, benefitStatus, type Progress, progressOf } from '../../paper/progress';
import { actionsOf, benefitsOf } from '../../rules/actions/benefits-and-actions';
import { actionId, benefitId } from '../../rules/benefits/links';
import { elementStem } from '../../rules/fixing/id-made';
import type { Workspace } from '../../workspace/workspace';
import type { Home, Name, Names } from '../navigation/named-things';
import type { Session } from '../session';
import { personBlocks } from './person';
import { signatureOf } from './signature';
import { dayAndDistance, hoverText } from './text';
import { unitBlocks } from './unit';
import { type Block, facts } from './view';

/** Who asks, and with what. */
export interface Asked {
  /** The file in which the name stands. */
  readonly uri: string;
  readonly language: ReaderLanguage;
  readonly names: Names;
  readonly session: Session;
}

/** The words about what `name` means; none where nothing is known of it. Reads the file it stands in where needed. */
export async function thingBlocks(name: Name, asked: Asked): Promise<readonly Block[]> {
  const { uri, language, session, names } = asked;
  const { kind, home } = name;
  if (kind === 'person') return personBlocks(name.id, uri, language, session);
  if (kind === 'unit') return unitBlocks(name, uri, language, session);
  if (!home) return [];
  const bare: Block = {
    kind: 'heading',
    title: home.thing.title,
    note: hoverText(language, `kind:${kind}`, {}),
  };
  switch (kind) {
    case 'paper':
    case 'initiative':
    case 'benefit':
    case 'action': {
      const told = await toldOfPaper(home, asked);
      return told.length > 0 ? told : [bare];
    }
    case 'barrier':
      return [bare, ...(await barrierFacts(home, asked))];
    case 'focus-area': {
      const n = names.occurrences(name).filter((one) => !one.declares).length;
      return [
        bare,
        ...facts([hoverText(language, 'used-by', {}), hoverText(language, 'initiatives-using', { n })]),
      ];
    }
    case 'vision': {
      const n = names.occurrences(name).filter((one) => !one.declares).length;
      return [bare, ...facts([hoverText(language, 'papers', {}), n])];
    }
    case 'organisation':
      return [bare];
  }
}

/** From the text of the paper itself: the summaries keep less. */
async function toldOfPaper({ path, thing }: Home, asked: Asked): Promise<readonly Block[]> {
  const { session, language, uri } = asked;
  const analysis = await session.analysis(path);
  const paper = analysis?.subject.content;
  if (!analysis || paper?.kind !== 'strategy-paper') return [];
  if (thing.kind === 'paper') return signatureOf(paper, session.checked(analysis), language, session);
  const workspace = session.papers.workspace();
  const log = paper.id && workspace.logFor(paper.id.value);
  const about: About = { paper, log, progress: progressOf(log), workspace, asked, isHere: path === uri };
  const { id } = thing;
  switch (thing.kind) {
    case 'initiative': {
      const found = paper.initiatives.find((one) => (one.id?.value ?? elementStem(one.map)) === id);
      return found ? initiativeBlocks(found, about) : [];
    }
    case 'benefit': {
      const found = [...benefitsOf(paper)].find(({ benefit }) => benefitId(benefit) === id);
      return found ? benefitBlocks(found.benefit, found.initiative, about) : [];
    }
    case 'action': {
      const found = [...actionsOf(paper)].find(({ action }) => actionId(action) === id);
      return found ? actionBlocks(found.action, found.initiative, about) : [];
    }
    default:
      return [];
  }
}

interface About {
  readonly paper: Paper;
  readonly log: FollowUp | undefined;
  readonly progress: Progress;
  readonly workspace: Workspace;
  readonly asked: Asked;
  /** True where the thing stands in the text that is asked about. */
  readonly isHere: boolean;
}

const ACTION = 'strategy-paper:initiatives[].actions[]';
const BENEFIT = 'strategy-paper:initiatives[].benefits[]';

/** For a thing of another paper: which paper, and whose. */
function paperFact({ paper, isHere, asked }: About): readonly [string, string | undefined] {
  const { id, unit } = paper;
  const whose = unit?.name?.value ?? unit?.id?.value;
  const named = [whose, id && `${id.value}`].filter((one) => one !== undefined).join(', ');
  return [hoverText(asked.language, 'in-paper', {}), isHere ? undefined : named];
}

function initiativeBlocks(initiative: Initiative, about: About): readonly Block[] {
  const { language } = about.asked;
  const { title, id, lead, benefits, actions, index } = initiative;
  const n = actions.length;
  return [
    {
      kind: 'heading',
      title: title?.value ?? id?.value ?? '',
      note: `${hoverText(language, 'kind:initiative', {})} ${index + 1}`,
    },
    ...facts(
      [fieldLabel(language, 'strategy-paper:initiatives[].why'), initiative.why?.value],
      [fieldLabel(language, 'strategy-paper:initiatives[].lead'), lead?.value],
      [
        hoverText(language, 'content', {}),
        `${hoverText(language, 'benefits', { n: benefits.length })}, ${hoverText(language, 'actions', { n })}`,
      ],
      paperFact(about),
    ),
  ];
}

function benefitBlocks(benefit: Benefit, initiative: Initiative, about: About): readonly Block[] {
  const { language } = about.asked;
  const { statement, id, kind, owner, forWhom, measure } = benefit;
  const status = benefitStatus(benefit, about.progress);
  const { target } = measure ?? {};
  const goal = [target?.value?.value, measure?.measuredIn?.value]
    .filter((one) => one !== undefined)
    .join(' ');
  const sort = kind && choiceLabel(language, `${BENEFIT}.kind`, kind.value);
  return [
    {
      kind: 'heading',
      title: statement?.value ?? id?.value ?? '',
      note: [hoverText(language, 'kind:benefit', {}), sort].filter((one) => one !== undefined).join(', '),
    },
    ...facts(
      [
        fieldLabel(language, `${BENEFIT}.status`),
        status &&
          statusText(
            choiceLabel(language, `${BENEFIT}.status`, status),
            status !== benefit.status?.value,
            language,
          ),
      ],
      [fieldLabel(language, `${BENEFIT}.for_whom`), forWhom.map(({ value }) => value).join(', ')],
      [fieldLabel(language, `${BENEFIT}.owner`), (owner ?? initiative.lead)?.value],
      [
        fieldLabel(language, `${BENEFIT}.measure.target`),
        target?.value && [goal, target.by?.value].filter((one) => one !== undefined).join(', '),
      ],
      [hoverText(language, 'in-initiative', {}), initiative.title?.value],
      paperFact(about),
    ),
  ];
}

function actionBlocks(action: Action, initiative: Initiative, about: About): readonly Block[] {
  const { language, session } = about.asked;
  const { title, id, priority, responsible, due, nextStep } = action;
  const status = actionStatus(action, about.progress);
  const today = session.today();
  return [
    { kind: 'heading', title: title?.value ?? id?.value ?? '', note: hoverText(language, 'kind:action', {}) },
    ...facts(
      [
        fieldLabel(language, `${ACTION}.status`),
        status &&
          statusText(
            choiceLabel(language, `${ACTION}.status`, status),
            status !== action.status?.value,
            language,
          ),
      ],
      [fieldLabel(language, `${ACTION}.responsible`), responsible.map(({ value }) => value).join(', ')],
      [fieldLabel(language, `${ACTION}.priority`), priority?.value],
      [fieldLabel(language, `${ACTION}.due`), due && dayAndDistance(language, due.value, today)],
      [fieldLabel(language, `${ACTION}.next_step`), nextStep?.value],
      [fieldLabel(language, `${ACTION}.learning`), learningOf(action, about)],
      [hoverText(language, 'in-initiative', {}), initiative.title?.value],
      paperFact(about),
    ),
  ];
}

function statusText(status: string, isFromFollowUp: boolean, language: ReaderLanguage): string {
  return isFromFollowUp ? hoverText(language, 'by-follow-up', { status }) : status;
}

/** What was learned: as the latest meeting notes it, else as the paper says. */
function learningOf({ id, learning }: Action, { log }: About): string | undefined {
  const meetings = [...(log?.meetings ?? [])].sort((a, b) =>
    (a.date?.value ?? '') < (b.date?.value ?? '') ? -1 : 1,
  );
  const noted = meetings.flatMap((meeting) => [
    ...meeting.actions.flatMap((one) => (one.action?.value === id?.value ? (one.learning?.value ?? []) : [])),
    ...meeting.learning.flatMap((one) => (one.about?.value === id?.value ? (one.text?.value ?? []) : [])),
  ]);
  return (id && noted.at(-1)) ?? learning?.value;
}

/** When it was raised, who is asked, whether it is gone. */
async function barrierFacts({ path, thing }: Home, { session, language }: Asked): Promise<readonly Block[]> {
  const content = (await session.analysis(path))?.subject.content;
  if (content?.kind !== 'strategy-follow-up') return [];
  const today = session.today();
  const barriers = 'strategy-follow-up:meetings[].barriers[]';
  for (const { date, barriers: raised } of content.meetings)
    for (const { id, needsHelpFrom, cleared } of raised) {
      if (id?.value !== thing.id) continue;
      return facts(
        [
          fieldLabel(language, 'strategy-follow-up:meetings[].date'),
          date && dayAndDistance(language, date.value, today),
        ],
        [fieldLabel(language, `${barriers}.needs_help_from`), needsHelpFrom?.value],
        [
          fieldLabel(language, `${barriers}.cleared`),
          cleared && dayAndDistance(language, cleared.value, today),
        ],
      );
    }
  return [];
}
