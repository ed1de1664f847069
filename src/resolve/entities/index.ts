import type { Article, Attribution, Country, Entity, Toponym } from '../../model/index.ts'
import { Coverage, type TextLayers } from '../../text/index.ts'
import { resolveCyrillicSpeakers } from './cyrillic/index.ts'
import { type FoundName, findNames } from './find-names.ts'
import { countryWords } from './name-key.ts'
import { kindOf, Register } from './register.ts'
import { resolveSpeakers, wordsOf } from './speakers.ts'
import { titles } from './words.ts'

/** Who speaks one attribution, by entity id. */
export interface SpeakerIds {
  readonly speakers: readonly string[]
  readonly candidates: readonly string[]
  readonly onBehalfOf: string | null
  readonly rule: string
}

export interface ResolvedSpeakers {
  readonly entities: readonly Entity[]
  /** One an attribution, in the given order. */
  readonly speaking: readonly SpeakerIds[]
}

/** Find everybody a document names and say who speaks each attribution.
 *  A single capitalised word is an entity only where it speaks or is an acronym: elsewhere it is more likely a place. */
export function resolveEntities(
  article: Pick<Article, 'id'>,
  layers: TextLayers,
  attributions: readonly Attribution[],
  countries: readonly Country[],
  toponyms: readonly Toponym[],
): ResolvedSpeakers {
  const words = countryWords(countries)
  const register = new Register(article.id, words)
  const names = findNames(layers)
  const sources = new Coverage(attributions.flatMap((each) => each.source))
  const places = new Coverage(toponyms)
  for (const name of names) {
    const written = withoutTitles(wordsOf(layers, name))
    const start = layers.tokens[name.endToken - 1]!.end - written.length
    const first = { start, end: start + 1 }
    const isSource = sources.meets(first)
    const key = written.toLowerCase()
    if (words.byWord.has(key) || words.byCapital.has(key)) continue
    const long =
      /\s/.test(written) &&
      kindOf(written, words) !== 'other' &&
      !(name.impersonal && kindOf(written, words) === 'person')
    if (!isSource && places.meets(first)) continue
    const known = register.find(written)
    if (!long && known.length === 0 && !(/^\p{Lu}{2,}\d*$/u.test(written) || isSource)) continue
    if (known.length > 1) continue
    const draft = register.named(written, name)
    for (const title of [...titlesBefore(wordsOf(layers, name), written), ...titlesBeside(layers, name)]) {
      draft.titles.add(title)
      draft.pronoun ??= pronounOf(title)
    }
    register.mention(draft, start, start + written.length)
  }
  const cyrillic = resolveCyrillicSpeakers(layers, attributions, register, countries, toponyms)
  const resolved = resolveSpeakers(layers, attributions, names, register, cyrillic)
  const used = new Set(
    resolved.flatMap((each) =>
      [...each.speakers, ...each.candidates, each.onBehalfOf].flatMap((draft) => draft?.id ?? []),
    ),
  )
  return {
    entities: register.entities(used),
    speaking: resolved.map((each) => ({
      speakers: each.speakers.map((draft) => draft.id),
      candidates: each.candidates.map((draft) => draft.id),
      onBehalfOf: each.onBehalfOf?.id ?? null,
      rule: each.rule,
    })),
  }
}

/** “President Ana Ivanova” is Ana Ivanova: what stands behind the last rank before the name's last word. */
function withoutTitles(name: string): string {
  let start = 0
  let word = 0
  for (const gap of name.matchAll(/\s+/gu)) {
    const next = gap.index + gap[0].length
    if (titles.has(name.slice(word, gap.index).toLowerCase().replace('.', ''))) start = next
    word = next
  }
  return name.slice(start)
}

/** What “Mr”, “spokeswoman” and the like say of the pronoun; null for the many offices that say nothing. */
function pronounOf(title: string): 'he' | 'she' | null {
  if (/^(?:mr|sir|king|prince|father)$|(?<!wo)man$/.test(title)) return 'he'
  return /^(?:mrs|ms|miss|lady|queen|princess)$|woman$/.test(title) ? 'she' : null
}

/** “The governor, Petra Oyelaran, said”, “Petra Oyelaran, the governor, said”, “governor Petra Oyelaran”: the offices set beside a
 *  name. */
function titlesBeside(layers: TextLayers, name: FoundName): string[] {
  const { tokens } = layers
  const found: string[] = []
  const beside = tokens[name.firstToken - 1]?.lower ?? ''
  if (titles.has(beside)) found.push(beside)
  const before = tokens[name.firstToken - 2]?.lower ?? ''
  if (tokens[name.firstToken - 1]?.text === ',' && titles.has(before)) found.push(before)
  if (tokens[name.endToken]?.text !== ',') return found
  for (let at = name.endToken + 1; at < name.endToken + 6 && at < tokens.length; at++) {
    if (tokens[at]!.kind === 'mark' || /^(?:VB|IN|W)/.test(layers.tags[at]!)) break
    if (titles.has(tokens[at]!.lower)) found.push(tokens[at]!.lower)
  }
  return found
}

function titlesBefore(whole: string, name: string): string[] {
  const before =
    whole
      .slice(0, whole.length - name.length)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? []
  return before.filter((word) => titles.has(word))
}
