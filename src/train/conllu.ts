/** One word of a treebank. Offsets are into the sentence's text. */
export interface TreeWord {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly tag: string
  /** Index of the head in the sentence's words, -1 for the root. */
  readonly head: number
  readonly relation: string
}

export interface TreeSentence {
  readonly text: string
  readonly words: readonly TreeWord[]
}

export interface TreeDocument {
  /** As `# newdoc id` gives it; empty where it is absent. */
  readonly id: string
  readonly sentences: readonly TreeSentence[]
}

/** Read CoNLL-U: documents of sentences. Empty nodes are left out; the words of a contraction share its letters out where it opens the
 *  sentence or touches the word before it, else each has the whole: so the shipped tagger and parser
 *  were taught. Throws when a form is not found in its sentence's `# text`. */
export function parseConllu(text: string): TreeDocument[] {
  const documents: { id: string; sentences: TreeSentence[] }[] = []
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line !== '')
    if (lines.length === 0) continue
    const opening = lines.find((line) => line.startsWith('# newdoc'))
    if (documents.length === 0 || opening !== undefined)
      documents.push({ id: /^# newdoc id = (.*)$/.exec(opening ?? '')?.[1] ?? '', sentences: [] })
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    if (sentence !== undefined)
      documents.at(-1)!.sentences.push({ text: sentence, words: readWords(sentence, lines) })
  }
  return documents
}

function readWords(text: string, lines: readonly string[]): TreeWord[] {
  const words: TreeWord[] = []
  let at = 0
  let together: { readonly last: number; readonly start: number; readonly end: number } | undefined
  for (const line of lines) {
    const [id = '', form = '', , , tag = '', , head = '0', relation = ''] = line.split('\t')
    const find = (part: string, from: number): { start: number; end: number } => {
      let start = from
      while (/\s/u.test(text[start] ?? '')) start++
      if (!text.startsWith(part, start))
        throw new Error(
          `“${part}” is not at ${start} of the sentence “${text}”: not the treebank's own text.`,
        )
      return { start, end: start + part.length }
    }
    const range = /^\d+-(\d+)$/.exec(id)
    if (range) {
      const span = find(form, at)
      together = { last: Number(range[1]), ...span }
      continue
    }
    if (!/^\d+$/.test(id)) continue
    let span: { start: number; end: number }
    if (together && !text.startsWith(form, at)) span = { start: together.start, end: together.end }
    else span = find(form, at)
    if (together && span.end > together.end) span = { start: together.start, end: together.end }
    at = span.end
    if (together && Number(id) === together.last) {
      at = together.end
      together = undefined
    }
    words.push({ ...span, form, tag, head: Number(head) - 1, relation })
  }
  return words
}
