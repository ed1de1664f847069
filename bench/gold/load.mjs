// The reports of fixtures/attribution, by the build's own reader of them: run `npm run build` first.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = process.env.SAYSO_DIST ?? join(root, 'dist')
const { readCodedReports } = await import(join(dist, 'train/gold/coded-reports.js'))

export const goldFolder = join(root, 'fixtures/attribution')
export const sharedData = join(root, '../shared/data')

/** `{ reports, absent }`: each with its text, its statements and its half; names of those whose text is absent. */
export const loadGold = (folder = goldFolder) => readCodedReports(folder, sharedData)
