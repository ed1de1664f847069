import { describe, expect, it } from 'vitest'
import { readReports, report, sidesOf } from '../../tests/support/reports.ts'
import { disputeRules } from './dispute-rules.ts'

/** Reports that part by a rule, with the sides and the scope, and reports that do not. */
interface Row {
  readonly parts: readonly (readonly [paragraphs: readonly string[], sides: string, scope: string])[]
  readonly doesNot: readonly (readonly string[])[]
}

const rows: Readonly<Record<string, Row>> = {
  'dispute.control-against-outcome': {
    parts: [
      [
        [
          'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
          '“All the attacks were repelled,” the Russian Defence Ministry said.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same unstated same',
      ],
      [
        [
          'The Dawn Regiment said that it had taken Tyotkino on Tuesday.',
          'The army of Russia said that an attack on Tyotkino was repelled on Tuesday.',
        ],
        'Dawn Regiment | army of Russia',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
        'The Russian Defence Ministry said that an attack on the city of Belgorod was repelled.',
      ],
      [
        'The Dawn Regiment said that the village of Tyotkino was entirely under its control.',
        'The Russian Defence Ministry said that two drones were intercepted.',
      ],
      [
        'The Dawn Regiment said that Tyotkino was not under its control.',
        '“All the attacks were repelled,” the Russian Defence Ministry said.',
      ],
    ],
  },
  'dispute.success-against-outcome': {
    parts: [
      [
        [
          'The Dawn Regiment said that the raid on Tyotkino succeeded.',
          'The Russian Defence Ministry said that the raid on Tyotkino was beaten back.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The Dawn Regiment said that it destroyed five tanks in Tyotkino.',
        'The Russian Defence Ministry said that the raid on Tyotkino was beaten back.',
      ],
      [
        'The Russian Defence Ministry said that it killed 60 soldiers who raided Tyotkino.',
        'The governor, Anton Lugov, said that the raid on Tyotkino was beaten back.',
      ],
    ],
  },
  'dispute.control-denied': {
    parts: [
      [
        [
          'The Dawn Regiment said that it had taken Tyotkino.',
          'The governor, Anton Lugov, denied that Tyotkino was under the control of the Dawn Regiment.',
        ],
        'Dawn Regiment | Anton Lugov',
        'same unstated same',
      ],
    ],
    doesNot: [
      [
        'The Dawn Regiment said that it had taken Tyotkino.',
        'The governor, Anton Lugov, denied that Belgorod was under the control of the Dawn Regiment.',
      ],
    ],
  },
  'dispute.disclaimed': {
    parts: [
      [
        [
          'Russia accused Ukraine of attacking a depot in Belgorod on Tuesday.',
          'Ukraine said it had nothing to do with the attack on Belgorod.',
        ],
        'Russia | Ukraine',
        'same unstated unstated',
      ],
    ],
    doesNot: [
      [
        'Russia accused Ukraine of attacking a depot in Belgorod on Tuesday.',
        'The United States distanced itself from the attack.',
      ],
    ],
  },
  'dispute.denied': {
    parts: [
      [
        [
          'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
          'The navy denied that it rammed a fishing boat off Odesa on Tuesday.',
        ],
        'coast guard | navy',
        'same same unstated',
      ],
    ],
    doesNot: [
      [
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
        'The navy denied a shortage of fuel in Odesa on Tuesday.',
      ],
      [
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
        'The navy said that it rammed a fishing boat off Odesa on Tuesday.',
      ],
    ],
  },
  'dispute.denied-statement': {
    parts: [
      [
        [
          'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
          'The mayor, Anton Lugov, denied that account.',
        ],
        'Anton Lugov | coast guard',
        'same same same',
      ],
      [
        [
          'The Lantern Line said that its ferry had kept its lane throughout.',
          'The Harbour Union rejected the Lantern Line’s version.',
        ],
        'Harbour Union | Lantern Line',
        'same same same',
      ],
    ],
    doesNot: [
      [
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
        'The mayor, Anton Lugov, denied a shortage of fuel in Odesa on Tuesday.',
      ],
      [
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
        'The coast guard denied that report.',
      ],
      [
        'The mayor, Anton Lugov, denied that account.',
        'The coast guard said that the navy rammed a fishing boat off Odesa on Tuesday.',
      ],
    ],
  },
  'dispute.numbers': {
    parts: [
      [
        [
          'The organisers said that 40,000 people had marched through Varna on Saturday.',
          'The interior ministry put the crowd at 8,000.',
        ],
        'interior ministry | organisers',
        'unstated unstated unstated',
      ],
      [
        [
          'The Harbour Union said that 1,200 dockers had walked out at Varna on Monday.',
          'The port authority said fewer than 300 had stayed away.',
        ],
        'Harbour Union | port authority',
        'unstated unstated unstated',
      ],
      [
        [
          'The Russian Defence Ministry said that 60 soldiers were killed in the raid on Tyotkino on Tuesday.',
          'The Dawn Regiment said that two soldiers were killed in the raid on Tyotkino on Tuesday.',
        ],
        'Dawn Regiment | Russian Defence Ministry',
        'same same same',
      ],
      [
        [
          'The White House announced that it is sending Ukraine $300 million in military aid.',
          '“We are sending $300 billion worth of weapons to Ukraine today,” said Martin Vesper, an adviser.',
        ],
        'Martin Vesper | White House',
        'unstated unstated unstated',
      ],
    ],
    doesNot: [
      [
        'The Russian Defence Ministry said that 60 soldiers were killed in the raid on Tyotkino on Tuesday.',
        'The mayor, Anton Lugov, said that three civilians were killed in Tyotkino on Tuesday.',
      ],
      [
        'The Russian Defence Ministry said that at least 40 soldiers were killed in Tyotkino on Tuesday.',
        'The mayor, Anton Lugov, said that 60 soldiers were killed in Tyotkino on Tuesday.',
      ],
      [
        'The Russian Defence Ministry said that 11 people were wounded in Tyotkino on Tuesday, two of them badly.',
        'The mayor, Anton Lugov, said that 11 people were wounded in Tyotkino on Tuesday.',
      ],
      [
        'The Harbour Union said that 1,200 dockers had walked out at Varna on Monday.',
        'The port authority said more than 1,000 had stayed away.',
      ],
      [
        'The Harbour Union said that 1,200 dockers had walked out at Varna on Monday.',
        'The port authority said that 30 cranes had stood still.',
      ],
      [
        'The Harbour Union said that 1,200 dockers had walked out in Varna.',
        'The port authority said that 300 drivers had stayed away in Varna.',
      ],
      [
        'The White House announced that it is sending Ukraine $300 million in military aid.',
        'The White House said that the aid package holds $20 million for roads.',
      ],
      [
        'The White House announced that it is sending Ukraine $300 million in military aid.',
        'The Chancellery announced that it is sending Ukraine €300 billion in military aid.',
      ],
    ],
  },
}

describe('dispute rules', () => {
  it('have rows here, each', () =>
    expect(Object.keys(rows).sort()).toEqual(disputeRules.map((rule) => rule.id).sort()))

  describe.each(Object.entries(rows))('%s', (rule, { parts, doesNot }) => {
    it.each(parts)('%s', async (paragraphs, sides, scope) => {
      const reading = await readReports(report(...paragraphs))
      const disputes = reading.disputes.filter((dispute) => dispute.rule === rule)
      expect(disputes.map((dispute) => sidesOf(dispute, reading).sort().join(' | '))).toEqual([
        sides.split(' | ').sort().join(' | '),
      ])
      const found = disputes[0]!.scope
      expect(`${found.place} ${found.time} ${found.object}`).toBe(scope)
    })

    it.each(doesNot.map((paragraphs) => [paragraphs]))('not %s', async (paragraphs) => {
      const reading = await readReports(report(...paragraphs))
      expect(reading.statements.filter((each) => !each.speakers.includes('narrator'))).toHaveLength(2)
      expect(reading.disputes.filter((dispute) => dispute.rule === rule)).toEqual([])
    })
  })
})
