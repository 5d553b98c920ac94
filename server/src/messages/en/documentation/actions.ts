/** English documentation of the rules: actions. */
import type { RuleDocumentation } from '../../texts';

export const actions: Readonly<Record<string, RuleDocumentation>> = {
  'actions/none': {
    why: 'A direction comes alive through what someone does on Monday. One small action that can be tried is better than a programme.',
    at: 'initiative',
    faulty: `- id: local-green
  title: Green places are cared for with residents
  benefits:
    - id: ownership
      statement: More residents take part in caring for their nearest park
      for_whom: [residents]
  actions: []
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  benefits:
    - id: ownership
      statement: More residents take part in caring for their nearest park
      for_whom: [residents]
  actions:
    - id: agreements
      title: Try park agreements in three places
      responsible: Bo Lind
`,
  },
  'actions/priority': {
    why: 'With two actions or more it helps to have said, in a quiet hour, what comes first. On a busy day nobody has to guess.',
    at: 'action',
    faulty: `- id: agreements
  title: Try park agreements in three places
  priority: 1
  responsible: Bo Lind
- id: walks
  title: Walk every park with its neighbours
  responsible: Bo Lind
`,
    mended: `- id: agreements
  title: Try park agreements in three places
  priority: 1
  responsible: Bo Lind
- id: walks
  title: Walk every park with its neighbours
  priority: 2
  responsible: Bo Lind
`,
  },
  'actions/priority-shared': {
    why: 'When two actions come first, none does. Talking about which of them it should be is worth more than the number.',
    at: 'action',
    faulty: `- id: agreements
  title: Try park agreements in three places
  priority: 1
  responsible: Bo Lind
- id: walks
  title: Walk every park with its neighbours
  priority: 1
  responsible: Bo Lind
`,
    mended: `- id: agreements
  title: Try park agreements in three places
  priority: 1
  responsible: Bo Lind
- id: walks
  title: Walk every park with its neighbours
  priority: 2
  responsible: Bo Lind
`,
  },
  'actions/priority-gap': {
    why: 'A gap often shows that an action was taken out, or that one has not been written yet. If so, all is well once the numbers follow each other.',
    at: 'action',
    faulty: `- id: agreements
  title: Try park agreements in three places
  priority: 1
  responsible: Bo Lind
- id: walks
  title: Walk every park with its neighbours
  priority: 2
  responsible: Bo Lind
- id: shed
  title: Open the tool shed on Saturdays
  priority: 4
  responsible: Bo Lind
`,
    mended: `- id: agreements
  title: Try park agreements in three places
  priority: 1
  responsible: Bo Lind
- id: walks
  title: Walk every park with its neighbours
  priority: 2
  responsible: Bo Lind
- id: shed
  title: Open the tool shed on Saturdays
  priority: 3
  responsible: Bo Lind
`,
  },
  'actions/responsible': {
    why: 'One name makes it clear who takes the first step and whom the others can ask. The others are with you, and they should be seen too: they go under "with".',
    at: 'action',
    faulty: `- id: agreements
  title: Try park agreements in three places
  responsible: [Bo Lind, Karla Sand]
`,
    mended: `- id: agreements
  title: Try park agreements in three places
  responsible: Bo Lind
  with: [Karla Sand]
`,
  },
  'actions/everyone': {
    why: 'What everyone is responsible for, each expects the others to do. One person, one role or one small group can take the first step and invite the rest along.',
    at: 'action',
    faulty: `- id: agreements
  title: Try park agreements in three places
  responsible: All staff
`,
    mended: `- id: agreements
  title: Try park agreements in three places
  responsible: Bo Lind
`,
  },
  'actions/benefit': {
    why: 'Where an initiative has several benefits, each action should say which of them it leads to. Then the map can show the way from what you do to what gets better.',
    at: 'initiative',
    faulty: `- id: local-green
  title: Green places are cared for with residents
  benefits:
    - id: ownership
      statement: More residents take part in caring for their nearest park
      for_whom: [residents]
    - id: neighbours
      statement: Neighbours who did not know each other meet outdoors
      for_whom: [residents]
  actions:
    - id: agreements
      title: Try park agreements in three places
      responsible: Bo Lind
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  benefits:
    - id: ownership
      statement: More residents take part in caring for their nearest park
      for_whom: [residents]
    - id: neighbours
      statement: Neighbours who did not know each other meet outdoors
      for_whom: [residents]
  actions:
    - id: agreements
      title: Try park agreements in three places
      responsible: Bo Lind
      contributes_to: [ownership, neighbours]
`,
  },
  'actions/overdue': {
    why: 'A date in the past that nobody has touched makes readers wonder about the rest. A new date, or a word to say that the action is done or stopped, is enough.',
    at: 'action',
    faulty: `- id: agreements
  title: Try park agreements in three places
  responsible: Bo Lind
  status: running
  due: 2026-04-30
`,
    mended: `- id: agreements
  title: Try park agreements in three places
  responsible: Bo Lind
  status: running
  due: 2026-09-30
`,
  },
  'actions/too-many': {
    why: 'With eight actions at once, most of them stand still. Those that wait are kept for later with every word, and can come back when there is room.',
    at: 'action',
    faulty: `- id: a1
  title: Try park agreements
  responsible: Bo Lind
  priority: 1
- id: a2
  title: Walk the parks
  responsible: Bo Lind
  priority: 2
- id: a3
  title: Open the tool shed
  responsible: Bo Lind
  priority: 3
- id: a4
  title: Plant fruit trees
  responsible: Bo Lind
  priority: 4
- id: a5
  title: Build three benches
  responsible: Bo Lind
  priority: 5
- id: a6
  title: Paint the gate
  responsible: Bo Lind
  priority: 6
- id: a7
  title: Count the butterflies
  responsible: Bo Lind
  priority: 7
- id: a8
  title: Clean the pond
  responsible: Bo Lind
  priority: 8
`,
    mended: `- id: a1
  title: Try park agreements
  responsible: Bo Lind
  priority: 1
- id: a2
  title: Walk the parks
  responsible: Bo Lind
  priority: 2
- id: a3
  title: Open the tool shed
  responsible: Bo Lind
  priority: 3
- id: a4
  title: Plant fruit trees
  responsible: Bo Lind
  priority: 4
- id: a5
  title: Build three benches
  responsible: Bo Lind
  priority: 5
- id: a6
  title: Paint the gate
  responsible: Bo Lind
  priority: 6
- id: a7
  title: Count the butterflies
  responsible: Bo Lind
  priority: 7
`,
  },
  'actions/decided-not-started': {
    why: 'The shorter the way from decision to action, the more people trust decisions. Where something stands still, something is often in the way that others can move.',
    at: 'action',
    faulty: `- id: agreements
  title: Try park agreements in three places
  responsible: Bo Lind
  decided: 2026-03-02
`,
    mended: `- id: agreements
  title: Try park agreements in three places
  responsible: Bo Lind
  decided: 2026-03-02
  started: 2026-03-20
`,
  },
  'actions/learning': {
    why: 'An action that did not work is worth as much as one that did, if others hear what you learned. One sentence may save another unit half a year.',
    at: 'action',
    faulty: `- id: app
  title: Make a phone app for signing up
  responsible: Bo Lind
  status: stopped
`,
    mended: `- id: app
  title: Make a phone app for signing up
  responsible: Bo Lind
  status: stopped
  learning: People would rather sign a list by the bench, for there they meet someone
`,
  },
  'actions/reads-like-benefit': {
    why: '"More residents take part" is what you hope for; an action is what you do so that it happens. When the two stand in their own places, you can try another action and keep the hope.',
    at: 'action',
    faulty: `- id: more-help
  title: More residents help in the parks
  responsible: Bo Lind
`,
    mended: `- id: more-help
  title: Invite the neighbours to a planting day
  responsible: Bo Lind
`,
  },
};
