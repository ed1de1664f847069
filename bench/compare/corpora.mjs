// Texts of ../shared/data by corpus and document, for the pairs that are slices of them.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const sharedData = fileURLToPath(new URL('../../../shared/data', import.meta.url))

const corpora = {
  gva: ['gva-incidents/gva_articles.jsonl.gz', lines],
  geovirus: ['geoparsing/geovirus.jsonl', lines],
  lgl: ['geoparsing/lgl.jsonl', lines],
  timebank: ['temporal/timebank.jsonl', lines],
  aquaint: ['temporal/aquaint.jsonl', lines],
  polnear: ['polnear', (path) => ['train', 'dev'].flatMap((part) => lines(join(path, `${part}.jsonl.gz`)))],
  isaf: ['isaf-press-releases/dev.jsonl', lines],
  telegram: ['telegram-ru-news', telegramPosts],
  gum: ['gum.tar.gz', gumNews],
}

/** Texts by document id, of one corpus; null where it is not here. */
export function loadCorpus(name) {
  const [path, load] = corpora[name]
  const whole = join(sharedData, path)
  return existsSync(whole) ? new Map(load(whole).map(({ id, text }) => [String(id), text])) : null
}

/** The rows of a file of JSON lines, gzipped or not. */
function lines(path) {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function telegramPosts(path) {
  return readdirSync(path)
    .filter((file) => file.endsWith('_messages.json.gz'))
    .flatMap((file) =>
      JSON.parse(gunzipSync(readFileSync(join(path, file))).toString())
        .filter(({ text }) => text)
        .map(({ message_id, text }) => ({ id: `${file.split('_')[0]}/${message_id}`, text })),
    )
}

/** A document's text is its sentences, one a line. */
function gumNews(path) {
  const whole = execFileSync('tar', ['-xzOf', path, '--wildcards', '*conllu/GUM_news_*.conllu'], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })
  return whole.split(/^(?=# newdoc id = )/m).flatMap((document) => {
    const id = /^# newdoc id = (\S+)/.exec(document)?.[1]
    const text = [...document.matchAll(/^# text = (.*)$/gm)].map((sentence) => sentence[1]).join('\n')
    return id ? [{ id, text }] : []
  })
}
