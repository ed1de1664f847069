/** Paints lanes on a canvas: a filled band for what happened, a hollow mark below it for what was said. */
import type { TimeMark } from '../../../src/serve/http/shapes.ts'
import { shapeOf } from './mark-shape.ts'
import type { Stretch } from './window.ts'

export interface LaneToDraw {
  /** From the top of the canvas, in pixels. */
  readonly top: number
  readonly colour: string
  readonly marks: readonly TimeMark[]
}

export interface LanesPainting {
  readonly width: number
  readonly height: number
  readonly laneHeight: number
  readonly stretch: Stretch
  readonly lanes: readonly LaneToDraw[]
  readonly ticks: readonly number[]
  readonly rule: string
}

/** Bands and the marks below them, as shares of a lane's height. */
export const bandTop = 0.18
const bandHeight = 0.4
export const saidTop = 0.66
const saidHeight = 0.2

export function paintLanes(canvas: HTMLCanvasElement, painting: LanesPainting): void {
  const { width, height, laneHeight, stretch, lanes, ticks, rule } = painting
  const ratio = window.devicePixelRatio || 1
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.scale(ratio, ratio)
  pen.strokeStyle = rule
  pen.lineWidth = 1
  pen.beginPath()
  for (const tick of ticks) {
    const x = Math.round(((tick - stretch.from) / (stretch.to - stretch.from)) * width) + 0.5
    pen.moveTo(x, 0)
    pen.lineTo(x, height)
  }
  for (const { top } of lanes) {
    pen.moveTo(0, Math.round(top + laneHeight) - 0.5)
    pen.lineTo(width, Math.round(top + laneHeight) - 0.5)
  }
  pen.stroke()
  for (const lane of lanes) {
    // The wider lie below, so that a day is seen on its month.
    const length = (mark: TimeMark) => (mark.ends ?? 1e12) - (mark.begins ?? -1e12)
    const most = lane.marks.reduce((max, mark) => Math.max(max, mark.claims), 1)
    for (const mark of lane.marks.toSorted((a, b) => length(b) - length(a))) {
      paintMark(pen, mark, lane, painting, most)
    }
  }
}

function paintMark(
  pen: CanvasRenderingContext2D,
  mark: TimeMark,
  { top, colour }: LaneToDraw,
  { width, laneHeight, stretch }: LanesPainting,
  most: number,
): void {
  const { left, right, fadeLeft, fadeRight } = shapeOf(mark, stretch, width)
  // By the logarithm: one claim is seen beside a thousand.
  pen.globalAlpha = 0.4 + 0.55 * (Math.log1p(mark.claims) / Math.log1p(most))
  const paint = fadeLeft + fadeRight > 0 ? faded(pen, { left, right, fadeLeft, fadeRight }, colour) : colour
  if (mark.role === 'happened') {
    pen.fillStyle = paint
    pen.fillRect(left, top + laneHeight * bandTop, right - left, laneHeight * bandHeight)
  } else {
    pen.globalAlpha = 1
    pen.strokeStyle = paint
    pen.lineWidth = 1.5
    pen.strokeRect(left + 0.75, top + laneHeight * saidTop, right - left - 1.5, laneHeight * saidHeight)
  }
  pen.globalAlpha = 1
}

function faded(
  pen: CanvasRenderingContext2D,
  { left, right, fadeLeft, fadeRight }: ReturnType<typeof shapeOf>,
  colour: string,
): CanvasGradient {
  const gradient = pen.createLinearGradient(left, 0, right, 0)
  const length = Math.max(1, right - left)
  const none = transparent(colour)
  gradient.addColorStop(0, fadeLeft > 0 ? none : colour)
  gradient.addColorStop(Math.min(0.5, fadeLeft / length), colour)
  gradient.addColorStop(Math.max(0.5, 1 - fadeRight / length), colour)
  gradient.addColorStop(1, fadeRight > 0 ? none : colour)
  return gradient
}

/** `rgb(1, 2, 3)` seen through. */
function transparent(colour: string): string {
  const parts = /\d+(?:\.\d+)?/g
  const [red = '0', green = '0', blue = '0'] = colour.match(parts) ?? []
  return `rgba(${red}, ${green}, ${blue}, 0)`
}
