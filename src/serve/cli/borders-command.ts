import { defaultBorders, readBorders, viewOfVersion } from '../../gazetteer/borders.ts'
import { type BordersEntry, chosenBorders } from '../../ledger/index.ts'
import { openDefaultGazetteer } from '../../reading-data.ts'
import { type DossierFlags, type ExitStatus, openOwn } from './commands.ts'
import { bad } from './naming.ts'
import { write } from './output.ts'

export interface BordersFlags extends DossierFlags {
  readonly because?: string
  readonly by?: string
}

/** `sayso borders`: in whose view of disputed borders the dossier is read; with a view, that it is from now on. */
export async function bordersCommand(view: string | undefined, flags: BordersFlags): Promise<ExitStatus> {
  if (view === undefined) {
    const chosen = await chosenBorders(flags.dossier)
    await write(flags.json ? `${JSON.stringify(chosen, null, 2)}\n` : `${viewLine(chosen)}\n`)
    return 0
  }
  if (!flags.because) throw bad('borders.no-reason', 'no reason', view, 'why it is so', 'add --because "…"')
  const known = readBorders(view, openDefaultGazetteer())
  const dossier = await openOwn({ ...flags, borders: known }, true)
  try {
    const entry = await dossier.chooseBorders({ view: known, by: flags.by ?? null, reason: flags.because })
    const behind = (await dossier.captures()).filter((each) => viewOfVersion(each.readerVersion) !== known)
    const rest = behind.length > 0 ? `; \`sayso rebuild\` reads ${behind.length} anew in it` : ''
    await write(flags.json ? `${JSON.stringify(entry, null, 2)}\n` : `${viewLine(entry)}${rest}\n`)
    return 0
  } finally {
    await dossier.close()
  }
}

function viewLine(chosen: Pick<BordersEntry, 'seq' | 'view' | 'by' | 'reason'> | null): string {
  if (chosen === null)
    return `borders: ${defaultBorders}, nobody chose; \`sayso borders iso --because "…"\` chooses`
  const { seq, view, by, reason } = chosen
  return `borders: ${view}${by ? ` (${by})` : ''}; ${reason}  [${seq}]`
}
