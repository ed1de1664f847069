import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cuesByForm } from '../attribute/cue-lexicon.ts'
import { readArchive } from './archive.ts'
import { contentOf } from './gum-content.ts'
import { type GumDocument, type GumWord, readGumDocument } from './gum-discourse.ts'
import { above, below, runsOf } from './gum-tree.ts'
import type { MarkedDocument, Pair } from './marked-document.ts'
import { genres } from './treebanks.ts'

/** Academic articles and oral arguments are CC BY 4.0; the other genres are those of the treebank reader. */
const attributed = [...genres, 'academic', 'court']

/** Who says what in GUM, read from its discourse relation `attribution-positive` (eRST; Zeldes et al., GUM v11), in the archive's
 *  order. `attribution-negative` is “I don't know”, “they have not said”: nothing is said, so nothing is marked.
 *  Left out are the documents in `without` and those of whose statements fewer than half could be read with certain spans.
 *  Throws when the archive is absent. */
export function readGumAttributions(folder: string, without: ReadonlySet<string>): MarkedDocument[] {
  const path = join(folder, 'gum.tar.gz')
  if (!existsSync(path)) throw new Error(`No ${path}. Name the folder that holds gum.tar.gz.`)
  return readArchive(path).flatMap(({ path: name, text }) => {
    const found = /\/conllu\/(GUM_([a-z]+)_[^/]+)\.conllu$/.exec(name)
    if (!found || without.has(found[1]!) || !attributed.includes(found[2]!)) return []
    const { document, unread } = markGumDocument(text)
    return document.relations.length < unread.length ? [] : [document]
  })
}

/** `unread`: why each statement that could not be read with certainty was left out. `passed`: marks that are no statements, as
 *  picture credits and what the text's own voice thinks. Both with the unit's place. */
export interface GumReading {
  readonly document: MarkedDocument
  readonly unread: readonly string[]
  readonly passed: readonly string[]
}

type Relation = MarkedDocument['relations'][number]

/** The attributions of one CoNLL-U document. */
export function markGumDocument(conllu: string): GumReading {
  const gum = readGumDocument(conllu)
  const relations: Relation[] = []
  const unread: string[] = []
  const passed: string[] = []
  for (const unit of gum.units.keys()) {
    const read = readAttribution(gum, unit)
    if (read === null) continue
    if ('source' in read) relations.push(read)
    else if ('passed' in read) passed.push(`${unit + 1} ${read.passed}`)
    else unread.push(`${unit + 1} ${read.unread}`)
  }
  return { document: { id: gum.id, text: gum.text, relations }, unread, passed }
}

function readAttribution(
  gum: GumDocument,
  unit: number,
): Relation | { readonly passed: string } | { readonly unread: string } | null {
  const edge = gum.units[unit]!.edges.find(({ relation }) => relation === 'attribution-positive')
  if (!edge || !gum.units[edge.head]) return null
  const satellite = wordsOf(gum, unit)
  const marked = (kind: RegExp): number[] => [
    ...new Set(edge.signals.filter((signal) => kind.test(signal.kind)).flatMap(({ words }) => words)),
  ]
  const cue = cueOf(gum, satellite, marked(/^lex-ind/), marked(/^sem-atsrc$/))
  if (typeof cue === 'string') return cue === 'no cue' ? { passed: cue } : { unread: cue }
  if (cue.some((at) => notSaying.has(gum.words[at]!.lemma))) return { passed: 'no saying' }
  if (cue.some((at) => isDenied(gum.words, at))) return { passed: 'denied' }
  const source = sourceOf(gum.words, satellite, cue, marked(/^sem-atsrc$/))
  if (typeof source === 'string') return { unread: source }
  if (/^(?:no|nobody|none|neither|nothing)$/i.test(gum.words[source[0]!]!.form)) return { passed: 'denied' }
  if (isOwnThought(gum.words, source, cue)) return { passed: 'own thought' }
  const content = contentOf(gum, unit, edge.head, cue, source)
  if (typeof content === 'string') return { unread: content }
  const spans = (words: readonly number[]): Pair[] =>
    runsOf(words).map(([from, to]) => [gum.words[from]!.start, gum.words[to]!.end])
  return { source: spans(source), cue: spans(cue), content: spans(content) }
}

/** Of the unit and of the other halves of it. */
function wordsOf(gum: GumDocument, unit: number): Set<number> {
  const words = new Set<number>()
  for (const [at, { from, to, edges }] of gum.units.entries())
    if (at === unit || (edges[0]?.head === unit && edges[0].relation.startsWith('same-unit')))
      for (let word = from; word < to; word++) words.add(word)
  return words
}

/** Verbs that GUM takes for attribution and that nobody says anything by: “this means that”, “make sure that”. */
const notSaying = new Set(
  'mean ensure guarantee make be go start check suppose imagine assume let have prove assess'.split(' '),
)

function cueOf(
  { words }: GumDocument,
  satellite: ReadonlySet<number>,
  signalled: readonly number[],
  source: readonly number[],
): readonly number[] | string {
  const inside = signalled.filter((at) => satellite.has(at)).sort((a, b) => a - b)
  const according = inside.find(
    (at) => /^according$/i.test(words[at]!.form) && words[at + 1]?.form.toLowerCase() === 'to',
  )
  if (according !== undefined) return [according, according + 1]
  const lexical = inside.filter((at) => ['VERB', 'NOUN'].includes(words[at]!.kind) && !source.includes(at))
  const cue = lexical.length > 0 ? joined(words, lexical) : mainVerb(words, satellite, inside)
  if (typeof cue === 'string') return cue
  const particles = [...words.keys()].filter(
    (at) => words[at]!.relation === 'compound:prt' && cue.includes(words[at]!.head),
  )
  return [...new Set([...cue, ...particles])].sort((a, b) => a - b)
}

/** “Issued a statement” is one cue; of “hear the minister say” either verb could be meant: none is read. */
function joined(words: readonly GumWord[], candidates: readonly number[]): readonly number[] | string {
  if (candidates.length === 1) return candidates
  const verbs = candidates.filter((at) => words[at]!.kind === 'VERB')
  if (verbs.length === 1) {
    const nouns = candidates.filter((at) => words[at]!.kind === 'NOUN' && words[at]!.head === verbs[0])
    const objects = nouns.filter((at) => words[at]!.relation === 'obj')
    return [...verbs, ...objects]
  }
  return 'several cues'
}

function mainVerb(
  words: readonly GumWord[],
  satellite: ReadonlySet<number>,
  signalled: readonly number[],
): readonly number[] | string {
  const roots = [...satellite].filter(
    (at) => !satellite.has(words[at]!.head) && words[at]!.kind !== 'PUNCT' && words[at]!.kind !== 'CCONJ',
  )
  const verbs = roots.filter((at) => words[at]!.kind === 'VERB')
  if (verbs.length === 0) return signalled.length > 0 ? 'cue is neither verb nor noun' : 'no cue'
  if (roots.length > 1) return 'several heads'
  return cuesByForm.has(words[verbs[0]!]!.form.toLowerCase()) ? verbs : 'not a reporting verb'
}

/** “has not said”, “never claimed”. */
const isDenied = (words: readonly GumWord[], cue: number): boolean =>
  words.some(
    ({ head, lemma, form }) =>
      head === cue && (/^(?:not|never|nor|without)$/.test(lemma) || /^n['’]t$/.test(form)),
  )

/** Heads of a source's phrase, and what does not belong to the phrase though it hangs from it. */
const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'X'])
const aside = /^(?:case|cc|mark|punct|parataxis|dep|discourse|advcl|cop|aux|nsubj)/

/** The whole noun phrase, with title and apposition, of the words that GUM marks; what is wrong where there is none. */
function sourceOf(
  words: readonly GumWord[],
  satellite: ReadonlySet<number>,
  cue: readonly number[],
  marked: readonly number[],
): readonly number[] | string {
  const sentence = words[cue[0]!]!.sentence
  const beside = marked.filter((at) => words[at]?.sentence === sentence && !cue.includes(at))
  const within = beside.filter((at) => satellite.has(at))
  const near = within.length > 0 ? within : beside
  if (near.length === 0) return 'no source in the sentence'
  const heads = near.filter((at) => !near.includes(words[at]!.head) && words[at]!.kind !== 'PUNCT')
  const head = heads.length === 1 ? heads[0]! : heads.find((at) => speaks(words, at, cue))
  if (head === undefined) return 'several sources'
  if (!nominal.has(words[head]!.kind) || words[head]!.relation === 'expl') return 'source is no noun phrase'
  if (!speaks(words, head, cue)) return 'source does not speak by the tree'
  const phrase = [...words.keys()].filter((at) => {
    if (words[at]!.sentence !== sentence) return false
    const path = below(words, at, head)
    if (path === null) return false
    return path.length === 0 || !(aside.test(words[path.at(-1)!]!.relation) || holdsCue(words, path, cue))
  })
  const whole = withCommas(words, phrase)
  const run = runsOf(whole).find(([from, to]) => from <= head && head <= to)!
  const span = Array.from({ length: run[1] - run[0] + 1 }, (_, nth) => run[0] + nth)
  if (span.some((at) => words[at]!.end - words[at]!.start !== words[at]!.form.length))
    return 'source is part of a contraction'
  if (span.length > 40) return 'source too long'
  if (span.some((at) => cue.includes(at))) return 'source holds the cue'
  return span
}

const holdsCue = (words: readonly GumWord[], path: readonly number[], cue: readonly number[]): boolean =>
  path.some(
    (at) => /^(?:acl|appos)/.test(words[at]!.relation) && cue.some((one) => below(words, one, at) !== null),
  )

/** Punctuation between two words of the phrase belongs to it, whichever word it hangs from. */
function withCommas(words: readonly GumWord[], phrase: readonly number[]): number[] {
  const inside = new Set(phrase)
  for (const at of phrase) if (words[at + 1]?.kind === 'PUNCT' && inside.has(at + 2)) inside.add(at + 1)
  const kept = [...inside].sort((a, b) => a - b)
  while (
    kept.length > 1 &&
    words[kept.at(-1)!]!.kind === 'PUNCT' &&
    !/^[)\]”"]$/.test(words[kept.at(-1)!]!.form)
  )
    kept.pop()
  return kept
}

/** Whether the tree says that this word is the one who speaks by the cue: its subject (also that of a verb it is coordinated
 *  with or hangs from), the agent of its passive, the name after “according to”, the owner of its noun. */
function speaks(words: readonly GumWord[], source: number, cue: readonly number[]): boolean {
  const { head, relation } = words[source]!
  if (cue.length === 2 && /^according$/i.test(words[cue[0]!]!.form))
    return words[cue[0]!]!.head === source || head === cue[0]
  for (const at of cue) {
    if (head === at && /^(?:obl:agent|nmod)/.test(relation)) return true
    if (words[at]!.relation.startsWith('acl') && words[at]!.head === source)
      return words[at]!.relation === 'acl'
    const verbs = [at]
    for (const up of above(words, at)) {
      if (!/^(?:conj|xcomp|advcl|acl$|obj$|obl)/.test(words[verbs.at(-1)!]!.relation)) break
      verbs.push(up)
      // The nearest verb with a subject of its own decides.
      if (words.some((word) => word.head === verbs.at(-2) && /^(?:nsubj|csubj)/.test(word.relation))) {
        verbs.pop()
        break
      }
    }
    const top = verbs.find((verb) => words.some((word) => word.head === verb && /^nsubj/.test(word.relation)))
    if (top === undefined || head !== top) continue
    if (relation === 'nsubj') return true
    if (relation === 'nsubj:pass') return top !== at || /^(?:quote|cite)$/.test(words[top]!.lemma)
  }
  return false
}

/** What “I”, “we” and “you” think, know and see is the text's own voice (or, inside a quotation, its speaker's): no statement that
 *  somebody is said to have made. */
function isOwnThought(words: readonly GumWord[], source: readonly number[], cue: readonly number[]): boolean {
  const own = source.length === 1 && /^(?:I|we|you|us|me)$/i.test(words[source[0]!]!.form)
  return own && cue.some((at) => thought.has(words[at]!.lemma))
}

const thought = new Set(
  `think know believe see find remember feel hear recognize recognise notice realize realise decide determine hope understand
   guess expect suspect learn wish wonder reason gather pray doubt resent forget presume dream fear hate love hold observe conclude
   read estimate consider figure want anticipate accept concede question prove establish witness recall show demonstrate
   convince concern`.split(/\s+/),
)
