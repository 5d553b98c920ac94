/** The numbers that rules go by, and how an organisation sets its own. */
import type { Organisation } from '../paper/organisation';

/** Each limit with its default. Sources stand beside the numbers. */
export const DEFAULT_LIMITS = {
  /** Ten of twelve real visions have 4–18 words, two have 63. */
  direction_words_hint: 40,
  direction_words_warning: 60,
  /** What fits a card of the map. */
  title_words: 12,
  /** 15–20 objectives on a map: practice after Kaplan & Norton. */
  benefits_per_initiative: 5,
  /** Own choice. */
  actions_per_initiative: 7,
  /** "Keeping the distance from decision to action short", with monthly meetings. */
  days_decided_to_started: 30,
  /** Own choice. */
  follow_up_grace_days: 5,
  /** The length of the source's project. */
  period_years: 3,
  /** Plain-language practice. */
  sentence_words: 25,
  /** What an A3 map holds. */
  map_words: 450,
  /** Own choice. */
  running_actions_per_person: 5,
  /** Own choice. */
  meetings_barrier_open: 2,
} as const;

export type LimitName = keyof typeof DEFAULT_LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

/** The defaults, with those that the organisation sets in their place. */
export function limitsOf(organisation: Organisation | undefined): Limits {
  if (!organisation || organisation.limits.size === 0) return DEFAULT_LIMITS;
  const own = [...organisation.limits].filter(([name]) => Object.hasOwn(DEFAULT_LIMITS, name));
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(own.map(([name, limit]) => [name, limit.value])) };
}
