import { editDistance } from '../text/edit-distance.ts'
import { foldPlaceName } from '../text/place-key.ts'

/** The names of a gazetteer, one after another in UTF-8: row `n` is from `offsets[n]` to `offsets[n + 1]`. */
export interface NameTable {
  readonly names: Buffer
  readonly offsets: Uint32Array
  readonly rows: number
}

/** Rows whose own name is a slip or two from this one: one up to seven letters, two above; the nearest first, then as the table has them.
 *  Only names in Latin letters of at least five that begin with the same letter; never the very name.
 *  Method: one pass over offsets and first bytes, decoding those of about the length. Nothing is kept, so opening and memory cost nothing;
 *  a pass is some milliseconds for 200,000 names, for a name that the gazetteer does not have. */
export function nearNames(
  name: string,
  { names, offsets, rows }: NameTable,
): readonly { row: number; steps: number }[] {
  const folded = foldPlaceName(name)
  if (!/^[a-z][a-z ]{4,}$/.test(folded)) return []
  const most = slips(folded)
  const found: { row: number; steps: number }[] = []
  const first = folded.charCodeAt(0)
  for (let row = 0; row < rows; row++) {
    const start = offsets[row]!
    const bytes = offsets[row + 1]! - start
    if (bytes < folded.length - most || bytes > folded.length + most + accents) continue
    // Bit 5 is the case of an ASCII letter.
    if ((names[start]! | 0x20) !== first) continue
    const steps = editDistance(folded, foldPlaceName(names.toString('utf8', start, start + bytes)), most)
    if (steps > 0 && steps <= most) found.push({ row, steps })
  }
  return found.sort((a, b) => a.steps - b.steps || a.row - b.row)
}

/** How many slips a name may be away. */
export function slips(folded: string): number {
  return folded.replaceAll(' ', '').length <= 7 ? 1 : 2
}

/** Bytes and marks that folding takes off: three accents, a hyphen or an apostrophe. */
const accents = 6
