/** What citizens have said and what it changed, and empty bubbles for what they say next. */
import { pairOf, type Span, spanOfPair } from '../../document/tree';
import type { CitizenVoice, Paper } from '../../paper/paper';
import { type Block, stack, words } from '../layout/block';
import { run } from '../layout/run';
import type { Box, Card } from '../scene';
import type { Shown } from '../shown';
import { bubblePath } from './bubble';
import type { NameCards } from './card-names';
import type { Drafted } from './citizens-benefits';
import { capital, said, sentences, viewText } from './view-texts';

const GAP = 20;
const PAD = 18;
const TAIL = 20;
/** The narrowest voice in which a sentence still breaks well. */
const NARROWEST = 340;

/** A bubble to write in; its place is where a note of what was said goes. `box` holds the tail too. */
export function emptyBubble({ paper, language }: Shown, about: 'see' | 'missing', box: Box): Card {
  const question = viewText(language, about === 'see' ? 'citizens:see' : 'citizens:missing');
  const block = words(question, box.width - 2 * PAD - 8, {
    size: 26,
    weight: 600,
    ink: 'dialogue',
    leading: 1.25,
  });
  const body = { ...box, height: box.height - TAIL };
  const tail = { edge: 'below', at: about === 'see' ? 60 : box.width - 60, length: TAIL } as const;
  return {
    id: `bubble-${about}`,
    role: 'question',
    box,
    label: viewText(language, 'citizens:bubble-label', { question }),
    place: placeOfCitizens(paper),
    marks: [
      { mark: 'path', path: bubblePath(body, 26, tail), fill: 'card', stroke: 'dialogue', thickness: 2.5 },
      ...block.at(box.x + PAD + 6, box.y + PAD),
    ],
  };
}

/** The key `citizens`; where it is not written, the end of what comes before it in a paper. */
function placeOfCitizens(paper: Paper): Span {
  const own = pairOf(paper.map, 'citizens');
  if (own) return own.key.span;
  for (const key of ['dialogue', 'parked', 'initiatives', 'direction']) {
    const pair = pairOf(paper.map, key);
    const end = pair && spanOfPair(pair).end;
    if (end !== undefined) return { start: end, end };
  }
  return paper.anchor;
}

/** A heading and rows of voices within `width`; nothing where nobody has said anything yet. */
export function voiceDrafts(shown: Shown, width: number, name: NameCards): readonly Drafted[] {
  const voices = shown.paper.citizens.filter(({ said: words }) => said(words) !== undefined);
  if (voices.length === 0) return [];
  const hasChanged = voices.some(({ changed }) => said(changed) !== undefined);
  const title = viewText(shown.language, hasChanged ? 'citizens:voices' : 'citizens:voices-only');
  const heading = words(title, width, { size: 24, weight: 600, ink: 'dialogue', leading: 1.2 });
  const count = Math.max(1, Math.min(3, voices.length, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const column = (width - GAP * (count - 1)) / count;
  const drafts = voices.map((voice) => voiceDraft(shown, voice, column));
  const rows: { readonly drafts: readonly VoiceDraft[]; readonly height: number }[] = [];
  for (let at = 0; at < drafts.length; at += count) {
    const row = drafts.slice(at, at + count);
    const bubble = Math.max(...row.map(({ bubbleHeight }) => bubbleHeight));
    rows.push({ drafts: row, height: bubble + 4 + Math.max(...row.map(({ below }) => below.height)) });
  }
  const height = rows.reduce((sum, row) => sum + row.height + 16, heading.height - 2);
  return [
    {
      height,
      at(x, y) {
        const head: Card = {
          id: name('voices'),
          role: 'heading',
          box: { x, y, width, height: heading.height },
          label: title,
          marks: heading.at(x, y),
        };
        let top = y + heading.height + 14;
        return [
          head,
          ...rows.flatMap((row) => {
            const bubble = Math.max(...row.drafts.map(({ bubbleHeight }) => bubbleHeight));
            const cards = row.drafts.map((draft, index) =>
              draft.place(
                { x: x + index * (column + GAP), y: top, width: column, height: row.height },
                bubble,
                name,
              ),
            );
            top += row.height + 16;
            return cards;
          }),
        ];
      },
    },
  ];
}

/** What a sheet has room for of one answer, in characters; the label has all of it. */
const LONGEST = 400;

function clipped(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).toWellFormed().trimEnd()}…`;
}

interface VoiceDraft {
  readonly bubbleHeight: number;
  /** Who said it, and what it changed. */
  readonly below: Block;
  place(box: Box, bubbleHeight: number, name: NameCards): Card;
}

function voiceDraft(shown: Shown, voice: CitizenVoice, width: number): VoiceDraft {
  const { language } = shown;
  const quote = said(voice.said) ?? '';
  const who = said(voice.who);
  const changed = said(voice.changed);
  const quoted = words(viewText(language, 'citizens:quote', { quote }), width - 2 * PAD, {
    size: 19,
    weight: 400,
    ink: 'words',
    leading: 1.38,
    lines: 9,
  });
  const title = viewText(language, 'citizens:changed');
  const below = stack(
    [
      who === undefined
        ? undefined
        : words(capital(who), width - PAD - 8, {
            size: 15,
            weight: 600,
            ink: 'dialogue',
            leading: 1.4,
            lines: 3,
          }),
      changed === undefined
        ? undefined
        : run(
            [
              { text: `${title}:`, size: 17, weight: 600, ink: 'words' },
              { text: clipped(changed), size: 17, weight: 400, ink: 'words' },
            ],
            width - PAD - 8,
            17 * 1.4,
          ),
    ],
    6,
  );
  return {
    bubbleHeight: quoted.height + 2 * PAD - 6 + TAIL,
    below,
    place(box, bubbleHeight, name) {
      const body = { ...box, height: bubbleHeight - TAIL };
      const tail = { edge: 'below', at: 34, length: TAIL } as const;
      return {
        id: name(`voice-${shown.paper.citizens.indexOf(voice) + 1}`),
        role: 'voice',
        parent: 'voices',
        box,
        label: sentences([
          who === undefined ? quote : viewText(language, 'citizens:voice-label', { who, said: quote }),
          changed === undefined ? undefined : viewText(language, 'citizens:changed-label', { changed }),
        ]),
        place: voice.anchor,
        marks: [
          {
            mark: 'path',
            path: bubblePath(body, 18, tail),
            fill: 'dialogue-tint',
            stroke: 'dialogue',
            thickness: 1.2,
          },
          ...quoted.at(box.x + PAD, box.y + PAD - 3),
          ...below.at(box.x + PAD, box.y + bubbleHeight + 4),
        ],
      };
    },
  };
}
