import type { ClaimRow } from './claim-row.ts'
import { csvHead, csvLine } from './csv.ts'
import { featuresOf } from './geojson.ts'

export const exportFormats = ['csv', 'json', 'geojson'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What stands beside the rows: so that nobody takes a part for the whole. */
export interface ExportFacts {
  readonly rows: number
  /** Machine proposals nobody reviewed that were left out; 0 where they were asked for. */
  readonly proposalsLeftOut: number
  readonly personsMasked: number
  /** The reason given for unmasking; null where names are masked. */
  readonly unmasked: string | null
}

/** The pieces of a file, one after the other; `facts` is asked when all rows are through. CSV has no place for facts: they go with the answer. */
export async function* writeRows(
  format: ExportFormat,
  rows: Iterable<ClaimRow> | AsyncIterable<ClaimRow>,
  facts: () => ExportFacts,
): AsyncGenerator<string> {
  if (format === 'csv') {
    yield csvHead()
    for await (const row of rows) yield csvLine(row)
    return
  }
  yield format === 'json'
    ? '{"format":"sayso-export/1","claims":['
    : '{"type":"FeatureCollection","features":['
  let between = '\n'
  for await (const row of rows)
    for (const item of format === 'json' ? [row] : featuresOf(row)) {
      yield `${between}${JSON.stringify(item)}`
      between = ',\n'
    }
  yield `\n],${format === 'json' ? '"facts"' : '"sayso"'}:${JSON.stringify(facts())}}\n`
}
