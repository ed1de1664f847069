// The texts of ../shared/data that the gold is marked on: read where they lie, never copied. A document is its name and its text:
// paragraphs, a blank line between them.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Text by name: `gum-<document>`, `meantime-<number>`, `re3d-<first eight digits of its id>`. Empty where a corpus is absent. */
export function corpusTexts(folder) {
  return new Map([...gum(folder), ...meantime(folder), ...re3d(folder)])
}

function gum(folder) {
  return files(folder, 'gum.tar.gz')
    .filter(({ path }) => /GUM_(?:news|interview|speech|bio)_[^/]+\.conllu$/.test(path))
    .map(({ path, text }) => [`gum-${/GUM_[^/]+(?=\.conllu)/.exec(path)[0]}`, conlluText(text)])
}

/** `# newpar` begins a paragraph; a sentence follows the last one after a space, unless its last token says `SpaceAfter=No`. */
function conlluText(conllu) {
  let text = ''
  for (const sentence of conllu.split('\n\n')) {
    const words = /^# text = (.*)$/m.exec(sentence)?.[1]
    if (!words) continue
    const gap = text === '' ? '' : /^# newpar(?:\s|$)/m.test(sentence) ? '\n\n' : ' '
    text += gap + words
  }
  return text
}

function meantime(folder) {
  return files(folder, 'meantime.tar.gz')
    .filter(({ path }) => /intra-doc_annotation\/.*\.xml$/.test(path))
    .map(({ path, text }) => [`meantime-${/(\d+)_[^/]*$/.exec(path)[1]}`, tokensText(text)])
}

/** MEANTIME has tokens and sentences, no spaces: the headline, the date line, then one paragraph. */
function tokensText(xml) {
  const sentences = []
  for (const [, number, token] of xml.matchAll(/<token [^>]*sentence="(\d+)"[^>]*>([^<]*)<\/token>/g)) {
    const sentence = Number(number)
    sentences[sentence] ??= []
    sentences[sentence].push(plainWords(token))
  }
  const [title, date, ...rest] = sentences.filter(Boolean)
  return [title, date, rest.flat()].map(joinTokens).join('\n\n')
}

function joinTokens(tokens) {
  let text = ''
  let open = false
  let glue = true
  for (const token of tokens) {
    const quote = /^(?:"|``|'')$/.test(token)
    const closes = /^(?:[.,;:!?%)\]}]|'s|'S|’s|n't|'re|'ve|'ll|'d|'m|')$/.test(token) || (quote && open)
    text += (glue || closes ? '' : ' ') + (quote ? '"' : token)
    if (quote) open = !open
    glue = (quote && open) || /^[([{$£€]$/.test(token)
  }
  return text
}

const plainWords = (token) =>
  token
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function re3d(folder) {
  const path = join(folder, 're3d/re3d.jsonl')
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, title, text }) => [
      `re3d-${id.slice(0, 8)}`,
      `${title.trim()}\n\n${text.trim()}`.replaceAll(/\s*\n\s*/g, '\n\n'),
    ])
}

/** The files of a gzipped tar, by the system's own `tar`: one call lists them with their text. */
function files(folder, archive) {
  const path = join(folder, archive)
  if (!existsSync(path)) return []
  const names = execFileSync('tar', ['tzf', path], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((name) => /\.(?:conllu|xml)$/.test(name))
  const bytes = execFileSync('tar', ['xzOf', path, ...names], { maxBuffer: 1 << 29 })
  const sizes = execFileSync('tar', ['tvzf', path, ...names], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => Number(/^\S+\s+\S+\s+(\d+)/.exec(line)[1]))
  let at = 0
  return names.map((name, index) => {
    const start = at
    at += sizes[index]
    return { path: name, text: bytes.subarray(start, at).toString('utf8') }
  })
}
