/** What the values of a filter are called on the screen. */
import type { DisputeKind, Outcome, ReviewStatus, Stance } from '../../../src/model/index.ts'
import type { Voice } from '../../../src/serve/http/shapes.ts'
import { speakerOfVoice } from '../claims/signs.ts'
import type { Words } from '../words/languages.ts'
import type { FindPart } from './find-search.ts'

/** A value in words; as it is where the language has none for it. */
export function nameOfValue(part: FindPart, value: string, words: Words, voices: readonly Voice[]): string {
  const { codes, find, review, say } = words
  switch (part) {
    case 'voice':
    case 'origin':
    case 'relay':
      return say.joined(
        value.split(',').map((key) => {
          const voice = voices.find((one) => one.key === key)
          return voice ? speakerOfVoice(voice, words).name : find.oneVoice
        }),
        words.format.or,
      )
    case 'stance':
      return codes.stance[value as Stance]?.[0] ?? value
    case 'outcome':
      return codes.outcome[value as Outcome] ?? value
    case 'dispute':
      return value === 'any' ? find.yes : (codes.dispute[value as DisputeKind]?.[0] ?? value)
    case 'review':
      return review.status[value as ReviewStatus] ?? value
    case 'type':
      return say.eventType(...eventParts(value))
    case 'incident':
    case 'document':
      return find.one[part]
    case 'corrects':
      return find.yes
    case 'from':
    case 'to':
      return say.dateTime(value)
    default:
      return value
  }
}

function eventParts(key: string): [type: string, subtype: string | null] {
  const [type = key, subtype = null] = key.split('.')
  return [type, subtype]
}
