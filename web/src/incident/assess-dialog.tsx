import { useState } from 'react'
import { shortened } from '../letters.ts'
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
      <label className="field">
        <span>{grade.subject}</span>
        <select className="input" value={subject} onChange={(event) => setSubject(event.target.value)}>
          <option value={`incident ${incident.id}`}>{grade.thisIncident}</option>
          {tally.origins.map((origin) => (
            <option key={origin} value={`source ${origin}`}>
              {grade.source(index.name(origin))}
            </option>
          ))}
          {claims.map((claim) => (
            <option key={claim.id} value={`claim ${claim.id}`}>
              {grade.claim(shortened(index.detail.words[claim.id] ?? claim.id, longest))}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{grade.reliability}</span>
        <select
          className="input"
          value={reliability}
          onChange={(event) => setReliability(event.target.value as Letter)}
        >
          {(Object.keys(grade.letters) as Letter[]).map((letter) => (
            <option key={letter} value={letter}>
              {letter}: {grade.letters[letter]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{grade.credibility}</span>
        <select
          className="input"
          value={given}
          disabled={is === 'source'}
          onChange={(event) => setCredibility(Number(event.target.value))}
        >
          {Object.entries(grade.numbers).map(([number, meaning]) => (
            <option key={number} value={number}>
              {number}: {meaning}
            </option>
          ))}
        </select>
      </label>
    </DecisionDialog>
  )
}
