import type { TreeSentence } from './conllu.ts'

/** The same sentence with curly quotation marks and apostrophes, letter for letter, so offsets stay. */
export function withCurlyMarks(sentence: TreeSentence): TreeSentence {
  const letters = [...sentence.text].length === sentence.text.length ? sentence.text.split('') : undefined
  if (!letters) return sentence
  for (const { start, end, tag } of sentence.words)
    for (let at = start; at < end; at++) {
      if (letters[at] === '"') letters[at] = tag === '``' ? '“' : '”'
      else if (letters[at] === "'") letters[at] = tag === '``' ? '‘' : '’'
    }
  return written(sentence, letters.join(''))
}

/** The sentence as a headline: Every Longer Word With a Capital. */
export function asHeadline(sentence: TreeSentence): TreeSentence {
  return written(
    sentence,
    sentence.text.replace(/(^|[\s“"(])(\p{Ll})(?=[\p{L}’'-]{3})/gu, (_, before: string, letter: string) => {
      const upper = letter.toUpperCase()
      return before + (upper.length === letter.length ? upper : letter)
    }),
  )
}

/** The sentence in capitals. */
export function inCapitals(sentence: TreeSentence): TreeSentence {
  const upper = sentence.text.toUpperCase()
  return upper.length === sentence.text.length ? written(sentence, upper) : sentence
}

function written(sentence: TreeSentence, text: string): TreeSentence {
  return { text, words: sentence.words.map((word) => ({ ...word, form: text.slice(word.start, word.end) })) }
}
