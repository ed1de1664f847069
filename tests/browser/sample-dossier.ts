/** A real dossier on disk that holds the sample. Its reader knows the sample's texts; any other text it reads as a
 *  document in which nobody says anything. */
import { captureText } from '../../src/capture/index.ts'
import { type Dossier, openDossier } from '../../src/ledger/index.ts'
import { type Capture, type Document, emptyReading, type Reading } from '../../src/model/index.ts'
import { closedAtTheEnd, newFolder } from '../support/until-the-end.ts'
import { sampleDocument } from './sample-builder.ts'
import { sampleReading } from './sample-reading.ts'

/** A new dossier in a new folder, with the sample in it or with nothing; both are gone when the test file ends. */
export async function openSampleDossier(holds: 'sample' | 'nothing'): Promise<Dossier> {
  const dossier = await openDossier(newFolder('sample'), {
    readerVersion: 'sample',
    read: async (capture) => readingOfOne(documentOf(capture)),
    assemble,
    createIfMissing: true,
  })
  closedAtTheEnd(dossier)
  if (holds === 'sample') {
    await dossier.add(sampleReading.documents.map((document) => captureText(document.text, null)))
  }
  return dossier
}

function documentOf(capture: Capture): Document {
  const known = sampleReading.documents.find((document) => document.sha256 === capture.sha256)
  if (known) return known
  const text = new TextDecoder().decode(capture.bytes)
  if (text === 'a text that meets a bug') throw new Error('secret words of a bug')
  const blocks = text.split('\n\n').map((words) => ['paragraph', words] as const)
  return sampleDocument(`d-${capture.sha256.slice(0, 12)}`, blocks, {
    title: text.split('\n')[0] ?? null,
    published: capture.published ?? null,
  })
}

function readingOfOne(document: Document): Reading {
  const here = (part: { readonly document: string }) => part.document === document.id
  const holds = sampleReading.documents.includes(document)
  return {
    ...emptyReading,
    documents: [document],
    entities: holds
      ? sampleReading.entities.map((entity) => ({ ...entity, mentions: entity.mentions.filter(here) }))
      : [],
    statements: sampleReading.statements.filter(here),
    claims: sampleReading.claims.filter(here),
    missed: sampleReading.missed.filter(here),
  }
}

/** The sample's incidents and disputes once both of its documents are there. */
function assemble(readings: readonly Reading[]): Reading {
  const documents = readings.flatMap((reading) => reading.documents)
  const whole = sampleReading.documents.every(({ id }) => documents.some((document) => document.id === id))
  const entities = readings.flatMap((reading) => reading.entities)
  return {
    ...emptyReading,
    documents,
    entities: whole ? [...sampleReading.entities, ...entities.filter(isNew)] : entities,
    statements: readings.flatMap((reading) => reading.statements),
    claims: readings.flatMap((reading) => reading.claims),
    incidents: whole ? sampleReading.incidents : [],
    disputes: whole ? sampleReading.disputes : [],
    missed: readings.flatMap((reading) => reading.missed),
  }
}

/** Somebody whom a person named, not the sample. */
function isNew({ id }: { readonly id: string }): boolean {
  return sampleReading.entities.every((entity) => entity.id !== id)
}
