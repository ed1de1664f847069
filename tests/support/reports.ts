import { captureText } from '../../src/capture/index.ts'
import type { Dispute, Reading } from '../../src/model/index.ts'
import { assembleReadings, readCapture } from '../../src/pipeline.ts'
import { openReadingData } from '../../src/reading-data.ts'

export const data = await openReadingData()

/** A pasted report of 12 March 2024, a Tuesday, of an outlet that does not exist. */
export function report(...paragraphs: readonly string[]): string {
  return reportOf('12 March 2024', ...paragraphs)
}

export function reportOf(day: string, ...paragraphs: readonly string[]): string {
  return ['What is known so far', 'By Ines Calloway', day, ...paragraphs].join('\n\n')
}

/** Reports read and compared, as `sayso read` does it. */
export async function readReports(...texts: readonly string[]): Promise<Reading> {
  const readings = await Promise.all(texts.map((text) => readCapture(captureText(text, null), data)))
  return assembleReadings(readings, data)
}

/** The sides of a dispute, each with the names of those who take it. */
export function sidesOf(dispute: Dispute, reading: Reading): string[] {
  const name = (id: string) => reading.entities.find((entity) => entity.id === id)?.name ?? id
  return dispute.sides.map((side) => side.speakers.map(name).sort().join(' and '))
}
