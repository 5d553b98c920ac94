/** The three schemas as the tests read them: from disk, compiled as strictly as Ajv can, and field by field. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { DOCUMENT_KINDS, type DocumentKind } from '../../server/src/paper/terms';

export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly const?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly 'x-expected'?: string;
  readonly 'x-refers-to'?: string | readonly string[];
  readonly 'x-multiline'?: boolean;
}

/** A field of a kind of file, with where its part of the schema stands. */
export interface Field {
  /** `strategy-paper:initiatives[].title`. */
  readonly path: string;
  /** A JSON pointer into the schema. */
  readonly pointer: string;
  readonly schema: Schema;
}

export const OWN_KEYWORDS = ['x-expected', 'x-refers-to', 'x-multiline', 'enumDescriptions'];

export function readSchema(kind: DocumentKind): Schema {
  return JSON.parse(readFileSync(join('schemas', `${kind}.schema.json`), 'utf8'));
}

export function readFixture(name: string): unknown {
  return parse(readFileSync(join('test/schemas/fixtures', name), 'utf8'));
}

/** An Ajv that knows all three schemas, refuses any doubtful one, and collects every error. */
export function strictAjv(): Ajv {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  ajv.addVocabulary(OWN_KEYWORDS);
  for (const kind of DOCUMENT_KINDS) ajv.addSchema(readSchema(kind));
  return ajv;
}

export function idOf(kind: DocumentKind): string {
  return `urn:strategy-papers:${kind}:1`;
}

/**
 * What `validate` says of `value`, one line an error: the keyword, the place, and for a key that is missing or
 * unknown its name. The bare "if" is left out: it only repeats that its "then" was not met.
 */
export function errorsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return [];
  const lines = (validate.errors ?? [])
    .filter((error) => error.keyword !== 'if')
    .map((error) => {
      const key = error.params['missingProperty'] ?? error.params['additionalProperty'];
      return `${error.keyword} ${error.instancePath}${key === undefined ? '' : ` ${key}`}`;
    });
  return [...new Set(lines)];
}

/** What `part` means once its reference is followed, and where that stands. */
export function resolved(part: Schema, pointer: string, top: Schema): { schema: Schema; pointer: string } {
  if (part.$ref === undefined) return { schema: part, pointer };
  const target = part.$ref.slice(1);
  const name = target.replace('/definitions/', '');
  const schema = top.definitions?.[name];
  if (!schema) throw new Error(`${part.$ref} leads nowhere`);
  return { schema, pointer: target };
}

/** Every field of `kind`, in the order of the schema; the entries of a list are `[]`, a free key is `*`. */
export function fieldsOf(kind: DocumentKind): readonly Field[] {
  const top = readSchema(kind);
  const found: Field[] = [];
  const walk = (part: Schema, at: string, path: string): void => {
    const { schema, pointer } = resolved(part, at, top);
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      step(
        inner,
        `${pointer}/properties/${escaped(key)}`,
        path.endsWith(':') ? path + key : `${path}.${key}`,
      );
    }
    for (const [pattern, inner] of Object.entries(schema.patternProperties ?? {})) {
      if (pattern !== '^x-') step(inner, `${pointer}/patternProperties/${escaped(pattern)}`, `${path}.*`);
    }
    if (schema.items) walk(schema.items, `${pointer}/items`, `${path}[]`);
  };
  const step = (schema: Schema, pointer: string, path: string): void => {
    found.push({ path, pointer, schema });
    walk(schema, pointer, path);
  };
  walk(top, '', `${kind}:`);
  return found;
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** The words to choose from in a field, whether it takes one of them or a list. */
export function choicesOf(field: Field, kind: DocumentKind): Schema | undefined {
  if (field.schema.enum) return field.schema;
  const items = field.schema.items && resolved(field.schema.items, '', readSchema(kind)).schema;
  return items?.enum ? items : undefined;
}

export function typesOf(schema: Schema): readonly string[] {
  return schema.type === undefined ? [] : [schema.type].flat();
}
