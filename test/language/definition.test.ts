/** From a name to where it is given. */
import assert from 'node:assert/strict';
import { definitionAt } from '../../server/src/language/navigation/definition';
import { edited } from '../kit/good-paper';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS, SCHOOLS } from '../kit/neighbours';
import { workspace } from '../kit/workspace';

describe('definition', () => {
  /** The file and line of the target, the words it marks, and those it comes from. */
  const target = async (name: string, at: string, files = NEIGHBOURS, into = at.length) => {
    const here = await workspace(files);
    const links = await definitionAt(here.open(name), here.at(name, at, 0, into), here.session);
    return links.map((link) => {
      const origin = link.originSelectionRange;
      assert.ok(origin);
      const line = here.words(link.targetUri, {
        start: { line: link.targetSelectionRange.start.line, character: 0 },
        end: { line: link.targetSelectionRange.start.line, character: 200 },
      });
      return [link.targetUri.slice('file:///w/'.length), line.trim(), here.words(here.uri(name), origin)];
    });
  };

  const cases: readonly (readonly [what: string, name: string, at: string, expected: readonly string[]])[] = [
    [
      'contributes_to → benefit',
      PARKS,
      'contributes_to: [ownership',
      [PARKS, '- id: ownership', 'ownership'],
    ],
    [
      'leads_to, in quotes → benefit',
      PARKS,
      'leads_to: ["ownership',
      [PARKS, '- id: ownership', 'ownership'],
    ],
    ['a partner → unit', PARKS, 'who: schools', [ORGANISATION, '- id: schools', 'schools']],
    [
      'its parent → unit',
      PARKS,
      'parent: technical',
      [ORGANISATION, '- id: technical-services', 'technical-services'],
    ],
    ['the paper’s own unit → register', PARKS, 'unit:\n  id: pa', [ORGANISATION, '- id: parks', 'parks']],
    ['a person → register', PARKS, 'responsible: Bo', [ORGANISATION, '- name: Bo Lind', 'Bo Lind']],
    ['builds_on, the paper', SCHOOLS, "['parks-2026", [PARKS, 'id: parks-2026', 'parks-2026']],
    ['builds_on, the action', SCHOOLS, '#first', [PARKS, '- id: first-three-parks', 'first-three-parks']],
    ['supports → paper', SCHOOLS, 'supports: parks', [PARKS, 'id: parks-2026', 'parks-2026']],
    ['supports → vision', PARKS, 'supports: close', [ORGANISATION, 'id: closer-together', 'closer-together']],
    ['a log → paper', LOG, 'paper: parks', [PARKS, 'id: parks-2026', 'parks-2026']],
    ['a log’s action', LOG, 'action: first', [PARKS, '- id: first-three-parks', 'first-three-parks']],
    ['a log’s learning', LOG, 'about: local', [PARKS, '- id: local-green', 'local-green']],
    ['an id → itself', PARKS, '- id: own', [PARKS, '- id: ownership', 'ownership']],
  ];
  for (const [what, name, at, expected] of cases) {
    it(what, async () => assert.deepEqual(await target(name, at), [expected]));
  }

  it('leads to an element without an id by what its title makes of it', async () => {
    const files = {
      ...NEIGHBOURS,
      [PARKS]: edited(
        NEIGHBOURS[PARKS] ?? '',
        [
          '      - id: on-foot\n        statement: More children walk to school, so their parents need not drive',
          '      - statement: On foot',
        ],
        [
          'leads_to: ["ownership"]',
          'leads_to: [ownership]\n      - id: more\n        statement: More of it\n        leads_to: [on-foot]',
        ],
      ),
    };
    assert.deepEqual(await target(PARKS, 'leads_to: [on', files), [
      [PARKS, '- statement: On foot', 'on-foot'],
    ]);
  });

  it('stays where it is for what nothing has', async () => {
    const files = {
      ...NEIGHBOURS,
      [LOG]: edited(NEIGHBOURS[LOG] ?? '', ['benefit: ownership', 'benefit: lost']),
    };
    assert.deepEqual(await target(LOG, 'benefit: lo', files), []);
  });

  it('works in a text that is half typed', async () => {
    const text = `${NEIGHBOURS[PARKS]}  bro: "ken\n- [`;
    assert.deepEqual(await target(PARKS, 'contributes_to: [own', { ...NEIGHBOURS, [PARKS]: text }), [
      [PARKS, '- id: ownership', 'ownership'],
    ]);
  });
});
