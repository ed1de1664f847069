import type { Document, Entity } from '../../../src/model/index.ts'
import { useWords } from '../words/use-words.tsx'

interface FactGlossProps {
  /** Id of a toponym, timex or quantity. */
  readonly fact: string
  readonly document: Document
  readonly entities: readonly Entity[]
}

/** What a place, a time or a figure was resolved to, behind its words; that it was not is said too. */
export function FactGloss({ fact, document, entities }: FactGlossProps) {
  const { format, say } = useWords()
  const place = document.toponyms.find(({ id }) => id === fact)
  const time = document.timexes.find(({ id }) => id === fact)
  const quantity = document.quantities.find(({ id }) => id === fact)
  const side = quantity?.side ? entities.find(({ id }) => id === quantity.side)?.name : undefined
  const words = place
    ? say.toponym(place)
    : time
      ? say.timex(time)
      : quantity
        ? [say.quantityRole(quantity), side].filter(Boolean).join(', ')
        : format.timeNotResolved
  // How long something took needs no other words.
  if (time?.type === 'DURATION') return null
  return <span className="gloss"> {words} </span>
}
