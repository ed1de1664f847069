// A reading of many claims in place and time, made up on the spot from a seed: the same numbers give the same reading.

const outcomes = [
  'attempted', 'prevented', 'repelled', 'intercepted', 'failed', 'succeeded', 'partly-succeeded', 'withdrew', 'ongoing', 'unknown',
] // biome-ignore format: a table
const types = ['battle', 'explosion', 'control', 'harm', 'statement']

/** `claims` claims by `speakers` speakers in documents of ten claims; 3000 places in 25 regions, times within a year, one in
 *  twenty without a place or withheld, one in ten without a time. */
export function madeClaims({ claims, speakers = 400, places = 3000, seed = 1 }) {
  const random = mulberry32(seed)
  const pick = (items) => items[Math.floor(random() * items.length)]
  const normal = () => random() + random() + random() - 1.5
  const regions = Array.from({ length: 25 }, () => [random() * 100 - 40, random() * 300 - 150])
  const towns = Array.from({ length: places }, (_, nth) => {
    const [latitude, longitude] = pick(regions)
    const wide = random() < 0.05
    return {
      name: `Town ${nth}`,
      latitude: latitude + normal() * 4,
      longitude: longitude + normal() * 6,
      radiusMeters: wide ? 120_000 : 3000,
      precision: wide ? 'region' : 'settlement',
    }
  })
  const names = Array.from({ length: speakers }, (_, nth) => ({
    id: `e-${nth}`,
    name: `Speaker ${nth}`,
    kind: nth % 5 === 0 ? 'government' : 'organisation',
    aliases: [],
    mentions: [],
    party: nth % 4 === 0 ? `Party ${nth % 12}` : null,
  }))
  const reading = {
    format: 'sayso-reading/1',
    documents: [], entities: names, statements: [], claims: [], copies: [], incidents: [], disputes: [], missed: [],
  } // biome-ignore format: a table
  for (let nth = 0; nth * 10 < claims; nth++) {
    addDocument(reading, nth, Math.min(10, claims - nth * 10), { random, pick, towns })
  }
  return reading
}

function addDocument(reading, nth, count, { random, pick, towns }) {
  const id = `d-${String(nth).padStart(6, '0')}`
  const sentence = 'They said that it was repelled there on that day. '
  const document = {
    id,
    sha256: String(nth).padStart(64, '0'),
    url: null, title: `Report ${nth}`, byline: null, publisher: `Outlet ${nth % 40}`, published: '2031-05-14T09:20:00Z',
    modified: null, language: 'en', license: null, via: [], text: sentence.repeat(count), blocks: [], dropped: [],
    toponyms: [], timexes: [], quantities: [], media: [], diagnostics: [],
  } // biome-ignore format: a table
  for (let at = 0; at < count; at++) {
    const start = at * sentence.length
    const town = pick(towns)
    const dice = random()
    if (dice > 0.05)
      document.toponyms.push({
        id: `${id}-p${at}`, start, end: start + 4, text: 'They', country: null, admin1: null, geonameId: null,
        withheld: dice < 0.08, candidates: [], rule: 'made', ...town, ...(dice < 0.08 ? { latitude: null, longitude: null } : {}),
      }) // biome-ignore format: a table
    if (random() > 0.1) document.timexes.push(madeTime(`${id}-t${at}`, start, random))
    const speaker = Math.floor(random() ** 3 * reading.entities.length)
    reading.statements.push({
      id: `${id}-s${at}`, document: id, kind: 'indirect', stance: 'asserts', relay: 'neutral', relayWords: null, medium: null,
      said: null, source: [], cue: [], content: [{ start, end: start + 10, text: sentence.slice(0, 10) }],
      speakers: [`e-${speaker}`], candidates: [], onBehalfOf: null, parent: null, chain: [`e-${speaker}`], opinion: false,
      rule: 'made', confidence: 0.8,
    }) // biome-ignore format: a table
    reading.claims.push({
      id: `${id}-c${at}`, statement: `${id}-s${at}`, document: id, start, end: start + sentence.length - 1,
      event: { type: pick(types), subtype: null, acled: null, plover: null }, outcome: pick(outcomes), control: null,
      polarity: 'affirmed', modality: 'actual', universal: false, actor: [], target: [], means: null,
      places: document.toponyms.filter((one) => one.id === `${id}-p${at}`).map((one) => one.id),
      times: document.timexes.filter((one) => one.id === `${id}-t${at}`).map((one) => one.id),
      quantities: [], origin: null, oneSided: false, supersedes: null, rule: 'made', confidence: 0.7,
    }) // biome-ignore format: a table
  }
  reading.documents.push(document)
}

function madeTime(id, start, random) {
  const day = Math.floor(random() * 365)
  const iso = (minutes) => new Date(Date.UTC(2031, 0, 1) + minutes * 60_000).toISOString().slice(0, 16)
  const at = day * 1440
  const dice = random()
  const hour = Math.floor(random() * 24) * 60
  const [value, from, to] =
    dice < 0.6
      ? [iso(at).slice(0, 10), at, at + 1440]
      : dice < 0.8
        ? [iso(at + hour), at + hour - 30, at + hour + 30]
        : dice < 0.95
          ? [iso(at + hour), at + hour, at + hour + 1]
          : [iso(at).slice(0, 7), Math.floor(day / 30) * 43_200, (Math.floor(day / 30) + 1) * 43_200]
  return {
    id, start, end: start + 4, text: 'They', value, type: 'DATE', from: iso(from), to: iso(to), zone: null,
    anchor: null, known: 'stated', rule: 'made',
  } // biome-ignore format: a table
}

function mulberry32(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
