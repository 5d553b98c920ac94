import assert from 'node:assert/strict';
import { numberAndUnit } from '../../server/src/rules/benefits/numbers';
import { inPlace } from '../kit/example';
import { findingsOfRule, fixed } from '../kit/findings';
import { edited } from '../kit/good-paper';

interface Parts {
  readonly measuredIn?: string;
  readonly better?: string;
  readonly baseline?: string;
  readonly target?: string;
  readonly readings?: readonly string[];
}

/** The first initiative with one benefit and this measure, in a submitted paper. */
function measure(parts: Parts, language: 'en' | 'da' = 'en'): string {
  const { measuredIn = 'persons', better, baseline = '40', target = '200', readings = [] } = parts;
  const lines = [
    '- id: ownership',
    '  statement: Residents take part in caring for their nearest park',
    '  for_whom: [residents]',
    '  measure:',
    '    indicator: residents with a park agreement',
    ...(measuredIn === '' ? [] : [`    measured_in: ${measuredIn}`]),
    ...(better === undefined ? [] : [`    better: ${better}`]),
    `    baseline: {value: ${baseline}, date: 2025-12-01, source: park register}`,
    '    target:',
    `      value: ${target} # as agreed`,
    '      by: 2027-10-01',
    ...(readings.length > 0 ? ['    readings:'] : []),
    ...readings.map((value) => `      - {date: 2026-03-01, value: ${value}}`),
  ];
  return inPlace(lines.join('\n'), 'benefit', language);
}

const draft = (text: string) => edited(text, ['status: submitted\n', 'status: draft\n']);
const marked = (rule: string, text: string) =>
  findingsOfRule(rule, text).map(({ at, severity }) => [
    at,
    findingsOfRule(rule, draft(text))[0]?.severity,
    severity,
  ]);
const messages = (rule: string, text: string, language: 'en' | 'da' = 'en') =>
  findingsOfRule(rule, text, {}, language).map(({ message }) => message);

describe('benefits/measure-numbers', () => {
  it('marks every text where a number should be, an error from the first draft on', () => {
    const text = measure({ baseline: '"40"', target: '200 persons', readings: ['some', '61'] });
    assert.deepEqual(marked('benefits/measure-numbers', text), [
      ['"40"', 'error', 'error'],
      ['200 persons', 'error', 'error'],
      ['some', 'error', 'error'],
    ]);
    assert.deepEqual(messages('benefits/measure-numbers', text, 'da').slice(0, 1), [
      'Skriv »40« som et tal, uden ord og anførselstegn. Det der bliver talt, skal stå under »Målt i« (measured_in).',
    ]);
  });

  it('is content with numbers', () => {
    assert.deepEqual(findingsOfRule('benefits/measure-numbers', measure({ readings: ['61', '62.5'] })), []);
  });

  it('takes the unit out where it is said under measured_in', () => {
    for (const [language, target, measuredIn, number] of [
      ['en', '200 persons', 'persons', '200'],
      ['en', '80 %', 'percent', '80'],
      ['en', '1,200 persons', 'persons', '1200'],
      ['da', '80%', 'procent', '80'],
      ['da', '2,5 timer', 'timer om ugen', '2.5'],
      ['da', 'kr. 1.200', 'kroner', '1200'],
    ] as const) {
      const text = measure({ baseline: '1', target, measuredIn }, language);
      assert.equal(
        fixed('benefits/measure-numbers', text),
        measure({ baseline: '1', target: number, measuredIn }, language),
      );
      assert.equal(findingsOfRule('benefits/measure-numbers', text)[0]?.finding.fixes()[0]?.safe, true);
    }
  });

  it('moves the unit of all numbers to measured_in where that is missing', () => {
    const text = measure({ measuredIn: '', baseline: '40 persons', target: '200 persons', readings: ['61'] });
    assert.equal(fixed('benefits/measure-numbers', text), measure({ readings: ['61'] }));
  });

  it('fills in what is left open under measured_in', () => {
    const text = measure({ measuredIn: '<Measured in what?>', target: '80 %' });
    assert.equal(fixed('benefits/measure-numbers', text), measure({ measuredIn: 'percent', target: '80' }));
  });

  it('leaves it to a person where a unit would be lost', () => {
    const [found] = findingsOfRule('benefits/measure-numbers', measure({ target: '200 hours' }));
    assert.deepEqual(
      found?.finding.fixes().map(({ safe }) => safe),
      [false],
    );
  });

  const unclear: readonly (readonly ['en' | 'da', string])[] = [
    ['en', 'about 200'],
    ['en', '150-200'],
    ['en', '12 out of 30'],
    ['en', '40 or more'],
    ['en', '2 of 3 classes'],
    ['en', '1.200 persons'],
    ['da', '1,200 personer'],
    ['da', 'ca. 40'],
    ['da', '10 til 20'],
    ['da', '31. december'],
    ['da', '2026-01-01'],
    ['da', '1.2.3'],
  ];
  for (const [language, text] of unclear) {
    it(`does not guess which number "${text}" is`, () => {
      assert.equal(numberAndUnit(text, language), undefined);
    });
  }

  const clear: readonly (readonly ['en' | 'da', string, number, string | undefined])[] = [
    ['da', '1.200', 1200, undefined],
    ['da', '1.234,5 kr.', 1234.5, 'kr.'],
    ['da', '0,125', 0.125, undefined],
    ['da', '12.5', 12.5, undefined],
    ['da', '1 200 timer', 1200, 'timer'],
    ['en', '12,5', 12.5, undefined],
    ['en', '1,234.5', 1234.5, undefined],
    ['en', '€ 300', 300, '€'],
    ['en', '−4 degrees', -4, 'degrees'],
    ['en', '3.5 school days', 3.5, 'school days'],
  ];
  for (const [language, text, number, unit] of clear) {
    it(`reads "${text}" as ${number}${unit ? ` ${unit}` : ''} (${language})`, () => {
      assert.deepEqual(numberAndUnit(text, language), { number, unit });
    });
  }
});

describe('benefits/target-no-better', () => {
  it('marks a target that is lower where higher is better', () => {
    const text = measure({ baseline: '200', target: '40' });
    assert.deepEqual(marked('benefits/target-no-better', text), [['40', 'warning', 'warning']]);
    assert.deepEqual(messages('benefits/target-no-better', text), [
      'The target (40) is no better than the start (200). Swapped, or is lower better?',
    ]);
  });

  it('marks a target that is higher where lower is better, and one that is the same', () => {
    assert.match(
      messages('benefits/target-no-better', measure({ better: 'lower' }))[0] ?? '',
      /is higher better\?$/,
    );
    assert.match(
      messages('benefits/target-no-better', measure({ baseline: '200' }))[0] ?? '',
      /^The start and the target are both 200\./,
    );
  });

  it('is content with one that is better', () => {
    assert.deepEqual(findingsOfRule('benefits/target-no-better', measure({})), []);
    const lower = measure({ better: 'lower', baseline: '2.5', target: '1' });
    assert.deepEqual(findingsOfRule('benefits/target-no-better', lower), []);
  });

  it('is mended by swapping the two, comments staying where they are', () => {
    const text = measure({ baseline: '200', target: '40' });
    assert.equal(fixed('benefits/target-no-better', text, 'swap'), measure({}));
  });

  it('is mended by turning which way is better', () => {
    const text = measure({ baseline: '200', target: '40' });
    assert.equal(
      fixed('benefits/target-no-better', text, 'lower'),
      measure({ baseline: '200', target: '40', better: 'lower' }),
    );
    assert.equal(
      fixed('benefits/target-no-better', measure({ better: 'lower' }), 'higher'),
      measure({ better: 'higher' }),
    );
  });
});

describe('benefits/target-before-baseline', () => {
  it('marks a target that is to be reached before the start was measured', () => {
    const text = edited(measure({}), ['by: 2027-10-01', 'by: 2025-10-01']);
    assert.deepEqual(marked('benefits/target-before-baseline', text), [['2025-10-01', 'warning', 'warning']]);
    assert.deepEqual(
      findingsOfRule('benefits/target-before-baseline', text)[0]?.finding.related.map(({ span }) =>
        text.slice(span.start, span.end),
      ),
      ['2025-12-01'],
    );
  });

  it('is content with one after it', () => {
    assert.deepEqual(findingsOfRule('benefits/target-before-baseline', measure({})), []);
  });
});

describe('benefits/baseline-undated', () => {
  const baseline = (fields: string) =>
    edited(measure({}), [', date: 2025-12-01, source: park register}', `${fields}}`]);

  it('marks a start without a date and source, a hint in a draft, a warning once submitted', () => {
    assert.deepEqual(marked('benefits/baseline-undated', baseline('')), [['baseline', 'hint', 'warning']]);
  });

  it('says which of the two is missing', () => {
    assert.match(messages('benefits/baseline-undated', baseline(', source: register'))[0] ?? '', /^When/);
    assert.match(messages('benefits/baseline-undated', baseline(', date: 2025-12-01'))[0] ?? '', /^Where/);
  });

  it('takes the source of the whole measure', () => {
    const text = edited(baseline(', date: 2025-12-01'), [
      '          measured_in: persons\n',
      '          measured_in: persons\n          source: park register\n',
    ]);
    assert.deepEqual(findingsOfRule('benefits/baseline-undated', text), []);
  });

  it('is mended with what is missing', () => {
    assert.match(
      fixed('benefits/baseline-undated', baseline('')),
      /baseline: \{value: 40, date: 2026-06-15, source: <Where does the number come from\?>\}/,
    );
    assert.match(
      fixed('benefits/baseline-undated', baseline(', source: register')),
      /baseline: \{value: 40, date: 2026-06-15, source: register\}/,
    );
    assert.match(
      fixed('benefits/baseline-undated', baseline(', date: 2025-12-01')),
      /baseline: \{value: 40, date: 2025-12-01, source: <Where does the number come from\?>\}/,
    );
  });

  it('does not date the start today where the target was to be reached before', () => {
    const late = edited(baseline(''), ['by: 2027-10-01', 'by: 2026-03-01']);
    assert.deepEqual(findingsOfRule('benefits/baseline-undated', late)[0]?.finding.fixes(), []);
  });
});
