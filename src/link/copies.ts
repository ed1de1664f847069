import { byCodeUnit, type Claim, type Copy, type Document, instant, type Statement } from '../model/index.ts'
import { isSameOutlet } from '../text/index.ts'
import { copyKeys, copyReach } from './alike-passages.ts'
import { isCopied, type Likeness, likenessOf, shortText } from './copy-likeness.ts'
import { type CopyWords, copyWords, isFurniture, Vocabulary } from './copy-words.ts'
import {
  declaredBetween,
  declaredKeys,
  declaresClaim,
  type Origins,
  originsOf,
  type Sayings,
} from './declared-origin.ts'
import { nearPairs, undated } from './near-pairs.ts'
import { isOtherNotice } from './notice-forms.ts'
import { sharesPassage } from './shared-passage.ts'
import { indexRuns, type RunIndex, type SharedRun, sharedRuns } from './shared-runs.ts'
import { isTakenAtOnce } from './taken-at-once.ts'

/** Words in the shortest span that is shown: three alike are chance in a long text and all there is in a post. */
const shortestSpan = { ofShort: 3, ofLong: 5 }

/** Find documents whose words stand in another document, or that say they have their report from it: such a copy adds an outlet,
 *  never an origin.
 *
 *  Method: MinHash over documents and their sentences proposes pairs (`alike-passages.ts`); these are aligned word by word, and what
 *  stands in both decides (`copy-likeness.ts`). Texts of under fifty words that give other numbers or are days apart are one form of
 *  notice filled in twice, and no copies (`notice-forms.ts`). A passage of another outlet in a story that has much else makes
 *  it `quoted` (`shared-passage.ts`). Who names the other as where it was taken from is the copy, and needs fewer shared words, or
 *  a claim of the same (`declared-origin.ts`); else the original is the one published first, then the longer, then the lower id.
 *
 *  `how`: `forward` and `declared` say that the copy says so itself; `identical` that both have the same words; `cut` that the copy has
 *  hardly any of its own; `quoted` that most of it is its own; `rewritten` what lies between, and where more than a word of
 *  twenty was replaced. `share` is the part of the copy's words
 *  that stands in its spans. Spans are runs of words, the same in both but for case, marks and emphasis, in the order of the copy.
 *  Where more than a dozen documents share a passage each is compared with those nearest to it in time and with the earliest, not all with all.
 *  Empty for fewer than two documents. Independent of their order. */
export function findCopies(documents: readonly Document[], sayings: Sayings = {}): Copy[] {
  const statements = new Map<string, Statement[]>(documents.map(({ id }) => [id, []]))
  for (const statement of sayings.statements ?? []) statements.get(statement.document)?.push(statement)
  const claims = new Map<string, Claim[]>(documents.map(({ id }) => [id, []]))
  for (const claim of sayings.claims ?? []) claims.get(claim.document)?.push(claim)
  const sources = documents.map((document) => {
    const [said, claimed] = [statements.get(document.id)!, claims.get(document.id)!]
    return {
      document,
      origins: originsOf(document, {
        ...sayings,
        statements: said,
        claims: claimed,
      }),
    }
  })
  return pairCopies(sources)
}

/** A document with what it says of where it comes from. */
export interface CopySource {
  readonly document: Document
  readonly origins: Origins
}

export function pairCopies(given: readonly CopySource[]): Copy[] {
  const sources = [...given].sort((a, b) => byCodeUnit(a.document.id, b.document.id))
  const held = sources.map(({ document }) => ({
    id: document.id,
    at: publishedAt(document),
    keys: copyKeys(document),
  }))
  const vocabulary = new Vocabulary()
  const texts: Text[] = []
  const text = (at: number) => (texts[at] ??= textOf(sources[at]!, vocabulary))
  const pairs = [...nearPairs(held, copyReach), ...declaringPairs(sources)].map(([one, other]) =>
    isLonger(text(one), text(other)) ? { longer: one, shorter: other } : { longer: other, shorter: one },
  )
  pairs.sort((a, b) => a.longer - b.longer || a.shorter - b.shorter)
  const copies: Copy[] = []
  let index: RunIndex = new Map()
  for (const [at, { longer, shorter }] of pairs.entries()) {
    const before = pairs[at - 1]
    if (before?.longer !== longer) index = indexRuns(text(longer).words)
    else if (before.shorter === shorter) continue
    const runs = sharedRuns(text(shorter).words, text(longer).words, index)
    const copy = copyOf(text(shorter), text(longer), runs)
    if (copy) copies.push(copy)
  }
  return copies.sort(byPair)
}

function declaringPairs(sources: readonly CopySource[]): [number, number][] {
  const own = new Map<number, number[]>()
  const keys = sources.map(({ origins }) => declaredKeys(origins))
  for (const [at, each] of keys.entries())
    for (const key of each.own) own.set(key, [...(own.get(key) ?? []), at])
  const pairs: [number, number][] = []
  for (const [at, each] of keys.entries())
    for (const other of new Set(each.asOf.flatMap((key) => own.get(key) ?? [])))
      if (other !== at && declaresClaim(sources[at]!.origins, sources[other]!.origins))
        pairs.push([at, other])
  return pairs
}

/** By the copy, then by what it is of. */
export function byPair(x: Copy, y: Copy): number {
  return byCodeUnit(x.document, y.document) || byCodeUnit(x.of, y.of)
}

/** Milliseconds since 1970, those without a date last. */
export function publishedAt({ published }: Document): number {
  return instant(published) ?? undated
}

/** The copy that one of two documents is of the other, null where neither is. Symmetric. */
export function copyBetween(a: CopySource, b: CopySource): Copy | null {
  if (words.size > mostWords) words = new Words()
  const [one, other] = [a, b].map((source) => ({ ...source, words: words.of(source.document) })) as [
    Text,
    Text,
  ]
  const [longer, shorter] = isLonger(one, other) ? [one, other] : [other, one]
  return copyOf(shorter, longer, sharedRuns(shorter.words, longer.words, indexRuns(longer.words)))
}

/** Words of documents that were looked at before: the neighbours of one report are often those of the next. */
class Words {
  readonly #vocabulary = new Vocabulary()
  readonly #known = new WeakMap<Document, CopyWords>()
  size = 0

  of(document: Document): CopyWords {
    const known = this.#known.get(document)
    if (known) return known
    const found = copyWords(document.text, this.#vocabulary)
    this.size += found.count
    this.#known.set(document, found)
    return found
  }
}

/** Words of some ten thousand reports. */
const mostWords = 5_000_000
let words = new Words()

function textOf(source: CopySource, vocabulary: Vocabulary): Text {
  return { ...source, words: copyWords(source.document.text, vocabulary) }
}

interface Text extends CopySource {
  readonly words: CopyWords
}

/** One copy, or none. Runs are those of the shorter text's words in the longer. */
function copyOf(shorter: Text, longer: Text, runs: readonly SharedRun[]): Copy | null {
  const likeness = likenessOf(shorter.words, longer.words, runs)
  const declared = declaredBetween(shorter, longer)
  const copied =
    isCopied(likeness, isTakenAtOnce(shorter.document, longer.document)) &&
    !isFurniture(shorter.words) &&
    !isOtherNotice(shorter.document, longer.document, likeness.words)
  const passage =
    !copied &&
    !isSameOutlet(shorter.document.publisher, longer.document.publisher) &&
    sharesPassage(shorter, longer, runs)
  if (!copied && !passage && !(declared && (declared.sameClaim || isBorrowed(likeness)))) return null
  const copyIsShorter = declared
    ? declared.copy === shorter.document
    : isOriginal(longer.document, shorter.document)
  const [copy, of] = copyIsShorter ? [shorter, longer] : [longer, shorter]
  const spans = spansOf(copy, of, copyIsShorter, runs, likeness)
  const share = shareOf(copy.words, spans)
  return {
    document: copy.document.id,
    of: of.document.id,
    share: Math.round(share * 1000) / 1000,
    how:
      declared?.how ??
      (passage
        ? 'quoted'
        : howCopied(share, copyIsShorter ? likeness.longer : likeness.shorter, copy.words.count, runs)),
    spans,
  }
}

/** Shared words that would prove nothing alone, in a text that names the other as its source: a fifth of it, and a dozen words at least. */
function isBorrowed({ inRunsOf4, words }: Likeness): boolean {
  return inRunsOf4 >= Math.max(12, words / 5)
}

function howCopied(
  share: number,
  ofOriginal: number,
  words: number,
  runs: readonly SharedRun[],
): Copy['how'] {
  if (share > 0.98 && ofOriginal > 0.98) return 'identical'
  if (share > 0.8 && replaced(runs) < words / 20) return 'cut'
  return share < 0.5 && ofOriginal > 0.5 ? 'quoted' : 'rewritten'
}

/** Words between two runs that follow each other in both texts and are others in each. */
function replaced(runs: readonly SharedRun[]): number {
  let words = 0
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1]
    if (!before || run.ofAt < before.ofAt) continue
    words += Math.max(0, Math.min(run.at - before.at - before.length, run.ofAt - before.ofAt - before.length))
  }
  return words
}

function spansOf(
  copy: Text,
  of: Text,
  copyIsShorter: boolean,
  runs: readonly SharedRun[],
  likeness: Likeness,
): Copy['spans'] {
  const least = likeness.words < shortText ? shortestSpan.ofShort : shortestSpan.ofLong
  let reached = 0
  return runs
    .filter((run) => run.length >= least)
    .map(({ at, ofAt, length }) => (copyIsShorter ? { at, ofAt, length } : { at: ofAt, ofAt: at, length }))
    .sort((a, b) => a.at - b.at || b.length - a.length)
    .flatMap(({ at, ofAt, length }) => {
      if (at < reached) return []
      reached = at + length
      return {
        start: copy.words.starts[at]!,
        end: copy.words.ends[at + length - 1]!,
        ofStart: of.words.starts[ofAt]!,
        ofEnd: of.words.ends[ofAt + length - 1]!,
      }
    })
}

function shareOf(words: CopyWords, spans: Copy['spans']): number {
  let shared = 0
  let at = 0
  for (const span of spans) {
    while (at < words.ids.length && words.starts[at]! < span.start) at++
    for (; at < words.ids.length && words.starts[at]! < span.end; at++) shared += words.weights[at]!
  }
  return words.count === 0 ? 0 : shared / words.count
}

/** Whether `a` is the original: published first, on another day where one of the two has a day only; then the longer, then the lower id. */
function isOriginal(a: Document, b: Document): boolean {
  const [first, second] = [instant(a.published), instant(b.published)]
  if (first !== null && second !== null && first !== second) {
    const days = [a, b].some(({ published }) => published!.length <= 10)
    if (!days || Math.floor(first / day) !== Math.floor(second / day)) return first < second
  }
  if (a.text.length !== b.text.length) return a.text.length > b.text.length
  return a.id < b.id
}

const day = 86_400_000

function isLonger(a: Text, b: Text): boolean {
  return a.words.count === b.words.count ? a.document.id < b.document.id : a.words.count > b.words.count
}
