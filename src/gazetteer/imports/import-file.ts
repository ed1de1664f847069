import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { BadInput } from '../../model/index.ts'
import { ending } from '../own-ending.ts'
import type { PagedMeta } from '../paged/layout.ts'
import { PagedWriter } from '../paged/writer.ts'
import { CsvReader } from './csv-rows.ts'
import { GeojsonReader } from './geojson-rows.ts'
import { geonamesKind, readAlternateName, readGeonamesRow } from './geonames-rows.ts'
import { eachLine, LineTooLong, longestLine } from './lines.ts'
import { openSources, type Source } from './open-source.ts'
import { BadRow, type RowSink, shown } from './rows.ts'
import { ZipProblem } from './zip.ts'

export interface Imported {
  readonly file: string
  readonly path: string
  readonly meta: PagedMeta
  readonly version: string
  readonly bytes: number
}

export interface ImportProgress {
  readonly file: string
  readonly rows: number
  /** Bytes unpacked so far, and in all where that is known. */
  readonly bytes: number
  readonly ofBytes: number | null
}

/** Make one gazetteer of one file and put it into `folder` as `NAME.gaz`; an earlier one of that name is replaced. Kinds:
 *  a GeoNames dump or its alternate names (`.txt`, `.txt.gz`, `.zip`), `.csv`, `.geojson`. One pass over the file, memory
 *  that does not grow with it. Throws BadInput, one line, for the first row that is not what it should be; then nothing
 *  is left in the folder, and an earlier gazetteer of the name stays. */
export async function importGazetteer(
  path: string,
  folder: string,
  progress?: (step: ImportProgress) => void,
): Promise<Imported> {
  const title = basename(path)
  const name = nameOf(title)
  mkdirSync(folder, { recursive: true })
  sweep(folder)
  const writer = new PagedWriter(join(folder, `${partPrefix}${process.pid}-${randomUUID()}`))
  try {
    const sources = await openSources(path, title)
    for (const source of sources)
      await readSource(source, writer, (bytes) =>
        progress?.({ file: title, rows: writer.rows, bytes, ofBytes: source.bytes }),
      )
    if (writer.places === 0 && writer.moreNames === 0)
      throw new BadRow(
        writer.rows === 0 ? 'no rows' : `${writer.rows} rows, none of a place that reports name`,
        null,
        'places with a name and a point',
        'name another file',
      )
    if (writer.places > 0 && writer.moreNames > 0)
      throw new BadRow(
        'places and alternate names in one file',
        null,
        'one of them',
        'import them as two files',
      )
    const out = join(folder, `${name}${ending}`)
    const { meta, version, bytes } = writer.finish(out, name, [title])
    return { file: path, path: out, meta, version, bytes }
  } catch (error) {
    writer.discard()
    throw asBadInput(error, title)
  }
}

const partPrefix = '.importing-'

/** `UA` of `UA.zip`: what the gazetteer is called; letters, digits, dots and hyphens. */
export function nameOf(title: string): string {
  const bare = title
    .replace(/(\.(zip|txt|tsv|csv|geojson|json|gz))+$/i, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
  return bare.replace(/^[.-]+/, '').slice(0, 80) || 'places'
}

async function readSource(source: Source, sink: RowSink, progress: (bytes: number) => void): Promise<void> {
  const reader = readerFor(source, sink)
  try {
    await eachLine(source.read(), reader.line, progress)
    reader.end()
  } catch (error) {
    if (error instanceof BadRow && error.title === null) error.title = source.title
    throw error
  }
}

/** Tab-separated text shows by its first row what it holds: places or alternate names. */
function readerFor(source: Source, sink: RowSink) {
  if (source.kind === 'csv' || source.kind === 'geojson') {
    const reader = source.kind === 'csv' ? new CsvReader(sink) : new GeojsonReader(sink)
    return { line: (line: string, number: number) => reader.line(line, number), end: () => reader.end() }
  }
  let kind: 'places' | 'names' | null = null
  return {
    line: (line: string, number: number) => {
      if (line === '' || line.startsWith('#')) return
      kind ??= geonamesKind(line)
      if (kind === 'places') readGeonamesRow(line, number, sink)
      else if (kind === 'names') readAlternateName(line, number, sink)
      else
        throw new BadRow(
          `a row that begins ${shown(line)}`,
          number,
          'a GeoNames dump (19 tab-separated columns) or its alternate names (10)',
          'give another kind of table the ending .csv or .geojson',
        )
    },
    end: () => {},
  }
}

function asBadInput(error: unknown, title: string): unknown {
  if (error instanceof BadRow) {
    const where = error.title ?? title
    return new BadInput(
      {
        code: 'gazetteer.bad-row',
        found: error.found,
        where: error.line === null ? where : `${where}, line ${error.line}`,
        expected: error.expected,
        remedy: error.remedy,
      },
      { cause: error },
    )
  }
  if (error instanceof LineTooLong)
    return new BadInput(
      {
        code: 'gazetteer.bad-row',
        found: `a line of more than ${longestLine} bytes`,
        where: `${title}, line ${error.line}`,
        expected: 'a table of places, a row a line',
        remedy: 'name another file',
      },
      { cause: error },
    )
  if (error instanceof ZipProblem)
    return new BadInput(
      {
        code: 'gazetteer.bad-archive',
        found: error.message,
        where: title,
        expected: 'an archive as GeoNames offers it',
        remedy: 'fetch the file again, or unpack it and import the table',
      },
      { cause: error },
    )
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
    return new BadInput(
      {
        code: 'gazetteer.no-file',
        found: code === 'ENOENT' ? 'no file' : code === 'EISDIR' ? 'a folder' : 'a file that may not be read',
        where: title,
        expected: 'a file to import',
        remedy: 'check its name',
      },
      { cause: error },
    )
  return error
}

/** What a killed import left: folders of processes that are gone. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.importing-(\d+)-/.exec(name) ?? []
    if (pid === undefined || Number(pid) === process.pid || isAlive(Number(pid))) continue
    if (statSync(join(folder, name)).isDirectory())
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
