export { loadParser, type Parse, type Parser } from './parser.ts'
export { type Relation, relations } from './relation.ts'
