/**
 * Makes what the server reads at run time. From schemas/*.schema.json: the compiled check of each kind, the shape
 * of its fields, and the fields' English labels. From the map's font: its files and widths. The script of a map's
 * page. Nothing of it is kept in git.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { generateFont } from './font.mjs';
import { generatePageScript } from './page-script.mjs';

const root = new URL('../../', import.meta.url);
const KINDS = ['strategy-paper', 'strategy-follow-up', 'strategy-organisation'];
const NOTE = '// Made by server/build/generate.mjs from schemas/. Not to be edited.\n';
/** Keywords that say nothing about what is allowed: ours, and those that editors show. */
const LABELS = new Set([
  'title',
  'description',
  '$comment',
  'examples',
  'default',
  'format',
  'x-expected',
  'x-refers-to',
  'x-multiline',
  'enumDescriptions',
  'markdownDescription',
  'markdownEnumDescriptions',
  'defaultSnippets',
]);
/** Keywords under which keys are the names of fields, not keywords. */
const FIELD_TABLES = new Set(['properties', 'definitions', 'patternProperties']);

async function readSchema(kind) {
  return JSON.parse(await readFile(new URL(`schemas/${kind}.schema.json`, root), 'utf8'));
}

/** The schema with what is asked of a submitted paper always asked: severity by stage is decided by the rules. */
function asSubmitted(schema) {
  const { if: _condition, then, ...rest } = schema;
  return then ? { ...rest, allOf: [...(rest.allOf ?? []), then] } : rest;
}

/** The schema without what only people read: the compiled code would carry it along. */
function withoutLabels(schema, isFieldTable = false) {
  if (Array.isArray(schema)) return schema.map((part) => withoutLabels(part));
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key]) => isFieldTable || !LABELS.has(key));
  return Object.fromEntries(
    kept.map(([key, part]) => [
      key,
      key === 'enum' || key === 'const' ? part : withoutLabels(part, FIELD_TABLES.has(key) && !isFieldTable),
    ]),
  );
}

function compile(schemas) {
  const ajv = new Ajv({
    allErrors: true,
    code: { source: true, esm: true, lines: false },
    inlineRefs: false,
    // Lengths count UTF-16 units: only "not empty" is asked for.
    unicode: false,
    logger: false,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    schemas: schemas.map(([kind, schema]) => ({ ...withoutLabels(asSubmitted(schema)), $id: kind })),
  });
  const names = Object.fromEntries(KINDS.map((kind) => [kind.replaceAll('-', '_'), kind]));
  return NOTE + standaloneCode.default(ajv, names);
}

function resolve(schema, top) {
  if (!schema.$ref) return schema;
  const target = schema.$ref
    .replace('#/', '')
    .split('/')
    .reduce((node, step) => node[step], top);
  return { ...resolve(target, top), ...schema, $ref: undefined };
}

/** The shape of a field and of all below it; notes its labels by path on the way. */
function shape(part, path, top, labels) {
  const schema = part === true ? {} : resolve(part, top);
  const types = [schema.type ?? []].flat();
  const choices = schema.enum ?? (schema.const ? [schema.const] : undefined);
  const anyOf = (schema.anyOf ?? []).map((one) => resolve(one, top));
  const known = [schema, ...anyOf];
  const choiceSource = known.find((one) => one.enum) ?? resolve(schema.items ?? {}, top);
  if (schema.title) {
    labels[path] = {
      title: schema.title,
      description: schema.description ?? '',
      ...(schema.examples && { examples: schema.examples }),
      ...(choiceSource.enum && {
        enums: Object.fromEntries(choiceSource.enum.map((one) => [one, one.replaceAll('-', ' ')])),
      }),
      ...(choiceSource.enum &&
        choiceSource.enumDescriptions && {
          enumDescriptions: Object.fromEntries(
            choiceSource.enum.map((one, i) => [one, choiceSource.enumDescriptions[i]]),
          ),
        }),
    };
  }
  const items = known.find((one) => one.items)?.items;
  const own = {
    path,
    types: types.length > 0 ? types : anyOf.flatMap((one) => one.type ?? []),
    ...(schema['x-expected'] && { expected: schema['x-expected'] }),
    ...(schema['x-refers-to'] && { refersTo: [schema['x-refers-to']].flat() }),
    ...(schema['x-multiline'] && { multiline: true }),
    ...(schema.default !== undefined && { default: schema.default }),
    ...((choices ?? choiceSource.enum) && { choices: choices ?? choiceSource.enum }),
    ...(schema.format === 'date' && { date: true }),
    ...(schema.pattern?.startsWith('^[a-z0-9]+(-') && !schema.pattern.includes('#') && { slug: true }),
  };
  if (items) own.entry = shape(items, `${path}[]`, top, labels);
  if (schema.properties) {
    const prefix = path.endsWith(':') ? path : `${path}.`;
    own.fields = Object.fromEntries(
      Object.entries(schema.properties).map(([key, inner]) => [key, shape(inner, prefix + key, top, labels)]),
    );
  }
  const free = Object.entries(schema.patternProperties ?? {}).find(([pattern]) => pattern !== '^x-');
  if (free) own.any = shape(free[1], `${path}.*`, top, labels);
  return own;
}

export async function generate() {
  const schemas = await Promise.all(KINDS.map(async (kind) => [kind, await readSchema(kind)]));
  const labels = {};
  const shapes = Object.fromEntries(
    schemas.map(([kind, schema]) => [kind, shape(schema, `${kind}:`, schema, labels)]),
  );
  const targets = [
    ['server/src/paper/generated/validate.js', compile(schemas)],
    [
      'server/src/paper/generated/validate.d.ts',
      `${NOTE}import type { ValidateFunction } from 'ajv';\n${KINDS.map((kind) => `export declare const ${kind.replaceAll('-', '_')}: ValidateFunction;\n`).join('')}`,
    ],
    [
      'server/src/paper/generated/shapes.ts',
      `${NOTE}import type { FieldShape } from '../field-shape';\nimport type { DocumentKind } from '../terms';\nexport const SHAPES: Readonly<Record<DocumentKind, FieldShape>> = ${JSON.stringify(shapes)};\n`,
    ],
    [
      'server/src/messages/generated/fields-en.ts',
      `${NOTE}import type { FieldTexts } from '../field-texts';\nexport const fieldsEn: Readonly<Record<string, FieldTexts>> = ${JSON.stringify(labels)};\n`,
    ],
  ];
  for (const [path, text] of targets) {
    const url = new URL(path, root);
    await mkdir(new URL('./', url), { recursive: true });
    await writeFile(url, text);
  }
  await Promise.all([generateFont(), generatePageScript()]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
