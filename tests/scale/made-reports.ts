/** Made news as captures, and what reads them: for a real dossier, with everything but the reading of words. */
import type { Reader } from '../../src/ledger/index.ts'
import { localJoin } from '../../src/local-join.ts'
import type { Capture, LocalJoin, Reading } from '../../src/model/index.ts'
import { assembleReadings } from '../../src/pipeline.ts'
import { openReadingData } from '../../src/reading-data.ts'
import { textCapture } from '../support/text-capture.ts'
import { madeRarity } from './made-language.ts'
import { madeNews, schedule } from './made-news.ts'

export interface MadeReports {
  /** Numbers of the reports, by day. */
  readonly all: readonly number[]
  capture(n: number): Capture
  reading(n: number): Reading
  readonly reader: Reader & { readonly join: LocalJoin }
}

export async function madeReports(count: number): Promise<MadeReports> {
  const { gazetteer } = await openReadingData()
  const rarity = madeRarity()
  const news = schedule(count)
  const capture = (n: number) => textCapture(`made ${n}`)
  const reading = (n: number): Reading => {
    const made = madeNews(news[n]!, n)
    const { sha256 } = capture(n)
    return { ...made, documents: made.documents.map((document) => ({ ...document, sha256 })) }
  }
  return {
    all: news.map((_, n) => n),
    capture,
    reading,
    reader: {
      readerVersion: 'made/1',
      join: localJoin(rarity, gazetteer.countries),
      read: async ({ bytes }) => reading(Number(new TextDecoder().decode(bytes).split(' ')[1])),
      assemble: (readings) => assembleReadings(readings, { gazetteer, rarity }),
    },
  }
}
