import type { Draft } from './draft.ts'

/** What a body is is known: neither a place nor a thing of no kind. */
export const isOfKnownKind = ({ kind }: Draft): boolean => kind !== 'other' && kind !== 'place'

/** No person and no people. */
export function isBody(draft: Draft): boolean {
  return draft.kind !== 'person' && draft.kind !== 'people'
}

/** One body: “government officials” are not “it”. */
export function isOneBody(draft: Draft): boolean {
  return isBody(draft) && !(draft.local && /(?:s|men|women|people)$/.test(headWord(draft)))
}

/** The noun that a description turns on: what stands before its first comma or preposition. */
export function headWord({ name }: Draft): string {
  return /^(.*?)(?:,|\s(?:of|in|at|from|for|with|on|by|who|that|which|representing|based|running|owning)\s|$)/
    .exec(name)![1]!
    .split(' ')
    .at(-1)!
}

/** A description of no person or body: “a study”, “the results”. */
export function isThing({ local, kind }: Draft): boolean {
  return local && kind === 'other'
}
