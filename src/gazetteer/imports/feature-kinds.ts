/** What is kept of a GeoNames dump, and how far a place reaches that has no outline. */
import { settlementRadius } from '../settlements.ts'

/** Spots that reports name as places of events; the other 400 kinds (schools, hotels, farms) would only answer to common words. */
const namedSpots: ReadonlySet<string> = new Set(
  'AIRB AIRF AIRH AIRP BDG BDGQ BRKS BUSTN CMP CMPRF CMPL CMPLA CSTM DAM FRM FT HBR LOCK MILB MN MNA MNC MNCU MNFE NOV NSY OILR PO PRN PRT PS PSH PSN PYR RSTN RSTNQ RUIN SPLY STNB TNLRD TOWR ZOO'
    .split(' ')
    .filter((code) => !['FRM', 'NOV', 'PO', 'SPLY', 'TOWR', 'ZOO', 'PYR', 'RUIN'].includes(code)),
)

/** Roads (R), undersea features (U) and most spots (S) are left out. */
export function isKept(featureClass: string, code: string): boolean {
  if (featureClass === 'R' || featureClass === 'U') return false
  return featureClass !== 'S' || namedSpots.has(code)
}

/** Metres within which a feature lies whose extent the source does not tell. Chosen to cover the ordinary member of
 *  each kind: a radius too large is honest, one too small is not. */
const reaches: readonly { readonly codes: RegExp; readonly metres: number }[] = [
  { codes: /^(PCL|TERR)/, metres: 500_000 },
  { codes: /^ADM1/, metres: 150_000 },
  { codes: /^ADM2/, metres: 40_000 },
  { codes: /^ADM3/, metres: 15_000 },
  { codes: /^(ADM|ADMD)/, metres: 8000 },
  { codes: /^(OCN|CONT)/, metres: 3_000_000 },
  { codes: /^(SEA|MTS|DSRT|RGN)/, metres: 150_000 },
  { codes: /^(STM|CNL|GULF|BAY|STRT|PEN|ISLS|PLN|PLAT)/, metres: 40_000 },
  { codes: /^(LK|RSV|ISL|VAL|PRK|RES|AREA|LCTY|FRST)/, metres: 10_000 },
]

export function reachOf(code: string, population: number): number {
  if (code.startsWith('PPL') || code === 'STLMT') return settlementRadius(population)
  return reaches.find((row) => row.codes.test(code))?.metres ?? 3000
}
