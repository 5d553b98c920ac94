/** Changes made on the map, as they come back as text: by menu, by key, by typing over a title. */
import assert from 'node:assert/strict';
import { edited, GOOD_PAPER } from '../kit/good-paper';
import type { MapPage } from '../kit/page/map-page';
import { mapTests, PAPER_NAME } from '../kit/page/map-tests';

describe('changing a paper on its map', () => {
  const tests = mapTests();
  const { card, focused } = tests;
  let map: MapPage;
  beforeEach(async () => {
    map = await tests.open({ editing: true });
  });

  const choose = (text: string): Promise<void> =>
    map.page.getByRole('menu').getByText(text, { exact: true }).click();
  const menu = async (words: string): Promise<void> => {
    await card(words).focus();
    await map.page.keyboard.press('Shift+F10');
  };
  const becomes = async (...changes: readonly (readonly [string, string])[]): Promise<void> => {
    const wanted = edited(GOOD_PAPER, ...changes);
    for (let wait = 0; wait < 100 && map.text !== wanted; wait++) await map.page.waitForTimeout(20);
    assert.equal(map.text, wanted);
    await map.drawn();
  };
  /** Waits until the card that has the keyboard says so. */
  const settles = async (words: RegExp): Promise<void> => {
    for (let wait = 0; wait < 100 && !words.test(await focused()); wait++) await map.page.waitForTimeout(20);
    assert.match(await focused(), words);
  };

  it('changes a status from the menu of the keyboard, and stays at the card', async () => {
    await menu('Cut the hedges');
    assert.equal(await map.page.getByRole('menuitemradio', { checked: true }).innerText(), 'Running');
    await map.page.keyboard.press('d');
    await map.page.keyboard.press('d');
    await map.page.keyboard.press('Enter');
    await becomes(['status: running', 'status: done']);
    await settles(/Cut the hedges.*Done/);
  });

  it('changes a status from the menu of the mouse, and from the button on the card', async () => {
    await card('Cut the hedges').click({ button: 'right' });
    await choose('Stopped');
    await becomes(['status: running', 'status: stopped']);
    await card('Cut the hedges').hover();
    await map.page.getByRole('button', { name: /Change this card: .*Cut the hedges/ }).click();
    await choose('Practice');
    await becomes(['status: running', 'status: practice']);
  });

  it('moves an action down in priority, and up again, with a key too', async () => {
    const before = 'Walk every park with its neighbours\n        priority: 2';
    await menu('Try park agreements');
    await choose('Move down');
    for (let wait = 0; wait < 100 && map.text === GOOD_PAPER; wait++) await map.page.waitForTimeout(20);
    assert.ok(map.text.includes(before.replace('2', '1')));
    assert.ok(map.text.indexOf('Walk every park') < map.text.indexOf('Try park agreements'));
    await map.drawn();
    await settles(/Action 2: Try park agreements/);
    await map.page.keyboard.press('Alt+ArrowUp');
    await becomes();
  });

  it('offers no way further up than the first, and none down from the last', async () => {
    const entries = async (words: string): Promise<readonly string[]> => {
      await menu(words);
      const texts = await map.page.getByRole('menuitem').allInnerTexts();
      await map.page.keyboard.press('Escape');
      return texts;
    };
    assert.deepEqual((await entries('Try park agreements')).includes('Move up'), false);
    assert.deepEqual((await entries('Walk every park')).includes('Move down'), false);
    assert.deepEqual(
      (await entries('Cut the hedges')).some((text) => text.startsWith('Move')),
      false,
    );
    await settles(/Cut the hedges/);
  });

  it('types another title over the old one, and leaves it with Escape', async () => {
    await card('Cut the hedges').focus();
    await map.page.keyboard.press('F2');
    const field = map.page.getByRole('textbox', { name: 'Title' });
    assert.equal(await field.inputValue(), 'Cut the hedges along four routes');
    await field.fill('Cut: the hedges');
    await map.page.keyboard.press('Escape');
    await map.page.waitForTimeout(100);
    assert.equal(map.text, GOOD_PAPER);
    await map.page.keyboard.press('F2');
    await field.fill('Hedges: cut "low"');
    await map.page.keyboard.press('Enter');
    await becomes(['title: Cut the hedges along four routes', `title: 'Hedges: cut "low"'`]);
    await settles(/Hedges: cut "low"/);
  });

  it('renames an initiative and a benefit, too', async () => {
    await menu('Every park has a wild corner');
    await choose('Rename …');
    await map.page.getByRole('textbox', { name: 'Title' }).fill('Every park has two wild corners');
    await map.page.keyboard.press('Enter');
    await becomes(['Every park has a wild corner', 'Every park has two wild corners']);
  });

  it('says kindly that a title is needed', async () => {
    await card('Cut the hedges').focus();
    await map.page.keyboard.press('F2');
    await map.page.getByRole('textbox', { name: 'Title' }).fill('  ');
    await map.page.keyboard.press('Enter');
    await map.page.locator('.note:not(:empty)').waitFor();
    assert.equal(await map.page.locator('.note').innerText(), 'It needs a title. What is it called?');
    assert.equal(map.text, GOOD_PAPER);
  });

  it('notes what someone said, as the last of what citizens said', async () => {
    await menu('living room');
    await choose('Note what someone said …');
    await map.page.getByLabel('Who said it?').fill('Parents by the playground');
    await map.page.getByLabel('What they said').fill('We miss: a bench in the shade');
    await map.page.getByRole('button', { name: 'Save' }).click();
    const last = 'changed: Each park now has a named keeper on its sign\n';
    await becomes([
      last,
      `${last}  - who: Parents by the playground\n    said: "We miss: a bench in the shade"\n`,
    ]);
    await settles(/living room/);
  });

  it('notes nothing when the form is left', async () => {
    await menu('living room');
    await choose('Note what someone said …');
    await map.page.getByLabel('Who said it?').fill('Parents');
    await map.page.keyboard.press('Escape');
    await map.page.waitForTimeout(100);
    assert.equal(map.text, GOOD_PAPER);
    assert.equal(await map.page.locator('dialog').count(), 0);
    await settles(/living room/);
  });

  it('makes no change of a text that has changed in the meantime, and says so', async () => {
    await menu('Cut the hedges');
    await tests.server.change(PAPER_NAME, `${GOOD_PAPER}# a comment\n`);
    await choose('Done');
    await map.page.locator('.note:not(:empty)').waitFor();
    assert.equal(
      await map.page.locator('.note').innerText(),
      'The text has changed in the meantime. Please try again.',
    );
  });

  it('offers no changes while the text cannot be read', async () => {
    await tests.close();
    map = await tests.open({}, edited(GOOD_PAPER, ['title: Every park', 'title: "Every park']));
    await menu('Cut the hedges');
    const texts = await map.page.getByRole('menu').locator('[role^="menuitem"]').allInnerTexts();
    assert.deepEqual(
      texts.filter((text) => text !== 'Go to the text'),
      [],
    );
  });

  it('closes its menu with Escape and with a click elsewhere', async () => {
    await menu('Cut the hedges');
    await map.page.keyboard.press('Escape');
    assert.equal(await map.page.getByRole('menu').count(), 0);
    await menu('Cut the hedges');
    await map.page.mouse.click(500, 20);
    assert.equal(await map.page.getByRole('menu').count(), 0);
  });
});
