/** English documentation of the rules: initiatives. */
import type { RuleDocumentation } from '../../texts';

export const initiatives: Readonly<Record<string, RuleDocumentation>> = {
  'initiatives/exactly-four': {
    why: 'Four initiatives are what a unit can carry at one time, and what every paper in the organisation has in common. With fewer, something that matters is missing; with more, none of them gets the strength it needs. What must wait is kept for later and can come back.',
    faulty: `initiatives:
  - title: Residents care for the green places
  - title: Children can walk to school
  - title: Every park has a wild corner
`,
    mended: `initiatives:
  - title: Residents care for the green places
  - title: Children can walk to school
  - title: Every park has a wild corner
  - title: Residents can borrow our tools
`,
    at: 'paper',
  },
  'initiatives/title': {
    why: 'The title is what people say when they talk about the initiative, and what stands on the map. Without it nobody can see what you want to change. A short sentence that says what will be different is best.',
    faulty: `- id: local-green
  why: Residents who take part know how to solve the next problem
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  why: Residents who take part know how to solve the next problem
`,
    at: 'initiative',
  },
  'initiatives/lead': {
    why: 'An initiative that belongs to everyone is easily put off. The lead does not do it all, but asks how it is going, brings people together, and knows what comes next. Whoever reads the paper also sees whom to call.',
    faulty: `- id: local-green
  title: Green places are cared for with residents
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  lead: Anna Holm
`,
    at: 'initiative',
  },
  'initiatives/partner': {
    why: 'Cooperation inside a unit is mostly good; between units it is often what stands in the way. Most of what citizens notice is made by several units together. One partner in one of the four initiatives is enough to begin with.',
    faulty: `initiatives:
  - title: Residents care for the green places
  - title: Children can walk to school
  - title: Every park has a wild corner
  - title: Residents can borrow our tools
`,
    mended: `initiatives:
  - title: Residents care for the green places
    partners:
      - who: schools
        shared_goal: Pupils know the park they use
  - title: Children can walk to school
  - title: Every park has a wild corner
  - title: Residents can borrow our tools
`,
    at: 'paper',
  },
  'initiatives/balance': {
    why: 'The four initiatives are chosen because all of them matter. Where most of the actions sit under one, the other three may have to wait, or the one may be too large. Sometimes it is right; then leave it as it is.',
    faulty: `initiatives:
  - title: Residents care for the green places
    actions:
      - title: Try park agreements
      - title: Walk with the neighbours
      - title: Meet the school
      - title: Draw a map
      - title: Ask the council
  - title: Children can walk to school
    actions:
      - title: Try park agreements
  - title: Every park has a wild corner
    actions:
      - title: Walk with the neighbours
  - title: Residents can borrow our tools
    actions:
      - title: Meet the school
`,
    mended: `initiatives:
  - title: Residents care for the green places
    actions:
      - title: Try park agreements
      - title: Walk with the neighbours
  - title: Children can walk to school
    actions:
      - title: Try park agreements
  - title: Every park has a wild corner
    actions:
      - title: Walk with the neighbours
      - title: Meet the school
  - title: Residents can borrow our tools
    actions:
      - title: Meet the school
`,
    at: 'paper',
  },
  'initiatives/focus-area': {
    why: 'Focus areas show which units work on the same thing. The overview over all papers finds them by their id, so an area the organisation does not have is found by no one. Choose one from the list, or leave the field out.',
    faulty: `- id: local-green
  title: Green places are cared for with residents
  focus_areas: [nature]
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  focus_areas: [nearby-nature]
`,
    at: 'initiative',
  },
  'initiatives/look-alike': {
    why: 'Two initiatives with nearly the same title are hard to tell apart, in a conversation and on the map. Perhaps they are one, and there is room for something else. Perhaps they differ in something that the title does not say yet.',
    faulty: `initiatives:
  - title: Residents care for the green places
  - title: Residents care for all the green places
  - title: Every park has a wild corner
  - title: Residents can borrow our tools
`,
    mended: `initiatives:
  - title: Residents care for the green places
  - title: Children can walk to school
  - title: Every park has a wild corner
  - title: Residents can borrow our tools
`,
    at: 'paper',
  },
  'initiatives/generic-title': {
    why: 'A title such as "Communication" could stand in the paper of any unit, and nobody knows what to do differently on Monday. It is a good heading to begin a conversation with. What would you see if it had succeeded where you are?',
    faulty: `- id: local-green
  title: Better communication and collaboration
`,
    mended: `- id: local-green
  title: Neighbours hear from us before we dig
`,
    at: 'initiative',
  },
  'initiatives/title-length': {
    why: 'The title stands on a card of the map, and people have to be able to say it. Twelve words leave room for what will be different. Reasons and explanations have their own place under "Why".',
    faulty: `- id: local-green
  title: Green places are cared for with residents, because those who take part know how to solve the next problem
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  why: Because those who take part know how to solve the next problem
`,
    at: 'initiative',
  },
};
