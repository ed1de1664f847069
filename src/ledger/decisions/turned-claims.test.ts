import { describe, expect, it } from 'vitest'
import type { Claim, Stance, Statement } from '../../model/index.ts'
import { turnedStances, withTurnedStances } from './turned-claims.ts'

const claimOf = (polarity: Claim['polarity'], edited: readonly string[] | null = null) =>
  ({
    id: 'c1',
    statement: 's1',
    polarity,
    ...(edited === null ? {} : { review: { status: 'edited', edited } }),
  }) as unknown as Claim

const turned = (claim: Claim, was: Stance, now: Stance, deniesByCue = false) =>
  withTurnedStances([claim], new Map([['s1', { was, now, deniesByCue }]]))[0]

describe('a turned stance', () => {
  it.each([
    ['affirmed', 'asserts', 'denies', 'denied'],
    ['affirmed', 'asserts', 'disclaims', 'denied'],
    ['denied', 'disclaims', 'claims-responsibility', 'affirmed'],
    ['denied', 'disclaims', 'denies', 'denied'],
    // “We did not shell it,” he said: the words are the denial, whatever he does by them.
    ['denied', 'asserts', 'denies', 'denied'],
    ['denied', 'denies', 'asserts', 'denied'],
  ] as const)('%s, %s turned to %s: %s', (polarity, was, now, expected) => {
    expect(turned(claimOf(polarity), was, now)?.polarity).toBe(expected)
  })

  it.each([
    ['denied', 'denies', 'asserts', 'affirmed'],
    // “denied that no boats were lost”
    ['affirmed', 'denies', 'confirms', 'denied'],
    ['denied', 'asserts', 'denies', 'affirmed'],
  ] as const)('%s behind a cue that denies, %s turned to %s: %s', (polarity, was, now, expected) => {
    expect(turned(claimOf(polarity), was, now, true)?.polarity).toBe(expected)
  })

  it.each([
    ['asserts', 'confirms'],
    ['estimates', 'predicts'],
    ['accuses', 'condemns'],
  ] as const)('of no denial changes nothing: %s to %s', (was, now) => {
    const claim = claimOf('denied')
    expect(turned(claim, was, now)).toBe(claim)
  })

  it('leaves a polarity that a person gave, and claims of others', () => {
    const given = claimOf('affirmed', ['polarity'])
    expect(turned(given, 'asserts', 'denies')).toBe(given)
    const other = { ...claimOf('affirmed'), statement: 's2' }
    expect(turned(other, 'asserts', 'denies')).toBe(other)
    expect(turned(claimOf('affirmed', ['event']), 'asserts', 'denies')?.polarity).toBe('denied')
  })

  it('takes what a denial pointed at with it', () => {
    const denial = { ...claimOf('denied'), denies: ['c2'] }
    expect(turned(denial, 'denies', 'asserts')).not.toHaveProperty('denies')
  })

  it('is one that was read otherwise', () => {
    const statement = (id: string, stance: Stance) => ({ id, stance, cue: [] }) as unknown as Statement
    const read = [statement('s1', 'asserts'), statement('s2', 'denies')]
    const now = [statement('s1', 'denies'), statement('s2', 'denies'), statement('s3', 'denies')]
    expect([...turnedStances(read, now)]).toEqual([
      ['s1', { was: 'asserts', now: 'denies', deniesByCue: false }],
    ])
  })
})
