import type { IncidentDetail } from '../api.ts'
import { shortened } from '../letters.ts'
import type { IncidentIndex } from '../parts/incident-index.ts'
import { useWords } from '../words/use-words.tsx'

type Grade = IncidentDetail['assessments'][number]
const longest = 120

/** The grade of the incident that counts; null for none. */
export function gradeOf({ assessments }: IncidentDetail): Grade | null {
  return assessments.find(({ subject, counts }) => subject.is === 'incident' && counts) ?? null
}

/** All grades that were given, the newest first, the replaced and undone ones too. */
export function Grades({ index }: { readonly index: IncidentIndex }) {
  const { incident, review, say } = useWords()
  const { grade } = incident
  const { assessments } = index.detail
  if (assessments.length === 0) return <p className="quiet">{grade.none}</p>
  return (
    <ol className="grades" aria-label={grade.history}>
      {assessments.map((one) => (
        <li key={one.decision} className={one.counts ? 'grade' : 'grade is-past'}>
          <span className="grade-mark">
            {one.reliability}
            {one.credibility}
          </span>
          <div>
            <p>
              <strong>{subjectName(one, index, grade)}</strong>{' '}
              <span className="note">
                {grade.letters[one.reliability]};{' '}
                {grade.numbers[one.credibility as keyof typeof grade.numbers]}
              </span>
            </p>
            <p className="quote">{one.reason}</p>
            <p className="note">
              {one.by ?? review.nobody}, {say.dateTime(one.at)}
              {one.despite ? <span className="chip strong">{grade.despite}</span> : null}
              {one.standing ? null : <span className="chip">{grade.undone}</span>}
              {one.standing && !one.counts ? <span className="chip">{grade.replaced}</span> : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function subjectName(
  { subject }: Grade,
  index: IncidentIndex,
  texts: ReturnType<typeof useWords>['incident']['grade'],
): string {
  if (subject.is === 'incident') return texts.thisIncident
  if (subject.is === 'source') return texts.source(index.name(subject.id))
  const words =
    subject.is === 'claim' ? index.detail.words[subject.id] : index.wordsOfStatement(subject.id)?.text
  return texts.claim(shortened(words ?? subject.id, longest))
}
