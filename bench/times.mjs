// Scores `findTimexes`: on corpora of time expressions (spans and TIMEX3 values) and on tables of time phrases.
//   node bench/times.mjs [--dist DIR] [--misses N] DIR
// DIR holds what is there of timebank.jsonl, aquaint.jsonl, wikiwars-ua.jsonl (bench/times/corpora.mjs says their shape and what is counted),
// duckling-corpora.jsonl, dateparser-tests-ru-uk-en.jsonl and recognizers-specs/ (each scorer says what counts as right). None of them
// is part of the repository: TimeBank is LDC's, WikiWarsUA CC BY-NC-SA; Duckling and dateparser are BSD, Recognizers is MIT.
// Misses are shown of even documents and rows alone; the odd ones are only counted.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { scoreCorpus } from './times/corpora.mjs'
import { scoreDateparser } from './times/dateparser.mjs'
import { scoreDuckling } from './times/duckling.mjs'
import { loadReader } from './times/load.mjs'
import { scoreRecognizers } from './times/recognizers.mjs'

const args = process.argv.slice(2)
const option = (name, fallback) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : fallback)
const dist = resolve(option('--dist', new URL('../dist', import.meta.url).pathname))
const misses = Number(option('--misses', '0'))
const folder = args[0] ?? '.'
const read = await loadReader(dist)

for (const [file, score] of [
  ['timebank.jsonl', scoreCorpus],
  ['aquaint.jsonl', scoreCorpus],
  ['wikiwars-ua.jsonl', scoreCorpus],
  ['duckling-corpora.jsonl', scoreDuckling],
  ['dateparser-tests-ru-uk-en.jsonl', scoreDateparser],
  ['recognizers-specs/Specs/DateTime/English/DateTimeModel.json', scoreRecognizers],
]) {
  const path = join(folder, file)
  if (existsSync(path)) score(path, read, misses)
  else console.log(`skipped: ${path} is not on this machine`)
}
console.log(
  'Beside: chrono-node value F1 43 to 61 on TimeBank and AQUAINT, 31 on WikiWars-UA (strict 16); Recognizers 43 to 46 on the first two; HeidelTime 77.6 on TempEval-3 platinum. The JavaScript Recognizers pass 427 of their own 985 cases.',
)
