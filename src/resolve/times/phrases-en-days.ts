import { part, shift } from './make-meaning.ts'
import type { PhraseRule } from './phrase-rule.ts'
import { partOf, rule } from './words-en.ts'

/** Days counted from the day of writing or speaking. */
export const englishDays: readonly PhraseRule[] = [
  rule(
    'today',
    'Today we begin',
    'Russia Today reported',
    '(?<!Russia |USA |Ukraine |VOA )(?:earlier |later )?today',
    () => shift('day', 0),
  ),
  rule('tonight', 'tonight', 'the night', '(?:late |later |earlier )?tonight', () =>
    part('NI', shift('day', 0)),
  ),
  rule(
    'yesterday',
    'it fell yesterday',
    'yesteryear',
    '(?:(?:the )?day before |earlier |later )?yesterday',
    (_, words) => shift('day', /before/i.test(words) ? -2 : -1),
  ),
  rule('tomorrow', 'they leave tomorrow', 'Tomorrowland', '(?:(?:the )?day after )?tomorrow', (_, words) =>
    shift('day', /after/i.test(words) ? 2 : 1),
  ),
  rule('last-night', 'hit last night', 'the last nightclub', '(?:late |earlier )?last night', () =>
    part('NI', shift('day', -1)),
  ),
  rule(
    'this-part',
    'later this morning',
    'this mourning',
    '(?:later |earlier |early |late )?this (?<part>{part})',
    ({ part: named }) => part(partOf(named!), shift('day', 0)),
  ),
]
