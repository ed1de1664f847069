export { type ReadOptions, readArticle } from './read-article.ts'
