import { expect, test } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { canonicalJson, sha256Hex } from './canonical.ts'

test.each([
  ['keys in code-unit order', { b: 1, a: { d: [], c: null } }, '{"a":{"c":null,"d":[]},"b":1}'],
  ['capitals before small letters, as code units are', { a: 1, B: 2 }, '{"B":2,"a":1}'],
  ['arrays as they stand', [2, 1, 'a'], '[2,1,"a"]'],
  [
    'no white space, no escapes beyond JSON’s own',
    { 'Тёткино “x”': '\n\u001f' },
    '{"Тёткино “x”":"\\n\\u001f"}',
  ],
  ['numbers as JSON writes them', [1, 1.5, -0, 1e21, 0.1 + 0.2], '[1,1.5,0,1e+21,0.30000000000000004]'],
  ['undefined left out of objects', { a: undefined, b: false }, '{"b":false}'],
])('%s', (_, value, expected) => {
  expect(canonicalJson(value)).toBe(expected)
})

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n], [() => 1], [undefined], [[undefined]]])(
  '%s has no canonical JSON',
  (value) => {
    expect(() => canonicalJson(value)).toThrow('canonical JSON has no')
  },
)

test('order of keys never matters, and nothing else is lost', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const turned = Object.fromEntries(Object.entries(object).reverse())
      expect(canonicalJson(turned)).toBe(canonicalJson(object))
      expect(JSON.parse(canonicalJson(object))).toEqual(JSON.parse(JSON.stringify(object)))
    }),
  )
})

test('SHA-256 of the empty string and of "abc" as FIPS 180-4 gives them', () => {
  expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(sha256Hex(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
