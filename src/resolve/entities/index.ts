import type { Article, Attribution, Country, Entity, Toponym } from '../../model/index.ts'
import { blockAt, Coverage, type TextLayers } from '../../text/index.ts'
import { isBareBody } from './bare-body.ts'
import { resolveCyrillicSpeakers } from './cyrillic/index.ts'
import { datelinePlaces } from './dateline-places.ts'
import { isOfPeople } from './demonyms.ts'
import { findNames } from './find-names.ts'
import { wordsOf } from './found-name.ts'
import { pronounOf, pronounOfGivenName } from './given-names.ts'
import type { Issuer } from './issuer/index.ts'
import type { SpeakerJudge } from './judge/question.ts'
import { kindOfName } from './kind-of-name.ts'
import { countryWords } from './name-key.ts'
import { behindRanks, isOfficeName } from './ranks.ts'
import { Register } from './register.ts'
import { rolesBeside } from './roles.ts'
import { resolveSpeakers } from './speakers.ts'
import { addStateForces } from './state-forces.ts'
import { surnameOwner } from './surname-owner.ts'
import { kindOfHead } from './words.ts'

export { findIssuer } from './issuer/index.ts'
export { loadSpeakerJudge } from './judge/judge.ts'
export type { SpeakerJudge } from './judge/question.ts'

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
  /** Whose own words the report is, and the rule that says so; null for what an outlet reports. */
  readonly issuer: { readonly entity: string; readonly rule: string } | null
}

/** Find everybody a document names and say who speaks each attribution.
 *  A single capitalised word is an entity only where it speaks or is an acronym: elsewhere it is more likely a place. */
export function resolveEntities(
  article: Pick<Article, 'id'>,
  layers: TextLayers,
  attributions: readonly Attribution[],
  countries: readonly Country[],
  toponyms: readonly Toponym[],
  judge: SpeakerJudge | null = null,
  issuer: Issuer | null = null,
): ResolvedSpeakers {
  const words = countryWords(countries)
  const register = new Register(article.id, words)
  const issuing = issuer && register.issuing(issuer)
  const names = findNames(layers)
  const sources = new Coverage(attributions.flatMap((each) => each.source))
  const places = new Coverage([...toponyms, ...datelinePlaces(layers)])
  for (const name of names) {
    if (isOfficeName(layers, name)) continue
    const written = wordsOf(layers, { ...name, firstToken: behindRanks(layers, name) })
    const start = layers.tokens[name.endToken - 1]!.end - written.length
    const first = { start, end: start + 1 }
    const isSource = sources.meets(first)
    const key = written.toLowerCase()
    if ((words.byWord.has(key) || words.byCapital.has(key)) && !register.bearsSurname(written)) continue
    // “President Reyk”, “Mr Sarek”: a person, be it by one name.
    const ranked = behindRanks(layers, name) > name.firstToken && !/\s/.test(written)
    const long =
      (ranked || (/\s/.test(written) && kindOfName(written, words) !== 'other')) &&
      !(name.impersonal && kindOfName(written, words) === 'person')
    if (!isSource && places.meets(first)) continue
    const known = register.find(written)
    if (known.length === 0 && isLandOfForce(layers, name.endToken, written)) continue
    if (!long && known.length === 0 && !(/^\p{Lu}{2,}\d*$/u.test(written) || isSource)) continue
    if (known.length === 0 && isBareBody(layers, name)) continue
    if (known.length > 1) {
      const { start: from } = layers.blocks[Math.max(0, blockAt(layers, start) - 1)]!
      const owner = surnameOwner(written, known, from, start)
      if (owner) register.mention(owner, start, start + written.length)
      continue
    }
    const draft = register.named(written, name)
    for (const role of rolesBeside(layers, name)) {
      register.call(draft, role)
      draft.pronoun ??=
        pronounOf(role.at(-1)!) ?? role.map(spokesPronoun).find((each) => each !== null) ?? null
    }
    register.mention(draft, start, start + written.length)
  }
  for (const draft of register.all())
    if (draft.kind === 'person' && !draft.local && draft.words.length > 1)
      draft.pronoun ??= pronounOfGivenName(draft.words[0]!)
  const cyrillic = resolveCyrillicSpeakers(layers, attributions, register, countries, toponyms)
  const resolved = resolveSpeakers(layers, attributions, names, register, cyrillic, judge, issuing)
  addStateForces(layers, register)
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
    issuer: issuer && issuing && { entity: issuing.id, rule: issuer.rule },
  }
}

/** “the **Sarnian** army”: the land of a force of which no table knows, and nobody by itself. */
function isLandOfForce({ tokens }: TextLayers, end: number, written: string): boolean {
  const kind = kindOfHead(tokens[end]?.lower ?? '')
  return isOfPeople(written) && !/\s/.test(written) && (kind === 'military' || kind === 'government')
}

/** “army **spokesman** Brigadier Ivo Sarek” */
function spokesPronoun(word: string): 'he' | 'she' | null {
  return word === 'spokesman' ? 'he' : word === 'spokeswoman' ? 'she' : null
}
