import type { Words } from '../words/languages.ts'
import type { QuoteVoice } from './quote-graph.ts'

/** What a voice is called; nobody and an unnamed outlet have words of their own. */
export function nameOfKey(voice: Pick<QuoteVoice, 'key' | 'name'> | undefined, words: Words): string {
  if (voice?.name) return voice.name
  return voice?.key.startsWith('outlet:') ? words.lists.publisherUnknown : words.document.speakerUnresolved
}
