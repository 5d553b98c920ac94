/** Another name for a thing or a person, everywhere at once; and the reasons why not. */
import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { positionAt } from '../../server/src/document/source-text';
import { renameable, renamed } from '../../server/src/language/navigation/rename';
import type { Session } from '../../server/src/language/session';
import { edited } from '../kit/good-paper';
import { LOG, NEIGHBOURS, ORGANISATION, PARKS, SCHOOLS } from '../kit/neighbours';
import { type Around, samples, type Workspace, workspace } from '../kit/workspace';

/** The texts after the name at `at` in `name` became `wanted`. */
async function textsAfter(
  name: string,
  at: string,
  wanted: string,
  files: Readonly<Record<string, string>> = NEIGHBOURS,
  around: Around = {},
): Promise<Readonly<Record<string, string>>> {
  const here = await workspace(files, around);
  return here.after(await renamed(here.open(name), here.at(name, at, 0, at.length), wanted, here.session));
}

async function reason(
  name: string,
  at: string,
  wanted: string | undefined,
  files: Readonly<Record<string, string>> = NEIGHBOURS,
): Promise<string> {
  const here = await workspace(files);
  const analysis = here.open(name);
  const position = here.at(name, at, 0, at.length);
  try {
    if (wanted === undefined) renameable(analysis, position, here.session);
    else await renamed(analysis, position, wanted, here.session);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return assert.fail('it was not refused');
}

/** How often each file holds `words`. */
function counts(texts: Readonly<Record<string, string>>, words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, text.split(words).length - 1] as const)
      .filter(([, count]) => count > 0),
  );
}

describe('rename', () => {
  it('offers the id at the cursor, without its quotes', async () => {
    const here = await workspace(NEIGHBOURS);
    const offer = renameable(here.open(PARKS), here.at(PARKS, '["own', 0, 4), here.session);
    assert.deepEqual(
      [here.words(here.uri(PARKS), offer.range), offer.placeholder],
      ['ownership', 'ownership'],
    );
  });

  it('offers the one side of "paper#action" at which the cursor stands', async () => {
    const here = await workspace(NEIGHBOURS);
    const analysis = here.open(SCHOOLS);
    const at = (words: string) => renameable(analysis, here.at(SCHOOLS, words), here.session).placeholder;
    assert.deepEqual([at('parks-2026#tool'), at('#tool-shed')], ['parks-2026', 'tool-shed']);
  });

  it('changes an action in its paper, its log and the papers that build on it', async () => {
    const texts = await textsAfter(PARKS, '- id: first-three', 'soup');
    assert.deepEqual(counts(texts, 'first-three-parks'), { [SCHOOLS]: 1 });
    assert.match(texts[SCHOOLS] ?? '', /id: first-three-parks/, 'an action of the same id elsewhere stays');
    assert.match(texts[SCHOOLS] ?? '', /builds_on: \['parks-2026#soup', parks-2026#tool-shed\]/);
    assert.equal((texts[LOG]?.match(/action: soup/g) ?? []).length, 2);
  });

  it('changes a paper with all that refer to it, and the names of its files', async () => {
    const texts = await textsAfter(PARKS, 'id: parks-2026', 'green-2026');
    assert.deepEqual(counts(texts, 'parks-2026'), {});
    assert.deepEqual(Object.keys(texts).sort(), [
      ORGANISATION,
      'parks/green-2026.follow-up.yaml',
      'parks/green-2026.strategy.yaml',
      SCHOOLS,
    ]);
    assert.match(texts['parks/green-2026.follow-up.yaml'] ?? '', /^paper: green-2026$/m);
    assert.match(texts[SCHOOLS] ?? '', /'green-2026#first-three-parks', green-2026#tool-shed/);
  });

  it('leaves the names of files to a client that cannot change them', async () => {
    const texts = await textsAfter(PARKS, 'id: parks-2026', 'green-2026', NEIGHBOURS, {
      abilities: { documentChanges: false, renameFiles: false },
    });
    assert.match(texts[PARKS] ?? '', /^id: green-2026$/m);
  });

  it('does not put a paper over another file', async () => {
    const files = { ...NEIGHBOURS, 'parks/green-2026.strategy.yaml': 'format: strategy-paper/1\n' };
    const texts = await textsAfter(PARKS, 'id: parks-2026', 'green-2026', files);
    assert.match(texts[PARKS] ?? '', /^id: green-2026$/m);
    assert.equal(texts['parks/green-2026.strategy.yaml'], 'format: strategy-paper/1\n');
  });

  it('changes a unit in the register, the papers and the survey', async () => {
    const texts = await textsAfter(SCHOOLS, 'who: parks', 'green-places');
    assert.deepEqual(counts(texts, 'green-places'), { [ORGANISATION]: 5, [PARKS]: 1, [SCHOOLS]: 1 });
    assert.match(texts[PARKS] ?? '', /^id: parks-2026$/m, 'the id of a paper is another id');
  });

  it('changes a benefit, also where it is quoted or parked', async () => {
    const texts = await textsAfter(PARKS, '- id: ownership', 'taking-part');
    assert.deepEqual(counts(texts, 'ownership'), { [SCHOOLS]: 3 });
    assert.match(texts[PARKS] ?? '', /leads_to: \["taking-part"\]/);
  });

  it('writes an id in quotes where YAML would take it for a number', async () => {
    const texts = await textsAfter(PARKS, '- id: ownership', '2026');
    assert.match(texts[PARKS] ?? '', /- id: "2026"/);
  });

  it('changes a person everywhere, free texts that are just the name included', async () => {
    const texts = await textsAfter(PARKS, 'lead: Karla', 'Karla Sand-Bæk: leder');
    assert.deepEqual(counts(texts, 'Karla Sand\n'), {});
    assert.match(texts[PARKS] ?? '', /responsible: "Karla Sand-Bæk: leder"/);
    assert.match(texts[LOG] ?? '', /others: \["Karla Sand-Bæk: leder"\]/);
    assert.match(texts[ORGANISATION] ?? '', /- name: "Karla Sand-Bæk: leder"/);
  });

  it('goes by what a closed file reads now, not by what is remembered of it', async () => {
    const here = await workspace(NEIGHBOURS);
    const analysis = here.open(PARKS);
    here.overwrite(LOG, `# a new line\n\n${NEIGHBOURS[LOG]}`);
    const edit = await renamed(analysis, here.at(PARKS, '- id: first', 0, 8), 'soup', here.session);
    assert.equal((here.after(edit)[LOG]?.match(/^ +(?:- )?action: soup$/gm) ?? []).length, 2);
  });

  it('counts bytes for a client that does', async () => {
    const files = {
      ...NEIGHBOURS,
      [LOG]: edited(NEIGHBOURS[LOG] ?? '', [
        '- action: first-three-parks\n        status: running',
        '- {note: Æblegrød 🍏, action: first-three-parks, status: running}',
      ]),
    };
    const plain = await textsAfter(PARKS, '- id: first-three', 'soup', files);
    assert.match(plain[LOG] ?? '', /🍏, action: soup, status/);
    assert.deepEqual(
      await textsAfter(PARKS, '- id: first-three', 'soup', files, { encoding: 'utf-8' }),
      plain,
    );
  });

  it('keeps CRLF and a BOM', async () => {
    const files = { ...NEIGHBOURS, [PARKS]: `\ufeff${NEIGHBOURS[PARKS]?.replaceAll('\n', '\r\n')}` };
    const texts = await textsAfter(PARKS, '- id: ownership', 'taking-part', files);
    assert.equal(texts[PARKS], files[PARKS]?.replaceAll('ownership', 'taking-part'));
  });

  it('tells the client which version of an open text it changes', async () => {
    const here = await workspace(NEIGHBOURS);
    const edit = await renamed(here.open(PARKS), here.at(PARKS, '- id: first', 0, 8), 'soup', here.session);
    const versions = (edit.documentChanges ?? []).map(
      (one) => 'textDocument' in one && one.textDocument.version,
    );
    assert.deepEqual(versions, [1, null, null]);
  });

  describe('is refused with a reason', () => {
    it('where a word of the format stands', async () => {
      assert.match(
        await reason(PARKS, 'initiativ', undefined),
        /"initiatives" is a word of the common format/,
      );
    });
    it('where no name stands', async () => {
      assert.match(await reason(PARKS, 'statement: In 20', undefined), /Ids and the names of people/);
    });
    it('for what nothing is called', async () => {
      const files = {
        ...NEIGHBOURS,
        [LOG]: edited(NEIGHBOURS[LOG] ?? '', ['benefit: ownership', 'benefit: lost']),
      };
      assert.match(await reason(LOG, 'benefit: lo', undefined, files), /Nothing is called "lost" yet/);
    });
    it('for an element that has no id', async () => {
      const files = {
        ...NEIGHBOURS,
        [PARKS]: edited(NEIGHBOURS[PARKS] ?? '', ['- id: tool-shed\n        title', '- title']),
      };
      assert.match(await reason(PARKS, 'title: Open the tool', undefined, files), /has no id yet/);
    });
    it('for what is no id, with one that is', async () => {
      assert.match(await reason(PARKS, '- id: own', 'Grønne Steder!'), /How about "groenne-steder"\?/);
    });
    it('in the language of the paper', async () => {
      const files = {
        ...NEIGHBOURS,
        [PARKS]: edited(NEIGHBOURS[PARKS] ?? '', ['language: en', 'language: da']),
      };
      assert.match(await reason(PARKS, '- id: own', '', files), /^Et id skrives med små bogstaver/);
    });
    for (const [what, name, at, wanted] of [
      ['an element of any kind', PARKS, '- id: own', 'tool-shed'],
      ['a paper', PARKS, 'id: parks-2', 'schools-2026'],
      ['a paper, by the vision', PARKS, 'id: parks-2', 'closer-together'],
      ['a unit', ORGANISATION, '- id: par', 'schools'],
      ['a focus area', ORGANISATION, '- id: nearby', 'fewer-cars'],
    ] as const) {
      it(`for an id that is taken: ${what}`, async () => {
        assert.match(await reason(name, at, wanted), /is already the id of/);
      });
    }
    it('for two persons of the register', async () => {
      assert.match(await reason(ORGANISATION, 'name: Bo', 'Anna Holm'), /already in your register/);
    });
  });
});

describe('renaming over all samples', () => {
  it('leaves every finding as it was, whichever id gets another name', async function () {
    this.timeout(240_000);
    const files = samples();
    const before = await workspace(files);
    const known = await findings(before.session, files);
    let count = 0;
    for (const [uri, { things }] of [...before.session.papers.files]) {
      const analysis = await before.session.analysis(uri);
      assert.ok(analysis);
      const name = uri.slice('file:///w/'.length);
      const { session } = before;
      session.open(uri, 1, files[name] ?? '');
      for (const thing of things) {
        const wanted = `${thing.id}-x`;
        const position = positionAt(analysis.document.source, 0);
        const edit: WorkspaceEdit = await renamed(
          session.opened(uri) ?? analysis,
          { ...position, ...thing.idPlace.start },
          wanted,
          session,
        );
        const texts = before.after(edit);
        const changed = Object.keys(texts).filter((one) => texts[one] !== files[one]);
        assert.ok(changed.length > 0, `${thing.id} stayed`);
        const then: Workspace = await workspace(texts);
        const all = thing.kind === 'unit' || thing.kind === 'focus-area' || thing.kind === 'vision';
        for (const one of all ? Object.keys(texts) : changed) {
          const old = one.replace(`${wanted}.`, `${thing.id}.`);
          assert.deepEqual(
            (await findingsOf(then.session, one)).map((text) => text.replaceAll(wanted, thing.id)),
            known[old],
            `${thing.id} -> ${wanted}: ${one}`,
          );
        }
        count++;
      }
      session.close(uri);
    }
    assert.ok(count > 150, String(count));
  });

  it('leaves every rule as often as it was, whoever gets another name', async function () {
    this.timeout(240_000);
    const files = samples();
    const register = 'solbaek.organisation.yaml';
    const before = await workspace(files);
    const count = async (session: Session): Promise<readonly string[]> =>
      Object.entries(await findings(session, files)).flatMap(([name, found]) =>
        found.map((one) => `${name} ${one.split(' ', 2).join(' ')}`),
      );
    const known = await count(before.session);
    const analysis = before.open(register);
    const people = [...(files[register] ?? '').matchAll(/^ {2}- name: (.+)$/gm)].map(
      ([, name]) => name ?? '',
    );
    assert.ok(people.length > 30);
    for (const name of people.filter((_, at) => at % 4 === 0)) {
      const position = before.at(register, `- name: ${name}`, 0, 9);
      const edit = await renamed(analysis, position, `${name} Nygaard`, before.session);
      const texts = before.after(edit);
      const then = await workspace(texts);
      assert.deepEqual(await count(then.session), known, name);
    }
  });
});

async function findings(session: Session, files: Readonly<Record<string, string>>) {
  const found: Record<string, readonly string[]> = {};
  for (const name of Object.keys(files)) found[name] = await findingsOf(session, name);
  return found;
}

async function findingsOf(session: Session, name: string): Promise<readonly string[]> {
  const analysis = await session.analysis(`file:///w/${name}`);
  assert.ok(analysis);
  return session
    .checked(analysis)
    .findings.map(({ rule, severity, params }) => `${rule} ${severity} ${JSON.stringify(params)}`);
}
