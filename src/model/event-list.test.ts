import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  acledEventType,
  acledSubEvents,
  ploverCodes,
  ploverNow,
  ploverRenamed,
  withOutcome,
} from './event-crosswalk.ts'
import { codesOf, eventType, eventTypes } from './event-list.ts'

const ids = new Set(eventTypes.map((type) => type.id))
const page = readFileSync(new URL('../../docs/event-types.md', import.meta.url), 'utf8')

describe('event types', () => {
  it('have one id each', () => expect(ids.size).toBe(eventTypes.length))

  it.each(eventTypes.map((type) => [type.id, type] as const))(
    '%s has an example, a counter-example and codes or a reason',
    (_, type) => {
      expect(type.example).not.toBe('')
      expect(type.counterExample).not.toBe('')
      expect(type.example).not.toBe(type.counterExample)
      if (type.acled === null) expect(type.why).not.toBe('')
    },
  )

  it.each(eventTypes.map((type) => [type.id, type] as const))(
    '%s has codes that the lists have',
    (_, type) => {
      if (type.acled !== null) expect(acledSubEvents.map((row) => row.code)).toContain(type.acled)
      if (type.plover !== null) expect(ploverCodes.map((row) => row.code)).toContain(type.plover)
    },
  )

  it.each(eventTypes.map((type) => [type.id]))('%s stands on the page docs/event-types.md', (id) =>
    expect(page).toContain(`| \`${id}\` |`),
  )

  it('stand on the page only where they are on the list', () => {
    const listed = [...page.matchAll(/^\| `([a-z.-]+)` \|/gm)].map((match) => match[1]!)
    expect(listed.filter((id) => !ids.has(id))).toEqual([])
  })

  it('bear no party’s label', () =>
    expect(
      eventTypes.filter((type) => /terror|liberat|martyr|traitor|nazi|occupier/i.test(type.id + type.label)),
    ).toEqual([]))

  it('are found by subtype, by type, or not at all', () => {
    expect(eventType('attack', 'drone')?.id).toBe('attack.drone')
    expect(eventType('attack', 'unheard-of')?.id).toBe('attack')
    expect(eventType('unheard-of', null)).toBeUndefined()
    expect(codesOf(eventType('clash', null)!)).toEqual({
      type: 'clash',
      subtype: null,
      acled: 'Armed clash',
      plover: 'ASSAULT/firearms',
    })
  })
})

describe('the crosswalk', () => {
  it('has ACLED’s 25 sub-event types under 6 types', () => {
    expect(new Set(acledSubEvents.map((row) => row.code)).size).toBe(25)
    expect(new Set(acledSubEvents.map((row) => row.eventType)).size).toBe(6)
  })

  it('has PLOVER’s 16 types', () =>
    expect(new Set(ploverCodes.map((row) => row.code.split('/')[0])).size).toBe(16))

  it.each(acledSubEvents.map((row) => [row.code, row.id, row.why] as const))(
    '%s comes back from its own type',
    (code, id, why) => {
      if (id === null) expect(why).not.toBe('')
      else expect(eventTypes.find((type) => type.id === id)?.acled).toBe(code)
    },
  )

  it.each(ploverCodes.map((row) => [row.code, row.id, row.why] as const))(
    '%s comes back from its own type, or says why not',
    (code, id, why) => {
      const back = eventTypes.find((type) => type.id === id)?.plover
      expect(back).not.toBeUndefined()
      if (back !== code && code.includes('/')) expect(why).not.toBe('')
      expect(back!.split('/')[0]).toBe(code === 'RETREAT' ? 'RETREAT' : code.split('/')[0])
    },
  )

  it.each([
    ['INVESTIGATE', null, 'ACCUSE/investigate'],
    ['DEMAND', null, 'REQUEST'],
    ['DEMAND', 'assist', 'REQUEST/assist'],
    ['FIGHT', 'firearms', 'ASSAULT/firearms'],
    ['FIGHT', 'assassinate', 'ASSAULT'],
    ['COERCE', 'detain', 'ASSAULT/abduct'],
    ['PROTEST', 'strike-hun', 'PROTEST/hunger'],
    ['AGREE', null, 'AGREE'],
    ['SANCTION', 'unheard-of', 'SANCTION'],
  ])('%s %s of the 18 is %s of the 16', (type, mode, code) => expect(ploverNow(type, mode)).toBe(code))

  it.each(ploverRenamed.map((row) => [row.old, row.now] as const))(
    '%s becomes a code of the 16: %s',
    (old, now) => {
      expect(ploverCodes.map((row) => row.code)).toContain(now)
      expect(old).not.toBe(now)
    },
  )

  it('counts a drone shot down as weapons stopped, and a raid beaten back as what it was', () => {
    const code = (id: string, outcome: 'intercepted' | 'repelled' | 'succeeded') => {
      const [type, subtype] = id.split('.') as [string, string]
      return withOutcome(codesOf(eventType(type, subtype)!), outcome).acled
    }
    expect(code('attack.drone', 'intercepted')).toBe('Disrupted weapons use')
    expect(code('attack.drone', 'succeeded')).toBe('Air/drone strike')
    expect(code('attack.ground', 'repelled')).toBe('Armed clash')
  })

  it('knows the type over a sub-event', () => {
    expect(acledEventType({ acled: 'Grenade' })).toBe('Explosions/Remote violence')
    expect(acledEventType({ acled: null })).toBeNull()
  })
})
