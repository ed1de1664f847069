import type { Language } from '../words/languages.ts'

/** `Russian`, `русский`: a language's name in the language of the interface; its tag where the browser knows none. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
