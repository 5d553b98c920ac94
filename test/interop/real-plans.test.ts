/** Five plans as they are published, with all their slips. They are read where they lie, and never copied. */
import assert from 'node:assert/strict';
import { dateIn, isUndecided, numberIn } from '../../server/src/interop/plain-words';
import { importSummary } from '../../server/src/interop/summary';
import { findingsOf } from '../kit/findings';
import { imported, paperOf, REAL_PLANS, realPlan, textsOf } from '../kit/stratml';

interface Leaf {
  /** The name of the element, without its prefix. */
  readonly name: string;
  readonly text: string;
}

/** The texts of a plan, read without our reader: what stands between a tag and the next. */
function leavesOf(xml: string): readonly Leaf[] {
  const body = xml.replace(/<([\w:]*)Submitter>[\s\S]*<\/\1Submitter>/, '');
  return [...body.matchAll(/<(?:\w+:)?(\w+)[^<>]*>([^<]*)/g)]
    .map(([, name = '', text = '']) => ({ name, text: spaced(decoded(text)) }))
    .filter(({ text }) => text !== '');
}

function decoded(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
  );
}

/** White space and the marks that stand for it made one space; no full stop at the end, as titles have none. */
function spaced(text: string): string {
  return text
    .replace(/[\s^]+/g, ' ')
    .trim()
    .replace(/\s*\.$/, '');
}

/** Codes are counted, not kept. */
const CODES = new Set(['Identifier', 'ReferentIdentifier', 'id']);
/** They decide where a name goes. */
const SIGNPOSTS = new Set(['RoleType']);

describe('the five real plans', () => {
  for (const name of REAL_PLANS) {
    describe(name, () => {
      it('becomes a paper with nothing but findings about its content', function () {
        const { text } = imported(realPlan(this, name));
        const found = findingsOf(text, { fileName: 'plan.strategy.yaml', today: '2026-06-15' });
        const formal = found.filter(({ rule }) => /^(?:syntax|internal|format)\//.test(rule));
        const fair = new Set(['format/placeholder', 'format/missing-field', 'format/period-length']);
        assert.deepEqual(
          formal.filter(({ rule }) => !fair.has(rule)).map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
        const errors = found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
        assert.ok(
          errors.every((rule) => rule === 'initiatives/exactly-four'),
          errors.join(', '),
        );
      });

      it('has a benefit and an action under every initiative', function () {
        const { initiatives } = paperOf(imported(realPlan(this, name)).text);
        for (const { benefits, actions } of initiatives as readonly Record<string, readonly unknown[]>[]) {
          assert.ok((benefits?.length ?? 0) > 0 && (actions?.length ?? 0) > 0);
        }
      });

      it('loses no text: each is in the paper, or in what is told', function () {
        const bytes = realPlan(this, name);
        const result = imported(bytes);
        const kept = textsOf(paperOf(result.text));
        const all = spaced(kept.join(' \n ').replace(/\.(?=\s)/g, '')).concat(' ');
        const numbers = new Set(kept.filter((value) => typeof value === 'number'));
        const told = importSummary(result, 'en', undefined);
        let codes = 0;
        for (const { name: element, text } of leavesOf(bytes.toString('utf8'))) {
          if (SIGNPOSTS.has(element)) continue;
          // A form's own label says nothing where its value is told as a start, or is not decided.
          if (element === 'DescriptorName' && text === 'Status') continue;
          if (element === 'DescriptorValue' && text === 'Baseline' && result.text.includes('baseline:'))
            continue;
          if (isUndecided(text) && element !== 'Identifier') {
            assert.ok(told.includes(`"${text}`), `${text} is not told`);
          } else if (CODES.has(element)) codes++;
          else if (numberIn(text) !== undefined) {
            const isTold = numberIn(text) === 0 && /results? of 0/.test(told);
            assert.ok(
              numbers.has(numberIn(text) ?? 0) || isTold || new RegExp(` ${text}[ ,]`).test(all),
              `${element}: ${text}`,
            );
          } else if (element === 'SequenceIndicator') {
            const isThere = kept.some((value) => String(value).split(/[ :]/)[0] === text || value === text);
            assert.ok(
              isThere || new RegExp(`[ ]${text.replaceAll('.', '\\.')}[,.]`).test(told),
              `${element}: ${text}`,
            );
          } else {
            const words = text.replace(/\.(?= )/g, '');
            assert.ok(all.includes(words), `${element}: ${text}`);
          }
        }
        assert.ok(codes === 0 || told.includes(`${codes} identification`), `${codes} codes`);
      });

      it('loses no text, though none stands there twice', function () {
        let count = 0;
        const marked = realPlan(this, name)
          .toString('utf8')
          .replace(
            /(<(?:\w+:)?(\w+)[^<>/]*>)([^<]*[^<\s][^<]*)(?=<\/)/g,
            (whole, tag: string, element: string, text: string) => {
              const bare = text.trim();
              const isFixed = isUndecided(bare) || numberIn(bare) !== undefined || dateIn(bare) !== undefined;
              const isMark = element === 'DescriptorValue' && /^(?:Baseline|Low|Reduced)$/.test(bare);
              if (isFixed || isMark || CODES.has(element) || SIGNPOSTS.has(element)) return whole;
              return `${tag}${text} q${count++}q`;
            },
          );
        assert.ok(count > 40);
        const result = imported(marked);
        const all = textsOf(paperOf(result.text)).join(' ') + importSummary(result, 'en', undefined);
        const personal = /Submitter>[\s\S]*Submitter>/.exec(marked)?.[0] ?? '';
        const lost = Array.from({ length: count }, (_, index) => `q${index}q`).filter(
          (mark) => !all.includes(mark) && !personal.includes(mark),
        );
        assert.deepEqual(
          lost.map((mark) => new RegExp(`.*${mark}`).exec(marked)?.[0].slice(-160)),
          [],
        );
      });

      it('does not name who handed it in', function () {
        const bytes = realPlan(this, name);
        const address = /EmailAddress>([^<]+)</.exec(bytes.toString('utf8'))?.[1] ?? '';
        assert.notEqual(address, '');
        const result = imported(bytes);
        assert.ok(!result.text.includes(address));
        assert.match(importSummary(result, 'en', undefined), /personal data/);
      });
    });
  }

  it('Hilton Head: ten goals are ten, and the author is asked which four', function () {
    const { text, initiatives } = imported(realPlan(this, REAL_PLANS[0]));
    assert.equal(initiatives, 10);
    const found = findingsOf(text, { fileName: 'plan.strategy.yaml' });
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'initiatives/exactly-four').map(({ message }) => message),
      ['There are 10 initiatives and room for 4. Which can wait?'],
    );
    assert.match(text, /^ {4}title: Protect Island character through growth management$/m);
    assert.match(text, /^ {8}title: Update the Land Use Element of the Comprehensive Plan$/m);
    assert.match(
      text,
      /^ {8}statement: Reduction in flood events or drainage complaints in targeted areas$/m,
    );
  });

  it('South Carolina: targets and starts are numbers, read as they are', function () {
    const { text } = imported(realPlan(this, 'south-carolina-commerce-2023.xml'));
    assert.match(text, /baseline:\n {12}value: 5723103289\n {12}date: 2022-06-30/);
    assert.match(text, /target:\n {12}value: 4000000000\n {12}by: 2023-06-30/);
    // 4.4249999999999998 is 4.425, and a Danish eye shall not read thousands, nor a fix make them.
    assert.match(text, /value: 4\.4250\n/);
    const found = findingsOf(text, { fileName: 'plan.strategy.yaml' });
    assert.deepEqual(
      found.filter(({ rule }) => rule === 'syntax/misread-scalar'),
      [],
    );
  });

  it('the committee: one performer is responsible, many are with', function () {
    const { initiatives } = paperOf(imported(realPlan(this, 'stratml-committee-2011.xml')).text);
    const [first] = initiatives as readonly Record<string, readonly Record<string, unknown>[]>[];
    const [publish, , tools] = first?.['actions'] ?? [];
    assert.equal(publish?.['responsible'], 'ANSI');
    assert.equal(tools?.['responsible'], '<Who is responsible?>');
    assert.equal((tools?.['with'] as readonly string[] | undefined)?.length, 31);
  });
});
