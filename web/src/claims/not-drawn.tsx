import { Button } from 'react-aria-components'
import { number } from '../number.ts'

interface NotDrawnProps {
  readonly title: string
  readonly hint: string
  readonly entries: readonly (readonly [key: string, name: string, count: number])[]
  readonly onOpen: (key: string) => void
}

/** What cannot be drawn, by the reason, each leading to its claims. Nothing where there is none. */
export function NotDrawn({ title, hint, entries, onOpen }: NotDrawnProps) {
  const some = entries.filter(([, , count]) => count > 0)
  if (some.length === 0) return null
  return (
    <section className="not-drawn">
      <h2>{title}</h2>
      <p className="note">{hint}</p>
      <ul>
        {some.map(([key, name, count]) => (
          <li key={key}>
            <Button className="row-button" onPress={() => onOpen(key)}>
              <span className="row-count">{number(count)}</span> {name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
