export { type FoundQuantities, findQuantities } from './find-quantities.ts'
export { leastTotal } from './totals.ts'
