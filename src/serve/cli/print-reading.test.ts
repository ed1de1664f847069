import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../../tests/support/reports.ts'
import { printReading } from './print-reading.ts'

const reading = await readReports(
  report(
    'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
    '“All the attacks were repelled,” the Russian Defence Ministry said.',
    'The road to the village was closed.',
  ),
)

describe('printReading', () => {
  const lines = printReading(reading, false).split('\n')

  it.each([
    ['the title', 'What is known so far'],
    ['byline and day', expect.stringMatching(/^ {2}Ines Calloway · 2024-03-12\S* {2}sha256 [0-9a-f]{12}$/)],
    ['who says', '  Dawn Regiment asserts'],
    ['what', expect.stringMatching(/^ {6}the village of Tyotkino was entirely under its control/)],
    [
      'what it comes to',
      expect.stringMatching(/^ {6}= territory\/taken · succeeded · control entire · Tyotkino/),
    ],
    ['the incident', expect.stringMatching(/^Incident: .*Tyotkino/)],
    ['what is disputed', '  Disputed: control (contradiction)'],
    [
      'why',
      expect.stringMatching(
        /^ {4}They conflict if both mean the same hours: “the village of Tyotkino was entirely under its control” \(Dawn Regiment\) and “/,
      ),
    ],
  ])('holds %s', (_, line) => expect(lines).toContainEqual(line))

  it.each([
    ['the report’s own sentences', 'The road to the village'],
    ['ids', reading.statements[0]!.id],
    ['rules', '[event.'],
    ['figures of confidence', '0.7'],
  ])('leaves out %s', (_, words) => expect(lines.join('\n')).not.toContain(words))

  it('names rules, and the report as a speaker, when asked why', () => {
    const explained = printReading(reading, true)
    expect(explained).toContain('  the report itself asserts')
    expect(explained).toContain('[event.territory.taken outcome.succeeded role.')
    expect(explained).toContain('[dispute.control-against-outcome]')
  })

  it('shows what was not understood', () => {
    const missed = {
      document: reading.documents[0]!.id,
      start: 7,
      end: 11,
      text: 'said',
      reason: 'no source found',
    }
    expect(printReading({ ...reading, missed: [missed] }, false)).toMatch(
      /\nNot understood:\n {2}“said” at 7: no source found\n$/,
    )
  })

  it('ends with one line end', () => expect(printReading(reading, false)).toMatch(/[^\n]\n$/))
})
