/** Takes items into a dossier one by one, each with its own outcome: a bad one, or one that meets a bug of ours, harms no other. */
import { BadInput, type BadInputFacts, type Capture } from '../../model/index.ts'
import { problemBody } from './problem.ts'
import type { ServedDossier } from './served-dossier.ts'
import type { AddedItem, AddedStep } from './shapes.ts'

export interface Item {
  readonly name: string
  readonly take: () => Promise<Capture>
}

interface Taken {
  readonly index: number
  readonly name: string
  readonly capture: Capture
}

/** What became of each, in the order given. `onStep` hears that an item is being read, and then what became of it; reports are joined
 *  once, after the last, and this returns after that. Throws what is wrong with the dossier itself, not with an item. */
export async function addItems(
  dossier: ServedDossier,
  items: readonly Item[],
  onStep: (step: AddedStep) => void = () => undefined,
): Promise<AddedItem[]> {
  const outcomes: AddedItem[] = []
  const finish = (index: number, item: AddedItem) => {
    outcomes[index] = item
    onStep({ step: 'done', index, item })
  }
  let rest = await takeAll(items, (index, error) => finish(index, failed(items[index]?.name ?? '', error)))
  while (rest.length > 0) {
    let done = 0
    const [first] = rest
    if (first) onStep({ step: 'reading', index: first.index })
    try {
      await dossier.add(
        rest.map(({ capture }) => capture),
        (step) => {
          const { index, name } = rest[done] as Taken
          if (step.outcome === 'failed') finish(index, failed(name, new BadInput(step.problem)))
          else finish(index, { name, status: step.outcome, document: step.document, problem: null })
          done += 1
          const next = rest[done]
          if (next) onStep({ step: 'reading', index: next.index })
        },
      )
      rest = []
    } catch (error) {
      const stopped = rest[done]
      // After the last item there is only joining: what went wrong there is no item's.
      if (error instanceof BadInput || !stopped) throw error
      console.error(error)
      finish(stopped.index, failed(stopped.name, error))
      rest = rest.slice(done + 1)
    }
  }
  return outcomes
}

/** The bytes of each that could be taken; the others are told of at once. */
async function takeAll(
  items: readonly Item[],
  onBad: (index: number, error: unknown) => void,
): Promise<Taken[]> {
  const taken: Taken[] = []
  for (const [index, { name, take }] of items.entries()) {
    try {
      taken.push({ index, name, capture: await take() })
    } catch (error) {
      if (!(error instanceof BadInput)) console.error(error)
      onBad(index, error)
    }
  }
  return taken
}

function failed(name: string, error: unknown): AddedItem {
  const facts: BadInputFacts =
    error instanceof BadInput
      ? error.facts
      : {
          code: 'http.bug',
          found: 'something that Sayso stumbles over, which is a bug of ours',
          where: name,
          expected: 'to read it',
          remedy: 'copy its text and paste that; the server printed the details',
        }
  return { name, status: 'failed', document: null, problem: problemBody(facts).error }
}
