/** From the text of a paper to what is drawn of it, without a workspace around. */
import { readDocument } from '../../server/src/document/read';
import type { Shown } from '../../server/src/map/shown';
import { progressOf } from '../../server/src/paper/progress';
import { readSubject } from '../../server/src/paper/subject';
import { check } from '../../server/src/rules/check';
import { TODAY } from './good-paper';

/** @throws where `text` is no strategy paper */
export function shownFrom(text: string): Shown {
  const subject = readSubject(readDocument(text), 'test.strategy.yaml');
  const { content } = subject;
  if (content?.kind !== 'strategy-paper') throw new Error('This is no strategy paper.');
  return {
    paper: content,
    progress: progressOf(undefined),
    findings: check(subject, { today: TODAY }),
    language: subject.ownLanguage ?? 'en',
    today: TODAY,
    nameOf: () => undefined,
  };
}
