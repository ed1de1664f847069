/** Where the map looks, as it stands in the address and as the server is asked. */
import type { Box } from '../../../src/serve/http/shapes.ts'

export interface Camera {
  readonly latitude: number
  readonly longitude: number
  readonly zoom: number
}

/** `51.28,34.29,6.5`; null for what is none. */
export function cameraOf(at: string | undefined): Camera | null {
  const [latitude = Number.NaN, longitude = Number.NaN, zoom = Number.NaN] = (at ?? '').split(',').map(Number)
  const holds = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360 && zoom >= 0 && zoom <= 22
  return holds ? { latitude, longitude, zoom } : null
}

/** As many digits as the zoom can show. */
export function cameraText({ latitude, longitude, zoom }: Camera): string {
  const digits = Math.max(1, Math.min(5, Math.round(zoom / 3)))
  return `${latitude.toFixed(digits)},${wrapped(longitude).toFixed(digits)},${zoom.toFixed(1)}`
}

/** A box as the server takes it, widened to whole steps so that a small move asks for nothing new. */
export function steppedBox({ west, south, east, north }: Box, zoom: number): Box {
  const step = 360 / 2 ** Math.min(20, zoom + 2)
  const down = (value: number) => Math.floor(value / step) * step
  const up = (value: number) => Math.ceil(value / step) * step
  const wide = up(east) - down(west) >= 360
  return {
    west: wide ? -180 : wrapped(down(west)),
    east: wide ? 180 : wrapped(up(east)),
    south: Math.max(-90, down(south)),
    north: Math.min(90, up(north)),
  }
}

/** Degrees of longitude between -180 and 180. */
function wrapped(longitude: number): number {
  return longitude >= -180 && longitude <= 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180
}
