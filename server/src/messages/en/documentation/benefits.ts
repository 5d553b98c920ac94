/** English documentation of the rules: benefits. */
import type { RuleDocumentation } from '../../texts';
import { benefitsMeasure } from './benefits-measure';

export const benefits: Readonly<Record<string, RuleDocumentation>> = {
  'benefits/none': {
    why: 'Actions without a benefit are just busy weeks. When it says what gets better and for whom, everyone can tell whether the work was worth it, and dare to stop what was not.',
    at: 'initiative',
    faulty: `- id: local-green
  title: Green places are cared for with residents
  benefits: []
  actions:
    - id: walks
      title: Walk every park with its neighbours
      responsible: Karla Sand
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  benefits:
    - id: ownership
      statement: More residents take part in caring for their nearest park
      for_whom: [residents]
  actions:
    - id: walks
      title: Walk every park with its neighbours
      responsible: Karla Sand
`,
  },
  'benefits/statement': {
    why: 'A benefit is a sentence that someone outside the unit understands. Without it, its numbers and signs hang in the air, and nobody knows what the actions are for.',
    at: 'benefit',
    faulty: `- id: ownership
  for_whom: [residents]
`,
    mended: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
`,
  },
  'benefits/reads-like-action': {
    why: 'What you do and what gets better are easily mixed up: in real plans nearly every third goal begins with something to do. You can finish an activity without anyone noticing. Ask what will be different for someone once it is done.',
    at: 'benefit',
    faulty: `- id: app
  statement: Develop an app for park agreements
  for_whom: [residents]
`,
    mended: `- id: app
  statement: Residents find a place to help within a minute
  for_whom: [residents]
`,
  },
  'benefits/for-whom': {
    why: 'Something that is better for everyone is often noticed by no one. When you name those who will notice, you also know whom to ask whether it worked.',
    at: 'benefit',
    faulty: `- id: ownership
  statement: The parks are cared for by more hands
`,
    mended: `- id: ownership
  statement: The parks are cared for by more hands
  for_whom: [residents]
`,
  },
  'benefits/no-action': {
    why: 'A benefit that nothing leads to is a wish. Either an action is missing, or one of those you have serves it and does not say so yet.',
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
      contributes_to: [ownership]
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
  'benefits/too-many': {
    why: 'A strategy map holds some fifteen to twenty benefits before no one can remember them. Those that wait are kept for later with every word, and can come back.',
    at: 'benefit',
    faulty: `- id: b1
  statement: Residents help in the nearest park
  for_whom: [residents]
- id: b2
  statement: Neighbours greet each other
  for_whom: [residents]
- id: b3
  statement: Children play outdoors longer
  for_whom: [residents]
- id: b4
  statement: Elderly people sit in the shade
  for_whom: [residents]
- id: b5
  statement: Cyclists find their way
  for_whom: [residents]
- id: b6
  statement: Dogs have a place to run
  for_whom: [residents]
`,
    mended: `- id: b1
  statement: Residents help in the nearest park
  for_whom: [residents]
- id: b2
  statement: Neighbours greet each other
  for_whom: [residents]
- id: b3
  statement: Children play outdoors longer
  for_whom: [residents]
- id: b4
  statement: Elderly people sit in the shade
  for_whom: [residents]
- id: b5
  statement: Cyclists find their way
  for_whom: [residents]
`,
  },
  'benefits/not-seen-yet': {
    why: "That a benefit has not come yet is worth knowing, and no one's fault. It is the moment to try something else: write the next step on one of the actions that lead to it.",
    at: 'initiative',
    faulty: `- id: local-green
  title: Green places are cared for with residents
  benefits:
    - id: ownership
      statement: More residents take part in caring for their nearest park
      for_whom: [residents]
      status: not-seen-yet
  actions:
    - id: agreements
      title: Try park agreements in three places
      responsible: Bo Lind
      status: running
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  benefits:
    - id: ownership
      statement: More residents take part in caring for their nearest park
      for_whom: [residents]
      status: not-seen-yet
  actions:
    - id: agreements
      title: Try park agreements in three places
      responsible: Bo Lind
      status: running
      next_step: Ask three residents who said no
`,
  },
  'benefits/two-in-one': {
    why: 'Two benefits in one sentence seldom arrive together. Apart, each has its own people, its own number and its own story, and you see which of them is still missing.',
    at: 'benefit',
    faulty: `- id: evenings
  statement: Fewer complaints about noise, and more families in the park
  for_whom: [families]
`,
    mended: `- id: quiet
  statement: Fewer complaints about noise
  for_whom: [neighbours]
- id: families
  statement: More families use the park in the evening
  for_whom: [families]
`,
  },
  'benefits/owner': {
    why: "Once the actions are over, a benefit needs someone who keeps asking how it is going. Where the benefit names no one, the initiative's lead does it; one of the two should be there.",
    at: 'initiative',
    faulty: `- id: local-green
  title: Green places are cared for with residents
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: More residents take part in caring for their nearest park
      for_whom: [residents]
      signs:
        - text: A street planted its own fruit trees
  actions:
    - id: agreements
      title: Try park agreements in three places
      responsible: Bo Lind
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: More residents take part in caring for their nearest park
      for_whom: [residents]
      owner: Anna Holm
      signs:
        - text: A street planted its own fruit trees
  actions:
    - id: agreements
      title: Try park agreements in three places
      responsible: Bo Lind
`,
  },
  'benefits/realised-unshown': {
    why: 'Others believe a benefit when they can see it: a number before and after, or a small story of what happened. It is also the nicest part of the paper to read.',
    at: 'benefit',
    faulty: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  status: realised
`,
    mended: `- id: ownership
  statement: More residents take part in caring for their nearest park
  for_whom: [residents]
  status: realised
  signs:
    - date: 2026-04-18
      text: Eleven neighbours stayed for coffee after the planting day
`,
  },
  'benefits/citizens': {
    why: 'Better days at work are worth a lot, and citizens notice them too. When every benefit is for the organisation itself, ask what someone outside will notice: it may already be there, only unsaid.',
    at: 'paper',
    faulty: `initiatives:
  - id: initiative-1
    title: Initiative A
    benefits:
      - id: benefit-1
        statement: Our days hold fewer surprises
        for_whom: [employees]
    actions:
      - id: action-1
        title: Try a shared calendar
        responsible: Bo Lind
  - id: initiative-2
    title: Initiative B
    benefits:
      - id: benefit-2
        statement: Our days hold fewer surprises
        for_whom: [employees]
    actions:
      - id: action-2
        title: Try a shared calendar
        responsible: Bo Lind
  - id: initiative-3
    title: Initiative C
    benefits:
      - id: benefit-3
        statement: Our days hold fewer surprises
        for_whom: [employees]
    actions:
      - id: action-3
        title: Try a shared calendar
        responsible: Bo Lind
  - id: initiative-4
    title: Initiative D
    benefits:
      - id: benefit-4
        statement: Our days hold fewer surprises
        for_whom: [managers]
    actions:
      - id: action-4
        title: Try a shared calendar
        responsible: Bo Lind
`,
    mended: `initiatives:
  - id: initiative-1
    title: Initiative A
    benefits:
      - id: benefit-1
        statement: Our days hold fewer surprises
        for_whom: [employees]
    actions:
      - id: action-1
        title: Try a shared calendar
        responsible: Bo Lind
  - id: initiative-2
    title: Initiative B
    benefits:
      - id: benefit-2
        statement: Our days hold fewer surprises
        for_whom: [employees]
    actions:
      - id: action-2
        title: Try a shared calendar
        responsible: Bo Lind
  - id: initiative-3
    title: Initiative C
    benefits:
      - id: benefit-3
        statement: Our days hold fewer surprises
        for_whom: [employees]
    actions:
      - id: action-3
        title: Try a shared calendar
        responsible: Bo Lind
  - id: initiative-4
    title: Initiative D
    benefits:
      - id: benefit-4
        statement: Our days hold fewer surprises
        for_whom: [residents]
    actions:
      - id: action-4
        title: Try a shared calendar
        responsible: Bo Lind
`,
  },
  ...benefitsMeasure,
};
