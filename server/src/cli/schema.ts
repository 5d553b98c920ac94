/** `strategy-papers schema`: prints the JSON Schema of a kind, as other editors and validators take it. */
import followUp from '../../../schemas/strategy-follow-up.schema.json';
import organisation from '../../../schemas/strategy-organisation.schema.json';
import paper from '../../../schemas/strategy-paper.schema.json';
import { chosen } from './validate-options';

const SCHEMAS = { paper, 'follow-up': followUp, organisation } as const;

/** @throws UsageError for a kind that does not exist */
export function schemaText(kind: string): string {
  const known = chosen('<kind>', kind.replace(/^strategy-/, ''), [
    'paper',
    'follow-up',
    'organisation',
  ] as const);
  return `${JSON.stringify(SCHEMAS[known], null, 2)}\n`;
}
