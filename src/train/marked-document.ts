import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export type Pair = readonly [start: number, end: number]

/** A text with its attribution relations, as offsets: what the learnt reader is taught from, wherever it came from. */
export interface MarkedDocument {
  readonly id: string
  readonly text: string
  readonly relations: readonly {
    readonly source: readonly Pair[]
    readonly cue: readonly Pair[]
    readonly content: readonly Pair[]
  }[]
}

/** A part of PolNeAR (Newell, Margolin and Ruths, LREC 2018): `train` or `dev`. Throws where it is absent. */
export function readPolnear(folder: string, part: 'train' | 'dev'): MarkedDocument[] {
  return gunzipSync(readFileSync(`${folder}/polnear/${part}.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, text, attributions } = JSON.parse(line)
      return { id, text, relations: attributions }
    })
}

/** Paragraphs are blocks: a line each. */
export function paragraphs(
  text: string,
): { start: number; end: number; role: 'paragraph'; selector: string }[] {
  return [...text.matchAll(/[^\n]+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    role: 'paragraph' as const,
    selector: '',
  }))
}
