import { describe, expect, it } from 'vitest'
import { nearNames } from './near-names.ts'

const names = [
  'Quillby',
  'Quilby',
  'Uillby',
  'Härnevik',
  'Härnevik-upon-Sorrel',
  'Sorrelstead',
  'Sorrelsteads',
  'Ash',
]

function table(rows: readonly string[]) {
  const parts = rows.map((name) => Buffer.from(name))
  const offsets = new Uint32Array(rows.length + 1)
  parts.forEach((part, at) => {
    offsets[at + 1] = offsets[at]! + part.length
  })
  return { names: Buffer.concat(parts), offsets, rows: rows.length }
}

const near = (name: string) => nearNames(name, table(names)).map(({ row, steps }) => `${names[row]} ${steps}`)

describe('nearNames', () => {
  it.each([
    ['Qillby', ['Quillby 1']],
    ['Qulliby', []],
    ['Quillyb', ['Quillby 1']],
    ['Quillby', ['Quilby 1']],
    ['Harnevic', ['Härnevik 1']],
    ['Sorelsted', ['Sorrelstead 2']],
    ['Sorrelstaed', ['Sorrelstead 1', 'Sorrelsteads 2']],
    ['Zorrelstead', []],
    ['Ast', []],
    ['Квиллби', []],
    ['', []],
  ])('%s: %j', (name, expected) => {
    expect(near(name)).toEqual(expected)
  })

  it('is empty for no names', () => {
    expect(nearNames('Quillby', table([]))).toEqual([])
  })
})
