import assert from 'node:assert/strict';
import { RULES } from '../../server/src/rules/all';
import { findingsOf, findingsOfRule, fixed, named } from '../kit/findings';
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from '../kit/good-paper';

const NUMBER = 'Ask Ida, 010190-0000';
/** A paper with something that may be put aside for a reason, though it is an error. */
const WITH_NUMBER = edited(GOOD_PAPER, ['next_step: Evening walk with residents', `next_step: ${NUMBER}`]);
const LINE = `        next_step: ${NUMBER}\n`;

function withComments({ above = '', after = '' }): string {
  return edited(WITH_NUMBER, [LINE, `${above}        next_step: ${NUMBER}${after}\n`]);
}

describe('putting a finding aside', () => {
  it('takes a reason, at the end of the line or on a line above', () => {
    const comment = '# strategy-papers-ignore privacy/personal-number: an invented number';
    assert.deepEqual(named(findingsOf(WITH_NUMBER)), ['privacy/personal-number:error']);
    for (const text of [
      withComments({ after: ` ${comment}` }),
      withComments({ above: `        ${comment}\n` }),
      withComments({ above: `${comment}\n        # Ida has agreed.\n` }),
      withComments({ above: `#strategy-papers-ignore privacy/personal-number:an invented number\n` }),
      withComments({ after: ` ${comment}` }).replaceAll('\n', '\r\n'),
    ])
      assert.deepEqual(named(findingsOf(text)), [], text);
  });

  it('covers a text over several lines from the line on which its field begins', () => {
    const folded = edited(WITH_NUMBER, [
      LINE,
      `        next_step: >- # strategy-papers-ignore privacy/personal-number: invented\n          Ask\n          Ida,\n          010190-0000\n`,
    ]);
    assert.deepEqual(named(findingsOf(folded)), []);
  });

  it('speaks of its own line only', () => {
    const above = '        # strategy-papers-ignore privacy/personal-number: an invented number\n\n';
    assert.deepEqual(named(findingsOf(withComments({ above }))), [
      'suppression/unused:warning',
      'privacy/personal-number:error',
    ]);
  });

  it('leaves other rules alone, and takes several at once', () => {
    const after = ' # strategy-papers-ignore wording/abbreviation, privacy/personal-number: invented';
    assert.deepEqual(
      named(findingsOf(withComments({ after }))).filter((name) => !name.startsWith('suppression/')),
      [],
    );
  });
});

describe('suppression/no-reason', () => {
  it('asks why, and puts nothing aside until it is told', () => {
    for (const after of [
      ' # strategy-papers-ignore privacy/personal-number',
      ' # strategy-papers-ignore privacy/personal-number:',
      ' # strategy-papers-ignore privacy/personal-number:   ',
    ]) {
      const found = findingsOf(withComments({ after }));
      assert.deepEqual(
        named(found),
        ['privacy/personal-number:error', 'suppression/no-reason:warning'],
        after,
      );
      assert.equal(found[1]?.at.trim(), after.trim());
    }
  });

  it('asks for the rule where none is named', () => {
    const [found] = findingsOfRule(
      'suppression/no-reason',
      withComments({ after: ' # strategy-papers-ignore' }),
    );
    assert.match(found?.message ?? '', /Which rule/);
  });

  it('does not take an ordinary comment for one', () => {
    const after = ' # see strategy-papers-ignore in the manual';
    assert.deepEqual(named(findingsOf(withComments({ after }))), ['privacy/personal-number:error']);
  });
});

describe('suppression/unused', () => {
  const unused = (comment: string, rest = {}) =>
    findingsOfRule(
      'suppression/unused',
      edited(GOOD_PAPER, ['status: submitted', `status: submitted ${comment}`]),
      rest,
    );

  it('says that nothing is there to put aside, and takes the comment away', () => {
    const comment = '# strategy-papers-ignore privacy/personal-number: an invented number';
    const [found] = unused(comment);
    assert.equal(found?.at, 'privacy/personal-number');
    assert.equal(found?.severity, 'warning');
    const text = edited(GOOD_PAPER, ['status: submitted', `status: submitted ${comment}`]);
    assert.equal(fixed('suppression/unused', text), GOOD_PAPER);
    assert.equal(fixed('suppression/unused', `${comment}\n${GOOD_PAPER}`), GOOD_PAPER);
  });

  it('takes only the unused one out of several', () => {
    const text = withComments({
      after: ' # strategy-papers-ignore format/file-name, privacy/personal-number: invented',
    });
    assert.equal(
      fixed('suppression/unused', text),
      withComments({ after: ' # strategy-papers-ignore privacy/personal-number: invented' }),
    );
    const last = withComments({
      after: ' # strategy-papers-ignore privacy/personal-number, format/file-name: invented',
    });
    assert.equal(
      fixed('suppression/unused', last),
      withComments({ after: ' # strategy-papers-ignore privacy/personal-number: invented' }),
    );
  });

  it('knows a rule that is merely misspelt', () => {
    const comment = '# strategy-papers-ignore privacy/personal-numbers: an invented number';
    const [found] = unused(comment);
    assert.match(found?.message ?? '', /Did you mean privacy\/personal-number\?/);
    assert.match(
      unused('# strategy-papers-ignore no/such-thing-at-all: so')[0]?.message ?? '',
      /no rule named/,
    );
  });

  it('refuses every rule of the core', () => {
    for (const rule of RULES.filter(({ core }) => core)) {
      const [found] = unused(`# strategy-papers-ignore ${rule.name}: we do it differently`);
      assert.match(found?.message ?? '', /belongs to the common format/, rule.name);
    }
  });

  it('keeps a finding of the core in spite of a comment', () => {
    const text = edited(GOOD_PAPER, [
      '    title: Every park has a wild corner\n',
      '    # strategy-papers-ignore format/unknown-field: ours\n    colour: green\n    title: Every park has a wild corner\n',
    ]);
    assert.deepEqual(named(findingsOf(text)), ['suppression/unused:warning', 'format/unknown-field:error']);
  });

  it('waits with rules that are silent at this stage', () => {
    const draft = edited(GOOD_PAPER, ['status: submitted', 'status: draft']).replace(
      'id: parks-2026',
      'id: parks-2026 # strategy-papers-ignore format/file-name: the folder is named by year',
    );
    assert.deepEqual(named(findingsOf(draft, { fileName: 'parks.strategy.yaml' })), []);
    assert.deepEqual(named(findingsOf(draft, { fileName: 'parks.strategy.yaml', stage: 'submitted' })), []);
    assert.deepEqual(named(findingsOf(draft, { stage: 'submitted' })), ['suppression/unused:warning']);
  });

  it('goes by the severity that the organisation gives', () => {
    const organisation = `${GOOD_ORGANISATION}rules:\n  suppression/unused: hint\n  suppression/no-reason: off\n`;
    const comment = '# strategy-papers-ignore format/file-name: so';
    assert.deepEqual(named(unused(comment, { organisation })), ['suppression/unused:hint']);
    assert.deepEqual(
      findingsOf(withComments({ after: ' # strategy-papers-ignore privacy/personal-number' }), {
        organisation,
      }).map(({ rule }) => rule),
      ['privacy/personal-number'],
    );
  });
});
