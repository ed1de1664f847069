/** Every stage, in order, and the parts that are chosen here and nowhere else. */
import type { Extractor } from './attribute/index.ts'
import { asCompared, comparedParts, compareEach, mergeEntities } from './join-incidents.ts'
import { groupIncidents, originsOf, pairCopies } from './link/index.ts'
import {
  type Capture,
  type Document,
  type Gazetteer,
  type GroupingDecision,
  inIssuersVoice,
  noParties,
  type Parties,
  type Reading,
  withParties,
} from './model/index.ts'
import type { ReadOptions } from './read/index.ts'
import { readArticle } from './read/index.ts'
import { type EventProposer, makeClaims, withSides } from './resolve/claims/index.ts'
import { findIssuer, resolveEntities, type SpeakerJudge } from './resolve/entities/index.ts'
import { findMedia } from './resolve/media/index.ts'
import { findToponyms } from './resolve/places/index.ts'
import { findQuantities } from './resolve/quantities/index.ts'
import { makeStatements } from './resolve/statements/index.ts'
import { findTimexes } from './resolve/times/index.ts'
import { layerText, type WordRarity } from './text/index.ts'
import type { Tagger } from './text/tags/index.ts'

/** What a reading needs beside the bytes: handed in, so that the same bytes and data give the same reading. */
export interface ReadingData {
  readonly gazetteer: Gazetteer
  readonly tagger: Tagger
  readonly extractor: Extractor
  /** How rare words are: what tells two reports of one happening from two of one kind. */
  readonly rarity: WordRarity
  readonly events: EventProposer
  /** Decides who is meant by a source that does not say so, or leaves it open. */
  readonly speakers: SpeakerJudge
}

/** Names everything that makes a reading what it is. */
export function readerVersion(packageVersion: string, data: ReadingData): string {
  return `sayso ${packageVersion}, ${data.extractor.name} ${data.extractor.version}, gazetteer ${data.gazetteer.version}`
}

/** Read one capture: its article, who says what in it, and what each statement claims. One document, no incidents yet.
 *  Throws `BadInput` for a capture that holds no article. */
export async function readCapture(
  capture: Capture,
  data: ReadingData,
  options: ReadOptions = {},
): Promise<Reading> {
  const article = await readArticle(capture, options)
  const layers = layerText(article, data.tagger)
  const extraction = await data.extractor.extract(layers)
  const { toponyms, diagnostics: placeDiagnostics } = findToponyms(article, layers, data.gazetteer)
  const { timexes, diagnostics: timeDiagnostics } = findTimexes(article, layers)
  const { quantities } = findQuantities(article, layers, timexes, toponyms)
  const { media } = findMedia(article, layers)
  const { entities, speaking, issuer } = resolveEntities(
    article,
    layers,
    extraction.attributions,
    data.gazetteer.countries,
    toponyms,
    data.speakers,
    findIssuer(article, layers),
  )
  const statements = makeStatements(article.id, layers, extraction.attributions, speaking, timexes)
  const voiced = statements.map((each) => inIssuersVoice(each, issuer))
  const resolved = {
    layers,
    statements: voiced,
    entities,
    toponyms,
    timexes,
    quantities,
    events: data.events,
  }
  const claims = makeClaims(article.id, resolved)
  const document: Document = {
    ...article,
    issuer,
    toponyms,
    timexes,
    quantities: withSides(quantities, {
      text: article.text,
      claims,
      statements: voiced,
      entities,
      countries: data.gazetteer.countries,
    }),
    media,
    diagnostics: [...article.diagnostics, ...placeDiagnostics, ...timeDiagnostics],
  }
  return {
    format: 'sayso-reading/1',
    documents: [document],
    entities,
    statements,
    claims,
    copies: [],
    incidents: [],
    disputes: [],
    missed: extraction.missed.map((missed) => ({ document: article.id, ...missed })),
  }
}

/** Join readings of one document each: entities of one name are one, copies are found, claims grouped into incidents, accounts compared.
 *  `parties` are the sides that a person decided, `decisions` what they decided about incidents, in order. The order of the readings
 *  changes nothing. */
export function assembleReadings(
  readings: readonly Reading[],
  { gazetteer, rarity }: Pick<ReadingData, 'gazetteer' | 'rarity'>,
  parties: Parties = noParties,
  decisions: readonly GroupingDecision[] = [],
): Reading {
  const sorted = [...readings].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  const live = sorted.map(comparedParts)
  const joined = {
    documents: sorted.flatMap((reading) => reading.documents),
    statements: live.flatMap((reading) => reading.statements),
    claims: live.flatMap((reading) => reading.claims),
  }
  const entities = withParties(
    mergeEntities(sorted.flatMap((reading) => reading.entities)),
    joined.statements,
    parties,
  )
  const sides = new Map(entities.map(({ id, party }) => [id, party]))
  const compared = compareEach(
    groupIncidents(joined, rarity, decisions),
    new Map(live.map((reading) => [idOf(reading), reading])),
    (entity) => sides.get(entity) ?? null,
    gazetteer.countries,
  )
  return {
    format: 'sayso-reading/1',
    documents: joined.documents,
    entities,
    statements: sorted.flatMap((reading) => reading.statements),
    claims: sorted.flatMap((reading) => reading.claims.map((claim) => asCompared(claim, compared))),
    copies: pairCopies(
      live.flatMap((reading) =>
        reading.documents.map((document) => ({ document, origins: originsOf(document, reading) })),
      ),
    ),
    incidents: compared.incidents,
    disputes: compared.disputes,
    missed: sorted.flatMap((reading) => reading.missed),
  }
}

function idOf(reading: Reading): string {
  return reading.documents[0]?.id ?? ''
}
