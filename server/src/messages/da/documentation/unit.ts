/** Danish documentation of the rules: unit. */
import type { RuleDocumentation } from '../../texts';

export const unit: Readonly<Record<string, RuleDocumentation>> = {
  'unit/change-agent': {
    why: 'En forandringsagent er en kollega der holder gang i arbejdet sammen med lederen. Ledere og forandringsagenter mødes hver måned, og uden en forandringsagent bliver strategien let lederens egen. Skriv mindst én der til daglig arbejder i enheden.',
    faulty: `unit:
  id: parks
  name: Park og Vej
  lead: Anna Holm
`,
    mended: `unit:
  id: parks
  name: Park og Vej
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    at: 'paper',
  },
  'unit/unknown-person': {
    why: 'Overblikket over hvem der gør hvad, går efter navne. Et navn der er stavet anderledes end på organisationens liste, bliver til en person mere, og den rigtige bliver ikke fundet. Det er kun et spørgsmål: Personen kan være ny eller komme udefra.',
    faulty: `unit:
  id: parks
  name: Park og Vej
  lead: Anna Holm
  change_agents: [Bo Lynd]
`,
    mended: `unit:
  id: parks
  name: Park og Vej
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    at: 'paper',
  },
  'unit/unknown-unit': {
    why: 'Enheder finder hinanden ud fra deres id: hvem der regner med hvem som partner, og hvem der endnu ikke har en strategi. Et id der ikke står på organisationens liste, fører ingen steder hen, og partneren hører aldrig om det. En partner uden for organisationen skrives med sit eget navn.',
    faulty: `unit:
  id: parks
  name: Park og Vej
  parent: tecnical-services
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    mended: `unit:
  id: parks
  name: Park og Vej
  parent: technical-services
  lead: Anna Holm
  change_agents: [Bo Lind]
`,
    at: 'paper',
  },
};
