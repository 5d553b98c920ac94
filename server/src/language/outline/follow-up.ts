/** The outline of a log: its meetings by date, and what each of them said. */
import { SymbolKind } from 'vscode-languageserver';
import { pairOf } from '../../document/tree';
import { choiceLabel, type ReaderLanguage } from '../../messages/render';
import type { FollowUp, Meeting } from '../../paper/follow-up';
import { called, entry, type OutlineEntry, outlineText, section } from './entry';
import { KIND_OF } from './symbol-kinds';

const MEETING = 'strategy-follow-up:meetings[]';
type Titles = ReadonlyMap<string, string>;

/** @param titles of the paper's elements, by id */
export function outlineOfLog(
  { meetings }: FollowUp,
  titles: Titles,
  language: ReaderLanguage,
): readonly OutlineEntry[] {
  return meetings.map((meeting) => {
    const { date, actions, benefits, tempo, map } = meeting;
    const name = date?.value ?? outlineText(language, 'no-date', {});
    const details = [
      actions.length > 0 ? outlineText(language, 'actions', { n: actions.length }) : undefined,
      benefits.length > 0 ? outlineText(language, 'benefits', { n: benefits.length }) : undefined,
      tempo && choiceLabel(language, `${MEETING}.tempo`, tempo.value),
    ];
    return entry(name, KIND_OF.meeting, map.span, date?.span, details, said(meeting, titles, language));
  });
}

function said(meeting: Meeting, titles: Titles, language: ReaderLanguage): readonly OutlineEntry[] {
  const found: OutlineEntry[] = [];
  for (const { action, status, map } of meeting.actions) {
    const words = status && choiceLabel(language, `${MEETING}.actions[].status`, status.value);
    found.push(reported(action, titles, KIND_OF.action, map, [words]));
  }
  for (const { benefit, status, reading, map } of meeting.benefits) {
    const words = status && choiceLabel(language, `${MEETING}.benefits[].status`, status.value);
    const number = reading?.value;
    found.push(
      reported(benefit, titles, KIND_OF.benefit, map, [words, number && numberIn(language, number.value)]),
    );
  }
  const group = (key: string, entries: readonly OutlineEntry[]): void => {
    const pair = pairOf(meeting.map, key);
    if (pair?.value && entries.length > 0) found.push(section(pair, `${MEETING}.${key}`, language, entries));
  };
  group(
    'next_month',
    meeting.nextMonth.map(({ what, who, due, map }) =>
      called(what, '…', SymbolKind.Key, map, [
        who?.value,
        due && outlineText(language, 'due', { due: due.value }),
      ]),
    ),
  );
  group(
    'learning',
    meeting.learning.map(({ text, about, map }) =>
      called(text, '…', SymbolKind.String, map, [about && (titles.get(about.value) ?? about.value)]),
    ),
  );
  group(
    'barriers',
    meeting.barriers.map(({ what, id, needsHelpFrom, cleared, map }) =>
      called(what ?? id, '…', KIND_OF.barrier, map, [
        cleared ? outlineText(language, 'cleared', { cleared: cleared.value }) : needsHelpFrom?.value,
      ]),
    ),
  );
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What was said of an action or a benefit, by the title that the paper gives it. */
function reported(
  id: Meeting['actions'][number]['action'],
  titles: Titles,
  kind: SymbolKind,
  map: Meeting['map'],
  details: readonly (string | undefined)[],
): OutlineEntry {
  const name = id ? (titles.get(id.value) ?? id.value) : '…';
  return entry(name, kind, map.span, id?.span, details);
}

function numberIn(language: ReaderLanguage, value: number): string {
  return language === 'da' ? String(value).replace('.', ',') : String(value);
}
