import type { Behalf } from './behalf.ts'
import type { Draft } from './draft.ts'
import { onBehalf } from './named-speaker.ts'
import { type Context, one, type Speaking, unresolved } from './speaker-context.ts'
import { describe } from './taken-up.ts'
import { isPersonNoun, kindOfHead } from './words.ts'

/** Who is not named but described: the one who bears the office where the text tells (“**his lawyer** said”), the thing that spoke so before (“the
 *  poll”), else a new entity in the words of the text. Nobody where the words say nothing (`saysNothing`) or two bear the office. */
export function described(context: Context, words: string, head: string, behalf: Behalf | null): Speaking {
  if (saysNothing.test(words)) return unresolved([], 'speaker.no-phrase')
  // “SPOKESPERSON: …” is nobody's whom the turn before spoke of.
  const isTurn = context.attribution.cue[0]?.text === ':' && behalf !== null && 'open' in behalf
  const spokenFor = behalf && !isTurn ? onBehalf(context, behalf) : null
  const isKnown = /^(?:the|its|their|his|her)\b|['’]s /i.test(context.attribution.source[0]?.text ?? '')
  const known =
    isKnown && spokenFor ? context.register.borneBy(head).filter((each) => each.speaksFor === spokenFor) : []
  if (known.length === 1) return one(known[0]!, 'speaker.office')
  const own = spokenFor ? null : (ownOffice(context, head) ?? writerOf(context, words))
  if (own) return own
  const again = behalf ? null : saidAgain(context, words, head)
  if (again) return one(again, 'speaker.described-again')
  const draft = describe(context, words, head)
  // “A port spokeswoman said … The spokeswoman”
  if (spokenFor && draft !== spokenFor && draft.kind === 'person') draft.speaksFor ??= spokenFor
  return one(draft, behalf ? 'speaker.spokesman' : 'speaker.described', spokenFor)
}

/** “the prosecutor, **whose office** said”, and the “A:” of a printed interview: the words say nothing of who it is. */
const saysNothing = /^(?:whose\s.*|[aq])$/i

/** “Ana Reyk said in an e-mail … **The e-mail** said”: who said something in it before. */
export function writerOf(context: Context, words: string): Speaking | null {
  const noun = words.toLowerCase()
  if (!/^(?:the|that|this|the same)\s+\S+$/i.test(context.attribution.source[0]?.text ?? '')) return null
  const last = context.said.findLast(
    ({ medium, start }) => start < context.at && medium?.toLowerCase().split(/\s+/).at(-1) === noun,
  )
  if (!last || !writings.has(noun)) return null
  return { speakers: last.speakers, candidates: [], onBehalfOf: null, rule: 'speaker.issuer-again' }
}

const writings = new Set(
  'e-mail email memo letter leaflet pamphlet filing complaint lawsuit circular essay column'.split(' '),
)

/** “**His lawyer** said” behind “his lawyer, Ana Reyk”: the one person who was called somebody's own so; two are left open. */
function ownOffice({ layers, register, attribution }: Context, head: string): Speaking | null {
  const source = attribution.source[0]
  if (!source || !isPersonNoun(head) || !/^(?:its|their|his|her)\s+\S+$/i.test(source.text)) return null
  const own = new RegExp(`\\b(?:its|their|his|her) (?:[\\w-]+ ){0,2}${head}`, 'i')
  const isOwn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    end <= source.start &&
    (new RegExp(`${own.source},? $`, 'i').test(layers.text.slice(Math.max(0, start - 50), start)) ||
      new RegExp(`^, ${own.source}`, 'i').test(layers.text.slice(end, end + 50)))
  const bearers = register
    .borneBy(head)
    .filter((draft) => draft.kind === 'person' && draft.mentions.some(isOwn))
  if (bearers.length === 0) return null
  return bearers.length === 1
    ? one(bearers[0]!, 'speaker.office')
    : unresolved(bearers, 'speaker.office-ties')
}

/** “the poll”, “the same article”: the one thing of the kind that said something before. */
function saidAgain(context: Context, words: string, head: string): Draft | null {
  const source = context.attribution.source[0]
  if (!source || !/^(?:the|this|that)\s/i.test(source.text) || kindOfHead(head) !== null) return null
  if (words.toLowerCase().replace(/^same /, '') !== head) return null
  const bearers = context.register
    .borneBy(head)
    .filter((draft) => draft.local && draft.mentions.some((mention) => mention.end <= source.start))
  return bearers.length === 1 ? bearers[0]! : null
}
