/** Headers that every answer carries. The page may load only what this server gives out, and nobody may frame it. */
import type { MiddlewareHandler } from 'hono'
import type { TileSource } from './tiles.ts'

export const contentSecurityPolicy = policy(null)

/** The map draws in a worker of our own, and asks for tiles only where the user named an address for them. */
function policy(tiles: TileSource | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    tiles === null ? "connect-src 'self'" : `connect-src 'self' ${tiles.allowed}`,
    "img-src 'self' data:",
    "font-src 'self'",
    // Captured pages, made harmless: see original-page.ts.
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

export function secureHeaders(tiles: TileSource | null = null): MiddlewareHandler {
  const own = policy(tiles)
  return async (c, next) => {
    await next()
    // An answer may bring a stricter policy of its own.
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', own)
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    c.header('Cross-Origin-Embedder-Policy', 'require-corp')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  }
}
