import { type Dossier, openDossier } from '../../src/ledger/index.ts'
import { lineReader } from '../ledger/line-reader.ts'
import { textCapture } from './text-capture.ts'
import { closedAtTheEnd, newFolder } from './until-the-end.ts'

/** A new dossier in a new folder with one report in it, read a line a statement (`line-reader.ts`); both are gone when the test file ends. */
export async function openLineDossier(report: string): Promise<Dossier> {
  const dossier = await openDossier(newFolder('lines'), { ...lineReader(), createIfMissing: true })
  closedAtTheEnd(dossier)
  await dossier.add([textCapture(report)])
  return dossier
}
