import { describe, expect, it } from 'vitest'
import { readReports, report } from '../../../tests/support/reports.ts'
import { calledFalsely, denialRow, denialRows, saidToBeFalse } from './denial-rows.ts'

describe('denialRow', () => {
  it.each(denialRows.map((row) => [row.id, row] as const))('%s knows its example and no more', (_, row) => {
    expect(denialRow(row.example)).toBe(row)
    expect(row.words.test(row.counterExample)).toBe(false)
  })

  it.each([
    ['both', 'denial.both'],
    ['both of these claims', 'denial.both'],
    ['that account', 'denial.account'],
    ['these allegations', 'denial.account'],
    ['the opposition’s earlier claims', 'denial.account'],
    ['the Harbour Union’s version', 'denial.account'],
    ['the claims made by Captain Orsolo', 'denial.account'],
    ['the accusations as “slander”', 'denial.account'],
    ['any of it', 'denial.it'],
    ['эту версию «выдумкой»', 'denial.account-cyrillic'],
    ['обвинения', 'denial.account-cyrillic'],
    ['цю заяву', 'denial.account-cyrillic'],
    ['это', 'denial.it-cyrillic'],
  ])('%s points: %s', (words, id) => expect(denialRow(words)?.id).toBe(id))

  it.each([
    'both ships had left port',
    'it had opened fire',
    'that its ship left its course',
    'the report of a second blast on the quay',
    'the claim that two drones were shot down',
    'any attack',
    'the figures for May, which were printed twice',
    'что датчики врут',
    'это судно было в порту',
  ])('%s says what is denied', (words) => expect(denialRow(words)).toBe(null))
})

/** The words of what each claim that denies others denies. */
async function denied(...paragraphs: readonly string[]): Promise<string[]> {
  const reading = await readReports(report(...paragraphs))
  const words = new Map(
    reading.claims.map((claim) => [claim.id, reading.documents[0]!.text.slice(claim.start, claim.end)]),
  )
  return reading.claims.flatMap(({ denies }) => (denies ?? []).map((id) => words.get(id)!))
}

const navy = 'The coast guard said that the navy had rammed a boat, and that it sank.'
const front = 'The Salt Front said that it had shelled the harbour.'

describe('tieDenials', () => {
  it.each([
    [
      'who spoke last',
      [navy, 'The mayor, Anton Lugov, denied it.'],
      ['the navy had rammed a boat, and that it sank'],
    ],
    [
      'both who spoke',
      [navy, front, 'The mayor, Anton Lugov, denied both.'],
      ['the navy had rammed a boat, and that it sank', 'it had shelled the harbour'],
    ],
    [
      'whom the words name',
      [navy, front, 'The mayor, Anton Lugov, rejected the coast guard’s account.'],
      ['the navy had rammed a boat, and that it sank'],
    ],
  ])('ties a denial to %s', async (_, paragraphs, expected) =>
    expect(await denied(...paragraphs)).toEqual(expected),
  )

  it.each([
    ['what the report says itself', ['A ship burned off Odesa.', 'The mayor, Anton Lugov, denied it.']],
    ['what the same speaker said', [navy, 'The coast guard denied it.']],
    ['what is said after it', ['The mayor, Anton Lugov, denied that account.', navy]],
    [
      'what was said three paragraphs up',
      [navy, 'Rain fell.', 'A tram was late.', 'A market opened.', 'The mayor, Anton Lugov, denied it.'],
    ],
    [
      'another item of a digest',
      [`🔻 ${navy}`, '🔻 The price of bread rose in Odesa. The mayor, Anton Lugov, denied it.'],
    ],
    [
      'who spoke before somebody whom nobody knows',
      [navy, '“A tanker was hit too,” she said. The mayor, Anton Lugov, denied it.'],
    ],
    ['what it says itself', [navy, 'The mayor, Anton Lugov, denied that a market had closed.']],
  ])('does not tie it to %s', async (_, paragraphs) => expect(await denied(...paragraphs)).toEqual([]))

  it('gives the denial the event of what it denies', async () => {
    const { claims } = await readReports(report(navy, 'The mayor, Anton Lugov, denied it.'))
    const denial = claims.find((claim) => claim.denies)!
    const of = claims.find(({ id }) => id === denial.denies![0])!
    expect([denial.event, denial.polarity]).toEqual([of.event, 'denied'])
  })
})

describe('calledFalsely', () => {
  it.each([
    ['the report “a fairy tale.”', 'the report'],
    ['that claim not credible', 'that claim'],
    ['the accusation "a shameless lie."', 'the accusation'],
    ['such accounts as pure invention', 'such accounts'],
    ['the accusation as nonsense', 'the accusation'],
    ['his statement as false', 'his statement'],
  ])('“%s” calls it false', (words, what) => expect(calledFalsely(words)).toBe(what))

  it.each([
    'the vote a success',
    'the strike a lie-in',
    'a lie',
    'the report true',
    'the raid an act of war',
  ])('“%s” does not', (words) => expect(calledFalsely(words)).toBeNull())
})

describe('saidToBeFalse', () => {
  it.each([
    ['"That is a lie,"', 'That'],
    ['this was not the case', 'this'],
    ['the ministry’s account was a fairy tale', 'the ministry’s account'],
    ['It is not true.', 'It'],
    ['"Nothing of the sort happened,"', 'that'],
    ['they had not', 'that'],
    ['it never did', 'that'],
    ['they had done no such thing', 'that'],
    ['there had been none', 'that'],
    ['they had been given neither', 'that'],
    ['that never happened', 'that'],
    ['the opposite was true', 'that'],
    ['otherwise', 'that'],
    ['the opposite', 'that'],
  ])('“%s” says that it is false', (words, what) => expect(saidToBeFalse(words)).toBe(what))

  it.each([
    'it was false',
    'the boats were fakes and the guns were real',
    'that is why he left',
    'nothing like it had been seen since the war',
    'a lie',
    'it was not',
    'they had not been told',
    'there had been none of the usual crowd',
    'they had been given neither food nor water',
    'the opposite bank was shelled',
  ])('“%s” does not', (words) => expect(saidToBeFalse(words)).toBeNull())
})
