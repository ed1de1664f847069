import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readArchive } from './archive.ts'
import { parseConllu, type TreeSentence } from './conllu.ts'

export type Split = 'train' | 'dev' | 'test'

export interface Treebank {
  readonly name: 'EWT' | 'GUM'
  readonly split: Split
  /** GUM: `news`, `interview` …; EWT: `weblog`, `newsgroup`, `email`, `reviews`, `answers`. */
  readonly genre: string
  readonly sentences: readonly TreeSentence[]
}

/** Genres of GUM whose texts may be learnt from: Wikinews (CC BY 2.5), Wikipedia and Wikivoyage (CC BY-SA 3.0), public speeches,
 *  open textbooks and vlogs. Reddit, fiction, how-to and whatever else is for non-commercial use is not read. */
export const genres = ['news', 'interview', 'bio', 'voyage', 'speech', 'textbook', 'vlog']

/** All documents of the two English treebanks in `folder` (UD_English-EWT, CC BY-SA 4.0; GUM, annotations CC BY 4.0).
 *  Throws when an archive is absent. */
export function readTreebanks(folder: string): Treebank[] {
  return [...readEwt(join(folder, 'ud-english-ewt.tar.gz')), ...readGum(join(folder, 'gum.tar.gz'))]
}

function readEwt(path: string): Treebank[] {
  demand(path)
  return readArchive(path).flatMap(({ path: name, text }) => {
    const split = /-ud-(train|dev|test)\b.*\.conllu$/.exec(name)?.[1] as Split | undefined
    if (!split) return []
    return parseConllu(text).map(({ id, sentences }) => {
      const genre = /^[a-z]+/.exec(id)?.[0] ?? ''
      return { name: 'EWT' as const, split, genre, sentences }
    })
  })
}

function readGum(path: string): Treebank[] {
  demand(path)
  const files = readArchive(path)
  const table = files.find((file) => file.path.endsWith('splits.tsv'))?.text ?? ''
  const splits = new Map(table.split('\n').map((line) => line.split('\t') as [string, Split]))
  return files.flatMap(({ path: name, text }) => {
    const found = /conllu\/(GUM_([a-z]+)_[^/]+)\.conllu$/.exec(name)
    const split = found ? splits.get(found[1]!) : undefined
    if (!found || !split || !genres.includes(found[2]!)) return []
    return parseConllu(text).map(({ sentences }) => ({
      name: 'GUM' as const,
      split,
      genre: found[2]!,
      sentences,
    }))
  })
}

function demand(path: string): void {
  if (!existsSync(path))
    throw new Error(`No ${path}. Name the folder with the treebanks: npm run train:tagger -- FOLDER`)
}
