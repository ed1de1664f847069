import { truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newFolder } from '../../tests/support/until-the-end.ts'
import {
  captureBytes,
  captureFile,
  captureStdin,
  captureText,
  captureUrl,
  decodeCapture,
  maxCaptureBytes,
} from './index.ts'

const nowhere = { url: null, fileName: null, contentType: null }
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const utf8 = (text: string) => new TextEncoder().encode(text)
/** "Все живы, сообщили в районе." in windows-1251. */
const russian1251 =
  '\xc2\xf1\xe5 \xe6\xe8\xe2\xfb, \xf1\xee\xee\xe1\xf9\xe8\xeb\xe8 \xe2 \xf0\xe0\xe9\xee\xed\xe5.'

describe('encodings', () => {
  const rows: [string, Uint8Array, string | null, string, string, string][] = [
    ['utf-8 by default', utf8('Тёткино'), null, 'utf-8', 'default', 'Тёткино'],
    ['utf-8 by its mark', utf8('\ufeffТёткино'), null, 'utf-8', 'bom', 'Тёткино'],
    ['utf-16le by its mark', latin1('\xff\xfeH\0i\0'), null, 'utf-16le', 'bom', 'Hi'],
    ['utf-16be by its mark', latin1('\xfe\xff\0H\0i'), null, 'utf-16be', 'bom', 'Hi'],
    [
      'a mark wins over the header',
      utf8('\ufeffТёткино'),
      'text/plain; charset=windows-1251',
      'utf-8',
      'bom',
      'Тёткино',
    ],
    [
      'the header',
      latin1(russian1251),
      'text/plain; charset=windows-1251',
      'windows-1251',
      'header',
      'Все живы, сообщили в районе.',
    ],
    [
      'the header wins over meta',
      latin1(`<meta charset="koi8-r">${russian1251}`),
      'text/html; charset=windows-1251',
      'windows-1251',
      'header',
      'Все живы',
    ],
    [
      'meta charset',
      latin1(`<html><meta charset=windows-1251><p>${russian1251}`),
      null,
      'windows-1251',
      'meta',
      'Все живы',
    ],
    [
      'meta http-equiv',
      latin1(
        `<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${russian1251}`,
      ),
      null,
      'windows-1251',
      'meta',
      'Все живы',
    ],
    [
      'a charset in a comment does not count',
      utf8('<html><!-- <meta charset="windows-1251"> --><p>Тёткино'),
      null,
      'utf-8',
      'default',
      'Тёткино',
    ],
    [
      'utf-16 in ASCII letters is utf-8',
      utf8('<html><meta charset="utf-16"><p>Тёткино'),
      null,
      'utf-8',
      'meta',
      'Тёткино',
    ],
    [
      'undeclared Cyrillic',
      latin1(russian1251),
      null,
      'windows-1251',
      'guess',
      'Все живы, сообщили в районе.',
    ],
    [
      'undeclared Western letters',
      latin1('Le caf\xe9 est ferm\xe9, dit Ren\xe9. \x93Vraiment\x94.'),
      null,
      'windows-1252',
      'guess',
      'Le café est fermé, dit René. “Vraiment”.',
    ],
    [
      'a copied header over UTF-8',
      utf8('<html><meta charset="windows-1251"><p>Тёткино'),
      null,
      'utf-8',
      'guess',
      'Тёткино',
    ],
    [
      'UTF-8 declared over windows-1251',
      latin1(`<html><meta charset="utf-8"><p>${russian1251}`),
      null,
      'windows-1251',
      'guess',
      'Все живы',
    ],
    ['UTF-8 cut inside a letter', utf8('Тёткино').subarray(0, 13), null, 'utf-8', 'default', 'Тёткин\ufffd'],
    [
      'an unknown label is passed over',
      utf8('Тёткино'),
      'text/plain; charset=made-up',
      'utf-8',
      'default',
      'Тёткино',
    ],
  ]
  test.each(rows)('%s', (_, bytes, contentType, encoding, encodingFrom, words) => {
    const capture = captureBytes(bytes, { ...nowhere, contentType })
    expect(capture).toMatchObject({ encoding, encodingFrom })
    expect(decodeCapture(capture)).toContain(words)
  })
  test('a contradicted declaration is kept', () => {
    const capture = captureBytes(utf8('<html><meta charset="windows-1251"><p>Тёткино'), nowhere)
    expect(capture.contradictedEncoding).toBe('windows-1251')
  })
})

describe('pages and texts', () => {
  test.each([
    '<!DOCTYPE html><html>',
    '  <html lang="en">',
    '<?xml version="1.0"?><!DOCTYPE html><html>',
    '<!-- saved --><html>',
    '<p>Only a paragraph</p>',
    '<div class="post">words</div>',
  ])('a page: %s', (text) => expect(captureBytes(utf8(text), nowhere).mediaType).toBe('text/html'))
  test.each([
    'Raid near Harrow',
    '<3 is how the post ended',
    '[Updated] Raid near Harrow',
    '{sic} they wrote',
    'In HTML, <p> opens a paragraph',
    '> quoted',
    '# Markdown',
    'BMW drivers fled',
    '1,2,3',
  ])('a text: %s', (text) => expect(captureBytes(utf8(text), nowhere).mediaType).toBe('text/plain'))
  test('a header or a name decides where the bytes leave it open', () => {
    const bytes = utf8('Words first, then <b>marks</b>.')
    expect(captureBytes(bytes, nowhere).mediaType).toBe('text/plain')
    expect(captureBytes(bytes, { ...nowhere, contentType: 'text/html' }).mediaType).toBe('text/html')
    expect(captureBytes(bytes, { ...nowhere, fileName: 'a.html' }).mediaType).toBe('text/html')
  })
  test('the bytes and their hash', () => {
    const capture = captureText('abc', null)
    expect(capture.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(Buffer.from(capture.bytes).toString()).toBe('abc')
  })
})

describe('bad input is one line that says what, where and what to do', () => {
  const rows: [string, Uint8Array, string][] = [
    ['nothing', utf8(''), 'an empty file'],
    ['white space', utf8(' \n\u00a0\t\u200b\n'), 'only white space'],
    ['a mark alone', utf8('\ufeff'), 'only white space'],
    ['PDF', latin1('%PDF-1.7\n%\xe2\xe3'), 'a PDF file'],
    ['RSS', utf8('<?xml version="1.0"?><rss version="2.0"><channel/></rss>'), 'an RSS feed'],
    ['Atom', utf8('<feed xmlns="http://www.w3.org/2005/Atom"/>'), 'an Atom feed'],
    ['XML', utf8('<?xml version="1.0"?><urlset/>'), 'an XML file'],
    ['SVG', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'an SVG image'],
    [
      'Telegram',
      utf8('{"name": "Border Watch", "type": "public_channel", "id": 1, "messages": []}'),
      'a Telegram export',
    ],
    ['JSON', utf8('{"a": 1}'), 'a JSON file'],
    ['JSON in a list', utf8('[{"a": 1}]'), 'a JSON file'],
    ['WARC', utf8('WARC/1.0\r\nWARC-Type: warcinfo'), 'a WARC archive'],
    ['WARC.gz', gzipSync('WARC/1.0\r\nWARC-Type: warcinfo'), 'a compressed WARC archive'],
    ['gzip', gzipSync('words'), 'a gzip file'],
    ['WACZ', latin1('PK\x03\x04....archive/data.warc.gz....datapackage.json'), 'a WACZ archive'],
    ['Word', latin1('PK\x03\x04....word/document.xml'), 'a Word document'],
    ['ZIP', latin1('PK\x03\x04....'), 'a ZIP archive'],
    ['PNG', latin1('\x89PNG\r\n\x1a\n\0\0'), 'a PNG image'],
    ['JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'a JPEG image'],
    ['a program', latin1('\x7fELF\x02\x01\x01\0'), 'a program'],
    ['zeros', new Uint8Array(500), 'bytes that are not text'],
    [
      'noise',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 0xff),
      'bytes that are not text',
    ],
    [
      'text in an encoding that it is not',
      latin1(`\xef\xbb\xbf${russian1251}`),
      'characters that are not utf-8',
    ],
  ]
  test.each(rows)('%s', (_, bytes, found) => {
    const act = () => captureBytes(bytes, { ...nowhere, fileName: 'input.bin' })
    expect(act).toThrow(found)
    expect(act).toThrow(/^input\.bin: found [^\n]+, expected [^\n]+; [^\n]+$/)
  })
  test('more than the limit names both sizes', () => {
    expect(() => captureBytes(new Uint8Array(maxCaptureBytes + 1), nowhere)).toThrow('expected at most 20 MB')
  })
})

describe('files', () => {
  const folder = newFolder('capture')
  const file = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }

  test('the name is kept without its folders', async () => {
    expect(await captureFile(file('a.txt', 'Raid near Harrow'))).toMatchObject({
      fileName: 'a.txt',
      url: null,
      mediaType: 'text/plain',
    })
  })
  test('a 50 MB page is refused by its size alone', async () => {
    const big = file('big.html', '<html>')
    truncateSync(big, 50 * 1024 * 1024)
    await expect(captureFile(big)).rejects.toThrow(`${big}: found 50 MB, expected at most 20 MB`)
  })
  test('a missing file, a folder', async () => {
    await expect(captureFile(join(folder, 'none.txt'))).rejects.toThrow('found no such file')
    await expect(captureFile(folder)).rejects.toThrow('found a folder')
  })
  test('standard input, and too much of it', async () => {
    expect(
      await captureStdin(Readable.from([Buffer.from('Raid '), Buffer.from('near Harrow')])),
    ).toMatchObject({ fileName: null })
    let sent = 0
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += 1
          yield Buffer.alloc(1024 * 1024, 97)
        }
      })(),
    )
    await expect(captureStdin(endless)).rejects.toThrow('standard input: found more than 20 MB')
    expect(sent).toBeLessThan(60)
    await expect(captureStdin(Readable.from([]))).rejects.toThrow('standard input: found an empty file')
  })
})

describe('addresses', () => {
  let server: Server
  let base = ''
  const asked: string[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers['user-agent']}`)
      const path = request.url ?? ''
      if (path === '/page')
        response
          .setHeader('content-type', 'text/html; charset=windows-1251')
          .end(latin1(`<html><img src="/picture.png"><p>${russian1251}`))
      else if (path === '/moved') response.writeHead(302, { location: '/page' }).end()
      else if (path === '/loop') response.writeHead(301, { location: '/loop' }).end()
      else if (path === '/away') response.writeHead(302, { location: 'file:///etc/hostname' }).end()
      else if (path === '/announced')
        response.writeHead(200, { 'content-length': String(60 * 1024 * 1024) }).flushHeaders()
      else if (path === '/endless') {
        response.writeHead(200, { 'content-type': 'text/html' })
        const send = () => {
          while (response.writable && response.write(Buffer.alloc(1 << 20, 97)));
        }
        response.on('drain', send)
        send()
      } else if (path === '/cut')
        response.writeHead(200, { 'content-length': '100' }).write('<p>half', () => response.destroy())
      else response.writeHead(404).end('<html>not here')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('a page: one request, an honest name', async () => {
    asked.length = 0
    const capture = await captureUrl(`${base}/page`)
    expect(capture).toMatchObject({
      url: `${base}/page`,
      encoding: 'windows-1251',
      encodingFrom: 'header',
      mediaType: 'text/html',
    })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatch(/^\/page sayso\/\d+\.\d+\.\d+$/)
  })
  test('a redirect gives the address that answered', async () => {
    expect((await captureUrl(`${base}/moved`)).url).toBe(`${base}/page`)
  })
  test.each([
    ['/missing', 'an answer with status 404 Not Found'],
    ['/loop', 'more than 5 redirects'],
    ['/away', 'a file: address'],
    ['/announced', '60 MB'],
    ['/endless', 'more than 20 MB'],
    ['/cut', 'a connection that was cut'],
  ])('%s is refused in one line', async (path, found) => {
    const failure = await captureUrl(base + path).catch((problem: Error) => problem)
    expect(failure).toMatchObject({ name: 'BadInput' })
    expect((failure as Error).message).toContain(`found ${found}`)
    expect((failure as Error).message).not.toContain('\n')
  })
  test('a port that refuses, a host nobody knows, other addresses', async () => {
    await expect(captureUrl('http://127.0.0.1:9/')).rejects.toMatchObject({ name: 'BadInput' })
    await expect(captureUrl('http://nobody.invalid/')).rejects.toMatchObject({ name: 'BadInput' })
    await expect(captureUrl('ftp://northline.example/a')).rejects.toThrow('found a ftp: address')
    await expect(captureUrl('northline.example')).rejects.toThrow('found an address that cannot be used')
    await expect(captureUrl('http://jane:secret@northline.example/')).rejects.toThrow('without a password')
  })
})
