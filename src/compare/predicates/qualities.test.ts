import { expect, it } from 'vitest'
import { predicatesOf } from './predicates.ts'

/** What words say, without the ends of opposites: “key” or “not key”, of what. */
const said = (words: string) =>
  predicatesOf(words)
    .filter(({ pole }) => pole === null)
    .map(({ key, negated, theme }) => `${negated ? 'not ' : ''}${key}: ${theme?.head ?? theme?.pronoun}`)

it.each([
  ['the driver was sober', 'is sober: driver'],
  ['the driver was never sober', 'not is sober: driver'],
  ['it was no accident', 'not is accident: it'],
  ['it was an accident', 'is accident: it'],
  ['the lift had been out of service', 'not in servic: lift'],
  ['the lift was in service', 'in servic: lift'],
  ['the club was unlicensed', 'not deed licens: club'],
  ['the club was licensed', 'deed licens: club'],
  ['the protester carried no weapon', 'not has weapon: protester'],
  ['the protester was armed with a knife', 'has weapon: protester'],
  ['the protester was not armed', 'not has weapon: protester'],
  ['the clinic had run out of oxygen', 'not has oxygen: clinic'],
  ['the clinic had plenty of oxygen', 'has oxygen: clinic'],
  ['the firm lacked a permit', 'not has permit: firm'],
  ['the navy gave no warning to the crew', 'not deed warn: crew'],
  ['no one had offered the referee anything', 'not deed offer: refere'],
  ['the prisoners are allowed visits', 'deed allow: visit'],
])('“%s”: %s', (words, expected) => expect(said(words)).toContain(expected))

it.each([
  ['there was open fire', 'is open'],
  ['the road was closed', 'is clos'],
  ['the club was the best', 'is best'],
  ['the driver had gone', 'has gon'],
  ['the house was on fire', 'is on'],
  ['the guards were sleeping', 'is sleep'],
])('“%s” does not say “%s”', (words, key) =>
  expect(predicatesOf(words).map((each) => each.key)).not.toContain(key),
)
