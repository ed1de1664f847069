import { describe, expect, it } from 'vitest'
import fc from '../../tests/support/properties.ts'
import { data, readReports, report } from '../../tests/support/reports.ts'
import { captureText } from '../capture/index.ts'
import type { Document } from '../model/index.ts'
import { assembleReadings, readCapture } from '../pipeline.ts'
import { findCopies } from './copies.ts'

const wire =
  'Two ferries collided in thick fog off the northern pier on Monday evening and eleven passengers were taken to hospital, the harbour office said. Divers went down at dawn to look for the anchor of the smaller ferry, which had torn loose. Both captains have worked on the line for more than ten years, and neither was hurt when the bows met.'

const other =
  'The council of Lowmoor met on Tuesday to settle what the new library may cost. It had asked three builders for a price, and two of them wanted more time. A decision is put off until the spring, when the ground is dry again and the old hall can be pulled down without harm to the lime trees beside it. Members argued for an hour over who should pay for the road.'

const post =
  'Air defence shot down three more drones over the Lowmoor district, the mayor said. Crews are at work on the spot.'

function document(id: string, text: string, more: Partial<Document> = {}): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role: 'paragraph' as const,
    selector: '',
  }))
  return {
    id,
    sha256: '0'.repeat(64),
    url: null,
    title: null,
    byline: null,
    publisher: `Outlet ${id}`,
    published: null,
    modified: null,
    language: 'en',
    license: null,
    issuer: null,
    via: [],
    text,
    blocks,
    dropped: [],
    diagnostics: [],
    toponyms: [],
    timexes: [],
    quantities: [],
    media: [],
    ...more,
  }
}

function documents(...texts: readonly string[]): Document[] {
  return texts.map((text, at) => document(`d${at}`, text, { published: `2024-03-1${at}` }))
}

describe('findCopies finds', () => {
  it.each([
    ['the same words', wire, wire, 'identical', 1],
    ['the same words with emphasis', wire, `**${wire.toUpperCase()}**`, 'identical', 1],
    ['a cut text', wire, wire.slice(0, wire.indexOf(' Both')), 'cut', 1],
    ['a text with a line of its own', wire, `${wire} The Lowmoor Gazette has asked the owners.`, 'cut', 0.8],
    [
      'a text with a line of its own and one left out',
      wire,
      `${wire.slice(0, wire.indexOf(' Both'))} The Lowmoor Gazette has asked the owners.`,
      'cut',
      0.8,
    ],
    [
      'a text with a few words changed',
      wire,
      wire
        .replace('thick fog', 'heavy fog')
        .replace('at dawn', 'at first light')
        .replace('ten years', 'a decade')
        .replace('worked', 'served'),
      'rewritten',
      0.5,
    ],
    [
      'a whole report inside a longer story',
      wire,
      `${other}\n${wire}\n${other.split('. ').reverse().join('. ')}`,
      'quoted',
      0.2,
    ],
    [
      'a paragraph inside a longer story',
      `${wire}\n${other}`,
      `${wire.slice(0, wire.indexOf(' Both'))}\n${'Nobody on the island can remember such a winter, say those who sweep the snow from the steps of the church. '}${'The baker has run out of flour, the post boat lies in harbour and the school has sent everybody home until further notice. '}`,
      'quoted',
      0.3,
    ],
    ['a post of a few words', post, `⚡️ ${post}`, 'identical', 1],
    ['a post of which a line was left out', post, post.slice(0, post.indexOf(' Crews')), 'cut', 1],
    [
      'a post in a list of others',
      post.slice(0, post.indexOf(' Crews')),
      `The bridge is closed.\n${post}\nNo trains run before noon.`,
      'quoted',
      0.4,
    ],
    [
      'a post in Russian',
      'ПВО за ночь сбила восемь беспилотников над Северным районом, сообщил мэр Лугов.',
      '⚡️**ПВО за ночь сбила восемь беспилотников над Северным районом**, — сообщил мэр Лугов',
      'identical',
      1,
    ],
  ])('%s', (_, original, text, how, atLeast) => {
    const [copy, ...others] = findCopies(documents(original, text))
    expect(others).toEqual([])
    expect(copy).toMatchObject({ document: 'd1', of: 'd0', how })
    expect(copy!.share).toBeGreaterThanOrEqual(atLeast)
    expect(copy!.spans.length).toBeGreaterThan(0)
  })
})

describe('findCopies does not find', () => {
  it.each([
    [
      'the same happening in other words',
      wire,
      'Fog was blamed when a pair of ferries ran into each other near the pier; eleven people needed a doctor, according to the port.',
    ],
    [
      'one quoted sentence in a long text',
      wire,
      `${wire.slice(0, 60)} ${'and other news of the coast followed it in a row '.repeat(9)}`,
    ],
    ['nothing', wire, ''],
    ['a few words', wire, 'Two ferries collided in thick fog'],
    [
      'what an official is quoted with in both',
      `The mayor spoke at noon. “${wire}” ${other}`,
      `“${wire}” With these words the evening began for Ms Tarrow, who has been mayor for a year, and who had come by train.${' She would not be drawn on whether the line should be closed for the winter.'.repeat(3)} ${other.split(' ').reverse().join(' ')}`,
    ],
    [
      'where both end with whom to call and whose rights they are',
      `${wire}\nAnyone with information about the collision is asked to call the harbour police at 555-010-4477, or to come to the office on the northern pier between nine and five. Copyright 2024. All rights reserved. This report may not be published, broadcast or redistributed.`,
      `${other}\nAnyone with information about the collision is asked to call the harbour police at 555-010-4477, or to come to the office on the northern pier between nine and five. Copyright 2024. All rights reserved. This report may not be published, broadcast or redistributed.`,
    ],
  ])('%s', (_, original, text) => expect(findCopies(documents(original, text))).toEqual([]))

  it('anything in one document, or in none', () => {
    expect(findCopies(documents(wire))).toEqual([])
    expect(findCopies([])).toEqual([])
  })

  it('a passage that an outlet prints again in a story of its own', () => {
    const story = `${wire.slice(0, wire.indexOf(' Both'))}\n${other} ${other.split(' ').reverse().join(' ')}`
    const [first, second] = [
      document('a', `${wire} ${wire.split(' ').reverse().join(' ')}`),
      document('b', story),
    ]
    expect(findCopies([first, second]).map(({ how }) => how)).toEqual(['quoted'])
    expect(findCopies([first, { ...second, publisher: first.publisher }])).toEqual([])
  })
})

describe('a form of notice filled in twice is no copy', () => {
  const notice = (id: string, text: string, published: string, ...numbers: readonly number[]) =>
    document(id, text, {
      published,
      quantities: numbers.map((number) => ({ low: number, high: number }) as Document['quantities'][number]),
    })
  const first = notice('a', post, '2024-03-12T07:05:00Z', 3)
  it.each([
    ['the same notice an hour later', notice('b', post, '2024-03-12T08:05:00Z', 3), 1],
    ['a notice that says less', notice('b', post, '2024-03-12T08:05:00Z'), 1],
    ['another number', notice('b', post.replace('three', 'eight'), '2024-03-12T08:05:00Z', 8), 0],
    ['a month later', notice('b', post, '2024-04-12T08:05:00Z', 3), 0],
    ['no date', { ...first, id: 'b', published: null }, 1],
  ])('%s', (_, second, found) => expect(findCopies([first, second])).toHaveLength(found))

  it('but a long report may be corrected and printed again', () => {
    const long = notice('a', `${wire} ${other}`, '2024-03-12', 11)
    expect(
      findCopies([long, notice('b', long.text.replace('eleven', 'twelve'), '2024-04-12', 12)]),
    ).toHaveLength(1)
  })
})

describe('a few words of a post, taken over at once', () => {
  const crews = 'Crews are at work on the spot.'
  const first = document('a', post, { published: '2024-03-12T07:05:00Z' })
  const second = document('b', crews, { published: '2024-03-12T07:09:00Z' })
  it.each([
    ['by another outlet within minutes', second, 1],
    ['an hour later', { ...second, published: '2024-03-12T08:05:00Z' }, 0],
    ['on a day without an hour', { ...second, published: '2024-03-12' }, 0],
    ['by the same outlet', { ...second, publisher: first.publisher }, 0],
    ['by somebody unknown', { ...second, publisher: null }, 0],
    ['four words', document('b', 'Crews are at work.', { published: second.published }), 0],
    [
      'with as many of its own',
      document('b', `${crews} Nobody was hurt in Lowmoor, the school says.`, { published: second.published }),
      0,
    ],
  ])('%s', (_, post, found) => expect(findCopies([first, post])).toHaveLength(found))
})

it('a page on which one registers is no copy, whatever it shares besides', () => {
  const page = `Welcome back, dear reader of the coast, here is what you missed since the spring.
Sign up for our newsletters, choose the ones that you would like to have in the morning and at night, and confirm them.
By registering you agree to our Terms of Service and to our Privacy Policy, which tell what we keep and for how long.`
  const line = page.slice(0, page.indexOf('\n'))
  expect(findCopies(documents(page, `${line} ${other}`))).toEqual([])
  expect(findCopies(documents(line, `${line} ${other}`))).toHaveLength(1)
})

describe('what says where it was taken from', () => {
  const northwire = document('a', wire, { publisher: 'Northwire', published: '2024-03-12T09:00:00Z' })
  const retold = `${wire.slice(0, wire.indexOf(' and eleven'))}. ${other}`

  it.each([
    ['by its via line', { via: ['Northwire News Agency'] }, 'declared'],
    ['by an address', { via: ['www.northwire.example'] }, 'declared'],
    [
      'as a forward',
      { via: ['Northwire'], dropped: [{ text: '[Forwarded from Northwire]', reason: 'via', selector: '' }] },
      'forward',
    ],
    ['from somebody else', { via: ['Harrow Mail'] }, 'identical'],
  ])('%s', (_, more, how) => {
    // Dated before the wire, as a page without a clock is: what it says of itself goes before its date.
    const copy = document('b', wire, {
      published: how === 'identical' ? '2024-03-13' : '2024-03-11',
      ...more,
    })
    expect(findCopies([northwire, copy])).toMatchObject([{ document: 'b', of: 'a', how, share: 1 }])
  })

  it('needs fewer shared words', () => {
    expect(findCopies([northwire, document('b', retold)])).toEqual([])
    expect(findCopies([northwire, document('b', retold, { via: ['Northwire'] })])).toMatchObject([
      { document: 'b', of: 'a', how: 'declared' },
    ])
    expect(findCopies([northwire, document('b', other, { via: ['Northwire'] })])).toEqual([])
  })

  it('is believed of nobody where each names the other', () => {
    const one = { ...northwire, via: ['Harrow Mail'] }
    const two = document('b', wire, { publisher: 'Harrow Mail', via: ['Northwire'], published: '2024-03-13' })
    expect(findCopies([one, two])).toMatchObject([{ document: 'b', of: 'a', how: 'identical' }])
  })

  it('“Northwire reported that …” is a copy of the report of Northwire’s that claims so, and of no other', async () => {
    const readings = await Promise.all(
      [
        report(
          'Twelve people were taken to hospital with wounds on Tuesday. Their village of Tyotkino was shelled for an hour, said the head of the district.',
        ),
        report(
          'Nobody in the village slept. Northwire reported that 12 people were wounded when Tyotkino was shelled.',
        ),
        report('Northwire reported that 40 people were killed when Sudzha was shelled.'),
      ].map((text) => readCapture(captureText(text, null), data)),
    )
    const published = {
      ...readings[0]!,
      documents: readings[0]!.documents.map((each) => ({ ...each, publisher: 'Northwire' })),
    }
    const { copies } = assembleReadings([published, ...readings.slice(1)], data)
    const [wireReport, retelling] = readings.map((reading) => reading.documents[0]!.id)
    expect(copies).toMatchObject([{ document: retelling, of: wireReport, how: 'declared' }])
  })
})

it('calls the one published first the original, in whatever order they come', () => {
  const [first, second] = documents(wire, wire) as [Document, Document]
  expect(findCopies([second, first])).toEqual(findCopies([first, second]))
  expect(findCopies([second, first])[0]).toMatchObject({ document: 'd1', of: 'd0' })
})

it('finds each copy among very many, with the earliest as its original', () => {
  const many = Array.from({ length: 60 }, (_, at) =>
    document(`m${String(at).padStart(2, '0')}`, wire, {
      published: `2024-03-12T10:${String(at).padStart(2, '0')}:00Z`,
    }),
  )
  const copies = findCopies(many)
  expect(copies.filter(({ of }) => of === 'm00')).toHaveLength(59)
  expect(copies.length).toBeLessThan(60 * 14)
})

describe('whatever the texts', () => {
  const sentences = `${wire} ${other}`.split(/(?<=\.) /)
  const texts = fc.array(
    fc
      .array(fc.oneof(fc.constantFrom(...sentences), fc.lorem({ maxCount: 12 })), {
        minLength: 1,
        maxLength: 9,
      })
      .map((parts) => parts.join(' ')),
    { minLength: 2, maxLength: 6 },
  )

  it('the order of documents changes nothing', () =>
    fc.assert(
      fc.property(texts, fc.integer(), (all, seed) => {
        const given = documents(...all)
        const turned = given
          .map((each, at) => ({ each, key: Math.imul(seed ^ at, 0x9e3779b1) }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each)
        expect(findCopies(turned)).toEqual(findCopies(given))
      }),
      { numRuns: 60 },
    ))

  it('spans are the same words on both sides, in the order of the copy, and are the share that is given', () =>
    fc.assert(
      fc.property(texts, (all) => {
        const given = documents(...all)
        const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
        for (const { document: id, of, share, spans } of findCopies(given)) {
          const [copy, original] = [id, of].map(
            (each) => given.find((document) => document.id === each)!.text,
          )
          let reached = 0
          let shared = 0
          for (const { start, end, ofStart, ofEnd } of spans) {
            expect(start).toBeGreaterThanOrEqual(reached)
            expect(words(copy!.slice(start, end))).toEqual(words(original!.slice(ofStart, ofEnd)))
            shared += words(copy!.slice(start, end)).length
            reached = end
          }
          expect(share).toBeCloseTo(shared / words(copy!).length, 2)
        }
      }),
      { numRuns: 60 },
    ))
})

it('a copy adds an outlet and never an origin', async () => {
  const text = report(
    'The mayor, Anton Lugov, said that 12 people were wounded when Tyotkino was shelled on Tuesday.',
    'The school of the village, which had been closed since the winter, burned down, and the road to the river was closed.',
  )
  const alone = await readReports(text)
  const twice = await readReports(text, `${text}\n`)
  const wounded = (reading: typeof alone) =>
    reading.incidents
      .flatMap((incident) => incident.accounts)
      .flatMap((account) => account.slots)
      .filter((slot) => slot.slot === 'wounded')
  expect(wounded(alone).map((slot) => [slot.origins.length, slot.outlets.length])).toEqual([[1, 1]])
  expect(wounded(twice).map((slot) => [slot.origins.length, slot.outlets.length])).toEqual([[1, 2]])
  expect(twice.copies).toHaveLength(1)
})
