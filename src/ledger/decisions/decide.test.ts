import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lineReader } from '../../../tests/ledger/line-reader.ts'
import { textCapture } from '../../../tests/support/text-capture.ts'
import { newFolder } from '../../../tests/support/until-the-end.ts'
import {
  type DecisionInput,
  type Dossier,
  type DossierOptions,
  openDossier,
  rebuildDossier,
  verifyDossier,
} from '../index.ts'

let folder: string
let dossier: Dossier

const options: DossierOptions = {
  ...lineReader(),
  createIfMissing: true,
  clock: () => new Date(Date.UTC(2031, 4, 2, 9)),
}

const reports = [
  `# Boats at Riverbend
@ The Riverbend Lantern, 2031-05-02
Mayor Oud [riverbend]: 12 boats sank
The Ferry Guild [riverbend]: 3 boats sank
Narrator [mill]: 1 boat sank`,
  `# More boats
@ The Upstream Courier, 2031-05-03
The Ferry Guild [riverbend]: 3 boats sank
Harbour Office [mill]: 2 boats sank`,
]

beforeEach(async () => {
  folder = path.join(newFolder('decisions'), 'dossier')
  dossier = await openDossier(folder, options)
  await dossier.add(reports.map((text, n) => textCapture(text, `${n}.txt`)))
})
afterEach(() => dossier.close())

const statements = async () => (await dossier.reading()).statements
const statementOf = async (words: string) =>
  (await statements()).find(({ source, content }) => `${source[0]?.text}: ${content[0]?.text}` === words)!
const riverbend = async () => (await dossier.incident('i-riverbend'))!
const mayor = 'Mayor Oud: 12 boats sank'

const joinedRows = async () => {
  const { applied: _, ...rows } = await dossier.index.rows()
  return rows
}

describe('a rejected statement', () => {
  test('is kept in its document and is in no incident, account or dispute', async () => {
    const { id, document } = await statementOf(mayor)
    const { decision, documents, incidents } = await dossier.decide({
      kind: 'reviewed',
      subjects: [id],
      status: 'rejected',
      reason: 'a caption',
      by: 'Ada',
    })
    expect([documents, incidents]).toEqual([[document], ['i-mill', 'i-riverbend']])
    expect(decision).toMatchObject({ standing: true, undoneBy: null, found: [id] })
    const own = (await dossier.document(document))!
    const review = { status: 'rejected', by: 'Ada', reason: 'a caption', edited: [], decision: decision.seq }
    expect(own.statements.find((each) => each.id === id)!.review).toMatchObject(review)
    expect(own.claims.find((each) => each.statement === id)!.review).toMatchObject(review)
    const { incident, disputes } = await riverbend()
    expect(incident.accounts.map(({ speakers }) => speakers)).toEqual([['e-the-ferry-guild']])
    expect(incident.claims).toHaveLength(2)
    expect(disputes).toEqual([])
  })

  test('comes back when that is undone, and goes when the undoing is', async () => {
    const before = await joinedRows()
    const { id } = await statementOf(mayor)
    const rejected = await dossier.decide({ kind: 'reviewed', subjects: [id], status: 'rejected' })
    const during = await joinedRows()
    const undone = await dossier.decide({ kind: 'undone', decision: rejected.decision.seq })
    expect(await joinedRows()).toEqual(before)
    await dossier.decide({ kind: 'undone', decision: undone.decision.seq })
    expect(await joinedRows()).toEqual(during)
  })

  test('is taken back by the status proposed', async () => {
    const { id } = await statementOf(mayor)
    await dossier.decide({ kind: 'reviewed', subjects: [id], status: 'rejected' })
    await dossier.decide({ kind: 'reviewed', subjects: [id], status: 'proposed' })
    expect((await riverbend()).incident.claims).toHaveLength(3)
    expect((await statementOf(mayor)).review).toMatchObject({ status: 'proposed' })
  })
})

describe('an edited statement', () => {
  const speaker = async (given: unknown[], subjects = [mayor]) => {
    const ids = []
    for (const words of subjects) ids.push((await statementOf(words)).id)
    const edit = { speakers: given } as Extract<DecisionInput, { kind: 'reviewed' }>['edit']
    return await dossier.decide({ kind: 'reviewed', subjects: ids, status: 'edited', edit })
  }

  test('speaks in the account of whom a person names', async () => {
    await speaker(['e-the-ferry-guild'])
    const { incident, claims } = await riverbend()
    expect(incident.accounts.map(({ speakers }) => speakers)).toEqual([['e-the-ferry-guild']])
    expect(claims.map(({ origin }) => origin)).toEqual(claims.map(() => 'e-the-ferry-guild'))
    expect(await statementOf(mayor)).toMatchObject({
      speakers: ['e-the-ferry-guild'],
      chain: ['e-the-ferry-guild'],
      review: { status: 'edited', edited: ['candidates', 'speakers'] },
    })
  })

  test('is corrected for all of one document at once', async () => {
    const { decision } = await speaker(['narrator'], [mayor, 'The Ferry Guild: 3 boats sank'])
    expect(decision.found).toHaveLength(2)
    const accounts = (await riverbend()).incident.accounts.map(({ speakers }) => speakers)
    expect(accounts).toEqual([['e-the-ferry-guild'], ['narrator']])
  })

  test.each([
    ['in their own words', { name: 'Deputy Vren', kind: 'person' }],
    ['by words of the report', { start: 0, end: 0, kind: 'person' }],
  ])('may be of somebody new, named %s', async (_, who) => {
    const { document } = await statementOf(mayor)
    const { text } = (await dossier.document(document))!.documents[0]!
    const start = text.indexOf('Boats at')
    await speaker(['start' in who ? { ...who, start, end: start + 5 } : who])
    const { speakers } = await statementOf(mayor)
    const [entity] = (await dossier.document(document))!.entities.filter(({ id }) => id === speakers[0])
    expect(entity).toMatchObject({ name: 'start' in who ? 'Boats' : 'Deputy Vren', kind: 'person' })
    // Words of the report are kept by where they stand.
    expect(await readFile(path.join(folder, 'journal.jsonl'), 'utf8')).not.toContain('"name":"Boats"')
  })

  test('gets the id of the only one with that name', async () => {
    await speaker([{ name: 'Harbour Office', kind: 'organisation' }])
    expect((await statementOf(mayor)).speakers).toEqual(['e-harbour-office'])
  })

  test('takes its stance, its spans and its opinion from the last edit of each, with its words', async () => {
    const { id, content } = await statementOf(mayor)
    const edit = (given: object) =>
      dossier.decide({ kind: 'reviewed', subjects: [id], status: 'edited', edit: given })
    await edit({ stance: 'estimates', opinion: true })
    await edit({ stance: 'admits', content: [{ start: content[0]!.start, end: content[0]!.start + 8 }] })
    await dossier.decide({ kind: 'reviewed', subjects: [id], status: 'accepted' })
    expect((await statements()).find((each) => each.id === id)).toMatchObject({
      stance: 'admits',
      opinion: true,
      content: [{ text: '12 boats' }],
      review: { status: 'edited', edited: ['content', 'opinion', 'stance'] },
    })
  })
})

describe('an edited claim', () => {
  test('has the type, the outcome and the figures that a person gives, with the public codes of the type', async () => {
    const { id } = await statementOf(mayor)
    const claim = (await dossier.reading()).claims.find((each) => each.statement === id)!
    await dossier.decide({
      kind: 'reviewed',
      subjects: [claim.id],
      status: 'edited',
      edit: {
        event: { type: 'attack', subtype: 'drone' },
        outcome: 'intercepted',
        values: [{ quantity: claim.quantities[0]!, role: 'destroyed', low: 11 }],
      },
    })
    const part = (await dossier.document(claim.document))!
    expect(part.claims.find((each) => each.id === claim.id)).toMatchObject({
      event: { type: 'attack', subtype: 'drone', acled: 'Disrupted weapons use' },
      outcome: 'intercepted',
      review: { edited: ['event', 'outcome', 'values'] },
    })
    const quantity = part.documents[0]!.quantities.find((each) => each.id === claim.quantities[0])
    expect(quantity).toMatchObject({ role: 'destroyed', low: 11, high: 12 })
  })
})

describe('a statement that a person marks', () => {
  const mark = async (words: string, speakers = ['e-the-ferry-guild']) => {
    const { document } = await statementOf(mayor)
    const { text } = (await dossier.document(document))!.documents[0]!
    const start = text.indexOf(words)
    const content = [{ start, end: start + words.length }]
    const statement = { content, speakers, kind: 'indirect', stance: 'asserts' } as const
    return await dossier.decide({ kind: 'marked', document, statement })
  }

  test('stands among the others, and goes when that is undone', async () => {
    const before = await statements()
    const { decision } = await mark('Boats at Riverbend')
    const [first, ...others] = await statements()
    const id = decision.found![0]
    const marked = (await statements()).find((each) => each.id === id)
    expect(marked).toMatchObject({
      content: [{ text: 'Boats at Riverbend' }],
      chain: ['e-the-ferry-guild'],
      rule: 'person.marked',
      review: { status: 'accepted', edited: [] },
    })
    expect([first, ...others]).toHaveLength(before.length + 1)
    expect(await dossier.verify()).toMatchObject({ ok: true })
    await dossier.decide({ kind: 'undone', decision: decision.seq })
    expect(await statements()).toEqual(before)
  })

  test('can be reviewed like any other', async () => {
    const id = (await mark('Boats at Riverbend')).decision.found![0]!
    await dossier.decide({ kind: 'reviewed', subjects: [id], status: 'edited', edit: { stance: 'denies' } })
    expect((await statements()).find((each) => each.id === id)).toMatchObject({ stance: 'denies' })
  })

  test('is refused where a statement has the very same words', () =>
    expect(mark('12 boats sank')).rejects.toMatchObject({ facts: { code: 'decide.already-a-statement' } }))
})

describe('a grade', () => {
  const grade = (given: object) =>
    dossier.decide({
      kind: 'assessed',
      subject: { is: 'incident', id: 'i-riverbend' },
      reason: 'seen',
      ...given,
    } as DecisionInput)

  test('is F and 6 unless told, and supersedes the one before', async () => {
    const first = await grade({})
    expect(first.decision).toMatchObject({
      reliability: 'F',
      credibility: 6,
      supersedes: null,
      despite: false,
    })
    const second = await grade({ reliability: 'B', credibility: 1 })
    expect(second.decision).toMatchObject({ supersedes: first.decision.seq, despite: false })
  })

  test('of confirmed information is objected to with a single origin, and kept when it is to stand', async () => {
    const { id } = await statementOf(mayor)
    const one = { subject: { is: 'statement', id }, credibility: 1 }
    await expect(grade(one)).rejects.toMatchObject({ facts: { code: 'decide.single-origin' } })
    expect((await grade({ ...one, despite: true })).decision).toMatchObject({ credibility: 1, despite: true })
  })

  test('two reports of one speaker are one origin', async () => {
    const { id } = await statementOf('The Ferry Guild: 3 boats sank')
    await expect(grade({ subject: { is: 'statement', id }, credibility: 1 })).rejects.toMatchObject({
      facts: { code: 'decide.single-origin' },
    })
  })

  test('is listed with the incident, its claims, statements and speakers, the newest first, history and all', async () => {
    const { id } = await statementOf(mayor)
    const of = { incident: 'i-riverbend', statement: id, source: 'e-mayor-oud' } as const
    for (const [is, id] of Object.entries(of)) await grade({ subject: { is, id }, reliability: 'B' })
    const { decision } = await grade({ reliability: 'C' })
    await grade({ subject: { is: 'incident', id: 'i-mill' } })
    const listed = async () =>
      (await dossier.assessments(await riverbend())).map(({ subject, reliability, standing, counts }) => [
        subject.is,
        reliability,
        standing,
        counts,
      ])
    expect(await listed()).toEqual([
      ['incident', 'C', true, true],
      ['source', 'B', true, true],
      ['statement', 'B', true, true],
      ['incident', 'B', true, false],
    ])
    await dossier.decide({ kind: 'undone', decision: decision.seq })
    expect([(await listed())[0], (await listed())[3]]).toEqual([
      ['incident', 'C', false, false],
      ['incident', 'B', true, true],
    ])
  })

  test('needs a reason and something to grade', async () => {
    await expect(grade({ reason: ' ' })).rejects.toMatchObject({ facts: { code: 'decide.wrong-shape' } })
    await expect(grade({ subject: { is: 'claim', id: 'c-none' } })).rejects.toThrow('c-none')
    const source = { is: 'source', id: 'e-mayor-oud' }
    await expect(grade({ subject: source, credibility: 2 })).rejects.toThrow('credibility')
    expect((await grade({ subject: source, reliability: 'C' })).decision).toMatchObject({ anchors: [] })
  })
})

describe('incidents', () => {
  const ids = async () => (await dossier.incidents()).map(({ id }) => id).sort()

  test('are merged, and parted again', async () => {
    const before = await joinedRows()
    const { decision } = await dossier.decide({
      kind: 'merged',
      incidents: ['i-mill', 'i-riverbend'],
      reason: 'one night',
    })
    expect(await ids()).toHaveLength(1)
    await dossier.decide({ kind: 'undone', decision: decision.seq })
    expect(await joinedRows()).toEqual(before)
  })

  test('are split, and the part is found under the name of its claim', async () => {
    const { id } = await statementOf(mayor)
    const claim = (await dossier.reading()).claims.find((each) => each.statement === id)!
    const { incidents } = await dossier.decide({
      kind: 'split',
      incident: 'i-riverbend',
      claims: [claim.id],
      reason: 'another quay',
    })
    expect(incidents).toHaveLength(2)
    expect(await ids()).toHaveLength(3)
  })

  test('take in claims of others', async () => {
    const { id } = await statementOf(mayor)
    const claim = (await dossier.reading()).claims.find((each) => each.statement === id)!
    await dossier.decide({ kind: 'moved', claims: [claim.id], to: 'i-mill', reason: 'it was the mill' })
    const mill = (await dossier.index.incidentOfClaim(claim.id))!
    expect((await dossier.incident(mill))!.incident.claims).toHaveLength(3)
    expect((await dossier.incidents()).map(({ claims }) => claims).sort()).toEqual([2, 3])
    expect(await dossier.verify()).toMatchObject({ ok: true })
  })

  test.each<[string, () => Promise<DecisionInput>]>([
    ['a merge of one', async () => ({ kind: 'merged', incidents: ['i-mill', 'i-mill'], reason: 'x' })],
    ['a merge with none', async () => ({ kind: 'merged', incidents: ['i-mill', 'i-none'], reason: 'x' })],
    [
      'a split of all',
      async () => ({
        kind: 'split',
        incident: 'i-mill',
        claims: [...(await dossier.incident('i-mill'))!.incident.claims],
        reason: 'x',
      }),
    ],
    [
      'a split of claims of another',
      async () => ({
        kind: 'split',
        incident: 'i-mill',
        claims: [...(await riverbend()).incident.claims],
        reason: 'x',
      }),
    ],
  ])('refuse %s', async (_, request) => {
    const entries = (await dossier.decisions({ limit: 1 })).total
    await expect(dossier.decide(await request())).rejects.toThrow()
    expect((await dossier.decisions({ limit: 1 })).total).toBe(entries)
  })
})

describe('the list of decisions', () => {
  test('is newest first, in pages, by what they are about', async () => {
    const { id, document } = await statementOf(mayor)
    const other = await statementOf('Harbour Office: 2 boats sank')
    for (const subjects of [[id], [other.id], [id]])
      await dossier.decide({ kind: 'reviewed', subjects, status: 'accepted' })
    await dossier.decide({
      kind: 'party',
      entity: 'e-mayor-oud',
      decision: { is: 'side', party: 'Town' },
      reason: 'elected',
    })
    const all = await dossier.decisions({ limit: 3 })
    expect(all.decisions.map(({ kind }) => kind)).toEqual(['party', 'reviewed', 'reviewed'])
    expect(all.total).toBe(4)
    const rest = await dossier.decisions({ limit: 3, before: all.next! })
    expect([rest.decisions.length, rest.next]).toEqual([1, null])
    expect((await dossier.decisions({ limit: 9, subject: id })).total).toBe(2)
    expect((await dossier.decisions({ limit: 9, document })).total).toBe(2)
    expect((await dossier.decisions({ limit: 9, subject: 'e-mayor-oud' })).total).toBe(1)
    await dossier.decide({ kind: 'undone', decision: all.decisions[0]!.seq })
    expect((await dossier.decisions({ limit: 9, standing: true })).decisions.map(({ kind }) => kind)).toEqual(
      ['undone', 'reviewed', 'reviewed', 'reviewed'],
    )
    await expect(dossier.decide({ kind: 'undone', decision: all.decisions[0]!.seq })).rejects.toMatchObject({
      facts: { code: 'decide.already-undone' },
    })
  })

  test('an undone side no longer counts', async () => {
    const side = { is: 'side', party: 'Town' } as const
    const { decision } = await dossier.decide({
      kind: 'party',
      entity: 'e-mayor-oud',
      decision: side,
      reason: 'elected',
    })
    expect(await dossier.parties()).toMatchObject([{ party: 'Town', entities: [{ decided: true }] }])
    await dossier.decide({ kind: 'undone', decision: decision.seq })
    expect(await dossier.parties()).toEqual([])
  })
})

describe('corrections to learn from', () => {
  const corrections = async () => {
    const all = []
    for await (const each of dossier.corrections()) all.push(each)
    return all
  }

  test('have what was read and what stands, by offsets and without a word', async () => {
    const { id, content } = await statementOf(mayor)
    const guild = await statementOf('The Ferry Guild: 3 boats sank')
    const office = await statementOf('Harbour Office: 2 boats sank')
    const edit = { speakers: [{ name: 'Deputy Vren', kind: 'person' as const }] }
    await dossier.decide({ kind: 'reviewed', subjects: [id], status: 'edited', edit })
    await dossier.decide({ kind: 'reviewed', subjects: [guild.id], status: 'rejected' })
    await dossier.decide({ kind: 'reviewed', subjects: [office.id], status: 'accepted' })
    await dossier.decide({ kind: 'reviewed', subjects: [office.id], status: 'proposed' })
    const all = await corrections()
    expect(all.map(({ is, status }) => `${is} ${status}`).sort()).toEqual([
      'claim rejected',
      'statement edited',
      'statement rejected',
    ])
    const [edited] = all.filter(({ status }) => status === 'edited')
    const at = [content[0]!.start, content[0]!.end]
    expect(edited).toMatchObject({
      edited: ['candidates', 'speakers'],
      before: { content: [at], speakers: [{ id: 'e-mayor-oud', kind: 'organisation' }] },
      after: { content: [at], speakers: [{ kind: 'person', mentions: [] }] },
    })
    expect(all.find(({ is, status }) => `${is} ${status}` === 'statement rejected')).toMatchObject({
      after: null,
    })
    for (const word of ['boats', 'Vren', 'Guild']) expect(JSON.stringify(all)).not.toContain(word)
  })
})

describe('all of it', () => {
  test('outlives a rebuild and a lost index, and is verified from outside', async () => {
    const { id } = await statementOf(mayor)
    await dossier.decide({ kind: 'reviewed', subjects: [id], status: 'rejected' })
    await dossier.decide({ kind: 'merged', incidents: ['i-mill', 'i-riverbend'], reason: 'one night' })
    const rows = await joinedRows()
    await dossier.close()
    await rebuildDossier(folder, options)
    expect(await verifyDossier(folder, options)).toMatchObject({ ok: true, problems: [] })
    dossier = await openDossier(folder, options)
    expect(await joinedRows()).toEqual(rows)
  })
})
