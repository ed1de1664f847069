/** Ids that mean something to the encoder beside words. */
export const unknownPiece = 100
export const firstPiece = 101
export const lastPiece = 102

/** More pieces of one word are not looked at: the first stands for the word, the others only help it. */
export const piecesOfWord = 12

/** A word of more code units is unknown: no such word was learnt, and the time a word takes has a bound. */
const longestWord = 200
/** A part of a word with more characters is unknown, as BERT has it. */
const longestPart = 100
const keptWords = 20_000

/** Cuts words into the pieces of a BERT vocabulary without case (Devlin et al. 2019; greedy longest match, Wu et al. 2016).
 *
 *      Tyotkino   ty ##ot ##kin ##o
 *      Éric’s     eric ’ s            accents go, marks stand alone
 *      won’t      wo n ’ t            as the corpora cut it: wo + n’t
 *
 *  Gives at least one piece for any word, at most `piecesOfWord`. Never throws. */
export type CutPieces = (word: string) => readonly number[]

/** Make a cutter from a vocabulary file: one piece a line, its id the line's number from 0. Throws when it is none of BERT's kind. */
export function loadPieces(vocabulary: string): CutPieces {
  const ids = new Map<string, number>()
  for (const [id, line] of vocabulary.trimEnd().split(/\r?\n/).entries()) ids.set(line, id)
  const expected = { '[PAD]': 0, '[UNK]': unknownPiece, '[CLS]': firstPiece, '[SEP]': lastPiece }
  for (const [piece, id] of Object.entries(expected))
    if (ids.get(piece) !== id)
      throw new Error(
        `The vocabulary has ${piece} at line ${ids.get(piece) ?? 'none'}, expected ${id}. Take the file made with the model.`,
      )
  const longest = [...ids.keys()].reduce((most, piece) => Math.max(most, piece.length), 0)
  const known = new Map<string, readonly number[]>()
  return (word) => {
    if (word.length > longestWord) return unknown
    const before = known.get(word)
    if (before) return before
    const found = cutWord(word, { ids, longest })
    if (known.size >= keptWords) known.clear()
    known.set(word, found)
    return found
  }
}

const unknown = [unknownPiece]

interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  /** Code units of its longest piece: no longer part is looked up. */
  readonly longest: number
}

function cutWord(word: string, vocabulary: Vocabulary): readonly number[] {
  const found: number[] = []
  for (const half of atContraction(word)) for (const part of partsOf(half)) cutPart(part, vocabulary, found)
  return found.length > 0 ? found.slice(0, piecesOfWord) : unknown
}

/** Our `won’t` is one word; the corpus that was learnt from has two. */
function atContraction(word: string): string[] {
  const at = contraction.exec(word)?.index ?? 0
  return at > 0 ? [word.slice(0, at), word.slice(at)] : [word]
}

const contraction = /n[’']t$|[’'](?:re|ve|ll|m|d)$/i

/** BERT's cleaning and first cut: no control characters, no accents, lower case; each mark and each ideograph by itself. */
function partsOf(word: string): string[] {
  const clean = word.replace(control, '').replace(ideograph, ' $& ').normalize('NFD').replace(accent, '')
  return clean.toLowerCase().match(part) ?? []
}

const control = /[\0\uFFFD]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu
const ideograph =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B73F}\u{2B740}-\u{2B81F}\u{2B820}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu
const accent = /\p{Mn}/gu
/** Marks: those of Unicode, and all of ASCII that is neither letter nor digit. */
const part = /[!-/:-@[-`{-~\p{P}]|[^\s!-/:-@[-`{-~\p{P}]+/gu

function cutPart(text: string, { ids, longest }: Vocabulary, found: number[]): void {
  const characters = [...text]
  if (characters.length > longestPart) {
    found.push(unknownPiece)
    return
  }
  const pieces: number[] = []
  for (let start = 0; start < characters.length; ) {
    let end = Math.min(characters.length, start + longest)
    let id: number | undefined
    for (; end > start; end--) {
      id = ids.get((start > 0 ? '##' : '') + characters.slice(start, end).join(''))
      if (id !== undefined) break
    }
    if (id === undefined) {
      found.push(unknownPiece)
      return
    }
    pieces.push(id)
    start = end
  }
  found.push(...pieces)
}
