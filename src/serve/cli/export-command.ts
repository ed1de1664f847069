import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExportFormat } from '../../export/index.ts'
import type { ClaimFilter } from '../../ledger/index.ts'
import { BadInput } from '../../model/index.ts'
import { exportClaims } from '../export/export-claims.ts'
import { callerFolder } from './caller-folder.ts'
import { type DossierFlags, type ExitStatus, openOwn } from './commands.ts'
import { complain, write } from './output.ts'

export interface ExportFlags extends DossierFlags {
  readonly format: ExportFormat
  readonly out?: string
  readonly corrections?: boolean
  readonly proposals?: boolean
  readonly unmask?: boolean
  readonly because?: string
  readonly by?: string
  readonly stance?: string
  readonly type?: string
  readonly outcome?: string
  readonly dispute?: string
  readonly incident?: string
  readonly document?: string
  readonly place?: string
}

/** `sayso export`: claims as rows, to standard output or a file; what was left out is told on standard error. */
export async function exportCommand(flags: ExportFlags): Promise<ExitStatus> {
  if (flags.unmask && !flags.because)
    throw new BadInput({
      code: 'export.no-reason',
      found: '--unmask without a reason',
      where: 'the command line',
      expected: 'why names of private persons leave the dossier',
      remedy: 'add --because "…"; the journal keeps it',
    })
  const dossier = await openOwn(flags, false)
  try {
    if (flags.corrections) {
      await writeOut(jsonLines(dossier.corrections()), flags.out)
      return 0
    }
    const { format, because, by = null } = flags
    const unmasked = flags.unmask ? { reason: because!, by } : null
    const proposals = flags.proposals === true
    const { pieces, facts } = await exportClaims(dossier, {
      filter: filterOf(flags),
      format,
      proposals,
      unmasked,
    })
    await writeOut(pieces, flags.out)
    complain(inWords(facts()))
    return 0
  } finally {
    await dossier.close()
  }
}

async function writeOut(pieces: AsyncIterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) for await (const piece of pieces) await write(piece)
  else await pipeline(Readable.from(pieces), createWriteStream(resolve(callerFolder(), file)))
}

async function* jsonLines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`
}

function inWords({
  rows,
  proposalsLeftOut,
  personsMasked,
}: ReturnType<Awaited<ReturnType<typeof exportClaims>>['facts']>): string {
  const parts = [
    `${rows} claims`,
    ...(proposalsLeftOut > 0
      ? [`${proposalsLeftOut} that nobody has reviewed left out (--proposals takes them along)`]
      : []),
    ...(personsMasked > 0
      ? [`${personsMasked} private persons masked (--unmask --because "…" names them)`]
      : []),
  ]
  return parts.join('; ')
}

function filterOf({ stance, type, outcome, dispute, incident, document, place }: ExportFlags): ClaimFilter {
  const given = { stance, type, outcome, dispute, incident, document, place }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
