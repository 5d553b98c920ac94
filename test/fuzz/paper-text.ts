/** Texts as authors lay them out: nested maps and lists in both styles, with comments and blank lines anywhere. */
import fc from 'fast-check';

/** Where comments and blank lines stand around a field or an entry. */
interface Around {
  readonly blank: boolean;
  readonly above: boolean;
  readonly beside: boolean;
  /** A comment below it, further in. */
  readonly below: boolean;
  readonly stray: boolean;
}

type Tree =
  | { readonly kind: 'scalar'; readonly written: string }
  | { readonly kind: 'text'; readonly header: string; readonly lines: readonly string[] }
  | { readonly kind: 'map'; readonly members: readonly Member[]; readonly step: number }
  | {
      readonly kind: 'list';
      readonly members: readonly Member[];
      readonly step: number;
      readonly gap: number;
    }
  | { readonly kind: 'flow'; readonly written: (mark: () => string, indent: string) => string };

interface Member {
  readonly around: Around;
  readonly value: Tree | undefined;
}

const SCALARS = [
  'ord',
  'to ord',
  '"i citat: #"',
  "'it''s'",
  '12',
  '2026-01-01',
  'true',
  '~',
  'a, b',
  'æøå 😀',
  'http://x.dk/#y',
  '""',
  '"over\n~flere\n\n~linjer"',
  'plain over\n~to linjer',
  "'enkelt\n~citat'",
];
const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['>-', ['foldet', 'tekst', '', 'afsnit']],
  ['|', ['linje', '  indrykket', '# ikke kommentar', 'slut']],
  ['>', ['med slut']],
  ['|+', ['holder', '']],
  ['|2-', ['  rykket', 'ind']],
  ['>-', []],
];
const FLOWS: readonly ((mark: () => string, indent: string) => string)[] = [
  () => '[]',
  () => '{}',
  () => '[a, b]',
  () => '[a, {b: 1, c: [d]}, "e, f",]',
  () => '{ a: 1, b: , c: "x" }',
  () => '[a: 1]',
  (_, indent) => `[\n${indent}  a,\n${indent}  b\n${indent}  ]`,
  (mark, indent) =>
    `{ ${mark()}\n${indent}  ${mark()}\n${indent}  a: 1, ${mark()}\n${indent}  ${mark()}\n${indent}  b: 2 ${mark()}\n${indent}  }`,
  (mark, indent) =>
    `[ ${mark()}\n${indent}  a, ${mark()}\n${indent}  {b: 2, c: 3}, d,\n${indent}  ${mark()}\n${indent}  e, ${mark()}\n${indent}  ]`,
  (mark, indent) => `{a: [1,\n${indent}  2], ${mark()}\n${indent}  "b": 'x',\n${indent}  }`,
];

const around = fc.record<Around>({
  blank: rarely(),
  above: rarely(),
  beside: rarely(),
  below: rarely(),
  stray: rarely(20),
});

function rarely(chance = 5): fc.Arbitrary<boolean> {
  return fc.nat(chance).map((drawn) => drawn === 1);
}

const { block } = fc.letrec<{ tree: Tree; member: Member; map: Tree; list: Tree; block: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 4 },
    fc.constantFrom(...SCALARS).map((written): Tree => ({ kind: 'scalar', written })),
    fc.constantFrom(...TEXTS).map(([header, lines]): Tree => ({ kind: 'text', header, lines })),
    fc.constantFrom(...FLOWS).map((written): Tree => ({ kind: 'flow', written })),
    tie('map'),
    tie('list'),
    tie('map'),
  ),
  member: fc.record({ around, value: fc.option(tie('tree'), { nil: undefined, freq: 8 }) }),
  map: fc.record({
    kind: fc.constant('map' as const),
    members: fc.array(tie('member'), { minLength: 1, maxLength: 4 }),
    step: fc.constantFrom(2, 2, 2, 4),
  }),
  list: fc.record({
    kind: fc.constant('list' as const),
    members: fc.array(tie('member'), { minLength: 1, maxLength: 4 }),
    step: fc.constantFrom(2, 2, 0, 4),
    gap: fc.constantFrom(1, 1, 1, 3, 0),
  }),
  block: fc.oneof(tie('map'), tie('map'), tie('list')),
}));

/** A whole text, with LF. */
export const anyPaper: fc.Arbitrary<string> = fc
  .record({
    root: block,
    head: fc.constantFrom('', '', '# hoved\n', '# hoved\n\n', '\ufeff'),
    end: fc.constantFrom('\n', '\n', '', '\n\n', '\n# hale\n'),
  })
  .map(
    ({ root, head, end }) => (head === '\ufeff' && root.kind === 'list' ? '' : head) + rendered(root) + end,
  );

function rendered(root: Tree): string {
  let count = 0;
  const mark = () => `# k${++count}.`;
  const lines: string[] = [];

  /** Writes the members at `indent`; the first goes on the line `open` has begun, if any. */
  const members = (
    node: Extract<Tree, { members: unknown }>,
    indent: number,
    open: string | undefined,
  ): void => {
    const space = ' '.repeat(indent);
    node.members.forEach((member, index) => {
      const begun = index === 0 ? open : undefined;
      if (begun === undefined) {
        if (member.around.blank && lines.length > 0) lines.push('');
        if (member.around.above) lines.push(space + mark());
      }
      const lead = begun ?? space;
      if (node.kind === 'list') entry(member, lead, indent, node.gap);
      else field(member, `${lead}n${index}:`, indent, node.step);
      if (member.around.below) lines.push(`${space}  ${mark()}`);
      if (member.around.stray) lines.push('', `${space}   ${mark()}`, '');
    });
  };

  const beside = (member: Member) => (member.around.beside ? `  ${mark()}` : '');

  const simple = (lead: string, indent: number, member: Member): boolean => {
    const { value } = member;
    const space = ' '.repeat(indent);
    if (!value) lines.push(lead + beside(member));
    else if (value.kind === 'scalar') {
      lines.push(
        ...`${lead} ${value.written.replaceAll('\n~', `\n${space}  `)}${beside(member)}`.split('\n'),
      );
    } else if (value.kind === 'flow')
      lines.push(...`${lead} ${value.written(mark, space)}${beside(member)}`.split('\n'));
    else if (value.kind === 'text') {
      lines.push(`${lead} ${value.header}${beside(member)}`);
      lines.push(...value.lines.map((line) => (line === '' ? '' : `${space}  ${line}`)));
    } else return false;
    return true;
  };

  const field = (member: Member, lead: string, indent: number, step: number): void => {
    if (simple(lead, indent, member)) return;
    const { value } = member;
    if (value?.kind !== 'map' && value?.kind !== 'list') return;
    lines.push(lead + beside(member));
    members(value, indent + (value.kind === 'list' ? value.step : step), undefined);
  };

  const entry = (member: Member, lead: string, indent: number, gap: number): void => {
    if (simple(`${lead}-`, indent, member)) return;
    const { value } = member;
    if (value?.kind !== 'map' && value?.kind !== 'list') return;
    if (gap === 0) {
      lines.push(`${lead}-${beside(member)}`);
      members(value, indent + 2, undefined);
    } else members(value, indent + 1 + gap, `${lead}-${' '.repeat(gap)}`);
  };

  members(root as Extract<Tree, { members: unknown }>, 0, undefined);
  return lines.join('\n');
}
