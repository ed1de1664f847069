// 150 pairs out of the tables of oryx, losses-ukraine-mod and casualties-palestine-lebanon, made with a fixed seed: what parties and counters published, day by day.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sharedData } from './corpora.mjs'

const files = [
  'oryx/daily_count.csv.gz',
  'losses-ukraine-mod/russia_losses_equipment.json',
  'casualties-palestine-lebanon/casualties_daily.json',
  'casualties-palestine-lebanon/lebanon_casualties_daily.json',
]
const kinds = [
  ['Tanks', 'tank', 'Russian tanks'],
  ['Aircraft', 'aircraft', 'Russian aircraft'],
  ['Multiple Rocket Launchers', 'MRL', 'Russian rocket launchers'],
]

/** The pairs, shaped as those of fixtures/claim-pairs; none where a table is absent. */
export function generatePairs() {
  const lacking = files.filter((file) => !existsSync(join(sharedData, file)))
  if (lacking.length > 0) {
    console.log(`skipped: the generated pairs, for ../shared/data/${lacking.join(', ')} is not here`)
    return []
  }
  const [counts, staff, gaza, lebanon] = tables()
  const pick = picker(20240312)
  const both = kinds.flatMap(([type, field, of]) =>
    counts
      .filter((row) => row.country === 'Russia' && row.type === type)
      .flatMap((row) => {
        const day = staff.find(({ date }) => date === row.date)
        return day && row.destroyed > 0
          ? [{ date: row.date, of, claimed: day[field], counted: row.destroyed }]
          : []
      }),
  )
  const pairs = []
  const add = (label, a, b, dispute = {}) =>
    pairs.push({
      id: `g${String(pairs.length).padStart(3, '0')}`,
      label,
      ...dispute,
      language: 'en',
      reports: 2,
      origin: 'generated',
      half: 'generated',
      a,
      b,
    })
  for (const { date, of, claimed, counted } of pick(both, 50))
    add('contradict', staffSays(date, claimed, of, pick), counterSays(date, counted, of, '', pick), {
      slot: 'losses',
      kind: 'numeric',
    })
  for (const { date, of, claimed, counted } of pick(both, 25))
    add('compatible', staffSays(date, claimed, of, pick), counterSays(date, counted, of, 'at least ', pick))
  for (const { date, killed_cum } of pick(gaza, 25))
    add('agree', healthSays('Gaza', date, killed_cum, pick), healthSays('Gaza', date, killed_cum, pick))
  for (const row of pick(gaza.slice(0, -40), 25)) {
    const later = gaza[gaza.indexOf(row) + 7 + pick([0, 3, 9], 1)[0]]
    add(
      'corrected',
      healthSays('Gaza', row.date, row.killed_cum, pick),
      healthSays('Gaza', later.date, later.killed_cum, pick),
      { slot: 'deaths' },
    )
  }
  for (const row of pick(lebanon, 25)) {
    const other = pick(gaza, 1)[0]
    add(
      'unrelated',
      healthSays('Lebanon', row.date, row.killed_cum, pick),
      healthSays('Gaza', other.date, other.killed_cum, pick),
    )
  }
  return pairs
}

function staffSays(date, figure, of, pick) {
  const [text] = pick(
    [
      `The General Staff of Ukraine said that ${grouped(figure)} ${of} had been destroyed by ${words(date)}.`,
      `By ${words(date)}, ${grouped(figure)} ${of} had been destroyed, the General Staff of Ukraine said.`,
      `According to the General Staff of Ukraine, ${grouped(figure)} ${of} were destroyed as of ${words(date)}.`,
    ],
    1,
  )
  return { speaker: 'the General Staff of Ukraine', published: date, text }
}

function counterSays(date, figure, of, bound, pick) {
  const [text] = pick(
    [
      `Oryx, a group that counts pictures, said that ${bound}${grouped(figure)} ${of} had been destroyed by ${words(date)}.`,
      `The analysts of Oryx counted ${bound}${grouped(figure)} destroyed ${of} as of ${words(date)}.`,
      `As of ${words(date)}, ${bound}${grouped(figure)} ${of} had been destroyed, according to Oryx.`,
    ],
    1,
  )
  return { speaker: 'Oryx', published: date, text }
}

function healthSays(place, date, figure, pick) {
  const [text] = pick(
    [
      `The Health Ministry in ${place} said that ${grouped(figure)} people had been killed there as of ${words(date)}.`,
      `${grouped(figure)} people had been killed in ${place} by ${words(date)}, the Health Ministry in ${place} said.`,
      `The death toll in ${place} stood at ${grouped(figure)} on ${words(date)}, according to the Health Ministry in ${place}.`,
    ],
    1,
  )
  return { speaker: `the Health Ministry in ${place}`, published: date, text }
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

function words(date) {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${months[month - 1]} ${year}`
}

function grouped(value) {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
}

/** `pick(items, n)`: n different items, in an order that only the seed decides. */
function picker(seed) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return (items, n) => {
    const left = [...items]
    return Array.from(
      { length: Math.min(n, left.length) },
      () => left.splice(Math.floor(next() * left.length), 1)[0],
    )
  }
}

function tables() {
  const counts = gunzipSync(readFileSync(join(sharedData, files[0])))
    .toString()
    .split('\n')
    .flatMap((line) => {
      const [, country, type, destroyed, date] =
        /^(Russia),([A-Z][\w ]+),(\d+),\d+,\d+,\d+,\d+,(\d{4}-\d\d-\d\d)/.exec(line) ?? []
      return country ? [{ country, type, destroyed: Number(destroyed), date }] : []
    })
  const [staff, gaza, lebanon] = files
    .slice(1)
    .map((file) => JSON.parse(readFileSync(join(sharedData, file), 'utf8')))
  const reported = (rows) =>
    rows
      .filter((row) => row.report_source !== 'missing' && row.killed_cum > 0)
      .map((row) => ({ date: row.report_date, killed_cum: row.killed_cum }))
  return [counts, staff, reported(gaza), reported(lebanon)]
}
