import { describe, expect, test } from 'vitest'
import { layerText } from '../../text/index.ts'
import { cueForm } from './cue-forms.ts'
import { cyrillicCues, sourcePhrases } from './cue-lexicon.ts'
import { extractCyrillic } from './index.ts'

/** The rules that fire on a sentence, its language made plain by a paragraph beside it. */
function rulesOn(words: string, language: 'ru' | 'uk'): string[] {
  const beside = language === 'uk' ? 'Їхній їжак її їв.' : 'Мышь была рыжей, ёж был сыт.'
  const text = `${beside}\n${words}.`
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: 'paragraph' as const,
    selector: '',
  }))
  return extractCyrillic(layerText({ text, blocks })).attributions.flatMap((each) =>
    each.narrator ? [] : [each.rule.split(' ')[0]!],
  )
}

describe('every row of the lexicon fires on its example and not on its counter-example', () => {
  test.each(cyrillicCues.map((cue) => [cue.id, cue] as const))('%s', (id, cue) => {
    expect(rulesOn(cue.example, cue.language)).toContain(id)
    if (cue.counterExample) expect(rulesOn(cue.counterExample, cue.language)).not.toContain(id)
  })

  test.each(sourcePhrases.map((phrase) => [phrase.id, phrase] as const))('%s', (id, phrase) => {
    const language = /[іїє]/.test(phrase.example) ? 'uk' : 'ru'
    expect(rulesOn(phrase.example, language)).toContain(id)
    if (phrase.counterExample) expect(rulesOn(phrase.counterExample, language)).not.toContain(id)
  })
})

test('ids are given once, and every form is one of its own language', () => {
  expect(new Set(cyrillicCues.map((cue) => cue.id)).size).toBe(cyrillicCues.length)
  expect(cueForm('заявив', 'ru')?.mood).toBe('gerund')
  expect(cueForm('заявив', 'uk')?.mood).toBe('finite')
  expect(cueForm('сообщается', 'ru')?.mood).toBe('impersonal')
  expect(cueForm('заявили', 'ru')?.number).toBe('plural')
  expect(cueForm('заявила', 'ru')?.number).toBe('singular')
})

test.each(['заявление', 'сообщение', 'говор', 'сказка', 'повідомлення', 'заявка', 'сказалось'])(
  '%s is no form of a reporting verb',
  (word) => {
    expect(cueForm(word, 'ru')).toBeNull()
    expect(cueForm(word, 'uk')).toBeNull()
  },
)
