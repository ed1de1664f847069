/** Gives the application an address on this machine, and on this machine only. */
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { BadInput } from '../../model/problem.ts'
import { type AppOptions, createApp } from './app.ts'
import { readAssets } from './assets.ts'

const loopback = '127.0.0.1'

export interface ServeOptions extends Pick<AppOptions, 'dossiers' | 'maxCaptureBytes' | 'tiles'> {
  /** 0 takes any free port. */
  readonly port: number
  /** Folder of the built web app; null serves the API alone. */
  readonly webFolder: string | null
}

export interface Served {
  /** `http://127.0.0.1:4870`. */
  readonly url: string
  /** Stops listening and ends open connections. */
  close(): Promise<void>
}

/** Throws BadInput when the port is taken or the web app is not built. */
export async function serveApp(options: ServeOptions): Promise<Served> {
  let port = options.port
  const app = createApp({
    ...options,
    token: randomBytes(24).toString('base64url'),
    port: () => port,
    assets: webApp(options),
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve(
      { fetch: app.fetch, port: options.port, hostname: loopback },
      (address: AddressInfo) => {
        port = address.port
        resolve(starting)
      },
    )
    starting.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, options.port)))
  })
  return { url: `http://${loopback}:${port}`, close: () => closeServer(server) }
}

function webApp({ webFolder }: ServeOptions) {
  if (webFolder === null) return null
  const assets = readAssets(webFolder)
  if (assets) return assets
  throw new BadInput({
    code: 'serve.web-not-built',
    found: 'no built web app',
    where: webFolder,
    expected: 'index.html and its assets',
    remedy: 'run npm run build',
  })
}

function portProblem(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  return new BadInput(
    {
      code: 'serve.port-taken',
      found: error.code === 'EADDRINUSE' ? 'a port that is in use' : 'a port that may not be used',
      where: `port ${port}`,
      expected: 'a free port',
      remedy: 'stop the other program or choose another with --port or SAYSO_PORT',
    },
    { cause: error },
  )
}

function closeServer(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
