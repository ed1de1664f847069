import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { packageRoot } from '../package-facts.ts'
import { tokenise } from '../text/index.ts'
import { readArchive } from './archive.ts'
import { parseConllu } from './conllu.ts'
import { readTreebanks } from './treebanks.ts'

/** Count in how many texts each word stands, for the words that at least three texts share; `data/words` gets one table a language.
 *  English: EWT, the open genres of GUM, PolNeAR's train part. Russian: Taiga, FactRuEval 2016. Numbers alone leave the texts.
 *  Run as `npm run train:words -- FOLDER`; the same folder gives the same bytes. */
function main(folder: string): void {
  mkdirSync(join(packageRoot, 'data/words'), { recursive: true })
  for (const [language, texts] of [
    ['en', english(folder)],
    ['ru', russian(folder)],
  ] as const) {
    const { rows, words } = countDocuments(texts)
    const path = join(packageRoot, `data/words/document-frequency-${language}.tsv`)
    writeFileSync(path, `# texts\t${texts.length}\n${rows.join('\n')}\n`)
    console.log(
      `${language}: ${texts.length} texts, ${words} words, ${rows.length} of them in at least ${least}`,
    )
  }
}

/** Of a word in one or two texts nothing can be said but that it is rare. */
const least = 3

/** A long text has more of all words than a report has: each counts with its first characters. */
const readLength = 3500

function countDocuments(texts: readonly string[]): { rows: string[]; words: number } {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const words = tokenise(text.slice(0, readLength)).flatMap(({ kind, lower }) =>
      kind === 'word' ? [lower] : [],
    )
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const rows = [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word, count]) => `${word}\t${count}`)
  return { rows, words: counts.size }
}

/** Texts too short to be told apart from a heading count as none. */
const isText = (text: string): boolean => text.length > 500

function english(folder: string): string[] {
  const treebanks = readTreebanks(folder).map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
  const polnear = join(folder, 'polnear/train.jsonl.gz')
  demand(polnear)
  const news = gunzipSync(readFileSync(polnear))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { title: string; text: string })
    .map(({ title, text }) => `${title} ${text}`)
  return [...treebanks, ...news].filter(isText)
}

function russian(folder: string): string[] {
  const taiga = join(folder, 'ud-russian-taiga.tar.gz')
  const facts = join(folder, 'factrueval-2016.tar.gz')
  demand(taiga)
  demand(facts)
  const trees = readArchive(taiga)
    .filter(({ path }) => path.endsWith('.conllu'))
    .flatMap(({ text }) => parseConllu(text))
    .map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
  const news = readArchive(facts).flatMap(({ path, text }) =>
    /(?:devset|testset)\/[^/]+\.txt$/.test(path) ? [text] : [],
  )
  return [...trees, ...news].filter(isText)
}

function demand(path: string): void {
  if (!existsSync(path))
    throw new Error(`No ${path}. Name the folder with the corpora: npm run train:words -- FOLDER`)
}

main(resolve(process.argv[2] ?? '../shared/data'))
