import { readFileSync } from 'node:fs'
import { BadInput, type Capture } from '../model/index.ts'
import { captureFrom } from './capture-bytes.ts'
import { collectBytes, fetchTimeoutMs, maxCaptureBytes, maxRedirects, tooLarge } from './limits.ts'

/** Capture one page from the web: one GET, at most five redirects, 30 seconds in all, and no other request ever:
 *  no picture, no script, no robots.txt, no archive. `url` of the capture is the address that answered with the bytes.
 *  Throws `BadInput` in one line for an address that is not http(s), refuses, is not found, times out or is too large. */
export async function captureUrl(address: string): Promise<Capture> {
  const signal = AbortSignal.timeout(fetchTimeoutMs)
  let url = webAddress(address, address)
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const answer = await ask(url, signal)
    const next = answer.headers.get('location')
    if (answer.status >= 300 && answer.status < 400 && next !== null) {
      await answer.body?.cancel()
      url = webAddress(next, address, url.href)
      continue
    }
    if (!answer.ok) {
      await answer.body?.cancel()
      throw refusal(address, `an answer with status ${answer.status} ${answer.statusText}`.trim())
    }
    const announced = Number(answer.headers.get('content-length') ?? 0)
    if (announced > maxCaptureBytes) {
      await answer.body?.cancel()
      throw tooLarge(announced, address)
    }
    const bytes = await collectBytes(answer.body ?? emptyBody(), address).catch((cause) => {
      throw cause instanceof BadInput ? cause : refusal(address, failureWords(cause), cause)
    })
    const origin = { url: url.href, fileName: null, contentType: answer.headers.get('content-type') }
    return captureFrom(bytes, origin, address)
  }
  throw refusal(address, `more than ${maxRedirects} redirects`)
}

const version: string = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version

async function ask(url: URL, signal: AbortSignal): Promise<Response> {
  const headers = { 'user-agent': `sayso/${version}`, accept: 'text/html, text/plain;q=0.9, */*;q=0.1' }
  return fetch(url, { headers, redirect: 'manual', signal }).catch((cause) => {
    throw refusal(url.href, failureWords(cause), cause)
  })
}

/** Throws for anything that is not http or https, also as the target of a redirect. Names and passwords are refused. */
function webAddress(address: string, where: string, base?: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : null
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url
  throw new BadInput({
    code: 'capture.not-a-web-address',
    found:
      url === null || /^https?:$/.test(url.protocol)
        ? 'an address that cannot be used'
        : `a ${url.protocol} address`,
    where,
    expected: 'an http or https address without a password in it',
    remedy: 'save the page as a file and add that',
  })
}

function refusal(where: string, found: string, cause?: unknown): BadInput {
  return new BadInput(
    {
      code: 'capture.url-refused',
      found,
      where,
      expected: 'a page',
      remedy: 'check the address, or open it in a browser, save the page and add the file',
    },
    { cause },
  )
}

const netTroubles: Record<string, string> = {
  ECONNREFUSED: 'a refused connection',
  ECONNRESET: 'a connection that was cut',
  ENOTFOUND: 'a host name nobody knows',
  EAI_AGAIN: 'a host name that could not be looked up',
  ETIMEDOUT: 'no answer in time',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
  UND_ERR_SOCKET: 'a connection that was cut',
}

function failureWords(failure: unknown): string {
  const error = failure as Error & { cause?: { code?: string; message?: string } }
  if (error.name === 'TimeoutError') return `no full answer within ${fetchTimeoutMs / 1000} seconds`
  const code = error.cause?.code ?? ''
  return netTroubles[code] ?? `no answer (${code || error.cause?.message || error.message})`
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}
