import { useState } from 'react'
import { shortened } from '../letters.ts'
import { Choice, optionsOf } from '../parts/choice.tsx'
import type { IncidentIndex } from '../parts/incident-index.ts'
import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import { DecisionDialog } from './decision-dialog.tsx'

type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
export type GradedKind = 'incident' | 'claim' | 'source'

interface AssessDialogProps {
  readonly index: IncidentIndex
  readonly decisions: Decisions
  /** What is proposed to be graded: `incident` or the id of a claim. */
  readonly first: string | null
  readonly onClose: () => void
}

const longest = 90

/** Grades the incident, one of its claims or one of its sources: reliability A to F, credibility 1 to 6, and why. */
export function AssessDialog({ index, decisions, first, onClose }: AssessDialogProps) {
  const { incident: texts, say } = useWords()
  const { grade, act } = texts
  const { incident, claims, tally } = index.detail
  const [subject, setSubject] = useState(first === null ? `incident ${incident.id}` : `claim ${first}`)
  const [reliability, setReliability] = useState<Letter>('F')
  const [credibility, setCredibility] = useState(6)
  const [is, id] = subject.split(' ') as [GradedKind, string]
  // A source is not what it says: of it alone the reliability is judged.
  const given = is === 'source' ? 6 : credibility
  return (
    <DecisionDialog
      title={act.gradeTitle}
      lead={say.incidentTitle(incident.title, index.detail.titleParts)}
      save={grade.save}
      decisions={decisions}
      onClose={onClose}
      bodyOf={(reason) => ({
        kind: 'assessed',
        subject: { is, id },
        reliability,
        credibility: given,
        reason,
      })}
    >
      <Choice
        label={grade.subject}
        value={subject}
        options={[
          [`incident ${incident.id}`, grade.thisIncident],
          ...tally.origins.map((origin) => [`source ${origin}`, grade.source(index.name(origin))] as const),
          ...claims.map(
            ({ id: claim }) =>
              [
                `claim ${claim}`,
                grade.claim(shortened(index.detail.words[claim] ?? claim, longest)),
              ] as const,
          ),
        ]}
        onChange={setSubject}
      />
      <Choice
        label={grade.reliability}
        value={reliability}
        options={optionsOf(grade.letters).map(([letter, means]) => [letter, `${letter}: ${means}`] as const)}
        onChange={setReliability}
      />
      <Choice
        label={grade.credibility}
        value={String(given)}
        options={Object.entries(grade.numbers).map(
          ([number, means]) => [number, `${number}: ${means}`] as const,
        )}
        isDisabled={is === 'source'}
        onChange={(number) => setCredibility(Number(number))}
      />
    </DecisionDialog>
  )
}
