/** Slips found in a text with its small mistakes mended, as slips of the text as written. */
import { covers, type Ground } from '../../document/ground';
import { lineAt, lineStart, sourceText } from '../../document/source-text';
import type { FoundSlip } from './search';
import type { Slip } from './slip';

/**
 * @param ground the text in which it was found
 * @param text as written
 * @returns the slip, or none where it cannot be undone there by itself
 */
export function asWritten({ slip, others }: FoundSlip, ground: Ground, text: string): readonly FoundSlip[] {
  const [own] = slipAsWritten(slip, ground, text);
  return own ? [{ slip: own, others: others.flatMap((one) => slipAsWritten(one, ground, text)) }] : [];
}

function slipAsWritten(slip: Slip, ground: Ground, text: string): readonly Slip[] {
  const edits = ground.edits(slip.edits);
  if (!edits) return [];
  if (slip.what === 'flat') {
    // It puts every line in its place, also those that were one column off.
    const others = ground.indentation.filter((one) => !edits.some((edit) => covers(edit, one)));
    return [{ ...slip, edits: [...edits, ...others], span: ground.span(slip.span) }];
  }
  const written = { ...slip, edits, span: ground.span(slip.span) };
  if (written.what !== 'shifted') return [written];
  const start = lineStart(sourceText(ground.text), written.last - 1);
  return [{ ...written, last: lineAt(sourceText(text), ground.span({ start, end: start }).start) + 1 }];
}
