/** The filter that the map, the timeline and their rows share, as it stands in an address. */
import { z } from '@hono/zod-openapi'
import type { ClaimFilter } from '../../ledger/index.ts'
import { instant } from '../../model/index.ts'
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
  const { voice, outcome, type, incident, document, from, to } = query
  const during = {
    from: from === undefined ? -always : minutesOf(from),
    to: to === undefined ? always : minutesOf(to),
  }
  return {
    ...(voice === undefined ? {} : { speakers: keysOf(voice).flatMap((key) => voices.speakersOf(key)) }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(type === undefined ? {} : { type }),
    ...(incident === undefined ? {} : { incident }),
    ...(document === undefined ? {} : { document }),
    ...(from === undefined && to === undefined ? {} : { during }),
  }
}

export function keysOf(list: string): string[] {
  return list.split(',').filter((key) => key !== '')
}

export function groupingOf({ by }: ClaimQuery): 'speaker' | 'party' {
  return by === 'party' ? 'party' : 'speaker'
}
