/** What citizens said and what it changed, for the phase in which a unit listens first. */
import { stack, words } from '../layout/block';
import { type Draft, draft } from '../layout/draft';
import { mapText } from '../texts';
import { badge, badgeRoom, findingsText } from './strategy-map-badge';
import { type MapContext, partCard, question } from './strategy-map-context';
import { missingDraft } from './strategy-map-missing';
import { capital, said, sentences } from './view-texts';

const INSET = 16;

export function voiceDrafts(context: MapContext, width: number): readonly Draft[] {
  const { shown } = context;
  const { language, paper } = shown;
  const voices = paper.citizens.filter((voice) => said(voice.said) ?? said(voice.how));
  if (voices.length === 0) {
    return [
      missingDraft({
        id: 'voices',
        width,
        text: mapText(language, 'missing:voices'),
        question: question(context, 'citizens[].said'),
        place: paper.citizens[0]?.anchor ?? paper.anchor,
      }),
    ];
  }
  return voices.map((voice, at) => {
    const who = said(voice.who);
    const quote = said(voice.said);
    const changed = said(voice.changed);
    const how = [said(voice.how), said(voice.when)].flatMap((text) => text ?? []).join(', ');
    const findings = context.findingsOf(voice);
    const inner = width - 2 * INSET;
    const content = stack(
      [
        quote === undefined
          ? undefined
          : words(mapText(language, 'quoted', { text: quote }), inner - badgeRoom(findings), {
              size: 17,
              weight: 600,
              ink: 'words',
              leading: 1.3,
              lines: 8,
            }),
        words(capital([who, how].flatMap((text) => text || []).join(' – ')), inner, {
          size: 13,
          weight: 400,
          ink: 'words',
          lines: 4,
        }),
        changed === undefined
          ? undefined
          : stack([
              words(mapText(language, 'voices:changed'), inner, { size: 12.5, weight: 600, ink: 'dialogue' }),
              words(changed, inner, { size: 13.5, weight: 400, ink: 'words', lines: 6 }),
            ]),
      ],
      6,
    );
    return draft(
      {
        id: `voice-${at + 1}`,
        role: 'voice',
        label: sentences([
          capital([who, how].flatMap((text) => text || []).join(', ')),
          quote && mapText(language, 'quoted', { text: quote }),
          changed && `${mapText(language, 'voices:changed')}: ${changed}`,
          findingsText(language, findings),
        ]),
        ...partCard(context, voice, true),
      },
      content,
      { fill: 'dialogue-tint', radius: 14 },
      { x: INSET, y: INSET },
      (box) => badge(findings, box),
    );
  });
}
