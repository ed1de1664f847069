import type { Dossier, SearchResult } from '../../ledger/index.ts'
import { narrator, type Reading } from '../../model/index.ts'
import { documentDetail, incidentDetail } from '../http/views.ts'
import { viewOfDocument } from './borders-view.ts'
import { type DossierFlags, type ExitStatus, openOwn } from './commands.ts'
import { counted } from './counted.ts'
import { bad } from './naming.ts'
import { write } from './output.ts'
import { printIncident } from './print-incident.ts'
import { printReading } from './print-reading.ts'

export type LookFlags = Partial<DossierFlags>

/** `sayso incidents`: what the dossier's reports are about, the disputed first. */
export async function incidentsCommand(flags: DossierFlags): Promise<ExitStatus> {
  return await looked(flags, async (dossier) => {
    const { rows: incidents } = await dossier.incidentPage({ offset: 0, limit: Number.MAX_SAFE_INTEGER })
    if (flags.json) return incidents
    if (incidents.length === 0) return 'no incidents\n'
    return incidents
      .map(({ id, title, documents, accounts, disputes, label }) => {
        const facts = [
          counted(documents, 'document'),
          counted(accounts, 'account'),
          counted(disputes, 'dispute'),
          ...(label ? [label] : []),
        ]
        return `${id}  ${title}: ${facts.join(', ')}\n`
      })
      .join('')
  })
}

/** `sayso show`: a document, an incident, or the document that a statement or claim stands in. */
export async function showCommand(id: string, flags: DossierFlags): Promise<ExitStatus> {
  return await looked(flags, async (dossier) => {
    const incident = await incidentDetail(dossier, id)
    if (incident) return flags.json ? incident : printIncident(incident)
    const place = await dossier.index.placeOf(id)
    const document = place?.document ?? id
    const detail = await documentDetail(dossier, document)
    if (!detail)
      throw bad(
        'show.nothing',
        `nothing with the id ${id}`,
        'the dossier',
        'a document, incident, statement or claim',
        '`sayso incidents` lists the incidents',
      )
    if (flags.json) return detail
    const reading = (await dossier.document(document))!
    return `${document}\n${printReading(reading, true)}${printReviews(reading)}${await viewOfDocument(dossier, document)}`
  })
}

/** `sayso search`: the documents in which all of the words are. */
export async function searchCommand(
  words: readonly string[],
  flags: DossierFlags & { readonly limit?: number },
): Promise<ExitStatus> {
  return await looked(flags, async (dossier) => {
    const result = await dossier.search({ query: words.join(' '), limit: flags.limit ?? 20, offset: 0 })
    return flags.json ? result : printHits(result)
  })
}

function printHits({ hits, total, entities, names }: SearchResult): string {
  const called = entities.map(({ id, name, kind }) => `${id}  ${name} (${kind})`)
  const lines = hits.flatMap(({ document, title, publisher, published, passages }) => [
    '',
    `${document}  ${[title, publisher, published].filter(Boolean).join(' · ')}`,
    ...passages.map(({ text, statement, speakers }) => {
      const who = speakers.map((id) => (id === narrator ? 'the report itself' : (names[id] ?? id))).join(', ')
      return `  ${statement ? `${statement}  ${who || 'unresolved'}: ` : ''}“${text.replace(/\s+/g, ' ')}”`
    }),
  ])
  const left = total - hits.length
  const rest = left > 0 ? ['', `${left} more documents; --limit shows them`] : []
  const all = [...called, ...lines, ...rest]
  return all.length === 0 ? 'nothing found\n' : `${all.join('\n').trimStart()}\n`
}

async function looked(
  flags: DossierFlags,
  look: (dossier: Dossier) => Promise<unknown>,
): Promise<ExitStatus> {
  const dossier = await openOwn(flags, false)
  try {
    const seen = await look(dossier)
    await write(typeof seen === 'string' ? seen : `${JSON.stringify(seen, null, 2)}\n`)
    return 0
  } finally {
    await dossier.close()
  }
}

/** What was decided on the statements and claims of a document. */
function printReviews({ statements, claims }: Reading): string {
  const reviewed = [...statements, ...claims].filter(({ review }) => review)
  if (reviewed.length === 0) return ''
  const lines = reviewed.map(({ id, review }) => {
    const { status, edited, by, reason, decision } = review!
    const fields = edited.length > 0 ? ` (${edited.join(', ')})` : ''
    return `  ${id}: ${status}${fields}${by ? ` by ${by}` : ''}${reason ? `; ${reason}` : ''}  [${decision}]`
  })
  return `\nDecided:\n${lines.join('\n')}\n`
}
