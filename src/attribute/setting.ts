import type { TextSpan } from '../model/index.ts'
import type { TextLayers } from '../text/index.ts'
import type { Passage } from './passage.ts'
import { spanOf } from './spans.ts'

/** What stands around a statement, in the reporter's words. */
export interface Setting {
  /** The passage without what is said in it. */
  readonly own: string
  /** What of the passage stands behind what is said in it. */
  readonly behind: string
  /** Who is said to say it: “the self-styled Fund”. */
  readonly source: string
  /** The passages that follow, nearest first: no more than two, and only one in the next block. */
  readonly after: readonly string[]
}

/** No setting at all: for words without a text around them. */
export const noSetting: Setting = { own: '', behind: '', source: '', after: [] }

const reach = 2

/** Where a passage stands; ask for the setting of what is said in it. */
export class Settings {
  readonly #layers: TextLayers
  readonly #passages: readonly Passage[]
  readonly #spans: readonly (TextSpan | null)[]

  constructor(layers: TextLayers, passages: readonly Passage[]) {
    this.#layers = layers
    this.#passages = passages
    this.#spans = passages.map((passage) => spanOf(layers, passage, { start: 0, end: passage.items.length }))
  }

  of(index: number, source: readonly TextSpan[], content: readonly TextSpan[]): Setting {
    const whole = this.#spans[index]
    if (!whole) return noSetting
    return {
      own: this.#without(whole, content),
      behind: this.#behind(whole, content),
      source: source.map((span) => span.text).join(' '),
      after: this.#after(index),
    }
  }

  #without(whole: TextSpan, content: readonly TextSpan[]): string {
    let setting = ''
    let at = whole.start
    for (const span of content) {
      if (span.end <= whole.start || span.start >= whole.end) continue
      if (span.start >= at) setting += `${this.#layers.text.slice(at, span.start)} `
      at = Math.max(at, span.end)
    }
    return setting + this.#layers.text.slice(at, Math.max(at, whole.end))
  }

  #behind(whole: TextSpan, content: readonly TextSpan[]): string {
    const last = content.reduce((end, span) => Math.max(end, span.end), whole.start)
    return this.#layers.text.slice(Math.min(last, whole.end), whole.end)
  }

  #after(index: number): string[] {
    const words: string[] = []
    const block = this.#passages[index]!.block
    for (let next = index + 1; next <= index + reach && next < this.#spans.length; next++) {
      if (this.#passages[next]!.block > block + (next === index + 1 ? 1 : 0)) break
      words.push(this.#spans[next]?.text ?? '')
    }
    return words
  }
}
