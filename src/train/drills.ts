import type { TreeSentence, TreeWord } from './conllu.ts'
import { frames, names, parties, places, speakers, things, times, verbs } from './drill-words.ts'

/** Made-up reports for training beside the treebanks: plain sentences about fighting and about who said so, with their tags and
 *  dependencies known because they are built from frames. They teach words and turns that the treebanks hardly have (`struck`,
 *  `thwarted`, `the unit entered`), not how often anything is said. Documents of ten sentences; the same `random`, the same text. */
export function makeDrills(sentences: number, random: () => number): TreeSentence[][] {
  const documents: TreeSentence[][] = []
  for (let count = 0; count < sentences; count++) {
    if (count % 10 === 0) documents.push([])
    documents.at(-1)!.push(fill(frames[count % frames.length]!, random))
  }
  return documents
}

interface Word {
  readonly form: string
  readonly tag: string
  readonly relation: string
  /** Index of its head within its item; -1 for the item's own head. */
  readonly head: number
}

/** Fill a frame: items `slot|relation|head`, the heads counted from 1 with 0 for the root. See `frames` for the slots. */
function fill(frame: string, random: () => number): TreeSentence {
  let plural = false
  const items = frame.split(' ').map((item) => {
    const [slot = '', relation = '', head = '0'] = item.split('|')
    const words = expand(slot, plural, random)
    if (relation.startsWith('nsubj') && !/W(DT|P)$/.test(slot))
      plural = isPlural(words.find((word) => word.head < 0)!)
    return { words, relation, head: Number(head) - 1 }
  })
  const starts: number[] = []
  let total = 0
  for (const { words } of items) {
    starts.push(total)
    total += words.length
  }
  const headOf = (item: number): number =>
    starts[item]! + items[item]!.words.findIndex((word) => word.head < 0)
  const flat = items.flatMap(({ words, relation, head }, item) =>
    words.map((word) => ({
      ...word,
      head: word.head >= 0 ? starts[item]! + word.head : head < 0 ? -1 : headOf(head),
      relation: word.head >= 0 ? word.relation : bare(relation, words),
    })),
  )
  return write(flat)
}

const isPlural = ({ form, tag }: Word): boolean => tag.endsWith('S') || form === 'they' || form === 'we'

/** A time without preposition is no plain oblique: `overnight`, `last week`. */
function bare(relation: string, words: readonly Word[]): string {
  if (relation !== 'obl' || words.some((word) => word.relation === 'case')) return relation
  const { tag } = words.find((word) => word.head < 0)!
  return tag === 'RB' ? 'advmod' : tag === 'CD' ? 'obl' : 'obl:unmarked'
}

/** Letters and spaces: nothing before a closing mark or a possessive, a capital first. */
function write(words: readonly Word[]): TreeSentence {
  let text = ''
  const placed: TreeWord[] = words.map((word, at) => {
    const form = at === 0 || text.endsWith('“') ? word.form[0]!.toUpperCase() + word.form.slice(1) : word.form
    if (at > 0 && !/^([.,:;?!”]|’s)$/.test(form) && !text.endsWith('“')) text += ' '
    const start = text.length
    text += form
    return { start, end: text.length, form, tag: word.tag, head: word.head, relation: word.relation }
  })
  return { text, words: placed }
}

/** The words of one slot. A literal is `form/TAG`; a verb slot is its list and tag, `attack.VBD`; `be` agrees with the last subject. */
function expand(slot: string, plural: boolean, random: () => number): Word[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const one = (form: string, tag: string): Word[] => [{ form, tag, relation: '', head: -1 }]
  const literal = /^(.+)\/([^/]+)$/.exec(slot)
  if (literal) return one(pick(literal[1]!.split('~')), literal[2]!)
  const verb = /^(\w+)\.(VB\w?)$/.exec(slot)
  if (verb) {
    const form = verb[2] === 'VBZ' && plural ? 'VBP' : verb[2]!
    return one(inflect(pick(verbs[verb[1]! as keyof typeof verbs].split(' ')), form), form)
  }
  if (slot === 'be') return plural ? one('were', 'VBD') : one('was', 'VBD')
  if (slot === 'have') return plural ? one('have', 'VBP') : one('has', 'VBZ')
  if (slot === 'count') return one(pick(counts), 'CD')
  if (slot === 'place') return one(pick(names), 'NNP')
  const lists: Readonly<Record<string, readonly string[]>> = {
    party: parties,
    thing: things,
    speaker: speakers,
    time: times,
    in: places,
  }
  return pick(lists[slot]!)
    .split(' ')
    .map((part, _, parts) => {
      const [word = '', relation = '', head = '0'] = part.split('|')
      const found = /^(.+)\/([^/]+)$/.exec(word)!
      const form = found[1] === '*' ? pick(names) : found[1]!
      return {
        form,
        tag: found[2]!,
        relation,
        head: parts.length === 1 || relation === '' ? -1 : Number(head) - 1,
      }
    })
}

/** The form of a verb written `base` (regular) or `base:past:participle`. */
function inflect(verb: string, tag: string): string {
  const [base = '', past, participle] = verb.split(':')
  if (tag === 'VB' || tag === 'VBP') return base
  if (tag === 'VBZ') {
    if (/(s|sh|ch|x|z)$/.test(base)) return `${base}es`
    return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
  }
  if (tag === 'VBG') return /[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${doubled(base)}ing`
  if (tag === 'VBN' && participle) return participle
  if (past) return past
  if (base.endsWith('e')) return `${base}d`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`
}

const doubled = (base: string): string =>
  /^(hit|put|cut|repel|admit|rebut|spot|stop|control|begin|run|win|get)$/.test(base)
    ? base + base.at(-1)
    : base

const counts = ['two', 'three', 'five', 'seven', 'twelve', '11', '14', '23', '47', '120', '1,500']
