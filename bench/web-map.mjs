// What the map and the timeline cost on a large dossier: how long each answer takes, how large it is, how many elements the page holds.
//
//   node bench/web-map.mjs [CLAIMS]        100,000 claims unless told; made up on the spot (bench/web/made-claims.mjs)
//
// Frames are not timed: without a graphics card they would be the renderer's, not ours.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { openSqliteIndex } from '../dist/ledger/sqlite/open.js'
import { serveApp } from '../dist/serve/http/index.js'
import { madeClaims } from './web/made-claims.mjs'

const claims = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'sayso-web-map-'))
const index = await openSqliteIndex(join(folder, 'index.sqlite'))
let served
try {
  const made = madeClaims({ claims })
  await index.rebuild([], made, 'bench')
  const dossiers = [{ name: 'made', title: 'Made', readOnly: true, dossier: index }]
  served = await serveApp({ dossiers, port: 0, webFolder: 'build/web' })
  console.log(`${claims} claims, ${made.documents.length} documents, ${made.entities.length} speakers\n`)
  await answers(`${served.url}/api/v1/dossiers/made`)
  await pages(served.url)
} finally {
  await served?.close()
  await index.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Each asked nine times; median and slowest in milliseconds, kB of the answer. */
async function answers(base) {
  const world = 'west=-180&south=-85&east=180&north=85'
  const from = Date.UTC(2031, 0, 1) / 60_000
  const year = `windowFrom=${from}&windowTo=${from + 525_600}`
  const asked = [
    ['map: counts, bounds, voices', '/map'],
    ['cells, the world, zoom 1', `/map/cells?${world}&zoom=1`],
    ['cells, the world, by outcome', `/map/cells?by=outcome&${world}&zoom=1`],
    ['cells, a continent, zoom 4', '/map/cells?west=-11.25&south=22.5&east=56.25&north=67.5&zoom=4'],
    ['cells, a region, zoom 7', '/map/cells?west=20&south=40&east=31&north=46&zoom=7'],
    ['cells of a fortnight', `/map/cells?${world}&zoom=1&from=2031-03-01&to=2031-03-15`],
    ['timeline: counts, extent, bins', '/timeline'],
    ['20 lanes, a year', `/timeline/lanes?${year}&step=2100`],
    ['20 lanes, a day', `/timeline/lanes?windowFrom=${from}&windowTo=${from + 1440}&step=6`],
    ['30 rows of all', '/claim-rows?'],
    ['30 rows withheld', '/claim-rows?place=withheld'],
  ]
  console.log('answer                             median ms   slowest ms        kB')
  for (const [name, path] of asked) {
    const times = []
    let size = 0
    for (let nth = 0; nth < 9; nth++) {
      const start = performance.now()
      const answer = await fetch(base + path)
      size = (await answer.arrayBuffer()).byteLength
      times.push(performance.now() - start)
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    }
    times.sort((a, b) => a - b)
    const cells = [times[4], times[8], size / 1024].map((value) => value.toFixed(0).padStart(12))
    console.log(name.padEnd(32) + cells.join(''))
  }
}

/** Elements in the page once it is drawn, and at most what they were at a few zooms. */
async function pages(url) {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const args = ['--no-sandbox', '--disable-quic', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
  const browser = await chromium.launch({ executablePath, args })
  const page = await (await browser.newContext({ viewport: { width: 1360, height: 900 } })).newPage()
  page.setDefaultTimeout(120_000)
  console.log('\npage                               elements     badges')
  for (const [name, path, ready] of [
    ['map, the world', '/made/map?at=30,0,1.5', '.badge'],
    ['map, a continent', '/made/map?at=45,20,4', '.badge'],
    ['timeline, a year', '/made/timeline', '.lane-focus'],
  ]) {
    await page.goto(url + path)
    await page.locator(ready).first().waitFor({ state: 'attached' })
    await page.waitForTimeout(1500)
    const counts = await page.evaluate("['*', '.badge'].map((one) => document.querySelectorAll(one).length)")
    console.log(name.padEnd(32) + counts.map((count) => String(count).padStart(11)).join(''))
  }
  await browser.close()
}
