import { describe, expect, it } from 'vitest'
import { readModel } from '../../models.ts'
import { splitSentences } from '../sentences.ts'
import { tokenise } from '../tokens.ts'
import { loadTagger } from './index.ts'

const tagger = loadTagger(readModel('tagger-en.bin'))

describe('tagger', () => {
  // Each word that matters is followed by its tag.
  for (const [text, expected] of [
    ['The claim was rejected by both sides.', 'claim/NN rejected/VBN'],
    ['Both armies claim the village.', 'claim/VBP'],
    ['The brigade claimed it had crossed the river.', 'claimed/VBD crossed/VBN'],
    ['Local media reported two explosions.', 'reported/VBD explosions/NNS'],
    ['Reports of shelling could not be verified.', 'Reports/NNS verified/VB|VBN'],
    ['A video posted on Telegram shows burning vehicles.', 'posted/VBN shows/VBZ vehicles/NNS'],
    ['The governor posted a photo on Tuesday.', 'governor/NN posted/VBD Tuesday/NNP'],
    ['Russian forces attacked the town.', 'Russian/JJ forces/NNS attacked/VBD'],
    ['Ukrainian officials denied the report.', 'Ukrainian/JJ denied/VBD report/NN'],
    ['A Ukraine-backed unit entered Odnorobovka.', 'Ukraine-backed/JJ unit/NN Odnorobovka/NNP'],
    ['The spokesman won’t say who fired.', 'won’t/MD say/VB fired/VBD'],
    ['“We didn’t lose a single soldier,” he said.', 'didn’t/VBD lose/VB said/VBD'],
    ['CNN’s correspondent said the raid was over.', '’s/POS said/VBD raid/NN'],
  ] as const)
    it(text, () => expect(wanted(text, expected)).toEqual(expected.split(' ')))
})

/** The expected pairs, each replaced by what the tagger gives where that is none of the allowed tags. */
function wanted(text: string, expected: string): string[] {
  const { tokens, given } = tagged(text)
  return expected.split(' ').map((pair) => {
    const [word = '', allowed = ''] = pair.split('/')
    const at = tokens.findIndex((token) => token.text === word)
    return allowed.split('|').includes(given[at] ?? '') ? pair : `${word}/${given[at]}`
  })
}

function tagged(text: string) {
  const tokens = tokenise(text)
  const block = { start: 0, end: text.length, role: 'paragraph' as const, selector: null }
  return { tokens, given: tagger.tag(tokens, splitSentences(text, [block as never], tokens)) }
}
