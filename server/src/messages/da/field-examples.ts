/** Danish examples of what stands in the fields, by kind and path; English ones stand in the schemas. All invented. */

type Examples = Readonly<Record<string, readonly unknown[]>>;

/** A line of the dialogue is filled in the same way whoever one talks with. */
function dialogue(way: string, who: string, how: string, rhythm: string): Examples {
  return {
    [`strategy-paper:dialogue.${way}[].with`]: [who],
    [`strategy-paper:dialogue.${way}[].how`]: [how],
    [`strategy-paper:dialogue.${way}[].rhythm`]: [rhythm],
    [`strategy-paper:dialogue.${way}[].responsible`]: ['Anna Holm'],
  };
}

const PAPER: Examples = {
  id: ['park-og-vej-2026', 'lindby-skole-2026'],
  'unit.id': ['park-og-vej', 'lindby-skole'],
  'unit.name': ['Park og Vej', 'Lindby Skole'],
  'unit.parent': ['teknik-og-miljoe'],
  'unit.area': ['Teknik og Miljø', 'Børn og Skole'],
  'unit.lead': ['Anna Holm', ['Anna Holm', 'Bo Lind']],
  'unit.change_agents': [['Bo Lind', 'Karla Sand']],
  written_with: [['alle gartnere', 'beboerrådet']],
  'direction.statement': ['Byens grønne steder er alles og bliver passet af mange.'],
  'direction.image_in_words': ['Byens dagligstue'],
  'direction.for_whom': [['beboere', 'familier med små børn']],
  'direction.supports': ['en-by-for-alle', 'teknik-og-miljoe-2026'],
  'direction.background': ['Tre parker blev lukket sidste år, og beboerne spurgte om de måtte hjælpe.'],
  'direction.open_questions': [['Hvordan når vi dem der aldrig bruger parkerne?']],
  'parked[].title': ['Bænke ved søen'],
  'parked[].why': ['Det kan vente til stierne er færdige.'],
  'parked[].content': [{ id: 'baenke', title: 'Bænke ved søen' }],
  'citizens[].who': ['Beboerrådet'],
  'citizens[].how': ['To aftenture'],
  'citizens[].when': ['Marts 2026'],
  'citizens[].said': ['Vi vil gerne hjælpe, men vi ved ikke hvem vi skal spørge.'],
  'citizens[].changed': ['Nu står der et navn på skiltet i hver park.'],
  'stakeholders[].tasks.mobilization': [['Fortæl kollegerne hvad I har hørt']],
  'stakeholders[].tasks.consolidation': [['Vælg de fire initiativer']],
  'stakeholders[].tasks.benefits-realization': [['Fortæl hvad der er blevet bedre']],
  expected_of_managers: ['Spørg hvad vi har lært, før I spørger hvad vi har nået.'],
  'follow_up.invited_by': ['Anna Holm'],
  'map_reviews[].reviewed_by': ['Alle gartnere'],
  'revisions[].what': ['Det tredje initiativ er skrevet om.'],
  'revisions[].why': ['Beboerne ønskede noget andet.'],
  'recommendations[].from': ['Beboerrådet'],
  'recommendations[].text': ['Begynd med den mindste park.'],
  'recommendations[].initiative': ['groent-i-naerheden'],
};

const INITIATIVE: Examples = {
  id: ['groent-i-naerheden'],
  title: ['De grønne steder bliver passet sammen med beboerne'],
  why: ['Beboere der har været med, kan selv løse det næste problem.'],
  lead: ['Anna Holm'],
  for_whom: [['beboere', 'børnehaver']],
  focus_areas: [['alle-kan-vaere-med', 'klima']],
  open_questions: [['Hvem vander i sommerferien?']],
  'partners[].who': ['lindby-skole', 'Lokalhistorisk forening'],
  'partners[].shared_goal': ['Eleverne kender den park de bruger'],
  'partners[].next_step': ['Planlæg den første tur med klasselærerne'],
  'benefits[].id': ['ejerskab'],
  'benefits[].statement': ['Flere beboere er med til at passe deres nærmeste park'],
  'benefits[].for_whom': [['beboere']],
  'benefits[].owner': ['Anna Holm'],
  'benefits[].measure.indicator': ['beboere med en parkaftale'],
  'benefits[].measure.measured_in': ['personer', 'procent', 'dage'],
  'benefits[].measure.source': ['Parkregistret'],
  'benefits[].measure.baseline.source': ['Parkregistret'],
  'benefits[].measure.readings[].note': ['To nye aftaler siden sidst'],
  'benefits[].signs[].text': ['To klasser går nu sammen hver morgen'],
  'benefits[].signs[].link': ['https://www.example.org/skolevej'],
  'benefits[].work_process': ['Parkaftalen er en del af den årlige plejeplan.'],
  'benefits[].leads_to': [['tryghed']],
  'actions[].id': ['de-foerste-tre-parker'],
  'actions[].title': ['Prøv parkaftaler tre steder'],
  'actions[].responsible': ['Bo Lind'],
  'actions[].with': [['skolen', 'beboerrådet']],
  'actions[].contributes_to': [['ejerskab']],
  'actions[].next_step': ['Aftentur med beboerne'],
  'actions[].learning': ['Folk kommer når der er suppe.'],
  'actions[].reason': ['Vejen bliver gravet op til efteråret.'],
  'actions[].builds_on': [['lindby-skole-2026#gaa-til-skole']],
  'actions[].handed_over_to': ['Driftsafdelingen'],
  'actions[].discussion': ['https://www.example.org/snak/12'],
};

const FOLLOW_UP: Examples = {
  paper: ['park-og-vej-2026'],
  'meetings[].present.managers': [['Anna Holm']],
  'meetings[].present.change_agents': [['Bo Lind']],
  'meetings[].present.others': [['Karla Sand']],
  'meetings[].actions[].action': ['de-foerste-tre-parker'],
  'meetings[].actions[].note': ['To af tre parker er i gang.'],
  'meetings[].actions[].learning': ['Folk kommer når der er suppe.'],
  'meetings[].benefits[].benefit': ['ejerskab'],
  'meetings[].benefits[].reading.note': ['To nye aftaler siden sidst'],
  'meetings[].benefits[].sign': ['En gade har selv plantet frugttræer.'],
  'meetings[].next_month[].what': ['Gå en tur med skolen'],
  'meetings[].next_month[].who': ['Karla Sand'],
  'meetings[].next_month[].action': ['de-foerste-tre-parker'],
  'meetings[].learning[].text': ['Folk vil gerne spørges.'],
  'meetings[].learning[].about': ['groent-i-naerheden'],
  'meetings[].barriers[].id': ['ingen-noegle'],
  'meetings[].barriers[].what': ['Ingen har nøglen til skuret.'],
  'meetings[].barriers[].needs_help_from': ['Teknik og Miljø'],
};

const ORGANISATION: Examples = {
  id: ['lindby'],
  name: ['Lindby Kommune'],
  'vision.id': ['en-by-for-alle'],
  'vision.statement': ['En by hvor alle har noget at bidrage med.'],
  'units[].id': ['park-og-vej', 'lindby-skole'],
  'units[].name': ['Park og Vej', 'Lindby Skole'],
  'units[].parent': ['teknik-og-miljoe'],
  'people[].name': ['Anna Holm'],
  'people[].unit': ['park-og-vej'],
  'focus_areas[].id': ['alle-kan-vaere-med'],
  'focus_areas[].name': ['Alle kan være med'],
  rules: [{ 'initiatives/partner': 'hint', 'wording/vague-verb': 'off' }],
  words: [{ 'wording/vague-verb': { allow: ['understøtte'], add: ['udrulle'] } }],
  'words.*.allow': [['understøtte']],
  'words.*.add': [['løfte', 'udrulle']],
  'survey[].between': [['park-og-vej', 'lindby-skole']],
};

function under(start: string, examples: Examples): Examples {
  return Object.fromEntries(Object.entries(examples).map(([path, some]) => [`${start}${path}`, some]));
}

export const fieldExamples: Examples = {
  ...under('strategy-paper:', PAPER),
  ...under('strategy-paper:initiatives[].', INITIATIVE),
  ...dialogue('up', 'Direktøren for Teknik og Miljø', 'En tur i en park med kortet i hånden', 'hver måned'),
  ...dialogue('down', 'Alle gartnere', 'Mandagsmøde ved kortet', 'hver uge'),
  ...dialogue('across', 'Skoler og Ældre', 'Frokost med et spørgsmål til hinanden', 'hver anden måned'),
  ...dialogue('citizens', 'Beboerrådet', 'Aftentur med kaffe', 'hvert kvartal'),
  ...under('strategy-follow-up:', FOLLOW_UP),
  ...under('strategy-organisation:', ORGANISATION),
};
