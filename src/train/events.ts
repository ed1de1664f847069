import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-facts.ts'
import { exampleOf, ownEventSentences, ploverRecords } from './event-examples.ts'
import { trainEvents } from './learn-events.ts'

/** Train the proposer of event types on our own sentences and PLOVER's gold records and write `data/models/events-en.bin`.
 *  Run as `npm run train:events -- FOLDER`; the same folder gives the same bytes. */
function main(): void {
  const folder = process.argv[2] ?? '../shared/data'
  const records = ploverRecords(folder)
  if (records.length === 0)
    throw new Error(
      `No plover-gsr in ${folder}. Name the folder with the corpora: npm run train:events -- FOLDER`,
    )
  const own = ownEventSentences()
  const bytes = trainEvents([...own, ...records.map(exampleOf)])
  const path = join(packageRoot, 'data/models/events-en.bin')
  writeFileSync(path, bytes)
  console.log(
    `${path}: ${bytes.length} bytes, from ${own.length} sentences of our own and ${records.length} records`,
  )
}

main()
