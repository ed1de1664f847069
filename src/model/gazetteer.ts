/** What the resolver may ask of a gazetteer; opening one from disk is `src/gazetteer`'s business. */
import type { Country } from './country.ts'
import type { PlacePrecision } from './words.ts'

export interface Place {
  /** Position in the gazetteer, stable for one gazetteer version. */
  readonly row: number
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  /** The place lies within this distance of its point. */
  readonly radiusMeters: number
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Name of the first-order unit in English, as the gazetteer writes it. */
  readonly admin1: string | null
  /** GeoNames code of the first-order unit, `RU.09`: two places with the same code lie in the same unit. */
  readonly admin1Code: string | null
  readonly geonameId: number | null
  readonly precision: PlacePrecision
  /** GeoNames feature code: `PCLI`, `ADM1`, `ADM2` (county), `PPLC` (capital), `PPLA` (seat), `PPL`, `PPLX` (part of a
   *  town), `STM` (river), `LK`, `MT`, `ISL`, `SEA`, `PRK`, `AIRP`; `RGN` for an area of our own table. */
  readonly feature: string
  readonly population: number
  /** States disagree to whom it belongs; `country` follows GeoNames and ISO 3166-2, and a screen may say so. */
  readonly contested: boolean
  /** Of a disputed unit, the states that say it is theirs, unless the user has chosen one view: then a reading names no
   *  country for it, and these are candidates. Absent elsewhere. */
  readonly claimedBy?: readonly string[]
  /** In a curated table of places that reports name: better known than its size says. */
  readonly reported: boolean
}

/** A place whose name is nearly the one asked for. */
export interface NearPlace {
  readonly place: Place
  /** Letters put in, left out, exchanged or swapped. */
  readonly steps: number
}

export interface Gazetteer {
  /** Content hash of the built file: part of what makes a reading reproducible. */
  readonly version: string
  /** Every country of the country table, by code. */
  readonly countries: readonly Country[]
  /** Places that bear this name in any script; exact after case folding. Best known first; empty when none. */
  named(name: string): readonly Place[]
  /** Countries, units and areas whose people or things are called this ("Georgian", "Texans"), any case; not place names,
   *  so `named` does not answer to them. Empty when none. */
  peopled(word: string): readonly Place[]
  /** Places whose spelling key equals the name's (Tyotkino = Tetkino = Тёткино). Proposes; context decides. */
  spelled(name: string): readonly Place[]
  /** Places whose own name is a slip or two from this one, the nearest first; never the very name. For names that nothing else
   *  knows: proposes and never decides. */
  near(name: string): readonly NearPlace[]
}
