import { describe, expect, it } from 'vitest'
import { parseConllu } from './conllu.ts'
import { retokenise } from './retokenise.ts'

/** One sentence from rows `form tag head relation`; a form that begins with `+` touches the word before. */
function document(...rows: string[]) {
  let text = ''
  const lines = rows.map((row, at) => {
    const [form = '', tag, head, relation] = row.split(' ')
    const bare = form.replace(/^\+/, '')
    text += (at === 0 || form.startsWith('+') ? '' : ' ') + bare
    return [at + 1, bare, '_', '_', tag, '_', head, relation, '_', '_'].join('\t')
  })
  const [only] = parseConllu(`# newdoc id = x\n# text = ${text}\n${lines.join('\n')}\n\n`)
  return retokenise(only!.sentences)
}

function shown({ tokens, tags, heads, relations }: ReturnType<typeof document>): string[] {
  return tokens.map(
    (token, at) => `${token.text} ${tags[at]} ${relations[at]} ${tokens[heads[at]!]?.text ?? '-'}`,
  )
}

describe('treebank words as our tokens', () => {
  for (const [name, rows, expected] of [
    [
      'a contraction has the tag and the place of its first part',
      ['They PRP 3 nsubj', "+'re VBP 3 aux", 'leaving VBG 0 root'],
      ["They're PRP nsubj leaving", 'leaving VBG root -'],
    ],
    [
      'a possessive is a word of its own in both',
      ['Lodvia NNP 3 nmod:poss', "+'s POS 1 case", 'army NN 0 root'],
      ['Lodvia NNP nmod:poss army', "'s POS case Lodvia", 'army NN root -'],
    ],
    [
      'a hyphenated word before its noun is an adjective',
      ['Lodvia NNP 3 obl', '+- HYPH 1 punct', '+backed VBN 4 amod', 'rebels NNS 0 root'],
      ['Lodvia-backed JJ amod rebels', 'rebels NNS root -'],
    ],
    [
      'so is one whose last part is a noun, but not a name',
      ['anti NN 3 compound', '+- HYPH 1 punct', '+war NN 4 compound', 'protest NN 0 root'],
      ['anti-war JJ compound protest', 'protest NN root -'],
    ],
    [
      'a hyphenated name stays a name',
      ['Al NNP 4 compound', '+- HYPH 1 punct', '+Karsin NNP 1 flat', 'hospital NN 0 root'],
      ['Al-Karsin NNP compound hospital', 'hospital NN root -'],
    ],
    [
      'a hyphenated verb is a verb',
      ['They PRP 4 nsubj', 're AFX 4 compound', '+- HYPH 2 punct', '+opened VBD 0 root'],
      ['They PRP nsubj re-opened', 're-opened VBD root -'],
    ],
    [
      'the parts of one word hang from its first',
      ['Mr. NNP 2 nmod:desc', 'Orlov NNP 0 root'],
      ['Mr NNP nmod:desc Orlov', '. NNP goeswith Mr', 'Orlov NNP root -'],
    ],
    [
      'points of suspension are tagged alike',
      ['Well UH 0 root', '+... , 1 punct'],
      ['Well UH root -', '. : punct Well', '. : goeswith .', '. : goeswith .'],
    ],
  ] as const)
    it(name, () => expect(shown(document(...rows))).toEqual(expected))

  it('says where a treebank’s forms and text part', () => {
    expect(() => parseConllu('# text = one two\n1\tthree\t_\t_\tCD\t_\t0\troot\t_\t_\n')).toThrow(
      /“three” is not at 0/,
    )
  })
})
