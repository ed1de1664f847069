import { describe, expect, it } from 'vitest'
import { quoted } from './quoted.ts'

describe('quoted', () => {
  it.each([
    ['the dam held', '“the dam held”'],
    ['“We were told to stay,”', '“We were told to stay,”'],
    ['"We were told to stay"', '“We were told to stay”'],
    ['«Мы остались»', '“Мы остались”'],
    ['“All the attacks were repelled.', '“All the attacks were repelled.”'],
    ['All were repelled.”', '“All were repelled.”'],
    ['the claim as "a lie"', '“the claim as "a lie"”'],
    ['"No ship" and "no crew"', '“"No ship" and "no crew"”'],
    ['two\n lines', '“two lines”'],
  ])('%s', (words, shown) => {
    expect(quoted(words)).toBe(shown)
  })

  it('cuts long words between two of them and says so', () => {
    const long = quoted(`${'word '.repeat(40)}end`)
    expect(long).toMatch(/^“(?:word )+word …”$/)
    expect(long.length).toBeLessThan(170)
  })

  it('does not cut words that fit', () => {
    expect(quoted('word '.repeat(32))).not.toContain('…')
  })
})
