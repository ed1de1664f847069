import { z } from 'zod'
import { entitiesShape } from './decision-shapes.ts'

/** Half-open UTF-16 offsets. */
const span = z.object({ start: z.number().int(), end: z.number().int() })

const passage = span.extend({
  text: z.string(),
  /** What was looked for, by offsets in `text`. */
  spans: z.array(span),
  /** The innermost statement in which the first of them is said, and who says it; null and empty in the report's own voice alone. */
  statement: z.string().nullable(),
  speakers: z.array(z.string()),
  /** Claims in whose words the first of them stands. */
  claims: z.array(z.string()),
})

export const searchShape = z
  .object({
    hits: z.array(
      z.object({
        document: z.string(),
        title: z.string().nullable(),
        publisher: z.string().nullable(),
        published: z.string().nullable(),
        /** How often anything that was looked for stands in it. */
        found: z.number().int(),
        /** The first of them, in text order. */
        passages: z.array(passage),
      }),
    ),
    /** Documents on all pages. */
    total: z.number().int(),
    /** Those of whose names any of the words is one, on the first page alone. */
    entities: entitiesShape.shape.entities,
    /** Names of the speakers of the passages. */
    names: z.record(z.string(), z.string()),
  })
  .meta({ id: 'SearchResult' })

export type SearchAnswer = z.infer<typeof searchShape>
