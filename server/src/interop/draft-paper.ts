/**
 * A plan as a draft paper: who, when, where to, the initiatives, and at the end what the plan says about itself.
 * What nobody has said yet is a placeholder, as in a new paper.
 */
import { placeholder } from '../messages/placeholders';
import { slugOf } from '../paper/slug';
import type { Language } from '../paper/terms';
import type { Fields } from './draft';
import { initiativeFrom } from './draft-initiative';
import { type Drafting, isBeneficiary, namesOf, portrait } from './drafting';
import { paragraphs, wordsOf } from './plain-words';
import type { StratmlPlan } from './stratml-plan';

/** The parts of a draft in their order, and those that a skeleton supplies between them. */
export interface DraftPaper {
  readonly head: Fields;
  readonly direction: Fields;
  readonly initiatives: readonly Fields[];
  /** What the plan says about itself, under one key. */
  readonly about: Fields;
}

/** A vision longer than this is no longer one people know by heart, as real visions of 4 to 18 words are. */
const LONG_STATEMENT = 40;

/** A longer name makes an id that nobody wants to type: then the acronym does. Own choice. */
const LONG_NAME = 30;

export function draftPaper(plan: StratmlPlan, language: Language, drafting: Drafting): DraftPaper {
  const [organization] = plan.organizations;
  const name = organization?.name || plan.name;
  const short = name.length > LONG_NAME ? slugOf(organization?.acronym ?? '') : '';
  const unitId = short || slugOf(name) || (language === 'da' ? 'min-enhed' : 'my-unit');
  const year = /\b(?:19|20)\d\d\b/.exec(plan.term.from || plan.published || plan.name)?.[0];
  const { from, to } = drafting.period;
  const open = (path: string): string => placeholder(language, `strategy-paper:${path}`) ?? '';
  return {
    head: {
      format: 'strategy-paper/1',
      id: year === undefined ? unitId : `${unitId}-${year}`,
      language,
      unit: {
        id: unitId,
        name: name || open('unit.name'),
        lead: open('unit.lead'),
        change_agents: [open('unit.change_agents[]')],
      },
      period: {
        from,
        to,
        'x-from': from === undefined ? plan.term.from : undefined,
        'x-to': to === undefined ? plan.term.to : undefined,
      },
      status: 'draft',
    },
    direction: directionFrom(plan, open('direction.statement'), drafting),
    initiatives: plan.goals
      .map((goal) => initiativeFrom(goal, drafting))
      .filter((initiative) => initiative !== undefined),
    about: {
      plan: plan.name,
      type: plan.type,
      acronym: organization?.acronym,
      published: plan.published,
      source: plan.source,
      notes: plan.other,
      stakeholders: [
        ...(organization?.stakeholders ?? []).map(portrait),
        ...plan.organizations.slice(1).flatMap(({ name: other, acronym, description, stakeholders }) => [
          portrait({
            name: other,
            description: paragraphs(acronym, description),
            isPerson: false,
            roles: [],
          }),
          ...stakeholders.map(portrait),
        ]),
        ...plan.stakeholders.map(portrait),
      ],
      other: plan.leftOver.texts,
    },
  };
}

/** The vision says where to; where it is too long to, the shorter of vision and mission does. The rest is background. */
function directionFrom(plan: StratmlPlan, open: string, { tally }: Drafting): Fields {
  const { vision, mission } = plan;
  const length = (text: string): number => wordsOf(text).length;
  const isMissionKinder =
    vision === '' || (mission !== '' && length(vision) > LONG_STATEMENT && length(mission) < length(vision));
  const statement = isMissionKinder ? mission : vision;
  const [organization] = plan.organizations;
  const beneficiaries = [...plan.stakeholders, ...(organization?.stakeholders ?? [])].filter(isBeneficiary);
  tally.values = plan.values.length;
  return {
    statement: statement.replace(/\n+/g, ' ') || open,
    for_whom: namesOf(beneficiaries),
    background: paragraphs(
      isMissionKinder ? vision : mission,
      plan.description,
      organization?.description ?? '',
    ),
    'x-values': plan.values.map(({ name, description }) =>
      [name, description].filter((word) => word !== '').join(': '),
    ),
  };
}
