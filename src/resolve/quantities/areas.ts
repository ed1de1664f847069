import type { Token } from '../../text/index.ts'

/** Words for a stretch of ground: how many of them there are says over how much of it something happened, and not what was hit. Last word of a phrase, lower case. */
const areaNoun =
  /^(?:regions?|districts?|provinces?|oblasts?|count(?:y|ies)|states?|countr(?:y|ies)|areas?|municipalit(?:y|ies)|(?:област|регион|регіон|район|округ|кра(?:я|ев|ях|ями)$|республик|республік|стран(?:а|ы|ах|ами)?$|країн(?:а|и|ах|ами)?$|громад).*)$/u

const where = /^(?:in|across|over|above|throughout|над|в|во|на|по|у)$/

/** “над девятью областями”, “in three districts”: where something happened, told in a number. `first` and `end` bound the phrase. */
export function isWhereabouts(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const before = where.test(tokens[first]?.lower ?? '') ? first : first - 1
  return where.test(tokens[before]?.lower ?? '') && areaNoun.test(tokens[end - 1]?.lower ?? '')
}

/** Words behind which “over nine regions” says where: “shot down”, “drones”, “intercepted”; behind others it may say more than nine. */
const aloft =
  /^(?:down|intercepted|destroyed|neutrali[sz]ed|downed|seen|spotted|drones?|uavs?|missiles?|rockets?|planes?|aircraft)$/

/** Whether the `over` at `at` says where, and not how many at least: “44 drones shot down over nine regions”. */
export function isOverAreas(tokens: readonly Token[], at: number, stop: number): boolean {
  return (
    aloft.test(tokens[at - 1]?.lower ?? '') &&
    tokens.slice(at + 2, Math.min(stop, at + 5)).some(({ lower }) => areaNoun.test(lower))
  )
}
