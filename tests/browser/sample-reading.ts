/** A small reading made by hand on an invented raid between invented countries: every feature the screens must show. */
import type { Entity, Reading } from '../../src/model/index.ts'
import { claim, quantity, sampleDocument, statement, timex, toponym, writerOf } from './sample-builder.ts'

const wire = sampleDocument(
  'd-wire',
  [
    ['heading', 'Border town raided for the second time this year'],
    [
      'paragraph',
      'The Marovian Defence Ministry said on Tuesday that it had “thwarted” a raid on the town of Veldova. “All attacks were repelled by our border guards,” the ministry wrote on its channel.',
    ],
    [
      'paragraph',
      'A group calling itself the Free Ostrin Column claimed responsibility. “Veldova is entirely under our control,” its commander Ilya Brandt told the Northern Desk, adding that at least 12 guards had surrendered.',
    ],
    ['caption', 'Smoke over the customs house of Veldova, where a drone is said to have struck.'],
    [
      'paragraph',
      'Regional officials said that, according to the ministry, 60 attackers were killed near an unnamed village. The Column denied any losses. It was plainly a stunt before the vote.',
    ],
    ['heading', 'Aid'],
    ['paragraph', 'Parliament, it was reported, approved $300 million for repairs.'],
  ],
  {
    byline: 'By Tessa Morrow',
    publisher: 'Quayside Wire',
    published: '2031-05-14T09:20:00Z',
    url: 'https://quayside-wire.example/veldova',
    via: ['Northern Desk'],
    dropped: [
      { text: 'Photo: Quayside pool', reason: 'credit', selector: 'line=8' },
      { text: 'Leave a comment', reason: 'comment-form', selector: 'line=19' },
    ],
  },
)

const letter = sampleDocument(
  'd-letter',
  [
    ['heading', 'Veldova: what the villagers saw'],
    [
      'paragraph',
      'Two residents told this letter that armed men held the square until noon. The defence ministry insists that no attacker crossed the river.',
    ],
    ['blockquote', 'We count 41 dead attackers, not more, the border guard said.'],
  ],
  { publisher: 'The Lowland Letter', published: '2031-05-15', byline: null },
)

const w = writerOf(wire.text)
const l = writerOf(letter.text)

const entity = (id: string, name: string, kind: Entity['kind'], facts: Partial<Entity> = {}): Entity => ({
  id,
  name,
  kind,
  aliases: [],
  mentions: [],
  party: null,
  ...facts,
})

const entities: Entity[] = [
  entity('e-ministry', 'Marovian Defence Ministry', 'government', {
    aliases: ['the ministry'],
    mentions: [{ document: wire.id, start: 54, end: 79 }],
    party: 'Marovia',
  }),
  entity('e-guard', 'Marovian border guard', 'military', { party: 'Marovia' }),
  entity('e-column', 'Free Ostrin Column', 'armed-group'),
  entity('e-brandt', 'Ilya Brandt', 'person'),
  entity('e-officials', 'Regional officials', 'government'),
  entity('e-desk', 'Northern Desk', 'media'),
  entity('e-residents', 'Two residents', 'people'),
]

const tuesday = timex('t-tuesday', w.at('Tuesday'), {
  value: '2031-05-13',
  from: '2031-05-13T00:00:00',
  to: '2031-05-14T00:00:00',
  anchor: 'publication',
  known: 'inferred',
})
const noon = timex('t-noon', l.at('noon'), { value: '2031-05-13T12:00', type: 'TIME', rule: 'resolve.noon' })
const veldova = toponym('p-veldova', w.at('Veldova'), {
  latitude: 51.02,
  longitude: 34.2,
  radiusMeters: 3000,
  country: 'XM',
  admin1: 'Lower Sorn',
  candidates: [
    {
      name: 'Veldova',
      latitude: 51.02,
      longitude: 34.2,
      country: 'XM',
      admin1: 'Lower Sorn',
      geonameId: null,
      radiusMeters: 3000,
      precision: 'settlement',
      score: 0.9,
    },
    {
      name: 'Veldova (mill)',
      latitude: 51.3,
      longitude: 34.8,
      country: 'XM',
      admin1: 'Upper Sorn',
      geonameId: null,
      radiusMeters: 800,
      precision: 'site',
      score: 0.2,
    },
  ],
})
const village = toponym('p-village', w.at('an unnamed village'), {
  name: null,
  withheld: true,
  rule: 'resolve.withheld',
})
const river = toponym('p-river', l.at('the river'), {
  name: null,
  precision: 'site',
  rule: 'resolve.not-found',
})
const dead = quantity('q-60', w.at('60 attackers'), {
  low: 60,
  high: 60,
  of: 'attackers',
  role: 'killed',
  side: 'e-column',
  status: 'combatant',
})
const surrendered = quantity('q-12', w.at('at least 12 guards'), {
  low: 12,
  bound: 'at-least',
  of: 'guards',
  role: 'surrendered',
  side: 'e-guard',
})
const money = quantity('q-300', w.at('$300 million'), { low: 3e8, high: 3e8, unit: 'USD', role: 'approved' })
const dead41 = quantity('q-41', l.at('41 dead attackers'), {
  low: 41,
  high: 41,
  of: 'attackers',
  role: 'killed',
  side: 'e-column',
})

const said = statement('s-thwarted', wire.id, {
  kind: 'mixed',
  source: [w.at('The Marovian Defence Ministry')],
  cue: [w.at('said')],
  content: [w.at('it had “thwarted” a raid on the town of Veldova')],
  speakers: ['e-ministry'],
  chain: ['e-ministry'],
  said: tuesday.id,
  medium: 'statement',
})
const repelled = statement('s-repelled', wire.id, {
  kind: 'direct',
  source: [w.at('the ministry')],
  cue: [w.at('wrote')],
  content: [w.at('All attacks were repelled by our border guards')],
  speakers: ['e-ministry'],
  chain: ['e-ministry'],
  medium: 'its channel',
  rule: 'attribute.quote-then-source',
})
const claimed = statement('s-claimed', wire.id, {
  stance: 'claims-responsibility',
  source: [w.at('A group calling itself the Free Ostrin Column')],
  cue: [w.at('claimed responsibility')],
  content: [w.at('responsibility')],
  speakers: ['e-column'],
  chain: ['e-column'],
})
const control = statement('s-control', wire.id, {
  kind: 'direct',
  source: [w.at('its commander Ilya Brandt')],
  cue: [w.at('told')],
  content: [w.at('Veldova is entirely under our control')],
  speakers: ['e-brandt'],
  chain: ['e-desk', 'e-brandt'],
  onBehalfOf: 'e-column',
  medium: 'the Northern Desk',
})
const surrender = statement('s-surrender', wire.id, {
  source: [w.at('its commander Ilya Brandt')],
  cue: [w.at('adding')],
  content: [w.at('at least 12 guards had surrendered')],
  speakers: ['e-brandt'],
  chain: ['e-desk', 'e-brandt'],
  onBehalfOf: 'e-column',
  rule: 'attribute.adding-that',
})
const officials = statement('s-officials', wire.id, {
  source: [w.at('Regional officials')],
  cue: [w.at('said', 3)],
  content: [w.at('according to the ministry, 60 attackers were killed near an unnamed village')],
  speakers: ['e-officials'],
  chain: ['e-officials'],
})
const killed = statement('s-killed', wire.id, {
  source: [w.at('the ministry', 2)],
  cue: [w.at('according to')],
  content: [w.at('60 attackers were killed near an unnamed village')],
  speakers: ['e-ministry'],
  chain: ['e-officials', 'e-ministry'],
  parent: officials.id,
  relay: 'unverified',
  relayWords: 'according to',
  rule: 'attribute.according-to',
})
const denied = statement('s-denied', wire.id, {
  stance: 'denies',
  source: [w.at('The Column')],
  cue: [w.at('denied')],
  content: [w.at('any losses')],
  speakers: ['e-column'],
  chain: ['e-column'],
})
const stunt = statement('s-stunt', wire.id, {
  content: [w.at('It was plainly a stunt before the vote.')],
  speakers: ['narrator'],
  opinion: true,
  rule: 'attribute.narrator-opinion',
})
const smoke = statement('s-smoke', wire.id, {
  content: [w.at('Smoke over the customs house of Veldova')],
  speakers: ['narrator'],
  rule: 'attribute.narrator',
})
const reported = statement('s-reported', wire.id, {
  cue: [w.at('it was reported')],
  content: [w.at('Parliament'), w.at('approved $300 million for repairs')],
  speakers: [],
  candidates: ['e-officials', 'e-desk'],
  relay: 'distances',
  relayWords: 'it was reported',
  rule: 'attribute.passive-no-source',
})
const residents = statement('s-residents', letter.id, {
  source: [l.at('Two residents')],
  cue: [l.at('told')],
  content: [l.at('armed men held the square until noon')],
  speakers: ['e-residents'],
  chain: ['e-residents'],
})
const insists = statement('s-insists', letter.id, {
  source: [l.at('The defence ministry')],
  cue: [l.at('insists')],
  content: [l.at('no attacker crossed the river')],
  stance: 'denies',
  speakers: ['e-ministry'],
  chain: ['e-ministry'],
})
const count41 = statement('s-41', letter.id, {
  source: [l.at('the border guard')],
  cue: [l.at('said')],
  content: [l.at('We count 41 dead attackers, not more')],
  speakers: ['e-guard'],
  chain: ['e-guard'],
})

const claims = [
  claim('c-thwarted', said, w.at('“thwarted” a raid on the town of Veldova'), {
    outcome: 'prevented',
    actor: ['e-ministry'],
    target: ['e-column'],
    places: [veldova.id],
    times: [tuesday.id],
  }),
  claim('c-repelled', repelled, w.at('All attacks were repelled by our border guards'), {
    outcome: 'repelled',
    universal: true,
    actor: ['e-guard'],
    target: ['e-column'],
    oneSided: true,
  }),
  claim('c-claimed', claimed, w.at('claimed responsibility'), { actor: ['e-column'] }),
  claim('c-control', control, w.at('Veldova is entirely under our control'), {
    event: { type: 'control', subtype: null, acled: 'Non-state actor overtakes territory', plover: null },
    outcome: 'succeeded',
    control: { holder: 'e-column', place: veldova.id, extent: 'entire', asOf: '2031-05-13' },
    places: [veldova.id],
  }),
  claim('c-surrender', surrender, w.at('at least 12 guards had surrendered'), {
    quantities: [surrendered.id],
    actor: ['e-guard'],
    means: null,
  }),
  claim('c-killed', killed, w.at('60 attackers were killed near an unnamed village'), {
    quantities: [dead.id],
    places: [village.id],
    target: ['e-column'],
  }),
  claim('c-denied', denied, w.at('any losses'), { polarity: 'denied', target: ['e-column'] }),
  claim('c-money', reported, w.at('approved $300 million for repairs'), {
    event: { type: 'aid', subtype: 'funds', acled: null, plover: 'AID' },
    quantities: [money.id],
    modality: 'actual',
  }),
  claim('c-square', residents, l.at('armed men held the square until noon'), {
    outcome: 'succeeded',
    times: [noon.id],
    modality: 'actual',
  }),
  claim('c-river', insists, l.at('no attacker crossed the river'), {
    polarity: 'denied',
    places: [river.id],
  }),
  claim('c-41', count41, l.at('41 dead attackers'), { quantities: [dead41.id], target: ['e-column'] }),
]

export const sampleReading: Reading = {
  format: 'sayso-reading/1',
  documents: [
    {
      ...wire,
      toponyms: [veldova, village],
      timexes: [tuesday],
      quantities: [dead, surrendered, money],
      media: [
        {
          id: 'm-smoke',
          ...w.at('Smoke over the customs house'),
          kind: 'photo',
          attributedTo: null,
          held: false,
        },
      ],
    },
    {
      ...letter,
      toponyms: [river],
      timexes: [noon],
      quantities: [dead41],
      diagnostics: [
        {
          code: 'resolve.place-not-found',
          severity: 'warning',
          stage: 'resolve',
          start: river.start,
          end: river.end,
          message: '“the river” names no place that the gazetteer holds; nothing was put on a map.',
        },
      ],
    },
  ],
  entities,
  statements: [
    said,
    repelled,
    claimed,
    control,
    surrender,
    officials,
    killed,
    denied,
    stunt,
    smoke,
    reported,
    residents,
    insists,
    count41,
  ],
  claims,
  copies: [],
  incidents: [
    {
      id: 'i-veldova',
      title: 'Veldova, 13 May 2031: armed clash',
      type: 'battle',
      from: '2031-05-13T00:00:00',
      to: '2031-05-14T00:00:00',
      places: [veldova.id],
      claims: claims.filter((one) => one.id !== 'c-money').map((one) => one.id),
      documents: [wire.id, letter.id],
      primaries: [
        {
          origin: 'e-brandt',
          medium: 'the Northern Desk',
          on: null,
          claims: ['c-control', 'c-surrender'],
        },
      ],
      accounts: [
        {
          speakers: ['e-ministry'],
          party: 'Marovia',
          slots: [
            slot('outcome', 'repelled', 'All attacks were repelled by our border guards', [
              'c-repelled',
              'c-thwarted',
            ]),
            slot('deaths', '60', '60 attackers were killed', ['c-killed']),
            slot('place', 'Veldova', 'the town of Veldova', ['c-thwarted']),
          ],
          silent: ['control', 'responsibility'],
        },
        {
          speakers: ['e-brandt'],
          party: null,
          slots: [
            slot('control', 'entirely held by Free Ostrin Column', 'Veldova is entirely under our control', [
              'c-control',
            ]),
            slot('losses', 'at least 12 surrendered', 'at least 12 guards had surrendered', ['c-surrender']),
          ],
          silent: ['outcome', 'deaths', 'responsibility'],
        },
        {
          speakers: ['e-column'],
          party: null,
          slots: [
            slot('responsibility', 'Free Ostrin Column', 'claimed responsibility', ['c-claimed']),
            slot('deaths', 'none', 'any losses', ['c-denied']),
          ],
          silent: ['outcome', 'control'],
        },
        {
          speakers: ['e-guard'],
          party: 'Marovia',
          slots: [slot('deaths', '41', '41 dead attackers', ['c-41'], ['d-letter'])],
          silent: ['outcome', 'control', 'responsibility'],
        },
        {
          speakers: ['e-residents'],
          party: null,
          slots: [
            slot('outcome', 'succeeded', 'armed men held the square until noon', ['c-square'], ['d-letter']),
          ],
          silent: ['control', 'deaths', 'responsibility'],
        },
      ],
    },
    {
      id: 'i-aid',
      title: 'Repairs: funds approved',
      type: 'aid',
      from: null,
      to: null,
      places: [],
      claims: ['c-money'],
      documents: [wire.id],
      accounts: [
        {
          speakers: [],
          party: null,
          slots: [slot('amount', '$300 million', '$300 million', ['c-money'])],
          silent: [],
        },
      ],
    },
  ],
  disputes: [
    {
      id: 'x-control',
      incident: 'i-veldova',
      slot: 'control',
      kind: 'contradiction',
      between: 'speakers',
      sides: [
        side(
          'e-ministry',
          's-repelled',
          'c-repelled',
          'repelled',
          'All attacks were repelled by our border guards',
        ),
        side('e-brandt', 's-control', 'c-control', 'entire', 'Veldova is entirely under our control'),
      ],
      scope: { place: 'same', time: 'same', object: 'same' },
      rule: 'compare.repelled-against-control',
      explanation:
        'These cannot both be true: a town whose attackers were all repelled is not entirely under their control on the same day.',
    },
    {
      id: 'x-dead',
      incident: 'i-veldova',
      slot: 'deaths',
      kind: 'numeric',
      between: 'speakers',
      sides: [
        side('e-ministry', 's-killed', 'c-killed', '60', '60 attackers were killed'),
        side('e-guard', 's-41', 'c-41', '41', '41 dead attackers'),
      ],
      scope: { place: 'unstated', time: 'unstated', object: 'same' },
      rule: 'compare.intervals-apart',
      explanation: 'They conflict if both mean the same clash: 60 and 41 do not meet.',
    },
  ],
  missed: [
    {
      document: wire.id,
      ...w.at('is said to have struck'),
      reason: 'a passive cue without a source or content we could place',
    },
  ],
}

function slot(
  name: Reading['incidents'][number]['accounts'][number]['slots'][number]['slot'],
  value: string,
  text: string,
  of: string[],
  outlets: string[] = ['d-wire'],
) {
  const origins = claims.flatMap((one) => (of.includes(one.id) && one.origin !== null ? [one.origin] : []))
  return { slot: name, value, text, claims: of, origins: [...new Set(origins)], outlets }
}

function side(speaker: string, statementId: string, claimId: string, value: string, text: string) {
  return { speakers: [speaker], statements: [statementId], claims: [claimId], value, text }
}
