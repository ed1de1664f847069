import { firstFrom, firstTokenFrom, sentenceAt } from '../../../text/index.ts'
import { isDescribedBefore } from '../definite-persons.ts'
import type { Draft } from '../draft.ts'
import { isBody } from '../draft-kinds.ts'
import { personPlaces } from '../pronouns.ts'
import type { SourcePart } from '../source-part.ts'
import {
  type Context,
  lastSaid,
  type Place,
  quotationAt,
  type Speaking,
  sentencesBack,
} from '../speaker-context.ts'
import { companyNouns, isPersonNoun, kindOfHead, sameBody, takesUp, titles } from '../words.ts'
import type { Answer, Question, QuestionKind } from './question.ts'

/** How many of those named before are asked about, the nearest first. */
const mostAnswers = 12

/** The question a source puts: who is meant, out of those named or described before. Null where the words say who speaks. */
export function ask(context: Context, part: SourcePart, ruled: Speaking): Question | null {
  const kind = kindOfPart(part)
  const source = context.attribution.source[0]
  if (kind === null || !source) return null
  const offset = source.start
  const phrase = readPhrase(context, part)
  // “A witness said”: somebody new, whom the rules describe.
  if (phrase.opens === 'a' && ruled.speakers.length > 0) return null
  const found = answersTo(context, kind, offset, ruled)
  const shared = sharedFeatures(context, kind, phrase, offset)
  const answers: Answer[] = [
    { speakers: [], features: nobody(context, kind, phrase, offset, ruled, found, shared) },
    ...found.map((each, rank) => ({
      speakers: each.speakers,
      features: featuresOf(context, kind, phrase, offset, ruled, each, rank, found),
    })),
  ]
  return { kind, offset, answers, ruled }
}

function kindOfPart(part: SourcePart): QuestionKind | null {
  if (part.kind === 'pronoun') {
    if (/^(?:he|him|his|himself)$/.test(part.lower)) return 'he'
    if (/^(?:she|her|herself)$/.test(part.lower)) return 'she'
    if (/^(?:it|its|itself)$/.test(part.lower)) return 'it'
    return /^(?:they|them|their|themselves)$/.test(part.lower) ? 'they' : null
  }
  if (part.kind === 'document') return 'document'
  if (part.kind !== 'definite' && part.kind !== 'described') return null
  const head = part.kind === 'definite' ? part.noun : part.head
  if (part.kind === 'described' && part.behalf) return null
  if (titles.has(head) || isPersonNoun(head) || /^\d+-year-old$/.test(head)) return 'person'
  const kind = kindOfHead(head)
  if (kind === 'people') return 'people'
  if (kind === 'person') return 'person'
  return kind !== null || takesUp.has(head) ? 'body' : 'thing'
}

interface Phrase {
  readonly head: string
  /** `the`, `a`, `own` (its, their …), `this`, `many` (two, some …) or `none`. */
  readonly opens: string
  /** Words between the article and the head. */
  readonly rest: readonly string[]
  readonly isLong: boolean
}

function readPhrase(context: Context, part: SourcePart): Phrase {
  const text = context.attribution.source[0]!.text.toLowerCase()
  const head =
    part.kind === 'definite' ? part.noun : part.kind === 'described' ? part.head : text.split(/\s+/).at(-1)!
  const words: string[] = text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []
  const first = words[0] ?? ''
  const at = words.indexOf(head)
  const opens = /^(?:the)$/.test(first)
    ? 'the'
    : /^(?:this|that|these|those|same)$/.test(first)
      ? 'this'
      : /^(?:its|their|his|her|my|our|your)$/.test(first) || /['’]s$/.test(first)
        ? 'own'
        : /^(?:a|an|another)$/.test(first)
          ? 'a'
          : /^(?:one|two|three|four|five|six|some|several|many|most|other|both|all|\d+)$/.test(first)
            ? 'many'
            : 'none'
  return {
    head,
    opens,
    rest: words.slice(opens === 'none' ? 0 : 1, at < 0 ? 1 : at),
    isLong: at >= 0 && at < words.length - 1,
  }
}

/** Somebody the source may mean, with the last place where he stands. */
interface Found {
  readonly speakers: readonly Draft[]
  readonly place: Place | null
}

function answersTo(context: Context, kind: QuestionKind, offset: number, ruled: Speaking): Found[] {
  const found: Found[] = []
  const seen = new Set<Draft>()
  const add = (place: Place) => {
    if (seen.has(place.draft) || found.length >= mostAnswers) return
    seen.add(place.draft)
    found.push({ speakers: [place.draft], place })
  }
  if (kind === 'he' || kind === 'she') {
    const quoted = quotationAt(context.layers, offset)
    const excluded = quoted ? (context.quoting?.speakers ?? []) : []
    const fits = (draft: Draft) =>
      (draft.pronoun === null || draft.pronoun === kind) && !excluded.includes(draft)
    let sentences = 0
    for (const sentence of sentencesBack(context, offset, 10)) {
      sentences++
      const end = Math.min(sentence.end, offset)
      const places = personPlaces(context, sentence.start, end, offset, fits)
      for (const place of places.reverse()) add(place)
      if (sentences > 6 && found.length > 3) break
    }
  } else {
    for (const place of placesBack(context, offset)) if (fitsKind(place.draft, kind)) add(place)
  }
  const last = lastSaid(context, 2)
  for (const draft of [...ruled.speakers, ...ruled.candidates, ...(last?.speakers ?? [])])
    if (!seen.has(draft) && !isOwn(draft, offset) && found.length < mostAnswers + 4) {
      seen.add(draft)
      found.push({ speakers: [draft], place: lastPlace(context, draft, offset) })
    }
  if (ruled.speakers.length > 1) found.push({ speakers: ruled.speakers, place: null })
  return found
}

/** Made for this source: nobody named before. */
function isOwn(draft: Draft, offset: number): boolean {
  return draft.mentions.every((mention) => mention.start >= offset)
}

function lastPlace(_: Context, draft: Draft, offset: number): Place | null {
  const mention = draft.mentions.findLast((each) => each.start < offset)
  return mention ? { start: mention.start, end: mention.end, draft } : null
}

/** Mentions and sources before an offset, nearest first. */
function* placesBack({ mentions, sources }: Context, offset: number): Generator<Place> {
  let mention = firstFrom(mentions, offset) - 1
  let source = sources.length - 1
  for (let count = 0; count < 200 && (mention >= 0 || source >= 0); count++) {
    const [a, b] = [mentions[mention], sources[source]]
    if (b && b.start >= offset) source--
    else if (!a || (b && b.start > a.start)) {
      yield b!
      source--
    } else {
      yield a
      mention--
    }
  }
}

function fitsKind(draft: Draft, kind: QuestionKind): boolean {
  if (kind === 'person') return draft.kind === 'person'
  if (kind === 'people') return draft.kind !== 'person'
  if (kind === 'body' || kind === 'it' || kind === 'thing') return isBody(draft)
  return kind === 'document' ? true : draft.kind !== 'person'
}

function bucket(count: number): string {
  return count > 20 ? '20+' : count > 8 ? '9+' : count > 4 ? '5+' : String(count)
}

function sentenceIndex(context: Context, offset: number): number {
  return firstFrom(context.layers.sentences, offset + 1) - 1
}

function sharedFeatures(context: Context, kind: QuestionKind, phrase: Phrase, offset: number): string[] {
  const isPronoun = kind === 'he' || kind === 'she' || kind === 'it' || kind === 'they'
  const shared = [`kind=${kind}`, quotationAt(context.layers, offset) ? 'quoted' : 'unquoted']
  if (!isPronoun) {
    shared.push(`opens=${phrase.opens}`, `rest=${Math.min(2, phrase.rest.length)}`)
    if (phrase.isLong) shared.push('long')
  }
  return shared
}

function nobody(
  context: Context,
  kind: QuestionKind,
  phrase: Phrase,
  offset: number,
  ruled: Speaking,
  found: readonly Found[],
  shared: readonly string[],
): string[] {
  const isNew = ruled.speakers.length === 1 && isOwn(ruled.speakers[0]!, offset)
  const rule = ruled.rule.replace('speaker.', '')
  const features = [
    'nobody',
    ...shared.map((each) => `nobody ${each}`),
    `nobody ${kind} ${phrase.opens}`,
    `nobody ${kind} ${phrase.opens} ${Math.min(2, phrase.rest.length)} ${phrase.isLong}`,
    `nobody ${kind} answers=${Math.min(4, found.length)}`,
    `nobody rule=${rule}`,
    `nobody ${kind} ruled=${isNew ? 'new' : ruled.speakers.length}`,
    `nobody ${kind} block=${context.block < 2 ? context.block : '2+'}`,
  ]
  if (phrase.opens === 'the' && !isPronounKind(kind)) {
    features.push(`nobody ${kind} before=${isDescribedBefore(context, phrase.head)}`)
    features.push(`nobody the ${phrase.head}`)
    const classed = found.filter((each) => headMatch(each.speakers[0]!, phrase) !== 'no')
    features.push(`nobody ${kind} the bearing=${Math.min(2, classed.length)}`)
  }
  return features
}

function isPronounKind(kind: QuestionKind): boolean {
  return kind === 'he' || kind === 'she' || kind === 'it' || kind === 'they'
}

/** How a description goes with somebody's name and what he is called. */
function headMatch(draft: Draft, { head, rest }: Phrase): string {
  const singular = head.replace(/s$/, '')
  const nouns = [head, ...(sameBody.get(head) ?? [])]
  const inRole = draft.roles.some((role) => nouns.includes(role.at(-1)!))
  const inName = nouns.some((noun) => draft.words.includes(noun))
  const own = new Set([...draft.words, ...draft.roles.flat()])
  const more = rest.filter((word) => !/^(?:same|two|three|latter|former|other|said)$/.test(word))
  const matched = more.filter((word) => own.has(word)).length
  const tail = more.length === 0 ? '' : matched === more.length ? '+all' : matched > 0 ? '+some' : '+none'
  if (inName || inRole) return `${inName ? 'name' : 'role'}${tail}`
  if (draft.words.includes(singular) || draft.roles.some((role) => role.at(-1) === singular))
    return `number${tail}`
  if (matched > 0) return 'rest'
  const kinds = takesUp.get(head)
  if (kinds?.includes(draft.kind)) return `class${more.length > 0 ? '+none' : ''}`
  const kind = kindOfHead(head)
  if (kind !== null && kind === draft.kind && kind !== 'person') return 'kind'
  return 'no'
}

function featuresOf(
  context: Context,
  kind: QuestionKind,
  phrase: Phrase,
  offset: number,
  ruled: Speaking,
  each: Found,
  rank: number,
  found: readonly Found[],
): string[] {
  const { layers } = context
  const rule = ruled.rule.replace('speaker.', '')
  const picked =
    ruled.speakers.length === each.speakers.length &&
    each.speakers.every((one) => ruled.speakers.includes(one))
  const features: string[] = []
  const put = (name: string) => void features.push(name, `${kind} ${name}`)
  put(
    picked
      ? `picked=${rule}`
      : ruled.speakers.length > 0
        ? 'other-picked'
        : ruled.candidates.includes(each.speakers[0]!)
          ? `candidate=${rule}`
          : 'none-picked',
  )
  if (each.speakers.length > 1) {
    put('several')
    return features
  }
  const draft = each.speakers[0]!
  const last = lastSaid(context, 2)
  const said = context.said.filter(({ speakers }) => speakers.includes(draft)).length
  put(`is=${draft.kind}${draft.local ? ' local' : ''}`)
  put(`said=${bucket(said)}`)
  put(
    `last-speaker=${last === null ? 'nobody' : last.speakers.includes(draft) ? (last.speakers.length === 1 ? 'yes' : 'among') : 'other'}`,
  )
  if (last?.speakers.includes(draft)) put(`last-speaker blocks=${Math.min(2, context.block - last.block)}`)
  const mentions = draft.mentions.filter((mention) => mention.start < offset)
  put(`mentions=${bucket(mentions.length)}`)
  put(`rank=${Math.min(5, rank)}`)
  put(`only=${found.length === 1}`)
  if (context.quoting?.speakers.includes(draft)) put('quoting')
  if (kind === 'he' || kind === 'she')
    put(`pronoun=${draft.pronoun === kind ? 'same' : draft.pronoun === null ? 'open' : 'other'}`)
  else if (kind !== 'it' && kind !== 'they') {
    const match = headMatch(draft, phrase)
    put(`match=${match}`)
    put(`match=${match} ${phrase.opens}`)
    const rivals = found.filter(
      (other) =>
        other !== each && other.speakers.length === 1 && headMatch(other.speakers[0]!, phrase) === match,
    ).length
    put(`match=${match} rivals=${Math.min(2, rivals)}`)
    put(`match=${match} last=${last?.speakers.includes(draft) === true}`)
    if (companyNouns.has(phrase.head)) put(`company is=${draft.kind}`)
    put(`${phrase.opens} picked=${picked}`)
    features.push(`${phrase.head} is=${draft.kind}`)
  }
  if (kind === 'they') put(`plural=${draft.words.some((word) => /(?:s|men|women|people)$/.test(word))}`)
  const { place } = each
  if (place === null) put('nowhere')
  else {
    const distance = sentenceIndex(context, offset) - sentenceIndex(context, place.start)
    put(`sentences=${bucket(distance)}`)
    put(`sentences=${bucket(distance)} rank=${Math.min(3, rank)}`)
    const role = roleOf(context, place)
    put(`role=${role}`)
    put(`sentences=${bucket(Math.min(3, distance))} role=${role}`)
    const blocks = context.block - firstFrom(layers.blocks, place.start + 1) + 1
    put(`blocks=${bucket(blocks)}`)
    if (context.attribution.content.some((span) => span.start <= place.start && place.end <= span.end))
      put('in-content')
    const beside = found.filter(
      (other) =>
        other !== each &&
        other.place &&
        sentenceIndex(context, other.place.start) === sentenceIndex(context, place.start),
    ).length
    put(`beside=${Math.min(2, beside)}`)
    put(`beside=${Math.min(2, beside)} role=${role}`)
  }
  return features
}

/** What a place is in its sentence. */
function roleOf({ layers, sources }: Context, place: Place): string {
  const { tokens, tags } = layers
  const sentence = sentenceAt(layers, place.start)
  const first = firstTokenFrom(layers, place.start)
  const spoke = sources.some(
    (each) => each.draft === place.draft && each.start <= place.start && place.end <= each.end,
  )
  if (!sentence) return spoke ? 'spoke' : 'no-sentence'
  let opens = true
  for (let at = sentence.firstToken; at < first && opens; at++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tags[at] ?? '')) opens = false
  let before = first - 1
  while (before > sentence.firstToken && /^(?:DT|JJ|NN|NNP|NNS|CD|PRP\$)$/.test(tags[before] ?? '')) before--
  const governed = before >= sentence.firstToken && /^(?:IN|TO)$/.test(tags[before] ?? '')
  const end = firstTokenFrom(layers, place.end)
  const owner = tokens[end]?.lower === "'s" || /['’]s$/.test(layers.text.slice(place.start, place.end))
  const subject = /^(?:VBD|VBZ|VBP|MD|,|WP)$/.test(tags[end] ?? '')
  return `${spoke ? 'spoke ' : ''}${opens ? 'opens' : subject ? 'subject' : 'later'}${owner ? ' owner' : governed ? ' governed' : ''}`
}
