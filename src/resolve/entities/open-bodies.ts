import { isDescribedBefore } from './definite-persons.ts'
import { type Draft, inOrder } from './draft.ts'
import { type Context, lastSaid, one, type Speaking, startOf, unresolved } from './speaker-context.ts'
import { companyNouns, notCompanies, showsIn, takesUp } from './words.ts'

/** “the firm”, “the militia”, “the group” with nobody before who shows that he is one: the body for which the last speaker speaks, if it
 *  may be one; else nobody, with the bodies near by as candidates. Null where there are none: then it is described for the first time. */
export function openBody(
  context: Context,
  noun: string,
  words: string,
  before: readonly Draft[],
): Speaking | null {
  const kinds = takesUp.get(noun)
  if (!kinds || !open.has(noun) || !/^(?:the|that|this)\s/i.test(words) || isDescribedBefore(context, noun))
    return null
  const last = lastSaid(context, 1)
  // “The army said the rebels had burned the mill. The rebels said they had not”: not who spoke of them just before.
  const spokeOfIt =
    last !== null &&
    last.speakers.length === 1 &&
    context.layers.text.slice(last.start, context.at).toLowerCase().includes(` the ${noun} `)
  const fits = (draft: Draft) =>
    !(spokeOfIt && draft === last.speakers[0]) &&
    (kinds.includes(draft.kind) ||
      (draft.kind === 'other' && !draft.local) ||
      (arms.has(noun) && draft.kind === 'military')) &&
    draft.party === null &&
    // “The company said … The union said”: whoever is only described is what it is called.
    !(draft.local && showsIn.has(noun)) &&
    !(companyNouns.has(noun) && draft.words.some((word) => notCompanies.has(word)))
  const spokenFor = last?.speakers.map((draft) => draft.speaksFor) ?? []
  const only = spokenFor.length === 1 ? spokenFor[0] : null
  if (only && fits(only) && !context.quoting?.speakers.includes(only))
    return one(only, 'speaker.noun-spoken-for')
  const from = startOf(context, context.block - 2)
  const near = before.filter(
    (draft) =>
      fits(draft) && draft.mentions.some((mention) => mention.start < context.at && mention.start >= from),
  )
  return near.length > 0 ? unresolved(inOrder(near), 'speaker.noun-open') : null
}

/** What takes up somebody rather than describing the one there is, as “the operator” and “the rebels” do. */
const open = new Set([
  ...companyNouns,
  ...'agency network union group groups organisation organization outlet militia militants rebels fighters insurgents party watchdog regulator charity nonprofit ngo'.split(
    ' ',
  ),
])
open.delete('operator')

const arms = new Set(['militia', 'group', 'groups', 'fighters', 'rebels', 'militants'])
