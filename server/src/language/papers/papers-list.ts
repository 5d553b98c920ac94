/** The papers of the workspace for a list beside the editor, and the language in which to speak about them all. */
import { choiceLabel } from '../../messages/render';
import type { Language } from '../../paper/terms';
import { type KnownPaper, PAPERS_REQUEST, type PapersAnswer, type PapersRequest } from '../../protocol';
import type { FileSummary } from '../../workspace/summary';
import { fileNameOf } from '../../workspace/workspace';
import type { Feature } from '../feature';
import type { Session } from '../session';

/** @param fallback for a workspace that says nothing of its own */
export function papersOf(session: Session, fallback: Language): PapersAnswer {
  const files = [...session.papers.files.values()];
  const language = spokenIn(session, fallback);
  const logs = new Map<string, FileSummary>();
  for (const file of files)
    if (file.kind === 'strategy-follow-up' && file.id !== undefined && !logs.has(file.id))
      logs.set(file.id, file);
  const papers = files
    .filter((file) => file.kind === 'strategy-paper')
    .map((paper) => known(paper, paper.id === undefined ? undefined : logs.get(paper.id), language));
  const name = ({ unit, uri }: KnownPaper): string => unit ?? fileNameOf(uri);
  papers.sort((a, b) => name(a).localeCompare(name(b), language) || (a.uri < b.uri ? -1 : 1));
  return { language, papers };
}

function known(paper: FileSummary, log: FileSummary | undefined, language: Language): KnownPaper {
  const unit = paper.unit?.name ?? paper.unit?.id ?? paper.id;
  const phase = paper.phases.map((one) => choiceLabel(language, 'strategy-paper:phase', one)).join(', ');
  return {
    uri: paper.path,
    ...(unit !== undefined && { unit }),
    ...(phase !== '' && { phase }),
    status: choiceLabel(language, 'strategy-paper:status', paper.status ?? 'draft'),
    ...(log?.lastMeeting !== undefined && { lastMeeting: log.lastMeeting }),
    ...(log && { log: log.path }),
  };
}

/** The setting's language; else that of the organisation files, else that of most papers. */
export function spokenIn(session: Session, fallback: Language): Language {
  const { language } = session.settings();
  if (language !== 'auto') return language;
  const files = [...session.papers.files.values()];
  const organisation = files.find(
    ({ kind, language: own }) => kind === 'strategy-organisation' && own !== undefined,
  );
  if (organisation?.language) return organisation.language;
  const count = (asked: Language): number => files.filter((file) => file.language === asked).length;
  const [danish, english] = [count('da'), count('en')];
  return danish === english ? fallback : danish > english ? 'da' : 'en';
}

export const papersList: Feature = (connection, session) => {
  connection.onRequest(PAPERS_REQUEST, ({ language }: PapersRequest) => papersOf(session, language));
  return {};
};
