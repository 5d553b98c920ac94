/** English documentation of the rules: unit. */
import type { RuleDocumentation } from '../../texts';

export const unit: Readonly<Record<string, RuleDocumentation>> = {
  'unit/change-agent': {
    why: "A change agent is a colleague who keeps the work moving together with the lead. Managers and change agents meet every month, and without one the paper easily becomes the lead's alone. Name at least one person who works in the unit every day.",
    faulty: `unit:
  id: parks
  name: Parks
  lead: Anna Holm
`,
    mended: `unit:
  id: parks
  name: Parks
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    at: 'paper',
  },
  'unit/unknown-person': {
    why: "The overview of who does what goes by names. A name that is spelled differently from the organisation's list becomes a second person, and the real one is not found. It is only a question: the person may be new, or from outside.",
    faulty: `unit:
  id: parks
  name: Parks
  lead: Anna Holm
  change_agents: [Bo Lynd]
`,
    mended: `unit:
  id: parks
  name: Parks
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    at: 'paper',
  },
  'unit/unknown-unit': {
    why: "Units find each other by their id: who counts on whom as a partner, and which units have no paper yet. With an id that is not on the organisation's list, the link leads nowhere and the partner never hears of it. A partner outside the organisation is written with its own name.",
    faulty: `unit:
  id: parks
  name: Parks
  parent: tecnical-services
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    mended: `unit:
  id: parks
  name: Parks
  parent: technical-services
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    at: 'paper',
  },
};
