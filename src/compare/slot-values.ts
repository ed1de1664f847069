import type { Claim, Document, Quantity, Slot, Statement } from '../model/index.ts'

/** What one claim says about one slot, with the words that say it. */
export interface SlotValue {
  readonly slot: Slot
  readonly value: string
  readonly text: string
  readonly claim: Claim
  readonly quantity: Quantity | null
}

const money = /^[A-Z]{3}$/

/** The slots a claim fills: how it ended, who holds what, how many, where, when, by what means, who owns the deed, and what
 *  its words say of cause, intent, legality and the like.
 *  Empty for a claim whose words resolve to none of these. `text` is always a stretch of the claim's own words. */
export function slotValues(claim: Claim, document: Document, statement: Statement): SlotValue[] {
  const words = document.text.slice(claim.start, claim.end)
  const values: SlotValue[] = []
  const put = (slot: Slot, value: string, text = words, quantity: Quantity | null = null) => {
    values.push({ slot, value, text, claim, quantity })
  }
  if (statement.stance === 'claims-responsibility') put('responsibility', 'claimed')
  if (statement.stance === 'disclaims') put('responsibility', 'disclaimed')
  if (statement.stance === 'accuses') put('responsibility', 'ascribed to another')
  if (claim.control)
    put('control', `${claim.polarity === 'denied' ? 'not ' : ''}held: ${claim.control.extent}`)
  else if (claim.outcome !== 'unknown')
    put('outcome', claim.polarity === 'denied' ? `not ${claim.outcome}` : claim.outcome)
  for (const id of claim.quantities) {
    const quantity = document.quantities.find((each) => each.id === id)
    const slot = quantity && quantitySlot(quantity)
    if (quantity && slot)
      put(slot, slot === 'count' ? countOf(quantity) : amountOf(quantity), quantity.text, quantity)
  }
  for (const id of claim.places) {
    const place = document.toponyms.find((each) => each.id === id)
    if (place) put('place', place.withheld ? 'withheld' : (place.name ?? place.text), place.text)
  }
  for (const id of claim.times) {
    const timex = document.timexes.find((each) => each.id === id)
    if (timex?.value && timex.type !== 'DURATION') put('time', timex.value, timex.text)
  }
  if (claim.means) put('means', claim.means)
  for (const { slot, value } of claim.says ?? []) put(slot, value)
  return values
}

export function quantitySlot(quantity: Quantity): Slot | null {
  if (quantity.unit !== null && money.test(quantity.unit)) return 'amount'
  // A share of a whole is no number of people or things, nor is what says over how much ground it happened.
  if (quantity.unit === '%' || quantity.rule.endsWith('>whereabouts')) return null
  switch (quantity.role) {
    case 'killed':
      return 'deaths'
    case 'wounded':
      return 'wounded'
    case 'destroyed':
    case 'damaged':
    case 'shot-down':
    case 'captured':
      return 'losses'
    case 'distance':
    case 'age':
      return null
    default:
      return quantity.unit === null ? 'count' : null
  }
}

/** `60`, `200 to 900`, `at least 40`, with the unit: always the interval that is compared, never a rounding of it. */
export function amountOf(quantity: Quantity): string {
  const unit = quantity.unit ? ` ${quantity.unit}` : ''
  const of = quantity.of && !quantity.unit ? ` ${quantity.of}` : ''
  const { low, high } = quantity
  if (low === null && high === null) return of ? `an unknown number of${of}` : 'an unknown number'
  if (low === null) return `at most ${grouped(high!)}${unit}${of}`
  if (high === null) return `at least ${grouped(low)}${unit}${of}`
  return `${low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`}${unit}${of}`
}

/** With what became of the counted, which a slot for any count does not tell: `11 missing`, `40 people detained`. */
export function countOf(quantity: Quantity): string {
  return quantity.role === 'other' ? amountOf(quantity) : `${amountOf(quantity)} ${quantity.role}`
}

/** 300000000 → 300,000,000, without the locale of the machine. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
}
