/** The language chosen in this browser, else the first that it asks for and we have. */
import { askedFor, type Language, languages } from './languages.ts'

const key = 'sayso-language'

export function keptLanguage(): Language {
  const kept = localStorage.getItem(key)
  return languages.find((language) => language === kept) ?? askedFor(navigator.languages)
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(key, language)
}
