/**
 * Importing a StratML plan (Part 1 or 2) as a draft paper. It reads bytes and gives a text; what it could not
 * carry over, it tells.
 */
import { overBudget } from '../document/budget';
import type { Language } from '../paper/terms';
import { decodeXml } from './decode-xml';
import type { Tally } from './draft';
import { draftPaper } from './draft-paper';
import { draftingFor } from './drafting';
import { readStratml } from './read-stratml';
import { readXml } from './read-xml';
import type { ReadingProblem } from './reading-problem';
import type { StratmlPlan } from './stratml-plan';
import { writeDraft } from './write-draft';

export interface ImportedPlan {
  readonly plan: StratmlPlan;
  /** The draft paper, as YAML. */
  readonly text: string;
  /** The language it is in: that of its placeholders, and of what will be asked about it. */
  readonly language: Language;
  /** The initiatives it has now. */
  readonly initiatives: number;
  readonly tally: Tally;
}

/**
 * The plan in `bytes` as a draft paper.
 * @param language of the paper; without it the one that the plan names, else English
 * @returns the draft and what became of the plan, or why it cannot be read
 */
export function importStratml(
  bytes: Uint8Array,
  language?: Language,
): ImportedPlan | { readonly problem: ReadingProblem } {
  const decoded = decodeXml(bytes);
  if ('problem' in decoded) return decoded;
  const xml = readXml(decoded.text);
  if ('problem' in xml) return xml;
  const reading = readStratml(xml.root);
  if ('problem' in reading) return reading;
  const { plan } = reading;
  const chosen = language ?? plan.language ?? 'en';
  const drafting = draftingFor(chosen, plan.term);
  const draft = draftPaper(plan, chosen, drafting);
  const text = writeDraft(draft, chosen);
  if (overBudget(text)) return { problem: { kind: 'too-much' } };
  return { plan, text, language: chosen, initiatives: draft.initiatives.length, tally: drafting.tally };
}
