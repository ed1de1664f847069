// The reader and its input, for the scorers beside this file: the compiled `findTimexes`, and an article made of a corpus's text.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export async function loadReader(dist) {
  const load = (path) => import(pathToFileURL(resolve(dist, path)).href)
  const { findTimexes } = await load('resolve/times/index.js')
  const { layerText } = await load('text/index.js')
  return (row, options) => {
    const article = articleOf(row)
    return findTimexes(article, layerText(article), options).timexes
  }
}

export const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

function articleOf(row) {
  const blocks = [...row.text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    role: 'paragraph',
    selector: 'line=1',
  }))
  const language = row.language ?? (/\p{Script=Cyrillic}/u.test(row.text.slice(0, 400)) ? 'uk' : 'en')
  return {
    id: row.id,
    sha256: '',
    url: null,
    title: null,
    byline: null,
    publisher: null,
    published: row.dct,
    modified: null,
    language,
    license: null,
    via: [],
    text: row.text,
    blocks,
    dropped: [],
    diagnostics: [],
  }
}
