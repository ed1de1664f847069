import { findCalendarDates } from './calendar-dates.ts'
import { joinMentions } from './join.ts'
import type { TimeMention } from './meaning.ts'
import type { PhraseRule } from './phrase-rule.ts'
import { anyScriptPhrases } from './phrases-any.ts'
import { cyrillicPhrases } from './phrases-cyrillic.ts'
import { englishPhrases } from './phrases-en.ts'

export interface BlockMentions {
  /** In text order, apart from each other. */
  readonly mentions: readonly TimeMention[]
  readonly ambiguous: ReturnType<typeof findCalendarDates>['ambiguous']
}

/** Find every time expression in one block of text and say what its words mean; nothing is resolved yet.
 *  Where two overlap the longer stands, then the earlier row. Offsets are within `text`. Never throws. */
export function findMentions(text: string, language: string | null): BlockMentions {
  const calendar = findCalendarDates(text, language)
  const found = [...calendar.mentions]
  const loose = new Set<TimeMention>()
  for (const rule of rulesFor(text)) {
    for (const mention of matchRule(rule, text)) {
      found.push(mention)
      if (rule.needsDate) loose.add(mention)
    }
  }
  const apart = withoutOverlap(found)
  const mentions = joinMentions(text, apart).filter(
    (mention) => !loose.has(mention) && !isOther(text, mention),
  )
  return { mentions, ambiguous: calendar.ambiguous }
}

function rulesFor(text: string): readonly PhraseRule[] {
  const latin = /[A-Za-z]/.test(text) ? englishPhrases : []
  const cyrillic = /[\u0400-\u052f]/.test(text) ? cyrillicPhrases : []
  return [...latin, ...(/\d{4}/.test(text) ? anyScriptPhrases : []), ...cyrillic]
}

/** Every match of one rule. */
export function matchRule(rule: PhraseRule, text: string): TimeMention[] {
  const found: TimeMention[] = []
  rule.pattern.lastIndex = 0
  for (const match of text.matchAll(rule.pattern)) {
    const meaning = rule.read(match.groups ?? {}, match[0])
    if (!meaning) continue
    const end = match.index + match[0].trimEnd().length
    found.push({ start: match.index, end, rule: rule.id, meaning })
  }
  return found
}

function withoutOverlap(found: readonly TimeMention[]): TimeMention[] {
  const kept: TimeMention[] = []
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const mention of byLength) {
    if (kept.every((other) => mention.end <= other.start || mention.start >= other.end)) kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** A year that is a count, a part of a name or a number in a list. */
function isOther(text: string, mention: TimeMention): boolean {
  if (mention.rule !== 'year') return false
  const before = text.slice(0, mention.start)
  const after = text.slice(mention.end)
  if (countedNoun.test(after) || cyrillicNoun.test(after) || numbered.test(before)) return true
  // A number after a capitalised word that does not begin the sentence is a name's: "Operation 1027".
  return /(?<=[\p{Ll}\p{N},;]\s)\p{Lu}\p{L}+\s$/u.test(before) && !timeWord.test(before)
}

const numbered =
  /[\p{L}\p{N}][-–/.]$|(?:No|№|Resolution|Order|Law|Act|Agenda|Expo|Euro|Flight|Route|Directive|Regulation|page|Room)\.?\s*$/u
/** Ukrainian and Russian say the word year; another word behind the number is what it counts. */
const cyrillicNoun = /^\s+(?!(?:ро[кц]|год|р\.|г\.|президент))[\u0430-\u044f\u0451-\u045f\u0491]{4,}/u
const timeWord =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Since|In|From|Until|By|During|Before|After)\s$/u
const countedNoun =
  /^\s+(?:[a-z-]+\s+)?(?:people|men|women|children|soldiers|troops|servicemen|personnel|fighters|volunteers|civilians|residents|houses|homes|drones|shells|rounds|rockets|missiles|tanks|vehicles|kilomet|km|met(?:re|er)s|miles|tons|tonnes|euros?|dollars?|rubles?|roubles?|hryvnias?|человек|військов|солдат|бойц|бійц|осіб|дронов)/u
