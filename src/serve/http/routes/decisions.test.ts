import { beforeEach, describe, expect, it } from 'vitest'
import { openLineDossier } from '../../../../tests/support/line-dossier.ts'
import type { Dossier } from '../../../ledger/index.ts'
import { createApp } from '../app.ts'
import { decidedShape, decisionsShape, entitiesShape, partiesShape } from '../decision-shapes.ts'
import { documentDetailShape, errorShape, incidentDetailShape } from '../shapes.ts'

const base = 'http://127.0.0.1:4870/api/v1/dossiers/example'
const token = 'token-of-this-start'
const report = `# Boats at Riverbend
@ The Riverbend Lantern, 2031-05-02
Mayor Oud [riverbend]: 12 boats sank
The Ferry Guild [riverbend]: 3 boats sank`

let dossier: Dossier
let mayor: string
let document: string

beforeEach(async () => {
  dossier = await openLineDossier(report)
  const [first] = (await dossier.reading()).statements
  mayor = first!.id
  document = first!.document
})

function app() {
  const dossiers = [{ name: 'example', title: 'Example', readOnly: true, dossier }]
  return createApp({ dossiers, token, port: () => 4870, assets: null })
}

const headers = { host: '127.0.0.1:4870' }

async function ask(path: string) {
  return await app().request(`${base}${path}`, { headers })
}

async function post(
  path: string,
  body?: unknown,
  given: Record<string, string> = { 'x-sayso-token': token },
) {
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const init = { method: 'POST', ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  return await app().request(`${base}${path}`, { ...init, headers: { ...headers, ...type, ...given } })
}

const reject = () => ({ kind: 'reviewed', subjects: [mayor], status: 'rejected', reason: 'a caption' })

async function problem(answer: Response) {
  return errorShape.parse(await answer.json()).error
}

describe('a decision over HTTP', () => {
  it('is taken on the example too, takes effect at once and is listed', async () => {
    const answer = await post('/decisions', reject())
    expect(answer.status).toBe(200)
    const { decision, documents, incidents } = decidedShape.parse(await answer.json())
    expect([documents, incidents]).toEqual([[document], ['i-riverbend']])
    const detail = documentDetailShape.parse(await (await ask(`/documents/${document}`)).json())
    expect(detail.statements[0]!.review).toMatchObject({ status: 'rejected', decision: decision.seq })
    const incident = incidentDetailShape.parse(await (await ask('/incidents/i-riverbend')).json())
    expect(incident.claims).toHaveLength(1)
    const list = decisionsShape.parse(await (await ask(`/decisions?subject=${mayor}&limit=1`)).json())
    expect(list).toMatchObject({ total: 1, next: null, decisions: [{ kind: 'reviewed', standing: true }] })
  })

  it('is a grade that the incident comes with, and that makes it an assessed one', async () => {
    const detail = async () => incidentDetailShape.parse(await (await ask('/incidents/i-riverbend')).json())
    const listed = async () =>
      ((await (await ask('/incidents')).json()) as { incidents: unknown[] }).incidents
    expect(await detail()).toMatchObject({ label: 'contested', assessments: [] })
    expect(await listed()).not.toMatchObject([{ label: 'assessed' }])
    const subject = { is: 'incident', id: 'i-riverbend' }
    const grade = { kind: 'assessed', subject, reliability: 'B', credibility: 2, reason: 'two who saw it' }
    expect((await post('/decisions', grade)).status).toBe(200)
    const assessments = [{ subject, reliability: 'B', credibility: 2, counts: true, standing: true }]
    expect(await detail()).toMatchObject({ label: 'assessed', assessments })
    expect(await listed()).toMatchObject([{ id: 'i-riverbend', label: 'assessed' }])
  })

  it('is undone without a word, and done again with one', async () => {
    const { decision } = decidedShape.parse(await (await post('/decisions', reject())).json())
    const undone = decidedShape.parse(await (await post(`/decisions/${decision.seq}/undo`)).json())
    expect(await dossier.incident('i-riverbend')).toMatchObject({ claims: [{}, {}] })
    const again = await post(`/decisions/${undone.decision.seq}/undo`, { reason: 'it was one' })
    expect(again.status).toBe(200)
    expect((await dossier.incident('i-riverbend'))!.claims).toHaveLength(1)
    const twice = await post(`/decisions/${undone.decision.seq}/undo`)
    expect([twice.status, (await problem(twice)).code]).toEqual([409, 'decide.already-undone'])
  })

  it.each<[string, () => unknown, number, string]>([
    ['no kind', () => ({ subjects: [mayor] }), 422, 'http.bad-request'],
    ['a field too many', () => ({ ...reject(), hidden: true }), 422, 'http.bad-request'],
    ['an unknown statement', () => ({ ...reject(), subjects: ['s-none'] }), 404, 'decide.no-such-statement'],
    ['an edit that is none', () => ({ ...reject(), status: 'edited' }), 422, 'decide.wrong-edit'],
    [
      'an unknown speaker',
      () => ({ ...reject(), status: 'edited', edit: { speakers: ['e-none'] } }),
      404,
      'decide.no-such-entity',
    ],
    [
      'the narrator among others',
      () => ({ ...reject(), status: 'edited', edit: { speakers: ['narrator', 'e-mayor-oud'] } }),
      422,
      'decide.narrator-among-others',
    ],
    [
      'confirmed information of one origin',
      () => ({ kind: 'assessed', subject: { is: 'statement', id: mayor }, credibility: 1, reason: 'sure' }),
      409,
      'decide.single-origin',
    ],
  ])('refuses %s', async (_, body, status, code) => {
    const answer = await post('/decisions', body())
    expect([answer.status, (await problem(answer)).code]).toEqual([status, code])
    expect((await dossier.decisions({ limit: 1 })).total).toBe(0)
  })

  it.each(['/decisions', '/decisions/2/undo', '/parties'])('needs the token at %s', async (path) => {
    const answer = await post(path, reject(), {})
    expect([answer.status, (await problem(answer)).code]).toEqual([403, 'http.wrong-token'])
  })
})

describe('sides over HTTP', () => {
  it('are decided and listed', async () => {
    const side = { entity: 'e-mayor-oud', decision: { is: 'side', party: 'Town' }, reason: 'elected' }
    expect((await post('/parties', side)).status).toBe(200)
    const { parties } = partiesShape.parse(await (await ask('/parties')).json())
    expect(parties).toEqual([
      {
        party: 'Town',
        entities: [{ id: 'e-mayor-oud', name: 'Mayor Oud', kind: 'organisation', decided: true }],
      },
    ])
  })

  it.each([
    ['ou', ['Mayor Oud']],
    ['GUILD', ['The Ferry Guild']],
    ['yor', []],
    ['%', []],
    ['', ['Mayor Oud', 'The Ferry Guild']],
  ])('%j finds %j to choose from', async (q, names) => {
    const answer = await ask(`/entities?q=${encodeURIComponent(q)}`)
    const { entities } = entitiesShape.parse(await answer.json())
    expect(entities.map(({ name }) => name)).toEqual(names)
  })
})
