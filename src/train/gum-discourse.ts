import { parseConllu, type TreeSentence, type TreeWord } from './conllu.ts'

/** A word of a document of GUM. Indexes are into the document's words, offsets into its text. */
export interface GumWord {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly lemma: string
  /** Universal part of speech. */
  readonly kind: string
  /** Index of the head, -1 for the root of a sentence. */
  readonly head: number
  readonly relation: string
  readonly sentence: number
  readonly paragraph: number
  /** What it does as a quotation mark. */
  readonly quote: 'opens' | 'closes' | null
}

/** An elementary discourse unit: words `from` to `to` (half-open). */
export interface GumUnit {
  readonly from: number
  readonly to: number
  /** The first is the unit's place in the tree, the others are eRST's secondary edges. `head` is an index into the units. */
  readonly edges: readonly {
    readonly relation: string
    readonly head: number
    readonly signals: readonly GumSignal[]
  }[]
}

export interface GumSignal {
  readonly kind: string
  readonly words: readonly number[]
}

export interface GumDocument {
  readonly id: string
  readonly text: string
  readonly words: readonly GumWord[]
  readonly units: readonly GumUnit[]
}

/** One document of GUM (v11, `dep/` CoNLL-U with eRST in MISC): its text, a paragraph a line, its words and its discourse tree.
 *      Discourse=attribution-positive:7->8:1:sem-atsrc-49-52-_+lex-indwd-60-_
 *                                     ^ unit       ^^^^^^^^^ source   ^^^^^^^^^ cue: words of the document, counted from 1
 *                                        ^ head unit
 *  Contractions count as the words they stand for (`14-15 world's` is two). Commas and hyphens list words and ranges.
 *  Throws where a form is not in its sentence's `# text`. */
export function readGumDocument(conllu: string): GumDocument {
  const words: GumWord[] = []
  const openings: { at: number; mark: string }[] = []
  let text = ''
  let paragraph = 0
  let sentence = 0
  let id = ''
  for (const block of conllu.split(/\n\s*\n/)) {
    id = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? id
    const tree = parseConllu(block)[0]?.sentences[0]
    if (!tree) continue
    const opens = /^# newpar(?: |$)/m.test(block)
    if (opens) paragraph++
    if (text !== '') text += opens ? '\n' : ' '
    const first = words.length
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'))
    for (const [at, word] of sharedOut(tree).entries()) {
      const [, , lemma = '', kind = ''] = rows[at]!
      const mark = /\bDiscourse=([^|]+)/.exec(rows[at]![9] ?? '')?.[1]
      if (mark !== undefined) openings.push({ at: words.length, mark })
      words.push({
        start: text.length + word.start,
        end: text.length + word.end,
        form: word.form,
        lemma,
        kind,
        head: word.head < 0 ? -1 : first + word.head,
        relation: word.relation,
        sentence,
        paragraph,
        quote: quoteOf(word.form, word.tag),
      })
    }
    text += tree.text
    sentence++
  }
  const units = openings.map(({ at, mark }, nth) => ({
    from: at,
    to: openings[nth + 1]?.at ?? words.length,
    edges: mark.split(';').flatMap(readEdge),
  }))
  return { id, text, words, units }
}

/** The words, each of a contraction with its own letters where they add up to it: `they` and `'re` of “they're”. */
function sharedOut({ text, words }: TreeSentence): TreeWord[] {
  return words.map((word, at) => {
    if (word.end - word.start === word.form.length) return word
    const together = words.filter(({ start, end }) => start === word.start && end === word.end)
    if (together.map(({ form }) => form).join('') !== text.slice(word.start, word.end)) return word
    const before = together.slice(0, together.indexOf(words[at]!))
    const start = word.start + before.reduce((sum, { form }) => sum + form.length, 0)
    return { ...word, start, end: start + word.form.length }
  })
}

function quoteOf(form: string, tag: string): GumWord['quote'] {
  if (form === '“' || form === '‘') return 'opens'
  if (form === '”' || tag === "''") return 'closes'
  return tag === '``' ? 'opens' : null
}

function readEdge(mark: string): GumUnit['edges'][number][] {
  const [relation = '', units = '', , ...rest] = mark.split(':')
  const head = /->(\d+)$/.exec(units)
  // A secondary edge has one number more before its signals.
  const signals = rest.join(':').replace(/^\d+:/, '').split('+').flatMap(readSignal)
  return [{ relation, head: head ? Number(head[1]) - 1 : -1, signals }]
}

function readSignal(signal: string): GumSignal[] {
  const found = /^([a-z]+-[a-z]+)-(\d[\d,-]*)-(?:_|gold)$/.exec(signal)
  if (!found) return []
  const words = found[2]!.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number)
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => from + nth - 1)
  })
  return [{ kind: found[1]!, words }]
}
