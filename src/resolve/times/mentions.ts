import { findCalendarDates } from './calendar-dates.ts'
import { rowsToTry } from './cues.ts'
import { joinMentions } from './join.ts'
import type { Meaning, TimeMention } from './meaning.ts'
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
export function findMentions(written: string, language: string | null): BlockMentions {
  const text = withNames(written)
  const calendar = findCalendarDates(text, language)
  const found = [...calendar.mentions]
  const loose = new Set<TimeMention>()
  const words = text.length <= longestAlone ? wholeBlock.exec(text)![0].replace(leading, '').length : 0
  const holds = rowsToTry(text)
  for (const rule of rulesFor(text)) {
    if ((rule.stands === 'alone' && words === 0) || !holds(rule.id)) continue
    for (const mention of matchRule(rule, text)) {
      if (rule.stands === 'alone' && mention.end - mention.start < words) continue
      found.push(mention)
      const alone = words > 0 && mention.end - mention.start >= words && isWhole(mention.meaning)
      if (rule.stands === 'beside a date' && !alone) loose.add(mention)
    }
  }
  const mentions = joined(text, found, loose).filter((mention) => !isOther(text, mention))
  return { mentions, ambiguous: calendar.ambiguous }
}

/** A short block without one capital: English names of days and months get theirs, so that "4 april, monday" is read. Its offsets hold. */
function withNames(text: string): string {
  if (text.length > 60 || !/[a-z]/.test(text) || /[A-Z]/.test(text)) return text
  return text.replace(lowerNames, (name) => name[0]!.toUpperCase() + name.slice(1))
}
const lowerNames =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\.? ?\d)|(?<=\d(?:st|nd|rd|th)? ?)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)(?=\.?,? (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|christmas|easter)/g

/** A block that is one short time and nothing else: its words, without marks around them. */
const longestAlone = 40
const wholeBlock = /(?<=^[^\p{L}\p{N}]*)(?:[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}])?/u
const leading = /^(?:at|on|in|by|from|until|after|before|в|во|о|об|у|на|до|к|з|с|после|після) /iu
const isWhole = (meaning: Meaning): boolean =>
  !('of' in meaning) || meaning.of !== null || meaning.kind === 'part' || meaning.kind === 'clock'

function rulesFor(text: string): readonly PhraseRule[] {
  const latin = /[A-Za-z]/.test(text) ? englishPhrases : []
  const cyrillic = /[\u0400-\u052f]/.test(text) ? cyrillicPhrases : []
  return [...latin, ...(/\d/.test(text) ? anyScriptPhrases : []), ...cyrillic]
}

/** Join neighbours; words that counted only beside a date and found none make room for what they overlapped. */
function joined(text: string, found: readonly TimeMention[], loose: ReadonlySet<TimeMention>): TimeMention[] {
  let rest = found
  for (let round = 0; round < 3; round++) {
    const mentions = joinMentions(text, withoutOverlap(rest))
    const stray = new Set(mentions.filter((mention) => loose.has(mention)))
    if (stray.size === 0) return mentions
    rest = rest.filter((mention) => !stray.has(mention))
  }
  return joinMentions(text, withoutOverlap(rest)).filter((mention) => !loose.has(mention))
}

/** Every match of one rule. */
export function matchRule(rule: PhraseRule, text: string): TimeMention[] {
  const found: TimeMention[] = []
  // Not `matchAll`: it makes a new expression for each row and each block, which costs more than the search.
  rule.pattern.lastIndex = 0
  for (let match = rule.pattern.exec(text); match; match = rule.pattern.exec(text)) {
    if (match[0] === '') rule.pattern.lastIndex++
    const meaning = rule.read(match.groups ?? {}, match[0])
    if (!meaning) continue
    const end = match.index + match[0].trimEnd().length
    found.push({ start: match.index, end, rule: rule.id, meaning })
  }
  return found
}

/** The longer of two that overlap, then the one whose row stands first. */
function withoutOverlap(found: readonly TimeMention[]): TimeMention[] {
  const taken = new Map<number, TimeMention>()
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: TimeMention[] = []
  for (const mention of byLength) {
    if (isTaken(taken, mention)) continue
    for (let at = mention.start; at < mention.end; at++) taken.set(at, mention)
    kept.push(mention)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** No mention kept before is shorter, so one that overlaps covers an end of this one. */
const isTaken = (taken: ReadonlyMap<number, TimeMention>, { start, end }: TimeMention): boolean =>
  taken.has(start) || taken.has(end - 1)

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
