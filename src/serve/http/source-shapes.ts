/** Shapes of the facets and of the sources over HTTP. */
import { z } from 'zod'
import * as words from '../../model/words.ts'
import { voiceShape } from './claim-shapes.ts'

const count = z.number().int().nonnegative()
const counts = z.array(z.object({ value: z.string(), claims: count }))

export const facetsShape = z
  .object({
    total: count,
    facets: z.object({
      stance: counts,
      type: counts,
      outcome: counts,
      review: counts,
      language: counts,
      publisher: counts,
      place: counts,
      dispute: counts,
    }),
    /** Each under the filter without its own part, as the facets are. */
    voices: z.array(voiceShape),
  })
  .meta({ id: 'Facets' })

const voiceFacts = {
  /** An entity id, `unresolved`, or `outlet:` and a publisher's name (nothing where none is known). */
  key: z.string(),
  /** Null where it is not known who it is. */
  name: z.string().nullable(),
  kind: z.enum(words.entityKinds).nullable(),
  party: z.string().nullable(),
}

export const sourceShape = z
  .object({
    ...voiceFacts,
    /** Claims whose origin it is. */
    made: count,
    /** Claims of others that it passed on. */
    relayed: count,
    /** Of its own: those that took the place of an earlier one. */
    corrected: count,
    /** Of its own: those that stand in a dispute. */
    disputed: count,
    documents: count,
  })
  .meta({ id: 'Source' })

export const sourcesShape = z.object({ total: count, sources: z.array(sourceShape) }).meta({ id: 'Sources' })

export const quoteLinksShape = z
  .object({
    voices: z.array(z.object(voiceFacts)),
    /** By the keys of `voices`. */
    links: z.array(
      z.object({ quoting: z.string(), quoted: z.string(), statements: count, documents: count }),
    ),
  })
  .meta({ id: 'QuoteLinks' })

export type FacetsAnswer = z.infer<typeof facetsShape>
export type Source = z.infer<typeof sourceShape>
export type Sources = z.infer<typeof sourcesShape>
export type QuoteLinks = z.infer<typeof quoteLinksShape>
