import { nounOf, type RoleRule, row } from '../role-rules.ts'

/** How many somebody has, or how many came. */
export const presenceRules: readonly RoleRule[] = [
  row(
    'attended.draw',
    'attended',
    ['people'],
    'the march drew 20,000 people',
    'the march drew 3 lines',
    /^(?:drew|draws|drawing|attract(?:s|ed|ing)?)$/,
  ),
  row(
    'attended.turn-up',
    'attended',
    ['people', 'any'],
    'about 90 mourners turned up',
    'turned 3 corners',
    /^(?:turn(?:ed|ing)?|show(?:ed|ing)?)$/,
    { particle: /^(?:up|out)$/, intransitive: true },
  ),
  row(
    'attended',
    'attended',
    ['people', 'any'],
    '2,000 people gathered',
    'gathered 3 reports',
    /^(?:attend(?:s|ed|ing)?|gather(?:s|ed|ing)?|crowd(?:ed|ing)|flock(?:ed|ing)?|rall(?:y|ied|ying)|march(?:ed|ing)|protest(?:ed|ing)|demonstrat(?:ed|ing)|assembled)$/,
    { intransitive: true },
  ),
  row(
    'strength',
    'strength',
    ['people', 'any'],
    'comprising a few hundred volunteers',
    'compromising 3 men',
    /^(?:compris(?:e|es|ed|ing)|number(?:s|ed|ing)|deploy(?:s|ed|ing)?|command(?:s|ed|ing)?|lead(?:s|ing)?|led|plac(?:e|es|ed|ing)|mobili[sz](?:e|es|ed|ing)|conscript(?:ed|ing)|recruit(?:s|ed|ing)|station(?:ed|ing)|mass(?:ed|ing)|train(?:ed|ing))$/,
  ),
  row(
    'strength.consist',
    'strength',
    ['people', 'thing', 'any'],
    'a column consisting of 40 vehicles',
    'consistent with 3 reports',
    /^(?:consist(?:s|ed|ing)?|made|composed)$/,
    { particle: /^of$/, after: /^of$/ },
  ),
  nounOf(
    'strength.group',
    'strength',
    ['people', 'thing', 'any'],
    'a group of 30 fighters',
    'a group in 3 parts',
    /^(?:group|force|army|unit|garrison|column|convoy|contingent|team|crew|squad|platoon|patrol|band|gang|cell|battalion|detachment|strength)$/,
  ),
  nounOf(
    'attended.crowd',
    'attended',
    ['people', 'any'],
    'a crowd of 2,000',
    'crowded with 3 men',
    /^(?:crowd|rally|turnout|audience|demonstration|gathering)$/,
  ),
]
