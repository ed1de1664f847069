import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../../tests/support/reports.ts'
import { ruleBook } from '../../rule-book.ts'
import { explainClaim } from './explain-claim.ts'

const reading = await readReports(
  report(
    'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
    '“At least 60 soldiers were killed on Tuesday,” the Russian Defence Ministry said.',
    'The mayor, Anton Lugov, denied it.',
  ),
)

const explained = (words: string): string[] =>
  explainClaim(
    reading.claims.find(({ start, end }) => reading.documents[0]!.text.slice(start, end).includes(words))!,
    reading,
  )

describe('explainClaim', () => {
  it.each([
    ['who speaks, from which words', 'Tyotkino', /^ {2}speaker {2}Dawn Regiment, from “The Dawn Regiment”$/],
    ['the cue', 'Tyotkino', /^ {2}cue {6}“said”$/],
    ['the rules of the attribution', 'Tyotkino', /^ {2}by {7}\[.*cue\.say .*speaker\.named\]$/],
    ['the event with its codes', 'Tyotkino', /^ {2}event {4}territory\/taken \(PLOVER [^)]+\)$/],
    ['who holds what', 'Tyotkino', /^ {2}control {2}entire, held by Dawn Regiment$/],
    [
      'the place with radius and rule',
      'Tyotkino',
      /^ {2}place {4}“Tyotkino” → \S.*, settlement, RU, ± \d+ km {2}\[.+\]$/,
    ],
    [
      'a time with its anchor',
      '60',
      /^ {2}time {5}“Tuesday” → 2024-03-12, .* inferred, counted from publication {2}\[.+\]$/,
    ],
    [
      'a figure with its bound',
      '60',
      /^ {2}quantity “At least 60 soldiers” → at-least 60 to open, soldiers, killed, combatant {2}\[.+\]$/,
    ],
    ['what was not decided', '60', /^ {2}target {3}nobody named$/],
    ['what a denial denies', 'it', /^ {2}polarity denied: denies \S+\.c\d+$/],
    ['the words that asked for a rule', 'Tyotkino', /^ {2}rule {5}cue\.say: as in “.+”, not “.+”$/],
  ])('tells %s', (_, words, line) =>
    expect(words === 'it' ? explainClaim(reading.claims.at(-1)!, reading) : explained(words)).toContainEqual(
      expect.stringMatching(line),
    ),
  )

  it('explains every claim without a gap', () => {
    for (const claim of reading.claims)
      for (const line of explainClaim(claim, reading)) expect(line).not.toMatch(/undefined|null|NaN/)
  })
})

describe('ruleBook', () => {
  it('has an example of each rule, which is not its counter-example', () => {
    expect(ruleBook.size).toBeGreaterThan(300)
    for (const [id, { example, counterExample }] of ruleBook)
      expect([id, example !== '', example !== counterExample]).toEqual([id, true, true])
  })
})
