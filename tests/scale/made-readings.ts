/** Readings of reports that nobody wrote, far more alike than news is (`made-news.ts` is as alike): seeded, so that number `n` is the same in every run, and skewed as news is. Some persons and a
 *  capital stand in more reports than others, a few happenings of a day have many reports, most have one or two; one report of ten is a copy,
 *  all end with the same lines; two languages, some posts of a sentence or two, some reports without a date. Words are made of few syllables, so
 *  that names meet by chance far more often than in news: reports are alike that nobody would put together. */
import { createHash } from 'node:crypto'
import type { Reading } from '../../src/model/index.ts'
import { dateOf, dayLength, Maker, type Place, random, start, zipf } from './maker.ts'

export interface MadeWorld {
  /** Reports of a day; how many days there are follows from the number of reports. */
  readonly reportsPerDay: number
  /** Claims of a report, about. */
  readonly claims: number
}

export const news: MadeWorld = { reportsPerDay: 150, claims: 10 }

/** Report `n` of an endless series, in the order of time but for stragglers. */
export function madeReading(n: number, world: MadeWorld = news): Reading {
  const draw = random(n)
  // A copy has the words of a report shortly before it, under another outlet's name.
  const copied = n > 20 && draw() < 0.1 ? n - 1 - Math.floor(draw() * 20) : null
  return readingOf(n, copied ?? n, world, draw)
}

function readingOf(n: number, told: number, world: MadeWorld, own: () => number): Reading {
  const draw = random(told * 7919 + 13)
  const day = Math.floor(told / world.reportsPerDay) + (draw() < 0.02 ? -3 : 0)
  const id = `d${createHash('sha256').update(`made ${n}`).digest('hex').slice(0, 15)}`
  const language = draw() < 0.05 ? 'ru' : 'en'
  const brief = draw() < 0.1
  const outlet = zipf(own, 40)
  const wanted = brief ? 2 : Math.max(2, Math.round(world.claims * (0.5 + draw())))
  const maker = new Maker(id, language)
  const main = happeningOf(draw, day, world)
  maker.title(`${main.street}, ${main.place.name}: ${main.person}`)
  let happening = main
  for (let at = 0; at < wanted; at++) {
    // From what it is mainly about it turns to one of the days before, or to what everybody speaks of.
    if (at > 1 && at === wanted - 2) happening = happeningOf(draw, day - Math.floor(draw() * 3), world)
    tell(maker, happening, draw)
  }
  if (!brief)
    maker.line('Subscribe to our letter for more of what happens on the coast and in the hills behind it.')
  maker.line(`This paper, number ${outlet}, is made every day from the capital and the villages around it.`)
  const published =
    draw() < 0.01 ? null : new Date(start + day * dayLength + Math.floor(draw() * dayLength)).toISOString()
  return maker.reading(`${outlets[outlet]}`, published, n)
}

interface Happening {
  readonly kind: (typeof kinds)[number]
  readonly place: Place
  readonly day: number
  readonly person: string
  readonly street: string
  readonly toll: number
}

/** Of the happenings of a day one is told by many, most by one or two. */
function happeningOf(draw: () => number, day: number, world: MadeWorld): Happening {
  const count = Math.max(3, Math.floor(world.reportsPerDay / 2))
  const number = draw() < 0.3 ? zipf(draw, count) : Math.floor(draw() * count)
  const its = random(day * 104_729 + number * 31 + 5)
  return {
    kind: kinds[Math.floor(its() * kinds.length)]!,
    place: its() < 0.04 ? capital : places[Math.floor(its() * places.length)]!,
    day,
    person: `${word(its)} ${word(its)}`,
    street: `${word(its)} ${word(its)} Lane`,
    toll: 1 + Math.floor(its() * 40),
  }
}

const kinds = [
  { type: 'attack', subtype: 'shelling', words: 'Shelling', verb: 'was shelled' },
  { type: 'protest', subtype: 'strike', words: 'Strike', verb: 'saw a strike' },
  { type: 'disaster', subtype: 'natural', words: 'Flood', verb: 'was flooded' },
  { type: 'arrest', subtype: null, words: 'Arrests', verb: 'saw arrests' },
  { type: 'aid', subtype: null, words: 'Convoy', verb: 'received a convoy' },
  { type: 'talks', subtype: 'visit', words: 'Visit', verb: 'received envoys' },
  { type: 'movement', subtype: null, words: 'Flight', verb: 'saw families leave' },
] as const

const syllables = 'bar den fos gil har kel lom mar nav oss pel quin ral sel tor ulm vid wex yar zan'.split(
  ' ',
)

function word(draw: () => number): string {
  const parts = Array.from(
    { length: 2 + Math.floor(draw() * 2) },
    () => syllables[Math.floor(draw() * syllables.length)]!,
  )
  const all = parts.join('')
  return all[0]!.toUpperCase() + all.slice(1)
}

const places: readonly Place[] = Array.from({ length: 400 }, (_, at) => {
  const draw = random(at + 1_000_003)
  return {
    name: `${word(draw)}ton`,
    latitude: 45 + Math.floor(at / 20) * 0.3,
    longitude: 25 + (at % 20) * 0.4,
    admin1: String(at % 16),
    geonameId: 90_000_000 + at,
  }
})

const capital: Place = {
  name: 'Harrowmere',
  latitude: 50,
  longitude: 30,
  admin1: '99',
  geonameId: 89_999_999,
}

const outlets = Array.from({ length: 40 }, (_, at) => `The ${word(random(at + 77))} Lantern`)

/** Some persons stand in very many reports. */
const persons = Array.from(
  { length: 3000 },
  (_, at) => `${word(random(at + 501))} ${word(random(at + 90_001))}`,
)

function nameOf(draw: () => number): string {
  return persons[zipf(draw, persons.length)]!
}

/** One statement with one claim. */
function tell(maker: Maker, happening: Happening, draw: () => number): void {
  const { kind, place } = happening
  const speaker = draw() < 0.85 ? happening.person : nameOf(draw)
  const toll = happening.toll + (draw() < 0.1 ? Math.floor(draw() * 5) : 0)
  const when = dateOf(happening.day)
  const filler = Array.from({ length: 14 }, () => word(draw).toLowerCase()).join(' ')
  maker.tell({
    speaker,
    said: `${place.name} ${kind.verb} and ${toll} people were hurt on ${when} near ${happening.street}, ${filler}`,
    kind,
    place,
    when: draw() < 0.7 ? when : null,
    toll: draw() < 0.5 ? toll : null,
    denied: draw() < 0.03,
    office: draw() < 0.2 ? `Minister ${speaker.split(' ')[1]}` : null,
    party: draw() < 0.05 ? 'The Coast' : null,
  })
}
