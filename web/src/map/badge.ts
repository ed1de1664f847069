/** What stands on the map for claims at a place: their number in a ring of who says so, with the signs below it. */
import { type Sign, strokedShapes } from '../claims/signs.ts'
import { arcsOf, badgeSize, shortCount } from './badge-size.ts'

export interface BadgePart {
  readonly sign: Sign
  readonly claims: number
}

export interface Badge {
  readonly key: string
  readonly claims: number
  /** In words, for a pointer that rests on it. */
  readonly label: string
  /** Name of the one place; null for several, or where there is no room. */
  readonly name: string | null
  /** Most claims first. */
  readonly parts: readonly BadgePart[]
  /** It stands at the edge of an area, not at a point. */
  readonly area: boolean
}

const shownSigns = 3

/** Fills an element anew. A pointer's shortcut only: the list beside the map holds the same for the keyboard. */
export function drawBadge(element: HTMLElement, badge: Badge, isOpen: boolean): void {
  element.classList.add('badge')
  element.classList.toggle('badge-area', badge.area)
  element.classList.toggle('badge-open', isOpen)
  element.title = badge.label
  const size = badgeSize(badge.claims)
  const count = document.createElement('span')
  count.className = 'badge-count'
  count.textContent = shortCount(badge.claims)
  const disc = document.createElement('span')
  disc.className = 'badge-disc'
  disc.style.width = `${size}px`
  disc.style.height = `${size}px`
  disc.append(ring(badge.parts, size), count)
  element.replaceChildren(disc, signs(badge.parts))
  if (badge.name !== null) {
    const name = document.createElement('span')
    name.className = 'badge-name'
    name.textContent = badge.name
    element.append(name)
  }
}

function ring(parts: readonly BadgePart[], size: number): SVGElement {
  const svg = element('svg', { viewBox: `0 0 ${size} ${size}`, class: 'badge-ring' })
  const radius = size / 2 - 2.5
  const around = 2 * Math.PI * radius
  for (const [nth, { from, share }] of arcsOf(parts).entries()) {
    const { colour, line } = parts[nth]!.sign
    const gap = parts.length > 1 ? 1 : 0
    const length = Math.max(0.5, share * around - gap)
    const dashes = line === 'dashed' ? dashed(length, around) : `${length} ${around - length}`
    const circle = (at: number, width: number, extra: Record<string, string> = {}) =>
      element('circle', {
        class: `speaker-${colour}`,
        cx: `${size / 2}`,
        cy: `${size / 2}`,
        r: `${at}`,
        'stroke-width': `${width}`,
        'stroke-dasharray': dashes,
        'stroke-dashoffset': `${-from * around}`,
        ...extra,
      })
    svg.append(circle(radius, 4))
    // A double line is one with a gap cut out of its middle.
    if (line === 'double') svg.append(circle(radius, 1.4, { class: 'badge-cut' }))
  }
  return svg
}

function dashed(length: number, around: number): string {
  const steps = Math.max(1, Math.round(length / 5))
  const step = length / (2 * steps - 1)
  return `${`${step} ${step} `.repeat(steps - 1)}${step} ${around - length}`
}

function signs(parts: readonly BadgePart[]): HTMLElement {
  const row = document.createElement('span')
  row.className = 'badge-signs'
  for (const { sign } of parts.slice(0, shownSigns)) row.append(signMark(sign))
  if (parts.length > shownSigns) row.append('…')
  return row
}

function signMark({ key, text, shape, colour }: Sign): Element {
  if (shape !== null) {
    const svg = element('svg', { viewBox: '0 0 12 12', class: `shape speaker-${colour}` })
    svg.append(element('path', { d: shape, class: strokedShapes.has(key) ? 'stroked' : 'filled' }))
    return svg
  }
  const chip = document.createElement('span')
  chip.className = `badge-sign speaker-${colour}`
  chip.textContent = text
  return chip
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  return made
}
