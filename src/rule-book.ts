import { cueRows } from './attribute/cue-lexicon.ts'
import { cyrillicCues, sourcePhrases } from './attribute/cyrillic/cue-lexicon.ts'
import { cyrillicStances } from './attribute/cyrillic/stance.ts'
import { mediumRows } from './attribute/medium.ts'
import { opinionRows } from './attribute/opinion-rows.ts'
import { relayRows } from './attribute/relay.ts'
import { stanceRules } from './attribute/stance-rules.ts'
import { disputeRules } from './compare/dispute-rules.ts'
import { markRules } from './compare/marks.ts'
import { eventRules } from './resolve/claims/event-rules.ts'
import { eventRows } from './resolve/claims/event-types.ts'
import { outcomeRows } from './resolve/claims/outcomes.ts'
import { judgeRuleRows } from './resolve/entities/judge/judge-rows.ts'
import { cyrillicRoleRules } from './resolve/quantities/cyrillic-role-rules.ts'
import { roleRules } from './resolve/quantities/english-role-rules.ts'
import { anyScriptPhrases } from './resolve/times/phrases-any.ts'
import { cyrillicPhrases } from './resolve/times/phrases-cyrillic.ts'
import { englishPhrases } from './resolve/times/phrases-en.ts'

/** What a rule is for, in the words that asked for it, and words that look alike and are none of its business: empty where a table has
 *  none, as for a verb that means but one thing. */
export interface RuleEntry {
  readonly id: string
  readonly example: string
  readonly counterExample: string
}

/** Every row of every table of rules, by id; of two rows of one id the first. Ids that are no row of a table (`speaker.named`,
 *  `content.that-clause`) say by their name what they do and are not here. */
export const ruleBook: ReadonlyMap<string, RuleEntry> = new Map(
  [
    cueRows,
    cyrillicCues,
    sourcePhrases,
    stanceRules,
    cyrillicStances,
    relayRows,
    mediumRows,
    opinionRows,
    englishPhrases,
    cyrillicPhrases,
    anyScriptPhrases,
    roleRules,
    cyrillicRoleRules,
    eventRules,
    eventRows,
    outcomeRows,
    judgeRuleRows,
    disputeRules,
    markRules,
  ]
    .flatMap((rows: readonly RuleEntry[]) => [...rows])
    .reverse()
    .map(({ id, example, counterExample }) => [id, { id, example, counterExample }]),
)
