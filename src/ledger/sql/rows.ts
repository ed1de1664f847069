import type { Reading } from '../../model/index.ts'
import { claimFactsRows } from './claim-facts.ts'
import { claimPlaceRows } from './claim-places.ts'
import { claimTextRows } from './claim-texts.ts'
import { claimTimeRows } from './claim-times.ts'
import { disputeClaimRows } from './dispute-claims.ts'
import { quotedVoiceRows } from './quoted-voices.ts'
import type { AssembledTables } from './schema.ts'

/** Rows of every table of the joined part. */
export type AssembledRows = { readonly [T in keyof AssembledTables]: readonly AssembledTables[T][] }

/** The joined reading as rows. `readingOf` is the way back. Pure: the same reading gives the same rows. */
export function rowsOf(whole: Reading): AssembledRows {
  const disputes = new Map<string, number>()
  for (const { incident } of whole.disputes) disputes.set(incident, (disputes.get(incident) ?? 0) + 1)
  return {
    documents: whole.documents.map((document) => ({
      id: document.id,
      digest: document.sha256,
      url: document.url,
      title: document.title,
      byline: document.byline,
      publisher: document.publisher,
      published: document.published,
      language: document.language,
      json: JSON.stringify(document),
    })),
    entities: whole.entities.map(({ mentions: _, ...entity }) => ({
      id: entity.id,
      name: entity.name,
      kind: entity.kind,
      party: entity.party,
      json: JSON.stringify(entity),
    })),
    mentions: whole.entities.flatMap((entity) =>
      numbered(entity.mentions, (mention) => mention.document).map(([position, mention]) => ({
        entity: entity.id,
        document: mention.document,
        position,
        start_offset: mention.start,
        end_offset: mention.end,
      })),
    ),
    statements: numbered(whole.statements, (statement) => statement.document).map(
      ([position, statement]) => ({
        id: statement.id,
        document: statement.document,
        position,
        kind: statement.kind,
        stance: statement.stance,
        relay: statement.relay,
        parent: statement.parent,
        opinion: statement.opinion ? 1 : 0,
        rule: statement.rule,
        confidence: statement.confidence,
        json: JSON.stringify(statement),
      }),
    ),
    claims: numbered(whole.claims, (claim) => claim.document).map(([position, claim]) => ({
      id: claim.id,
      document: claim.document,
      position,
      statement: claim.statement,
      type: claim.event.type,
      subtype: claim.event.subtype,
      outcome: claim.outcome,
      polarity: claim.polarity,
      modality: claim.modality,
      origin: claim.origin,
      rule: claim.rule,
      confidence: claim.confidence,
      json: JSON.stringify(claim),
    })),
    copies: copyRows(whole.copies),
    incidents: whole.incidents.map(({ accounts: _, ...incident }) => ({
      id: incident.id,
      ordered: incident.from ?? '',
      title: incident.title,
      type: incident.type,
      begins: incident.from,
      ends: incident.to,
      disputes: disputes.get(incident.id) ?? 0,
      json: JSON.stringify(incident),
    })),
    incident_claims: whole.incidents.flatMap((incident) =>
      incident.claims.map((claim, position) => ({ incident: incident.id, position, claim })),
    ),
    incident_documents: whole.incidents.flatMap((incident) =>
      incident.documents.map((document, position) => ({ incident: incident.id, position, document })),
    ),
    accounts: whole.incidents.flatMap((incident) =>
      incident.accounts.map((account, position) => ({
        incident: incident.id,
        position,
        party: account.party,
        json: JSON.stringify(account),
      })),
    ),
    disputes: numbered(whole.disputes, (dispute) => dispute.incident).map(([position, dispute]) => ({
      id: dispute.id,
      position,
      incident: dispute.incident,
      slot: dispute.slot,
      kind: dispute.kind,
      parties: dispute.between,
      rule: dispute.rule,
      json: JSON.stringify(dispute),
    })),
    missed: numbered(whole.missed, (missed) => missed.document).map(([position, missed]) => ({
      document: missed.document,
      position,
      start_offset: missed.start,
      end_offset: missed.end,
      reason: missed.reason,
      json: JSON.stringify(missed),
    })),
    claim_places: claimPlaceRows(whole),
    claim_times: claimTimeRows(whole),
    claim_facts: claimFactsRows(whole),
    claim_texts: claimTextRows(whole),
    dispute_claims: disputeClaimRows(whole.disputes),
    quoted_voices: quotedVoiceRows(whole),
  }
}

export function copyRows(copies: Reading['copies']): AssembledTables['copies'][] {
  return copies.map((copy) => ({
    document: copy.document,
    of_document: copy.of,
    share: copy.share,
    how: copy.how,
    json: JSON.stringify(copy),
  }))
}

/** Rows that a reading is put together from. */
export type ReadingRows = Omit<
  AssembledRows,
  | 'incident_claims'
  | 'incident_documents'
  | 'claim_places'
  | 'claim_times'
  | 'claim_facts'
  | 'claim_texts'
  | 'dispute_claims'
  | 'quoted_voices'
>

/** To spread before the rows that a part does have. */
export const noRows: ReadingRows = {
  documents: [],
  entities: [],
  mentions: [],
  statements: [],
  claims: [],
  copies: [],
  incidents: [],
  accounts: [],
  disputes: [],
  missed: [],
}

/** The reading that these rows hold, in the order they come in. Leave rows out and it is cut down to the rest. */
export function readingOf(rows: ReadingRows): Reading {
  const mentions = groupedBy(rows.mentions, (row) => row.entity)
  const accounts = groupedBy(rows.accounts, (row) => row.incident)
  return {
    format: 'sayso-reading/1',
    documents: parsed(rows.documents),
    entities: rows.entities.map((row) => {
      const { party, ...entity } = JSON.parse(row.json)
      const places = mentions.get(row.id) ?? []
      return {
        ...entity,
        mentions: places.map((at) => ({ document: at.document, start: at.start_offset, end: at.end_offset })),
        party,
      }
    }),
    statements: parsed(rows.statements),
    claims: parsed(rows.claims),
    copies: parsed(rows.copies),
    incidents: rows.incidents.map((row) => ({
      ...JSON.parse(row.json),
      accounts: parsed(accounts.get(row.id) ?? []),
    })),
    disputes: parsed(rows.disputes),
    missed: parsed(rows.missed),
  }
}

function parsed<T>(rows: readonly { readonly json: string }[]): T[] {
  return rows.map((row) => JSON.parse(row.json))
}

/** Each item with its position among those of its document or incident: one added elsewhere renumbers nothing. */
function numbered<T>(items: readonly T[], documentOf: (item: T) => string): [position: number, item: T][] {
  const next = new Map<string, number>()
  return items.map((item) => {
    const document = documentOf(item)
    const position = next.get(document) ?? 0
    next.set(document, position + 1)
    return [position, item]
  })
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
