import type { Relay, Stance } from '../model/index.ts'
import { cueRows, verbForms } from './cue-lexicon.ts'
import { attitudeRows, nounRows, type PhraseRow, spokenRows } from './cue-phrases.ts'
import { stanceOf } from './stance.ts'

/** What a cue's words do, where only the words are known. */
export interface CueSense {
  /** The row that knew them; `cue.unlisted` where none did, `cue.colon` for a colon alone. */
  readonly id: string
  /** The row's base form, `put at`; the cue's own words, lower case, where it is unlisted. */
  readonly lemma: string
  readonly stance: Stance
  readonly relay: Relay
  /** False for what is merely thought, wanted, felt, known or planned. */
  readonly uttered: boolean
}

/** Read a cue that somebody else has found: the row of the lexicons its words are a form of, and what the content's words add to it.
 *
 *      had repeatedly denied      took full credit      its denial      in the words of
 *                     ^^^^^^      ^^^^      ^^^^^^          ^^^^^^      ^^^^^^^^^^^^^^^
 *  More words go before fewer, then the first; but a verb that only carries another (“repeated its denial”, “issued a warning”) gives
 *  way to it. A word that is verb and noun is a noun behind a determiner,
 *  and where it stands alone in its base form. Never throws. */
export function cueSense(cueWords: string, contentWords: string): CueSense {
  const words = wordsOf(cueWords)
  const found = choose(words.map((_, at) => rowAt(words, at)).filter((row) => row !== null))
  if (!found) return { ...unknown(words), stance: stanceOf('asserts', '', contentWords) ?? 'asserts' }
  const { id, relay, uttered } = found
  const lemma = found.words.join(' ')
  const stance = stanceOf(found.stance, lemma, contentWords) ?? found.stance
  return { id, lemma, stance, relay: stance === 'claims-responsibility' ? 'neutral' : relay, uttered }
}

function wordsOf(cueWords: string): string[] {
  const plain = cueWords
    .toLowerCase()
    .replace(/’/gu, "'")
    .replace(/n't\b/g, ' not')
    .replace(/'s?(?![a-z])/g, ' ')
  return plain.match(/[\p{L}\p{N}-]+|:/gu) ?? []
}

function unknown(words: readonly string[]): Omit<CueSense, 'stance'> {
  const lemma = words.join(' ')
  return { id: lemma === ':' ? 'cue.colon' : 'cue.unlisted', lemma, relay: 'neutral', uttered: true }
}

function choose(rows: readonly PhraseRow[]): PhraseRow | null {
  const [first, ...later] = rows
  if (!first || first.stance === 'declines') return first ?? null
  const longest = rows.reduce((best, row) => (row.words.length > best.words.length ? row : best))
  if (longest.words.length > 1) return longest
  return (carriers.has(first.words[0]!) && later[0]) || first
}

/** Verbs that say no more than the word they carry. */
const carriers = new Set(
  'repeat reiterate renew add append continue issue publish release express voice make give say seek run carry report hear see offer try'.split(
    ' ',
  ),
)

const determiners = new Set(
  'the a an this that these those its his her their our my your any some no such of all both every earlier'.split(
    ' ',
  ),
)

/** The longest row that begins at a word; a noun's rows behind a determiner, a verb's elsewhere. */
function rowAt(words: readonly string[], at: number): PhraseRow | null {
  const rows = (rowsByForm.get(words[at]!) ?? []).filter((row) => stands(row, words, at))
  const noun = words.length === 1 ? nounForms.has(words[0]!) : determiners.has(words[at - 1] ?? '')
  return rows.find((row) => nouns.has(row) === noun) ?? rows[0] ?? null
}

/** How far apart two words of one cue may stand: “took full and sole credit”. */
const reach = 5

function stands(row: PhraseRow, words: readonly string[], at: number): boolean {
  let last = at
  for (const word of row.words.slice(1)) {
    const next = words.findIndex(
      (each, index) => index > last && index <= last + reach && formsOf(word).has(each),
    )
    if (next < 0) return false
    last = next
  }
  return true
}

const known = new Map<string, ReadonlySet<string>>()

/** A word's forms as verb and as noun; a preposition has but itself. */
function formsOf(word: string): ReadonlySet<string> {
  const made = known.get(word)
  if (made) return made
  const forms = new Set(fixed.has(word) ? [word] : verbForms(word))
  if (word === 'itself') for (const self of ['himself', 'herself', 'themselves', 'itself']) forms.add(self)
  known.set(word, forms)
  return forms
}

const fixed = new Set(
  'to at for on of in by as from up out off away down back with no not neither nor the a it into against to per that'.split(
    ' ',
  ),
)

/** Whether a word, lower case, may begin a cue of the lexicons; a preposition says too little. */
export function maySpeak(lower: string): boolean {
  return rowsByForm.has(lower) && !fixed.has(lower)
}

const nouns: ReadonlySet<PhraseRow> = new Set(nounRows)
/** A base form alone is rather the noun than a verb in the plural: “the *claim* that …”. */
const nounForms: ReadonlySet<string> = new Set(nounRows.map((row) => row.words.join(' ')))
const rowsByForm: ReadonlyMap<string, readonly PhraseRow[]> = indexForms()

function indexForms(): Map<string, PhraseRow[]> {
  const attitudes = new Set(attitudeRows.map((row) => row.id))
  const verbs = cueRows.map(({ id, lemma, stance, relay }) => ({
    id,
    words: lemma.split(' '),
    stance,
    relay,
    uttered: !attitudes.has(id),
  }))
  const index = new Map<string, PhraseRow[]>()
  for (const row of [...verbs, ...spokenRows, ...attitudeRows, ...nounRows])
    for (const form of formsOf(row.words[0]!)) {
      const list = index.get(form)
      if (list) list.push(row)
      else index.set(form, [row])
    }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}
