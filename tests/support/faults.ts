import type { Reading } from '../../src/model/index.ts'
import { narrator } from '../../src/model/index.ts'
import { readingSchema } from '../../src/model/reading.ts'

/** What is wrong with a reading as a whole, one line each: a shape that is not `sayso-reading/1`, a span that does not slice to its
 *  words or leaves its text, an id given twice, an id that leads nowhere. Empty when all is well. */
export function faultsOf(reading: Reading): string[] {
  const shape = readingSchema.strict().safeParse(reading)
  return [
    ...(shape.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []),
    ...spanFaults(reading),
    ...twiceGiven(reading),
    ...deadIds(reading),
  ]
}

type Spanned = { readonly start: number; readonly end: number; readonly text?: string }

function spanFaults(reading: Reading): string[] {
  const texts = new Map(reading.documents.map((document) => [document.id, document.text]))
  const faults: string[] = []
  const check = (what: string, document: string, spans: readonly Spanned[]) => {
    const text = texts.get(document) ?? ''
    for (const { start, end, text: words } of spans) {
      if (start > end || end > text.length) faults.push(`${what} ${start}–${end} leaves the text`)
      else if (words !== undefined && text.slice(start, end) !== words)
        faults.push(`${what} “${words}” is “${text.slice(start, end)}” in the text`)
    }
  }
  for (const document of reading.documents) {
    check('block', document.id, document.blocks)
    check('toponym', document.id, document.toponyms)
    check('timex', document.id, document.timexes)
    check('quantity', document.id, document.quantities)
    check('media', document.id, document.media)
    check(
      'diagnostic',
      document.id,
      document.diagnostics.filter(
        (each): each is typeof each & Spanned => each.start !== null && each.end !== null,
      ),
    )
  }
  for (const entity of reading.entities)
    for (const mention of entity.mentions) check(`mention of ${entity.name}`, mention.document, [mention])
  for (const statement of reading.statements)
    check('statement', statement.document, [...statement.source, ...statement.cue, ...statement.content])
  for (const claim of reading.claims) check('claim', claim.document, [claim])
  for (const missed of reading.missed) check('missed', missed.document, [missed])
  for (const copy of reading.copies) {
    check('copy', copy.document, copy.spans)
    check(
      'original',
      copy.of,
      copy.spans.map((span) => ({ start: span.ofStart, end: span.ofEnd })),
    )
  }
  return faults
}

function twiceGiven(reading: Reading): string[] {
  const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)
  const lists = {
    document: ids(reading.documents),
    entity: ids(reading.entities),
    statement: ids(reading.statements),
    claim: ids(reading.claims),
    incident: ids(reading.incidents),
    dispute: ids(reading.disputes),
    toponym: reading.documents.flatMap((each) => ids(each.toponyms)),
    timex: reading.documents.flatMap((each) => ids(each.timexes)),
    quantity: reading.documents.flatMap((each) => ids(each.quantities)),
    media: reading.documents.flatMap((each) => ids(each.media)),
  }
  return Object.entries(lists).flatMap(([kind, list]) =>
    list.filter((id, at) => list.indexOf(id) !== at).map((id) => `${kind} ${id} is given twice`),
  )
}

function deadIds(reading: Reading): string[] {
  const known = (items: readonly { readonly id: string }[]) => new Set(items.map((item) => item.id))
  const documents = known(reading.documents)
  const entities = known(reading.entities)
  const statements = known(reading.statements)
  const claims = known(reading.claims)
  const incidents = known(reading.incidents)
  const speakers = new Set([...entities, narrator])
  const faults: string[] = []
  const refer = (what: string, ids: readonly (string | null)[], to: ReadonlySet<string>) => {
    for (const id of ids)
      if (id !== null && !to.has(id)) faults.push(`${what} leads to ${id}, which is not there`)
  }
  for (const entity of reading.entities)
    refer(
      'mention',
      entity.mentions.map((mention) => mention.document),
      documents,
    )
  for (const document of reading.documents) {
    refer(
      'side of a quantity',
      document.quantities.map((each) => each.side),
      entities,
    )
    refer(
      'media',
      document.media.map((each) => each.attributedTo),
      entities,
    )
  }
  for (const each of reading.statements) {
    const document = reading.documents.find(({ id }) => id === each.document)
    refer('document of a statement', [each.document], documents)
    refer('speaker', each.speakers, speakers)
    refer('candidate', each.candidates, entities)
    refer('chain', [...each.chain, each.onBehalfOf], entities)
    refer('parent', [each.parent], statements)
    refer('said', [each.said], known(document?.timexes ?? []))
  }
  for (const claim of reading.claims) {
    const document = reading.documents.find(({ id }) => id === claim.document)
    refer('statement of a claim', [claim.statement], statements)
    refer('superseded claim', [claim.supersedes], claims)
    refer('actor, target or origin', [...claim.actor, ...claim.target, claim.origin], entities)
    refer('holder', [claim.control?.holder ?? null], speakers)
    refer('place', [...claim.places, claim.control?.place ?? null], known(document?.toponyms ?? []))
    refer('time', claim.times, known(document?.timexes ?? []))
    refer('quantity', claim.quantities, known(document?.quantities ?? []))
  }
  for (const copy of reading.copies) refer('copy', [copy.document, copy.of], documents)
  const toponyms = known(reading.documents.flatMap((document) => document.toponyms))
  for (const incident of reading.incidents) {
    refer('claim of an incident', incident.claims, claims)
    refer('document of an incident', incident.documents, documents)
    refer('place of an incident', incident.places, toponyms)
    for (const account of incident.accounts) {
      refer('speaker of an account', account.speakers, speakers)
      for (const slot of account.slots) {
        refer('claim of a slot', slot.claims, new Set(incident.claims))
        refer('origin', slot.origins, entities)
        refer('outlet', slot.outlets, new Set(incident.documents))
      }
    }
  }
  for (const dispute of reading.disputes) {
    refer('incident of a dispute', [dispute.incident], incidents)
    const own = new Set(reading.incidents.find(({ id }) => id === dispute.incident)?.claims)
    for (const side of dispute.sides) {
      refer('speaker of a side', side.speakers, speakers)
      refer('statement of a side', side.statements, statements)
      refer('claim of a side', side.claims, own)
    }
  }
  return faults
}
