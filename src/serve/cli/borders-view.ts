import { defaultBorders, viewOfVersion } from '../../gazetteer/borders.ts'
import { ownGazetteersFolder } from '../../gazetteer/own.ts'
import { chosenBorders, type Dossier } from '../../ledger/index.ts'
import { openReadingData } from '../../reading-data.ts'

/** What names a view of disputed borders: the flag, or the folder of a dossier that chose one. */
export interface ViewFlags {
  readonly borders?: string
  readonly dossier: string
}

/** Everything a reading needs, in the view that the flag, the environment or else the dossier names. */
export async function openDataFor(flags: ViewFlags) {
  return await openReadingData(undefined, ownGazetteersFolder(), await viewFor(flags))
}

/** The view that the flag, the environment or else the dossier names, as it was written; empty for none. */
export async function viewFor({ borders, dossier }: ViewFlags): Promise<string> {
  return borders ?? process.env.SAYSO_BORDERS ?? (await chosenBorders(dossier))?.view ?? ''
}

/** In which view a document was read, where that or the dossier's is not the one without a choice; empty else. */
export async function viewOfDocument(dossier: Dossier, document: string): Promise<string> {
  const record = (await dossier.captures()).find((each) => each.document === document)
  const read = viewOfVersion(record?.readerVersion ?? '')
  const chosen = await dossier.borders()
  const wanted = chosen?.view ?? defaultBorders
  if (read === defaultBorders && wanted === defaultBorders) return ''
  const anew = read === wanted ? '' : `; \`sayso rebuild\` reads it as ${wanted}, which the dossier chose`
  return `\nborders: ${read}${anew}\n`
}
