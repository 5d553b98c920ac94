/** English documentation of the rules: what each phase asks for. */
import type { RuleDocumentation } from '../../texts';

export const phase: Readonly<Record<string, RuleDocumentation>> = {
  'phase/measure': {
    why: 'A benefit that can be seen is easier to work for, and harder to forget. A number from before you began is the best start, and a sign that people can see or tell about is just as welcome. It need not be perfect, only honest.',
    faulty: `- id: local-green
  title: Green places are cared for with residents
  benefits:
    - id: ownership
      statement: More residents take part in caring for their park
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  benefits:
    - id: ownership
      statement: More residents take part in caring for their park
      signs:
        - date: 2026-05-12
          text: A fourth of the neighbours came to the planting day
`,
    at: 'initiative',
  },
  'phase/benefit-visible': {
    why: 'Benefits realization is about making visible what has become better. With neither a number nor a sign, nobody can tell whether it worked: not the unit, not the citizens, not the politicians. One small sign from an ordinary day is a beginning.',
    faulty: `- id: local-green
  title: Green places are cared for with residents
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: More residents take part in caring for their park
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: More residents take part in caring for their park
      signs:
        - date: 2026-05-12
          text: A fourth of the neighbours came to the planting day
`,
    at: 'initiative',
  },
  'phase/work-process': {
    why: 'A benefit lasts when it has become part of what people do anyway: a fixed question, a place in the calendar, a line in the plan. Without that, it leaves together with whoever began it. Write which practice it is.',
    faulty: `- id: local-green
  title: Green places are cared for with residents
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: More residents take part in caring for their park
      signs:
        - date: 2026-05-12
          text: A fourth of the neighbours came to the planting day
`,
    mended: `- id: local-green
  title: Green places are cared for with residents
  phase: benefits-realization
  benefits:
    - id: ownership
      statement: More residents take part in caring for their park
      signs:
        - date: 2026-05-12
          text: A fourth of the neighbours came to the planting day
      work_process: The park agreement is part of every yearly plan
`,
    at: 'initiative',
  },
  'phase/stakeholder-task': {
    why: 'Each phase asks for something different: first to bring people along, then to choose, then to show what came of it. Whoever is listed and has no task in the phase will wait, and you will too. Say what you need from them now, or take them off the list.',
    faulty: `stakeholders:
  - role: managers
    tasks:
      mobilization: [clear the calendar]
`,
    mended: `stakeholders:
  - role: managers
    tasks:
      mobilization: [clear the calendar]
      consolidation: [say what can wait]
`,
    at: 'paper',
  },
  'phase/management-expectations': {
    why: 'Managers mostly think they are more engaged than their colleagues notice. Saying plainly what is expected of them helps both: they know what to do, and the others know what to ask for.',
    faulty: `expected_of_managers: ~
`,
    mended: `expected_of_managers: Ask what we learned before asking what we did
`,
    at: 'paper',
  },
  'phase/map-review': {
    why: 'The map of the paper shows how the parts hang together and who does what. When people look at it together, they find what is missing, what collides, and where they can help each other. Once in each phase is enough.',
    faulty: `map_reviews:
  - phase: mobilization
    date: 2025-10-02
    reviewed_by: All park keepers
`,
    mended: `map_reviews:
  - phase: mobilization
    date: 2025-10-02
    reviewed_by: All park keepers
  - phase: consolidation
    date: 2026-05-04
    reviewed_by: All park keepers
`,
    at: 'paper',
  },
};
