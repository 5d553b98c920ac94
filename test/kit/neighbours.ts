/** A small workspace whose files refer to each other in every way there is. */
import { edited, GOOD_ORGANISATION, GOOD_PAPER } from './good-paper';

export const PARKS = 'parks/parks-2026.strategy.yaml';
export const LOG = 'parks/parks-2026.follow-up.yaml';
export const SCHOOLS = 'schools/schools-2026.strategy.yaml';
export const ORGANISATION = 'lindby.organisation.yaml';

export const NEIGHBOURS: Readonly<Record<string, string>> = {
  [ORGANISATION]: `${GOOD_ORGANISATION}survey:
  - between: [parks, schools]
    date: 2026-01-10
    frequent: 3
`,
  [PARKS]: edited(
    GOOD_PAPER,
    [
      '            text: Two classes now walk together every morning\n',
      '            text: Two classes now walk together every morning\n        leads_to: ["ownership"]\n',
    ],
    ['statement: In 2027', 'supports: closer-together\n  statement: In 2027'],
    [
      'dialogue:\n',
      `parked:
  - title: Benches by the lake
    kind: action
    content:
      id: benches
      title: Benches by the lake
      priority: 3
      responsible: Karla Sand
      contributes_to: [ownership]
recommendations:
  - from: Karla Sand
    text: Begin with the smallest park
    initiative: local-green
dialogue:
`,
    ],
  ),
  [LOG]: `format: strategy-follow-up/1
paper: parks-2026
meetings:
  - date: 2026-05-04
    present:
      managers: [Anna Holm]
      change_agents: [Bo Lind]
      others: [Karla  Sand]
    actions:
      - action: first-three-parks
        status: running
        learning: People come when there is soup
    benefits:
      - benefit: ownership
        status: first-signs
    next_month:
      - what: Walk with the school
        who: Karla Sand
        action: first-three-parks
    learning:
      - text: People like to be asked
        about: local-green
    barriers:
      - id: no-key
        what: Nobody has the key
`,
  [SCHOOLS]: edited(
    GOOD_PAPER,
    ['id: parks-2026', 'id: schools-2026'],
    [
      'unit:\n  id: parks\n  name: Parks\n  parent: technical-services',
      'unit:\n  id: schools\n  name: Schools',
    ],
    ['who: schools', 'who: parks'],
    [
      '        next_step: Evening walk with residents',
      "        next_step: Evening walk with residents\n        builds_on: ['parks-2026#first-three-parks', parks-2026#tool-shed]",
    ],
    ['statement: In 2027', 'supports: parks-2026\n  statement: In 2027'],
  ),
};
