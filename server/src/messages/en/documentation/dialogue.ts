/** English documentation of the rules: dialogue, citizens and the rhythm of follow-up. */
import type { RuleDocumentation } from '../../texts';

export const dialogue: Readonly<Record<string, RuleDocumentation>> = {
  'dialogue/missing': {
    why: 'A paper becomes the work of a whole organisation when people talk about it: with those above, with each other, and with other units. Every unit says how it will do that. One line for each direction is enough: with whom, how, and how often.',
    faulty: `dialogue: {}
`,
    mended: `dialogue:
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
`,
    at: 'paper',
  },
  'dialogue/up': {
    why: 'Managers and politicians decide on what the unit needs, and hear too late what it learns. A regular conversation lets them ask before they judge. Say with whom, how, and how often.',
    faulty: `dialogue:
  down:
    - with: All park keepers
      how: Monday meeting by the map
      rhythm: every week
  across:
    - with: Schools and Elderly Care
      how: Lunch with a question to each other
      rhythm: every second month
`,
    mended: `dialogue:
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
`,
    at: 'paper',
  },
  'dialogue/down': {
    why: 'Those who do the work know first what helps and what does not. Without a regular conversation in the unit, the paper stays in the office. Say with whom, how, and how often.',
    faulty: `dialogue:
  up:
    - with: Head of Technical Services
      how: A walk in a park with the map in hand
      rhythm: every month
  across:
    - with: Schools and Elderly Care
      how: Lunch with a question to each other
      rhythm: every second month
`,
    mended: `dialogue:
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
`,
    at: 'paper',
  },
  'dialogue/across': {
    why: 'Too little cooperation between units is often the biggest obstacle: each does its part well, and the citizen falls between two stools. Talking with other units regularly is where common work begins. Say with whom, how, and how often.',
    faulty: `dialogue:
  up:
    - with: Head of Technical Services
      how: A walk in a park with the map in hand
      rhythm: every month
  down:
    - with: All park keepers
      how: Monday meeting by the map
      rhythm: every week
`,
    mended: `dialogue:
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
`,
    at: 'paper',
  },
  'dialogue/incomplete': {
    why: 'A dialogue is easily promised. It takes place when everyone knows with whom, how, and how often. These three are enough, in your own words.',
    faulty: `dialogue:
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
`,
    mended: `dialogue:
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
`,
    at: 'paper',
  },
  'dialogue/own-unit': {
    why: 'Dialogue across is the one with other units: those whose work meets yours. Talking in the unit matters as much, and has its own place under "down".',
    faulty: `dialogue:
  up:
    - with: Head of Technical Services
      how: A walk in a park with the map in hand
      rhythm: every month
  down:
    - with: All park keepers
      how: Monday meeting by the map
      rhythm: every week
  across:
    - with: Colleagues in Parks
      how: Lunch with a question to each other
      rhythm: every month
`,
    mended: `dialogue:
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
`,
    at: 'paper',
  },
  'dialogue/same-text': {
    why: 'Managers, colleagues and other units need different conversations. The same words for two of them may mean that one of them has not been thought through yet. If it really is one meeting with all of them, leave it as it is.',
    faulty: `dialogue:
  up:
    - with: Head of Technical Services
      how: Monday meeting by the map
      rhythm: every month
  down:
    - with: All park keepers
      how: Monday meeting by the map
      rhythm: every week
  across:
    - with: Schools and Elderly Care
      how: Lunch with a question to each other
      rhythm: every second month
`,
    mended: `dialogue:
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
`,
    at: 'paper',
  },
  'dialogue/one-way': {
    why: 'A newsletter tells, and hears nothing. Dialogue is what comes back: a question, a doubt, a better idea. Keep the newsletter if it is useful, and say how you hear the answer.',
    faulty: `dialogue:
  up:
    - with: Head of Technical Services
      how: A walk in a park with the map in hand
      rhythm: every month
  down:
    - with: All park keepers
      how: A newsletter
      rhythm: every week
  across:
    - with: Schools and Elderly Care
      how: Lunch with a question to each other
      rhythm: every second month
`,
    mended: `dialogue:
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
`,
    at: 'paper',
  },
  'dialogue/written-with': {
    why: 'People carry out what they have had a hand in. Writing down who took part shows readers whose paper it is, and shows you who was not asked yet.',
    faulty: `written_with: []
`,
    mended: `written_with: [all park keepers, two neighbours]
`,
    at: 'paper',
  },
  'citizens/missing': {
    why: 'Citizens see the unit from the side where it matters. What they say about the direction is hard to guess from inside, and often changes it. It need not be large: two walks and five questions are a beginning.',
    faulty: `citizens: []
`,
    mended: `citizens:
  - who: The residents' council
    how: Two evening walks
    said: We would like to help, but we do not know whom to ask
    changed: Each park has a named keeper on its sign
`,
    at: 'paper',
  },
  'citizens/what-changed': {
    why: 'Whoever takes the time to say something wants to see what came of it. If it changed nothing, that is an answer too, and the reason belongs here. Then people will speak up the next time as well.',
    faulty: `citizens:
  - who: The residents' council
    said: We would like to help, but we do not know whom to ask
`,
    mended: `citizens:
  - who: The residents' council
    said: We would like to help, but we do not know whom to ask
    changed: Each park has a named keeper on its sign
`,
    at: 'paper',
  },
  'follow-up/rhythm': {
    why: 'Managers and change agents meet to speak about the next month and to gather what was learned. Without an agreed rhythm these meetings are the first to go in a busy week. Once a month is what works for most.',
    faulty: `follow_up: {}
`,
    mended: `follow_up:
  rhythm: monthly
`,
    at: 'paper',
  },
  'follow-up/less-than-monthly': {
    why: 'What is tried in January and talked about in April is half forgotten. A short meeting every month keeps the distance from decision to action short. Where it cannot be done, every quarter is better than never.',
    faulty: `follow_up:
  rhythm: quarterly
`,
    mended: `follow_up:
  rhythm: monthly
`,
    at: 'paper',
  },
};
