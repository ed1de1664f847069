import { describe, expect, it } from 'vitest'
import { rangesOf } from './bio.ts'

const names = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content']

const ranges = (role: 'source' | 'cue' | 'content', labels: string, offset = 0) =>
  rangesOf(
    Uint8Array.from(labels.split(' '), (name) => names.indexOf(name)),
    names,
    role,
    offset,
  ).map(({ start, end }) => [start, end])

describe('ranges of one role', () => {
  it('are cut where one begins anew', () => {
    expect(ranges('content', 'B-content B-content I-content O B-content')).toEqual([
      [0, 1],
      [1, 3],
      [4, 5],
    ])
  })

  it('are not those of another', () => {
    expect(ranges('source', 'B-content I-content')).toEqual([])
    expect(ranges('source', 'B-cue I-source I-source')).toEqual([[1, 3]])
  })

  it('count from their first label where they have no beginning', () => {
    expect(ranges('source', 'I-source O I-source')).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('count from where the run begins', () => expect(ranges('cue', 'O B-cue I-cue', 40)).toEqual([[41, 43]]))

  it('are none of no labels', () => expect(rangesOf(new Uint8Array(0), names, 'cue')).toEqual([]))
})
