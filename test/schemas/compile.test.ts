/** The schemas as schemas: valid draft-07, nothing in them that Ajv doubts, and only the keywords that the rules know. */
import assert from 'node:assert/strict';
import { DOCUMENT_KINDS } from '../../server/src/paper/terms';
import { errorsOf, idOf, OWN_KEYWORDS, readFixture, readSchema, strictAjv } from './schemas';

/** What can refuse a file. Whoever turns refusals into findings needs to know these and no others. */
const REFUSING = [
  'type',
  'const',
  'enum',
  'pattern',
  'format',
  'minLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'required',
  'additionalProperties',
];
const STRUCTURE = ['$ref', 'properties', 'patternProperties', 'items', 'definitions', 'if', 'then'];
const SAYING = ['$schema', '$id', '$comment', 'title', 'description', 'examples', 'default', ...OWN_KEYWORDS];
const TABLES = ['properties', 'patternProperties', 'definitions'];
const PLAIN = ['enum', 'enumDescriptions', 'const', 'examples', 'default', 'required'];

function eachPart(part: unknown, at: string, see: (part: Record<string, unknown>, at: string) => void): void {
  if (part === null || typeof part !== 'object' || Array.isArray(part)) return;
  const own = part as Record<string, unknown>;
  see(own, at);
  for (const [key, inner] of Object.entries(own)) {
    if (PLAIN.includes(key)) continue;
    if (TABLES.includes(key)) {
      for (const [name, field] of Object.entries(inner as object))
        eachPart(field, `${at}/${key}/${name}`, see);
    } else eachPart(inner, `${at}/${key}`, see);
  }
}

describe('schemas', () => {
  for (const kind of DOCUMENT_KINDS) {
    describe(kind, () => {
      const schema = readSchema(kind);

      it('is draft-07 by the draft itself', () => {
        const ajv = strictAjv();
        assert.equal(schema.$id, idOf(kind));
        assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
      });

      it('compiles with nothing ignored and nothing doubtful', () => {
        assert.ok(strictAjv().getSchema(idOf(kind)));
      });

      it('uses only keywords that the rules know', () => {
        const known = new Set([...REFUSING, ...STRUCTURE, ...SAYING]);
        const unknown: string[] = [];
        eachPart(schema, '#', (part, at) => {
          unknown.push(
            ...Object.keys(part)
              .filter((key) => !known.has(key))
              .map((key) => `${at} ${key}`),
          );
        });
        assert.deepEqual(unknown, []);
      });

      it('closes every part of the file, but for local notes', () => {
        const open: string[] = [];
        eachPart(schema, '#', (part, at) => {
          const isField = !/\/(if|then)\b|\/definitions\/submitted/.test(at);
          if (part['type'] !== 'object' || !isField) return;
          const patterns = part['patternProperties'] as Record<string, unknown> | undefined;
          if (part['additionalProperties'] !== false || patterns?.['^x-'] !== true) open.push(at);
        });
        assert.deepEqual(open, []);
      });

      it('says nothing beside a reference, where draft-07 would not hear it', () => {
        const lost: string[] = [];
        eachPart(schema, '#', (part, at) => {
          if ('$ref' in part && Object.keys(part).length > 1) lost.push(at);
        });
        assert.deepEqual(lost, []);
      });

      it('has no reference that leads nowhere, and no definition that nothing uses', () => {
        const used = new Set<unknown>();
        eachPart(schema, '#', (part) => used.add(part['$ref']));
        used.delete(undefined);
        const defined = Object.keys(schema.definitions ?? {}).map((name) => `#/definitions/${name}`);
        assert.deepEqual([...used].sort(), defined.sort());
      });
    });
  }

  it('lets what is asked of a submitted paper be asked at any status', () => {
    const always = strictAjv().compile({
      allOf: [{ $ref: idOf('strategy-paper') }, { $ref: `${idOf('strategy-paper')}#/definitions/submitted` }],
    });
    const paper = readFixture('parks-2026.strategy.yaml') as Record<string, unknown>;
    assert.deepEqual(errorsOf(always, { ...paper, status: 'draft' }), []);
    assert.deepEqual(errorsOf(always, { ...paper, status: 'draft', unit: { name: 'Parks' } }), [
      'required /unit id',
      'required /unit lead',
      'required /unit change_agents',
    ]);
  });
});
