/** A submitted paper in which no rule finds anything to correct, and its organisation: tests damage copies of them. */

export const TODAY = '2026-06-15';

export const GOOD_ORGANISATION = `format: strategy-organisation/1
id: lindby
name: Lindby Municipality
language: en
period:
  from: 2026-01-01
  to: 2027-12-31
phase: consolidation
vision:
  id: closer-together
  statement: Lindby is a place where neighbours and colleagues solve things together
units:
  - id: technical-services
    name: Technical Services
  - id: parks
    name: Parks
    parent: technical-services
  - id: schools
    name: Schools
  - id: elderly-care
    name: Elderly Care
people:
  - name: Anna Holm
    unit: parks
    roles: [manager]
  - name: Bo Lind
    unit: parks
    roles: [change-agent]
  - name: Karla Sand
    unit: parks
focus_areas:
  - id: nearby-nature
    name: Nature close to home
  - id: fewer-cars
    name: Fewer cars
`;

export const GOOD_PAPER = `format: strategy-paper/1
id: parks-2026
language: en
unit:
  id: parks
  name: Parks
  parent: technical-services
  lead: Anna Holm
  change_agents: [Bo Lind]
period:
  from: 2026-01-01
  to: 2027-12-31
phase: consolidation
status: submitted
written_with: [all park keepers, the residents' council]
direction:
  statement: In 2027 residents will look after their nearest park together with us, and children will play there every day
  image_in_words: The town's living room
  for_whom: [residents, children]
initiatives:
  - id: local-green
    title: Green places are cared for with residents
    why: Residents who take part know how to solve the next problem themselves
    lead: Anna Holm
    focus_areas: [nearby-nature]
    partners:
      - who: schools
        shared_goal: Pupils know the park they use
    benefits:
      - id: ownership
        statement: More residents take part in caring for their nearest park
        for_whom: [residents]
        measure:
          indicator: residents with a park agreement
          measured_in: persons
          baseline: {value: 40, date: 2025-12-01, source: park register}
          target: {value: 200, by: 2027-10-01}
    actions:
      - id: first-three-parks
        title: Try park agreements in three places
        priority: 1
        responsible: Bo Lind
        contributes_to: [ownership]
        status: testing
        decided: 2026-01-15
        started: 2026-02-01
        next_step: Evening walk with residents
      - id: evening-walks
        title: Walk every park with its neighbours
        priority: 2
        responsible: Karla Sand
        contributes_to: [ownership]
        status: decided
        decided: 2026-06-01
  - id: safe-routes
    title: Children can walk to school through the parks
    lead: Karla Sand
    benefits:
      - id: on-foot
        statement: More children walk to school, so their parents need not drive
        for_whom: [children, parents]
        signs:
          - date: 2026-04-10
            text: Two classes now walk together every morning
    actions:
      - id: cut-hedges
        title: Cut the hedges along four routes
        priority: 1
        responsible: Karla Sand
        status: running
        started: 2026-03-01
  - id: wild-corners
    title: Every park has a wild corner
    lead: Bo Lind
    benefits:
      - id: more-birds
        statement: Residents hear and see more birds and butterflies
        for_whom: [residents]
        signs:
          - date: 2026-05-20
            text: The school counted eleven kinds of butterfly
    actions:
      - id: stop-mowing
        title: Leave one corner of each park unmown
        priority: 1
        responsible: Bo Lind
        status: practice
  - id: open-shed
    title: Residents can borrow our tools
    lead: Anna Holm
    benefits:
      - id: own-initiative
        statement: Residents start small projects without waiting for us
        for_whom: [residents]
        signs:
          - date: 2026-05-02
            text: A street planted its own fruit trees
    actions:
      - id: tool-shed
        title: Open the tool shed on Saturdays
        priority: 1
        responsible: Anna Holm
        status: testing
        started: 2026-04-01
dialogue:
  up:
    - with: Head of Technical Services
      how: A walk in a park with the map in hand
      rhythm: every month
  down:
    - with: All park keepers
      how: Monday meeting by the map
      rhythm: every week
  across:
    - with: Schools and Elderly Care
      how: Lunch with a question to each other
      rhythm: every second month
citizens:
  - who: The residents' council
    how: Two evening walks
    when: March 2026
    said: We would like to help, but we don't know whom to ask
    changed: Each park now has a named keeper on its sign
expected_of_managers: Ask what we learned before asking what we did
follow_up:
  rhythm: monthly
map_reviews:
  - phase: consolidation
    date: 2026-05-04
    reviewed_by: All park keepers
`;

/**
 * `text` with each first part replaced by its second.
 * @throws where a part does not occur exactly once: the test would not test what it says
 */
export function edited(text: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((before, [from, to]) => {
    const count = before.split(from).length - 1;
    if (count !== 1) throw new Error(`"${from}" occurs ${count} times, not once.`);
    return before.replace(from, () => to);
  }, text);
}
