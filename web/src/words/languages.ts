/** Languages of the interface; each is loaded alone. */
import { formatOf } from '../format.ts'
import type { Texts } from './en.ts'

export const languages = ['en', 'ru', 'uk'] as const
export type Language = (typeof languages)[number]

/** Each in its own words, so that everybody finds theirs. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  uk: 'Українська',
}

/** The texts of a language, and the ways to put times, figures and places into it. */
export interface Words extends Texts {
  readonly language: Language
  readonly say: ReturnType<typeof formatOf>
}

const loaders: Readonly<Record<Language, () => Promise<{ texts: Texts }>>> = {
  en: () => import('./en.ts'),
  ru: () => import('./ru.ts'),
  uk: () => import('./uk.ts'),
}

export async function loadWords(language: Language): Promise<Words> {
  const { texts } = await loaders[language]()
  return wordsOf(language, texts)
}

export function wordsOf(language: Language, texts: Texts): Words {
  return { ...texts, language, say: formatOf(texts) }
}

/** The first of the asked for that we have; `uk-UA` asks for `uk`. English where there is none. */
export function askedFor(asked: readonly string[]): Language {
  const wanted = asked.map((tag) => tag.toLowerCase().split('-')[0])
  return wanted.flatMap((tag) => languages.find((language) => language === tag) ?? [])[0] ?? 'en'
}
