import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MarkedDocument, Pair } from '../marked-document.ts'
import { corpusTexts } from './corpora.ts'
import { type CodedNarration, type CodedStatement, parseMarked } from './marked-text.ts'

/** A report coded by hand, with its text. */
export interface CodedReport {
  readonly name: string
  readonly half: 'building' | 'measuring'
  /** Written for this project; else a text of the shared corpora. */
  readonly ours: boolean
  readonly text: string
  readonly statements: readonly CodedStatement[]
  readonly narrator: readonly CodedNarration[]
}

/** The reports coded in `folder` (`fixtures/attribution`), by name; `absent` names those whose text is not in `data`.
 *  Throws where a text is no longer the one that was coded. */
export function readCodedReports(folder: string, data: string): { reports: CodedReport[]; absent: string[] } {
  const texts = corpusTexts(data)
  const reports: CodedReport[] = []
  const absent: string[] = []
  for (const file of readdirSync(folder).sort()) {
    const [, name, kind] = /^(.+)\.(txt|json)$/.exec(file) ?? []
    if (name === undefined) continue
    const half = hash(name)[0]! < '8' || seen.has(name) ? 'building' : 'measuring'
    const bytes = readFileSync(join(folder, file), 'utf8')
    if (kind === 'txt') {
      const { text, statements, own } = parseMarked(bytes)
      reports.push({ name, half, ours: true, text, statements, narrator: own })
      continue
    }
    const { sha256, statements, own } = JSON.parse(bytes)
    const text = texts.get(name)
    if (text === undefined) absent.push(name)
    else if (hash(text) !== sha256)
      throw new Error(`${name}: the text in ${data} is not the one that was coded`)
    else reports.push({ name, half, ours: false, text, statements, narrator: own })
  }
  return { reports, absent }
}

/** Of the measuring half by their names, but read while rules were written: they measure nothing any more. */
const seen: ReadonlySet<string> = new Set(['2014-11-12-cwm-gerwyn-blast', '2018-07-03-bunbury-dockers-radio'])

const hash = (words: string): string => createHash('sha256').update(words).digest('hex')

/** What a learnt reader is taught from one report: the report with the statements that stand in no other's content, and each content that
 *  holds statements as a text of its own, for that is how the reader comes to read it. */
export function lessonsOf(report: CodedReport): MarkedDocument[] {
  const whole = relationsIn(report, null, [0, report.text.length])
  const parents = new Set(report.statements.flatMap(({ parent }) => (parent === null ? [] : [parent])))
  const inner = report.statements
    .filter(({ id }) => parents.has(id))
    .flatMap(({ id, content }) => content.map((span) => relationsIn(report, id, span)))
  return [whole, ...inner].filter(({ relations }) => relations.length > 0)
}

function relationsIn(report: CodedReport, parent: number | null, [from, to]: Pair): MarkedDocument {
  const shift = (pairs: readonly Pair[]): Pair[] =>
    pairs
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from, end - from])
  const relations = report.statements
    .filter((each) => each.parent === parent && each.cue.length > 0)
    .map(({ source, cue, content }) => ({ source: shift(source), cue: shift(cue), content: shift(content) }))
    .filter(({ cue, content }) => cue.length > 0 && content.length > 0)
  return {
    id: `${report.name}${parent === null ? '' : `#${parent}`}`,
    text: report.text.slice(from, to),
    relations,
  }
}
