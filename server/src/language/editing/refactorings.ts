/**
 * Changes of a paper that no finding asks for, offered by the place of the cursor. Each keeps every value, comment
 * and blank line but for what it is there to change.
 */
import type { Span } from '../../document/tree';
import { placeholder } from '../../messages/placeholders';
import { fixText } from '../../messages/render';
import type { Fix } from '../../paper/finding';
import type { LocatedText } from '../../paper/located';
import type { Initiative } from '../../paper/paper';
import { closeRanks } from '../../rules/actions/priority';
import { moveToActions, moveToBenefits } from '../../rules/benefits/move';
import { contextOf } from '../../rules/check';
import { type ParkedKind, parkFix } from '../../rules/fixing/park';
import { missingId } from '../../rules/format/missing-id';
import { actionName, benefitName, written } from '../../rules/names';
import type { Checked, Session } from '../session';
import { touches } from './quick-fixes';
import { refactorText } from './refactor-texts';
import { actionRefactorings } from './refactorings-actions';
import { takeBack } from './refactorings-parked';
import {
  afterSteps,
  again,
  isReadable,
  listAt,
  type OpenPaper,
  openPaper,
  type Place,
  placeOf,
  type Refactoring,
  type Step,
} from './refactorings-place';

/** All that can be done at `span`, that of the innermost element first; nothing where the text cannot be read whole. */
export function refactoringsAt(checked: Checked, session: Session, span: Span): readonly Refactoring[] {
  if (!isReadable(checked)) return [];
  const open = openPaper(checked, session, checked.language);
  const place = open && placeOf(open, span);
  return [
    ...(open && place
      ? [
          ...actionRefactorings(open, place),
          ...crossings(open, place),
          ...parkings(open, place),
          ...takeBack(open, place),
        ]
      : []),
    ...shorthands(checked, span),
    ...everyId(checked, session),
  ];
}

/** A benefit to the actions, an action to the benefits. */
function crossings(open: OpenPaper, { initiative, benefit, action }: Place): readonly Refactoring[] {
  const { context, paper, language } = open;
  const made = (from: 'benefit' | 'action', fixes: readonly Fix[], titleOf: (fix: Fix) => string) =>
    fixes
      .filter(({ edits }) => edits.length > 0)
      .map((fix, at): Refactoring => {
        const key = `${from}-moves-${at}`;
        const asFix = fixText(language, fix.title, fix.params);
        return { key, kind: 'refactor.move', title: titleOf(fix), asFix, edits: () => fix.edits };
      });
  if (initiative && benefit) {
    const name = benefitName(benefit);
    return made(
      'benefit',
      moveToActions(context, paper, initiative, benefit),
      ({ params: { benefit: to } }) =>
        to === undefined
          ? refactorText(language, 'benefit-to-actions', { benefit: name })
          : refactorText(language, 'benefit-to-actions-serving', { benefit: name, to }),
    );
  }
  if (initiative && action) {
    const name = actionName(action);
    return made(
      'action',
      moveToBenefits(context, paper, initiative, action),
      ({ params: { action: from } }) =>
        from === undefined
          ? refactorText(language, 'action-to-benefits', { action: name })
          : refactorText(language, 'action-to-benefits-reached', { action: name, from }),
    );
  }
  return [];
}

/** The innermost element to `parked`. */
function parkings(open: OpenPaper, { initiative, benefit, action }: Place): readonly Refactoring[] {
  if (!initiative) return [];
  if (benefit) return parking(open, 'benefit', initiative, benefit.index, benefit.statement, benefit.id);
  if (action) return parking(open, 'action', initiative, action.index, action.title, action.id);
  return parking(open, 'initiative', initiative, initiative.index, initiative.title, initiative.id);
}

function parking(
  open: OpenPaper,
  kind: ParkedKind,
  initiative: Initiative,
  index: number,
  ...names: readonly (LocatedText | undefined)[]
): readonly Refactoring[] {
  const title =
    names.flatMap((name) => written(name)?.value ?? [])[0] ??
    placeholder(open.language, 'strategy-paper:parked[].title') ??
    '';
  const park: Step = (now) => {
    const holder = again(now, initiative);
    const list =
      kind === 'initiative'
        ? listAt(now.paper.map, 'initiatives')
        : holder && listAt(holder.map, kind === 'benefit' ? 'benefits' : 'actions');
    return list ? parkFix(now.context, kind, list, index, title).edits : [];
  };
  if (park(open).length === 0) return [];
  // The actions that stay move up before it goes: afterwards nothing tells that they followed one another.
  const closing: Step = () => {
    const gone = initiative.actions.filter((one) => kind === 'action' && one.index === index);
    return gone.length > 0 ? closeRanks(initiative, new Set(gone)) : [];
  };
  return [
    {
      key: `park-${kind}`,
      kind: 'refactor.move',
      title: fixText(open.language, 'park', { title }),
      edits: () => afterSteps(open, [closing, park]),
    },
  ];
}

/** The fixes that write a shorthand out, as refactorings: they are found where only those are asked for. */
function shorthands({ findings, language }: Checked, span: Span): readonly Refactoring[] {
  return findings
    .filter((finding) => finding.rule === 'format/wrong-type' && touches(finding.span, span))
    .flatMap((finding, at) => {
      const [fix] = finding.fixes();
      const isShorthand =
        fix?.title === 'format/wrong-type:full-form' || fix?.title === 'format/wrong-type:list';
      return fix && isShorthand
        ? [
            {
              key: `write-out-${at}`,
              kind: 'refactor.rewrite' as const,
              title: fixText(language, fix.title, fix.params),
              edits: () => fix.edits,
            },
          ]
        : [];
    });
}

/** An id for every element that has none: as the rule gives them all at once while drafting. */
function everyId({ subject, language, ...analysis }: Checked, session: Session): readonly Refactoring[] {
  const context = contextOf(subject, session.surroundings({ ...analysis, subject }));
  for (const { fixes } of missingId(subject, { ...context, stage: 'draft' })) {
    const [fix] = fixes();
    if (fix)
      return [
        {
          key: 'every-id',
          kind: 'refactor.rewrite',
          title: fixText(language, fix.title, fix.params),
          edits: () => fix.edits,
        },
      ];
  }
  return [];
}
