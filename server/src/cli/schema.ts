/** `strategy-papers schema`: prints the JSON Schema of a kind, as other editors and validators take it. */
import followUp from '../../../schemas/strategy-follow-up.schema.json';
import organisation from '../../../schemas/strategy-organisation.schema.json';
import paper from '../../../schemas/strategy-paper.schema.json';
import { kindOption } from './options';

const SCHEMAS = { paper, 'follow-up': followUp, organisation } as const;

/** @throws UsageError for a kind that does not exist */
export function schemaText(kind: string): string {
  return `${JSON.stringify(SCHEMAS[kindOption(kind)], null, 2)}\n`;
}
