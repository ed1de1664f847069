// How long a GeoNames dump takes to import and how much memory it needs, whatever its size.
//
//   node bench/gazetteer.mjs [--millions 1] [--dump FILE] [--keep FOLDER]
//
// The input is made of a real dump (the Ukrainian one beside the checkout) repeated with shifted ids, packed into a ZIP
// archive as it is made, and imported by a process of its own. Prints resident memory after each tenth, rows a second, the
// file's size, and how long opening and looking up take.
import { fork } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import * as zlib from 'node:zlib'
import { createDeflateRaw, createGunzip } from 'node:zlib'

const { values } = parseArgs({
  options: {
    millions: { type: 'string', default: '1' },
    dump: { type: 'string', default: '../shared/data/gazetteer/geonames-UA-2026-07-29.txt.gz' },
    dist: { type: 'string', default: 'dist' },
    import: { type: 'string' },
    folder: { type: 'string' },
  },
})
const load = (path) => import(pathToFileURL(resolve(values.dist, path)).href)

if (values.import) await importHere()
else if (!existsSync(values.dump)) console.log(`skipped: ${values.dump} is not there`)
else await measure()

async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-gazetteer-'))
  try {
    const one = join(folder, 'once.txt')
    await copyUnpacked(one)
    console.log(`one dump: ${(statSync(one).size / 1e6).toFixed(1)} MB`)
    await report('once', one, folder)
    const zip = join(folder, 'many.zip')
    const rows = await makeZip(zip, one, Number(values.millions) * 1e6)
    console.log(
      `${(rows / 1e6).toFixed(2)} million rows: a ZIP of ${(statSync(zip).size / 1e6).toFixed(0)} MB`,
    )
    await report('many', zip, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function report(name, path, folder) {
  const own = join(folder, `own-${name}`)
  const started = performance.now()
  const samples = await new Promise((done, failed) => {
    const child = fork(process.argv[1], ['--import', path, '--folder', own, '--dist', values.dist])
    let last = null
    child.on('message', (message) => {
      last = message
    })
    child.on('exit', (code) => (code === 0 ? done(last) : failed(new Error(`import ended with ${code}`))))
  })
  const seconds = (performance.now() - started) / 1000
  console.log(
    `  imported in ${seconds.toFixed(1)} s (${Math.round(samples.rows / seconds).toLocaleString('en')} rows a second), most resident memory ${megabytes(samples.peak)}`,
  )
  console.log(
    `  resident after each tenth of the rows: ${samples.tenths.map(megabytes).join(', ')}; while it is put together ${megabytes(samples.peakAtEnd)}`,
  )
  const { openOwnGazetteers } = await load('gazetteer/index.js')
  const { foldPlaceName, placeKey } = await load('text/place-key.js')
  const at = performance.now()
  const [gazetteer] = openOwnGazetteers(own)
  console.log(`  ${megabytes(gazetteer.bytes)} on disk, opened in ${(performance.now() - at).toFixed(1)} ms`)
  const names = ['Kharkiv', 'Одноробівка', 'Petrivka', 'Nowhere', 'Olenevka', 'Belgorod', 'said', 'Сватове']
  const from = performance.now()
  const times = 2000
  for (let i = 0; i < times; i++) gazetteer.named(foldPlaceName(names[i % names.length]))
  for (let i = 0; i < times; i++) gazetteer.spelled(placeKey(names[i % names.length]))
  console.log(
    `  a look-up takes ${(((performance.now() - from) * 1000) / times / 2).toFixed(1)} µs; “Petrivka” has ${gazetteer.named('petrivka').length} places`,
  )
}

/** The child: imports, and notes its resident memory as it goes. */
async function importHere() {
  const { importGazetteer } = await load('gazetteer/index.js')
  const seen = []
  let rows = 0
  const clock = setInterval(() => seen.push([rows, process.memoryUsage.rss()]), 20)
  const done = await importGazetteer(resolve(values.import), resolve(values.folder), (step) => {
    rows = step.rows
    seen.push([rows, process.memoryUsage.rss()])
  })
  const reading = seen.length
  seen.push([rows, process.memoryUsage.rss()])
  clearInterval(clock)
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const until = ((tenth + 1) / 10) * rows
    return Math.max(
      ...seen.filter(([at], i) => i < reading && at <= until && at > until - rows / 10).map(([, rss]) => rss),
      0,
    )
  })
  process.send({
    rows: done.meta.places + done.meta.leftOut,
    peak: process.resourceUsage().maxRSS * 1024,
    peakAtEnd: Math.max(...seen.slice(-3).map(([, rss]) => rss)),
    tenths,
  })
}

async function copyUnpacked(to) {
  const file = await open(to, 'w')
  const raw = createReadStream(values.dump)
  for await (const chunk of values.dump.endsWith('.gz') ? raw.pipe(createGunzip()) : raw)
    await file.write(chunk)
  await file.close()
}

/** A ZIP archive of one deflated table (PKWARE APPNOTE 4.3), written as it is made. */
async function makeZip(path, dump, most) {
  const file = await open(path, 'w')
  const name = Buffer.from('allCountries.txt')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  await file.write(Buffer.concat([local, name]))
  const lines = readFileSync(dump, 'utf8').trimEnd().split('\n')
  const cut = lines.map((line) => [Number(line.slice(0, line.indexOf('\t'))), line.slice(line.indexOf('\t'))])
  let [rows, crc, bytes, packed] = [0, 0, 0, 0]
  const repeated = async function* () {
    for (let round = 0; rows < most; round++) {
      for (let at = 0; at < cut.length && rows < most; at += 2000) {
        const part = cut.slice(at, Math.min(at + 2000, at + most - rows))
        const chunk = Buffer.from(part.map(([id, rest]) => `${id + round * 14_000_000}${rest}\n`).join(''))
        rows += part.length
        crc = zlib.crc32 ? zlib.crc32(chunk, crc) : 0
        bytes += chunk.length
        yield chunk
      }
    }
  }
  const { Readable } = await import('node:stream')
  for await (const chunk of Readable.from(repeated()).pipe(createDeflateRaw({ level: 1 }))) {
    packed += chunk.length
    await file.write(chunk)
  }
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 6)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(crc >>> 0, 16)
  central.writeUInt32LE(packed, 20)
  central.writeUInt32LE(bytes, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packed, 16)
  await file.write(Buffer.concat([central, name, end]))
  await file.close()
  return rows
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
