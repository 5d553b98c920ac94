/** Every field of the format can be read about, in English from the schema and in Danish from the texts beside it. */
import assert from 'node:assert/strict';
import { fieldsDa } from '../../server/src/messages/fields/da';
import {
  ACTION_STATUSES,
  BENEFIT_KINDS,
  BENEFIT_STATUSES,
  DOCUMENT_KINDS,
  type DocumentKind,
  LANGUAGES,
  PAPER_STATUSES,
  PHASES,
  RHYTHMS,
  STAKEHOLDER_ROLES,
} from '../../server/src/paper/terms';
import {
  choicesOf,
  type Field,
  fieldsOf,
  idOf,
  readSchema,
  resolved,
  type Schema,
  strictAjv,
  typesOf,
} from './schemas';

const JARGON =
  /\b(array|property|properties|schema|null|string|object|boolean|integer|invalid|validate|enum|streng|objekt|egenskab|ugyldig|skema)\b/i;
const LONGEST_TITLE = 40;
const LONGEST_DESCRIPTION = 170;

const ALL: readonly (readonly [DocumentKind, Field])[] = DOCUMENT_KINDS.flatMap((kind) =>
  fieldsOf(kind).map((field) => [kind, field] as const),
);

/** The paths of the fields that `wrong` finds wrong, with what it says. */
function faults(
  wrong: (field: Field, kind: DocumentKind) => string | boolean | undefined,
): readonly string[] {
  return ALL.flatMap(([kind, field]) => {
    const said = wrong(field, kind);
    return said ? [`${field.path}${said === true ? '' : `: ${said}`}`] : [];
  });
}

function badTitle(title: string): boolean {
  return title.trim() !== title || title === '' || title.length > LONGEST_TITLE || /[.:]$/.test(title);
}

function badDescription(text: string): boolean {
  return (
    !/^\p{Lu}.*\.$/u.test(text) ||
    text.length > LONGEST_DESCRIPTION ||
    JARGON.test(text) ||
    /\s{2}/.test(text)
  );
}

function isText(schema: Schema): boolean {
  const holdsText = typesOf(schema).includes('array') && typesOf(schema.items ?? {}).includes('string');
  const hasChoices =
    schema.enum !== undefined || schema.items?.enum !== undefined || schema.const !== undefined;
  return (typesOf(schema).includes('string') || holdsText) && !hasChoices;
}

describe('schemas, field by field', () => {
  it('has found the fields', () => {
    assert.ok(ALL.length > 200, `${ALL.length}`);
    assert.ok(
      ALL.some(([, { path }]) => path === 'strategy-paper:initiatives[].benefits[].measure.target.by'),
    );
    assert.ok(ALL.some(([, { path }]) => path === 'strategy-organisation:words.*.allow'));
  });

  it('has a plain label for each', () => {
    assert.deepEqual(
      faults(({ schema }) => badTitle(schema.title ?? '')),
      [],
    );
  });

  it('has a plain sentence or two for each', () => {
    assert.deepEqual(
      faults(({ schema }) => badDescription(schema.description ?? '')),
      [],
    );
  });

  it('has an example for each text and each number', () => {
    assert.deepEqual(
      faults(({ schema }) => {
        const isNumber = typesOf(schema).some((type) => type === 'number' || type === 'integer');
        return (isText(schema) || isNumber) && (schema.examples ?? []).length === 0;
      }),
      [],
    );
  });

  it('gives only examples and defaults that it would accept', () => {
    const ajv = strictAjv();
    assert.deepEqual(
      faults(({ schema, pointer }, kind) => {
        const shown = [...(schema.examples ?? []), ...(schema.default === undefined ? [] : [schema.default])];
        if (shown.length === 0) return undefined;
        const accepts = ajv.compile({ $ref: `${idOf(kind)}#${pointer}` });
        const refused = shown.find((one) => !accepts(one));
        return refused === undefined ? undefined : JSON.stringify(refused);
      }),
      [],
    );
  });

  it('explains each word that can be chosen', () => {
    assert.deepEqual(
      faults((field, kind) => {
        const choices = choicesOf(field, kind);
        if (!choices) return undefined;
        const said = choices.enumDescriptions ?? [];
        return said.length !== choices.enum?.length || said.some((text) => text === '' || JARGON.test(text));
      }),
      [],
    );
  });

  it('lets one choose from the very words that the model knows', () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      'strategy-paper:language': LANGUAGES,
      'strategy-paper:status': PAPER_STATUSES,
      'strategy-paper:phase': PHASES,
      'strategy-paper:initiatives[].phase': PHASES,
      'strategy-paper:initiatives[].benefits[].kind': BENEFIT_KINDS,
      'strategy-paper:initiatives[].benefits[].status': BENEFIT_STATUSES,
      'strategy-paper:initiatives[].actions[].status': ACTION_STATUSES,
      'strategy-paper:stakeholders[].role': STAKEHOLDER_ROLES,
      'strategy-paper:follow_up.rhythm': RHYTHMS,
      'strategy-paper:map_reviews[].phase': PHASES,
      'strategy-follow-up:meetings[].actions[].status': ACTION_STATUSES,
      'strategy-follow-up:meetings[].benefits[].status': BENEFIT_STATUSES,
      'strategy-organisation:language': LANGUAGES,
      'strategy-organisation:phase': PHASES,
    };
    const found = Object.fromEntries(
      ALL.filter(([, { path }]) => path in expected).map(([kind, field]) => [
        field.path,
        choicesOf(field, kind)?.enum,
      ]),
    );
    assert.deepEqual(found, expected);
    const tasks = ALL.filter(([, { path }]) => path.startsWith('strategy-paper:stakeholders[].tasks.'));
    assert.deepEqual(
      tasks.map(([, { path }]) => path.split('.').at(-1)),
      PHASES,
    );
  });

  it('says of each how firmly it is expected', () => {
    assert.deepEqual(
      faults(({ schema }) => !['R', 'P', 'O'].includes(schema['x-expected'] ?? '')),
      [],
    );
  });

  it('asks for what it marks as required, and marks what it asks for', () => {
    // Who is responsible depends on the phase, priority on the number of actions, the period can be the
    // organisation's, and a line of the dialogue may be short at first: rules look after these.
    const elsewhere = [
      'strategy-paper:period',
      'strategy-paper:period.from',
      'strategy-paper:period.to',
      'strategy-paper:initiatives[].actions[].priority',
      'strategy-paper:initiatives[].actions[].responsible',
      ...['up', 'down', 'across', 'citizens'].flatMap((way) =>
        ['with', 'how', 'rhythm'].map((key) => `strategy-paper:dialogue.${way}[].${key}`),
      ),
    ];
    const marked = ALL.filter(([, { schema }]) => schema['x-expected'] === 'R').map(([, { path }]) => path);
    const asked = DOCUMENT_KINDS.flatMap((kind) => [...requiredPaths(kind)]);
    assert.deepEqual(asked.sort(), marked.filter((path) => !elsewhere.includes(path)).sort());
  });

  it('says what a field refers to in words that tools know', () => {
    const known = [
      'unit',
      'benefit',
      'action',
      'initiative',
      'person',
      'paper',
      'focus-area',
      'paper#action',
      'vision',
    ];
    assert.deepEqual(
      faults(({ schema }) =>
        [schema['x-refers-to'] ?? []]
          .flat()
          .filter((one) => !known.includes(one))
          .join(),
      ),
      [],
    );
  });
});

/** The paths that the schema asks for in a whole file, at whatever stage. */
function requiredPaths(kind: DocumentKind): ReadonlySet<string> {
  const top = readSchema(kind);
  const found = new Set<string>();
  const walk = (part: Schema | true, path: string): void => {
    if (part === true) return;
    const { schema } = resolved(part, '', top);
    const below = (key: string) => (path.endsWith(':') ? path + key : `${path}.${key}`);
    for (const key of schema.required ?? []) found.add(below(key));
    for (const [key, inner] of Object.entries(schema.properties ?? {})) walk(inner, below(key));
    if (schema.items) walk(schema.items, `${path}[]`);
  };
  walk(top, `${kind}:`);
  const submitted = top.definitions?.['submitted'];
  if (submitted) walk(submitted, `${kind}:`);
  return found;
}

describe('fields in Danish', () => {
  it('has the fields of the schemas and no others', () => {
    const paths = [...DOCUMENT_KINDS.map((kind) => `${kind}:`), ...ALL.map(([, { path }]) => path)];
    assert.deepEqual(Object.keys(fieldsDa).sort(), paths.sort());
  });

  it('has plain labels and sentences', () => {
    const bad = Object.entries(fieldsDa)
      .filter(([, { title, description }]) => badTitle(title) || badDescription(description))
      .map(([path]) => path);
    assert.deepEqual(bad, []);
  });

  it('quotes as Danish does, and has no English left', () => {
    const english = /["“”]|\b(the|and|you|what|which|of)\b/i;
    const bad = Object.entries(fieldsDa)
      .filter(([, { title, description }]) => english.test(title) || english.test(description))
      .map(([path]) => path);
    assert.deepEqual(bad, []);
  });

  it('names and explains each word that can be chosen', () => {
    assert.deepEqual(
      faults((field, kind) => {
        const words = [...(choicesOf(field, kind)?.enum ?? [])].sort();
        const text = fieldsDa[field.path];
        const named = Object.keys(text?.enums ?? {}).sort();
        const explained = Object.keys(text?.enumDescriptions ?? {}).sort();
        return named.join() !== words.join() || explained.join() !== words.join();
      }),
      [],
    );
  });
});
