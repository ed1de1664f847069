export { type FoundMedia, findMedia } from './find-media.ts'
