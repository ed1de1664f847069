export { type FoundToponyms, findToponyms } from './find-toponyms.ts'
