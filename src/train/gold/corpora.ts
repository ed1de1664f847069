import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArchive } from '../archive.ts'
import type { Pair } from '../marked-document.ts'

/** The texts of `folder` that the gold is marked on: read where they lie, never copied. A text is its paragraphs with a blank line between them.
 *  Text by name: `gum-<document>`, `meantime-<number>`, `re3d-<first eight digits of its id>`. Empty where a corpus is absent. */
export function corpusTexts(folder: string): Map<string, string> {
  return new Map([...gum(folder), ...meantime(folder), ...re3d(folder)])
}

type Named = readonly [name: string, text: string]

function gum(folder: string): Named[] {
  return files(folder, 'gum.tar.gz')
    .filter(({ path }) => /GUM_(?:news|interview|speech|bio)_[^/]+\.conllu$/.test(path))
    .map(({ path, text }): Named => [`gum-${/GUM_[^/]+(?=\.conllu)/.exec(path)![0]}`, conlluText(text)])
}

/** `# newpar` begins a paragraph; a sentence follows the last one after a space, unless its last token says `SpaceAfter=No`. */
function conlluText(conllu: string): string {
  let text = ''
  for (const sentence of conllu.split('\n\n')) {
    const words = /^# text = (.*)$/m.exec(sentence)?.[1]
    if (!words) continue
    const gap = text === '' ? '' : /^# newpar(?:\s|$)/m.test(sentence) ? '\n\n' : ' '
    text += gap + words
  }
  return text
}

function meantime(folder: string): Named[] {
  return files(folder, 'meantime.tar.gz')
    .filter(({ path }) => /intra-doc_annotation\/.*\.xml$/.test(path))
    .map(({ path, text }): Named => [`meantime-${/(\d+)_[^/]*$/.exec(path)![1]}`, meantimeText(text).text])
}

/** MEANTIME has tokens and sentences, no spaces: the headline, the date line, then one paragraph. `places`: where each token stands, by its id. */
export function meantimeText(xml: string): { text: string; places: ReadonlyMap<string, Pair> } {
  const sentences: { id: string; words: string }[][] = []
  for (const [, attributes, token] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const sentence = Number(/sentence="(\d+)"/.exec(attributes!)?.[1])
    sentences[sentence] ??= []
    sentences[sentence].push({ id: /t_id="(\d+)"/.exec(attributes!)?.[1] ?? '', words: plainWords(token!) })
  }
  const [title, date, ...rest] = sentences.filter(Boolean)
  const places = new Map<string, Pair>()
  let text = ''
  for (const [at, tokens] of [title ?? [], date ?? [], rest.flat()].entries()) {
    if (at > 0) text += '\n\n'
    text = joinTokens(text, tokens, places)
  }
  return { text, places }
}

function joinTokens(
  before: string,
  tokens: readonly { readonly id: string; readonly words: string }[],
  places: Map<string, Pair>,
): string {
  let text = before
  let open = false
  let glue = true
  for (const { id, words } of tokens) {
    const quote = /^(?:"|``|'')$/.test(words)
    const closes = /^(?:[.,;:!?%)\]}]|'s|'S|’s|n't|'re|'ve|'ll|'d|'m|')$/.test(words) || (quote && open)
    text += glue || closes ? '' : ' '
    const start = text.length
    text += quote ? '"' : words
    places.set(id, [start, text.length])
    if (quote) open = !open
    glue = (quote && open) || /^[([{$£€]$/.test(words)
  }
  return text
}

const plainWords = (token: string): string =>
  token
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function re3d(folder: string): Named[] {
  const path = join(folder, 're3d/re3d.jsonl')
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): { id: string; title: string; text: string } => JSON.parse(line))
    .map(
      ({ id, title, text }): Named => [
        `re3d-${id.slice(0, 8)}`,
        `${title.trim()}\n\n${text.trim()}`.replaceAll(/\s*\n\s*/g, '\n\n'),
      ],
    )
}

function files(folder: string, archive: string): { path: string; text: string }[] {
  const path = join(folder, archive)
  return existsSync(path) ? readArchive(path) : []
}
