/** The texts of a paper that the rules about wording read: those that stand on the map. */
import type { LocatedText } from '../paper/located';
import type { Action, Benefit, Initiative, Paper } from '../paper/paper';
import { written } from './names';

export type MapText =
  | {
      readonly kind: 'direction' | 'image' | 'partner' | 'responsible' | 'dialogue';
      readonly text: LocatedText;
    }
  | { readonly kind: 'title' | 'why'; readonly text: LocatedText; readonly initiative: Initiative }
  | { readonly kind: 'benefit'; readonly text: LocatedText; readonly benefit: Benefit }
  | { readonly kind: 'action'; readonly text: LocatedText; readonly action: Action };

export type MapTextKind = MapText['kind'];

/**
 * The texts of those kinds that an author has written, in the order of the map; all of them where no kind is
 * given. A closed paper is history: its wording is left in peace.
 */
export function mapTexts(paper: Paper, kinds?: readonly MapTextKind[]): readonly MapText[] {
  if (paper.status?.value === 'closed') return [];
  const { direction, dialogue } = paper;
  const all: readonly Candidate[] = [
    { kind: 'direction', text: direction?.statement },
    { kind: 'image', text: direction?.imageInWords },
    ...paper.initiatives.flatMap(textsOfInitiative),
    ...Object.values(dialogue?.lines ?? {})
      .flat()
      .map((line): Candidate => ({ kind: 'dialogue', text: line.with })),
  ];
  return all.filter(
    (one): one is MapText => (!kinds || kinds.includes(one.kind)) && written(one.text) !== undefined,
  );
}

/** A text of the map that may be missing. */
type Candidate = MapText extends infer One
  ? One extends MapText
    ? Omit<One, 'text'> & { readonly text: LocatedText | undefined }
    : never
  : never;

function textsOfInitiative(initiative: Initiative): readonly Candidate[] {
  return [
    { kind: 'title', text: initiative.title, initiative },
    { kind: 'why', text: initiative.why, initiative },
    ...initiative.partners.map((partner): Candidate => ({ kind: 'partner', text: partner.who })),
    ...initiative.benefits.map(
      (benefit): Candidate => ({ kind: 'benefit', text: benefit.statement, benefit }),
    ),
    ...initiative.actions.flatMap((action): readonly Candidate[] => [
      { kind: 'action', text: action.title, action },
      ...action.responsible.map((text): Candidate => ({ kind: 'responsible', text })),
    ]),
  ];
}
