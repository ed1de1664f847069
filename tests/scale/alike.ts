/** How much alike made reports are beside real ones: `node bench/scale.mjs --alike [made reports]`. The real ones are read first, which takes
 *  minutes; without `../shared/data/gva-incidents` there are none to set beside. */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { captureText } from '../../src/capture/index.ts'
import type { Reading } from '../../src/model/index.ts'
import { readCapture } from '../../src/pipeline.ts'
import { openReadingData } from '../../src/reading-data.ts'
import { madeRarity } from './made-language.ts'
import { madeNews, schedule } from './made-news.ts'
import { madeReading } from './made-readings.ts'
import { figuresOf, printFigures, type WorldFigures } from './world-figures.ts'

const count = Number(process.argv[2] ?? 3000)
const data = await openReadingData()
const { gazetteer } = data
const collections: Record<string, WorldFigures> = {
  'made news': figuresOf(schedule(count).map(madeNews), { gazetteer, rarity: madeRarity() }),
  'made, few words': figuresOf(
    Array.from({ length: 450 }, (_, n) => madeReading(n)),
    data,
  ),
}
const pool = '../shared/data/gva-incidents/gva_articles.jsonl.gz'
if (existsSync(pool)) collections['local news'] = figuresOf(await readAll(pool), data)
else console.log(`no real reports beside: ${pool} is not there`)
printFigures(collections)

async function readAll(file: string): Promise<Reading[]> {
  const readings: Reading[] = []
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean)
  for (const line of lines) {
    const { title, text, date } = JSON.parse(line) as { title: string; text: string; date: string }
    const capture = captureText(`${title}\n\n${text}`, null)
    const reading = await readCapture(capture, data, { published: date }).catch(() => null)
    if (reading && text.length >= 200) readings.push(reading)
  }
  return readings
}
