/** The words that people write for the keys of the format: the labels of the fields, and what one says in Danish. */
import assert from 'node:assert/strict';
import { fieldLabel } from '../../server/src/messages/render';
import { type FieldShape, shapeOf } from '../../server/src/paper/field-shape';
import { DANISH_WORDS } from '../../server/src/paper/key-words-da';
import { ENGLISH_WORDS } from '../../server/src/paper/key-words-en';
import { near } from '../../server/src/paper/near-key';
import { DOCUMENT_KINDS } from '../../server/src/paper/terms';

function* mapsIn(shape: FieldShape): Iterable<FieldShape> {
  if (shape.fields) yield shape;
  for (const inner of Object.values(shape.fields ?? {})) yield* mapsIn(inner);
  if (shape.entry) yield* mapsIn(shape.entry);
  if (shape.any) yield* mapsIn(shape.any);
}

const MAPS = DOCUMENT_KINDS.flatMap((kind) => [...mapsIn(shapeOf(kind))]);

function meant(written: string, { fields = {}, path }: FieldShape): ReturnType<typeof near> {
  return near(written, Object.keys(fields), path);
}

describe('a field by its label', () => {
  it('is known in both languages, in every map of the format', () => {
    assert.ok(MAPS.length > 30);
    for (const map of MAPS)
      for (const [key, { path }] of Object.entries(map.fields ?? {}))
        for (const language of ['en', 'da'] as const)
          assert.equal(meant(fieldLabel(language, path), map)?.key, key, `${language} ${path}`);
  });
});

/** By the map: what one would write, and the key that it stands for. */
const WORDS: Readonly<Record<string, string>> = {
  'strategy-paper:':
    'sprog language, enhed unit, periode period, strategiperiode period, fase phase, tilstand status, skrevet sammen med written_with, udarbejdet med written_with, deltagere written_with, retning direction, retningsudsagn direction, indsatser initiatives, initiativer initiatives, strategiske initiativer initiatives, indsatsområder initiatives, parkeret parked, gemt til senere parked, dialog dialogue, borgere citizens, borgerinddragelse citizens, interessenter stakeholders, aktører stakeholders, forventninger til ledere expected_of_managers, opfølgning follow_up, strategikort map_reviews, kortgennemgang map_reviews, revisioner revisions, ændringer revisions, anbefalinger recommendations',
  'strategy-paper:unit':
    'navn name, enhedens navn name, leder lead, enhedsleder lead, hører under parent, overordnet enhed parent, forandringsagenter change_agents, forandringsagent change_agents, område area, forvaltning area',
  'strategy-paper:period': 'fra from, til to, start from, slut to, startdato from, slutdato to',
  'strategy-paper:direction':
    'udsagn statement, tekst statement, beskrivelse statement, billede i ord image_in_words, billede image_in_words, for hvem for_whom, målgruppe for_whom, støtter supports, understøtter supports, baggrund background, åbne spørgsmål open_questions, spørgsmål open_questions',
  'strategy-paper:initiatives[]':
    'titel title, overskrift title, navn title, hvorfor why, begrundelse why, formål why, leder lead, tovholder lead, ansvarlig lead, for hvem for_whom, fokusområder focus_areas, fokusområde focus_areas, tema focus_areas, fase phase, partnere partners, samarbejdspartnere partners, samarbejde partners, gevinster benefits, gevinst benefits, forventede gevinster benefits, effekter benefits, handlinger actions, prioriterede handlinger actions, aktiviteter actions, tiltag actions, spørgsmål open_questions',
  'strategy-paper:initiatives[].partners[]':
    'hvem who, navn who, partner who, fælles mål shared_goal, faelles maal shared_goal, mål shared_goal, næste skridt next_step, naeste skridt next_step',
  'strategy-paper:initiatives[].benefits[]':
    'udsagn statement, beskrivelse statement, tekst statement, gevinst statement, titel statement, for hvem for_whom, målgruppe for_whom, slags kind, type kind, ejer owner, gevinstejer owner, ansvarlig owner, måling measure, måles på measure, mål measure, tegn signs, eksempler signs, arbejdsgang work_process, arbejdsproces work_process, fører til leads_to, foerer til leads_to',
  'strategy-paper:initiatives[].benefits[].measure':
    'indikator indicator, måles på indicator, måles i measured_in, enhed measured_in, måleenhed measured_in, bedst er better, kilde source, startværdi baseline, startvaerdi baseline, udgangspunkt baseline, nulpunkt baseline, måltal target, mål target, målværdi target, målinger readings',
  'strategy-paper:initiatives[].benefits[].measure.baseline':
    'værdi value, tal value, dato date, kilde source',
  'strategy-paper:initiatives[].benefits[].measure.target': 'værdi value, tal value, senest by, frist by',
  'strategy-paper:initiatives[].benefits[].signs[]': 'dato date, tekst text, tegn text, hvad text',
  'strategy-paper:initiatives[].actions[]':
    'titel title, handling title, prioritet priority, prioritering priority, ansvarlig responsible, ansvar responsible, hvem responsible, med with, sammen med with, bidrager til contributes_to, bidrag contributes_to, gevinster contributes_to, besluttet decided, startet started, begyndt started, igangsat started, start started, frist due, deadline due, senest due, hvornår due, afsluttet ended, slut ended, næste skridt next_step, læring learning, erfaringer learning, begrundelse reason, årsag reason, bygger på builds_on, overdraget til handed_over_to, drøftelse discussion',
  'strategy-paper:parked[]': 'titel title, hvorfor why, slags kind, indhold content',
  'strategy-paper:dialogue':
    'op up, opad up, ned down, nedad down, på tværs across, paa_tvaers across, tværs across, tværgående across, borgere citizens',
  'strategy-paper:dialogue.up[]':
    'med with, hvem with, med hvem with, hvordan how, rytme rhythm, hvor tit rhythm, hvor ofte rhythm, hyppighed rhythm, ansvarlig responsible',
  'strategy-paper:citizens[]':
    'hvem who, borgere who, hvordan how, hvornår when, hvornaar when, sagde said, hvad sagde de said, ændret changed, ændring changed',
  'strategy-paper:stakeholders[]': 'rolle role, opgaver tasks',
  'strategy-paper:follow_up':
    'rytme rhythm, hyppighed rhythm, hvor tit rhythm, inviteret af invited_by, indkaldt af invited_by',
  'strategy-paper:map_reviews[]': 'fase phase, dato date, set af reviewed_by, gennemgået af reviewed_by',
  'strategy-paper:revisions[]': 'dato date, hvad what, hvorfor why, ændring what',
  'strategy-paper:recommendations[]': 'fra from, tekst text, råd text, initiativ initiative',
  'strategy-follow-up:': 'møder meetings, opfølgninger meetings, strategi paper, papir paper',
  'strategy-follow-up:meetings[]':
    'dato date, til stede present, deltagere present, handlinger actions, gevinster benefits, næste måned next_month, læring learning, barrierer barriers, forhindringer barriers, vurdering view',
  'strategy-follow-up:meetings[].present':
    'ledere managers, forandringsagenter change_agents, andre others, øvrige others',
  'strategy-follow-up:meetings[].actions[]': 'handling action, bemærkning note, noter note, læring learning',
  'strategy-follow-up:meetings[].benefits[]':
    'gevinst benefit, måling reading, tegn sign, bidrag contribution',
  'strategy-follow-up:meetings[].next_month[]': 'hvad what, hvem who, handling action, frist due',
  'strategy-follow-up:meetings[].learning[]': 'tekst text, om about',
  'strategy-follow-up:meetings[].barriers[]':
    'hvad what, hjælp fra needs_help_from, brug for hjælp fra needs_help_from, løst cleared, fjernet cleared',
  'strategy-follow-up:meetings[].view': 'ledere managers, medarbejdere employees',
  'strategy-organisation:':
    'navn name, sprog language, periode period, enheder units, personer people, medarbejdere people, fokusområder focus_areas, regler rules, grænser limits, ord words, undersøgelse survey, spørgeskema survey',
  'strategy-organisation:units[]': 'navn name, hører under parent, lukket closed, nedlagt closed',
  'strategy-organisation:people[]': 'navn name, enhed unit, roller roles',
};

/** The same in English. */
const ENGLISH: Readonly<Record<string, string>> = {
  'strategy-paper:':
    'vision direction, mission direction, goals initiatives, strategic goals initiatives, strategic objectives initiatives, themes initiatives, communication dialogue, timeframe period',
  'strategy-paper:unit': 'principal lead, headteacher lead, head of unit lead, manager lead',
  'strategy-paper:initiatives[]':
    'name title, what title, purpose why, rationale why, who lead, led by lead, collaborators partners, outcomes benefits, results benefits, activities actions, steps actions, target group for_whom',
  'strategy-paper:initiatives[].benefits[]': 'what statement, target group for_whom, measures measure',
  'strategy-paper:initiatives[].benefits[].measure': 'kpi indicator, goal target',
  'strategy-paper:initiatives[].actions[]':
    'what title, name title, accountable responsible, responsible person responsible, who responsible, when due, deadline due, due date due, by when due, finished ended, lessons learned learning',
};

describe('a field by what one would write for it', () => {
  for (const [path, words] of [...Object.entries(WORDS), ...Object.entries(ENGLISH)]) {
    it(`is known, and no other is as near: ${path}`, () => {
      const map = MAPS.find((one) => one.path === path) ?? assert.fail(path);
      for (const word of words.split(', ')) {
        const cut = word.lastIndexOf(' ');
        const found = meant(word.slice(0, cut), map);
        assert.deepEqual([found?.key, found?.alone], [word.slice(cut + 1), true], word);
      }
    });
  }

  it('is Danish where it is, and English where it is not', () => {
    const unit = MAPS.find((one) => one.path === 'strategy-paper:unit') ?? assert.fail();
    assert.equal(meant('leder', unit)?.how, 'danish');
    assert.equal(meant('lader', unit)?.how, undefined);
    assert.equal(meant('leader', unit)?.how, 'word');
    assert.equal(meant('led', unit)?.how, 'slip');
    assert.equal(meant('forandringsagnter', unit)?.how, 'danish');
    const partner = MAPS.find((one) => one.path.endsWith('partners[]')) ?? assert.fail();
    assert.equal(meant('partnre', partner)?.how, 'danish');
    assert.equal(meant('partners', partner), undefined);
  });

  it('stands for keys that there are', () => {
    const keys = new Set(MAPS.flatMap(({ fields }) => Object.keys(fields ?? {})));
    for (const [word, meanings] of Object.entries({ ...DANISH_WORDS, ...ENGLISH_WORDS }))
      for (const key of meanings) assert.ok(keys.has(key), `${word}: ${key}`);
  });
});
