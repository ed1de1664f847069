import { readFileSync } from 'node:fs'
import { outline } from './outline.ts'
import { regionsPath } from './paths.ts'
import type { SourcePlace } from './source-place.ts'

/** First-order units of the world, from Natural Earth. The point is the unit's centroid and the radius reaches its
 *  farthest corner: a region is an extent, never its chief town's point.
 *
 *  The country is the one that ISO 3166-2 files the unit under, which is also GeoNames' country: Natural Earth gives
 *  UA-43 (Crimea) and UA-40 (Sevastopol) to the state that holds them, and a base table must not settle that
 *  silently. Where the two differ the unit is marked contested. Areas without an ISO code are left out. */
export function loadRegions(path: string = regionsPath()): SourcePlace[] {
  const file = JSON.parse(readFileSync(path, 'utf8')) as { readonly features: readonly Feature[] }
  const regions: SourcePlace[] = []
  for (const { properties: unit, geometry } of file.features) {
    const names = namesOf(unit)
    const name = names[0]
    if (name === undefined) continue
    const [, country = '', local = ''] = /^([A-Z]{2})-(\w+)/.exec(unit.iso_3166_2 ?? '') ?? []
    if (country === '') continue
    const code = /^[A-Z]{2}\.\w+$/.test(unit.gn_a1_code ?? '') ? unit.gn_a1_code : `${country}.${local}`
    regions.push({
      name,
      names,
      ...outline(geometry),
      country,
      admin1Code: code,
      geonameId: unit.gn_id && unit.gn_id > 0 ? unit.gn_id : null,
      feature: 'ADM1',
      population: 0,
      contested: country !== unit.iso_a2,
    })
  }
  return regions
}

interface Feature {
  readonly geometry: Parameters<typeof outline>[0]
  readonly properties: Unit
}

interface Unit {
  readonly name: string | null
  readonly name_en: string | null
  readonly name_ru: string | null
  readonly name_uk: string | null
  readonly name_local: string | null
  readonly gn_name: string | null
  readonly gn_a1_code: string | null
  readonly gn_id: number | null
  readonly iso_a2: string | null
  readonly iso_3166_2: string | null
  readonly type: string | null
}

/** English display name first. Natural Earth's `name_alt` is left out: it files "Vologodskaya Oblast" under Arkhangelsk. */
function namesOf(unit: Unit): readonly string[] {
  const corrected = corrections.find((row) => row.code === unit.gn_a1_code)?.name
  const own = corrected ?? unit.name_en ?? unit.name
  if (!own) return []
  const isOblast =
    !corrected && /^Oblast'?$/.test(unit.type ?? '') && !/oblast|region|krai|republic/i.test(own)
  const bare = withoutKind(own)
  const kinds = isOblast ? [`${own} Oblast`] : []
  const others = [unit.name, unit.name_ru, unit.name_uk, unit.gn_name, ...(unit.name_local?.split('|') ?? [])]
  const all = [...kinds, own, bare, ...others].map((name) => (name ?? '').trim())
  return [...new Set(all.filter((name) => name !== ''))]
}

/** Errors of the source that would put one unit's name on another. */
const corrections = [
  { code: 'RU.04', name: 'Altai Krai', why: 'named Altai Republic, which is RU.03' },
  { code: 'RU.47', name: 'Moscow Oblast', why: 'named Moscow, which is RU.48' },
  { code: 'UA.13', name: 'Kyiv Oblast', why: 'named Kyiv, which is UA.12' },
  { code: 'UA.11', name: 'Crimea', why: 'the short name that reports use' },
]

const kindWords =
  /\b(autonomous|republic|oblast|krai|kray|okrug|province|region|governorate|department|prefecture|voivodeship|county|district|state|territory)\b/gi

function withoutKind(name: string): string {
  const bare = name
    .replace(/^(the )?(autonomous )?(republic|province|state|region|government) of /i, '')
    .replace(kindWords, '')
    .replace(/\s+/g, ' ')
    .trim()
  return bare.length >= 3 && /^\p{Lu}/u.test(bare) ? bare : name
}
