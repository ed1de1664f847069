/** Readings of news that nobody wrote, as much alike as local news is: stories of which most have one report and a few some fifty, told for
 *  days and again months later, by words of a vocabulary as wide as that of news (`made-language.ts`), about persons, settlements and
 *  streets with names of their own; some reports are copies, some briefs, some in another language, some undated. Seeded: report `n` is
 *  the same in every run, however many are made. `bench:scale` prints how alike they are beside real reports. */
import { createHash } from 'node:crypto'
import type { Reading } from '../../src/model/index.ts'
import {
  capital, drawRank, drawsOf, endings, givenNames, settlements, spell, streets, surnames, words,
} from './made-language.ts' // biome-ignore format: one list
import { dateOf, dayLength, Maker, type Place, start, zipf } from './maker.ts'

/** Stories that begin on a day; with what they go on to tell some 150 reports a day. */
const storiesPerDay = 91

/** The most reports that a story has. */
const most = 60

export interface Scheduled {
  readonly story: number
  /** Among the reports of its story. */
  readonly part: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The first `count` reports in the order of time. */
export function schedule(count: number): Scheduled[] {
  const reports: Scheduled[] = []
  const days = Math.ceil(count / storiesPerDay) + 1
  for (let story = 0; story < days * storiesPerDay; story++) reports.push(...reportsOf(story))
  return reports.sort((a, b) => a.at - b.at || a.story - b.story || a.part - b.part).slice(0, count)
}

function reportsOf(story: number): Scheduled[] {
  const draw = drawsOf(story, 1)
  const size = sizeOf(draw())
  const first = start + (Math.floor(story / storiesPerDay) + draw()) * dayLength
  return Array.from({ length: size }, (_, part) => {
    const late = draw()
    // Most within two days; one of twelve when the matter comes to court.
    const delay = part === 0 ? 0 : late < 0.08 ? 30 + draw() * 170 : Math.min(20, -Math.log(1 - draw()) * 1.6)
    return { story, part, at: Math.floor(first + delay * dayLength) }
  })
}

/** Of 100 stories some 77 have one report, 13 two, one more than ten. */
const sizes = cumulated(Array.from({ length: most }, (_, at) => (at + 1) ** -2.6))

function sizeOf(drawn: number): number {
  return sizes.findIndex((sum) => drawn < sum) + 1
}

function cumulated(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return weights.map((weight) => (sum += weight / all))
}

interface Story {
  readonly kind: (typeof kinds)[number]
  readonly place: Place
  readonly street: string
  readonly day: number
  readonly toll: number
  /** Who the story is about, and who speaks of it. */
  readonly persons: readonly string[]
  readonly voices: readonly string[]
  /** Ranks of the words that its reports come back to. */
  readonly words: readonly number[]
}

function storyOf(story: number): Story {
  const draw = drawsOf(story, 2)
  const kind = kinds[zipf(draw, kinds.length)]!
  const at = drawRank(settlements, draw)
  const place = places[at]!
  return {
    kind,
    place,
    street: `${capital(spell(drawRank(words, draw) + 300))} ${streets[Math.floor(draw() * streets.length)]}`,
    day: Math.floor(story / storiesPerDay),
    toll: 1 + Math.floor(draw() ** 3 * 30),
    persons: Array.from({ length: 3 }, () => personOf(draw)),
    // The mayor and the spokesmen of a place are the same in all its stories.
    voices: [personOf(draw), personOf(draw), ...[0, 0].map(() => personOf(drawsOf(at, 7, zipf(draw, 8))))],
    words: Array.from({ length: 40 }, () => Math.floor(400 * 75 ** draw())),
  }
}

function personOf(draw: () => number): string {
  const given = spell(drawRank(givenNames, draw), endings.given)
  return `${capital(given)} ${capital(spell(drawRank(surnames, draw), endings.surname))}`
}

const kinds = [
  { type: 'attack', subtype: 'shelling', title: 'Shelling', verb: 'was shelled' },
  { type: 'arrest', subtype: null, title: 'Arrests', verb: 'saw arrests' },
  { type: 'protest', subtype: 'strike', title: 'Strike', verb: 'saw a strike' },
  { type: 'disaster', subtype: 'natural', title: 'Flood', verb: 'was flooded' },
  { type: 'talks', subtype: 'visit', title: 'Visit', verb: 'received envoys' },
  { type: 'aid', subtype: null, title: 'Convoy', verb: 'received a convoy' },
  { type: 'movement', subtype: null, title: 'Flight', verb: 'saw families leave' },
] as const

const places: readonly Place[] = Array.from({ length: settlements.size }, (_, at) => {
  const draw = drawsOf(at, 3)
  return {
    name: capital(spell(at, endings.place)),
    latitude: 40 + draw() * 16,
    longitude: 20 + draw() * 30,
    admin1: String(at % 50),
    geonameId: 90_000_000 + at,
  }
})

/** Report `n` of a schedule. */
export function madeNews({ story, part, at }: Scheduled, n: number): Reading {
  const own = drawsOf(story, part, 4)
  const told = storyOf(story)
  // A copy has the words of a report of its story before it, under another outlet's name.
  const copied = part > 0 && own() < 0.12 ? Math.floor(own() * part) : null
  const draw = drawsOf(story, copied ?? part, 5)
  const language = draw() < 0.05 ? 'ru' : 'en'
  const id = `d${createHash('sha256').update(`news ${n}`).digest('hex').slice(0, 15)}`
  const maker = new Maker(id, language)
  const ending = language === 'ru' ? 'v' : ''
  const topic = kinds.indexOf(told.kind) + 1
  const word = (): string => {
    const from = draw()
    if (from < 0.16) return spell(told.words[zipf(draw, told.words.length)]!, ending)
    // Words of the trade: what floods and strikes are told with.
    if (from < 0.3) return spell(Math.floor(60 * 60 ** draw()) * 7 + topic, ending)
    return spell(drawRank(words, draw), ending)
  }
  const phrase = (length: number): string =>
    Array.from({ length }, () => {
      const name = draw()
      if (name < 0.012) return told.persons[zipf(draw, told.persons.length)]!
      if (name < 0.018) return told.place.name
      if (name < 0.022) return personOf(draw)
      if (name < 0.026) return capital(word())
      return word()
    }).join(' ')
  maker.title(
    capital(
      `${[0, 1, 2].map((rank) => spell(told.words[rank]!, ending)).join(' ')} ${word()} ${told.place.name} ${draw() < 0.4 ? told.persons[0]!.split(' ')[1] : word()}`,
    ),
  )
  const brief = draw() < 0.08
  const wanted = brief ? 2 : 4 + Math.floor(draw() * 13)
  const before = draw() < 0.15 ? storyOf(Math.floor(story * (1 - draw() * draw()))) : null
  const dated = dateOf(told.day)
  for (let claim = 0; claim < wanted; claim++) {
    // Towards its end a report may come to what was before.
    const about = before !== null && claim >= wanted - 2 ? before : told
    const speaker = about.voices[zipf(draw, about.voices.length)]!
    const toll = draw() < 0.25 ? about.toll + (draw() < 0.15 ? 1 + Math.floor(draw() * 4) : 0) : null
    const when = draw() < (about === told ? 0.2 : 0.7) ? dateOf(about.day) : null
    // By the way it tells of something else, somewhere else.
    const aside = draw() < 0.2
    const place = aside ? places[drawRank(settlements, draw)]! : draw() < 0.4 ? about.place : null
    const kind = aside ? kinds[Math.floor(draw() * kinds.length)]! : about.kind
    const facts = [
      ...(place === null ? [] : [`${place.name} ${kind.verb}`]),
      ...(toll === null ? [] : [`${toll} people were hurt`]),
      ...(when === null ? [] : [`on ${when}`]),
      ...(draw() < 0.2 ? [`near ${about.street}`] : []),
    ]
    maker.tell({
      speaker,
      said: `${phrase(5 + Math.floor(draw() * 9))} ${facts.join(' ')} ${phrase(3)}`,
      kind,
      place,
      when,
      toll,
      denied: draw() < 0.03,
      office: draw() < 0.2 ? `Minister ${speaker.split(' ')[1]}` : null,
      party: draw() < 0.05 ? 'The Coast' : null,
    })
    if (!brief && draw() < 0.6) maker.line(`${capital(phrase(8 + Math.floor(draw() * 12)))}.`)
  }
  if (!brief && draw() < 0.3) maker.line(`${capital(phrase(6))}, on ${dated}.`)
  const outlet = zipf(own, 400)
  maker.line(`The ${capital(spell(outlet, endings.outlet))} Lantern has it.`)
  const published = draw() < 0.01 ? null : new Date(at).toISOString()
  return maker.reading(`The ${capital(spell(outlet, endings.outlet))} Lantern`, published, n)
}
