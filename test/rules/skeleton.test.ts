/** Whole skeletons: calm, and read back as what was wished for. */
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/read';
import { shapeOf } from '../../server/src/paper/field-shape';
import { followUpSkeleton, organisationSkeleton, paperSkeleton } from '../../server/src/paper/paper-skeleton';
import { freeIds, skeletonValue } from '../../server/src/paper/skeleton';
import { readSubject } from '../../server/src/paper/subject';
import { findingsOf, named } from '../kit/findings';
import { GOOD_ORGANISATION, TODAY } from '../kit/good-paper';

const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;

for (const language of ['en', 'da'] as const) {
  describe(`the skeleton of a paper (${language})`, () => {
    it('has one finding: the places to fill in', () => {
      const fresh = text(paperSkeleton({ language, today: TODAY }));
      const found = findingsOf(fresh, { fileName: undefined });
      assert.deepEqual(named(found), ['format/placeholder:hint']);
      const places = found[0]?.finding.related.length ?? 0;
      assert.equal(places + 1, fresh.split('<').length - 1);
    });

    it('has no other in any phase, nor with an organisation', () => {
      for (const phase of ['mobilization', 'consolidation', 'benefits-realization'] as const) {
        const fresh = text(paperSkeleton({ language, today: TODAY, phase, hasUsualPeriod: true }));
        assert.doesNotMatch(fresh, /period/);
        assert.deepEqual(
          named(findingsOf(fresh, { organisation: GOOD_ORGANISATION, fileName: undefined })).filter(
            (name) => !name.endsWith(':hint'),
          ),
          [],
        );
      }
    });

    it('has nothing but placeholders to correct when it is asked as submitted', () => {
      const fresh = text(paperSkeleton({ language, today: TODAY }));
      const rules = findingsOf(fresh, { stage: 'submitted', fileName: undefined })
        .filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule);
      assert.deepEqual([...new Set(rules)], ['format/placeholder']);
    });
  });
}

describe('the skeleton of a paper', () => {
  it('writes what is known, also where YAML would misread it', () => {
    const lines = paperSkeleton({
      language: 'da',
      today: TODAY,
      unit: {
        id: 'park',
        name: 'Park: og vej',
        lead: 'Anna Holm',
        changeAgents: ['Bo Lind', '@home', 'Yes'],
      },
      period: { from: '2027-01-01', to: '2028-12-31' },
      phase: 'mobilization',
    });
    const { content } = readSubject(readDocument(text(lines)), undefined);
    assert.ok(content?.kind === 'strategy-paper');
    assert.equal(content.id?.value, 'park-2027');
    assert.equal(content.language?.value, 'da');
    assert.equal(content.unit?.name?.value, 'Park: og vej');
    assert.deepEqual(
      content.unit?.changeAgents.map(({ value }) => value),
      ['Bo Lind', '@home', 'Yes'],
    );
    assert.equal(content.period?.to?.value, '2028-12-31');
    assert.equal(content.status?.value, 'draft');
    assert.equal(content.followUp?.rhythm?.value, 'monthly');
    assert.deepEqual(
      content.initiatives.map(({ benefits, actions }) => [benefits.length, actions.length]),
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    );
    assert.deepEqual(
      (['up', 'down', 'across'] as const).map((way) => content.dialogue?.lines[way].length),
      [1, 1, 1],
    );
  });

  it('takes unit and year from an id that is given', () => {
    const lines = paperSkeleton({ language: 'en', today: TODAY, id: 'library-2026' });
    assert.ok(lines.includes('id: library-2026'));
    assert.ok(lines.includes('  id: library'));
  });

  it('comes from the format itself: every field that is required has a value or a placeholder', () => {
    const value = skeletonValue(shapeOf('strategy-paper'), { language: 'en', freeId: freeIds([]) });
    const keys = readDocument(text(value ?? [])).root;
    assert.ok(keys?.kind === 'map');
    const written = keys.pairs.map(({ key }) => key.text);
    for (const key of ['unit', 'direction', 'initiatives', 'dialogue', 'follow_up', 'status'])
      if (key !== 'follow_up') assert.ok(written.includes(key), key);
  });
});

describe('the other skeletons', () => {
  it('make a log without an error', () => {
    const lines = followUpSkeleton({ language: 'en', today: TODAY, paper: 'parks-2026' });
    assert.deepEqual(named(findingsOf(text(lines), { fileName: 'parks-2026.follow-up.yaml' })), [
      'format/placeholder:hint',
    ]);
  });

  it('make a calm organisation file: with its name, nothing is left to ask', () => {
    const given = { fileName: 'lindby.organisation.yaml' };
    for (const language of ['en', 'da'] as const) {
      const lines = organisationSkeleton({ language, id: 'lindby', name: 'Lindby Kommune' });
      assert.deepEqual(named(findingsOf(text(lines), given)), []);
    }
  });

  it('make one whose examples hold when the # is taken away', () => {
    const given = { fileName: 'lindby.organisation.yaml' };
    for (const language of ['en', 'da'] as const) {
      const lines = organisationSkeleton({ language, id: 'lindby', name: 'Lindby Kommune' });
      const filled = lines.filter((line) => !line.endsWith('.')).map((line) => line.replace(/^# /, ''));
      assert.deepEqual(named(findingsOf(text(filled), given)), []);
    }
  });
});
