import { type Block, outerFirst } from '../model/index.ts'
import type { Quotation } from './layers.ts'

/** Find the words in quotation marks, outer and inner, in text order.
 *
 *  Paired marks `“ ”`, `‘ ’`, `« »`, `„ “`, and straight `"` and `'` by what stands beside them. An apostrophe is no mark:
 *      the groups’ claim, won’t, ’24        (none)
 *      the ‘terror’ attack
 *          ^^^^^^^^ one
 *  A double quotation that is not closed in its block and opened again at the start of the next one continues there: each
 *  part is a `Quotation` of its own and all but the last have `continues`. One that is never closed ends with its block.
 *  Linear in the length of the text. Never throws. */
export function findQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  for (const [index, block] of blocks.entries()) scanBlock(text, block, blocks[index + 1], found)
  return found.sort(outerFirst)
}

interface Open {
  readonly at: number
  readonly mark: string
  readonly close: string
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
  '"': '"',
  "'": "'",
}

function scanBlock(text: string, block: Block, following: Block | undefined, found: Quotation[]): void {
  const stack: Open[] = []
  for (let at = block.start; at < block.end; at++) {
    const mark = text[at]!
    if (!isMark(mark)) continue
    const top = stack.at(-1)
    if (top && closes(text, block, at, mark, top)) {
      stack.pop()
      found.push(quotation(top, at, at + 1, false))
    } else if (top && !single(mark) && stack.length > 1 && closes(text, block, at, mark, stack.at(-2)!)) {
      // An inner single mark was no quotation after all.
      stack.pop()
      found.push(quotation(stack.pop()!, at, at + 1, false))
    } else if (
      opens(text, block, at, mark) &&
      stack.length < 3 &&
      !(top && top.mark === mark && single(mark))
    ) {
      stack.push({ at, mark, close: closers[mark]! })
    }
  }
  const left = stack.find((open) => !single(open.mark))
  if (!left) return
  const first = following ? text[following.start] : undefined
  const continues = first === left.mark
  const end = block.end
  if (continues || left.mark !== '"')
    found.push({ start: left.at, end, innerStart: left.at + 1, innerEnd: end, mark: left.mark, continues })
}

function quotation(open: Open, closeAt: number, end: number, continues: boolean): Quotation {
  return { start: open.at, end, innerStart: open.at + 1, innerEnd: closeAt, mark: open.mark, continues }
}

const isMark = (mark: string): boolean => mark in closers || mark === '”' || mark === '’' || mark === '»'
const single = (mark: string): boolean => mark === '‘' || mark === "'"
const wordly = /[\p{L}\p{N}]/u

function opens(text: string, block: Block, at: number, mark: string): boolean {
  if (!(mark in closers)) return false
  const before = at > block.start ? text[at - 1]! : ' '
  const after = text[at + 1] ?? ' '
  if (mark === '‘' || mark === '"' || mark === "'") {
    if (wordly.test(before) || /\s/.test(after)) return false
    // ’24 and 'twas written with an opening mark, and feet and inches.
    return !(single(mark) && /[\d]/.test(after))
  }
  return true
}

function closes(text: string, block: Block, at: number, mark: string, open: Open): boolean {
  // A German opening mark may be closed by either; “ may be closed by a straight mark typed by hand.
  if (mark !== open.close && !(open.mark === '„' && mark === '”') && !(open.mark === '“' && mark === '"'))
    return false
  if (at === open.at + 1) return false
  const after = at + 1 < block.end ? text[at + 1]! : ' '
  if (mark === '’' || mark === "'") return !wordly.test(after)
  if (mark === '"') return !/\s/.test(text[at - 1]!) || !wordly.test(after)
  return true
}
