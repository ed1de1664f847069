export { type FoundQuantities, findQuantities } from './find-quantities.ts'
