/** Grades that people gave to sources, after the Admiralty code's A to F. */
import { useMemo } from 'react'
import type { DecisionsAnswer } from '../../../src/serve/http/decision-shapes.ts'
import { useDossierQuery } from '../dossier-query.ts'

export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Reliability = (typeof reliabilities)[number]

export interface SourceGrade {
  readonly reliability: Reliability
  readonly by: string | null
  readonly at: string
  readonly reason: string
}

/** The grade that stands on each source, by entity id: the newest. Empty until it is known. */
export function useSourceGrades(dossier: string): ReadonlyMap<string, SourceGrade> {
  const { data } = useDossierQuery<DecisionsAnswer>(dossier, 'decisions?standing=true&limit=500')
  return useMemo(() => {
    const grades = new Map<string, SourceGrade>()
    for (const decision of data?.decisions ?? [])
      if (
        decision.kind === 'assessed' &&
        decision.subject.is === 'source' &&
        !grades.has(decision.subject.id)
      )
        grades.set(decision.subject.id, decision)
    return grades
  }, [data])
}
