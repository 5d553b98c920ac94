/** Ids: their style, that each is there once, and that what refers to one finds it. */
import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const ORGANISATION = { fileName: 'lindby.organisation.yaml' };

describe('format/duplicate-id', () => {
  it('marks the second, tells of the first, and calls it otherwise', () => {
    const text = edited(GOOD_PAPER, ['- id: tool-shed', '- id: cut-hedges']);
    const found = findingsOf(text);
    assert.deepEqual(named(found), ['format/duplicate-id:error']);
    assert.equal(
      found[0]?.message,
      'Two places share the id "cut-hedges". Follow-up cannot tell them apart.',
    );
    const [first] = found[0]?.finding.related ?? [];
    assert.ok(first && first.span.start < (found[0]?.finding.span.start ?? 0));
    assert.equal(
      fixed('format/duplicate-id', text),
      edited(GOOD_PAPER, ['- id: tool-shed', '- id: cut-hedges-2']),
    );
  });

  it('looks at initiatives, benefits and actions together', () => {
    const text = edited(GOOD_PAPER, ['- id: tool-shed', '- id: wild-corners']);
    assert.deepEqual(named(findingsOf(text)), ['format/duplicate-id:error']);
    const three = edited(text, ['- id: more-birds', '- id: wild-corners']);
    assert.equal(findingsOfRule('format/duplicate-id', three).length, 2);
  });

  it('counts an initiative that was pasted twice and changed as one mistake', () => {
    const at = GOOD_PAPER.indexOf('  - id: local-green\n');
    const end = GOOD_PAPER.indexOf('  - id: safe-routes\n');
    const initiative = GOOD_PAPER.slice(at, end);
    const changed = edited(
      initiative,
      ['Green places are cared for with residents', 'Schools plant fruit trees'],
      ['in three places', 'in four places'],
    );
    const text = GOOD_PAPER.slice(0, end) + changed + GOOD_PAPER.slice(end);
    assert.deepEqual(named(findingsOf(text)), [
      'format/duplicate-id:error',
      'initiatives/exactly-four:error',
    ]);
    const mended = ['local-green', 'ownership', 'first-three-parks', 'evening-walks'].reduce(
      (copy, id) => copy.replaceAll(id, `${id}-2`),
      changed,
    );
    assert.equal(
      fixed('format/duplicate-id', text),
      GOOD_PAPER.slice(0, end) + mended + GOOD_PAPER.slice(end),
    );
  });

  it("takes the paper's and the unit's ids for others", () => {
    const text = edited(GOOD_PAPER, ['- id: tool-shed', '- id: parks']);
    assert.deepEqual(named(findingsOf(text)), []);
  });

  it('looks at units and focus areas of an organisation, and at barriers of a log', () => {
    const units = edited(GOOD_ORGANISATION, ['- id: elderly-care', '- id: schools']);
    assert.deepEqual(named(findingsOf(units, ORGANISATION)), ['format/duplicate-id:error']);
    const both = edited(GOOD_ORGANISATION, ['- id: fewer-cars', '- id: schools']);
    assert.deepEqual(named(findingsOf(both, ORGANISATION)), []);
    const barrier = '    barriers:\n      - id: key\n        what: No key to the shed\n';
    const log = `format: strategy-follow-up/1\npaper: parks-2026\nmeetings:\n  - date: 2026-05-01\n${barrier}  - date: 2026-06-01\n${barrier}`;
    assert.equal(findingsOfRule('format/duplicate-id', log, { fileName: 'p.follow-up.yaml' }).length, 1);
  });
});

describe('format/unknown-reference', () => {
  const contributing = (ref: string) =>
    edited(GOOD_PAPER, [
      '        contributes_to: [ownership]\n        status: testing',
      `        contributes_to: [${ref}]\n        status: testing`,
    ]);

  it('offers the nearest', () => {
    const text = contributing('ownershp');
    const [found] = findingsOfRule('format/unknown-reference', text);
    assert.equal(found?.severity, 'error');
    assert.equal(found?.at, 'ownershp');
    assert.equal(found?.message, '"ownershp" is not in this paper. Did you mean "ownership"?');
    assert.equal(fixed('format/unknown-reference', text), GOOD_PAPER);
  });

  it('offers all where none is near', () => {
    const text = contributing('happiness');
    const [found] = findingsOfRule('format/unknown-reference', text);
    assert.equal(found?.message, '"happiness" is not in this paper. Choose one from the list.');
    assert.deepEqual(
      found?.finding.fixes().map(({ params }) => params['text']),
      ['ownership', 'on-foot', 'more-birds', 'own-initiative'],
    );
  });

  it('tells an id of something else from one that is nowhere', () => {
    const [found] = findingsOfRule('format/unknown-reference', contributing('wild-corners'));
    assert.match(found?.message ?? '', /^"wild-corners" is the id of something else\. Choose an id under /);
  });

  it('takes the words of another style for one finding only', () => {
    for (const ref of ['More happiness', 'Happiness'])
      assert.deepEqual(
        findingsOf(contributing(ref)).flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : [])),
        ['format/unknown-reference'],
      );
  });

  it('looks at what a benefit leads to, and at whose initiative is recommended', () => {
    const leads = edited(GOOD_PAPER, [
      '      - id: more-birds\n',
      '      - id: more-birds\n        leads_to: [on-foot, stop-mowing]\n',
    ]);
    assert.deepEqual(
      findingsOfRule('format/unknown-reference', leads).map(({ at }) => at),
      ['stop-mowing'],
    );
    const recommended = `${GOOD_PAPER}recommendations:\n  - from: The council\n    text: Do more\n    initiative: ownership\n`;
    assert.deepEqual(
      findingsOfRule('format/unknown-reference', recommended).map(({ at }) => at),
      ['ownership'],
    );
    assert.deepEqual(findingsOf(recommended.replace('initiative: ownership', 'initiative: open-shed')), []);
  });
});

describe('what follows from an id that is not there', () => {
  const TWO = edited(GOOD_PAPER, [
    '    actions:\n      - id: first-three-parks',
    `      - id: neighbours
        statement: Neighbours greet each other by name
        for_whom: [residents]
        signs:
          - date: 2026-04-10
            text: Two neighbours now share a key
    actions:
      - id: first-three-parks`,
  ]);
  const led = (to: string) =>
    edited(TWO, [
      'responsible: Karla Sand\n        contributes_to: [ownership]',
      `responsible: Karla Sand\n        contributes_to: [${to}]`,
    ]);

  it('is not told: that no action leads to the benefit it means', () => {
    assert.deepEqual(named(findingsOf(led('neighbours'))), []);
    for (const slip of ['neighbors', 'Neighbours greet each other by name'])
      assert.deepEqual(named(findingsOf(led(slip))), ['format/unknown-reference:error']);
    assert.deepEqual(named(findingsOf(led('ownership'))), ['benefits/no-action:warning']);
  });

  it('is not told of the references that an initiative lost its benefits under', () => {
    const whole = led('neighbours');
    const from = whole.indexOf('    benefits:\n');
    const text = `${whole.slice(0, from)}    benefits:\n${whole.slice(whole.indexOf('    actions:\n'))}`;
    assert.deepEqual(named(findingsOf(text)), ['benefits/none:error']);
    const mended = fixed('benefits/none', text);
    assert.match(
      mended,
      /benefits:\n {6}- id: ownership\n {8}statement: <.*>\n(?: {8}.*\n)+ {6}- id: neighbours\n/,
    );
  });
});

describe('format/id-style', () => {
  it('rewrites an id with everything in the paper that refers to it', () => {
    const text = GOOD_PAPER.replaceAll('ownership', 'Fælles ejerskab');
    const found = findingsOf(text);
    assert.deepEqual(named(found), ['format/id-style:error']);
    assert.equal(
      found[0]?.message,
      'Write the id with small letters a–z, numbers and hyphens only: faelles-ejerskab.',
    );
    assert.equal(found[0]?.finding.fixes()[0]?.safe, true);
    assert.equal(fixed('format/id-style', text), GOOD_PAPER.replaceAll('ownership', 'faelles-ejerskab'));
  });

  for (const [written, slug] of [
    ['Tool_Shed', 'tool-shed-2'],
    ['tool shed', 'tool-shed-2'],
    ['"Møde & te"', 'moede-te'],
    ['-late-', 'late'],
    ['2026/27', '2026-27'],
  ] as const) {
    it(`makes ${slug} of ${written}`, () => {
      const text = edited(GOOD_PAPER, ['- id: cut-hedges', `- id: ${written}`]);
      assert.deepEqual(named(findingsOf(text)), ['format/id-style:error']);
      assert.equal(fixed('format/id-style', text), edited(GOOD_PAPER, ['- id: cut-hedges', `- id: ${slug}`]));
    });
  }

  it('has nothing to offer where no letter is left', () => {
    const text = edited(GOOD_PAPER, ['- id: cut-hedges', '- id: "…"']);
    const found = findingsOf(text);
    assert.deepEqual(named(found), ['format/id-style:error']);
    assert.deepEqual(found[0]?.finding.fixes(), []);
  });

  it('mends a reference that is in another style than the id it means', () => {
    const text = edited(GOOD_PAPER, [
      '        contributes_to: [ownership]\n        status: testing',
      '        contributes_to: [Ownership]\n        status: testing',
    ]);
    const found = findingsOf(text);
    assert.deepEqual(
      found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      ['format/id-style'],
    );
    assert.equal(found.find(({ rule }) => rule === 'format/id-style')?.at, 'Ownership');
    assert.equal(fixed('format/id-style', text), GOOD_PAPER);
  });

  it('mends an id of the register', () => {
    const text = edited(GOOD_PAPER, ['  parent: technical-services', '  parent: Technical Services']);
    assert.deepEqual(named(findingsOf(text)), ['format/id-style:error']);
    assert.equal(fixed('format/id-style', text), GOOD_PAPER);
    const area = edited(GOOD_PAPER, ['focus_areas: [nearby-nature]', 'focus_areas: [Nearby nature]']);
    assert.equal(fixed('format/id-style', area), GOOD_PAPER);
  });

  it("rewrites a unit's id with what refers to it in the organisation file", () => {
    const text = GOOD_ORGANISATION.replaceAll('technical-services', 'Technical Services');
    assert.deepEqual(named(findingsOf(text, ORGANISATION)), ['format/id-style:error']);
    assert.equal(fixed('format/id-style', text, 0, ORGANISATION), GOOD_ORGANISATION);
    const other = edited(GOOD_ORGANISATION, ['    parent: technical-services', '    parent: Nowhere At All']);
    assert.deepEqual(named(findingsOf(other, ORGANISATION)), ['format/id-style:error']);
  });

  it('asks for the other paper in what an action builds on', () => {
    const text = edited(GOOD_PAPER, [
      '        status: practice\n',
      '        status: practice\n        builds_on: [wild-corners]\n',
    ]);
    const [found] = findingsOfRule('format/id-style', text);
    assert.match(found?.message ?? '', /^"wild-corners" should name the other paper too/);
    const whole = text.replace('[wild-corners]', '[library-2026#wild-corners]');
    assert.deepEqual(findingsOfRule('format/id-style', whole), []);
  });
});
