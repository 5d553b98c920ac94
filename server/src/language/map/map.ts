/** The map of a paper as the preview draws it, the words around it, and the map as a file of its own. */
import type { Node, Span } from '../../document/tree';
import { spanOfPair } from '../../document/tree';
import { groupsOf } from '../../map/draw';
import { exportedSvg } from '../../map/export-svg';
import { sceneOf } from '../../map/map';
import { exportedPage } from '../../map/page';
import { pagedView } from '../../map/paged';
import { PALETTES } from '../../map/palette';
import { type Card, type Scene, VIEWS } from '../../map/scene';
import type { Asked, Shown } from '../../map/shown';
import { mapText } from '../../map/texts';
import { preview as previewDa } from '../../messages/da/preview';
import { preview as previewEn } from '../../messages/en/preview';
import { choiceLabel, type ReaderLanguage } from '../../messages/render';
import { progressOf } from '../../paper/progress';
import { ACTION_STATUSES, PHASES } from '../../paper/terms';
import {
  MAP_EXPORT_REQUEST,
  MAP_REQUEST,
  type MapAnswer,
  type MapCard,
  type MapExportAnswer,
  type MapExportRequest,
  type MapRequest,
  PREVIEW_TEXTS_REQUEST,
  type PreviewTexts,
  type PreviewTextsAnswer,
  type PreviewTextsRequest,
} from '../../protocol';
import { fileNameOf } from '../../workspace/workspace';
import type { Feature } from '../feature';
import { normalUri } from '../files/uri';
import type { Checked, Session } from '../session';
import { changesOn } from './changes';

/** What of `checked` is drawn; undefined for what is not a strategy paper. */
function shownBy(checked: Checked, session: Session): Shown | undefined {
  const { content } = checked.subject;
  if (content?.kind !== 'strategy-paper') return undefined;
  const names = namesOf(session);
  return {
    paper: content,
    usualPeriod: session.papers.workspace().organisationFor(checked.uri)?.period,
    progress: progressOf(content.id && session.papers.workspace().logFor(content.id.value)),
    findings: checked.findings,
    language: checked.language,
    today: session.today(),
    nameOf: (id) => names().get(id)?.name,
  };
}

function askedFor({ view, phase, questions, room }: Omit<MapRequest, 'uri'>): Asked {
  const hasRoom = typeof room === 'number' && room > 0;
  return { view, ...(phase && { phase }), ...(questions && { questions }), ...(hasRoom && { room }) };
}

/** The picture of `checked`; undefined for what is not a strategy paper. */
export function drawnMap(
  checked: Checked,
  asked: Omit<MapRequest, 'uri'>,
  session: Session,
): Scene | undefined {
  const shown = shownBy(checked, session);
  return shown && sceneOf(shown, askedFor(asked));
}

/** The map of `checked` as the preview draws it; undefined for what is not a strategy paper. */
export function mapOf(checked: Checked, asked: MapRequest, session: Session): MapAnswer | undefined {
  const scene = drawnMap(checked, asked, session);
  if (!scene) return undefined;
  const { language, title, width, height, cards, links } = scene;
  const { document } = checked;
  return {
    uri: checked.uri,
    ...(checked.version !== undefined && { version: checked.version }),
    language,
    title,
    width,
    height,
    groups: groupsOf(scene, 'classes'),
    cards: sentCards(cards, checked, asked, session),
    links: links.map(({ id, from, to }) => ({ id, from, to })),
    // What is misread can still be read; what cannot be read at all may lack what was there before.
    broken:
      document.holes.length > 0 ||
      document.problems.some(({ kind }) => kind !== 'misread' && kind !== 'extra'),
  };
}

/** What a paper or a unit is called, and the paper it leads to. */
interface Known {
  readonly name: string;
  readonly uri: string | undefined;
}

type Names = () => ReadonlyMap<string, Known>;

/** Papers and units of the workspace by id; put together when the first is asked for. */
function namesOf(session: Session): Names {
  let names: Map<string, Known> | undefined;
  return () => {
    if (names) return names;
    const known = new Map<string, Known>();
    // A unit is called what the register of the organisation calls it, and leads to its own paper.
    for (const [uri, { kind, things, unit }] of session.papers.files) {
      const home = kind === 'strategy-paper' ? uri : undefined;
      for (const { id, kind, title } of things)
        if (kind === 'paper' || kind === 'unit')
          known.set(id, { name: title, uri: home ?? known.get(id)?.uri });
      if (home === undefined || unit?.id === undefined || unit.name === undefined) continue;
      known.set(unit.id, { name: known.get(unit.id)?.name ?? unit.name, uri: home });
    }
    names = known;
    return known;
  };
}

function sentCards(
  cards: readonly Card[],
  checked: Checked,
  { view }: MapRequest,
  session: Session,
): readonly MapCard[] {
  const { source, root } = checked.document;
  const names = namesOf(session);
  const changesOf = changesOn(checked, view);
  return cards.map((card) => {
    const { id, role, parent, box, label, place, findings, status, title, opens } = card;
    const paper = opens === undefined ? undefined : names().get(opens)?.uri;
    const changes = changesOf(card);
    return {
      id,
      role,
      ...(parent !== undefined && { parent }),
      box,
      label,
      ...(place && {
        range: session.positions.toRange(source, place),
        extent: session.positions.toRange(source, extentOf(root, place)),
      }),
      ...(findings && { findings }),
      ...(status && { status }),
      ...(title && { title: title.text }),
      ...(paper !== undefined && { opens: paper }),
      ...(changes.length > 0 && { changes }),
    };
  });
}

/**
 * All of the text that is about what stands at `place`: of a key its value too; of a text the part that it belongs
 * to. `place` itself where the text holds no such part.
 */
function extentOf(root: Node | undefined, place: Span): Span {
  let extent = place;
  let node = root;
  while (node && node.kind !== 'scalar') {
    if (node.kind === 'list') {
      node = node.entries.find(({ value }) => value && holds(value.span, place))?.value;
      continue;
    }
    extent = node.span;
    const pair = node.pairs.find((one) => holds(spanOfPair(one), place));
    if (!pair) break;
    if (holds(pair.key.span, place) || (pair.value?.kind === 'list' && !holdsEntry(pair.value, place)))
      return spanOfPair(pair);
    node = pair.value;
  }
  return holds(extent, place) ? extent : place;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function holdsEntry(list: Node, place: Span): boolean {
  return list.kind === 'list' && list.entries.some(({ value }) => value && holds(value.span, place));
}

/** The words around a map. */
export function previewTexts(language: ReaderLanguage): PreviewTexts {
  const texts: Record<string, string> = { ...(language === 'da' ? previewDa : previewEn) };
  for (const view of VIEWS) texts[`view:${view}`] = mapText(language, `view:${view}`);
  for (const phase of PHASES)
    texts[`phase:${phase}`] = capital(choiceLabel(language, 'strategy-paper:phase', phase));
  for (const status of ACTION_STATUSES)
    texts[`status:${status}`] = capital(
      choiceLabel(language, 'strategy-paper:initiatives[].actions[].status', status),
    );
  return texts as PreviewTexts;
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

/** The map of `checked` as a file, a page with all its views; undefined for what is not a strategy paper. */
async function exportedMap(
  checked: Checked,
  asked: MapExportRequest,
  session: Session,
): Promise<MapExportAnswer | undefined> {
  const shown = shownBy(checked, session);
  if (!shown) return undefined;
  const { view, theme, format } = asked;
  const paper = fileNameOf(checked.uri).replace(/\.strategy\.ya?ml$/i, '');
  if (format === 'html') {
    const views = VIEWS.map((one) => pagedView(shown, askedFor({ ...asked, view: one }), undefined));
    const heading = shown.paper.unit?.name?.value ?? shown.paper.id?.value ?? '';
    return { text: await exportedPage(views, { heading, theme, opens: view }), name: paper };
  }
  return {
    text: exportedSvg(sceneOf(shown, askedFor(asked)), { palette: PALETTES[theme] }),
    name: view === 'strategy' ? paper : `${paper}-${view}`,
  };
}

export const map: Feature = (connection, session) => {
  const checkedAt = async (uri: string): Promise<Checked | undefined> => {
    const analysis = await session.analysis(normalUri(uri));
    return analysis && session.checked(analysis);
  };
  connection.onRequest(MAP_REQUEST, async (asked: MapRequest): Promise<MapAnswer | null> => {
    const checked = await checkedAt(asked.uri);
    return (checked && mapOf(checked, asked, session)) ?? null;
  });
  connection.onRequest(
    MAP_EXPORT_REQUEST,
    async (asked: MapExportRequest): Promise<MapExportAnswer | null> => {
      const checked = await checkedAt(asked.uri);
      return (checked && (await exportedMap(checked, asked, session))) ?? null;
    },
  );
  connection.onRequest(
    PREVIEW_TEXTS_REQUEST,
    async ({ uri }: PreviewTextsRequest): Promise<PreviewTextsAnswer> => {
      const analysis = await session.analysis(normalUri(uri));
      const { language: setting } = session.settings();
      const language = analysis ? session.languageFor(analysis) : setting === 'auto' ? 'en' : setting;
      return { language, texts: previewTexts(language) };
    },
  );
  return {};
};
