export { type Tag, tags } from './tag.ts'
export { loadTagger, type Tagger } from './tagger.ts'
