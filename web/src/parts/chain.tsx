import type { Entity, Statement } from '../../../src/model/index.ts'
import { chainSteps, joined } from '../speakers.ts'
import { entityWords } from '../words.ts'

interface ChainProps {
  readonly statement: Statement
  /** Name of the outlet that carries the report, null where it is unknown. */
  readonly outlet: string | null
  readonly entities: ReadonlyMap<string, Entity>
}

/** From the voice nearest the reader to the origin, as steps. */
export function Chain({ statement, outlet, entities }: ChainProps) {
  const steps = chainSteps(statement)
  const endsInNobody = steps.length === 0 && statement.speakers.length === 0
  const kindOf = (id: string) => {
    const entity = entities.get(id)
    return entity ? entityWords[entity.kind] : 'not in the list of entities'
  }
  return (
    <ol className="chain" aria-label="Speaker chain, from this report to the origin">
      <li>
        <span className="chain-name">{outlet ?? 'This report'}</span>{' '}
        <span className="chain-note">{outlet === null ? 'publisher unknown' : 'this report'}</span>
      </li>
      {steps.map((ids, index) => (
        <li key={ids.join(' ')}>
          <span className="chain-name">{joined(ids.map((id) => entities.get(id)?.name ?? id))}</span>{' '}
          <span className="chain-note">
            {ids.length > 1 ? 'jointly' : kindOf(ids[0] as string)}
            {index === steps.length - 1 ? ', origin' : ''}
          </span>
        </li>
      ))}
      {endsInNobody ? (
        <li className="chain-open">
          <span className="chain-name">nobody named</span>{' '}
          <span className="chain-note">origin unknown: not an independent source</span>
        </li>
      ) : null}
    </ol>
  )
}
