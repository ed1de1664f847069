import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { markGumDocument, readGumAttributions } from './gum-attribution.ts'
import { readGumDocument } from './gum-discourse.ts'

/** A made-up document: a row a word, `form KIND head relation`, the unit's mark after `|`; an empty row ends a sentence, `¶` opens a
 *  paragraph. A word with `_` before it stands close to the one before. */
function conllu(rows: string): string {
  const blocks = rows.trim().split(/\n\s*\n/)
  return blocks
    .map((block) => {
      const opens = block.trim().startsWith('¶')
      const lines = block.replace('¶', '').trim().split('\n')
      let text = ''
      const words = lines.map((line, at) => {
        const [row = '', mark] = line.trim().split('|')
        const [given = '', kind = '', head = '0', relation = ''] = row.trim().split(/\s+/)
        const form = given.replace(/^_(?=.)/, '')
        text += (at > 0 && form === given ? ' ' : '') + form
        const tag = relation === 'open' ? '``' : relation === 'close' ? "''" : kind
        const misc = mark ? `Discourse=${mark}` : '_'
        return [at + 1, form, lemmas[form] ?? form, kind, tag, '_', head, relation, '_', misc].join('\t')
      })
      return `${opens ? '# newpar\n' : ''}# text = ${text}\n${words.join('\n')}`
    })
    .join('\n\n')
}

const lemmas: Readonly<Record<string, string>> = { said: 'say', says: 'say', means: 'mean', think: 'think' }

/** `source | cue | content`, pieces joined by ` … `; or why it was left out. */
function check(rows: string, expected: readonly string[]): void {
  const { document, unread, passed } = markGumDocument(conllu(rows))
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => document.text.slice(start, end)).join(' … ')
  const read = document.relations.map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  )
  expect([...read, ...unread, ...passed]).toEqual(expected)
}

/** “NOUN said they won .” with the given first word, cue and mark. */
const plain = (source: string, cue: string, mark: string): string => `
  ${source} 2 nsubj |attribution-positive:1->2:0:${mark}
  ${cue} 0 root
  they PRON 4 nsubj |ROOT:2:0
  won VERB 2 ccomp
  _. PUNCT 2 punct`

const read: readonly (readonly [name: string, rows: string, expected: string])[] = [
  [
    'the marked words, the signalled verb, the nucleus without the final stop',
    plain('Officials NOUN', 'said VERB', 'sem-atsrc-1-_+lex-indwd-2-_'),
    'Officials | said | they won',
  ],
  [
    'a reporting verb that no signal names',
    plain('Officials NOUN', 'said VERB', 'sem-atsrc-1-gold'),
    'Officials | said | they won',
  ],
  ['what “I” say', plain('I PRON', 'said VERB', 'sem-atsrc-1-_+lex-indwd-2-_'), 'I | said | they won'],
  [
    'a source of which only the head is marked, with its apposition, and “that”',
    `
    Ana PROPN 7 nsubj |attribution-positive:1->2:0:sem-atsrc-1-_+lex-indwd-7-_
    _, PUNCT 4 punct
    the DET 4 det
    mayor NOUN 1 appos
    _, PUNCT 1 punct
    often ADV 7 advmod
    said VERB 0 root
    that SCONJ 10 mark |ROOT:2:0
    they PRON 10 nsubj
    won VERB 7 ccomp
    _. PUNCT 7 punct`,
    'Ana, the mayor | said | that they won',
  ],
  [
    'a relative clause that holds the cue, of which the pronoun is the source',
    `
    People NOUN 0 root |ROOT:1:0
    who PRON 3 nsubj |attribution-positive:2->3:0:sem-atsrc-2-_+lex-indwd-3-_
    said VERB 1 acl:relcl
    they PRON 5 nsubj |elaboration-attribute:3->1:0:_
    won VERB 3 ccomp`,
    'who | said | they won',
  ],
  [
    '“according to” after what is said',
    `
    They PRON 2 nsubj |ROOT:1:0
    won VERB 0 root
    _, PUNCT 6 punct
    according VERB 6 case |attribution-positive:2->1:0:lex-indph-4-5-_+sem-atsrc-6-_
    to ADP 4 fixed
    officials NOUN 2 obl
    _. PUNCT 2 punct`,
    'officials | according to | They won',
  ],
  [
    'a quotation with its marks and the stop inside them, and the next that goes on after the speaker',
    `
    ¶“ PUNCT 3 open |ROOT:1:0
    _We PRON 3 nsubj
    won VERB 6 ccomp
    _, PUNCT 3 punct
    _” PUNCT 3 close
    said VERB 0 root |attribution-positive:2->1:0:sem-atsrc-7-_+lex-indwd-6-_
    officials NOUN 6 nsubj
    _. PUNCT 6 punct

    “ PUNCT 3 open |joint-list_m:3->1:0:_
    _Nobody PRON 3 nsubj
    slept VERB 0 root
    _. PUNCT 3 punct
    _” PUNCT 3 close`,
    'officials | said | “We won,” … “Nobody slept.”',
  ],
  [
    'an interrupted nucleus, its halves joined by same-unit',
    `
    They PRON 6 nsubj |ROOT:1:0
    _, PUNCT 4 punct
    officials NOUN 4 nsubj |attribution-positive:2->1:0:sem-atsrc-3-_+lex-indwd-4-_
    said VERB 6 parataxis
    _, PUNCT 4 punct
    won VERB 0 root |same-unit_m:3->1:0:_
    _. PUNCT 6 punct`,
    'officials | said | They … won',
  ],
  [
    'units below the nucleus that the tree puts below what is said, not those below the cue',
    `
    Officials NOUN 2 nsubj |attribution-positive:1->2:0:sem-atsrc-1-_+lex-indwd-2-_
    said VERB 0 root
    they PRON 4 nsubj |ROOT:2:0
    won VERB 2 ccomp
    and CCONJ 6 cc |joint-list_m:3->2:0:_
    slept VERB 4 conj
    while SCONJ 8 mark |adversative-contrast:4->2:0:_
    rain NOUN 2 advcl
    _. PUNCT 2 punct`,
    'Officials | said | they won and slept',
  ],
]

const leftOut: readonly (readonly [name: string, rows: string, expected: string])[] = [
  [
    'a picture credit has no cue',
    `
    Flags NOUN 2 nsubj |ROOT:1:0
    wave VERB 0 root
    _. PUNCT 2 punct

    Ana PROPN 0 root |attribution-positive:2->1:0:sem-atsrc-1-_
    _. PUNCT 1 punct`,
    '2 no cue',
  ],
  [
    'a verb that no signal names and that does not report',
    plain('Officials NOUN', 'swim VERB', 'sem-atsrc-1-gold'),
    '1 not a reporting verb',
  ],
  [
    'an adjective for a cue',
    plain('Officials NOUN', 'sure ADJ', 'sem-atsrc-1-_+lex-indwd-2-_'),
    '1 cue is neither verb nor noun',
  ],
  ['“this means”', plain('Rain NOUN', 'means VERB', 'sem-atsrc-1-_+lex-indwd-2-_'), '1 no saying'],
  ['what “I” think', plain('I PRON', 'think VERB', 'sem-atsrc-1-_+lex-indwd-2-_'), '1 own thought'],
  ['“nobody said”', plain('Nobody PRON', 'said VERB', 'sem-atsrc-1-_+lex-indwd-2-_'), '1 denied'],
  [
    'a source elsewhere',
    plain('Officials NOUN', 'said VERB', 'sem-atsrc-9-_+lex-indwd-2-_'),
    '1 no source in the sentence',
  ],
  [
    'a source that is not the subject',
    plain('Officials NOUN', 'said VERB', 'sem-atsrc-1-_+lex-indwd-2-_').replace('nsubj', 'obl'),
    '1 source does not speak by the tree',
  ],
  [
    'a cue denied',
    `
    Officials NOUN 3 nsubj |attribution-positive:1->2:0:sem-atsrc-1-_+lex-indwd-3-_
    never ADV 3 advmod
    said VERB 0 root
    they PRON 5 nsubj |ROOT:2:0
    won VERB 3 ccomp`,
    '1 denied',
  ],
  [
    'a quotation that does not end',
    `
    Officials NOUN 2 nsubj |attribution-positive:1->2:0:sem-atsrc-1-_+lex-indwd-2-_
    said VERB 0 root
    “ PUNCT 5 open |ROOT:2:0
    _they PRON 5 nsubj
    won VERB 2 ccomp`,
    '1 quotation does not end',
  ],
  [
    'words of what is said by the one tree and not by the other',
    `
    Officials NOUN 2 nsubj |attribution-positive:1->2:0:sem-atsrc-1-_+lex-indwd-2-_
    said VERB 0 root
    they PRON 4 nsubj |elaboration-additional:2->3:0:_
    won VERB 2 ccomp
    and CCONJ 6 cc |ROOT:3:0
    slept VERB 4 conj`,
    '1 the trees do not agree on “slept”',
  ],
  [
    'what is said in another sentence without quotation marks',
    `
    Officials NOUN 2 nsubj |attribution-positive:1->2:0:sem-atsrc-1-_+lex-indwd-2-_
    said VERB 0 root
    _: PUNCT 2 punct

    They PRON 2 nsubj |ROOT:2:0
    won VERB 0 root`,
    '1 said in another sentence',
  ],
]

describe('attributions of GUM', () => {
  it.each(read)('reads %s', (_, rows, expected) => check(rows, [expected]))
  it.each(leftOut)('leaves out: %s', (_, rows, expected) => check(rows, [expected]))

  it('has no attribution-negative, and no other relation', () => {
    check(plain('They PRON', 'said VERB', 'sem-atsrc-1-_+lex-indwd-2-_').replace('positive', 'negative'), [])
    check(plain('They PRON', 'said VERB', '_').replace('attribution-positive', 'joint-list_m'), [])
  })

  it('gives a paragraph a line', () => {
    const { document } = markGumDocument(
      conllu('¶Rain NOUN 0 root |ROOT:1:0\n\nSun NOUN 0 root\n\n¶Snow NOUN 0 root'),
    )
    expect(document.text).toBe('Rain Sun\nSnow')
  })
})

describe('contractions', () => {
  const rows = conllu(plain('They PRON', 'said VERB', 'sem-atsrc-1-_+lex-indwd-2-_'))
  const contracted = (form: string): string =>
    rows
      .replace('# text = They said', `# text = So ${form} said`)
      .replace(/^1\tThey.*$/m, (row) => `1\tSo\tso\tADV\tRB\t_\t3\tadvmod\t_\t_\n2-3\t${form}\t_\n${row}`)

  it('gives each word its letters', () => {
    const text = contracted("They've")
      .replace(/^1\tThey/m, '2\tThey')
      .replace(/^2\tsaid/m, "3\t've\thave\tAUX\tVBP\t_\t4\taux\t_\t_\n4\tsaid")
    const { words } = readGumDocument(text)
    expect(words.slice(0, 4).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 7],
      [7, 10],
      [11, 15],
    ])
  })
})

const folder = fileURLToPath(new URL('../../../shared/data', import.meta.url))

describe.skipIf(!existsSync(`${folder}/gum.tar.gz`))('GUM (skipped where ../shared/data is absent)', () => {
  const asylum = 'GUM_news_asylum'

  it('has words in every span, and the documents that are measured with stay out', () => {
    const documents = readGumAttributions(folder, new Set([asylum]))
    expect(documents.map(({ id }) => id)).not.toContain(asylum)
    expect(documents.length).toBeGreaterThan(100)
    let relations = 0
    for (const { text, relations: all } of documents)
      for (const { source, cue, content } of all) {
        relations++
        for (const role of [source, cue, content]) {
          expect(role).not.toEqual([])
          for (const [start, end] of role) {
            expect(text.slice(start, end)).toMatch(/^\S(?:[^\n]|\n)*\S$|^\S$/)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }
    expect(relations).toBeGreaterThan(350)
  })
})
