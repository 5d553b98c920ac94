/** Which words are coloured as what. */
import assert from 'node:assert/strict';
import { encoded, type Token, tokensOf } from '../../server/src/language/reading/semantic-tokens';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';
import { LOG, NEIGHBOURS } from '../kit/neighbours';
import { type Opened, opened } from '../kit/opened';
import { samples } from '../kit/workspace';

function show({ checked }: Opened, tokens: readonly Token[]): readonly string[] {
  const { text } = checked.document.source;
  return tokens.map(
    ({ span, type, declares }) => `${text.slice(span.start, span.end)} ${type}${declares ? ' declares' : ''}`,
  );
}

function tokens(text: string, name?: string, organisation = GOOD_ORGANISATION): readonly string[] {
  const here = opened(text, { organisation, ...(name !== undefined && { name }) });
  return show(here, tokensOf(here.checked, here.session));
}

describe('semantic tokens', () => {
  it('of a paper are its ids, what refers to them, persons, days and choices', () => {
    const found = tokens(GOOD_PAPER);
    assert.deepEqual(found.slice(0, 11), [
      'strategy-paper/1 enumMember',
      'parks-2026 namespace declares',
      'en enumMember',
      'parks namespace declares',
      'technical-services namespace',
      'Anna Holm class',
      'Bo Lind class',
      '2026-01-01 number',
      '2027-12-31 number',
      'consolidation enumMember',
      'submitted enumMember',
    ]);
    for (const one of ['local-green variable declares', 'nearby-nature variable', 'ownership variable'])
      assert.ok(found.includes(one), one);
  });

  it('of a log are those too', () => {
    const found = tokens(NEIGHBOURS[LOG] ?? '', 'parks-2026.follow-up.yaml');
    for (const one of [
      'parks-2026 namespace',
      'first-three-parks variable',
      'first-signs enumMember',
      'Karla  Sand class',
      'no-key variable declares',
    ])
      assert.ok(found.includes(one), `${one} is not among\n${found.join('\n')}`);
  });

  it('of an organisation file are those too', () => {
    const found = tokens(GOOD_ORGANISATION, 'lindby.organisation.yaml');
    for (const one of [
      'lindby namespace declares',
      'closer-together namespace declares',
      'technical-services namespace',
      'fewer-cars variable declares',
      'change-agent enumMember',
    ])
      assert.ok(found.includes(one), `${one} is not among\n${found.join('\n')}`);
  });

  it('tell a unit from a partner outside', () => {
    const outside = edited(GOOD_PAPER, ['who: schools', 'who: neighbours']);
    assert.ok(tokens(GOOD_PAPER).includes('schools namespace'));
    assert.ok(!tokens(outside).some((one) => one.startsWith('neighbours')));
  });

  it('split what names a paper and an action', () => {
    const found = tokens(
      edited(GOOD_PAPER, ['priority: 2\n', "priority: 2\n        builds_on: ['schools-2026#cut-hedges']\n"]),
    );
    const at = found.indexOf('schools-2026 namespace');
    assert.equal(found[at + 1], 'cut-hedges variable');
  });

  it('mark a place still to fill in, line by line where it is folded', () => {
    const one = edited(GOOD_PAPER, ["The town's living room", '<Who will notice?>']);
    assert.ok(tokens(one).includes('<Who will notice?> macro'));
    const folded = edited(GOOD_PAPER, ["The town's living room", '>-\n    <Who will\n    notice?>']);
    assert.deepEqual(
      tokens(folded).filter((token) => token.endsWith('macro')),
      ['<Who will macro', 'notice?> macro'],
    );
  });

  it('leave alone what is no such day, no such choice, and what a colon made a key', () => {
    const found = tokens(
      edited(
        GOOD_PAPER,
        ['started: 2026-02-01', 'started: 1 February'],
        ['status: practice', 'status: somehow'],
      ),
    );
    assert.ok(!found.some((one) => /February|somehow/.test(one)));
  });

  it('go on below a mistake, and have nothing where the text cannot be read', () => {
    const found = tokens(
      edited(GOOD_PAPER, ['initiatives:', 'initiatvies:'], ['image_in_words: ', 'image: "']),
    );
    assert.ok(found.includes('on-foot variable declares'));
  });

  it('know what was parked', () => {
    const found = tokens(
      `${GOOD_PAPER}parked:
  - title: Benches
    kind: action
    content: {id: benches, title: Benches, responsible: Karla Sand, status: idea}
`,
    );
    assert.deepEqual(found.slice(-4), [
      'action enumMember',
      'benches variable declares',
      'Karla Sand class',
      'idea enumMember',
    ]);
  });

  it('never overlap, stay on their line, and come in order', () => {
    for (const [name, text] of Object.entries(samples())) {
      const here = opened(text, { name: name.split('/').at(-1) ?? name });
      let last = 0;
      for (const { span } of tokensOf(here.checked, here.session)) {
        assert.ok(span.start >= last && span.end > span.start, `${name} ${span.start}`);
        assert.ok(!text.slice(span.start, span.end).includes('\n'), `${name} ${span.start}`);
        last = span.end;
      }
    }
  });

  it('are sent as steps from one to the next', () => {
    const here = opened('format: strategy-paper/1\nid: x\nunit: {id: y, lead: [Bo, Åse]}\n');
    const found = tokensOf(here.checked, here.session);
    assert.deepEqual(encoded(found, here.checked, here.session).data, [
      ...[0, 8, 16, 4, 0],
      ...[1, 4, 1, 0, 1],
      ...[1, 11, 1, 0, 1],
      ...[0, 10, 2, 2, 0],
      ...[0, 4, 3, 2, 0],
    ]);
  });
});
