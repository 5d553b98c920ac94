/** What can be opened from a text: discussions, what signs refer to, and the papers it builds on or supports. */
import type { DocumentLink } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { SourceText } from '../../document/source-text';
import type { Span } from '../../document/tree';
import type { LocatedText } from '../../paper/located';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Checked, Session } from '../session';
import { namesIn } from './named-things';
import { spanOfPart } from './places';
import { navigationText } from './text';

export function linksOf(checked: Checked, session: Session): DocumentLink[] {
  return [...linksToPapers(checked, session), ...linksOutside(checked, session)];
}

/** From `supports`, `builds_on` and a log's `paper`. */
function linksToPapers({ uri, document: { source }, language }: Checked, session: Session): DocumentLink[] {
  const { files } = session.papers;
  const names = namesIn(files);
  const references = files.get(uri)?.references ?? [];
  return references
    .filter(({ id, kinds }) => kinds.includes('paper') || id.includes('#'))
    .flatMap((reference) => names.meant(uri, reference))
    .flatMap(({ name: { home }, occurrence }) => {
      if (!home) return [];
      const { thing, path } = home;
      const isPaper = thing.kind === 'paper';
      return [
        {
          range: session.positions.toRange(source, spanOfPart(source, occurrence)),
          // Editors take the number after #L as a line, from 1.
          target: isPaper ? path : `${path}#L${thing.idPlace.start.line + 1}`,
          tooltip: navigationText(language, isPaper ? 'link:paper' : 'link:thing', { title: thing.title }),
        },
      ];
    });
}

/** From the discussions of actions and the signs of benefits. */
function linksOutside(
  { uri, document: { source }, subject, language }: Checked,
  session: Session,
): DocumentLink[] {
  const { content } = subject;
  if (content?.kind !== 'strategy-paper') return [];
  const links: DocumentLink[] = [];
  const add = (text: LocatedText | undefined, key: 'link:discussion' | 'link:sign'): void => {
    const target = text && targetOf(text.value.trim(), uri, session.folders());
    if (!target) return;
    const range = session.positions.toRange(source, wordsOf(text, source));
    links.push({ range, target, tooltip: navigationText(language, key, {}) });
  };
  for (const { actions, benefits } of content.initiatives) {
    for (const { discussion } of actions) add(discussion, 'link:discussion');
    for (const { signs } of benefits) for (const { link } of signs) add(link, 'link:sign');
  }
  return links;
}

/** Where the words stand, without their quotes. */
function wordsOf({ span, value }: LocatedText, source: SourceText): Span {
  const within = source.text.slice(span.start, span.end).indexOf(value);
  return within === -1 ? span : { start: span.start + within, end: span.start + within + value.length };
}

/** A path: `./…`, `../…`, `folder/`, or a name with an ending. Other texts are no links, and some rule may say so. */
const PATH = /^(?![/\\])[^\n\\]*(?:^\.{1,2}\/|\/$|\.[a-z][a-z0-9]{0,7}(?:#[^#]*)?$)/i;

/**
 * The URI that `written` in the text at `uri` means.
 * @returns undefined for what is no link, or leads out of the workspace
 */
export function targetOf(written: string, uri: string, folders: readonly string[]): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written))
    return /^https?:\/\/[^\s/]/i.test(written) && !/\s/.test(written) ? written : undefined;
  const [path = '', fragment] = written.split('#', 2);
  if (!PATH.test(written) || path === '') return undefined;
  const target = Utils.joinPath(Utils.dirname(URI.parse(uri)), path);
  const text = target.toString();
  if (!folders.some((folder) => text.startsWith(`${folder.replace(/\/$/, '')}/`))) return undefined;
  return fragment === undefined ? text : target.with({ fragment }).toString();
}

export const documentLinks: Feature = (connection, session) => {
  connection.onDocumentLinks(({ textDocument }) => {
    const analysis = session.opened(normalUri(textDocument.uri));
    return analysis ? linksOf(session.checked(analysis), session) : null;
  });
  return { documentLinkProvider: {} };
};
