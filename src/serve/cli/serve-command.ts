import { existsSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { captureFile } from '../../capture/index.ts'
import { openReadDossier } from '../../dossier.ts'
import { defaultBorders, viewOfVersion } from '../../gazetteer/borders.ts'
import { ownGazetteersFolder } from '../../gazetteer/own.ts'
import { BadInput } from '../../model/index.ts'
import { packageRoot } from '../../package-facts.ts'
import type { ReadingData } from '../../pipeline.ts'
import { openReadingData, seenWith, versionOf } from '../../reading-data.ts'
import { serveApp, tileSource } from '../http/index.ts'
import { viewFor } from './borders-view.ts'
import { complain, write } from './output.ts'

export interface ServeFlags {
  readonly port: number
  readonly borders?: string
  /** Address of map tiles, with {z}, {x} and {y}. */
  readonly tiles?: string
  /** Null where none was named: the example is shown and the user's own lies beside it. */
  readonly dossier: string | null
  readonly ownFolder: string
}

/** `sayso serve`: the app on 127.0.0.1 until it is told to stop. Opens no window.
 *  Without a dossier named, the example comes first and the user's own is one click away; the two are never mixed. */
export async function serveCommand(flags: ServeFlags): Promise<void> {
  const tiles = flags.tiles ? tileSource(flags.tiles) : null
  const folder = flags.dossier ?? flags.ownFolder
  const data = await openReadingData(undefined, ownGazetteersFolder())
  const view = await viewFor({ ...flags, dossier: folder })
  const seen = seenWith(data, view)
  const own = await openReadDossier(folder, seen, true)
  for (const diagnostic of own.diagnostics) complain(diagnostic.message)
  const dossiers = [{ name: 'mine', title: 'My dossier', readOnly: false, dossier: own }]
  const example = flags.dossier === null ? await openExample(seenWith(data, flags.borders ?? '')) : null
  if (example) dossiers.unshift({ name: 'example', title: 'Example', readOnly: true, dossier: example })
  const served = await serveApp({
    port: flags.port,
    webFolder: join(packageRoot, 'build/web'),
    dossiers,
    tiles,
  })
  const seenAs = viewOfVersion(versionOf(seen))
  await write(`Sayso is at ${served.url}${seenAs === defaultBorders ? '' : `, borders: ${seenAs}`}\n`)
  await untilStopped()
  await served.close()
  await Promise.all([own.close(), example?.close()])
}

/** The example dossier, made of `examples/` the first time. It holds nothing of the user's, so a damaged one is simply made again. */
async function openExample(data: ReadingData) {
  const folder = join(packageRoot, 'dossiers/example')
  try {
    return await fillExample(folder, data)
  } catch (error) {
    if (!(error instanceof BadInput) || !existsSync(folder)) throw error
    rmSync(folder, { recursive: true })
    return await fillExample(folder, data)
  }
}

async function fillExample(folder: string, data: ReadingData) {
  const dossier = await openReadDossier(folder, data, true, 'Example')
  const reports = join(packageRoot, 'examples')
  const files = (await readdir(reports)).filter((name) => /\.(?:txt|html)$/.test(name)).sort()
  await dossier.add(await Promise.all(files.map((name) => captureFile(join(reports, name)))))
  return dossier
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
