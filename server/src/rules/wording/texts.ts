/** The texts of a paper that the rules about wording read: those that stand on the map. */
import type { LocatedText } from '../../paper/located';
import type { Action, Benefit, Initiative, Paper } from '../../paper/paper';
import { written } from '../names';

type PlainKind = 'direction' | 'image' | 'title' | 'why' | 'partner' | 'responsible' | 'dialogue';

export type MapText =
  | { [Kind in PlainKind]: { readonly kind: Kind; readonly text: LocatedText } }[PlainKind]
  | { readonly kind: 'benefit'; readonly text: LocatedText; readonly benefit: Benefit }
  | { readonly kind: 'action'; readonly text: LocatedText; readonly action: Action };

export type MapTextKind = MapText['kind'];

/** The texts that an author has written, in the order of the map. A closed paper is history: it is left in peace. */
export function mapTexts(paper: Paper): readonly MapText[] {
  if (paper.status?.value === 'closed') return [];
  const { direction, dialogue } = paper;
  const all: readonly Candidate[] = [
    { kind: 'direction', text: direction?.statement },
    { kind: 'image', text: direction?.imageInWords },
    ...paper.initiatives.flatMap(textsOfInitiative),
    ...Object.values(dialogue?.lines ?? {}).flatMap((lines) =>
      lines.map((line): Candidate => ({ kind: 'dialogue', text: line.with })),
    ),
  ];
  return all.filter((one): one is MapText => written(one.text) !== undefined);
}

/** The texts of those kinds. */
export function textsOf<Kind extends MapTextKind>(
  texts: readonly MapText[],
  ...kinds: readonly Kind[]
): readonly Extract<MapText, { kind: Kind }>[] {
  return texts.filter((one): one is Extract<MapText, { kind: Kind }> =>
    kinds.some((kind) => kind === one.kind),
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
    { kind: 'title', text: initiative.title },
    { kind: 'why', text: initiative.why },
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
