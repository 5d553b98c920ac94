/** The map of a paper as the preview draws it. */
import { groupsOf } from '../map/draw';
import { sceneOf } from '../map/map';
import type { Card } from '../map/scene';
import { progressOf } from '../paper/progress';
import { MAP_REQUEST, type MapAnswer, type MapCard, type MapRequest } from '../protocol';
import type { Feature } from './features';
import type { Checked, Session } from './session';
import { normalUri } from './uri';

/** The map of `checked`; undefined for what is not a strategy paper. */
export function mapOf(checked: Checked, asked: MapRequest, session: Session): MapAnswer | undefined {
  const { content } = checked.subject;
  if (content?.kind !== 'strategy-paper') return undefined;
  const { view, phase, questions } = asked;
  const names = namesOf(session);
  const scene = sceneOf(
    {
      paper: content,
      progress: progressOf(content.id && session.papers.workspace().logFor(content.id.value)),
      findings: checked.findings,
      language: checked.language,
      today: session.today(),
      nameOf: (id) => names().get(id)?.name,
    },
    { view, ...(phase && { phase }), ...(questions && { questions }) },
  );
  const { language, title, width, height, cards, links } = scene;
  return {
    uri: checked.uri,
    ...(checked.version !== undefined && { version: checked.version }),
    language,
    title,
    width,
    height,
    groups: groupsOf(scene, 'classes'),
    cards: cards.map((card) => sent(card, checked, session, names)),
    links: links.map(({ id, from, to }) => ({ id, from, to })),
    broken: checked.document.problems.length > 0,
  };
}

type Names = () => ReadonlyMap<string, { readonly name: string; readonly uri: string }>;

/** Papers and units of the workspace by id; put together when the first is asked for. */
function namesOf(session: Session): Names {
  let names: Map<string, { readonly name: string; readonly uri: string }> | undefined;
  return () => {
    if (names) return names;
    names = new Map();
    // The paper of a unit is where the unit's name leads, rather than the register of the organisation.
    for (const [uri, { kind, things }] of session.papers.files)
      for (const thing of things)
        if (thing.kind === 'paper' || thing.kind === 'unit')
          if (!names.has(thing.id) || kind === 'strategy-paper')
            names.set(thing.id, { name: thing.title, uri });
    return names;
  };
}

function sent(card: Card, { document }: Checked, session: Session, names: Names): MapCard {
  const { id, role, parent, box, label, place, findings, status, title, opens } = card;
  const paper = opens === undefined ? undefined : names().get(opens)?.uri;
  return {
    id,
    role,
    ...(parent !== undefined && { parent }),
    box,
    label,
    ...(place && { range: session.positions.toRange(document.source, place) }),
    ...(findings && { findings }),
    ...(status && { status }),
    ...(title && { title: title.text }),
    ...(paper !== undefined && { opens: paper }),
  };
}

export const map: Feature = (connection, session) => {
  connection.onRequest(MAP_REQUEST, async (asked: MapRequest): Promise<MapAnswer | null> => {
    const analysis = await session.analysis(normalUri(asked.uri));
    return (analysis && mapOf(session.checked(analysis), asked, session)) ?? null;
  });
  return {};
};
