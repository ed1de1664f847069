/** How close the lines stand; kept in this browser only. */
import { keepChoice, keptChoice } from './kept.ts'

export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

const key = 'sayso-density'

export function keptDensity(): Density {
  return keptChoice(key, densities, 'comfortable')
}

export function applyDensity(density: Density): void {
  document.documentElement.dataset.density = density
}

export function keepDensity(density: Density): void {
  keepChoice(key, density)
  applyDensity(density)
}
