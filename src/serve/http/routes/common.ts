/** What the routes share: the dossier in the address, the answers that every route may give. */
import { z } from '@hono/zod-openapi'
import { HttpProblem } from '../problem.ts'
import type { NamedDossier } from '../served-dossier.ts'
import { errorShape } from '../shapes.ts'

export const dossierParam = z.object({ dossier: z.string().openapi({ example: 'mine' }) })
export const documentParam = dossierParam.extend({ id: z.string().openapi({ description: 'Document id' }) })
export const incidentParam = dossierParam.extend({ id: z.string().openapi({ description: 'Incident id' }) })

/** A page of a long list. */
export const pageQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
})

/** With every name, for a reason. */
export const unmaskBody = z
  .strictObject({
    /** Why names of private persons leave the dossier; kept in the journal. */
    reason: z.string().trim().min(1).max(4000),
    by: z.string().trim().min(1).max(200).nullable().default(null),
  })
  .meta({ id: 'UnmaskRequest' })

/** How many there are on all pages. */
export const total = z.number().int().nonnegative()

export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } } as const
}

/** Readonly values and raw bytes are answers too, though the types of a route know only mutable JSON; the tests check
 *  each against its schema. */
export function asAnswer(answer: Response): never {
  return answer as never
}

export const problemAnswers = {
  403: json(errorShape, 'Refused: wrong host, origin, token, or a dossier that takes nothing in'),
  404: json(errorShape, 'No such dossier, document or incident'),
  500: json(errorShape, 'A bug of ours'),
} as const

/** Beside the others, where an address brings a filter. */
export const filterAnswers = {
  ...problemAnswers,
  422: json(errorShape, 'A filter or a page that is none'),
} as const

/** Throws 404 for a name that is not served. */
export function dossierNamed(dossiers: readonly NamedDossier[], name: string): NamedDossier {
  const found = dossiers.find((candidate) => candidate.name === name)
  if (found) return found
  throw new HttpProblem(404, {
    code: 'http.no-such-dossier',
    found: `the dossier ${JSON.stringify(name.slice(0, 100))}`,
    where: 'the address',
    expected: dossiers.map((dossier) => dossier.name).join(' or '),
    remedy: 'choose one of these',
  })
}

/** 404 for what the dossier does not hold. */
export function notHeld(
  what: 'document' | 'incident' | 'capture',
  id: string,
  dossier: NamedDossier,
): HttpProblem {
  const list = what === 'incident' ? 'incidents' : 'documents'
  return new HttpProblem(404, {
    code: `http.no-such-${what}`,
    found: `the ${what} ${JSON.stringify(id.slice(0, 100))}`,
    where: `the dossier ${dossier.name}`,
    expected: what === 'capture' ? 'the SHA-256 of a capture it holds' : `the id of a ${what} it holds`,
    remedy: `find it in /api/v1/dossiers/${dossier.name}/${list}`,
  })
}
