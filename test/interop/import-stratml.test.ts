import assert from 'node:assert/strict';
import { importSummary } from '../../server/src/interop/summary';
import { findingsOf } from '../kit/findings';
import { edited } from '../kit/good-paper';
import { at, imported, initiative, PLAN, paperOf, textsOf } from '../kit/stratml';

describe('a StratML plan as a draft paper', () => {
  it('says who, when and where to', () => {
    const { initiatives, dialogue, 'x-stratml': about, ...head } = paperOf(imported(PLAN).text);
    assert.deepEqual(head, {
      format: 'strategy-paper/1',
      id: 'lindby-parks-2026',
      language: 'en',
      unit: {
        id: 'lindby-parks',
        name: 'Lindby Parks',
        lead: '<Who leads the unit?>',
        change_agents: ['<Which colleague is the change agent?>'],
      },
      period: { from: '2026-01-01', to: '2027-12-31' },
      status: 'draft',
      direction: {
        statement: 'Every child plays in a park nearby',
        for_whom: ['Residents'],
        background: [
          'To care for green places with those who use them.',
          'How we look after green places.',
          '1. Together.',
          '2. Nearby.',
          'The parks of Lindby & its woods.',
        ].join('\n'),
        'x-values': ['Openness: We ask first'],
      },
      follow_up: { rhythm: 'monthly' },
    });
    assert.deepEqual(about, {
      plan: 'Lindby Parks Plan',
      type: 'Strategic_Plan',
      acronym: 'LP',
      published: '2025-11-01',
      source: 'https://parks.example/plan',
      notes: 'Approved by the council.',
      stakeholders: ['Residents'],
    });
    assert.ok(initiatives && dialogue);
  });

  it('makes an initiative of every goal in which something is said', () => {
    const { text, initiatives } = imported(PLAN);
    assert.equal(initiatives, 2);
    const [play, woods] = paperOf(text)['initiatives'] as readonly Record<string, unknown>[];
    const { benefits: _benefits, actions: _actions, ...rest } = play ?? {};
    assert.deepEqual(rest, {
      id: 'play',
      title: 'Children can play close to home',
      why: 'Play makes neighbours.',
      partners: [{ who: 'Schools' }],
      'x-goal': '1 Play',
      'x-related': ['Supports: The health policy'],
    });
    assert.deepEqual(woods, {
      id: 'woods',
      title: 'Woods',
      benefits: [
        { id: 'benefit-1', statement: '<What gets better, and for whom?>', for_whom: ['<For whom?>'] },
      ],
      actions: [
        { id: 'action-1', title: '<What will you do?>', priority: 1, responsible: '<Who is responsible?>' },
      ],
    });
  });

  it('makes an action of an objective that says what is done, leading to what its indicators measure', () => {
    assert.deepEqual(at(PLAN, ...initiative('actions')), [
      {
        id: 'playgrounds',
        title: 'Build three playgrounds',
        priority: 1,
        responsible: 'Bo Lind',
        contributes_to: ['children-at-play'],
        due: '2027-12-31',
        'x-objective': '1.1 Playgrounds',
        'x-notes': 'Begin in the north.',
        'x-stakeholders': ['Bo Lind: Park keeper'],
        'x-indicators': ['1.1.2 Permits: Adoption of the permits. Status: Adopted'],
      },
    ]);
  });

  it('makes a benefit of an indicator, with its numbers and no others', () => {
    assert.deepEqual(at(PLAN, ...initiative('benefits', 0)), {
      id: 'children-at-play',
      statement: 'More children play outdoors',
      for_whom: ['Parents'],
      measure: {
        indicator: 'Children at play',
        measured_in: 'children a day',
        baseline: { value: 400.5, date: '2025-12-31' },
        target: { value: 1200, by: '2027-12-31' },
        readings: [
          { date: '2026-05-02', value: 650, note: 'Counted on a rainy day', 'x-from': '2026-05-01' },
        ],
      },
      'x-indicator': '1.1.1',
    });
  });

  it('makes a benefit of an objective that says what gets better, measured by its only indicator', () => {
    assert.deepEqual(at(PLAN, ...initiative('benefits', 1)), {
      id: 'safety',
      statement: 'Improve the way to the playground',
      for_whom: ['<For whom?>'],
      measure: { indicator: 'Accidents', measured_in: 'accidents', better: 'lower' },
      signs: [{ date: '2026-06-01', text: 'Parents say that they let go of the hand' }],
      'x-target': 'Status: Low',
      'x-objective': '1.2 Safety',
    });
  });

  it('has only findings about its content', () => {
    const { text } = imported(PLAN);
    const rules = findingsOf(text).map(({ rule }) => rule);
    assert.ok(rules.includes('initiatives/exactly-four'), 'two goals are not four');
    const formal = rules.filter((rule) => /^(?:syntax|format|internal)\//.test(rule));
    assert.deepEqual(formal, ['format/placeholder']);
  });

  it('is written as an author would', () => {
    assert.match(
      imported(PLAN).text,
      /^ {2}- id: play\n {4}title: Children can play close to home\n {4}why: /m,
    );
    assert.match(imported(PLAN).text, /^ {8}contributes_to: \[children-at-play\]$/m);
    assert.match(imported(PLAN).text, /\n\n {2}- id: woods\n/, 'initiatives stand apart');
  });

  it('asks in Danish for a plan that is or will be Danish', () => {
    assert.match(imported(PLAN, 'da').text, /^language: da\n[\s\S]*lead: <Hvem leder enheden\?>/m);
    const named = edited(PLAN, ['Type="Strategic_Plan"', 'Type="Strategic_Plan" xml:lang="da-DK"']);
    assert.match(imported(named).text, /^language: da$/m);
    assert.match(imported(named, 'en').text, /^language: en$/m, 'who asks decides');
  });
});

describe('nothing of a plan is lost without a word', () => {
  it('keeps texts of elements that StratML does not know, or not there', () => {
    const source = edited(
      PLAN,
      ['<Value>', '<Motto lang="en">Green for all</Motto><Value>'],
      [
        '<SequenceIndicator>1.2</SequenceIndicator>',
        '<SequenceIndicator>1.2</SequenceIndicator>On its own<Budget><Sum>5000</Sum></Budget>',
      ],
      [
        '<MeasurementDimension>Permits</MeasurementDimension>',
        '<MeasurementDimension>Permits</MeasurementDimension><Vision><Description>A vision here</Description></Vision>',
      ],
    );
    assert.deepEqual(at(source, 'x-stratml', 'other'), [
      'StrategicPlanCore/Motto: Green for all',
      'Vision/Description: A vision here',
      'Goal/Objective: On its own',
      'Budget/Sum: 5000',
    ]);
  });

  it('does not take over who handed the plan in', () => {
    const texts = textsOf(paperOf(imported(PLAN).text)).join(' ');
    assert.doesNotMatch(texts, /Karla|Sand\b|karla@/);
    const other = PLAN.replaceAll('GivenName', 'FirstName').replace(
      /(<Submitter>.*<\/Submitter>)/,
      '<X>$1</X>',
    );
    assert.doesNotMatch(imported(other).text, /Karla/);
  });

  it('tells what became what, what was left out, and what next', () => {
    assert.equal(
      importSummary(imported(PLAN), 'en', 'plan.strategy.yaml'),
      `plan.strategy.yaml is ready: a draft made from "Lindby Parks Plan" (StratML, Part 2).

What became what
  - 2 goals: initiatives.
  - 1 objective: an action.
  - 1 objective: a benefit, saying what gets better.
  - 1 indicator: a benefit, with what is measured.
  - 1 indicator: the measure of a benefit.
  - 1 indicator: a note (x-indicators), showing that something is done rather than what gets better.
  - 3 results: starts, readings and signs of the benefits.
  - 1 performer of objectives: responsible where there is one, else with the others.
  - 1 stakeholder of a goal: a partner.
  - 1 value: a note under the direction (x-values).
  - What the plan says about itself, and whom it names beside the goals: under x-stratml at the end.

What was left out
  - 2 objectives and indicators that say nothing but when: 1.1.3, 3.1.
  - "[To be determined]", 1 time.
  - "[To_be_inserted_by_user]", 1 time.
  - The dates beside what is not decided.
  - 1 result of 0 that the plan itself calls undecided.
  - 3 identification codes, for computers only.
  - The name and address of the person who handed the plan in: personal data.

What next
  - See what is missing: strategy-papers validate plan.strategy.yaml
`,
    );
  });

  it('tells it in Danish', () => {
    const summary = importSummary(imported(PLAN, 'da'), 'da', undefined);
    assert.match(summary, /^En kladde lavet ud fra »Lindby Parks Plan« \(StratML, del 2\)\.$/m);
    assert.match(summary, /^ {2}- 2 mål: initiativer\.$/m);
    assert.match(summary, /strategy-papers validate FIL$/m);
    assert.doesNotMatch(summary, /[{}]/);
  });
});
