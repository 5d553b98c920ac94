/** The same plan as real tools and hands write it: each slip is read as it is meant. */
import assert from 'node:assert/strict';
import { edited } from '../kit/good-paper';
import { at, bytesOf, imported, initiative, PLAN, paperOf } from '../kit/stratml';

describe('what plans in the wild do', () => {
  const readings: readonly (readonly [
    what: string,
    source: string,
    path: readonly (string | number)[],
    value: unknown,
  ])[] = [
    [
      'prefixes',
      PLAN.replace(/<(\/?)(?=[A-Z])/g, '<$1s:').replace('xmlns=', 'xmlns:s='),
      ['unit', 'name'],
      'Lindby Parks',
    ],
    [
      'no namespace',
      edited(PLAN, [' xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"', '']),
      ['unit', 'name'],
      'Lindby Parks',
    ],
    [
      'names in small letters',
      PLAN.replace(/<\/?[A-Z]\w+/g, (tag) => tag.toLowerCase()),
      initiative('actions', 0, 'title'),
      'Build three playgrounds',
    ],
    [
      'no core around the goals',
      PLAN.replace(/<\/?StrategicPlanCore>/g, ''),
      initiative('title'),
      'Children can play close to home',
    ],
    ['an envelope', `<Plans xmlns="x">${PLAN.replace(/<\?.*\?>/, '')}</Plans>`, initiative('id'), 'play'],
    [
      'dates beside the administrative information',
      PLAN.replace(/<\/?AdministrativeInformation>/g, ''),
      ['period', 'to'],
      '2027-12-31',
    ],
    [
      'dates with a time',
      edited(PLAN, [
        '<StartDate>2026-01-01</StartDate><EndDate>2027-12-31</EndDate><PublicationDate>',
        '<StartDate>2026-01-01T00:00:00Z</StartDate><EndDate>2027-12-31+01:00</EndDate><PublicationDate>',
      ]),
      ['period'],
      { from: '2026-01-01', to: '2027-12-31' },
    ],
    [
      'dates in words',
      edited(PLAN, [
        '<StartDate>2026-01-01</StartDate><EndDate>2027-12-31</EndDate><PublicationDate>',
        '<StartDate>Spring 2026</StartDate><EndDate>2027-02-30</EndDate><PublicationDate>',
      ]),
      ['period'],
      { 'x-from': 'Spring 2026', 'x-to': '2027-02-30' },
    ],
    [
      'a bare ampersand',
      edited(PLAN, ['<Name>Play</Name>', '<Name>R&D</Name>']),
      initiative('x-goal'),
      '1 R&D',
    ],
    [
      'characters by number',
      edited(PLAN, ['<Name>Play</Name>', '<Name>B&#248;rn &#x2013; l&apos;eau</Name>']),
      initiative('x-goal'),
      "1 Børn – l'eau",
    ],
    [
      'an entity of another language',
      edited(PLAN, ['<Name>Play</Name>', '<Name>a&nbsp;b &eacute;</Name>']),
      initiative('x-goal'),
      '1 a b &eacute;',
    ],
    [
      'unparsed words',
      edited(PLAN, ['<Name>Play</Name>', '<Name><![CDATA[Play & <b> R&D;]]></Name>']),
      initiative('x-goal'),
      '1 Play & <b> R&D;',
    ],
    [
      'words with marks in them',
      edited(PLAN, ['Play makes neighbours.', 'Play <b>makes</b><br/>neighbours.']),
      initiative('why'),
      'Play makes neighbours.',
    ],
    [
      'a comment in a text',
      edited(PLAN, ['Play makes neighbours.', 'Play <!-- no -->makes neighbours.']),
      initiative('why'),
      'Play makes neighbours.',
    ],
    [
      'a vision without a description',
      edited(PLAN, [
        '<Vision><Description>Every child plays in a park nearby</Description></Vision>',
        '<Vision>Parks for all</Vision>',
      ]),
      ['direction', 'statement'],
      'Parks for all',
    ],
    [
      'no vision',
      edited(PLAN, [
        '<Vision><Description>Every child plays in a park nearby</Description></Vision>',
        '<Vision/>',
      ]),
      ['direction', 'statement'],
      'To care for green places with those who use them.',
    ],
    [
      'neither vision nor mission',
      PLAN.replace(/<(Vision|Mission)>.*<\/\1>/g, ''),
      ['direction', 'statement'],
      '<Where are you going, and who will notice?>',
    ],
    [
      'a vision of a page',
      edited(PLAN, ['Every child plays in a park nearby', 'play '.repeat(50)]),
      ['direction', 'statement'],
      'To care for green places with those who use them.',
    ],
    [
      'no organisation',
      PLAN.replace(/<Organization>[\s\S]*<\/Organization>/, ''),
      ['unit', 'id'],
      'lindby-parks-plan',
    ],
    [
      'an objective beside the goals',
      edited(PLAN, [
        '<Goal><Name>Woods</Name><Description/><Identifier/><Stakeholder><Name/></Stakeholder></Goal>',
        '<Objective><Name>Woods</Name></Objective>',
      ]),
      ['initiatives', 1, 'title'],
      'Woods',
    ],
    [
      'an indicator of the goal itself',
      edited(PLAN, [
        '<OtherInformation>Play makes neighbours.</OtherInformation>',
        '<PerformanceIndicator ValueChainStage="Outcome"><MeasurementDimension>Joy</MeasurementDimension></PerformanceIndicator>',
      ]),
      initiative('benefits', 0, 'statement'),
      'Joy',
    ],
    [
      'two goals of one name',
      edited(PLAN, ['<Name>Woods</Name>', '<Name>Play</Name>']),
      ['initiatives', 1, 'id'],
      'play-2',
    ],
    [
      'a name without letters of ours',
      edited(PLAN, ['<Name>Woods</Name>', '<Name>公园</Name>']),
      ['initiatives', 1, 'id'],
      'initiative-1',
    ],
    [
      'several performers',
      edited(PLAN, [
        '<Stakeholder><Name>Parents</Name>',
        '<Stakeholder><Name>Karla Sand</Name><Role><RoleType>Performer</RoleType></Role></Stakeholder><Stakeholder><Name>Parents</Name>',
      ]),
      initiative('actions', 0, 'with'),
      ['Bo Lind', 'Karla Sand'],
    ],
    [
      'a number that is none',
      edited(PLAN, ['1,200', 'about 1200']),
      initiative('benefits', 0, 'statement'),
      'More children play outdoors.\nabout 1200',
    ],
    [
      'a result without a date',
      edited(PLAN, ['<StartDate>2026-05-01</StartDate><EndDate>2026-05-02</EndDate>', '']),
      initiative('benefits', 0, 'x-results'),
      ['650, Counted on a rainy day'],
    ],
    [
      'no unit',
      edited(PLAN, ['<UnitOfMeasurement>children a day</UnitOfMeasurement>', '']),
      initiative('benefits', 0, 'measure', 'measured_in'),
      '<Measured in what?>',
    ],
  ];
  for (const [what, source, path, value] of readings) {
    it(what, () => assert.deepEqual(at(source, ...path), value));
  }

  it('several performers leave open who is responsible', () => {
    const source = edited(PLAN, [
      '<Name>Parents</Name><Role>',
      '<Name>Parents</Name><Role><RoleType>Performer</RoleType></Role><Role>',
    ]);
    assert.equal(at(source, ...initiative('actions', 0, 'responsible')), '<Who is responsible?>');
  });

  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf(PLAN)])],
    ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PLAN, 'utf16le')])],
    [
      'UTF-16, big end first',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(PLAN, 'utf16le').swap16()]),
    ],
    ['UTF-16 without a mark', Buffer.from(PLAN, 'utf16le')],
    [
      'Latin-1, as the file says',
      Buffer.from(
        edited(
          PLAN,
          ['encoding="UTF-8"', 'encoding="ISO-8859-1"'],
          ['<Name>Woods</Name>', '<Name>Skov på ø</Name>'],
        ),
        'latin1',
      ),
    ],
    ['Windows line ends', bytesOf(PLAN.replaceAll('\n', '\r\n'))],
  ];
  for (const [what, bytes] of encodings) {
    it(what, () => {
      const [play, woods] = paperOf(imported(bytes).text)['initiatives'] as readonly Record<
        string,
        unknown
      >[];
      assert.equal(play?.['title'], 'Children can play close to home');
      assert.ok(woods?.['title'] === 'Woods' || woods?.['title'] === 'Skov på ø');
    });
  }
});
