/** English documentation of the rules: wording. */
import type { RuleDocumentation } from '../../texts';

export const wording: Readonly<Record<string, RuleDocumentation>> = {
  'wording/vague-verb': {
    why: 'Words such as "strengthen" and "support" are easy to agree on, for each of us fills in a meaning of our own. Four in ten objectives of real public plans have such a word, so it is no mistake. But if you can say what will be different, a colleague knows what to do, and you can see when it has come about.',
    faulty: `- id: ownership
  statement: Cooperation with residents is strengthened
  for_whom: [residents]
`,
    mended: `- id: ownership
  statement: Residents call us before a small problem grows
  for_whom: [residents]
`,
    at: 'benefit',
  },
  'wording/how-much': {
    why: '"Significantly" sounds like a lot and commits no one to anything. A number, or something people will notice, tells the reader what you have in mind. The rule is silent where the benefit has a target, for that says how much.',
    faulty: `- id: ownership
  statement: Residents use the parks significantly more
  for_whom: [residents]
`,
    mended: `- id: ownership
  statement: Residents use the parks in winter too
  for_whom: [residents]
`,
    at: 'benefit',
  },
  'wording/no-actor': {
    why: 'What "is ensured" is easily left to someone else. When it says who, that person can begin, and others know whom to ask.',
    faulty: `direction:
  statement: In 2027 it is ensured that residents can look after their nearest park
  for_whom: [residents]
`,
    mended: `direction:
  statement: In 2027 residents and park keepers will look after the nearest park together
  for_whom: [residents]
`,
    at: 'paper',
  },
  'wording/with-citizens': {
    why: 'What is done for citizens is often better done with them: they know their own days. A promise to them is good too, as long as you can keep it on a hard day. The rule asks, and does not know the answer.',
    faulty: `direction:
  statement: In 2027 the parks will be better places for residents
  for_whom: [residents]
`,
    mended: `direction:
  statement: In 2027 residents will look after their nearest park together with us
  for_whom: [residents]
`,
    at: 'paper',
  },
  'wording/daily-operation': {
    why: 'The daily work is what most of the day goes to, and it goes on without a strategy paper. The four initiatives are the few things that are to be different. An action that has become practice is left in peace.',
    faulty: `- id: first-three-parks
  title: Continue to mow the lawns
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: first-three-parks
  title: Let the grass grow in three places
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
  'wording/long-sentence': {
    why: 'A sentence one can say in one breath is one that others can repeat. Beyond 25 words most of us have to read it twice. Often there are two thoughts in it, and both gain from standing alone.',
    faulty: `- id: ownership
  statement: >-
    Residents who live near a park and have some hours to spare can meet others who would like to plant, mow,
    paint and repair, and they can decide with us what their place is to be used for
  for_whom: [residents]
`,
    mended: `- id: ownership
  statement: >-
    Residents meet others who would like to plant, mow, paint and repair.
    They decide with us what their place is to be used for.
  for_whom: [residents]
`,
    at: 'benefit',
  },
  'wording/one-page': {
    why: 'The map is meant for a wall, where people stand together and see the whole. When there are more words than fit one page, the letters get small and no one reads them. What explains more can stand under background, where it is kept but not shown on the map.',
    faulty: 'A paper whose titles, reasons, benefits and actions have 600 words in all.',
    mended: 'The same paper with each said in one line, and the rest under background.',
    at: 'nowhere',
  },
  'wording/abbreviation': {
    why: 'The letters that you use every day are a closed door to a parent, a new colleague or a neighbouring unit. Write the words once, with the letters in brackets if you like them. Common ones such as IT and EU are not asked about, and an organisation can allow its own.',
    faulty: `- id: first-three-parks
  title: Try park agreements with the GCC
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: first-three-parks
  title: Try park agreements with the garden cities committee
  priority: 1
  responsible: Bo Lind
`,
    at: 'action',
  },
};
