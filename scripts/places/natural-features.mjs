// Writes data/places/natural-features.tsv from Natural Earth 4 at 1:10 million (public domain): named seas, straits, islands,
// mountains, deserts, rivers, lakes, parks and airports.
//
//   node scripts/places/natural-features.mjs FOLDER > data/places/natural-features.tsv
//
// FOLDER holds the GeoJSON files ne_10m_*.json. A point is the middle of the feature's outline or line, and the radius
// reaches its farthest corner. Names that the source cut or wrote in another alphabet's letters are left out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outline } from '../../dist/gazetteer/outline.js'
import { metresBetween } from '../../dist/model/index.js'

const folder = process.argv[2]
const features = (file) => JSON.parse(readFileSync(join(folder, `ne_10m_${file}.json`), 'utf8')).features

/** GeoNames feature codes for Natural Earth's classes. */
const codes = {
  Island: 'ISL', 'Island group': 'ISLS', 'Range/mtn': 'MTS', 'Pen/cape': 'PEN', Peninsula: 'PEN', Desert: 'DSRT',
  Plateau: 'PLAT', Plain: 'PLN', Depression: 'DPR', Valley: 'VAL', Wetlands: 'WTLD', Delta: 'DLTA', Basin: 'BSND',
  Lowland: 'PLN', Gorge: 'GRGE', Isthmus: 'ISTH', Foothills: 'SLP', Coast: 'CST', Geoarea: 'RGNH', Lake: 'LKS',
  ocean: 'OCN', sea: 'SEA', bay: 'BAY', gulf: 'GULF', strait: 'STRT', channel: 'CHN', sound: 'SD', reef: 'RF',
  fjord: 'FJD', lagoon: 'LGN', inlet: 'INLT', mountain: 'MT', pass: 'PASS', cape: 'CAPE', island: 'ISL',
  waterfall: 'FLLS', 'island group': 'ISLS', plain: 'PLN',
} // biome-ignore format: a table

const shortened = [
  [/\bMts?\.$/, 'Mountains'], [/^Mt\. /, 'Mount '], [/\bIs\.$/, 'Islands'], [/\bI\.$/, 'Island'], [/\bPen\.$/, 'Peninsula'],
  [/\bArch\.$/, 'Archipelago'], [/\bPlat\.$/, 'Plateau'], [/\bSd\.$/, 'Sound'], [/\bRes\.$/, 'Reservoir'], [/\bR\.$/, 'River'],
] // biome-ignore format: a table

/** A whole English name in its usual letters' case, or nothing. */
function tidy(raw) {
  let name = (raw ?? '').replace(/\s+/g, ' ').trim()
  for (const [met, full] of shortened) name = name.replace(met, full)
  if (name === name.toUpperCase())
    name = name
      .toLowerCase()
      .replace(/(^|[ -])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase())
      .replace(/ (Of|The|And) /g, (word) => word.toLowerCase())
  return /^[A-Z][A-Za-zÀ-ÿ' .-]{3,}$/.test(name) && !/\.($| )/.test(name.replace(/\bSt\. /, '')) ? name : null
}

const rows = []
const add = (name, geometry, code, also = []) => {
  if (name) rows.push({ name, also, code, ...place(geometry) })
}

function place(geometry) {
  if (geometry.type === 'Point') {
    const [longitude, latitude] = geometry.coordinates
    return { latitude, longitude, radiusMeters: 5000 }
  }
  if (geometry.type.endsWith('Polygon')) return outline(geometry)
  return middleOf(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates)
}

/** The middle of a river's points, weighed by length, and its farthest point. */
function middleOf(lines) {
  let [x, y, weight] = [0, 0, 0]
  for (const line of lines)
    line.slice(1).forEach(([lon, lat], at) => {
      const [fromLon, fromLat] = line[at]
      const metres = metresBetween(fromLat, fromLon, lat, lon)
      x += ((lon + fromLon) / 2) * metres
      y += ((lat + fromLat) / 2) * metres
      weight += metres
    })
  const [longitude, latitude] = weight ? [x / weight, y / weight] : lines[0][0]
  const reach = Math.max(...lines.flat().map(([lon, lat]) => metresBetween(latitude, longitude, lat, lon)))
  return { latitude, longitude, radiusMeters: Math.ceil(reach / 1000) * 1000 }
}

for (const { properties, geometry } of features('geography_regions_polys')) {
  const code = codes[properties.featurecla]
  if (code && properties.region !== 'Antarctica') add(tidy(properties.name), geometry, code)
}
for (const { properties, geometry } of features('geography_marine_polys'))
  if (codes[properties.featurecla]) add(tidy(properties.name), geometry, codes[properties.featurecla])
for (const file of ['geography_regions_elevation_points', 'geography_regions_points'])
  for (const { properties, geometry } of features(file)) {
    const code = codes[properties.featurecla]
    if (code && properties.region !== 'Antarctica') add(tidy(properties.name), geometry, code)
  }
for (const file of ['lakes', 'lakes_north_america', 'lakes_europe'])
  for (const { properties, geometry } of features(file)) {
    const name = tidy(properties.name)
    const foreign = /^(?:Lago|Lac|Laguna|Ozero) (?:de |di |d')?(.+)$/.exec(name ?? '')
    if (foreign) add(`Lake ${foreign[1]}`, geometry, 'LK', [name])
    else if (name && /\b(Lake|Lakes|Loch|Lough|Reservoir)\b/.test(name))
      add(name, geometry, /Reservoir/.test(name) ? 'RSV' : 'LK')
  }

/** Pieces of one name that lie within 150 km of each other are one river. */
const rivers = new Map()
const piece = (name, geometry) => {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  const same = rivers.get(name) ?? []
  const near = same.filter((one) =>
    one.some((line) =>
      line.some(([lon, lat]) =>
        lines.some((other) => other.some(([x, y]) => Math.abs(x - lon) < 1.5 && Math.abs(y - lat) < 1.3)),
      ),
    ),
  )
  rivers.set(name, [...same.filter((one) => !near.includes(one)), [...near.flat(), ...lines]])
}
for (const { properties, geometry } of features('rivers_lake_centerlines')) {
  const name = tidy(properties.name_en ?? properties.name)
  if (geometry && properties.featurecla === 'River' && name && !/Delta$/.test(name))
    piece(name.replace(/ River$/, ''), geometry)
}
for (const { properties, geometry } of features('rivers_north_america')) {
  const name = tidy(properties.name_full)
  if (geometry && name && / (River|Creek|Fork|Bayou)$/.test(name))
    piece(name.replace(/ River$/, ''), geometry)
}
for (const [name, all] of rivers)
  for (const coordinates of all) {
    const full = / (Creek|Fork|Bayou|Canal)$/.test(name) ? name : `${name} River`
    const { longitude, latitude, radiusMeters } = middleOf(coordinates)
    // Without its kind word only a long river: in North America even those are words (Republican, Current, Swift).
    const isLong = radiusMeters >= 100_000 && !(latitude > 15 && longitude < -50)
    const also = full === name ? [] : [`River ${name}`, ...(isLong ? [name] : [])]
    add(full, { type: 'MultiLineString', coordinates }, 'STM', also)
  }

const parkKinds = [[/ NP$/, 'National Park'], [/ NS$/, 'National Seashore'], [/ NM$/, 'National Monument'], [/ NF$/, 'National Forest']] // biome-ignore format: a table
for (const file of ['area', 'point'])
  for (const { properties, geometry } of features(`parks_and_protected_lands_${file}`)) {
    const kind = parkKinds.find(([met]) => met.test(properties.unit_name))
    if (kind) add(tidy(properties.unit_name.replace(kind[0], ` ${kind[1]}`)), geometry, 'PRK')
  }
for (const { properties, geometry } of features('airports')) {
  if (/Int'l$/.test(properties.name)) {
    const bare = tidy(properties.name.replace(/ Int'l$/, ''))
    if (bare) add(`${bare} International Airport`, geometry, 'AIRP', [`${bare} Airport`])
  }
}

console.log(
  '# Seas, islands, mountains, rivers, lakes, parks and airports. After Natural Earth 4, 1:10 million (public domain); made by scripts/places/natural-features.mjs. Lists are separated by ";".',
)
console.log('name\talso\tlatitude\tlongitude\tradiusKm\tfeature')
const lines = rows.map((row) =>
  [
    row.name,
    row.also.join(';'),
    row.latitude.toFixed(2),
    row.longitude.toFixed(2),
    Math.max(2, Math.ceil(row.radiusMeters / 1000)),
    row.code,
  ].join('\t'),
)
for (const line of [...new Set(lines)].sort()) console.log(line)
