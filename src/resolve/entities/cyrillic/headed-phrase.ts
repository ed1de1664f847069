import { cyrillicLanguage } from '../../../text/cyrillic/index.ts'
import type { TextLayers, Token } from '../../../text/index.ts'
import { nominativePhrase } from './nominative-phrase.ts'

/** A phrase with its noun, and the adjectives before it, in the nominative; as written where it stands so already. */
export function headed({ text }: TextLayers, tokens: readonly Token[], head: number, lemma: string): string {
  const before = tokens.slice(0, head)
  const written = text.slice(tokens[0]!.start, tokens.at(-1)!.end)
  const noun = tokens[head]!.text
  const stands = noun.toLowerCase().replaceAll('ё', 'е') === lemma.replaceAll('ё', 'е')
  const declined = before.every((token) =>
    /\p{L}{3}(?:о(?:го|му|м|й|ю)|ему?|его|[ыи][мх]и?|ей|[ую]ю|ої|ій|ього|ьому)$/u.test(token.text),
  )
  if ((stands && head > 0) || !declined) return written
  const language = cyrillicLanguage(text) ?? 'ru'
  const adjectives = before.map((token) => token.text)
  return nominativePhrase(adjectives, lemma, language) + text.slice(tokens[head]!.end, tokens.at(-1)!.end)
}
