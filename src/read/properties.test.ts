import { expect, test } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { captureText } from '../capture/index.ts'
import { readArticle } from './index.ts'

/** Lines of every kind, in any order and number: the rules may be wrong about them, and must never lose a letter. */
const line = fc.oneof(
  fc.constantFrom(
    'Raid near Harrow',
    'Raid near Harrow | Northline News',
    'By Jane Doe',
    'Jane Doe',
    'Wed, 03/13/2024 – 04:15',
    'via Northline News Jane Doe',
    'A drone hit the hall on Tuesday. Northwire via Pictura Images',
    'Image caption, A man sweeps glass',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'Read more: Another raid',
    'Related articles',
    '> We are home.',
    '- one village',
    '## What they say',
    '**Bold line**',
    '* * *',
    'PRESS RELEASE',
    'MINISTRY OF DEFENCE',
    '',
    '',
    'The ministry said on Tuesday that all of the attacks had been repelled before dawn.',
    'The line along the river moved for the third time in a month on Tuesday',
    'when a patrol from the eastern bank crossed at the old ferry and stayed,',
    'Три села попали под обстрел во вторник, сообщил глава района Пётр Лунд.',
  ),
  fc.string({ maxLength: 60 }),
)

const opening = 'The governor said on Tuesday that nobody had been hurt in the village.'

function letters(text: string): string {
  return [...text.replace(/[\s\u200b\ufeff]+/gu, '')].sort().join('')
}

test('what is pasted is in the text or among the dropped lines, letter for letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
      const source = [...lines, opening].join('\n')
      const capture = (() => {
        try {
          return captureText(source, null)
        } catch {
          return null
        }
      })()
      fc.pre(capture !== null)
      const article = await readArticle(capture!)
      const shown = article.text + article.dropped.map((part) => part.text).join('')
      expect(letters(shown)).toBe(letters(source))
    }),
    { numRuns: 150 },
  )
})

test('blocks slice to their words, in order, and leave only blank lines between them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
      const source = [...lines.map((words) => words.replace(/[^\p{L}\p{N}\p{P}\p{Zs}]/gu, '')), opening].join(
        '\n',
      )
      fc.pre(/^[^<{[%]/.test(source.trimStart()))
      const { text, blocks } = await readArticle(captureText(source, null))
      let at = 0
      for (const block of blocks) {
        expect(text.slice(at, block.start)).toBe(at === 0 ? '' : '\n\n')
        expect(text.slice(block.start, block.end).trim()).not.toBe('')
        expect(text.slice(block.start, block.end)).not.toContain('\n')
        at = block.end
      }
      expect(at).toBe(text.length)
    }),
    { numRuns: 150 },
  )
})

test('the same bytes read the same, byte for byte', async () => {
  const source = `Raid near Harrow\n\nBy Jane Doe\n13 March 2024\n\n${opening}\n\nvia Northline News`
  const first = await readArticle(captureText(source, null))
  expect(JSON.stringify(await readArticle(captureText(source, 'other-name.txt')))).toBe(JSON.stringify(first))
})
