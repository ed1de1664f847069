import type { Entity, Statement } from '../../../src/model/index.ts'
import { entityWords } from '../words.ts'

interface ChainProps {
  readonly statement: Statement
  /** The report's own voice: its outlet, or "this report". */
  readonly outlet: string
  readonly entities: ReadonlyMap<string, Entity>
}

/** From the voice nearest the reader to the origin, as steps. */
export function Chain({ statement, outlet, entities }: ChainProps) {
  const ends = statement.chain.length === 0 && statement.speakers.length === 0
  return (
    <ol className="chain" aria-label="Speaker chain, from this report to the origin">
      <li>
        <span className="chain-name">{outlet}</span> <span className="chain-note">this report</span>
      </li>
      {statement.chain.map((id, index) => {
        const entity = entities.get(id)
        const last = index === statement.chain.length - 1
        return (
          <li key={id}>
            <span className="chain-name">{entity?.name ?? id}</span>{' '}
            <span className="chain-note">
              {entity ? entityWords[entity.kind] : 'not in the list of entities'}
              {last ? ', origin' : ''}
            </span>
          </li>
        )
      })}
      {ends ? (
        <li className="chain-open">
          <span className="chain-name">nobody named</span>{' '}
          <span className="chain-note">origin unknown: not an independent source</span>
        </li>
      ) : null}
    </ol>
  )
}
