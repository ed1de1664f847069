import { flatLabels, type Heads, pairLabels, type WindowScores } from './heads.ts'

/** The model, ready to run. One window at a time: what stands in another never changes an answer. */
export interface Session {
  readonly heads: Heads
  /** `ids` and `shapes` with the two end pieces; `firsts` are the places of each word's first piece. */
  readonly run: (ids: Int32Array, shapes: Int32Array, firsts: readonly number[]) => Promise<WindowScores>
}

/** The version that figures were measured with. */
export const runtimeVersion = '1.30.0'

/** Open the bytes of `attribution-neural.onnx` with `onnxruntime-node`, one thread, operators in order.
 *  Throws when that optional package is not installed, and when the bytes are another model. */
export async function openSession(bytes: Uint8Array): Promise<Session> {
  const { InferenceSession, Tensor } = await loadRuntime()
  const session = await InferenceSession.create(bytes, {
    executionProviders: ['cpu'],
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  })
  const feed = (ids: Int32Array, shapes: Int32Array) => ({
    ids: new Tensor('int32', ids, [1, ids.length]),
    shapes: new Tensor('int32', shapes, [1, shapes.length]),
  })
  const heads = readHeads(await session.run(feed(Int32Array.of(1), Int32Array.of(0)), headNames))
  const row = flatLabels.length + 4 * heads.width
  return {
    heads,
    async run(ids, shapes, firsts) {
      const { words } = await session.run(feed(ids, shapes), ['words'])
      return atFirstPieces(words!.data, row, firsts)
    },
  }
}

const headNames = ['flat_start', 'flat_step', 'pair_start', 'pair_step', 'distance', 'decide', 'shift']

function readHeads(outputs: Readonly<Record<string, { readonly data: Float32Array }>>): Heads {
  const values = (name: string) => Float32Array.from(outputs[name]!.data)
  const shift = values('shift')
  const decide = values('decide')
  const flat = { labels: flatLabels, start: values('flat_start'), step: values('flat_step') }
  const pair = { labels: pairLabels, start: values('pair_start'), step: values('pair_step') }
  if (flat.start.length !== flatLabels.length || shift.length !== pairLabels.length)
    throw new Error(
      `The model has ${flat.start.length} and ${shift.length} labels, expected ${flatLabels.length} and ${pairLabels.length}. Take the file of this version.`,
    )
  return { flat, pair, width: decide.length / shift.length, distance: values('distance'), decide, shift }
}

function atFirstPieces(rows: Float32Array, row: number, firsts: readonly number[]): WindowScores {
  const size = flatLabels.length
  const flat = new Float32Array(firsts.length * size)
  const factors = new Float32Array(firsts.length * (row - size))
  for (const [word, piece] of firsts.entries()) {
    flat.set(rows.subarray(piece * row, piece * row + size), word * size)
    factors.set(rows.subarray(piece * row + size, (piece + 1) * row), word * (row - size))
  }
  return { length: firsts.length, flat, factors }
}

async function loadRuntime() {
  try {
    return await import('onnxruntime-node')
  } catch (cause) {
    throw new Error(
      `The neural reader needs onnxruntime-node, which is not installed. Install it with: npm install --no-save --save-prod --ignore-scripts onnxruntime-node@${runtimeVersion}`,
      { cause },
    )
  }
}
