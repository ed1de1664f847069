/** Who may talk to the server: this machine, by its own name, and for a change only a page that this server gave out. */
import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { HttpProblem } from './problem.ts'

export const tokenHeader = 'x-sayso-token'

const unchanging = new Set(['GET', 'HEAD'])

/** A page on another site can point its own name at 127.0.0.1 (DNS rebinding); its Host header still tells. */
export function guardHost(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')
    if (!ownAuthorities(port()).includes(host ?? '')) {
      throw new HttpProblem(403, {
        code: 'http.wrong-host',
        found: host ? `the host ${JSON.stringify(host.slice(0, 200))}` : 'no host',
        where: 'the Host header',
        expected: ownAuthorities(port()).join(' or '),
        remedy: `open http://127.0.0.1:${port()}`,
      })
    }
    await next()
  }
}

/** A change needs the token of this start of the server, and an Origin, where one is sent, that is ours. */
export function guardChanges(port: () => number, token: string): MiddlewareHandler {
  return async (c, next) => {
    if (unchanging.has(c.req.method)) return next()
    const origin = c.req.header('origin')
    const own = ownAuthorities(port()).map((authority) => `http://${authority}`)
    if (origin !== undefined && !own.includes(origin)) {
      throw new HttpProblem(403, {
        code: 'http.wrong-origin',
        found: `a change asked for by ${JSON.stringify(origin.slice(0, 200))}`,
        where: 'the Origin header',
        expected: own.join(' or '),
        remedy: "make changes from Sayso's own page",
      })
    }
    if (!sameToken(c.req.header(tokenHeader) ?? '', token)) {
      throw new HttpProblem(403, {
        code: 'http.wrong-token',
        found: c.req.header(tokenHeader) ? 'another token' : 'no token',
        where: `the ${tokenHeader} header`,
        expected: 'the token of this start of the server',
        remedy: 'reload the page and try again',
      })
    }
    await next()
  }
}

function ownAuthorities(port: number): string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`]
}

function sameToken(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
