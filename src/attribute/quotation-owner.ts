import { firstOffset, type TextSpan } from '../model/index.ts'
import type { Range } from '../text/index.ts'
import { blockAt, Coverage, type Quotation, type TextLayers } from '../text/index.ts'
import { type ReportingVerbs, subjectBefore, verbGroup } from './clause.ts'
import { isLabel } from './colon-labels.ts'
import type { Passage } from './passage.ts'
import { phraseAt, tailEnd } from './phrase-at.ts'
import type { PlacedRelation } from './relation.ts'
import { itemsSpan, spanOf, textSpan } from './spans.ts'
import { verdictBehind } from './verdict-noun.ts'

/** Give every quotation of speech one owner.
 *
 *  A quotation no relation holds goes, in this order: to the verb beside it, whatever verb that is (“he shouted: …”); to the name and
 *  colon before it; on to the statement it carries on (“…,” he said. “And we will return.”); else it stays a statement without a
 *  speaker, which shows it and blames nobody. Headings are left out: they repeat the text. The result is in text order. */
export function ownQuotations(
  layers: TextLayers,
  passages: readonly Passage[],
  placed: readonly PlacedRelation[],
): PlacedRelation[] {
  const held = new Coverage(placed.flatMap((each) => each.content))
  const result = new Owners(layers, placed)
  for (const [index, passage] of passages.entries()) {
    if (layers.blocks[passage.block]!.role === 'heading') continue
    for (const [at, item] of passage.items.entries()) {
      if (!item.quotation || held.holds(item.quotation)) continue
      // A quotation that nothing closes runs to its block's end, white space and all.
      const { start, end } = item.quotation
      const span = textSpan(layers, start, start + layers.text.slice(start, end).trimEnd().length)
      const beside = nameAndColon(passage, at) ?? besideVerb(passage, at)
      const carried = beside ? null : carriedOn(layers, passages, index, at, result)
      if (beside) result.add(relationOf(layers, passage, index, span, beside))
      else if (carried !== null) result.lengthen(carried, span, index)
      else if (standsAlone(passage) || passage.codes[at - 1] === ':')
        result.add({ relation: unowned, passage: index, source: [], cue: [], content: [span] })
    }
  }
  return result.all().sort((a, b) => firstOffset(a) - firstOffset(b))
}

/** Who owns what so far, found again by the passage they stand in or their last words stand in. */
class Owners {
  readonly #layers: TextLayers
  readonly #placed: (PlacedRelation & { readonly content: TextSpan[] })[] = []
  readonly #inPassage = new Map<number, number[]>()
  /** Those whose content is the blocks behind a colon, by the last of these. */
  readonly #overBlock = new Map<number, number[]>()

  constructor(layers: TextLayers, placed: readonly PlacedRelation[]) {
    this.#layers = layers
    for (const each of placed) this.add(each)
  }

  add(each: PlacedRelation): void {
    const owner = this.#placed.push({ ...each, content: [...each.content] }) - 1
    put(this.#inPassage, each.passage, owner)
    if (each.relation.opensBlock)
      put(this.#overBlock, blockAt(this.#layers, each.content.at(-1)!.start), owner)
  }

  lengthen(owner: number, span: TextSpan, passage: number): void {
    this.#placed[owner]!.content.push(span)
    put(this.#inPassage, passage, owner)
  }

  at(owner: number): PlacedRelation {
    return this.#placed[owner]!
  }

  /** Those that stand in a passage or end in it, in the order they were added. */
  near(passage: number, block: number): number[] {
    const all = [...(this.#inPassage.get(passage) ?? []), ...(this.#overBlock.get(block) ?? [])]
    return [...new Set(all)].sort((a, b) => a - b)
  }

  all(): PlacedRelation[] {
    return [...this.#placed]
  }
}

function put(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

const unowned = {
  stance: 'asserts',
  relay: 'neutral',
  lemma: '',
  opensBlock: false,
  rule: 'quote.no-owner',
  confidence: 0.1,
} as const

const noVerbs: ReportingVerbs = { all: new Set(), beforeClause: new Set() }

interface Beside {
  readonly source: Range
  readonly cue: Range
  readonly rule: string
}

/** “… thanked the crews: “L”   he shouted, “L”   “L,” he joked. */
function besideVerb(passage: Passage, at: number): Beside | null {
  const before = passage.codes.slice(0, at)
  if (/:$/.test(before)) {
    const verb = before.search(/[VE][^VE:]*:$/)
    const group = verb >= 0 ? verbGroup(passage, verb) : null
    const holder = group && heldBy(passage, group.start)
    const subject = holder ?? (group && subjectBefore(passage, group.start, noVerbs))
    if (subject) return { source: subject, cue: { start: verb, end: verb + 1 }, rule: 'quote.verb-and-colon' }
  }
  if (/VP?,?$/.test(before)) {
    const verb = before.lastIndexOf('V')
    const subject = subjectBefore(passage, verbGroup(passage, verb).start, noVerbs)
    if (subject) return { source: subject, cue: { start: verb, end: verb + 1 }, rule: 'quote.verb-before' }
  }
  const verdict = verdictBehind(passage, at)
  if (verdict) return { ...verdict, rule: 'quote.noun-behind' }
  // “No lorry will pass,” reads a notice nailed to the gate
  const written = /^,?V(?=[DPJNC])/.exec(passage.codes.slice(at + 1))
  const verb = at + (written?.[0].length ?? 0)
  const text = written && writtenWords.test(passage.items[verb]!.lower) ? phraseAt(passage, verb + 1) : null
  if (text) {
    const end = tailEnd(passage, text.end, passage.items.length)
    return {
      source: { start: text.start, end },
      cue: { start: verb, end: verb + 1 },
      rule: 'quote.read-behind',
    }
  }
  const after = /^,?(?=[DPJNC])/.exec(passage.codes.slice(at + 1))
  const phrase = after ? phraseAt(passage, at + 1 + after[0].length) : null
  if (phrase) {
    const end = tailEnd(passage, phrase.end, passage.items.length)
    if (/^R?V(?:[.,I]|$)/.test(passage.codes.slice(end))) {
      const verb = passage.codes.indexOf('V', end)
      if (noSpeech.test(passage.items[verb]!.lower)) return null
      return {
        source: { start: phrase.start, end },
        cue: { start: verb, end: verb + 1 },
        rule: 'quote.verb-behind',
      }
    }
  }
  return null
}

/** “**For the mayor**, the matter is closed: “…””: who holds that something is so says the words behind the colon. */
function heldBy(passage: Passage, verb: number): Range | null {
  const { items, codes } = passage
  if (items[0]!.lower !== 'for' || !/^(?:is|was|are|were|remains)$/.test(items[verb]!.lower)) return null
  const phrase = phraseAt(passage, 1)
  return phrase && codes[phrase.end] === ',' && !spans.test(items[phrase.end - 1]!.lower) ? phrase : null
}

const spans =
  /^(?:centur(?:y|ies)|days?|decades?|example|hours?|instance|minutes?|moments?|months?|nights?|now|reasons?|that|this|times?|weeks?|while|years?)$/

/** “…” The crowd **heard** from two others: what follows a quotation and speaks of no speech. */
const noSpeech =
  /^(?:is|was|are|were|has|had|hears?|heard|listen(?:s|ed)|watch(?:es|ed)|sees?|saw|came|went|left|died|lives?|lived)$/

/** Verbs of a text, that tell what it says. */
const writtenWords = /^(?:reads?|runs?|ran|goes|went)$/

/** “Ivanova: “L””   “Harbour Watch, a channel that pilots read, 07:31: “L””: a name, what is said of it, a time or a day, and the colon. */
function nameAndColon(passage: Passage, at: number): Beside | null {
  if (passage.codes[at - 1] !== ':') return null
  const phrase = phraseAt(passage, 0)
  if (!phrase) return null
  const before = passage.codes.slice(0, at - 1)
  const end = before.replace(/,?[CY,$]*(?:,[CY,]+)?$/, '').length
  const told = tailEnd(passage, phrase.end, at)
  const rest = before.slice(Math.min(told, end), end)
  if (isLabel(wordsOf(passage, Math.max(phrase.end, end)))) return null
  // What follows the name is an apposition, or a clause that begins with who, which or that; any other verb is the sentence's own.
  if (end === 0 || (told < end && !/^,[^V]*(?:[WI][^,]*)?$/.test(rest))) return null
  return {
    source: { start: 0, end: Math.max(phrase.end, end) },
    cue: { start: at - 1, end: at },
    rule: 'quote.name-and-colon',
  }
}

const wordsOf = (passage: Passage, end: number): string =>
  passage.items
    .slice(0, end)
    .map(({ lower }) => lower)
    .join(' ')

function relationOf(
  layers: TextLayers,
  passage: Passage,
  index: number,
  content: TextSpan,
  beside: Beside,
): PlacedRelation {
  const source = spanOf(layers, passage, beside.source)
  const cue = itemsSpan(layers, passage, beside.cue)
  const relation = {
    stance: 'asserts',
    relay: 'neutral',
    lemma: passage.items[beside.cue.start]!.lower,
    opensBlock: false,
    rule: beside.rule,
    confidence: 0.6,
  } as const
  return { relation, passage: index, source: source ? [source] : [], cue: [cue], content: [content] }
}

/** The statement this quotation carries on: direct, last in the passage before, in the same block or in one whose quotation was left open. */
function carriedOn(
  layers: TextLayers,
  passages: readonly Passage[],
  index: number,
  at: number,
  owners: Owners,
): number | null {
  const passage = passages[index]!
  if (passage.codes.slice(0, at).replace(/[L,.KR]/g, '') !== '') return null
  const previous = passages[index - 1]
  if (!previous) return null
  const left = lastQuotation(previous)
  const sameBlock = previous.block === passage.block
  if (!sameBlock && !left?.continues) return null
  let best: number | null = null
  for (const candidate of owners.near(index - 1, previous.block)) {
    const each = owners.at(candidate)
    if (each.relation.rule === unowned.rule && !left?.continues) continue
    const last = each.content.at(-1)!
    const holds = left && last.start <= left.start && left.end <= last.end
    if (holds || (each.passage === index - 1 && !left && sameBlock)) best = candidate
  }
  if (best === null) return null
  // “…,” Reyk said, in answer to a question: what was quoted need not be what the statement ends with.
  const isQuoted = ({ start, text }: TextSpan) => /[”"»]|^[“"«]/u.test(text) || layers.text[start] === '“'
  return owners.at(best).content.some(isQuoted) ? best : null
}

function lastQuotation(passage: Passage): Quotation | null {
  for (let at = passage.items.length - 1; at >= 0; at--) {
    const quotation = passage.items[at]!.quotation
    if (quotation) return quotation
  }
  return null
}

function standsAlone(passage: Passage): boolean {
  return passage.codes.replace(/[L.,:]/g, '') === ''
}

/** What a colon at a block's end opens: the quoted blocks that follow, or in running text the next block and those that plainly go on
 *  from it (“another group …”, “they also …”) up to where the narrator takes the word again (“So …”, “As for …”) or a block opens
 *  others itself. */
export function followingBlocks(layers: TextLayers, passages: readonly Passage[], index: number): TextSpan[] {
  const own = passages[index]!.block
  const spans: TextSpan[] = []
  for (let block = own + 1; block < layers.blocks.length; block++) {
    const { start, end, role } = layers.blocks[block]!
    const words = layers.text.slice(start, end)
    const quoted = role === 'blockquote' || role === 'list-item'
    if (role === 'heading' || role === 'caption') break
    if (spans.length > 0 && layers.blocks[own + 1]!.role !== role) break
    if (spans.length > 0 && !quoted && !goesOn.test(words)) break
    const from = start + words.length - words.trimStart().length
    if (from < end) spans.push(textSpan(layers, from, start + words.trimEnd().length))
    if (/:\s*$/.test(words)) break
  }
  return spans
}

const goesOn =
  /^(?:an?(?:other| separate| second| third| further)|they|the (?:same|group|unit|two|three)|it|he|she|both|one|some|others?|also|in addition|additionally|“)\b/i
