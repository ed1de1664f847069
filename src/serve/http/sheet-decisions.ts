/** What people decided, as far as a hand-over sheet tells it: what changed an incident, the sides of who speaks in it, and what was corrected,
 *  rejected or marked in its reports. What was accepted stands beside the claims themselves. */

import type { DecisionView } from '../../ledger/index.ts'
import { narrator, type Reading } from '../../model/index.ts'
import type { MaskedWords } from './masked-words.ts'
import type { ServedDossier } from './served-dossier.ts'
import type { IncidentDetail } from './shapes.ts'
import type { IncidentSheet } from './sheet-shape.ts'

type SheetDecision = IncidentSheet['decisions'][number]

/** A sheet has no room for more of one report, or of the incident. */
const longest = 100

/** Those that stand, the newest first. Empty where nobody decided anything. */
export async function sheetDecisions(
  dossier: ServedDossier,
  { incident, statements }: IncidentDetail,
  readings: readonly Reading[],
  written: MaskedWords,
): Promise<SheetDecision[]> {
  const found = new Map<number, SheetDecision>()
  const tell = async (about: { subject: string } | { document: string }, limit = longest) => {
    const { decisions } = await dossier.decisions({ ...about, standing: true, limit })
    for (const decision of decisions) {
      const told = toldOf(decision, readings, written)
      if (told !== null) found.set(decision.seq, told)
    }
  }
  await tell({ subject: incident.id })
  for (const document of incident.documents) await tell({ document })
  const voices = new Set(statements.flatMap(({ speakers, chain }) => [...speakers, ...chain]))
  voices.delete(narrator)
  for (const subject of voices) await tell({ subject }, 1)
  return [...found.values()].sort((a, b) => b.seq - a.seq)
}

/** Null for what is told elsewhere on the sheet: grades, and what was accepted. */
function toldOf(
  decision: DecisionView,
  readings: readonly Reading[],
  written: MaskedWords,
): SheetDecision | null {
  const { seq, by, at } = decision
  switch (decision.kind) {
    case 'merged':
    case 'split':
    case 'moved':
      return { seq, by, at, kind: decision.kind, reason: written.words(decision.reason) }
    case 'party': {
      const { entity, decision: side } = decision
      const party = side.is === 'side' ? written.words(side.party) : null
      const reason = written.words(decision.reason)
      return side.is === 'withdrawn'
        ? null
        : { seq, by, at, kind: 'party', reason, name: written.name(entity), party }
    }
    case 'reviewed':
    case 'marked': {
      const kind = decision.kind === 'marked' ? 'marked' : decision.status
      if (kind === 'accepted' || kind === 'proposed') return null
      const ids = new Set(decision.found)
      return {
        seq,
        by,
        at,
        kind,
        reason: decision.reason === null ? null : written.words(decision.reason),
        document: decision.document,
        words: readings.flatMap((reading) => wordsOf(reading, ids, written)),
      }
    }
    default:
      return null
  }
}

/** The words of the statements and claims that have these ids, one for each. */
function wordsOf(
  { documents, statements, claims }: Reading,
  ids: ReadonlySet<string | null>,
  { wordsAt }: MaskedWords,
): string[] {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  return [
    ...statements
      .filter(({ id }) => ids.has(id))
      .map(({ document, content }) => content.map((span) => wordsAt(document, span)).join(' … ')),
    ...claims
      .filter(({ id }) => ids.has(id))
      .map(({ document, start, end }) =>
        wordsAt(document, { start, text: texts.get(document)?.slice(start, end) ?? '' }),
      ),
  ]
}
