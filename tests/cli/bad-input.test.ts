/** Input that is no report: one line each, naming what was found, where, what was expected and what to do; nothing already there is lost. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Reading } from '../../src/model/index.ts'
import { report } from '../support/reports.ts'
import { newFolder } from '../support/until-the-end.ts'
import { lines, sayso } from './sayso.ts'

// Processes take their time on a machine that has other work.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const good = report('The mayor, Anton Lugov, said that the depot in Odesa burned on Tuesday.')
const paragraph =
  '<p>The mayor, Anton Lugov, said that the depot in Odesa burned on Tuesday, and that nobody was hurt in the fire, which was put out at noon.</p>'

/** Files by name, with what is said of each. */
const files: readonly (readonly [name: string, bytes: string | Uint8Array, found: RegExp])[] = [
  ['empty.txt', '', /found an empty file, expected a page or a text; check that it was saved in full/],
  ['blank.txt', ' \n\t\u00a0\r\n\u200b', /found only white space, expected a page or a text; check/],
  [
    'junk.txt',
    noise(4096),
    /found (?:\d+ of \d+ characters that are not \S+|bytes that are not text), expected/,
  ],
  [
    'picture.txt',
    bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
    /found a PNG image, expected an HTML page or plain text; /,
  ],
  [
    'paper.pdf',
    '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n',
    /found a PDF file, expected an HTML page or plain text; /,
  ],
  [
    'bare.html',
    '<!doctype html><html><head><title></title></head><body><img src="a.png"></body></html>',
    /found a page without text, expected an article; if a browser shows one, copy/,
  ],
  [
    'feed.xml',
    '<?xml version="1.0"?><rss version="2.0"><channel/></rss>',
    /found an RSS feed, expected an HTML page/,
  ],
  ['data.json', '{"reports": []}', /found a JSON file, expected an HTML page or plain text; /],
  [
    'letters.txt',
    // Declared by its byte order mark and written in another encoding.
    new Uint8Array([0xef, 0xbb, 0xbf, ...Array.from({ length: 200 }, (_, at) => 0xc0 + (at % 32))]),
    /found \d+ of \d+ characters that are not utf-8, expected text in the encoding that it declares; save it again/,
  ],
  ['huge.html', '', /found 50 MB, expected at most 20 MB; save the article alone/],
]

let folder: string
let server: Server
let address: string
let closedAddress: string

beforeAll(async () => {
  folder = newFolder('bad')
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  // Fifty megabytes that the disk does not have to hold.
  writeFileSync(join(folder, 'huge.html'), `<!doctype html><html><body>${paragraph}`)
  truncateSync(join(folder, 'huge.html'), 50 * 1024 * 1024)
  writeFileSync(join(folder, 'good.txt'), good)
  writeFileSync(
    join(folder, 'cut.html'),
    `<!doctype html><html><head><title>Depot burns in Odesa</title></head><body><article><h1>Depot burns in Odesa</h1>${paragraph}${paragraph.slice(0, 90)}`,
  )
  writeFileSync(
    join(folder, 'cyrillic.txt'),
    cp1251('Мэр города сообщил, что склад сгорел во вторник. Погибли три человека.'),
  )
  mkdirSync(join(folder, 'reports'))
  const closed = createServer()
  closedAddress = await listen(closed)
  await new Promise((resolve) => closed.close(resolve))
  server = createServer((request, answer) => {
    if (request.url === '/there')
      answer.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(good)
    else if (request.url === '/elsewhere') answer.writeHead(302, { location: 'file:///etc/hostname' }).end()
    else answer.writeHead(404).end('not here')
  })
  address = await listen(server)
})

afterAll(() => {
  server.close()
})

describe('bad input', { concurrent: true }, () => {
  it('gets one line each, in order, and leaves the good one done', async ({ expect }) => {
    const names = files.map(([name]) => name)
    const { status, stdout, stderr } = await sayso(['read', ...names, 'good.txt', '--json'], { folder })
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as Reading).documents).toHaveLength(1)
    const said = lines(stderr)
    // A page without text is known as such when it is read, after all were taken.
    const order = [...names.filter((name) => name !== 'bare.html'), 'bare.html']
    expect(said.map((line) => order.find((name) => line.includes(name)))).toEqual(order)
    for (const [name, , found] of files) expect(said.find((line) => line.includes(name))).toMatch(found)
    for (const line of said) expect(line).toMatch(/^sayso: .+: found .+, expected .+; .+$/)
  })

  it.each([
    ['a missing file', () => 'nowhere.txt', /found no such file, expected a file to read; check its name/],
    ['a folder', () => 'reports', /found a folder, expected a file; name the files in it one by one/],
    [
      'nothing on standard input',
      () => '-',
      /standard input: found an empty file, expected a page or a text; /,
    ],
    [
      'an address that refuses',
      () => closedAddress,
      /found a refused connection, expected a page; check the address/,
    ],
    [
      'an address that is not found',
      () => `${address}/gone`,
      /found an answer with status 404 Not Found, expected a page; /,
    ],
    [
      'an address that leads out of the web',
      () => `${address}/elsewhere`,
      /found a file: address, expected an http or https address/,
    ],
    [
      'an address of another kind',
      () => 'ftp://127.0.0.1/report.txt',
      /found a ftp: address, expected an http or https address/,
    ],
  ])('%s is one line and status 1', async (_, input, found) => {
    const { status, stdout, stderr } = await sayso(['read', input()], { folder })
    expect([status, stdout]).toEqual([1, ''])
    expect(lines(stderr)).toHaveLength(1)
    expect(stderr).toMatch(found)
  })

  it('that can be read all the same is read, with what is amiss among the diagnostics', async ({
    expect,
  }) => {
    const { status, stdout, stderr } = await sayso(['read', 'cut.html', 'cyrillic.txt', '--json'], { folder })
    expect([status, stderr]).toEqual([0, ''])
    const { documents } = JSON.parse(stdout) as Reading
    const cut = documents.find((document) => document.title === 'Depot burns in Odesa')!
    const cyrillic = documents.find((document) => document.text.includes('склад сгорел'))!
    expect(cut.diagnostics.map((each) => each.code)).toContain('read.cut-page')
    expect(cyrillic.diagnostics.map((each) => each.code)).toContain('capture.encoding-guessed')
  })

  it('a page that an address answers with is read', async ({ expect }) => {
    const { status, stdout } = await sayso(['read', `${address}/there`, '--json'])
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Reading).documents[0]!.url).toBe(`${address}/there`)
  })
})

it('loses nothing that was already added', async () => {
  const dossier = join(folder, 'dossier')
  const environment = { SAYSO_DOSSIER: dossier }
  expect((await sayso(['add', 'good.txt'], { folder, environment })).status).toBe(0)
  const { status, stdout, stderr } = await sayso(['add', ...files.map(([name]) => name), 'good.txt'], {
    folder,
    environment,
  })
  expect(status).toBe(1)
  expect(stdout).toBe(`0 added, 1 already there, ${files.length} not read\n`)
  expect(lines(stderr)).toHaveLength(files.length)
  const verified = await sayso(['verify'], { environment })
  expect([verified.status, verified.stderr]).toEqual([0, ''])
  expect(verified.stdout).toMatch(/^1 capture, .* all as recorded\n$/)
})

/** Serve on a free port of this machine; the address. */
async function listen(on: Server): Promise<string> {
  await new Promise<void>((resolve) => on.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(on.address() as AddressInfo).port}`
}

function bytes(latin1: string): Uint8Array {
  return Buffer.from(latin1, 'latin1')
}

/** Bytes without an order that anybody meant, the same on every run (a linear congruential generator, Numerical Recipes). */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}

function cp1251(words: string): Uint8Array {
  return Uint8Array.from(words, (letter) => {
    const code = letter.codePointAt(0)!
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
  })
}
