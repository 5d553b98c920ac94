import assert from 'node:assert/strict';
import { RULES } from '../../server/src/rules/all';
import { phraseList, withOwnWords } from '../../server/src/rules/wording/phrase-list';
import { hasPhrase, phrasesIn } from '../../server/src/rules/wording/phrases';
import { readingIn } from '../../server/src/rules/wording/text-words';
import { RULE_WORDS } from '../../server/src/rules/wording/word-lists';
import { wordLists } from '../../server/src/rules/wording/words';

describe('the lists of words', () => {
  const names = new Set<string>(RULES.map((rule) => rule.name));
  for (const language of ['en', 'da'] as const) {
    for (const [rule, list] of RULE_WORDS[language]) {
      it(`for ${rule} (${language}) hold each phrase once, in lower case, where it can be found`, () => {
        assert.ok(names.has(rule.split(':')[0] ?? ''), 'belongs to no rule');
        assert.deepEqual(
          list.words.filter((word, at) => list.words.indexOf(word) !== at),
          [],
        );
        assert.deepEqual(
          list.words.filter((word) => word !== word.toLowerCase().trim() || word === ''),
          [],
        );
        const reading = readingIn(language);
        assert.deepEqual(
          list.words.filter((word) => !hasPhrase(word.replace(/\*/g, 'x'), list, reading)),
          [],
        );
      });
    }
  }

  it('are the same in both languages', () => {
    assert.deepEqual([...RULE_WORDS.da.keys()].sort(), [...RULE_WORDS.en.keys()].sort());
  });

  it('are handed out as they are prepared, paper after paper', () => {
    const [one, other] = [wordLists(RULE_WORDS.en, undefined), wordLists(RULE_WORDS.en, undefined)];
    assert.equal(one('wording/how-much'), other('wording/how-much'));
  });
});

describe('phrases in a text', () => {
  const found = (text: string, words: readonly string[], language: 'en' | 'da' = 'en') =>
    phrasesIn(text, phraseList(words), readingIn(language)).map((phrase) => phrase.text);

  it('are the longest that stand there, and none within another', () => {
    assert.deepEqual(found('We work with all of them', ['work', 'work with all', 'all', 'with']), [
      'work with all',
    ]);
  });

  it('are met in their usual forms, short words only as they are', () => {
    assert.deepEqual(found('Walks walked by a walker in walking shoes', ['walk']), [
      'Walks',
      'walked',
      'walking',
    ]);
    assert.deepEqual(found('Alle og alles', ['all'], 'da'), []);
  });

  it('may have a star for any one word, also at the start', () => {
    assert.deepEqual(found('Children can walk', ['* can']), ['Children can']);
    assert.deepEqual(found('Children can walk', ['can * far']), []);
    assert.deepEqual(found('They can walk far', ['can * far', 'they']), ['They', 'can walk far']);
  });

  it("are an organisation's own too, and not those that it allows", () => {
    const list = withOwnWords(phraseList(['walk', 'run']), { add: ['Swim', 'run far'], allow: ['Walk'] });
    assert.deepEqual(list.words, ['run', 'swim', 'run far']);
    assert.deepEqual(
      phrasesIn('We walk, run far and swim', list, readingIn('en')).map((phrase) => phrase.text),
      ['run far', 'swim'],
    );
  });
});
