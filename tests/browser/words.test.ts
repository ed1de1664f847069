/** The interface's texts: the same parts in every language, plural forms as a reader expects them. */
import { describe, expect, it } from 'vitest'
import { texts as en } from '../../web/src/words/en.ts'
import { askedFor } from '../../web/src/words/languages.ts'
import { texts as ru } from '../../web/src/words/ru.ts'
import { texts as uk } from '../../web/src/words/uk.ts'

/** `shell.screen.map` to its text, functions called with what they might be given. */
function leaves(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function') {
    const given = path.endsWith('.via')
      ? [['a', 'b']]
      : /count|Count|inIncidents|notUnderstood|byRule|more|noAnswer|outcome/.test(path)
        ? [2, 3, 4]
        : ['1', '2', '3']
    return [[path, String(part(...given))]]
  }
  return Object.entries(part as object).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  )
}

describe('texts', () => {
  it.each([
    ['ru', ru],
    ['uk', uk],
  ] as const)('%s says everything, in its own letters', (_language, texts) => {
    const untranslated = leaves(texts).filter(([path, words]) => {
      const ownWords = words.replaceAll(/Sayso|SHA-256|cookie|Admiralty|HTML|\b[123ab]\b/g, '')
      return !/dropped\.|missed\./.test(path) && !/[а-яїієґ]/iu.test(ownWords) && ownWords.trim() !== ''
    })
    expect(
      untranslated.filter(
        ([path]) =>
          !/^(document\.hash|incident\.explain\.quote|format\.fromTo|lists\.accountsIn|review\.byWhom|map\.at|timeline\.mark)$/.test(
            path,
          ),
      ),
    ).toEqual([])
  })

  it('Ukrainian uses no letter that only Russian has, and Russian none that only Ukrainian has', () => {
    expect(leaves(uk).filter(([, words]) => /[ыэёъ]/iu.test(words))).toEqual([])
    expect(leaves(ru).filter(([, words]) => /[їієґ]/iu.test(words))).toEqual([])
  })

  it('no two languages share a whole text but names and signs', () => {
    const english = new Map(leaves(en))
    const same = leaves(ru).filter(([path, words]) => english.get(path) === words && /\p{L}{3}/u.test(words))
    expect(same.map(([path]) => path)).toEqual(['document.hash'])
  })
})

describe('counters', () => {
  it.each([
    ['en', 1, '1 document'],
    ['en', 0, '0 documents'],
    ['ru', 1, '1 материал'],
    ['ru', 2, '2 материала'],
    ['ru', 5, '5 материалов'],
    ['ru', 11, '11 материалов'],
    ['ru', 21, '21 материал'],
    ['ru', 1234, '1 234 материала'],
    ['uk', 1, '1 матеріал'],
    ['uk', 3, '3 матеріали'],
    ['uk', 12, '12 матеріалів'],
    ['uk', 22, '22 матеріали'],
  ] as const)('%s: %d is %s', (language, count, words) => {
    expect({ en, ru, uk }[language].shell.count.documents(count).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      words,
    )
  })
})

describe('askedFor', () => {
  it.each([
    [['uk-UA', 'en'], 'uk'],
    [['de', 'ru-RU', 'en'], 'ru'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
    [['EN-us'], 'en'],
    // A language whose tag merely begins like one of ours.
    [['ukx', 'ruq'], 'en'],
  ] as const)('%j', (asked, language) => {
    expect(askedFor(asked)).toBe(language)
  })
})
