/** Names of sides as stems: whether “Vostran soldiers” and “the army of Vostra” are of one. */
import { narrator } from '../model/index.ts'
import { perClaim } from './per-claim.ts'

/** Stems of the names of those who say it, without what every ministry is called; empty for the narrator and for nobody. */
export const sidesOf = perClaim((claim, sources): readonly string[] => {
  const { speakers, onBehalfOf } = sources.statements.get(claim.statement)!
  const ids = [...speakers, ...(onBehalfOf === null ? [] : [onBehalfOf])].filter((id) => id !== narrator)
  const names = ids.flatMap((id) => {
    const entity = sources.entities.get(id)
    return entity && entity.kind !== 'person' ? [entity.name, ...entity.aliases, entity.party ?? ''] : []
  })
  return namesIn(names)
})

/** Stems of the words that tell one side from others; of an army that is only called so, those of that. */
export function namesIn(phrases: readonly string[]): readonly string[] {
  const all = phrases
    .flatMap((phrase) => phrase.match(/\p{L}[\p{L}’-]{3,}/gu) ?? [])
    .filter((word) => !light.test(word))
  const telling = all.filter((word) => !general.test(word))
  return (telling.length > 0 ? telling : all).map(keyOf)
}

const light = /^(?:said|that|have|first|from|near|into|their|then|also|later|again|when|where|after|before)$/i

const general =
  /^(?:ministry|minister|defen[cs]e|foreign|interior|general|staff|forces?|army|armed|military|troops|soldiers|units?|guard|border|navy|fleet|air|state|government|council|office|service|region|command|spokes\p{L}*|министерств\p{L}*|минобороны|мид|оборон\p{L}*|генштаб\p{L}*|генеральн\p{L}*|штаб\p{L}*|вооруженн\p{L}*|міністерств\p{L}*|міноборони|збройн\p{L}*|сил[аиы]?)$/iu

/** Lower case, one spelling for Russian and Ukrainian, doubled letters once. */
export const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[іїы]/gu, 'и')
    .replace(/[єэё]/gu, 'е')
    .replace(/(.)\1+/gu, '$1')

/** “Russian” and “Russia”, «российские» and «Росії»: all but two letters of the shorter, and four at least. */
export const sharesName = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) =>
    others.some((other) => {
      const least = Math.max(4, Math.min(one.length, other.length) - 2)
      return one.slice(0, least) === other.slice(0, least)
    }),
  )
