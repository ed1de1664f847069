export { type ActorNoun, actorNoun, isNominativeActor, isSpokesNoun } from './actor-nouns.ts'
export { cyrillicLanguage, isCyrillic } from './letters.ts'
export { wordStem } from './word-stem.ts'
