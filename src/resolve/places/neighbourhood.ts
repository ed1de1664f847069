import type { Place } from '../../model/index.ts'

/** What speaks for a place among the candidates of other names; each 0 to 1. */
export interface Support {
  readonly near: number
  readonly unit: number
  readonly country: number
}

interface Entry {
  readonly owner: number
  readonly place: Place
  readonly mass: number
}

/** Where the names of a document are likely to be: masses by first-order unit, by country and by a grid of one degree and
 *  a half. An owner's own masses never count for its own candidates. */
export class Neighbourhood {
  readonly #units = new Masses()
  readonly #countries = new Masses()
  readonly #cells = new Map<number, Entry[]>()

  add(owner: number, place: Place, mass: number): void {
    if (mass < 0.02) return
    this.#countries.add(owner, place.country, mass)
    if (place.precision === 'country') return
    this.#units.add(owner, place.admin1Code, mass)
    if (place.precision === 'region') return
    const key = cellOf(place.latitude, place.longitude, 0, 0)
    const cell = this.#cells.get(key)
    if (!cell) this.#cells.set(key, [{ owner, place, mass }])
    else if (cell.length < cellSize) cell.push({ owner, place, mass })
  }

  of(owner: number, place: Place): Support {
    return {
      near: place.precision === 'country' ? 0 : saturated(this.#near(owner, place)),
      unit: saturated(this.#units.of(owner, place.admin1Code)),
      country: this.#countries.share(owner, place.country),
    }
  }

  #near(owner: number, place: Place): number {
    let sum = 0
    for (let north = -1; north <= 1; north++) {
      for (let east = -1; east <= 1; east++) {
        for (const entry of this.#cells.get(cellOf(place.latitude, place.longitude, north, east)) ?? []) {
          if (entry.owner === owner || entry.place.row === place.row) continue
          sum += entry.mass * Math.exp(-roughMetres(place, entry.place) / reach)
        }
      }
    }
    return sum
  }
}

/** Sums by a code, and each owner's part in them. */
class Masses {
  readonly #sums = new Map<string, number>()
  readonly #owned = new Map<string, number>()
  readonly #whole = new Map<number, number>()
  #total = 0

  add(owner: number, code: string | null, mass: number): void {
    if (code === null) return
    const key = `${owner} ${code}`
    this.#sums.set(code, (this.#sums.get(code) ?? 0) + mass)
    this.#owned.set(key, (this.#owned.get(key) ?? 0) + mass)
    this.#whole.set(owner, (this.#whole.get(owner) ?? 0) + mass)
    this.#total += mass
  }

  of(owner: number, code: string | null): number {
    if (code === null) return 0
    return Math.max(0, (this.#sums.get(code) ?? 0) - (this.#owned.get(`${owner} ${code}`) ?? 0))
  }

  share(owner: number, code: string | null): number {
    const others = this.#total - (this.#whole.get(owner) ?? 0)
    return others <= 0.01 ? 0 : this.of(owner, code) / others
  }
}

/** Two towns this far apart are neighbours by about a third: a county's width, two or three times over. */
const reach = 80_000

/** More candidates than this in one cell say nothing new. */
const cellSize = 40

const cellDegrees = 1.5

function cellOf(latitude: number, longitude: number, north: number, east: number): number {
  const row = Math.floor(latitude / cellDegrees) + north
  const column = Math.floor(longitude / cellDegrees) + east
  return row * 1000 + column
}

/** 0 for nothing, one half for one sure witness, towards 1 for many. */
function saturated(mass: number): number {
  return mass / (mass + 1)
}

/** Equirectangular distance: right to a percent where it matters here, and cheap. */
function roughMetres(a: Place, b: Place): number {
  const x = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) * Math.PI) / 360)
  const y = a.latitude - b.latitude
  return Math.hypot(x, y) * 111_195
}
