import type { Entity, Statement } from '../../../src/model/index.ts'
import { chainSteps } from '../speakers.ts'
import { useWords } from '../words/use-words.tsx'

interface ChainProps {
  readonly statement: Statement
  /** Name of the outlet that carries the report, null where it is unknown. */
  readonly outlet: string | null
  readonly entities: ReadonlyMap<string, Entity>
}

/** From the voice nearest the reader to the origin, as steps. */
export function Chain({ statement, outlet, entities }: ChainProps) {
  const { codes, document: texts, say } = useWords()
  const steps = chainSteps(statement)
  const endsInNobody = steps.length === 0 && statement.speakers.length === 0
  const kindOf = (id: string) => {
    const entity = entities.get(id)
    return entity ? codes.entity[entity.kind] : texts.notInList
  }
  return (
    <ol className="chain" aria-label={texts.chain}>
      <li>
        <span className="chain-name">{outlet ?? texts.thisReport}</span>{' '}
        <span className="chain-note">{outlet === null ? texts.publisherUnknown : texts.thisReport}</span>
      </li>
      {steps.map((ids, index) => (
        <li key={ids.join(' ')}>
          <span className="chain-name">{say.joined(ids.map((id) => entities.get(id)?.name ?? id))}</span>{' '}
          <span className="chain-note">
            {ids.length > 1 ? texts.jointly : kindOf(ids[0] as string)}
            {index === steps.length - 1 ? `, ${texts.origin}` : ''}
          </span>
        </li>
      ))}
      {endsInNobody ? (
        <li className="chain-open">
          <span className="chain-name">{texts.nobodyNamed}</span>{' '}
          <span className="chain-note">{texts.originUnknown}</span>
        </li>
      ) : null}
    </ol>
  )
}
