import { describe, expect, it } from 'vitest'
import { findPlaylists } from './playlists.ts'

const films = [
  '2:41 Ferry crew rescues a seal from the harbour chain Pause',
  '0:38 Who pays for the pier?',
  '1:17 Mayor: no new lamps before the spring',
  '0:26 Driver of the post boat is charged',
  '1:06 Skaters brave the cold',
]

it('finds the films that a page lists, wherever they stand', () => {
  const list = films.join('\n\n')
  expect(findPlaylists(list)).toEqual([{ start: 0, end: list.length }])
  const text = `The ferry sank.\n${list}\nEleven were saved.`
  expect(findPlaylists(text).map(({ start, end }) => text.slice(start, end))).toEqual([list])
})

describe('is no list of films', () => {
  it.each([
    ['', ''],
    [
      'a chronicle',
      '6:10 Sirens in Lowmoor\n6:42 The bridge is shut\n7:05 Two hurt\n7:30 All clear\n8:00 Trains run',
    ],
    [
      'a chronicle, the latest first',
      '9:05 Trains run\n8:30 All clear\n8:05 Two hurt\n7:42 The bridge is shut',
    ],
    [
      'a chronicle of a night',
      '22:10 Sirens in Lowmoor\n23:42 The bridge is shut\n0:05 Two hurt\n0:30 All clear\n1:00 Trains run',
    ],
    ['sentences', films.map((line) => `${line}.`).join('\n')],
    ['three films', films.slice(0, 3).join('\n')],
    [
      'hours of a clock',
      '5:35 p.m. Lowmoor\n4:10 p.m. Harrow\n5:20 p.m. Tarn\n3:15 p.m. Selby\n6:00 p.m. Wick',
    ],
  ])('%s', (_, text) => expect(findPlaylists(text)).toEqual([]))
})
