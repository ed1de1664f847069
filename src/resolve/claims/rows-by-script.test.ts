import { describe, expect, it } from 'vitest'
import { rowsByScript } from './rows-by-script.ts'

describe('rowsByScript', () => {
  const rows = [
    { id: 'english', words: /\bheld (?:the )?bridge\b/i },
    { id: 'russian', words: /(?<!\p{L})мост\p{L}*/iu },
    { id: 'either', words: /^\d+\w*\s?%$/ },
    { id: 'mixed', words: /\bbridge\b|(?<!\p{L})міст(?!\p{L})/iu },
  ]
  const asked = (text: string) => rowsByScript(rows)(text).map(({ id }) => id)

  it.each([
    ['they held the bridge', ['english', 'either', 'mixed']],
    ['мост стоит', ['russian', 'either', 'mixed']],
    ['мост под обстрелом, they said', ['english', 'russian', 'either', 'mixed']],
    ['12 %', ['either']],
    ['', ['either']],
  ])('asks of “%s” the rows %j, in their order', (text, ids) => expect(asked(text)).toEqual(ids))
})
