/** English documentation of the rules: direction. */
import type { RuleDocumentation } from '../../texts';

export const direction: Readonly<Record<string, RuleDocumentation>> = {
  'direction/missing': {
    why: 'The direction is what all the rest is measured by: the four initiatives, the benefits and the actions all lead there. Without it nobody can tell why these four things matter more than others. One or two sentences are enough: where you are going, and who will notice.',
    faulty: `direction:
  for_whom: [residents]
`,
    mended: `direction:
  statement: In 2027 residents will look after their nearest park together with us
  for_whom: [residents]
`,
    at: 'paper',
  },
  'direction/one-statement': {
    why: 'People act on a direction they can say to each other. Several paragraphs are seldom one direction: some tell the story behind it, some are reasons. They are worth keeping, and have their place under "Background".',
    faulty: `direction:
  statement: >-
    Residents will look after their nearest park together with us.

    The unit was formed in 2025 out of two others, and many are new to each other.
  for_whom: [residents]
`,
    mended: `direction:
  statement: Residents will look after their nearest park together with us.
  for_whom: [residents]
  background: The unit was formed in 2025 out of two others, and many are new to each other.
`,
    at: 'paper',
  },
  'direction/too-long': {
    why: 'A direction works when a colleague can say it aloud without looking. Of twelve visions of real municipalities, ten have between four and eighteen words. Above forty words this is a hint, above sixty a warning once the paper is submitted.',
    faulty: `direction:
  statement: >-
    In the coming years residents will be able to look after their nearest park together with us,
    to plant and to harvest, to meet one another across ages and streets, to borrow our tools, and
    to have a say in how each of the green places around them is laid out and cared for.
  for_whom: [residents]
`,
    mended: `direction:
  statement: Residents will look after their nearest park together with us.
  for_whom: [residents]
`,
    at: 'paper',
  },
  'direction/future': {
    why: 'A description of what the unit does today gives no one a reason to do anything differently. A direction tells how things should be when you have succeeded, so that people can see the way from here to there.',
    faulty: `direction:
  statement: We are responsible for 74 parks and playgrounds
  for_whom: [residents]
`,
    mended: `direction:
  statement: Residents will meet each other in parks they look after themselves
  for_whom: [residents]
`,
    at: 'paper',
  },
  'direction/task-list': {
    why: 'Tasks change when you learn something, and a direction should hold while they do. What you will do has its place under the actions. The direction tells what will be different for people when it is done.',
    faulty: `direction:
  statement: We will implement a new plan, train all staff, and introduce park agreements
  for_whom: [residents]
`,
    mended: `direction:
  statement: Residents will look after their nearest park together with us
  for_whom: [residents]
`,
    at: 'paper',
  },
  'direction/for-whom': {
    why: 'A direction becomes real through the people who will notice it. Naming them also tells you whom to ask whether you are getting there. Write them in the statement itself, or under "For whom".',
    faulty: `direction:
  statement: The green places will be the finest in the region
`,
    mended: `direction:
  statement: The green places will be the finest in the region
  for_whom: [residents, children]
`,
    at: 'paper',
  },
  'direction/numbers': {
    why: 'A number in the direction draws all eyes to itself, and what it stands for is forgotten. Numbers are useful under an expected benefit, where they have a start, a target and a source. The direction says in words where you are going.',
    faulty: `direction:
  statement: 80 % of residents will be satisfied with their nearest park
  for_whom: [residents]
`,
    mended: `direction:
  statement: Residents will feel at home in their nearest park
  for_whom: [residents]
`,
    at: 'paper',
  },
};
