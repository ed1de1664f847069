import type { Quotation, TextLayers } from '../../text/index.ts'

/** For each quotation, the index of the time expression that says when it was spoken, or null.
 *
 *  It stands outside the quotation with no sentence end between them: before it ("announced Tuesday, “Today …”") or after it
 *  ("“Today …,” he said on Tuesday"). A further quotation in the same block, and one that runs on from the block before, keep
 *  the time of the one before them. `isDay` tells which of the expressions name a day. */
export function findSaidTimes(
  layers: TextLayers,
  times: readonly { readonly start: number; readonly end: number }[],
  isDay: (index: number) => boolean,
): ReadonlyMap<Quotation, number> {
  const said = new Map<Quotation, number>()
  const outer = layers.quotations.filter(
    (one) =>
      !layers.quotations.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  )
  for (const [index, quotation] of outer.entries()) {
    const own = nearest(layers, times, quotation, isDay)
    const before = outer[index - 1]
    const goesOn = before && said.has(before) && (before.continues || sameBlock(layers, before, quotation))
    if (own !== null) said.set(quotation, own)
    else if (goesOn) said.set(quotation, said.get(before)!)
  }
  return said
}

function nearest(
  layers: TextLayers,
  times: readonly { readonly start: number; readonly end: number }[],
  quotation: Quotation,
  isDay: (index: number) => boolean,
): number | null {
  const apart = (from: number, to: number): boolean => sentenceEnd.test(layers.text.slice(from, to))
  let best: { index: number; gap: number } | null = null
  for (const [index, time] of times.entries()) {
    if (!isDay(index) || layers.quotations.some((one) => one.start <= time.start && time.end <= one.end))
      continue
    const before = time.end <= quotation.start
    if (!before && time.start < quotation.end) continue
    const [from, to] = before ? [time.end, quotation.start] : [quotation.end, time.start]
    if (apart(from, to) || (!before && layers.text.slice(quotation.innerEnd - 1, quotation.innerEnd) === '.'))
      continue
    if (best === null || to - from < best.gap) best = { index, gap: to - from }
  }
  return best && best.gap <= 200 ? best.index : null
}

const sentenceEnd = /[.!?…]["”’»)]?\s|\n/u

function sameBlock(layers: TextLayers, one: Quotation, other: Quotation): boolean {
  return layers.blocks.some((block) => block.start <= one.start && other.end <= block.end)
}

/** Whether a time stands where it says when something was said: “told reporters on Wednesday”, “said in a statement late on Monday”; not
 *  “said the raid on Wednesday”. */
export function isTimeOfSaying(text: string, start: number): boolean {
  return sayingBefore.test(text.slice(Math.max(0, start - longestCue), start))
}

const longestCue = 80

const sayingBefore = new RegExp(
  [
    '(?:\\b(?:said|says|added|wrote|stated|announced|repeated|insisted|testified|confirmed)',
    '(?: to reporters| (?:in|at) (?:an?|the|its|his|her|their) (?:\\p{L}+ ){0,2}(?:statement|interview|post|message|letter|speech|address|briefing|conference|hearing|report))?',
    "|\\b(?:told|tells) (?:[\\p{L}’'-]+ ){0,2}[\\p{L}’'-]+",
    '|(?<!\\p{L})(?:сообщи|заяви|сказа|рассказа|отмети|повідоми|розпові|зазначи)\\p{L}*(?: журнал[иі]стам)?(?: (?:он|она|они|він|вона|вони))?)',
    ' (?:(?:late |early )?(?:on )?|(?:вечером |утром |ввечері |вранці )?(?:во? |у )?)$',
  ].join(''),
  'u',
)
