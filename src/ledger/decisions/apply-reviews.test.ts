import { describe, expect, it } from 'vitest'
import { lineReader } from '../../../tests/ledger/line-reader.ts'
import fc from '../../../tests/support/properties.ts'
import { textCapture } from '../../../tests/support/text-capture.ts'
import { narrator, type Reading, type Statement } from '../../model/index.ts'
import type { DocumentDecision } from '../journal-entry.ts'
import { checkSelectors } from '../selectors.ts'
import { textHash } from './anchors.ts'
import { applyReviews } from './apply-reviews.ts'
import { reviewFacts } from './record-review.ts'
import { type DecisionInput, decisionRequest, type RequestOf } from './requests.ts'

const report = `# Boats at Riverbend
@ The Riverbend Lantern, 2031-05-02
Mayor Oud [riverbend]: 12 boats sank
The Ferry Guild [riverbend]: 3 boats sank
Narrator [mill]: 1 boat sank
Captain Ise [mill]: 2 boats sank`

const reading = await lineReader().read(textCapture(report))
const document = reading.documents[0]!
const [mayor, guild, narrated, captain] = reading.statements as [Statement, Statement, Statement, Statement]

const nobodyElse = { placeOf: async () => null, entityNames: async () => [] }

type Review = Omit<Extract<DecisionInput, { kind: 'reviewed' }>, 'kind'>

/** Decisions on a reading, one after the other, as the journal would have them. */
async function decided(reviews: readonly Review[], on: Reading = reading): Promise<DocumentDecision[]> {
  const entries: DocumentDecision[] = []
  for (const [at, review] of reviews.entries()) {
    const request = decisionRequest.parse({ kind: 'reviewed', ...review }) as RequestOf<'reviewed'>
    const reviewed = applyReviews(on, entries).reading
    const facts = await reviewFacts(request, { machine: on, reviewed, index: nobodyElse })
    const link = { prev: '0'.repeat(64), hash: '0'.repeat(64), at: '2031-05-02T09:00:00Z' }
    entries.push({ ...facts, ...link, seq: at + 2 })
  }
  return entries
}

const stanceOf = ({ statements }: Reading, id: string) => statements.find((each) => each.id === id)?.stance

/** The same report as another version would read it: `text` and all spans moved by what was put before them. */
function movedBy(before: string, given: Reading = reading): Reading {
  const by = before.length
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  })
  return {
    ...given,
    documents: given.documents.map((each) => ({
      ...each,
      text: before + each.text,
      blocks: [
        ...(by > 0 ? [{ start: 0, end: by, role: 'paragraph' as const, selector: 'line=0' }] : []),
        ...each.blocks.map(move),
      ],
      quantities: each.quantities.map(move),
    })),
    entities: given.entities.map((each) => ({ ...each, mentions: each.mentions.map(move) })),
    statements: given.statements.map((each) => ({
      ...each,
      source: each.source.map(move),
      cue: each.cue.map(move),
      content: each.content.map(move),
    })),
    claims: given.claims.map(move),
  }
}

/** Every statement and claim under another id. */
function renamed(given: Reading, name = (id: string) => `${id}-now`): Reading {
  return {
    ...given,
    statements: given.statements.map((each) => ({ ...each, id: name(each.id) })),
    claims: given.claims.map((each) => ({ ...each, id: name(each.id), statement: name(each.statement) })),
  }
}

const denied: Review = { subjects: [guild.id], status: 'edited', edit: { stance: 'denies' } }

describe('a decision on a statement', () => {
  it('leaves the reading itself as it was, and none is the very same', async () => {
    const before = JSON.stringify(reading)
    applyReviews(reading, await decided([denied]))
    expect(JSON.stringify(reading)).toBe(before)
    expect(applyReviews(reading, []).reading).toBe(reading)
  })

  it.each<[string, Reading, string]>([
    ['under the same id', reading, guild.id],
    ['under another id, by its words', renamed(reading), `${guild.id}-now`],
    ['further down in another text, by its block', movedBy('An added line.\n'), guild.id],
    ['further down under another id', renamed(movedBy('An added line.\n')), `${guild.id}-now`],
    [
      'with content that ends elsewhere, by its cue',
      {
        ...renamed(reading),
        statements: renamed(reading).statements.map((each) => ({
          ...each,
          content: each.content.map((span) => ({ ...span, end: span.end - 5, text: span.text.slice(0, -5) })),
        })),
      },
      `${guild.id}-now`,
    ],
  ])('is found again %s', async (_, again, id) => {
    const [decision] = await decided([denied])
    const { reading: reviewed, found } = applyReviews(again, [decision!])
    expect(found.get(decision!.seq)).toEqual([id])
    expect(stanceOf(reviewed, id)).toBe('denies')
    expect(reviewed.statements.filter(({ review }) => review)).toHaveLength(1)
  })

  it.each<[string, Reading]>([
    // Its old id is another statement's now: an id alone is nothing.
    [
      'when its id has gone to other words',
      {
        ...reading,
        statements: reading.statements
          .filter(({ id }) => id !== guild.id)
          .map((each) => (each.id === captain.id ? { ...each, id: guild.id } : each)),
      },
    ],
    [
      'when only the statement around it is left',
      {
        ...reading,
        statements: reading.statements
          .filter(({ id }) => id !== guild.id)
          .map((each) =>
            each.id === mayor.id
              ? {
                  ...each,
                  content: [
                    {
                      start: mayor.content[0]!.start,
                      end: guild.content[0]!.end,
                      text: document.text.slice(mayor.content[0]!.start, guild.content[0]!.end),
                    },
                  ],
                }
              : each,
          ),
      },
    ],
    [
      'when its words are others',
      (() => {
        const text = document.text.replace('3 boats sank', '4 boats sank')
        return { ...reading, documents: [{ ...document, text }] }
      })(),
    ],
  ])('stands on nothing %s', async (_, again) => {
    const [decision] = await decided([denied])
    const { reading: reviewed, found } = applyReviews(again, [decision!])
    expect(found.get(decision!.seq)).toEqual([null])
    expect(reviewed.statements).toEqual(again.statements)
  })
})

describe('chains and origins', () => {
  const nested: Reading = {
    ...reading,
    statements: reading.statements.map((each) =>
      each.id === guild.id
        ? { ...each, parent: mayor.id, chain: ['e-mayor-oud', 'e-agency', 'e-the-ferry-guild'] }
        : each,
    ),
  }
  const chainOf = (reviewed: Reading, id: string) => reviewed.statements.find((each) => each.id === id)!.chain
  const originOf = (reviewed: Reading, id: string) =>
    reviewed.claims.find(({ statement }) => statement === id)!.origin

  it.each<[string, Review, readonly string[]]>([
    [
      'follow the speaker of the statement around it, with who passed it on between',
      { subjects: [mayor.id], status: 'edited', edit: { speakers: ['e-captain-ise'] } },
      ['e-captain-ise', 'e-agency', 'e-the-ferry-guild'],
    ],
    [
      'end in the speaker that a person gives',
      { subjects: [guild.id], status: 'edited', edit: { speakers: ['e-captain-ise'] } },
      ['e-mayor-oud', 'e-agency', 'e-captain-ise'],
    ],
    [
      'leave out a statement that was rejected',
      { subjects: [mayor.id], status: 'rejected' },
      ['e-agency', 'e-the-ferry-guild'],
    ],
    [
      'end in nobody with the narrator',
      { subjects: [guild.id], status: 'edited', edit: { speakers: [narrator] } },
      [],
    ],
    [
      'end in nobody where nobody is known',
      { subjects: [guild.id], status: 'edited', edit: { speakers: [] } },
      [],
    ],
    [
      'stay as they were read when something else is edited',
      denied,
      ['e-mayor-oud', 'e-agency', 'e-the-ferry-guild'],
    ],
  ])('%s', async (_, review, expected) => {
    const { reading: reviewed } = applyReviews(nested, await decided([review], nested))
    expect(chainOf(reviewed, guild.id)).toEqual(expected)
    if (review !== denied) expect(originOf(reviewed, guild.id)).toBe(expected.at(-1) ?? null)
  })

  it('a statement is not put into itself or into what stands in it', () =>
    expect(
      decided([{ subjects: [mayor.id], status: 'edited', edit: { parent: guild.id } }], nested),
    ).rejects.toThrow(guild.id))
})

describe('whatever is decided', () => {
  const entities = ['e-mayor-oud', 'e-the-ferry-guild', 'e-captain-ise']
  const ids = reading.statements.map(({ id }) => id)
  const subjects = fc.subarray(ids, { minLength: 1 })
  const review: fc.Arbitrary<Review> = fc.oneof(
    fc.record({ subjects, status: fc.constantFrom('accepted', 'rejected', 'proposed') }),
    fc.record({
      subjects,
      status: fc.constant('edited' as const),
      edit: fc.oneof(
        fc.record({ speakers: fc.subarray(entities) }),
        fc.record({ stance: fc.constantFrom('denies', 'admits') }),
        fc.record({ opinion: fc.boolean() }),
        fc.record({
          content: fc
            .tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
            .map(([start, length]) => [{ start, end: start + length }]),
        }),
      ),
    }),
  )

  it('spans slice to their words, and claims and statements are all there', () =>
    fc.assert(
      fc.asyncProperty(fc.array(review, { maxLength: 6 }), async (reviews) => {
        const { reading: reviewed } = applyReviews(reading, await decided(reviews))
        expect(checkSelectors(reviewed).problems).toEqual([])
        expect(reviewed.statements.map(({ id }) => id)).toEqual(ids)
        expect(reviewed.claims).toHaveLength(reading.claims.length)
      }),
    ))

  it('the narrator speaks where a person did not say that somebody else does', () =>
    fc.assert(
      fc.asyncProperty(fc.array(review, { maxLength: 6 }), async (reviews) => {
        const { reading: reviewed } = applyReviews(reading, await decided(reviews))
        const own = reviewed.statements.find(({ id }) => id === narrated.id)!
        const claim = reviewed.claims.find(({ statement }) => statement === narrated.id)!
        if (own.review?.edited.includes('speakers')) return
        expect(own.speakers).toEqual([narrator])
        expect([own.chain, claim.origin]).toEqual([[], null])
      }),
    ))

  it('decisions on other statements change nothing of one', () =>
    fc.assert(
      fc.asyncProperty(fc.array(review, { maxLength: 6 }), async (reviews) => {
        const others = reviews.filter((each) => !each.subjects.includes(guild.id))
        const { reading: reviewed } = applyReviews(reading, await decided(others))
        expect(reviewed.statements.find(({ id }) => id === guild.id)).toEqual(guild)
      }),
    ))

  it('the journal has no word of the report', () =>
    fc.assert(
      fc.asyncProperty(fc.array(review, { maxLength: 6 }), async (reviews) => {
        const kept = JSON.stringify(await decided(reviews))
        for (const word of ['boats', 'sank', 'Boats at']) expect(kept).not.toContain(word)
      }),
    ))
})

it('the text that a decision was made on is told by its hash', () =>
  expect(textHash(document)).not.toBe(textHash(movedBy('x').documents[0]!)))
