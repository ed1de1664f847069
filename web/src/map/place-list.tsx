import { Button } from 'react-aria-components'
import { SignMark } from '../claims/sign-mark.tsx'
import { number } from '../number.ts'
import { useWords } from '../words/use-words.tsx'
import type { Placed } from './map-drawing.ts'

interface PlaceListProps {
  readonly places: readonly Placed[]
  readonly onOpen: (key: string) => void
  /** The row that is pointed at or has the focus, null for none. */
  readonly onLight: (key: string | null) => void
}

/** The claims in view once more as a list, most told of first: what the map says, for the keyboard and for the ear. */
export function PlaceList({ places, onOpen, onLight }: PlaceListProps) {
  const { map: texts } = useWords()
  const order = places.toSorted((a, b) => b.claims - a.claims || (a.label < b.label ? -1 : 1))
  return (
    <section className="place-list">
      <h2>{texts.inView}</h2>
      {order.length === 0 ? <p className="note">{texts.nothingInView}</p> : null}
      <ul>
        {order.map((place, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are written anew when the counts change, and none wanders
          <li key={nth} onPointerEnter={() => onLight(place.key)} onPointerLeave={() => onLight(null)}>
            <Button
              className="row-button"
              onPress={() => onOpen(place.key)}
              onFocus={() => onLight(place.key)}
              onBlur={() => onLight(null)}
            >
              <span className="row-count">{number(place.claims)}</span>{' '}
              <span className="row-name" title={place.title}>
                {place.title} <span className="unseen">({place.who})</span>
              </span>
              <span className="row-signs" aria-hidden="true">
                {place.parts.slice(0, 4).map(({ sign }) => (
                  <SignMark key={sign.key} sign={sign} />
                ))}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
