/** Which rules speak about a field, and what a hover says of a rule. The rules themselves judge; here they are only named. */
import { documentation } from '../../messages/documentation';
import { label, type ReaderLanguage, ruleTitle } from '../../messages/render';
import type { Severity } from '../../paper/terms';
import { ruleNamed } from '../../rules/all';
import type { LimitName, Limits } from '../../rules/limits';
import { hoverText } from './text';
import { type Block, type Stretch, words } from './view';

interface Asking {
  readonly rule: string;
  /** The number that it goes by, which an organisation can set. */
  readonly limit?: LimitName;
}

const LONG_TITLE: Asking = { rule: 'initiatives/title-length', limit: 'title_words' };
const DATE: Asking = { rule: 'format/date-style' };
const STARTED: Asking = { rule: 'actions/decided-not-started', limit: 'days_decided_to_started' };

/** By the field's place in the format. Only what a person who writes there would want to know. */
export const ASKING: Readonly<Record<string, readonly Asking[]>> = {
  'strategy-paper:unit.change_agents': [{ rule: 'unit/change-agent' }],
  'strategy-paper:period': [{ rule: 'format/period-length', limit: 'period_years' }],
  'strategy-paper:period.from': [{ rule: 'format/period-order' }, DATE],
  'strategy-paper:period.to': [{ rule: 'format/period-length', limit: 'period_years' }, DATE],
  'strategy-paper:written_with': [{ rule: 'dialogue/written-with' }],
  'strategy-paper:direction': [{ rule: 'direction/missing' }],
  'strategy-paper:direction.statement': [
    { rule: 'direction/too-long', limit: 'direction_words_hint' },
    { rule: 'direction/future' },
    { rule: 'direction/task-list' },
  ],
  'strategy-paper:direction.for_whom': [{ rule: 'direction/for-whom' }],
  'strategy-paper:initiatives': [{ rule: 'initiatives/exactly-four' }],
  'strategy-paper:initiatives[].title': [LONG_TITLE, { rule: 'initiatives/generic-title' }],
  'strategy-paper:initiatives[].lead': [{ rule: 'initiatives/lead' }],
  'strategy-paper:initiatives[].focus_areas': [{ rule: 'initiatives/focus-area' }],
  'strategy-paper:initiatives[].partners': [{ rule: 'initiatives/partner' }],
  'strategy-paper:initiatives[].partners[].who': [{ rule: 'initiatives/partner' }],
  'strategy-paper:initiatives[].benefits': [
    { rule: 'benefits/none' },
    { rule: 'benefits/too-many', limit: 'benefits_per_initiative' },
  ],
  'strategy-paper:initiatives[].benefits[].statement': [
    { rule: 'benefits/reads-like-action' },
    { rule: 'benefits/two-in-one' },
  ],
  'strategy-paper:initiatives[].benefits[].for_whom': [{ rule: 'benefits/for-whom' }],
  'strategy-paper:initiatives[].benefits[].owner': [{ rule: 'benefits/owner' }],
  'strategy-paper:initiatives[].benefits[].measure': [{ rule: 'phase/measure' }],
  'strategy-paper:initiatives[].benefits[].measure.baseline': [{ rule: 'benefits/baseline-undated' }],
  'strategy-paper:initiatives[].benefits[].measure.target': [{ rule: 'benefits/target-no-better' }],
  'strategy-paper:initiatives[].benefits[].measure.target.value': [{ rule: 'benefits/target-no-better' }],
  'strategy-paper:initiatives[].benefits[].measure.target.by': [{ rule: 'benefits/target-before-baseline' }],
  'strategy-paper:initiatives[].benefits[].signs': [{ rule: 'phase/benefit-visible' }],
  'strategy-paper:initiatives[].benefits[].work_process': [{ rule: 'phase/work-process' }],
  'strategy-paper:initiatives[].benefits[].status': [
    { rule: 'benefits/realised-unshown' },
    { rule: 'benefits/not-seen-yet' },
  ],
  'strategy-paper:initiatives[].actions': [
    { rule: 'actions/none' },
    { rule: 'actions/too-many', limit: 'actions_per_initiative' },
  ],
  'strategy-paper:initiatives[].actions[].title': [{ rule: 'actions/reads-like-benefit' }],
  'strategy-paper:initiatives[].actions[].priority': [
    { rule: 'actions/priority' },
    { rule: 'actions/priority-shared' },
  ],
  'strategy-paper:initiatives[].actions[].responsible': [
    { rule: 'actions/responsible' },
    { rule: 'actions/everyone' },
  ],
  'strategy-paper:initiatives[].actions[].contributes_to': [{ rule: 'actions/benefit' }],
  'strategy-paper:initiatives[].actions[].decided': [STARTED],
  'strategy-paper:initiatives[].actions[].started': [STARTED],
  'strategy-paper:initiatives[].actions[].due': [{ rule: 'actions/overdue' }],
  'strategy-paper:initiatives[].actions[].learning': [{ rule: 'actions/learning' }],
  'strategy-paper:dialogue.up': [{ rule: 'dialogue/up' }],
  'strategy-paper:dialogue.down': [{ rule: 'dialogue/down' }],
  'strategy-paper:dialogue.across': [{ rule: 'dialogue/across' }],
  'strategy-paper:citizens': [{ rule: 'citizens/missing' }],
  'strategy-paper:citizens[].changed': [{ rule: 'citizens/what-changed' }],
  'strategy-paper:expected_of_managers': [{ rule: 'phase/management-expectations' }],
  'strategy-paper:follow_up.rhythm': [{ rule: 'follow-up/less-than-monthly' }],
  'strategy-paper:map_reviews': [{ rule: 'phase/map-review' }],
};

/** What the check asks about the field at `path`, with the numbers that hold here. */
export function askedAbout(path: string, language: ReaderLanguage, limits: Limits): readonly Block[] {
  const asking = (Object.hasOwn(ASKING, path) ? ASKING[path] : undefined) ?? [];
  const lines = asking.flatMap(({ rule, limit }): readonly Stretch[][] => {
    if (!ruleNamed(rule)) return [];
    const number = limit ? `, ${hoverText(language, 'limit', { n: limits[limit] })}` : '';
    return [[`${ruleTitle(language, rule)}${number} (`, { code: rule }, ')']];
  });
  if (lines.length === 0) return [];
  return [words(hoverText(language, 'rules', {})), { kind: 'list', lines }];
}

/** What a rule finds, why it is there and how grave it is; nothing for a name that no rule has. */
export function ruleBlocks(name: string, language: ReaderLanguage): readonly Block[] {
  const rule = ruleNamed(name);
  if (!rule) return [];
  const why = documentation(language, name)?.why;
  const called = (severity: Severity | 'off'): string =>
    severity === 'off' ? hoverText(language, 'says-nothing', {}) : label(language, `severity:${severity}`);
  const { draft, submitted } = rule.severity;
  return [
    { kind: 'heading', title: ruleTitle(language, name), note: hoverText(language, 'kind:rule', {}) },
    ...(why === undefined ? [] : [words(why)]),
    words(
      hoverText(language, 'severity-drafting', { severity: called(draft), submitted: called(submitted) }),
    ),
  ];
}
