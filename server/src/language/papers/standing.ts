/** Where a paper stands, and what there is to talk about before it is submitted. */
import { choiceLabel, fixText, messageText } from '../../messages/render';
import type { Finding } from '../../paper/finding';
import { SEVERITIES, stageOf } from '../../paper/terms';
import {
  BEFORE_SUBMISSION_REQUEST,
  type BeforeSubmissionAnswer,
  type BeforeSubmissionRequest,
  STANDING_REQUEST,
  type StandingAnswer,
  type StandingRequest,
  type ToTalkAbout,
} from '../../protocol';
import { check } from '../../rules/check';
import { placesToFillIn } from '../../rules/fixing/skeleton-places';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Checked, Session } from '../session';

export function standingOf(checked: Checked, session: Session): StandingAnswer {
  const { document, subject, version, language } = checked;
  const { content, kind } = subject;
  const places = document.root ? placesToFillIn(document.root) : [];
  const status = content?.kind === 'strategy-paper' ? content.status?.value : undefined;
  const isDraft = content?.kind === 'strategy-paper' && stageOf(status) === 'draft';
  return {
    ...(version !== undefined && { version }),
    language,
    ...(kind.kind && { kind: kind.kind }),
    ...(content?.kind === 'strategy-paper' && {
      status: choiceLabel(language, 'strategy-paper:status', status ?? 'draft'),
    }),
    ...(isDraft && {
      beforeSubmission: asSubmitted(checked, session).filter(({ severity }) => severity !== 'hint').length,
    }),
    places: places.map(({ span }) => session.positions.toRange(document.source, span)),
  };
}

/** undefined for what is no strategy paper. */
export function beforeSubmission(checked: Checked, session: Session): BeforeSubmissionAnswer | undefined {
  const { subject, version, language } = checked;
  if (subject.kind.kind !== 'strategy-paper') return undefined;
  const unit = subject.content?.kind === 'strategy-paper' ? subject.content.unit?.name?.value : undefined;
  const findings = placesAsOne(asSubmitted(checked, session));
  return {
    ...(version !== undefined && { version }),
    language,
    ...(unit !== undefined && { unit }),
    findings: SEVERITIES.flatMap((severity) =>
      findings.filter((finding) => finding.severity === severity),
    ).map((finding) => toTalkAbout(finding, checked, session)),
  };
}

/** Submitted, each place to fill in is a finding of its own; to talk about, they are one thing. */
function placesAsOne(findings: readonly Finding[]): readonly Finding[] {
  const n = findings.filter(({ rule }) => rule === PLACE).length;
  const first = findings.findIndex(({ rule }) => rule === PLACE);
  return findings.flatMap((finding, index) => {
    if (finding.rule !== PLACE) return [finding];
    return index === first ? [{ ...finding, message: PLACE, params: { n } }] : [];
  });
}

const PLACE = 'format/placeholder';

/** What would be found if the paper were submitted now. */
function asSubmitted(checked: Checked, session: Session): readonly Finding[] {
  const around = session.surroundings(checked);
  const isSubmitted = around.stage === 'submitted';
  return isSubmitted ? checked.findings : check(checked.subject, { ...around, stage: 'submitted' });
}

function toTalkAbout(finding: Finding, { document, language }: Checked, { positions }: Session): ToTalkAbout {
  const { rule, severity, message, params, more, span } = finding;
  const fixes = finding.fixes().flatMap(({ title, params: names, safe, edits }) =>
    edits.length === 0
      ? []
      : {
          title: fixText(language, title, names),
          safe,
          edits: edits.map((edit) => ({
            range: positions.toRange(document.source, edit.span),
            newText: edit.text,
          })),
        },
  );
  return {
    rule,
    severity,
    message: messageText(language, message, params, more),
    range: positions.toRange(document.source, span),
    fixes,
  };
}

export const standing: Feature = (connection, session) => {
  const checkedAt = async (uri: string): Promise<Checked | undefined> => {
    const analysis = await session.analysis(normalUri(uri));
    return analysis && session.checked(analysis);
  };
  connection.onRequest(STANDING_REQUEST, async ({ uri }: StandingRequest) => {
    const checked = await checkedAt(uri);
    return checked ? standingOf(checked, session) : null;
  });
  connection.onRequest(BEFORE_SUBMISSION_REQUEST, async ({ uri }: BeforeSubmissionRequest) => {
    const checked = await checkedAt(uri);
    return (checked && beforeSubmission(checked, session)) ?? null;
  });
  return {};
};
