/** What can be opened from a text. */
import assert from 'node:assert/strict';
import { linksOf, targetOf } from '../../server/src/language/navigation/document-links';
import { edited } from '../kit/good-paper';
import { LOG, NEIGHBOURS, PARKS, SCHOOLS } from '../kit/neighbours';
import { workspace } from '../kit/workspace';

describe('document links', () => {
  const links = async (name: string, files = NEIGHBOURS) => {
    const here = await workspace(files);
    return linksOf(here.session.checked(here.open(name)), here.session).map(({ range, target, tooltip }) => [
      here.words(here.uri(name), range),
      target,
      tooltip,
    ]);
  };
  const lineOf = (name: string, words: string) =>
    (NEIGHBOURS[name] ?? '').split('\n').findIndex((line) => line.includes(words)) + 1;

  it('lead to the papers and actions that a paper builds on, and to what it supports', async () => {
    const parks = `file:///w/${PARKS}`;
    assert.deepEqual(await links(SCHOOLS), [
      ['parks-2026', parks, 'Open the strategy "Parks"'],
      ['parks-2026', parks, 'Open the strategy "Parks"'],
      [
        'first-three-parks',
        `${parks}#L${lineOf(PARKS, '- id: first-three-parks')}`,
        'Go to "Try park agreements in three places"',
      ],
      ['parks-2026', parks, 'Open the strategy "Parks"'],
      [
        'tool-shed',
        `${parks}#L${lineOf(PARKS, '- id: tool-shed')}`,
        'Go to "Open the tool shed on Saturdays"',
      ],
    ]);
  });

  it('lead from a log to its paper', async () => {
    assert.deepEqual(await links(LOG), [['parks-2026', `file:///w/${PARKS}`, 'Open the strategy "Parks"']]);
  });

  it('lead to discussions and to what signs refer to', async () => {
    const text = edited(
      NEIGHBOURS[PARKS] ?? '',
      [
        '        next_step: Evening walk',
        "        discussion: 'https://lindby.example/t/1?a=b#c'\n        next_step: Evening walk",
      ],
      [
        '            text: Two classes now',
        '            link: ../photos/morning.jpg\n            text: Two classes now',
      ],
      [
        '            text: A street',
        '            link: told at the coffee machine\n            text: A street',
      ],
      ['supports: closer-together\n  ', ''],
    );
    assert.deepEqual(await links(PARKS, { [PARKS]: text }), [
      ['https://lindby.example/t/1?a=b#c', 'https://lindby.example/t/1?a=b#c', 'Open the discussion'],
      ['../photos/morning.jpg', 'file:///w/photos/morning.jpg', 'Open what this sign refers to'],
    ]);
  });

  it('lead nowhere that is not known', async () => {
    const { [SCHOOLS]: text = '' } = NEIGHBOURS;
    assert.deepEqual(await links(SCHOOLS, { [SCHOOLS]: text }), []);
  });

  for (const [written, target] of [
    ['https://lindby.example', 'https://lindby.example'],
    ['HTTP://lindby.example/a', 'HTTP://lindby.example/a'],
    ['./notes/May.md', 'file:///w/parks/notes/May.md'],
    ['notes/May meeting.md#walk', 'file:///w/parks/notes/May%20meeting.md#walk'],
    ['../schools/', 'file:///w/schools/'],
    ['../../secret.txt', undefined],
    ['../../w2/secret.txt', undefined],
    ['/etc/passwd', undefined],
    ['\\\\server\\share.txt', undefined],
    ['file:///etc/passwd', undefined],
    ['javascript:alert(1)', undefined],
    ['command:workbench.open', undefined],
    ['https:///nothing', undefined],
    ['https://a b', undefined],
    ['we talked at 10.30', undefined],
    ['told at lunch', undefined],
    ['', undefined],
  ] as const) {
    it(`"${written}" leads to ${target ?? 'nothing'}`, () => {
      assert.equal(targetOf(written, `file:///w/${PARKS}`, ['file:///w']), target);
    });
  }
});
