import type { Document } from '../model/index.ts'
import { instant } from '../model/index.ts'
import { wordStem } from '../text/cyrillic/index.ts'
import { tokenise, type WordRarity } from '../text/index.ts'
import { matterOf } from './matter.ts'
import { rarestNames } from './rarest-names.ts'
import { type Instalment, instalmentOf } from './series.ts'
import { streetNames } from './street-names.ts'
import {
  packNumbers,
  packTerms,
  type TermIds,
  type Terms,
  termIds,
  terms,
  unpackNumbers,
  unpackTerms,
} from './terms.ts'

/** What two reports are compared by to see whether both are about one happening. */
export interface ReportProfile {
  readonly document: string
  readonly language: string | null
  /** Days since 1970 of publication, null where the report has no date. */
  readonly publishedOn: number | null
  /** Names: words with a capital inside a sentence and the rarest wherever they stand, by how often they stand and how rare they are; of length one together. */
  readonly names: Terms
  /** Words of the title and the first lines; of length one together. */
  readonly opening: Terms
  /** Words of the title with their rarity above that of a common word. */
  readonly title: Terms
  /** Every word of the report's first part. */
  readonly words: TermIds
  /** Names of two words that are not too common to tell, with the rarity of the rarer: “Kevin Barbee”, not “High School”. */
  readonly fullNames: Terms
  /** Names that hardly any text has (`rarest-names.ts`), but for those of the outlet, the writer, regions and countries. */
  readonly rarest: TermIds
  /** Of a brief report in English what it is about (`matter.ts`); empty for a longer one, whose names tell more. */
  readonly matter: TermIds
  /** Ages: “17” of “a 17-year-old”, “Barbee, 17,”. */
  readonly ages: ReadonlySet<string>
  /** Streets that it names near its beginning. */
  readonly streets: ReadonlySet<string>
  /** Clock times that it gives near its beginning, in minutes of the day as they are written. */
  readonly clocks: readonly number[]
  /** Days since 1970 that the report names, and the first of them in its first lines. */
  readonly days: ReadonlySet<number>
  readonly firstDay: number | null
  /** Settlements and sites it names near its beginning. */
  readonly places: ReadonlySet<string>
  /** The words of their names, as the report writes them. */
  readonly towns: TermIds
  /** Which report of a series the title announces; null for none. */
  readonly instalment: Instalment | null
  /** The first number of people killed and wounded that it gives near its beginning. */
  readonly killed: number | null
  readonly wounded: number | null
}

/** A profile with what the report is looked up by. */
export interface ProfiledReport extends ReportProfile {
  /** Names that are rare enough to look other reports up by, with their rarity; of a brief report all its words that are. */
  readonly rareWords: Rarities
  /** Names of two words that are, with the rarity of the rarer. */
  readonly rareNames: Rarities
}

type Rarities = readonly (readonly [string, number])[]

/** A report of a hundred pages is known by its first ones. */
const readLength = 4000
const openingLength = 700

/** In one text of thirty: weekdays, states and offices stand in more. */
const rareEnough = 3.4

/** “New York” and “High School” are too common to look anything up by, or to tell two reports apart. */
const rareName = 4.5

/** The rarity of a word that one text of seven has. */
const commonWord = 2

const dayMilliseconds = 86_400_000

/** Profile a report: the words that tell one happening from another of its kind. Linear in the text; depends on nothing but the
 *  document and the table of words, so a profile never changes when other reports come. In a language without such a table
 *  names weigh one and other words by their length. Cyrillic words count without their endings. */
export function profileReport(document: Document, rarity: WordRarity): ProfiledReport {
  const { termOf, weigh } = termsOf(document.language, rarity)
  const text = withoutHead(document).slice(0, readLength)
  const title = withoutSite(document.title ?? '', document.publisher)
  const tokens = tokenise(text)
  const counts = new Map<string, number>()
  const names = new Set<string>()
  const words = new Set<string>()
  const fullNames = new Map<string, number>()
  const ages = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    if (token.kind === 'number') {
      const next = tokens[at + 1]?.lower ?? ''
      const age = /^(\d{1,2})(?:$|-(?:year|летн|річн))/.exec(token.lower)
      if (age && (age[0] !== age[1] || /^(?:,|years?|лет|года?|рок(?:и|ів))$/.test(next))) ages.add(age[1]!)
      continue
    }
    if (token.kind !== 'word') continue
    const term = termOf(token.lower)
    words.add(term)
    counts.set(term, (counts.get(term) ?? 0) + 1)
    if (!isCapital(token.text)) continue
    if (
      before &&
      (before.kind === 'word' ? true : before.text === ',' || before.text === ';') &&
      token.text.length > 1
    )
      names.add(term)
    if (before?.kind === 'word' && isCapital(before.text) && before.end + 1 === token.start) {
      const first = termOf(before.lower)
      fullNames.set(`${first} ${term}`, Math.max(weigh(first) ?? 0, weigh(term) ?? 0))
    }
  }
  const termsIn = (part: string) =>
    tokenise(part).flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [termOf(lower)]))
  const opening = new Set(termsIn(`${title}\n${text.slice(0, openingLength)}`))
  const wide = document.toponyms.filter(({ precision }) => precision === 'region' || precision === 'country')
  const notOfIt = new Set(
    termsIn(
      [
        document.publisher ?? '',
        (document.title ?? '').slice(title.length),
        document.byline ?? '',
        ...wide.map((place) => place.text),
      ].join(' '),
    ),
  )
  const rarest = rarestNames(tokens, ({ lower }) => weigh(termOf(lower)))
    .map(({ lower }) => termOf(lower))
    .filter((name) => !notOfIt.has(name))
  for (const name of rarest) names.add(name)
  const lookedUp = words.size < briefWords ? words : names
  const published = instant(document.published)
  const rareNames = [...fullNames].filter(([, each]) => each > rareName)
  return {
    document: document.id,
    language: document.language,
    publishedOn: published === null ? null : published / dayMilliseconds,
    names: unit([...names].map((word) => [word, (1 + Math.log(counts.get(word)!)) * (weigh(word) ?? 1)])),
    rareWords: [...lookedUp].flatMap((word) => {
      const rare = weigh(word) ?? (names.has(word) ? rareEnough : byLength(word))
      return rare >= rareEnough ? [[word, rare] as const] : []
    }),
    opening: unit([...opening].map((word) => [word, weigh(word) ?? byLength(word)])),
    rareNames,
    title: terms(termsIn(title).map((word) => [word, Math.max(0, (weigh(word) ?? 1) - commonWord)])),
    words: termIds(words),
    rarest: termIds(rarest),
    matter: termIds(words.size < briefWords && document.language === 'en' ? matterOf(text) : []),
    fullNames: terms(rareNames),
    ages,
    instalment: instalmentOf(document.title ?? ''),
    streets: streetNames(text.slice(0, 4 * openingLength)),
    ...happening(document),
    towns: termIds(townsOf(document).flatMap((town) => termsIn(town.text))),
  }
}

/** The terms of a report: words, of Cyrillic ones the stems, each as rare as the form it stands in first; null without a table. */
function termsOf(language: string | null, rarity: WordRarity) {
  const known = new Map<string, number | null>()
  return {
    termOf(word: string): string {
      const term = cyrillic.test(word) ? wordStem(word) : word
      if (!known.has(term)) known.set(term, rarity(word, language))
      return term
    },
    weigh: (term: string): number | null => known.get(term) ?? null,
  }
}

const cyrillic = /\p{Script=Cyrillic}/u

/** Long words are rare ones, in any language (Zipf, The psycho-biology of language, 1935). */
const byLength = (word: string): number => (word.length >= 7 ? rareEnough : word.length >= 5 ? commonWord : 0)

/** A text of three sentences says what it is about. On reports of 30 words and more claims joined what was not one happening. */
export const isBrief = (profile: ReportProfile): boolean => profile.words.length < briefWords

const briefWords = 30

/** A profile as plain JSON, without what it is looked up by, and back. */
export function packProfile({ rareWords: _, rareNames: __, ...profile }: ProfiledReport) {
  return {
    ...profile,
    names: packTerms(profile.names),
    opening: packTerms(profile.opening),
    title: packTerms(profile.title),
    words: packNumbers(profile.words),
    rarest: packNumbers(profile.rarest),
    matter: packNumbers(profile.matter),
    towns: packNumbers(profile.towns),
    fullNames: packTerms(profile.fullNames),
    ages: [...profile.ages],
    streets: [...profile.streets],
    days: [...profile.days],
    places: [...profile.places],
  }
}

export function unpackProfile(packed: ReturnType<typeof packProfile>): ReportProfile {
  return {
    ...packed,
    // Profiles that were kept before there were series, towns, rarest names, or matter, have none.
    instalment: packed.instalment ?? null,
    names: unpackTerms(packed.names),
    opening: unpackTerms(packed.opening),
    title: unpackTerms(packed.title),
    words: unpackNumbers(packed.words),
    rarest: unpackNumbers(packed.rarest ?? ''),
    matter: unpackNumbers(packed.matter ?? ''),
    towns: unpackNumbers(packed.towns ?? ''),
    fullNames: unpackTerms(packed.fullNames),
    ages: new Set(packed.ages),
    streets: new Set(packed.streets),
    days: new Set(packed.days),
    places: new Set(packed.places),
  }
}

/** When, where and how many, as the stages before read them. */
function happening(
  document: Document,
): Pick<ReportProfile, 'clocks' | 'days' | 'firstDay' | 'places' | 'killed' | 'wounded'> {
  const head = headOf(document)
  const near = <T extends { readonly start: number }>(items: readonly T[], length: number) =>
    items.filter(({ start }) => start >= head && start < length)
  const days = near(document.timexes, readLength).flatMap(({ start, value }) => {
    const day = /^\d{4}-\d\d-\d\d/.exec(value ?? '')
    return day ? [{ start, day: Date.parse(day[0]) / dayMilliseconds }] : []
  })
  const count = (role: 'killed' | 'wounded') =>
    near(document.quantities, 2 * openingLength).find((each) => each.role === role && each.low !== null)
      ?.low ?? null
  return {
    clocks: near(document.timexes, 2 * openingLength).flatMap(({ value }) => {
      const clock = /T(\d\d):(\d\d)/.exec(value ?? '')
      return clock ? [Number(clock[1]) * 60 + Number(clock[2])] : []
    }),
    days: new Set(days.map(({ day }) => day)),
    firstDay: near(days, openingLength)[0]?.day ?? null,
    places: new Set(townsOf(document).map(({ geonameId, name, text }) => `${geonameId ?? name ?? text}`)),
    killed: count('killed'),
    wounded: count('wounded'),
  }
}

/** Settlements and sites that it names near its beginning. */
function townsOf(document: Document): Document['toponyms'] {
  const head = headOf(document)
  return document.toponyms.filter(
    ({ start, precision }) =>
      start >= head && start < 4 * openingLength && (precision === 'settlement' || precision === 'site'),
  )
}

/** The text without the lines that stand above it on every report of its outlet: “Joint Command”, “For immediate release”. Headings stay. */
function withoutHead(document: Document): string {
  const head = headOf(document)
  const headings = document.blocks.filter(({ role, end }) => role === 'heading' && end <= head)
  return [...headings, { start: head, end: document.text.length }]
    .map(({ start, end }) => document.text.slice(start, end))
    .join('\n')
}

/** Where such lines end: behind the first ones that are short and end no sentence; 0 where there are none, or little would be left. */
function headOf({ blocks, text }: Document): number {
  const first = blocks.findIndex(
    ({ role, start, end }, at) =>
      at >= mostHeadLines ||
      (role !== 'heading' && (end - start > headLine || /[.!?…”"»:]\s*$/u.test(text.slice(start, end)))),
  )
  const isHead = blocks.slice(0, Math.max(0, first)).some(({ role }) => role !== 'heading')
  return isHead && text.length - blocks[first]!.start >= briefLength ? blocks[first]!.start : 0
}

const mostHeadLines = 8
const headLine = 70
const briefLength = 200

/** “Teen shot at rink - Channel 6 News, Weather”: the site's own name is no word of the report's. A title that is the outlet's name, or a bare name as channels
 *  head their posts with (“Border Dawn”), tells nothing of a happening. */
function withoutSite(title: string, publisher: string | null): string {
  const words = title.replace(/\s[-–—|]\s[^-–—|]*$/u, '')
  return words === publisher || /^\p{Lu}\S*(?:\s\p{Lu}\S*){0,2}$/u.test(words) ? '' : words
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

function unit(entries: Rarities): Terms {
  const { ids, weights } = terms(entries.filter(([, weight]) => weight > 0))
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  return { ids, weights: weights.map((weight) => weight / length) }
}
