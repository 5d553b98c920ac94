import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/edit';
import { inPlace } from '../kit/example';
import { findingsOfRule, fixed } from '../kit/findings';

/** An initiative whose second benefit is something to do. */
const initiative = (also = '', actions = '') =>
  inPlace(
    `- id: local-green
  title: Green places are cared for with residents
  lead: Anna Holm
  benefits:
    - id: ownership
      statement: Residents take part in caring for their nearest park
      for_whom: [residents]
      signs:
        - text: Ten streets have an agreement
${also}    # Talked about in May
    - id: app # to be renamed
      # the words are Bo's
      statement: Develop an app for park agreements
      for_whom: [residents] # and visitors?
      owner: Karla Sand
      leads_to: [ownership]
      signs:
        # from the spring
        - text: Nobody has asked for it
  actions:
    - id: agreements
      title: Try park agreements
      responsible: Bo Lind
${actions}`,
    'initiative',
    'en',
  );

const THIRD = `    - id: neighbours
      statement: Neighbours meet outdoors
      for_whom: [residents]
      signs:
        - text: Eleven people stayed for coffee
`;

describe('moving a benefit to the actions', () => {
  const text = initiative('', '      contributes_to: [app]\n');
  const after = fixed('benefits/reads-like-action', text);

  it('keeps its id, its words, its people, and every comment', () => {
    assert.match(
      after,
      new RegExp(
        [
          ' {4}actions:',
          ' {6}- id: agreements',
          ' {8}title: Try park agreements',
          ' {8}priority: 1',
          ' {8}responsible: Bo Lind',
          ' {8}contributes_to: \\[ownership\\]',
          ' {6}# Talked about in May',
          ' {6}- id: app # to be renamed',
          " {8}# the words are Bo's",
          ' {8}title: Develop an app for park agreements',
          ' {8}priority: 2',
          ' {8}responsible: Karla Sand',
          ' {8}contributes_to: \\[ownership\\]',
          ' {8}x-benefit_for_whom: \\[residents\\] # and visitors\\?',
          ' {8}# from the spring',
          ' {8}x-benefit_signs:',
          ' {10}- text: Nobody has asked for it',
          ' {2}- id: safe-routes',
        ].join('\\n'),
      ),
    );
  });

  it('asks who is responsible where nobody looked after it', () => {
    const nobody = text.replace('        owner: Karla Sand\n', '');
    assert.match(fixed('benefits/reads-like-action', nobody), /responsible: <Who is responsible\?>/);
  });

  it('offers each of the other benefits to serve, where it led to none', () => {
    const free = initiative(THIRD, '      contributes_to: [ownership, neighbours]\n').replace(
      '        leads_to: [ownership]\n',
      '',
    );
    const [found] = findingsOfRule('benefits/reads-like-action', free);
    assert.deepEqual(
      found?.finding.fixes().map(({ params }) => params['benefit']),
      ['Residents take part in caring for their nearest park', 'Neighbours meet outdoors'],
    );
    assert.match(
      fixed('benefits/reads-like-action', free, 1),
      /priority: 2\n.*\n {8}contributes_to: \[neighbours\]/,
    );
  });

  it('does not take away the only benefit', () => {
    const only = inPlace(
      '- id: ownership\n  statement: Develop an app\n  for_whom: [residents]\n',
      'benefit',
      'en',
    );
    assert.deepEqual(findingsOfRule('benefits/reads-like-action', only)[0]?.finding.fixes(), []);
  });

  it('can be taken back with all its texts', () => {
    const back = after.replace('title: Develop an app', 'title: More people use the app');
    const [found] = findingsOfRule('actions/reads-like-benefit', back);
    const again = applyEdits(back, found?.finding.fixes()[0]?.edits ?? []);
    assert.match(
      again,
      new RegExp(
        [
          ' {6}# Talked about in May',
          ' {6}- id: app # to be renamed',
          " {8}# the words are Bo's",
          ' {8}statement: More people use the app for park agreements',
          ' {8}for_whom: \\[residents\\] # and visitors\\?',
          ' {8}owner: Karla Sand',
          ' {8}# from the spring',
          ' {8}signs:',
          ' {10}- text: Nobody has asked for it',
          ' {8}leads_to: \\[ownership\\]',
          ' {4}actions:',
        ].join('\\n'),
      ),
    );
  });
});

describe('moving an action to the benefits', () => {
  const text = initiative()
    .replace(/ {6}# Talked about in May\n[\s\S]*?(?= {4}actions:)/, '')
    .replace(
      '        title: Try park agreements\n        responsible: Bo Lind\n',
      `        title: Try park agreements
        priority: 2
        responsible: Bo Lind
      - id: helpers
        title: More residents help # at last
        priority: 1
        responsible: Karla Sand
        due: 2026-09-01
      - id: walks
        title: Walk every park
        priority: 3
        responsible: Karla Sand
`,
    );

  it('closes the ranks, and links the action that is chosen', () => {
    const after = fixed('actions/reads-like-benefit', text, 1);
    assert.match(
      after,
      new RegExp(
        [
          ' {6}- id: helpers',
          ' {8}statement: More residents help # at last',
          ' {8}for_whom:',
          ' {10}- <For whom\\?>',
          ' {8}owner: Karla Sand',
          ' {8}signs:',
          ' {10}- text: <What can be seen or told\\?>',
          ' {8}x-action_due: 2026-09-01',
          ' {4}actions:',
          ' {6}- id: agreements',
          ' {8}title: Try park agreements',
          ' {8}priority: 1',
          ' {8}responsible: Bo Lind',
          ' {8}contributes_to: \\[ownership\\]',
          ' {6}- id: walks',
          ' {8}title: Walk every park',
          ' {8}priority: 2',
          ' {8}responsible: Karla Sand',
          ' {8}contributes_to: \\[ownership, helpers\\]',
        ].join('\\n'),
      ),
    );
  });

  it('does not take away the only action', () => {
    const only = inPlace(
      '- id: more\n  title: More residents help\n  responsible: Bo Lind\n',
      'action',
      'en',
    );
    assert.deepEqual(findingsOfRule('actions/reads-like-benefit', only)[0]?.finding.fixes(), []);
  });

  it('leaves one that holds two benefits to be written anew first', () => {
    const two = text.replace('More residents help # at last', 'More residents and fewer keepers');
    assert.deepEqual(findingsOfRule('actions/reads-like-benefit', two)[0]?.finding.fixes(), []);
  });
});
