export { type FoundToponyms, findToponyms } from './find-toponyms.ts'
export { type LocatedName, locateNames } from './locate-names.ts'
