// Writes data/places/us-counties.tsv from the US Census Bureau's county boundaries (public domain), as the npm package
// us-atlas 3.0.1 ships them (counties-10m.json, TopoJSON).
//
//   node scripts/places/us-counties.mjs us-atlas/counties-10m.json > data/places/us-counties.tsv
//
// A point is the middle of the county's area, a radius reaches its farthest corner. Towns that are no part of any county
// (the independent cities of Virginia, Baltimore, St. Louis, Carson City) are left out: the settlements hold them.
import { readFileSync } from 'node:fs'
import { outline } from '../../dist/gazetteer/outline.js'

const states = new Map(
  Array.from(
    `01 AL 02 AK 04 AZ 05 AR 06 CA 08 CO 09 CT 10 DE 12 FL 13 GA 15 HI 16 ID 17 IL 18 IN 19 IA 20 KS 21 KY 22 LA 23 ME 24 MD
25 MA 26 MI 27 MN 28 MS 29 MO 30 MT 31 NE 32 NV 33 NH 34 NJ 35 NM 36 NY 37 NC 38 ND 39 OH 40 OK 41 OR 42 PA 44 RI 45 SC 46 SD
47 TN 48 TX 49 UT 50 VT 51 VA 53 WA 54 WV 55 WI 56 WY`.matchAll(/(\d\d) ([A-Z]{2})/g),
    ([, number, code]) => [number, code],
  ),
)
const isTown = (id) => /^51[58]|^51[67]|^24510|^29510|^32510|^11/.test(id)
const kindOf = (id) => (id.startsWith('22') ? 'Parish' : id.startsWith('02') ? 'Borough' : 'County')

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const { scale, translate } = topology.transform
const arcs = topology.arcs.map((arc) => {
  let [x, y] = [0, 0]
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
})
const ring = (numbers) =>
  numbers.flatMap((number, at) => {
    const points = number < 0 ? arcs[~number].toReversed() : arcs[number]
    return at === 0 ? points : points.slice(1)
  })

console.log(
  '# Counties of the United States. Points and reach after the boundaries of the US Census Bureau (public domain), by us-atlas 3.0.1; made by scripts/places/us-counties.mjs.',
)
console.log('name\tadmin1\tfips\tlatitude\tlongitude\tradiusKm')
const rows = topology.objects.counties.geometries.flatMap(({ id, type, properties, arcs: parts }) => {
  const state = states.get(id.slice(0, 2))
  if (!state || isTown(id)) return []
  const polygons = (type === 'Polygon' ? [parts] : parts).map((polygon) => polygon.map(ring))
  const { latitude, longitude, radiusMeters } = outline({ type: 'MultiPolygon', coordinates: polygons })
  const name = `${properties.name} ${kindOf(id)}`
  return [
    [name, `US.${state}`, id, latitude.toFixed(2), longitude.toFixed(2), Math.ceil(radiusMeters / 1000)],
  ]
})
for (const row of rows.sort((a, b) => (a[2] < b[2] ? -1 : 1))) console.log(row.join('\t'))
