/** `strategy-papers import`, driven as a person drives it. */
import assert from 'node:assert/strict';
import { type Folder, folder } from '../kit/cli';
import { PLAN, REAL_PLANS, realPlan } from '../kit/stratml';

describe('strategy-papers import', () => {
  let here: Folder;
  beforeEach(() => {
    here = folder({ 'plan.xml': PLAN });
  });
  afterEach(() => here.remove());

  it('writes a draft, and tells what became of the plan', () => {
    const { code, stdout, stderr } = here.run(['import', 'stratml', 'plan.xml', '-o', 'parks.strategy.yaml']);
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /^parks\.strategy\.yaml is ready: a draft made from "Lindby Parks Plan"/);
    assert.match(stderr, /strategy-papers validate parks\.strategy\.yaml/);
    assert.match(here.read('parks.strategy.yaml'), /^format: strategy-paper\/1\nid: lindby-parks-2026\n/);
    const checked = here.run(['validate', '--today', '2026-06-15', 'parks.strategy.yaml']);
    assert.equal(checked.code, 1);
    assert.match(checked.stdout, /You have 2 of 4 initiatives\. What are the others\?/);
  });

  it('prints the draft alone where no file is named', () => {
    const { code, stdout, stderr } = here.run(['import', 'stratml', 'plan.xml']);
    assert.equal(code, 0);
    assert.match(stdout, /^format: strategy-paper\/1\n/);
    assert.match(stderr, /^A draft made from "Lindby Parks Plan" \(StratML, Part 2\)\.\n/);
    const checked = here.run(['validate', '--stdin', '--stdin-filename', 'parks.strategy.yaml'], {
      input: stdout,
    });
    assert.match(checked.stdout, /room for|of 4 initiatives/);
  });

  it('speaks and asks in Danish when asked to', () => {
    const { stderr, stdout } = here.run(['import', 'StratML', 'plan.xml', '--language', 'da']);
    assert.match(stderr, /Hvad der er blevet til hvad/);
    assert.match(stdout, /^language: da$/m);
  });

  it('tells in the language of the surroundings, and leaves the paper in its own', () => {
    const { stderr, stdout } = here.run(['import', 'stratml', 'plan.xml'], { env: { LANG: 'da_DK.UTF-8' } });
    assert.match(stderr, /Hvad der er blevet til hvad/);
    assert.match(stdout, /^language: en$/m);
  });

  it('keeps a file that is there already, unless told to write over it', () => {
    here.write('parks.strategy.yaml', 'mine\n');
    const args = ['import', 'stratml', 'plan.xml', '-o', 'parks.strategy.yaml'];
    const { code, stderr } = here.run(args);
    assert.equal(code, 2);
    assert.match(stderr, /is there already\. Choose another name with -o, or add --force/);
    assert.equal(here.read('parks.strategy.yaml'), 'mine\n');
    assert.equal(here.run([...args, '--force']).code, 0);
    assert.match(here.read('parks.strategy.yaml'), /^format:/);
  });

  it('never writes over the plan itself', () => {
    const { code, stderr } = here.run(['import', 'stratml', 'plan.xml', '-o', './plan.xml', '--force']);
    assert.equal(code, 2);
    assert.match(stderr, /take the place of the plan itself/);
    assert.equal(here.read('plan.xml'), PLAN);
  });

  it('says which name a paper goes by', () => {
    const { stderr } = here.run(['import', 'stratml', 'plan.xml', '-o', 'parks.yaml']);
    assert.match(stderr, /Let the name of the file end in \.strategy\.yaml/);
  });

  const refusals: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
    ['another kind', ['msproject', 'plan.xml'], /Plans in StratML can be imported.*"msproject" is not known/],
    ['a file that is not there', ['stratml', 'nowhere.xml'], /^There is no file "nowhere\.xml"\.\n$/],
    ['a folder', ['stratml', '.'], /"\." is a folder\. Name the file of the plan\./],
    [
      'a folder that is not there',
      ['stratml', 'plan.xml', '-o', 'no/draft.yaml'],
      /There is no folder "no" to write to/,
    ],
    ['a folder in place of the draft', ['stratml', 'plan.xml', '-o', '.'], /"\." is a folder/],
    ['a language that is none', ['stratml', 'plan.xml', '--language', 'de'], /--language takes en or da/],
    ['no file', ['stratml'], /Something is missing: file\./],
  ];
  for (const [what, args, says] of refusals) {
    it(`refuses ${what}`, () => {
      const { code, stdout, stderr } = here.run(['import', ...args]);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, says);
    });
  }

  it('writes nothing where the plan cannot be read', () => {
    here.write('half.xml', PLAN.slice(0, 2000));
    here.write('draft.strategy.yaml', 'mine\n');
    const { code, stdout, stderr } = here.run([
      'import',
      'stratml',
      'half.xml',
      '-o',
      'draft.strategy.yaml',
      '--force',
    ]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.equal(stderr, '"half.xml" breaks off before its end. Was all of it downloaded?\n');
    assert.equal(here.read('draft.strategy.yaml'), 'mine\n');
  });

  it('imports a real municipality, whose author is then asked which four', function () {
    here.write('town.xml', realPlan(this, REAL_PLANS[0]));
    const { code } = here.run(['import', 'stratml', 'town.xml', '-o', 'town.strategy.yaml']);
    assert.equal(code, 0);
    const checked = here.run(['validate', '--today', '2026-06-15', 'town.strategy.yaml']);
    assert.equal(checked.code, 1);
    assert.match(checked.stdout, /There are 10 initiatives and room for 4\. Which can wait\?/);
  });
});
