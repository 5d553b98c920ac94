/** Where a text names persons: in the fields that want one, in the register, and in free texts that may name one. */
import type { MapNode, Node } from '../document/tree';
import { entriesAt, type LocatedText, textsAt } from '../paper/located';
import { DIALOGUE_WAYS, type Paper } from '../paper/paper';
import type { Content } from '../paper/subject';
import type { Mention, PlaceOf } from './named';

type Texts = readonly (LocatedText | undefined)[];

/** All mentions in `content`, in no particular order. */
export function mentionsIn(content: Content | undefined, placeOf: PlaceOf): readonly Mention[] {
  const mentions: Mention[] = [];
  const note = (sort: Mention['sort'], texts: Texts): void => {
    for (const text of texts) if (text) mentions.push({ name: text.value, place: placeOf(text.span), sort });
  };
  switch (content?.kind) {
    case 'strategy-paper':
      note('named', named(content));
      note('perhaps', perhaps(content));
      break;
    case 'strategy-follow-up':
      for (const meeting of content.meetings) {
        note('named', [...meeting.managers, ...meeting.changeAgents, ...meeting.others]);
        note(
          'named',
          meeting.nextMonth.map((step) => step.who),
        );
        note(
          'perhaps',
          meeting.barriers.map((barrier) => barrier.needsHelpFrom),
        );
      }
      break;
    case 'strategy-organisation':
      note(
        'registered',
        content.people.map((person) => person.name),
      );
      break;
    default:
  }
  return mentions;
}

function named({ unit, initiatives, followUp }: Paper): Texts {
  return [
    ...(unit?.lead ?? []),
    ...(unit?.changeAgents ?? []),
    followUp?.invitedBy,
    ...initiatives.flatMap(({ lead, benefits, actions }) => [
      lead,
      ...benefits.map((benefit) => benefit.owner),
      ...actions.flatMap((action) => action.responsible),
    ]),
  ];
}

function perhaps({ map, writtenWith, initiatives, dialogue, mapReviews, recommendations }: Paper): Texts {
  return [
    ...writtenWith,
    ...initiatives.flatMap(({ partners, actions }) => [
      ...partners.map((partner) => partner.who),
      ...actions.flatMap((action) => [...action.with, action.handedOverTo]),
    ]),
    ...DIALOGUE_WAYS.flatMap((way) =>
      (dialogue?.lines[way] ?? []).flatMap((line) => [line.with, line.responsible]),
    ),
    ...mapReviews.flatMap((review) => review.reviewedBy),
    ...recommendations.map((recommendation) => recommendation.from),
    ...parked(map),
  ];
}

/** What was put aside may come back: the names in it go along. */
function parked(map: Paper['map']): Texts {
  return entriesAt(map, 'parked').flatMap(({ value }) =>
    value?.kind === 'map' ? [...textsBelow(value, PERSON_KEYS)] : [],
  );
}

const PERSON_KEYS = ['lead', 'owner', 'responsible', 'with'] as const;

/** The texts under `keys`, wherever below `node` those stand. */
export function* textsBelow(node: Node, keys: readonly string[]): Generator<LocatedText> {
  for (const map of below(node)) for (const key of keys) yield* textsAt(map, key);
}

function* below(node: Node): Generator<MapNode> {
  if (node.kind === 'list') for (const { value } of node.entries) if (value) yield* below(value);
  if (node.kind !== 'map') return;
  yield node;
  for (const { value } of node.pairs) if (value) yield* below(value);
}
