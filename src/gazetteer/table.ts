import { readFileSync } from 'node:fs'
import { BadInput } from '../model/index.ts'

/** Rows of a tab-separated table with one header line; lines that begin with `#` and empty lines are left out.
 *  Throws BadInput where a row has another number of cells than the header. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/)
  let header: readonly string[] | null = null
  const rows: Record<string, string>[] = []
  lines.forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return
    const cells = line.split('\t')
    if (header === null) {
      header = cells
      return
    }
    if (cells.length !== header.length) {
      throw new BadInput({
        code: 'gazetteer.bad-row',
        found: `${cells.length} cells`,
        where: `${path}, line ${index + 1}`,
        expected: `${header.length}, one for each of ${header.join(', ')}`,
        remedy: 'separate the cells with one tab each',
      })
    }
    rows.push(Object.fromEntries(header.map((name, at) => [name, (cells[at] ?? '').trim()])))
  })
  return rows
}

/** The parts of a cell that holds a list: `Kyiv;Kiev`. */
export function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
