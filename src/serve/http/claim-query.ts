/** The filter that the map, the timeline and their rows share, as it stands in an address. */
import { z } from '@hono/zod-openapi'
import type { ClaimFilter } from '../../ledger/index.ts'
import { instant, reviewStatuses } from '../../model/index.ts'
import type { Voices } from './voices.ts'

const instantParam = z
  .string()
  .refine((value) => instant(value) !== null, 'an ISO 8601 date or instant')
  .optional()

export const claimQuery = z.object({
  by: z.enum(['speaker', 'party', 'outcome']).default('speaker'),
  voice: z.string().optional().openapi({ description: 'Key of a voice; several are parted by commas' }),
  outcome: z.string().optional(),
  type: z.string().optional().openapi({ description: 'Type of event' }),
  incident: z.string().optional(),
  document: z.string().optional(),
  words: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: 'All of them stand in the claim; “a phrase”' }),
  stance: z.string().optional(),
  review: z.enum(reviewStatuses).optional(),
  language: z.string().optional(),
  publisher: z.string().optional(),
  placeName: z.string().optional().openapi({ description: 'Name of a place, as the gazetteer has it' }),
  dispute: z
    .string()
    .optional()
    .openapi({ description: 'Kind of a dispute that the claim stands in; `any`' }),
  origin: z.string().optional().openapi({ description: 'Whose words they are in the end: an entity id' }),
  relay: z.string().optional().openapi({ description: 'Who passed them on: an entity id' }),
  corrects: z.enum(['true']).optional().openapi({ description: 'Only those that replace an earlier one' }),
  from: instantParam.openapi({ description: 'Told to have happened after; without an offset UTC' }),
  to: instantParam.openapi({ description: 'Told to have happened before' }),
})

export type ClaimQuery = z.infer<typeof claimQuery>

/** Minutes since 1970. */
export function minutesOf(iso: string): number {
  return Math.floor((instant(iso) ?? 0) / 60_000)
}

/** Farther than any date a report gives. */
const always = 1e9

export function filterOf(query: ClaimQuery, voices: Voices): ClaimFilter {
  const { voice, placeName, origin, relay, corrects, from, to } = query
  const during = {
    from: from === undefined ? -always : minutesOf(from),
    to: to === undefined ? always : minutesOf(to),
  }
  return {
    ...(voice === undefined ? {} : { speakers: keysOf(voice).flatMap((key) => voices.speakersOf(key)) }),
    ...plainParts(query),
    ...(placeName === undefined ? {} : { place: placeName }),
    ...(origin === undefined ? {} : { source: { key: origin, as: 'origin' as const } }),
    ...(relay === undefined ? {} : { source: { key: relay, as: 'relay' as const } }),
    ...(corrects === undefined ? {} : { corrects: true }),
    ...(from === undefined && to === undefined ? {} : { during }),
  }
}

/** Parts whose value in the address is what the claim has. */
const plain = [
  'outcome',
  'type',
  'incident',
  'document',
  'words',
  'stance',
  'review',
  'language',
  'publisher',
  'dispute',
] as const

function plainParts(query: ClaimQuery): ClaimFilter {
  return Object.fromEntries(plain.flatMap((part) => (query[part] === undefined ? [] : [[part, query[part]]])))
}

export function keysOf(list: string): string[] {
  return list.split(',').filter((key) => key !== '')
}

export function groupingOf({ by }: ClaimQuery): 'speaker' | 'party' {
  return by === 'party' ? 'party' : 'speaker'
}
