import { describe, expect, it } from 'vitest'
import { anyText, growth, hostileTexts } from '../../tests/support/any-text.ts'
import { embedded } from '../../tests/support/embedded.ts'
import fc from '../../tests/support/properties.ts'
import { tagged } from '../../tests/support/tagged.ts'
import { type Extraction, ruleExtractor } from './index.ts'

const readers: [name: string, extract: (layers: ReturnType<typeof tagged>) => Extraction, length: number][] =
  [
    ['the rules', (layers) => ruleExtractor.extract(layers), 10_000],
    ['the embedded reader', (layers) => embedded.extract(layers) as Extraction, 1_500],
  ]

describe.each(readers)('attributions of any text by %s', (_, extract) => {
  const read = (text: string) => extract(tagged(text))

  it('every span slices to its words and every statement has a content', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributions, missed } = read(text)
        const spans = attributions.flatMap((each) => [...each.source, ...each.cue, ...each.content])
        for (const span of [...spans, ...missed]) expect(text.slice(span.start, span.end)).toBe(span.text)
        for (const span of spans) expect(span.text.trim()).toBe(span.text)
        for (const each of attributions) expect(each.content.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  it('a block that a colon or dash opens is told without the space around it', () => {
    for (const words of ['“hill said — \n “', 'MoH said: “MoH who on '])
      for (const { text } of read(words).attributions.flatMap(({ content }) => content))
        expect(text.trim()).toBe(text)
  })

  it('parents form a forest and hold what they are parents of', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributions } = read(text)
        for (const [index, each] of attributions.entries()) {
          const above = new Set([index])
          for (let at = each.parent; at !== null; at = attributions[at]!.parent) {
            expect(above.has(at)).toBe(false)
            above.add(at)
          }
          if (each.parent === null) continue
          const { content } = attributions[each.parent]!
          for (const part of each.cue)
            expect(content.some((span) => span.start <= part.start && part.end <= span.end)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('the narrator never speaks where another does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributions } = read(text)
        const said = attributions.filter((each) => !each.narrator)
        const others = said.flatMap((each) => [...each.source, ...each.cue, ...each.content])
        for (const own of attributions.filter((each) => each.narrator).flatMap((each) => each.content))
          expect(others.some((span) => span.start < own.end && own.start < span.end)).toBe(false)
      }),
      { numRuns: 100 },
    )
  })

  it('a cue is missed or leads to a statement, never both, and stands in text order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributions, missed } = read(text)
        const cues = attributions.flatMap((each) => each.cue)
        for (const cue of missed)
          expect(cues.some((span) => span.start <= cue.start && cue.end <= span.end)).toBe(false)
        expect(missed.map((cue) => cue.start)).toEqual(missed.map((cue) => cue.start).sort((a, b) => a - b))
      }),
      { numRuns: 100 },
    )
  })
})

describe.each(readers)('hostile texts and %s', (_, extract, length) => {
  const read = (text: string) => extract(tagged(text))

  it.each(hostileTexts)('work grows with the length: %s', (_, make) => {
    const layers = new Map<string, ReturnType<typeof tagged>>()
    const work = (text: string) => {
      if (!layers.has(text)) layers.set(text, tagged(text))
      extract(layers.get(text)!)
    }
    expect(growth(make, length, work)).toBeLessThan(12)
  })

  it.each([
    ['100,000 quotation marks', '“'.repeat(100_000)],
    ['50,000 brackets in brackets', `${'('.repeat(50_000)}${')'.repeat(50_000)}`],
    ['a line of forty thousand letters', 'the port said that the dam was safe and '.repeat(1_000)],
  ])('%s', (_, text) => expect(() => read(text)).not.toThrow())
})

describe.each(readers)('other names and %s', (_, extract) => {
  const read = (text: string) => extract(tagged(text))

  const persons = ['Petra Oyelaran', 'Jonas Reyk', 'Ana Lindqvist', 'Tomas Okafor', 'Ilse Brandt']
  const units = ['Grey Battalion', 'Dawn Legion', 'Carpathian Brigade', 'Northern Corps']
  const states = ['Varholm', 'Moscow', 'Ankara', 'Lisbon']
  const templates = [
    '%p said: “We are home.” The %u denied it, adding that %q had left.',
    '“We lost two boats,” said %p, a spokeswoman for the %u. “The third is safe.”',
    'According to the %u, %s has newly announced a curfew.',
    'The %u and the %v said they had crossed the river, while %s denied any involvement.',
    '%s said %p had told the %u that the dam was safe.',
    'The raid was described by %p as a failure. %q, who heads the port, said so on Tuesday.',
    'A group calling itself the %u wrote on Telegram that %s had fallen.',
  ]
  const structure = (text: string) =>
    read(text).attributions.map(({ rule, kind, stance, parent, narrator, cue }) => ({
      rule,
      kind,
      stance,
      parent,
      narrator,
      cue: cue.map((span) => span.text),
    }))

  it('leave the statements as they are', () => {
    const two = (names: readonly string[]) => fc.shuffledSubarray([...names], { minLength: 2, maxLength: 2 })
    const naming = fc.tuple(two(persons), two(units), fc.constantFrom(...states))
    fc.assert(
      fc.property(fc.constantFrom(...templates), naming, naming, (template, one, other) => {
        const named = ([[p, q], [u, v], s]: typeof one) =>
          template.replace(/%(.)/g, (_, slot: string) => ({ p, q, u, v, s })[slot] ?? '')
        expect(structure(named(other))).toEqual(structure(named(one)))
      }),
    )
  })
})
