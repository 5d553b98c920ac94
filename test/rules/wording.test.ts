import assert from 'node:assert/strict';
import { findingsOf, findingsOfRule, type Given } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

type Language = 'en' | 'da';

const DIRECTION =
  'In 2027 residents will look after their nearest park together with us, and children will play there every day';
const WHY = 'Residents who take part know how to solve the next problem themselves';
const PLACES = {
  direction: `  statement: ${DIRECTION}\n`,
  image: "  image_in_words: The town's living room\n",
  title: '    title: Residents can borrow our tools\n',
  why: `    why: ${WHY}\n`,
  benefit: '        statement: Residents start small projects without waiting for us\n',
  measured: '        statement: More residents take part in caring for their nearest park\n',
  action: '        title: Cut the hedges along four routes\n',
  practice: '        title: Leave one corner of each park unmown\n',
  across: '    - with: Schools and Elderly Care\n',
} as const;
type Place = keyof typeof PLACES;

/** The good paper with another text in that place. */
function withText(place: Place, text: string, language: Language = 'en'): string {
  const line = PLACES[place];
  const changed = line.replace(/: .*/, () => `: ${JSON.stringify(text)}`);
  return edited(GOOD_PAPER, [line, changed], ['language: en', `language: ${language}`]);
}

function at(rule: string, place: Place, text: string, language: Language = 'en', given: Given = {}) {
  return findingsOfRule(rule, withText(place, text, language), given).map((found) => found.at);
}

/** A rule with the texts that it asks about (and the words it marks), and near misses. */
interface Case {
  readonly asks: readonly (readonly [Place, Language, text: string, marks: string])[];
  readonly leaves: readonly (readonly [Place, Language, text: string, why: string])[];
}

const CASES: Readonly<Record<string, Case>> = {
  'wording/vague-verb': {
    asks: [
      ['benefit', 'en', 'Cooperation with residents is strengthened', 'strengthened'],
      ['benefit', 'en', 'Support residents in need', 'Support'],
      ['benefit', 'en', 'Our efforts ensure cleaner parks', 'ensure'],
      ['title', 'en', 'We will promote nature', 'promote'],
      ['title', 'en', 'A stronger focus on nature', 'focus on'],
      ['action', 'en', 'Strengthen the cooperation', 'Strengthen'],
      ['benefit', 'da', 'Samarbejdet med beboerne styrkes', 'styrkes'],
      ['benefit', 'da', 'Styrket samarbejde på tværs', 'Styrket'],
      ['benefit', 'da', 'Naturen understøttes af naboerne', 'understøttes'],
      ['benefit', 'da', 'Vi vil sikre at alle kan være med', 'sikre at'],
      ['title', 'da', 'Vi løfter kvaliteten', 'løfter'],
      ['title', 'da', 'Sætte fokus på natur', 'Sætte fokus på'],
      ['title', 'da', 'Skab rammer for naboskab', 'Skab rammer'],
      ['action', 'da', 'Styrk samarbejdet', 'Styrk'],
      ['action', 'da', 'Understøt naboerne', 'Understøt'],
      ['action', 'da', 'Fokusér på naturen', 'Fokusér'],
      ['action', 'da', 'Arbejd med naboskab', 'Arbejd med'],
      ['action', 'da', 'Understøtte samarbejdet', 'Understøtte'],
    ],
    leaves: [
      ['benefit', 'en', 'Residents know where to find support', 'it is a noun'],
      ['benefit', 'en', 'Support for parents is near', 'it is a noun'],
      ['benefit', 'en', 'Foster families know each other', 'it is a family'],
      ['benefit', 'en', 'Implement a plan that strengthens parks', 'benefits/reads-like-action asks'],
      ['benefit', 'en', 'More residents walk, which enhances health', 'it says what gets better'],
      ['action', 'en', 'Plant trees to strengthen the hedge', 'it opens with what is done'],
      ['direction', 'en', 'In 2027 we support each other and residents', 'a direction may be wide'],
      ['benefit', 'da', 'Børn lærer af hinandens styrker', 'it is a noun'],
      ['title', 'da', 'Sikre veje til skolen', 'it is an adjective'],
      ['benefit', 'da', 'Børn møder fremmede voksne uden frygt', 'it is another word'],
      ['benefit', 'da', 'Støtte til beboerne er nær', 'it is a noun'],
      ['action', 'da', 'Plant træer for at styrke hegnet', 'it opens with what is done'],
      ['benefit', 'da', '<Hvad bliver bedre?>', 'nothing is listed'],
    ],
  },
  'wording/how-much': {
    asks: [
      ['benefit', 'en', 'Residents walk significantly longer', 'significantly'],
      ['title', 'en', 'World-class parks', 'World-class'],
      ['direction', 'en', 'Residents will use the parks as much as possible', 'as much as possible'],
      ['benefit', 'da', 'Beboerne går markant længere', 'markant'],
      ['action', 'da', 'Plant træer i verdensklasse', 'i verdensklasse'],
      ['benefit', 'da', 'Ventetiden er væsentligt lavere', 'væsentligt lavere'],
    ],
    leaves: [
      ['measured', 'en', 'Significantly more residents take part', 'the target says how much'],
      ['benefit', 'en', 'Residents walk significantly longer, 2 km a day', 'a number stands beside it'],
      ['benefit', 'da', 'Beboerne taler om væsentlige spørgsmål', 'it says what matters'],
    ],
  },
  'wording/no-actor': {
    asks: [
      ['direction', 'en', 'It is ensured that residents can take part', 'It is ensured'],
      ['why', 'en', 'Efforts will be made for all', 'Efforts will be made'],
      ['direction', 'da', 'Der arbejdes med beboernes natur', 'Der arbejdes'],
      ['benefit', 'da', 'Der sættes fokus på beboerne', 'Der sættes fokus'],
      ['title', 'da', 'Det tilstræbes at passe parken', 'Det tilstræbes'],
    ],
    leaves: [
      ['benefit', 'en', 'Residents ensure that the park is open', 'it says who'],
      ['benefit', 'da', 'Der udarbejdes en plan', 'benefits/reads-like-action asks'],
      ['benefit', 'da', 'Der er liv i parken', 'no one need do anything'],
      ['action', 'da', 'Der arbejdes i parken', 'the responsible stands beside it'],
    ],
  },
  'wording/with-citizens': {
    asks: [
      ['title', 'en', 'Better parks for residents', 'for residents'],
      ['direction', 'en', 'In 2027 parks are calmer for the citizens', 'for the citizens'],
      ['benefit', 'en', 'Parents are guaranteed an answer', 'guaranteed'],
      ['title', 'da', 'Bedre parker for borgerne', 'for borgerne'],
      ['direction', 'da', 'Vi garanterer beboerne en park', 'garanterer'],
    ],
    leaves: [
      ['title', 'en', 'Better parks for and with residents', 'it says with'],
      ['title', 'en', 'A house open for residents', 'they can come in'],
      ['benefit', 'en', 'Calmer days for residents', 'a benefit is for someone'],
      ['title', 'da', 'Bedre parker for borgerne sammen med dem', 'it says together'],
      ['title', 'da', 'Vi lytter til borgerne', 'they are heard'],
    ],
  },
  'wording/daily-operation': {
    asks: [
      ['title', 'en', 'We continue to mow the lawns', 'continue to'],
      ['action', 'en', 'Mow the lawns as usual', 'as usual'],
      ['action', 'da', 'Fortsætte med at slå græs', 'Fortsætte med'],
      ['title', 'da', 'Parkerne passes som hidtil', 'som hidtil'],
      ['benefit', 'da', 'Beboerne får hjælp som vi plejer', 'som vi plejer'],
    ],
    leaves: [
      ['practice', 'en', 'Continue to leave one corner unmown', 'it has become practice'],
      ['title', 'en', 'Care that is not as usual', 'it is what is to change'],
      ['title', 'da', 'Noget andet end daglig drift', 'it is what is to change'],
      ['benefit', 'en', 'Residents have an easier day-to-day life', 'it is their life'],
    ],
  },
  'wording/abbreviation': {
    asks: [
      ['action', 'en', 'Ask the GCC about hedges', 'GCC'],
      ['across', 'en', "Schools and the BUF's office", 'BUF'],
      ['benefit', 'da', 'Beboerne kender BUF-kontoret', 'BUF'],
      ['action', 'da', 'Spørg GRU.', 'GRU'],
    ],
    leaves: [
      ['action', 'en', 'Ask the garden cities committee (GCC) about hedges', 'it is explained'],
      ['action', 'en', 'Ask the GCC (garden cities committee) about hedges', 'it is explained'],
      ['action', 'en', 'Ask IT and the EU about hedges', 'everyone knows them'],
      ['benefit', 'da', 'Børn i SFO og PPR kender parken', 'everyone knows them'],
      ['title', 'en', 'RESIDENTS CAN BORROW OUR TOOLS', 'it is a title in capitals'],
      ['title', 'da', 'ALLE kan låne redskaber', 'it is a word in capitals'],
      ['title', 'en', 'Plan B and Building IV', 'it is a numeral'],
    ],
  },
};

for (const [rule, { asks, leaves }] of Object.entries(CASES)) {
  describe(rule, () => {
    for (const [place, language, text, marks] of asks) {
      it(`asks about ${JSON.stringify(marks)} in the ${place} ${JSON.stringify(text)}`, () => {
        assert.deepEqual(at(rule, place, text, language), [marks]);
      });
    }
    for (const [place, language, text, why] of leaves) {
      it(`leaves the ${place} ${JSON.stringify(text)}: ${why}`, () => {
        assert.deepEqual(at(rule, place, text, language), []);
      });
    }
  });
}

const VAGUE = 'wording/vague-verb';
const twoVague = edited(
  withText('benefit', 'Support residents in need'),
  [PLACES.title, '    title: We will promote nature\n'],
  [PLACES.action, '        title: Strengthen the cooperation\n'],
);

describe('what the rules about wording have in common', () => {
  it('is that they are hints in every stage and phase', () => {
    for (const phase of ['mobilization', 'consolidation', 'benefits-realization']) {
      for (const stage of ['draft', 'submitted'] as const) {
        const text = edited(twoVague, ['phase: consolidation\nstatus', `phase: ${phase}\nstatus`]);
        assert.deepEqual(
          findingsOfRule(VAGUE, text, { stage }).map((found) => found.severity),
          ['hint'],
        );
      }
    }
  });

  it('is that each asks once, and names the other places', () => {
    const [found, ...others] = findingsOfRule(VAGUE, twoVague);
    assert.deepEqual(others, []);
    assert.equal(found?.at, 'Strengthen');
    assert.deepEqual(
      found?.finding.related.map(({ span }) => twoVague.slice(span.start, span.end)),
      ['promote', 'Support'],
    );
    assert.equal(
      found?.message,
      '"Strengthen" can mean many things. What exactly will you do? (And 2 more places like this.)',
    );
  });

  it('is that a comment puts one place aside, and the next is asked about', () => {
    const aside = edited(twoVague, [
      'title: Strengthen the cooperation\n',
      `title: Strengthen the cooperation # strategy-papers-ignore ${VAGUE}: our own word\n`,
    ]);
    assert.deepEqual(
      findingsOfRule(VAGUE, aside).map((found) => found.at),
      ['promote'],
    );
  });

  it('is that a closed paper is left in peace', () => {
    const closed = edited(twoVague, ['status: submitted\nwritten_with', 'status: closed\nwritten_with']);
    assert.deepEqual(
      findingsOf(closed).filter(({ rule }) => rule.startsWith('wording/')),
      [],
    );
  });

  it('is that one passive does not bring two questions', () => {
    const rules = findingsOf(withText('benefit', 'Der skal sikres ro i parken', 'da'))
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('wording/'));
    assert.deepEqual(rules, ['wording/no-actor']);
  });

  it('is that they ask in Danish too', () => {
    const text = withText('benefit', 'Samarbejdet styrkes', 'da');
    assert.equal(
      findingsOfRule(VAGUE, text, {}, 'da')[0]?.message,
      '»styrkes« kan betyde mange ting. Hvad bliver anderledes?',
    );
  });
});

describe("an organisation's own words", () => {
  const given = (rule: string, own: string): Given => ({
    organisation: `${GOOD_ORGANISATION}words:\n  ${rule}:\n    ${own}\n`,
  });

  it('are not asked about where it finds them fine, in any form', () => {
    const strengthen = given(VAGUE, 'allow: [strengthen]');
    assert.deepEqual(at(VAGUE, 'benefit', 'Cooperation is strengthened', 'en', strengthen), []);
    assert.deepEqual(at(VAGUE, 'benefit', 'Our efforts ensure calm', 'en', strengthen), ['ensure']);
  });

  it('may be named as they stand in the texts, and hold for the openings too', () => {
    const own = given(VAGUE, 'allow: [Strengthened, support]');
    assert.deepEqual(at(VAGUE, 'benefit', 'Cooperation is strengthened', 'en', own), []);
    assert.deepEqual(at(VAGUE, 'benefit', 'Support residents', 'en', own), []);
  });

  it('are asked about where it adds them', () => {
    const own = given(VAGUE, 'add: [Samskabe, være i dialog om]');
    assert.deepEqual(at(VAGUE, 'title', 'Naturen samskabes', 'da', own), ['samskabes']);
    assert.deepEqual(at(VAGUE, 'title', 'Vi vil være i dialog om natur', 'da', own), ['være i dialog om']);
    assert.deepEqual(at(VAGUE, 'title', 'Naturen samskabes', 'da'), []);
  });

  it('are abbreviations that its readers know, or do not know', () => {
    const rule = 'wording/abbreviation';
    assert.deepEqual(at(rule, 'action', 'Ask the GCC', 'en', given(rule, 'allow: [GCC]')), []);
    assert.deepEqual(at(rule, 'action', 'Ask IT', 'en', given(rule, 'add: [IT]')), ['IT']);
  });

  it('turn a rule off or make it firmer', () => {
    const text = withText('benefit', 'Support residents');
    const severities = (own: string) =>
      findingsOfRule(VAGUE, text, { organisation: `${GOOD_ORGANISATION}rules:\n  ${VAGUE}: ${own}\n` }).map(
        (found) => found.severity,
      );
    assert.deepEqual(severities('off'), []);
    assert.deepEqual(severities('warning'), ['warning']);
  });
});

describe('wording/with-citizens', () => {
  const rule = 'wording/with-citizens';

  it('is silent where no citizens take part at all: citizens/missing asks', () => {
    const without = withText('title', 'Better parks for residents').replace(/^citizens:\n(?:[ -].*\n)*/m, '');
    assert.deepEqual(findingsOfRule(rule, without), []);
    assert.equal(findingsOfRule('citizens/missing', without).length, 1);
  });

  it('asks whether a promise can be kept', () => {
    const [found] = findingsOfRule(rule, withText('benefit', 'We promise a calm park'));
    assert.equal(found?.message, '"We promise" is a promise. Can you keep it on a hard day too?');
  });
});

describe('wording/long-sentence', () => {
  const rule = 'wording/long-sentence';
  const words = (n: number) => Array.from({ length: n }, (_, index) => `word${index}`).join(' ');

  it('marks the sentence that is too long, not its neighbours', () => {
    assert.deepEqual(at(rule, 'why', `Short one. W${words(26)}. And short again.`), [`W${words(26)}.`]);
    const [found] = findingsOfRule(rule, withText('benefit', words(26)));
    assert.equal(found?.message, 'This sentence has 26 words. Can it become two? Try under 25 in each.');
  });

  it('leaves a sentence at the limit, and two short ones', () => {
    assert.deepEqual(at(rule, 'why', words(25)), []);
    assert.deepEqual(at(rule, 'why', `${words(20)}. Then ${words(20)}`), []);
    assert.deepEqual(at(rule, 'why', `${words(20)}: ${words(20)}`), []);
  });

  it('takes a point before a small letter for an abbreviation', () => {
    assert.deepEqual(at(rule, 'why', `${words(13)} bl.a. ${words(13)}`, 'da').length, 1);
  });

  it('is silent where direction/too-long asks already', () => {
    assert.deepEqual(at(rule, 'direction', words(41)), []);
    assert.equal(at(rule, 'direction', words(35)).length, 1);
  });

  it('goes by the limit of the organisation', () => {
    const organisation = `${GOOD_ORGANISATION}limits:\n  sentence_words: 40\n`;
    assert.deepEqual(at(rule, 'why', words(35), 'en', { organisation }), []);
  });
});

describe('wording/one-page', () => {
  const rule = 'wording/one-page';
  const long = 'one two three four five. '.repeat(70).trim();

  it('asks at the direction, counts what the map shows, and names the longest texts', () => {
    const text = withText('why', long);
    const [found] = findingsOfRule(rule, text);
    assert.equal(found?.at, 'direction');
    assert.equal(found?.severity, 'hint');
    assert.match(
      found?.message ?? '',
      /^The map will have 4\d\d words, and about 450 fit on one page\. What can be said in fewer\?$/,
    );
    const [first, ...others] = found?.finding.related ?? [];
    assert.equal(others.length, 2);
    assert.equal(text.slice(first?.span.start, first?.span.end), DIRECTION);
  });

  it('leaves what the map does not show', () => {
    const background = edited(GOOD_PAPER, [
      "  image_in_words: The town's living room\n",
      `  image_in_words: The town's living room\n  background: ${long}${long}\n`,
    ]);
    assert.deepEqual(findingsOfRule(rule, background), []);
  });

  it('goes by the limit of the organisation', () => {
    const organisation = `${GOOD_ORGANISATION}limits:\n  map_words: 50\n`;
    assert.equal(findingsOfRule(rule, GOOD_PAPER, { organisation }).length, 1);
  });
});
