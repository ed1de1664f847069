import type { Dispute } from '../../../src/model/index.ts'
import { explanationOf } from '../incident/explanation.ts'
import { spaced } from '../letters.ts'
import { useWords } from '../words/use-words.tsx'
import { RuleId } from './claim-card.tsx'
import { Folded } from './folded.tsx'
import type { IncidentIndex } from './incident-index.ts'
import { WordsLink } from './words-link.tsx'

interface DisputeCardProps {
  readonly dispute: Dispute
  readonly index: IncidentIndex
  readonly dossier: string
}

const scopeParts = ['place', 'time', 'object'] as const

/** Two accounts that conflict: the words side by side, what they share, and why it is a conflict. The sentence is the
 *  engine's own, said in the reader's language; it says "cannot both be true" only where place, time and object are all the same. */
export function DisputeCard({ dispute, index, dossier }: DisputeCardProps) {
  const words = useWords()
  const { codes, sayings } = words
  const explained = explanationOf(dispute, index, words)
  const [kind, meaning] = codes.dispute[dispute.kind]
  return (
    <article className="dispute" id={dispute.id} aria-labelledby={`${dispute.id}-title`}>
      <header className="dispute-head">
        <h3 id={`${dispute.id}-title`}>{codes.slot[dispute.slot]}</h3>
        <span className="chip strong" title={meaning}>
          {kind}
        </span>
        <span className="dispute-between">{codes.between[dispute.between]}</span>
      </header>
      <div className="sides">
        {dispute.sides.map((side, at) => {
          const passages = side.statements.flatMap((id) => index.wordsOfStatement(id) ?? [])
          return (
            <div
              className="side"
              key={`${side.speakers.join(' ')} ${side.value} ${side.statements[0] ?? at}`}
            >
              <p className="side-speaker">{index.speakers(side.speakers)}</p>
              {side.value === side.text ? null : (
                <p className="side-value" lang={sayings.values[side.value] === undefined ? 'en' : undefined}>
                  {sayings.values[side.value] ?? spaced(side.value)}
                </p>
              )}
              {passages.length === 0 ? <p className="quote">{side.text}</p> : null}
              <Folded shown={2}>
                {passages.map((one, nth) => (
                  <WordsLink
                    key={one.statement.id}
                    dossier={dossier}
                    index={index}
                    words={one}
                    text={nth === 0 ? side.text : one.text}
                  />
                ))}
              </Folded>
            </div>
          )
        })}
      </div>
      <p className="explanation" lang={explained === null ? 'en' : undefined}>
        {explained ?? dispute.explanation}
      </p>
      <p className="dispute-foot">
        {scopeParts.map((part) => (
          <span key={part} className={`chip scope-${dispute.scope[part]}`}>
            {codes.scopePart[part]}: {codes.scope[dispute.scope[part]]}
          </span>
        ))}
        <RuleId id={dispute.rule} />
      </p>
    </article>
  )
}
