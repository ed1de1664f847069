import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { outerFirst } from '../../model/index.ts'
import { readArchive } from '../archive.ts'
import { readGumDocument } from '../gum-discourse.ts'
import { paragraphs } from '../marked-document.ts'
import { genres } from '../treebanks.ts'
import type { CoreferentMention, CoreferentText } from './coreferent-text.ts'

/** Academic articles and court rulings are CC BY 4.0; the other genres are those of the treebank reader. */
const open = [...genres, 'academic', 'court']

/** The texts of GUM with its coreference (Zeldes et al., GUM v11, annotations CC BY 4.0), without the documents in `without`.
 *  Throws when the archive is absent. */
export function readGumCoreference(folder: string, without: ReadonlySet<string>): CoreferentText[] {
  const path = join(folder, 'gum.tar.gz')
  if (!existsSync(path)) throw new Error(`No ${path}. Name the folder that holds gum.tar.gz.`)
  return readArchive(path).flatMap(({ path: name, text }) => {
    const found = /\/conllu\/(GUM_([a-z]+)_[^/]+)\.conllu$/.exec(name)
    return !found || without.has(found[1]!) || !open.includes(found[2]!) ? [] : [gumCoreference(text)]
  })
}

/** One document's text, and the entities of its `Entity=` column.
 *      Entity=(6-organization-new-sssss-cf1-1-coref(7-…)   opens 6 and 7, closes 7
 *  Fields: cluster, type, status, …, the words of the head counted from 1 in the mention. */
export function gumCoreference(conllu: string): CoreferentText {
  const { id, text, words } = readGumDocument(conllu)
  const columns = conllu
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => /(?:^|\|)Entity=([^|]+)/.exec(line.split('\t')[9] ?? '')?.[1] ?? '')
  const mentions: CoreferentMention[] = []
  const opened: { cluster: string; type: string; head: string; word: number }[] = []
  const close = (cluster: string, word: number) => {
    const at = opened.findLastIndex((each) => each.cluster === cluster)
    if (at < 0) return
    const [mention] = opened.splice(at, 1)
    const { type, head, word: first } = mention!
    const heads = head.split(',').map((nth) => words[first + Number(nth) - 1] ?? words[first]!)
    mentions.push({
      start: words[first]!.start,
      end: words[word]!.end,
      head: [heads[0]!.start, heads.at(-1)!.end],
      cluster,
      type,
    })
  }
  for (const [word, column] of columns.entries())
    for (const [, opening, closed, closing] of column.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
      if (closing !== undefined) {
        close(closing, word)
        continue
      }
      const [cluster = '', type = '', , , , head = '1'] = opening!.split('-')
      opened.push({ cluster, type, head, word })
      if (closed) close(cluster, word)
    }
  const hasHeading = /^# newpar_block = head/m.test(conllu.slice(0, conllu.indexOf('\n1\t')))
  const blocks = paragraphs(text).map((block, at) =>
    at === 0 && hasHeading ? { ...block, role: 'heading' as const } : block,
  )
  return { id: `gum-${id}`, text, blocks, mentions: mentions.sort(outerFirst) }
}
