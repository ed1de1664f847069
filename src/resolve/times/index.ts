export { type FoundTimexes, findTimexes } from './find-timexes.ts'
