import { describe, expect, it } from 'vitest'
import { readModel } from '../models.ts'
import { layerText } from '../text/index.ts'
import { loadTagger } from '../text/tags/index.ts'
import { cutPassages } from './passage.ts'
import { findTurns } from './turns.ts'

const tagger = loadTagger(readModel('tagger-en.bin'))

function turns(text: string): string[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    role: 'paragraph' as const,
    selector: '',
  }))
  const layers = layerText({ text, blocks }, tagger)
  return findTurns(layers, cutPassages(layers)).map(
    ({ source, content }) => `${source[0]!.text} > ${content[0]!.text}`,
  )
}

describe('turns of a conversation', () => {
  it.each([
    [
      'two who speak, each to the end of the block',
      'EK: It is an anchor. I told them so.\nISLANDER: They say Friday.',
      ['EK > It is an anchor. I told them so', 'ISLANDER > They say Friday'],
    ],
    [
      'a name of several words',
      'Abel Torres: They had the roof.\nThe two met in June.\nNeal Quaresma: Nobody had it.',
      ['Abel Torres > They had the roof', 'Neal Quaresma > Nobody had it'],
    ],
    ['one who is asked', 'PRESENTER: What did you hear?\nHOLT: Two blasts.', ['HOLT > Two blasts']],
    [
      'whom the reporter lets speak',
      'TORVALD: The cable was cut.\nEK: It is an anchor.\nTORVALD: The port laughs.\nTORVALD: So much for that.',
      ['EK > It is an anchor'],
    ],
    [
      'questions and answers',
      'Q: Who holds the ridge?\nA: We left it.\nQ: Did you sleep?\nA: No.',
      ['A > We left it', 'A > No'],
    ],
    ['questions and answers with points', 'Q. Who holds it?\nA. We do. I saw it.', ['A > We do. I saw it']],
    [
      'who answers most of the turns, where another asks',
      'Torval: Who holds the ridge?\nEk: We do.\nTorval: And the port?\nEk: We do.\nEk: And the well.',
      ['Ek > We do', 'Ek > We do', 'Ek > And the well'],
    ],
    [
      'one question, of whom the reporter lets speak',
      'TORVALD: The cable was cut.\nEK: Who cuts a cable?\nTORVALD: The port laughs.\nTORVALD: So much for that.',
      ['EK > Who cuts a cable?'],
    ],
    [
      'who answers one who is named in brackets',
      'SPOKESWOMAN: We have seen it.\nQUESTION (Harbour Press): Who holds it?\nSPOKESWOMAN: We do.\nSPOKESWOMAN: So we do.',
      ['SPOKESWOMAN > We have seen it', 'SPOKESWOMAN > We do', 'SPOKESWOMAN > So we do'],
    ],
    ['a label that nobody asked for', 'A: the northern gate.\nB: the southern gate.', []],
    ['one block alone', 'Background: the port closed in 2012.', []],
    ['labels', 'Background: the port closed.\nContext: it opened again.', []],
    ['what is for sale', 'Price: 40 crowns.\nThe Price: nothing.\nWeight: it weighs two tons.', []],
    ['what was looked into', 'WHAT WE FOUND: the train is a model.\nVERDICT: nobody was hurt.', []],
    ['a word that stands nowhere else', 'Confirmed: two boats.\nUnconfirmed: a third.', []],
    [
      'a surname that stands in the text',
      'Torres and Quaresma met.\nTorres: They had it.\nQuaresma: Nobody had it.',
      ['Torres > They had it', 'Quaresma > Nobody had it'],
    ],
    ['hours', '10:40: Two blasts are heard.\n11:05: The port is closed.', []],
    ['a sentence with a colon', 'The port has two rules: wait and pay.\nThe town has one: leave.', []],
    ['words in quotation marks', 'Torres: “They had it.”\nQuaresma: “Nobody had it.”', []],
  ])('%s', (_, text, found) => expect(turns(text)).toEqual(found))
})
