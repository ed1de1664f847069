import { createRequire } from 'node:module'
import { beforeEach, describe, expect, it } from 'vitest'
import { paragraphs } from '../../../tests/support/tagged.ts'
import { readModel } from '../../models.ts'
import { layerText, type Range } from '../../text/index.ts'
import { loadNeuralReader } from './reader.ts'

const layersOf = (text: string) => layerText({ text, blocks: paragraphs(text) })
const vocabulary = new TextDecoder().decode(readModel('attribution-neural.vocab.txt'))
const open = () => loadNeuralReader(readModel('attribution-neural.onnx'), vocabulary)

const installed = isFound('onnxruntime-node')
function isFound(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
}

const absent = 'onnxruntime-node, an optional package, is not installed'

describe('the neural reader', () => {
  beforeEach(({ skip }) => skip(!installed, absent))

  it('finds who said what', async () => {
    const text =
      'Petra Oyelaran said on Tuesday that two boats had sunk off Varholm. “We are safe,” the mayor told reporters.'
    const reader = await open()
    const layers = layersOf(text)
    const words = (ranges: readonly Range[]) =>
      ranges.map(({ start, end }) => text.slice(layers.tokens[start]!.start, layers.tokens[end - 1]!.end))
    const found = (await reader.read(layers)).map(({ source, cue }) => [...words(source), ...words(cue)])
    expect(found[0]).toEqual(['Petra Oyelaran', 'said'])
    expect(found.map(([source]) => source)).toContain('the mayor')
    expect(await reader.label(layers)).toHaveLength(layers.tokens.length)
  })

  it('gives the same answer each time, and for any text ranges of tokens in order', async () => {
    const reader = await open()
    for (const text of [
      '',
      '\n\n',
      '“'.repeat(700),
      'he said it said '.repeat(120),
      'A'.repeat(5000),
      '\uD800 сказал 全国',
    ]) {
      const layers = layersOf(text)
      const relations = await reader.read(layers)
      expect(await reader.read(layers)).toEqual(relations)
      for (const { source, cue, content, confidence } of relations) {
        expect(cue.length * content.length).toBeGreaterThan(0)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        for (const ranges of [source, cue, content])
          for (const [at, { start, end }] of ranges.entries()) {
            expect(start).toBeGreaterThanOrEqual(at > 0 ? ranges[at - 1]!.end : 0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(layers.tokens.length)
          }
      }
    }
  })

  it('reads a window for itself: what stands far off changes nothing', async () => {
    const reader = await open()
    const line = 'Anna Reyk said the dam was closed. '
    const before = await reader.read(layersOf(line.repeat(90)))
    const after = await reader.read(layersOf(`${line.repeat(90)}${'It rained. '.repeat(100)}`))
    expect(after.slice(0, 60)).toEqual(before.slice(0, 60))
  })
})

it('says what to install where it is not', async ({ skip }) => {
  skip(installed, 'onnxruntime-node is installed')
  await expect(open()).rejects.toThrow('npm install --no-save --save-prod --ignore-scripts onnxruntime-node@')
})
