import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Dossier, openDossier } from './ledger/index.ts'
import { localJoin } from './local-join.ts'
import type { GroupingDecision, Parties } from './model/index.ts'
import { assembleReadings, type ReadingData, readCapture } from './pipeline.ts'
import { versionOf } from './reading-data.ts'

/** Where the user's own dossier lies unless SAYSO_DOSSIER or --dossier says otherwise: outside any checkout, so that removing one
 *  loses nothing. `XDG_DATA_HOME`, or the platform's folder for an application's data. */
export function defaultDossierFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const xdg = environment.XDG_DATA_HOME
  if (xdg) return join(xdg, 'sayso', 'dossier')
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'sayso', 'dossier')
  if (process.platform === 'win32') return join(environment.APPDATA ?? homedir(), 'sayso', 'dossier')
  return join(homedir(), '.local', 'share', 'sayso', 'dossier')
}

/** A dossier whose captures are read by this pipeline. See `openDossier` for what it throws. */
export function openReadDossier(
  folder: string,
  data: ReadingData,
  createIfMissing: boolean,
  name?: string,
): Promise<Dossier> {
  return openDossier(folder, {
    ...dossierReader(data),
    createIfMissing,
    ...(name === undefined ? {} : { name }),
  })
}

export function dossierReader(data: ReadingData) {
  return {
    readerVersion: versionOf(data),
    join: localJoin(data.rarity, data.gazetteer.countries),
    read: (capture: Parameters<typeof readCapture>[0]) =>
      readCapture(capture, data, { published: capture.published ?? undefined }),
    assemble: (
      readings: Parameters<typeof assembleReadings>[0],
      parties?: Parties,
      decisions?: readonly GroupingDecision[],
    ) => assembleReadings(readings, data, parties, decisions),
  }
}
