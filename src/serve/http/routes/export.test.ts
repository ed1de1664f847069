import { beforeEach, describe, expect, it } from 'vitest'
import { openLineDossier } from '../../../../tests/support/line-dossier.ts'
import type { Dossier } from '../../../ledger/index.ts'
import { createApp } from '../app.ts'
import { claimRowsShape } from '../claim-shapes.ts'
import { errorShape } from '../shapes.ts'
import { facetsShape, quoteLinksShape, sourcesShape } from '../source-shapes.ts'

const base = 'http://127.0.0.1:4870/api/v1/dossiers/example'
const token = 'token-of-this-start'
const report = `# Boats at Riverbend
@ The Riverbend Lantern, 2031-05-02
Mayor Oud [riverbend]: 12 boats sank
The Ferry Guild [riverbend]: 3 boats sank`

interface File {
  readonly claims: readonly { readonly review: { readonly status: string } }[]
  readonly facts: object
}

const fileOf = async (answer: Response) => (await answer.json()) as File

let dossier: Dossier

beforeEach(async () => {
  dossier = await openLineDossier(report)
})

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const dossiers = [{ name: 'example', title: 'Example', readOnly: true, dossier }]
  const headers = { host: '127.0.0.1:4870', ...init.headers }
  return await createApp({ dossiers, token, port: () => 4870, assets: null }).request(`${base}${path}`, {
    ...init,
    headers,
  })
}

const unmask = (body: unknown, given: Record<string, string> = { 'x-sayso-token': token }) =>
  ask('/export?format=json&proposals=true', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...given },
  })

describe('an export', () => {
  it('holds reviewed claims alone and says how many proposals it left out', async () => {
    const none = await ask('/export?format=json')
    expect(none.headers.get('content-disposition')).toBe('attachment; filename="sayso-claims.json"')
    expect(none.headers.get('x-sayso-proposals-left-out')).toBe('2')
    expect(await fileOf(none)).toMatchObject({ claims: [], facts: { rows: 0, proposalsLeftOut: 2 } })
    const { statements } = await dossier.reading()
    await dossier.decide({ kind: 'reviewed', subjects: [statements[0]!.id], status: 'accepted' })
    await dossier.decide({ kind: 'reviewed', subjects: [statements[1]!.id], status: 'rejected' })
    const file = await fileOf(await ask('/export?format=json&proposals=true'))
    expect(file.claims.map(({ review }) => review.status)).toEqual(['accepted'])
    expect(file.facts).toMatchObject({ rows: 1, proposalsLeftOut: 0 })
  })

  it('holds what the filter of the screen holds', async () => {
    const rows = async (query: string) =>
      (await fileOf(await ask(`/export?format=json&proposals=true&${query}`))).claims
    expect(await rows('stance=asserts')).toHaveLength(2)
    expect(await rows('stance=denies')).toHaveLength(0)
    expect(await rows('publisher=Another')).toHaveLength(0)
  })

  it.each([
    ['csv', 'text/csv'],
    ['geojson', 'application/geo+json'],
  ])('is %s when asked', async (format, mediaType) => {
    const answer = await ask(`/export?format=${format}&proposals=true`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(mediaType)
    expect((await answer.text()).length).toBeGreaterThan(100)
  })

  it('refuses a format it does not know', async () =>
    expect(errorShape.parse(await (await ask('/export?format=xls')).json()).error.code).toBe(
      'http.bad-request',
    ))
})

describe('unmasking', () => {
  it('needs a reason, which the journal keeps before a name leaves', async () => {
    const answer = await unmask({ reason: 'court order 12/31', by: 'M. Okro' })
    expect((await fileOf(answer)).facts).toMatchObject({ unmasked: 'court order 12/31', personsMasked: 0 })
    const { decisions } = await dossier.decisions({ limit: 10 })
    expect(decisions).toMatchObject([
      { kind: 'unmasked', claims: 2, reason: 'court order 12/31', by: 'M. Okro' },
    ])
    await expect(dossier.decide({ kind: 'undone', decision: decisions[0]!.seq })).rejects.toMatchObject({
      facts: { code: 'decide.already-left' },
    })
  })

  it.each([
    ['no reason', {}, { 'x-sayso-token': token }, 422],
    ['an empty reason', { reason: ' ' }, { 'x-sayso-token': token }, 422],
    ['no token', { reason: 'x' }, {}, 403],
  ])('is refused with %s', async (_, body, given, status) => {
    expect((await unmask(body, given)).status).toBe(status)
    expect((await dossier.decisions({ limit: 10 })).decisions).toEqual([])
  })
})

describe('facets and sources', () => {
  it('count the claims that the filter leaves, each voice too', async () => {
    const facets = facetsShape.parse(await (await ask('/claim-facets')).json())
    expect(facets.total).toBe(2)
    expect(facets.voices.map(({ name, claims }) => [name, claims])).toEqual(
      expect.arrayContaining([
        ['Mayor Oud', 1],
        ['The Ferry Guild', 1],
      ]),
    )
    const some = facetsShape.parse(await (await ask(`/claim-facets?voice=${facets.voices[0]!.key}`)).json())
    expect([some.total, some.voices.length]).toEqual([1, facets.voices.length])
    const [found] = facets.facets.stance
    expect(found).toEqual({ value: 'asserts', claims: 2 })
  })

  it('name who speaks, with the claims of each, and who quotes them', async () => {
    const { sources, total } = sourcesShape.parse(await (await ask('/sources')).json())
    expect([total, sources.map(({ made }) => made)]).toEqual([2, [1, 1]])
    const rows = claimRowsShape.parse(await (await ask(`/claim-rows?origin=${sources[0]!.key}`)).json())
    expect(rows.total).toBe(sources[0]!.made)
    const { voices, links } = quoteLinksShape.parse(await (await ask('/quote-links')).json())
    const keys = new Set(voices.map(({ key }) => key))
    expect(links.length).toBeGreaterThan(0)
    for (const { quoting, quoted } of links) expect(keys.has(quoting) && keys.has(quoted)).toBe(true)
  })
})
