// Who is meant by sources that do not say so, against the coreference of GUM and MEANTIME (outside the gold) and the coded building half: by the rules
// alone, and with the judge of speakers learnt on the other folds (five, by document). Run `npm run build` first.
// `--show KIND` the wrong ones of that kind among the sources (`all`: of every kind), `--mentions` those of mentions that are no sources too.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const option = (name) => {
  const at = process.argv.indexOf(name)
  return at > 0 ? process.argv[at + 1] : undefined
}
const dist = option('--dist') ?? fileURLToPath(new URL('../dist', import.meta.url))
const data = fileURLToPath(new URL('../../shared/data', import.meta.url))
if (!existsSync(join(data, 'gum.tar.gz'))) {
  console.log(`skipped: no gum.tar.gz in ${data}`)
  process.exit(0)
}
const { readQuestions } = await import(join(dist, 'train/coreference/all-questions.js'))
const { trainSpeakers } = await import(join(dist, 'train/coreference/learn-speakers.js'))
const { loadSpeakerJudge, ruledAnswer } = await import(join(dist, 'resolve/entities/judge/judge.js'))

const { asked } = await readQuestions(data)
const foldCount = 5
const foldOf = (name) =>
  Number.parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16) % foldCount
const verdicts = new Map()
for (let fold = 0; fold < foldCount; fold++) {
  const judge = loadSpeakerJudge(trainSpeakers(asked.filter(({ document }) => foldOf(document) !== fold)))
  for (const each of asked)
    if (foldOf(each.document) === fold) {
      const judged = judge(each.question) ?? each.question.ruled
      verdicts.set(each, {
        rules: verdict(each, each.question.ruled),
        judged: verdict(each, judged),
        by: judged.rule,
      })
    }
}

/** A speaker is right where the corpus has him for the same; an entity made for this source where it has nobody before. */
function verdict({ question, right }, speaking) {
  if (speaking.speakers.length === 0) return 'open'
  const at = ruledAnswer({ ...question, ruled: speaking })
  return at !== null && right.has(at) ? 'right' : 'wrong'
}

const { reports } = (await import('./gold/load.mjs')).loadGold()
const coded = new Set(reports.map(({ name }) => name))
const news = /^(?:gum-GUM_(?:news|interview|speech|bio|court)|meantime)/
const groups = [
  [
    'sources, news and MEANTIME',
    ({ document, isSource }) => isSource && !coded.has(document) && news.test(document),
  ],
  [
    'sources, other GUM',
    ({ document, isSource }) => isSource && !coded.has(document) && !news.test(document),
  ],
  ['sources, coded building', ({ document, isSource }) => isSource && coded.has(document)],
  ['mentions', ({ isSource }) => !isSource],
]
const kinds = ['he', 'she', 'it', 'they', 'person', 'people', 'body', 'thing', 'document']
const tally = (list, key) => {
  const count = { right: 0, wrong: 0, open: 0 }
  for (const each of list) count[verdicts.get(each)[key]]++
  const share = (100 * count.right) / Math.max(1, count.right + count.wrong)
  return `${count.right}/${count.wrong}/${count.open} (${share.toFixed(1)})`
}
console.log('right/wrong/open (precision)                rules                     with the judge')
for (const [name, of] of groups) {
  const own = asked.filter(of)
  console.log(`${name.padEnd(34)}${tally(own, 'rules').padStart(24)}  ${tally(own, 'judged').padStart(24)}`)
  for (const kind of kinds) {
    const list = own.filter(({ question }) => question.kind === kind)
    if (list.length > 0)
      console.log(
        `   ${kind.padEnd(31)}${tally(list, 'rules').padStart(24)}  ${tally(list, 'judged').padStart(24)}`,
      )
  }
}

const show = option('--show')
if (show)
  for (const each of asked) {
    const { judged, by } = verdicts.get(each)
    const { document, question, isSource, right } = each
    if (judged !== 'wrong' || (show !== 'all' && show !== question.kind)) continue
    if (!isSource && !process.argv.includes('--mentions')) continue
    const name = (at) =>
      question.answers[at].speakers.map((draft) => draft.name).join(' & ') || 'nobody before'
    console.log(
      `${document} ${question.kind} at ${question.offset}: ${question.ruled.speakers.map((draft) => draft.name).join(' & ') || 'open'} [${by}], wanted ${[...right].map(name).join(' or ')}`,
    )
  }
