import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { DecidedAnswer, DecisionRequestBody } from '../../../src/serve/http/decision-shapes.ts'
import { send } from '../api.ts'
import { useDossierChanged } from '../dossier-query.ts'
import type { Texts } from '../words/en.ts'
import { reviewer } from './reviewer.ts'

type Done = keyof Texts['review']['done'] | 'nothing'

/** Numbers of the decisions taken since the page was opened, by dossier: what `z` takes back, and what then can be done again. */
const taken = new Map<string, { done: number[]; undone: number[] }>()

/** What a person can decide on a screen; undoing has a way of its own. */
export type DecisionKind = 'reviewed' | 'marked' | 'assessed' | 'merged' | 'split' | 'moved' | 'party'

export type Body<Kind extends string> = DecisionRequestBody extends infer Request
  ? Request extends { kind: Kind }
    ? Omit<Request, 'by'>
    : never
  : never

/** Takes decisions in a dossier and takes them back. Each is kept before it answers; what is shown is then asked for again. */
export function useDecisions(dossier: string) {
  const changed = useDossierChanged()
  /** What was done last, for the line that says so. */
  const [done, setDone] = useState<Done | null>(null)
  const stacks = taken.get(dossier) ?? { done: [], undone: [] }
  taken.set(dossier, stacks)

  const deciding = useMutation({
    mutationFn: async (body: Body<DecisionKind>): Promise<DecidedAnswer> =>
      send(dossier, 'decisions', { ...body, by: await reviewer() }),
    onMutate: () => setDone(null),
    onSuccess: ({ decision }, body) => {
      stacks.done.push(decision.seq)
      stacks.undone.length = 0
      setDone(body.kind === 'reviewed' ? body.status : body.kind)
      changed(dossier)
    },
  })
  /** A step back is asked for: free again before it is said to be done, so that the next key counts. */
  const underWay = useRef(false)
  const undoing = useMutation({
    mutationFn: async ({ seq }: { seq: number; again: boolean }): Promise<DecidedAnswer> => {
      try {
        return await send(dossier, `decisions/${seq}/undo`, { by: await reviewer() })
      } finally {
        underWay.current = false
      }
    },
    onSuccess: ({ decision }, { again }) => {
      if (again) stacks.done.push(decision.seq)
      else stacks.undone.push(decision.seq)
      setDone(again ? 'redone' : 'undone')
      changed(dossier)
    },
  })
  /** The last decision that was not taken back is; with `again`, the last that was is done again. */
  const step = (again: boolean) => {
    if (underWay.current) return
    const seq = (again ? stacks.undone : stacks.done).pop()
    if (seq === undefined) setDone('nothing')
    else {
      underWay.current = true
      undoing.mutate({ seq, again })
    }
  }
  return {
    decide: deciding.mutate,
    isPending: deciding.isPending || undoing.isPending,
    error: deciding.error ?? undoing.error,
    reset: () => {
      deciding.reset()
      undoing.reset()
    },
    undo: () => step(false),
    redo: () => step(true),
    done,
  }
}

export type Decisions = ReturnType<typeof useDecisions>
