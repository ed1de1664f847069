import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { outerFirst } from '../../model/index.ts'
import { readArchive } from '../archive.ts'
import { meantimeText } from '../gold/corpora.ts'
import { paragraphs } from '../marked-document.ts'
import type { CoreferentMention, CoreferentText } from './coreferent-text.ts'

/** The texts of MEANTIME (Minard et al., LREC 2016; CC BY 4.0) with the coreference of its entities, without those in `without`, which are
 *  named by their numbers. Only the first sentences of a text are marked. Empty where the archive is absent. */
export function readMeantimeCoreference(folder: string, without: ReadonlySet<string>): CoreferentText[] {
  const path = join(folder, 'meantime.tar.gz')
  if (!existsSync(path)) return []
  return readArchive(path).flatMap(({ path: name, text }) => {
    const number = /intra-doc_annotation\/.*?(\d+)_[^/]*\.xml$/.exec(name)?.[1]
    return number === undefined || without.has(number) ? [] : [meantimeCoreference(number, text)]
  })
}

export function meantimeCoreference(number: string, xml: string): CoreferentText {
  const { text, places } = meantimeText(xml)
  const types = new Map(
    [...xml.matchAll(/<ENTITY ([^>]*)>/g)].map(([, row]) => [
      attribute(row!, 'm_id'),
      attribute(row!, 'ent_type'),
    ]),
  )
  const clusters = new Map<string, string>()
  for (const [, row] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = attribute(/<target ([^>]*)>/.exec(row!)?.[1] ?? '', 'm_id')
    for (const [, source] of row!.matchAll(/<source ([^>]*)>/g))
      if (types.has(target)) clusters.set(attribute(source!, 'm_id'), target)
  }
  const mentions: CoreferentMention[] = []
  for (const [, row, body] of xml.matchAll(/<ENTITY_MENTION ([^>]*)>([\s\S]*?)<\/ENTITY_MENTION>/g)) {
    const anchors = [...body!.matchAll(/t_id="(\d+)"/g)].flatMap(([, id]) => {
      const place = places.get(id!)
      return place ? [place] : []
    })
    const id = attribute(row!, 'm_id')
    if (anchors.length === 0) continue
    const [start, end] = [
      Math.min(...anchors.map(([from]) => from)),
      Math.max(...anchors.map(([, to]) => to)),
    ]
    const cluster = clusters.get(id) ?? `alone ${id}`
    const type = { PER: 'person', ORG: 'organization', LOC: 'place' }[types.get(cluster) ?? ''] ?? 'other'
    mentions.push({ start, end, head: headOf(text, start, end), cluster, type })
  }
  const blocks = paragraphs(text).map((block, at) =>
    at === 0 ? { ...block, role: 'heading' as const } : block,
  )
  return { id: `meantime-${number}`, text, blocks, mentions: mentions.sort(outerFirst) }
}

function attribute(row: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(row)?.[1] ?? ''
}

/** MEANTIME marks no heads: the last word before what hangs behind a comma or a preposition. */
function headOf(text: string, start: number, end: number): readonly [number, number] {
  const main = /^.*?(?=,| (?:of|for|in|at|on|from|to|who|which|that|with|by) |$)/.exec(
    text.slice(start, end),
  )![0]
  const last = /\S+$/.exec(main.trimEnd()) ?? /\S*$/.exec(text.slice(start, end))!
  return [start + last.index, start + last.index + last[0].length]
}
