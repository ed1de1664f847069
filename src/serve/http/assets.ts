/** The built web app: hashed files kept by the browser, the page itself never, the session token written into the page. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { HttpProblem } from './problem.ts'

/** Address below the root (`assets/index-1a2b.js`) to bytes. Read once: nothing outside the folder can be asked for. */
export type AssetFolder = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

const pageName = 'index.html'
const tokenPlace = '<meta name="sayso-token" content="">'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** Null where the folder holds no built page. */
export function readAssets(folder: string): AssetFolder | null {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const assets = new Map(
      files.map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))] as const
      }),
    )
    return assets.has(pageName) ? assets : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Every address that is not a file and not the API is a screen of the app: it gets the page. */
export function assetRoutes(app: OpenAPIHono, assets: AssetFolder, token: string): void {
  const page = pageWithToken(assets, token)
  app.get('*', (c, next) => {
    if (c.req.path.startsWith('/api/')) return next()
    const name = c.req.path.slice(1)
    const bytes = name === pageName ? undefined : assets.get(name)
    if (bytes) return fileAnswer(c, name, bytes)
    if (extname(name) !== '' && name !== pageName) return next()
    c.header('Cache-Control', 'no-store')
    return c.html(page)
  })
}

function fileAnswer(c: Context, name: string, bytes: Uint8Array<ArrayBuffer>) {
  c.header('Content-Type', mediaTypes[extname(name)] ?? 'application/octet-stream')
  c.header('Cache-Control', name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  return c.body(bytes)
}

function pageWithToken(assets: AssetFolder, token: string): string {
  const page = new TextDecoder().decode(assets.get(pageName))
  if (page.includes(tokenPlace)) return page.replace(tokenPlace, tokenPlace.replace('""', `"${token}"`))
  throw new HttpProblem(500, {
    code: 'http.page-without-token',
    found: `no ${tokenPlace}`,
    where: pageName,
    expected: 'a place for the session token',
    remedy: 'build the web app again with npm run build',
  })
}
