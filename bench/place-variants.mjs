// Spelling variants of place names: does a name in another script or transliteration find the place it is of?
//
//   node bench/place-variants.mjs [--half even|odd] [--show N]
//
// Gold: ../shared/data/transliteration (Ukrainian places with all their Latin and Cyrillic forms, from GeoNames). The
// gazetteer is the Ukrainian dump, imported by the command that users run; twice: with every name that the dump has, and
// with each place's own name alone, so that every other form must be found by its spelling key.
// Rank 1 within the same oblast: of the places of the gold's oblast that answer to a form, those whose own name it is come
// first, as in the resolver, and then the better known; the first is the gold place. Counted beside it: the first is a namesake there (same own name), which no
// spelling can tell apart.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'

const { values } = parseArgs({
  options: {
    half: { type: 'string' },
    show: { type: 'string', default: '0' },
    dist: { type: 'string', default: 'dist' },
    shared: { type: 'string', default: '../shared/data' },
  },
})
const load = (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const variantsPath = join(values.shared, 'transliteration/place-name-variants.jsonl.gz')
const dumpPath = join(values.shared, 'gazetteer/geonames-UA-2026-07-29.txt.gz')

if (!existsSync(variantsPath) || !existsSync(dumpPath))
  console.log(`skipped: ${variantsPath} or ${dumpPath} is not there`)
else await measure()

async function measure() {
  const { openOwnGazetteers } = await load('gazetteer/index.js')
  const { foldPlaceName, placeKey } = await load('text/place-key.js')
  const rows = gunzipSync(readFileSync(variantsPath)).toString('utf8').trimEnd().split('\n').map(JSON.parse)
  const gold = rows.filter(
    (row, at) => row.country === 'UA' && (!values.half || at % 2 === (values.half === 'even' ? 0 : 1)),
  )
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-variants-'))
  try {
    const lines = gunzipSync(readFileSync(dumpPath)).toString('utf8').split('\n')
    const own = lines.map((line) =>
      line
        .split('\t')
        .map((cell, at) => (at === 3 ? '' : cell))
        .join('\t'),
    )
    writeFileSync(join(folder, 'own-names.txt'), own.join('\n'))
    for (const [title, path] of [
      ['every name of the dump', dumpPath],
      ['own names alone', join(folder, 'own-names.txt')],
    ]) {
      const into = join(folder, String(path === dumpPath))
      execFileSync(
        process.execPath,
        [join(values.dist, 'serve/cli/main.js'), 'gazetteer', 'import', resolve(path)],
        {
          env: { ...process.env, SAYSO_GAZETTEERS: into },
          stdio: 'ignore',
        },
      )
      const [gazetteer] = openOwnGazetteers(into)
      console.log(
        `${title} (${gazetteer.meta.places} places, ${gazetteer.meta.names} names); ${gold.length} gold places`,
      )
      score(gold, gazetteer, foldPlaceName, placeKey)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function score(gold, gazetteer, fold, key) {
  const tally = {}
  const missed = []
  for (const row of gold) {
    for (const script of ['latin', 'cyrillic']) {
      for (const form of row[script]) {
        tally[script] ??= { forms: 0, first: 0, namesake: 0, none: 0, alike: 0, alikeFound: 0 }
        const count = tally[script]
        count.forms++
        const isOwn = (place) => key(place.name) === key(form)
        const exact = placesOf(gazetteer, gazetteer.named(fold(form)), row, isOwn)
        const first = (
          exact.length > 0
            ? exact
            : placesOf(gazetteer, key(form) === '' ? [] : gazetteer.spelled(key(form)), row, isOwn)
        )[0]
        const isAlike = distance(key(form), key(row.name)) <= 0.34 * key(row.name).length
        if (isAlike) count.alike++
        if (isAlike && first && (first.geonameId === row.geonameid || key(first.name) === key(row.name)))
          count.alikeFound++
        if (first?.geonameId === row.geonameid) count.first++
        else if (first && key(first.name) === key(row.name)) count.namesake++
        else {
          if (!first) count.none++
          missed.push(
            `${form} (${row.name}) ${first ? `→ ${first.name}` : '→ nothing'}; key ${key(form)}, ${key(row.name)}`,
          )
        }
      }
    }
  }
  for (const [script, { forms, first, namesake, none, alike, alikeFound }] of Object.entries(tally)) {
    console.log(
      `  ${script.padEnd(9)} ${forms} forms: rank 1 in its oblast ${share(first, forms)}, or a namesake there ${share(first + namesake, forms)}; nothing found ${share(none, forms)}; of ${alike} that look like the own name ${share(alikeFound, alike)}`,
    )
  }
  const all = Object.values(tally).reduce((sum, one) => ({
    forms: sum.forms + one.forms,
    first: sum.first + one.first,
    namesake: sum.namesake + one.namesake,
  }))
  console.log(
    `  both      ${all.forms} forms: rank 1 in its oblast ${share(all.first, all.forms)}, or a namesake there ${share(all.first + all.namesake, all.forms)}`,
  )
  const step = Math.max(1, Math.floor(missed.length / (Number(values.show) || 1)))
  if (Number(values.show) > 0)
    for (let at = 0; at < missed.length; at += step) console.log(`    ${missed[at]}`)
}

/** Edit distance (Levenshtein). */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), row[j] + 1, next[j - 1] + 1))
    row = next
  }
  return row[b.length]
}

function placesOf(gazetteer, rows, gold, isOwn) {
  return rows
    .map((row) => gazetteer.place(row))
    .filter((place) => place.admin1Code === `UA.${gold.admin1}` && place.precision === 'settlement')
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
}

function share(part, whole) {
  return (part / whole).toFixed(3)
}
