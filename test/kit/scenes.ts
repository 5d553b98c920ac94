/** What is wrong with a drawn map, in words: what overlaps, what spills over, what a reader would miss. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../server/src/document/read';
import { widthOf } from '../../server/src/map/measure';
import type { Box, Card, Scene } from '../../server/src/map/scene';
import type { Shown } from '../../server/src/map/shown';
import type { ReaderLanguage } from '../../server/src/messages/render';
import { type FollowUp, readFollowUp } from '../../server/src/paper/follow-up';
import { paperSkeleton } from '../../server/src/paper/paper-skeleton';
import { progressOf } from '../../server/src/paper/progress';
import { readSubject } from '../../server/src/paper/subject';
import { check } from '../../server/src/rules/check';
import { GOOD_PAPER, TODAY } from './good-paper';
import { hostilePaper } from './hostile-paper';

const SAMPLES = join(__dirname, '../../samples');
/** The sheets on which a map has to stand; none is a screen. */
export const PROPORTIONS = [undefined, Math.SQRT2, 1 / Math.SQRT2, 16 / 9] as const;
export const LANGUAGES: readonly ReaderLanguage[] = ['en', 'da'];

/** The sheets to try a paper on: the many small ones on two of them. */
export function sheetsFor(name: string): readonly (number | undefined)[] {
  return name.startsWith('faulty') ? PROPORTIONS.slice(0, 2) : PROPORTIONS;
}

/** What is shown of a text; undefined for what is no strategy paper. */
export function shownOf(text: string, language: ReaderLanguage = 'en', log?: string): Shown | undefined {
  const subject = readSubject(readDocument(text), 'test.strategy.yaml');
  const { content } = subject;
  if (content?.kind !== 'strategy-paper') return undefined;
  const followUp = log === undefined ? undefined : followUpOf(log);
  return {
    paper: content,
    progress: progressOf(followUp),
    findings: check(subject, { today: TODAY, ...(followUp && { followUp }) }),
    language,
    today: TODAY,
    nameOf: () => undefined,
  };
}

function followUpOf(text: string): FollowUp | undefined {
  const { root } = readDocument(text);
  return root?.kind === 'map' ? readFollowUp(root) : undefined;
}

/** Every sample paper with its log, and papers that are hard to draw. */
export function papersToDraw(): readonly {
  readonly name: string;
  readonly text: string;
  readonly log?: string;
}[] {
  const samples = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.strategy.yaml'))
    .sort()
    .map((path) => {
      const file = join(SAMPLES, path);
      return { name: path, text: readFileSync(file, 'utf8'), ...logOf(file) };
    });
  return [
    ...samples,
    { name: 'nothing but its kind', text: 'format: strategy-paper/1\n' },
    { name: 'bare texts where parts should be', text: bareTexts() },
    { name: 'ten initiatives and long words', text: largePaper() },
    { name: 'hostile texts', text: hostilePaper() },
    {
      name: 'a skeleton nobody has touched',
      text: paperSkeleton({ language: 'da', today: TODAY }).join('\n'),
    },
  ];
}

function logOf(file: string): { readonly log?: string } {
  try {
    return { log: readFileSync(file.replace('.strategy.', '.follow-up.'), 'utf8') };
  } catch {
    return {};
  }
}

function bareTexts(): string {
  return GOOD_PAPER.replace(/\ninitiatives:\n/, '\ninitiatives:\n  - only a text\n  -\n');
}

/** A paper larger than any: ten initiatives, twenty people, words without an end. */
export function largePaper(): string {
  const long = 'samarbejdsorganiseringsudviklingskonsulenttjenestesammenhængskraft';
  const lines = [
    'format: strategy-paper/1',
    'id: large-2026',
    `unit: {id: large, name: Børne- og ${long} for alle, lead: [Anne-Margrethe ${long}, Bo Lind], change_agents: [Person 3 Jensen]}`,
    'period: {from: 2026-01-01, to: 2027-12-31}',
    'status: submitted',
    'direction:',
    `  statement: Vi vil gå mod ${long} ${'sammen med alle '.repeat(20)}.`,
    `  image_in_words: Et hus med ${long}`,
    `  open_questions: [Hvordan ${long}?, Hvad holder vi op med?]`,
    'initiatives:',
  ];
  let count = 0;
  for (let initiative = 1; initiative <= 10; initiative++) {
    lines.push(
      `  - id: initiative-${initiative}`,
      `    title: Initiativ ${initiative} om ${long} på tværs af hele forvaltningen`,
      `    open_questions: [Hvem vander i ferien ${initiative}?]`,
    );
    if (initiative % 3) lines.push(`    lead: Person ${initiative} Jensen`);
    lines.push('    benefits:');
    for (let benefit = 1; benefit <= 3; benefit++)
      lines.push(
        `      - id: benefit-${initiative}-${benefit}`,
        `        statement: Flere børn oplever ${benefit === 2 ? long : 'at nogen venter på dem'}`,
        `        for_whom: [børn, unge med ${long}]`,
        `        owner: Person ${benefit} Jensen`,
      );
    lines.push('    actions:');
    for (let action = 1; action <= (initiative === 1 ? 12 : 4); action++) {
      count++;
      const statuses = 'idea decided testing running done practice stopped never-launched'.split(' ');
      lines.push(
        `      - id: action-${initiative}-${action}`,
        `        title: Prøv handling ${action} med forældrene i ${long}`,
        `        priority: ${action}`,
        `        due: 2026-0${1 + (action % 9)}-01`,
        `        with: [Hjælper ${count % 25} Hansen, Person 4 Jensen]`,
        `        status: ${statuses[count % 8]}`,
        ...(count % 8 > 3 ? [`        learning: Det lærte vi af nummer ${count} og af ${long}.`] : []),
        ...(count % 7
          ? [`        responsible: ${count % 3 ? `Person ${count % 19} Jensen` : 'Bo Lind'}`]
          : []),
      );
    }
  }
  lines.push(
    'citizens:',
    ...[1, 2, 3, 4, 5].flatMap((voice) => [
      `  - who: gruppe ${voice} af ${long}`,
      `    said: Vi vil gerne hjælpe, men ${long} er svær at sige.`,
      `    changed: Nu er der ét nummer ${voice}.`,
    ]),
    'stakeholders:',
    `  - {role: citizens, tasks: {mobilization: [at sige ${long}], consolidation: [at komme]}}`,
    '',
  );
  return lines.join('\n');
}

/** All that a reader could not see, reach or tell apart. Lengths within half a unit are one. */
export function faultsOf(scene: Scene): readonly string[] {
  return [...orderFaults(scene), ...boxFaults(scene), ...wordFaults(scene)];
}

function orderFaults({ cards }: Scene): readonly string[] {
  const seen = new Set<string>();
  return cards.flatMap(({ id, parent, label }) => {
    const faults = [
      ...(seen.has(id) ? [`${id} is there twice`] : []),
      ...(parent !== undefined && !seen.has(parent)
        ? [`${id} stands before ${parent}, which it belongs to`]
        : []),
      ...(label.trim() === '' && id !== 'header' ? [`${id} says nothing`] : []),
      ...(/\{[a-z_]+\}|undefined|\[object/.test(label) ? [`${id} says "${label}"`] : []),
    ];
    seen.add(id);
    return faults;
  });
}

function boxFaults({ cards, width, height }: Scene): readonly string[] {
  const sheet = { x: 0, y: 0, width, height };
  const parents = new Map(cards.map(({ id, parent }) => [id, parent]));
  const isWithin = (one: Card, other: Card): boolean => {
    for (let id = parents.get(one.id); id !== undefined; id = parents.get(id))
      if (id === other.id) return true;
    return false;
  };
  const faults = cards.flatMap(({ id, box }) => (contains(sheet, box) ? [] : [`${id} leaves the sheet`]));
  for (const [at, one] of cards.entries())
    for (const other of cards.slice(at + 1)) {
      if (!overlap(one.box, other.box)) continue;
      if (isWithin(other, one) && contains(one.box, other.box)) continue;
      faults.push(`${one.id} and ${other.id} overlap`);
    }
  return faults;
}

function wordFaults({ cards }: Scene): readonly string[] {
  return cards.flatMap(({ id, box, label, marks }) => {
    const faults: string[] = [];
    const lines = marks.flatMap((mark) => (mark.mark === 'words' ? [mark] : []));
    const boxes = lines.map(({ x, y, size, text, weight }) => ({
      text,
      box: { x, y: y - size * 0.78, width: widthOf(text, size, weight), height: size },
    }));
    for (const { text, box: words } of boxes)
      if (!contains(box, words)) faults.push(`"${text}" leaves ${id}`);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        if (overlap(one.box, other.box, 1)) faults.push(`"${one.text}" and "${other.text}" overlap in ${id}`);
    const isCut = lines.some(({ text }) => text.endsWith('…') && !text.startsWith('…'));
    if (isCut && /…["”«]?[.]?$/.test(label)) faults.push(`${id} is cut, and its label too`);
    return faults;
  });
}

function contains(outer: Box, inner: Box): boolean {
  const slack = 0.5;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

function overlap(a: Box, b: Box, slack = 0.5): boolean {
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}
