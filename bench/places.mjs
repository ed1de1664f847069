// Places against published gold: LGL (Lieberman et al. 2010), GeoVirus (Gritta et al. 2018) and GeoCorpora (Wallgrün et al.
// 2018, tweets), fetched by the user.
//
//   node bench/places.mjs FOLDER [--dist DIST] [--gazetteer FILE] [--half even|odd] [--show N]
//
// FOLDER holds lgl.jsonl, geovirus.jsonl, geocorpora.jsonl: {text, toponyms: [{start, end, text, lat, lon}]}, offsets in code
// points; and, in peer-outputs-lgl, what five geoparsers found in LGL, which is scored by the same rule.
// Prints the gazetteer's ceiling first, then precision, recall and F1 end to end (exact span, and within 161 km or
// the same GeoNames id), of the spans alone, and how often a gold span is within 161 km, found or given.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    gazetteer: { type: 'string', default: 'build/gazetteer.bin' },
    half: { type: 'string' },
    show: { type: 'string', default: '0' },
  },
})
const load = (path) => import(pathToFileURL(resolve(values.dist, path)).href)
const { openGazetteer } = await load('gazetteer/index.js')
const { findToponyms, locateNames } = await load('resolve/places/index.js')
const { layerText } = await load('text/index.js')
const { metresBetween } = await load('model/index.js')

const gazetteer = openGazetteer(values.gazetteer)
const folder = positionals[0] ?? '../shared/data/geoparsing'
/** Near enough, or the same GeoNames entry: gold that names one has its point somewhere in a country, not in its middle. */
const within = (gold, place) =>
  (gold.geonameid && Number(gold.geonameid) === place.geonameId) ||
  metresBetween(gold.lat, gold.lon, place.latitude, place.longitude) <= 161_000

for (const corpus of ['lgl', 'geovirus', 'geocorpora']) {
  const path = join(folder, `${corpus}.jsonl`)
  if (!existsSync(path)) {
    console.log(`${corpus}: skipped, ${path} is not there`)
    continue
  }
  const documents = readFileSync(path, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
  measure(corpus, documents)
  if (corpus === 'lgl') measurePeers(documents)
}

/** Exact span and within 161 km, for the outputs that Gritta et al. published: `name,,text,,lat,,lon,,start,,end||…`, a line a
 *  document. */
function measurePeers(documents) {
  const peers = join(folder, 'peer-outputs-lgl')
  if (!existsSync(peers)) return
  for (const file of readdirSync(peers).sort()) {
    if (file === 'lgl_gold.txt') continue
    const lines = readFileSync(join(peers, file), 'utf8').split('\n')
    let [found, right, gold] = [0, 0, 0]
    documents.forEach(({ toponyms }, at) => {
      if (isOtherHalf(at)) return
      const located = toponyms.filter((one) => one.lat != null)
      gold += located.length
      for (const record of (lines[at] ?? '').split('||').filter(Boolean)) {
        const [, , latitude, longitude, start, end] = record.split(',,')
        found++
        const place = { latitude: Number(latitude), longitude: Number(longitude) }
        if (located.some((one) => one.start === +start && one.end === +end && within(one, place))) right++
      }
    })
    line(`peer ${file.slice(4, -4)}, end to end`, right, found, gold)
  }
}

function isOtherHalf(at) {
  return values.half !== undefined && at % 2 !== (values.half === 'even' ? 0 : 1)
}

function percent(part, whole) {
  return whole === 0 ? '-' : (part / whole).toFixed(3)
}

function line(name, right, found, gold) {
  const [p, r] = [right / found, right / gold]
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r)
  console.log(
    `  ${name.padEnd(34)} P ${percent(right, found)}  R ${percent(right, gold)}  F1 ${f1.toFixed(3)}`,
  )
}

function measure(corpus, all) {
  const documents = all.filter((_, at) => !isOtherHalf(at))
  const count = {
    gold: 0,
    located: 0,
    held: 0,
    found: 0,
    plotted: 0,
    spans: 0,
    right: 0,
    near: 0,
    spansLocated: 0,
    goldRight: 0,
  }
  const false_ = new Map()
  const missed = new Map()
  const wrong = new Map()
  const started = performance.now()
  for (const { text: raw, toponyms } of documents) {
    const { text, units } = codePoints(raw)
    const gold = toponyms.map((one) => ({ ...one, start: units[one.start], end: units[one.end] }))
    const article = { id: 'd', text, blocks: blocksOf(text) }
    const found = findToponyms(article, layerText(article), gazetteer).toponyms.filter((one) => !one.withheld)
    count.gold += gold.length
    count.found += found.length
    const located = locateNames(layerText(article), gazetteer, gold)
    gold.forEach((one, at) => {
      const place = located[at].chosen
      if (one.lat != null && place && within(one, place)) count.goldRight++
    })
    for (const one of gold) {
      if (one.lat == null) continue
      count.located++
      if ([...gazetteer.named(one.text), ...gazetteer.peopled(one.text)].some((place) => within(one, place)))
        count.held++
    }
    const spanOf = (one) => gold.find((other) => other.start === one.start && other.end === one.end)
    for (const one of found) {
      const match = spanOf(one)
      if (one.latitude !== null) count.plotted++
      if (!match)
        tally(
          false_,
          `${one.text} [${one.rule}] …${text.slice(Math.max(0, one.start - 30), one.end + 25).replace(/\s+/g, ' ')}`,
        )
      if (!match) continue
      count.spans++
      if (match.lat == null) continue
      count.spansLocated++
      if (one.latitude !== null && within(match, one)) count.right++
      else
        tally(
          wrong,
          `${one.text} → ${one.latitude === null ? `tie of ${one.candidates.length}` : `${one.name}, ${one.admin1}, ${one.country}`} (gold ${match.name ?? ''} ${match.admin1 ?? ''} ${match.country ?? ''}) [${one.rule}]`,
        )
    }
    for (const one of gold) {
      if (one.lat != null && !found.some((other) => other.start === one.start && other.end === one.end)) {
        tally(
          missed,
          `${one.text} …${text.slice(Math.max(0, one.start - 30), one.end + 25).replace(/\s+/g, ' ')}`,
        )
      }
    }
  }
  const ms = (performance.now() - started) / documents.length
  console.log(
    `${corpus}: ${documents.length} documents, ${count.gold} gold names, ${count.located} with a point; ${ms.toFixed(1)} ms a document`,
  )
  console.log(
    `  ceiling: the gazetteer holds ${percent(count.held, count.located)} of the places with a point under that name`,
  )
  line('spans (all gold names)', count.spans, count.found, count.gold)
  line('end to end (span and 161 km)', count.right, count.plotted, count.located)
  console.log(
    `  of found gold spans with a point ${percent(count.right, count.spansLocated)} lie within 161 km`,
  )
  console.log(
    `  gold spans: ${percent(count.goldRight, count.located)} within 161 km, ${percent(count.goldRight, count.held)} of the ceiling`,
  )
  const show = Number(values.show)
  for (const [title, rows] of show
    ? [
        ['false', false_],
        ['missed', missed],
        ['wrong', wrong],
      ]
    : []) {
    console.log(`  -- ${title}`)
    for (const [row, times] of [...rows].sort((a, b) => b[1] - a[1]).slice(0, show))
      console.log(`  ${times} ${row}`)
  }
}

function tally(map, key) {
  map.set(key, (map.get(key) ?? 0) + 1)
}

/** The corpora count code points; the product counts UTF-16 units. */
function codePoints(text) {
  const units = []
  let at = 0
  for (const letter of text) {
    units.push(at)
    at += letter.length
  }
  units.push(at)
  return { text, units }
}

function blocksOf(text) {
  const blocks = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, role: 'paragraph', selector: '' })
  }
  return blocks
}
