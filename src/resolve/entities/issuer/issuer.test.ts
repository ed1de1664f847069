import { describe, expect, it } from 'vitest'
import { readOf } from '../../../../tests/support/read-text.ts'
import { findIssuer } from './index.ts'
import { issuerRows } from './rows.ts'

const told = 'The bridge at Orlavka was held through the night. Two soldiers were wounded.'
const we = 'We held the bridge at Orlavka through the night. Two of our soldiers were wounded.'

/** Who issues a text of these lines: the name and the rule. */
async function issuerOf(lines: readonly string[]): Promise<string | null> {
  const { article, layers } = await readOf(lines.join('\n\n'))
  const found = findIssuer(article, layers)
  return found && `${found.name} / ${found.rule}`
}

describe('who issues a report', () => {
  it.each(issuerRows.map((row) => [row.id, row] as const))('%s takes its example alone', (_, row) => {
    expect(row.form.test(row.example)).toBe(true)
  })

  it.each(issuerRows.map((row) => [row.id, row.counterExample] as const))(
    '%s: nobody by %s',
    async (_, line) => expect(await issuerOf([line, told])).toBeNull(),
  )

  it.each([
    [['TARN BRIGADE | PRESS DESK', told], 'Tarn Brigade / issuer.desk-behind'],
    [['People’s Alternative — Secretariat', told], 'People’s Alternative / issuer.desk-behind'],
    [['Guardians of Kellmoor (channel)', told], 'Guardians of Kellmoor / issuer.desk-behind'],
    [
      ['VOSTRA ARMED FORCES', 'Office of the Chief Spokesman', told],
      'Vostra Armed Forces / issuer.genre-line',
    ],
    [
      ['Parish of St Bran, Kellmoor', 'Letter read at all Masses, Sunday', told],
      'Parish of St Bran / issuer.genre-line',
    ],
    [['STATEMENT ON BEHALF OF THE ODUM FAMILY', told], 'Odum Family / issuer.text-by'],
    [['Statement by Secretary of Defense Ash Reyk on the fall of Dabra', told], 'Ash Reyk / issuer.text-by'],
    [
      ['Audio message distributed on Friday by the Katiba of the Dunes', told],
      'Katiba of the Dunes / issuer.issued-by',
    ],
    [
      ['Press release / Ministry of Defence of Karvania', told],
      'Ministry of Defence of Karvania / issuer.text-of',
    ],
    [
      ['Ministry of Defence statement on the fighting at Orlavka', told],
      'Ministry of Defence / issuer.text-behind',
    ],
    [['Joint Command Morning Operational Update, March 8, 2011', told], 'Joint Command / issuer.text-behind'],
    [['Official Telegram channel of the General Staff', told], 'General Staff / issuer.desk-of'],
    [
      ['Bridge held', told, 'Issued by Brand & Keel, solicitors, Wednesday'],
      'Brand & Keel / issuer.issued-by',
    ],
    [['FOR IMMEDIATE RELEASE', 'Norlund Line', '8 February 2025', told], 'Norlund Line / issuer.genre-line'],
    [['Press release', 'General Hospital of Selm', told], 'General Hospital of Selm / issuer.genre-line'],
    [
      ['Grane Shipping: statement on the collision off Cape Selm', told],
      'Grane Shipping / issuer.text-behind-mark',
    ],
    [['Statement from Grane Shipping', told], 'Grane Shipping / issuer.text-of'],
    [['Tarn Brigade', we], 'Tarn Brigade / issuer.says-we'],
  ])('%j', async (lines, issuer) => expect(await issuerOf(lines)).toBe(issuer))

  it.each([
    ['a story about a statement', ['Ministry statement draws anger in Orlavka', told]],
    [
      'an agency’s dateline',
      ['Bridge held', 'SELNIK, 4 October (Meridian) — The Defence Ministry said the bridge was held.'],
    ],
    ['an outlet’s title', ['The Selnik Courier, Thursday', we]],
    ['an outlet’s letter from afar', ['Letter from New York: a winter without light', we]],
    [
      '“we” inside a quotation alone',
      ['Tarn Brigade', 'The commander said: “We held the bridge.” It was quiet at noon.'],
    ],
    ['a headline of names', ['Coalition Strikes Mosul Hospital', we]],
    ['a label before a headline', ['Police: Man held after shooting', we]],
    ['a shouted headline', ['Statement: Army Denies Attack', told]],
    ['an actor’s name over a story', ['Tarn Brigade', told]],
    ['a firm’s name over a story', ['Norlund Line', '8 February 2025', told]],
    ['a headline beside what it was', ['Statement', 'Fire on the Norlund Line', told]],
    ['a place’s name beside it', ['Statement', 'Port Amara', told]],
    ['a party that is none', ['Party Like It Is 1923', we]],
    ['a statement of something', ['Statement of Facts', told]],
    ['signed by hand', ['Bridge held', told, 'Signed by hand']],
  ])('nobody: %s', async (_, lines) => expect(await issuerOf(lines)).toBeNull())
})
