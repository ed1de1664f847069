import { defaultBorders, viewOfVersion } from '../../gazetteer/borders.ts'
import { ownGazetteersFolder } from '../../gazetteer/own.ts'
import { BadInput, type Reading } from '../../model/index.ts'
import { assembleReadings, readCapture } from '../../pipeline.ts'
import { openReadingData, versionOf } from '../../reading-data.ts'
import { openDataFor } from './borders-view.ts'
import { counted } from './counted.ts'
import { captureAll, expandFolders } from './inputs.ts'
import { complain, write } from './output.ts'
import { printReading } from './print-reading.ts'

/** What a command leaves: 0 done, 1 some input was bad. */
export type ExitStatus = 0 | 1

export interface ReadFlags {
  readonly json?: boolean
  readonly published?: string
  readonly language?: string
  readonly reader?: string
  readonly borders?: string
  readonly explain?: boolean
  /** Explain this one claim: its id or the end of it, as `--explain` prints them. */
  readonly claim?: string
}

/** `sayso read`: reads reports and prints what they say; touches no dossier. */
export async function readCommand(inputs: readonly string[], flags: ReadFlags): Promise<ExitStatus> {
  const { captures, problems } = await captureAll(inputs)
  for (const problem of problems) complain(problem.message)
  if (captures.length === 0) return 1
  const data = await openReadingData(flags.reader, ownGazetteersFolder(), flags.borders)
  const readings: Reading[] = []
  let status: ExitStatus = problems.length > 0 ? 1 : 0
  for (const capture of captures) {
    try {
      const options = { published: flags.published, language: flags.language }
      readings.push(await readCapture(capture, data, options))
    } catch (error) {
      if (!(error instanceof BadInput)) throw error
      complain(error.message)
      status = 1
    }
  }
  if (readings.length > 0) {
    const reading = assembleReadings(distinct(readings), data)
    await write(
      flags.claim !== undefined
        ? await explained(flags.claim, reading, flags.json === true)
        : flags.json
          ? `${JSON.stringify(reading, null, 2)}\n`
          : printReading(reading, flags.explain === true),
    )
  }
  return status
}

/** Every decision behind one claim. Throws `BadInput` where no claim, or more than one, has this id or end of one. */
async function explained(claim: string, reading: Reading, json: boolean): Promise<string> {
  const meant = reading.claims.filter(({ id }) => id === claim || id.endsWith(`.${claim}`))
  if (meant.length !== 1)
    throw new BadInput({
      code: 'read.unknown-claim',
      found:
        meant.length === 0 ? `no claim "${claim}"` : `${meant.length} claims "${claim}", of several reports`,
      where: '--claim',
      expected: 'the id of one claim, such as c1, of the reports given',
      remedy: 'sayso read FILE --explain prints each claim with its id',
    })
  const { explainClaim } = await import('./explain-claim.ts')
  const explanation = explainClaim(meant[0]!, reading)
  return json
    ? `${JSON.stringify({ claim: meant[0], explanation }, null, 2)}\n`
    : `${explanation.join('\n')}\n`
}

/** The same bytes given twice are read once. */
function distinct(readings: readonly Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [reading.documents[0]!.id, reading])).values()]
}

export interface DossierFlags {
  readonly dossier: string
  /** Whose view of disputed borders; see `Borders`. */
  readonly borders?: string
  readonly json?: boolean
}

/** `sayso add`: captures and reads into the dossier; safe to run again. */
export async function addCommand(inputs: readonly string[], flags: DossierFlags): Promise<ExitStatus> {
  const { captures, problems } = await captureAll(await expandFolders(inputs))
  for (const problem of problems) complain(problem.message)
  if (captures.length === 0) return 1
  const dossier = await openOwn(flags, true)
  try {
    const live = process.stderr.isTTY === true
    const result = await dossier.add(captures, (step) => {
      if (live) process.stderr.write(`\r${step.done} of ${step.total}`)
    })
    if (live) process.stderr.write('\r')
    for (const failed of result.failed) complain(failed.message)
    if (flags.json)
      await write(
        `${JSON.stringify({ ...result, bad: problems.map((problem) => problem.facts) }, null, 2)}\n`,
      )
    else
      await write(
        `${result.added.length} added, ${result.known.length} already there, ${result.failed.length + problems.length} not read\n`,
      )
    return result.failed.length + problems.length > 0 ? 1 : 0
  } finally {
    await dossier.close()
  }
}

/** `sayso rebuild`: makes the index anew from captures and journal. */
export async function rebuildCommand(flags: DossierFlags): Promise<ExitStatus> {
  const { rebuildDossier } = await import('../../ledger/index.ts')
  const { dossierReader } = await import('../../dossier.ts')
  const data = await openDataFor(flags)
  const result = await rebuildDossier(flags.dossier, dossierReader(data))
  const view = viewOfVersion(versionOf(data))
  const inView = view === defaultBorders ? '' : `; borders: ${view}`
  for (const unread of result.unread) complain(new BadInput(unread.problem).message)
  if (flags.json) await write(`${JSON.stringify(result, null, 2)}\n`)
  else
    await write(
      `${counted(result.documents, 'document')} from ${counted(result.entries, 'journal entry')}; ${result.reread.length} now read otherwise, ${result.unread.length} could not be read${inView}\n`,
    )
  return result.unread.length > 0 ? 1 : 0
}

/** `sayso verify`: re-checks every capture, selector and journal hash; 1 on any drift. */
export async function verifyCommand(flags: DossierFlags): Promise<ExitStatus> {
  const { verifyDossier } = await import('../../ledger/index.ts')
  const { dossierReader } = await import('../../dossier.ts')
  const result = await verifyDossier(flags.dossier, dossierReader(await openDataFor(flags)))
  if (flags.json) await write(`${JSON.stringify(result, null, 2)}\n`)
  else {
    const { captures, entries, selectors } = result.checked
    await write(
      `${counted(captures, 'capture')}, ${counted(entries, 'journal entry')}, ${counted(selectors, 'selector')} checked: ${result.ok ? 'all as recorded' : counted(result.problems.length, 'problem')}\n`,
    )
  }
  for (const problem of result.problems) complain(problem.message)
  return result.ok ? 0 : 1
}

export async function openOwn(flags: DossierFlags, createIfMissing: boolean) {
  const { openReadDossier } = await import('../../dossier.ts')
  const dossier = await openReadDossier(flags.dossier, await openDataFor(flags), createIfMissing)
  for (const diagnostic of dossier.diagnostics) complain(diagnostic.message)
  return dossier
}
