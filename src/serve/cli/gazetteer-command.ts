import { resolve } from 'node:path'
import {
  importGazetteer,
  openOwnGazetteers,
  ownGazetteersFolder,
  removeOwnGazetteer,
} from '../../gazetteer/index.ts'
import { BadInput } from '../../model/index.ts'
import { openDefaultGazetteer } from '../../reading-data.ts'
import { callerFolder } from './caller-folder.ts'
import type { ExitStatus } from './commands.ts'
import { complain, write } from './output.ts'
import { ProgressLine } from './progress-line.ts'

export interface GazetteerFlags {
  readonly json?: boolean
}

/** `sayso gazetteer`: the gazetteers in use, the default first. */
export async function listGazetteers(flags: GazetteerFlags): Promise<ExitStatus> {
  const folder = ownGazetteersFolder()
  const base = openDefaultGazetteer()
  const own = openOwnGazetteers(folder)
  if (flags.json) {
    const rows = own.map(({ path, version, bytes, meta }) => ({ ...described(meta), version, bytes, path }))
    const list = { folder, default: { version: base.version, places: base.rows }, own: rows }
    await write(`${JSON.stringify(list, null, 2)}\n`)
    return 0
  }
  const lines = [
    `default: ${counted(base.rows, 'places')}, ${base.version.slice(0, 12)}`,
    ...own.map(
      ({ meta, version }) =>
        `${meta.name}: ${holds(meta)}, ${version.slice(0, 12)}, from ${meta.sources.join(', ')}`,
    ),
    own.length === 0 ? 'none of your own; `sayso gazetteer import FILE` adds one' : `yours lie in ${folder}`,
  ]
  await write(`${lines.join('\n')}\n`)
  return 0
}

/** `sayso gazetteer import`: each file becomes a gazetteer or one line of complaint; the others are still done. */
export async function importGazetteers(files: readonly string[], flags: GazetteerFlags): Promise<ExitStatus> {
  const folder = ownGazetteersFolder()
  const imported = []
  const bad = []
  for (const file of files) {
    const line = new ProgressLine()
    try {
      const done = await importGazetteer(resolve(callerFolder(), file), folder, (step) =>
        line.show(`${step.file}: ${step.rows.toLocaleString('en')} rows`, step.bytes, step.ofBytes),
      )
      line.clear()
      imported.push({
        file,
        ...described(done.meta),
        version: done.version,
        bytes: done.bytes,
        path: done.path,
      })
      if (!flags.json)
        await write(
          `${done.meta.name}: ${holds(done.meta)}, ${counted(done.meta.leftOut, 'rows')} left out, ${megabytes(done.bytes)}\n`,
        )
    } catch (error) {
      line.clear()
      if (!(error instanceof BadInput)) throw error
      complain(error.message)
      bad.push({ file, ...error.facts })
    }
  }
  if (flags.json) await write(`${JSON.stringify({ imported, bad }, null, 2)}\n`)
  return bad.length > 0 ? 1 : 0
}

/** `sayso gazetteer remove`. */
export async function removeGazetteers(names: readonly string[], flags: GazetteerFlags): Promise<ExitStatus> {
  const removed = []
  const bad = []
  for (const name of names) {
    try {
      removeOwnGazetteer(ownGazetteersFolder(), name)
      removed.push(name)
    } catch (error) {
      if (!(error instanceof BadInput)) throw error
      complain(error.message)
      bad.push({ name, ...error.facts })
    }
  }
  if (flags.json) await write(`${JSON.stringify({ removed, bad }, null, 2)}\n`)
  else if (removed.length > 0) await write(`${removed.join(', ')} removed\n`)
  return bad.length > 0 ? 1 : 0
}

type Meta = ReturnType<typeof openOwnGazetteers>[number]['meta']

function described({ name, kind, sources, places, names, leftOut }: Meta) {
  return { name, kind, sources, places, names, leftOut }
}

function holds({ kind, places, names }: Meta): string {
  return kind === 'places'
    ? `${counted(places, 'places')}, ${counted(names, 'names')}`
    : `${counted(names, 'further names')}`
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en')} ${what}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
