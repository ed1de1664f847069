import type { Entity, Statement, TextSpan } from '../../model/index.ts'
import { firstFrom, firstTokenFrom, type TextLayers } from '../../text/index.ts'

export interface Roles {
  readonly actor: readonly string[]
  readonly target: readonly string[]
  /** Who is said to hold the ground. */
  readonly holder: string | null
  readonly rule: string
}

/** Where an entity is named. */
export interface NamedMention {
  /** Of the entity. */
  readonly id: string
  readonly start: number
  readonly end: number
}

/** Where entities are named, in text order. */
export function mentionsOf(entities: readonly Entity[]): NamedMention[] {
  return entities
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start)
}

/** Who did it to whom in one sentence, from the entities named in it and the place of the verb.
 *
 *  Before an active verb or behind `by` stands who acts; before a passive verb or behind an active one, who is acted on.
 *  A pronoun that opens the sentence is the speaker (“it had destroyed …”). Who stands behind a preposition of place or in another clause
 *  has no part in it (“in Orland”, “, which Orland …”). Empty where nobody is named or no verb is found: never guessed. */
export function rolesIn(
  piece: TextSpan,
  mentions: readonly NamedMention[],
  statement: Statement,
  layers: TextLayers | null = null,
): Roles {
  const named = mentions
    .slice(firstFrom(mentions, piece.start), firstFrom(mentions, piece.end))
    .filter((mention) => mention.end <= piece.end)
    .map((mention) => ({ id: mention.id, at: mention.start - piece.start }))
  const finite = finiteVerb(piece, layers)
  const anyPassive =
    /\b(?:was|were|is|are|been|being|be)\s+(?:\w+ly\s+)?[“‘]?(\w+(?:ed|en|wn|ck|it|ne|ght|lt|ot))\b/i.exec(
      piece.text,
    )
  // A passive of a later clause says nothing of the first: “Orland said on Monday that the town was shelled”.
  const passive = anyPassive && (finite === null || anyPassive.index <= finite) ? anyPassive : null
  const by = /\bby\s/i.exec(piece.text)
  const verb = passive?.index ?? finite ?? knownVerb.exec(piece.text)?.index ?? null
  const own =
    /^(?:that\s+)?(?:it|they|we|i|he|she|its|their|our)\b/i.test(piece.text.replace(/^[“‘"]/, '')) ||
    /^to\s/i.test(piece.text)
  const speakers = statement.speakers.filter((id) => id !== 'narrator')
  const holder = /\bcontrol of\s|\bin the hands of\s/i.exec(piece.text)
  const behindControl = holder ? named.find((mention) => mention.at > holder.index) : undefined
  const before = named
    .filter(
      (mention) => verb !== null && mention.at < verb && !behindPlace.test(piece.text.slice(0, mention.at)),
    )
    .map((mention) => mention.id)
  const after = named
    .filter(
      (mention) =>
        (verb === null ? own : mention.at > verb) &&
        (!by || mention.at < by.index) &&
        mention.at - (verb ?? 0) < farthest &&
        !elsewhere.test(piece.text.slice(verb ?? 0, mention.at)),
    )
    .map((mention) => mention.id)
  const behindBy = by ? named.filter((mention) => mention.at > by.index).map((mention) => mention.id) : []
  const actor = passive ? behindBy : own ? speakers : before
  const target = passive ? before : after
  return {
    actor: [...new Set(actor)],
    target: [...new Set(target.filter((id) => !actor.includes(id)))],
    holder: behindControl?.id ?? (own || ownHold.test(piece.text) ? (speakers[0] ?? null) : null),
    rule: passive ? 'role.passive' : own ? 'role.speaker' : 'role.active',
  }
}

const knownVerb =
  /\b(?:has|have|had|will|would|attempted|attacked|launched|killed|destroyed|struck|hit|shelled|captured|seized|fired|took|entered|crossed|repelled)\b/i

/** Where the first finite verb stands, by the tags; null without tags. */
function finiteVerb(piece: TextSpan, layers: TextLayers | null): number | null {
  if (!layers || layers.tags.length === 0) return null
  for (let at = firstTokenFrom(layers, piece.start); at < layers.tokens.length; at++) {
    const token = layers.tokens[at]!
    if (token.start >= piece.end) return null
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(layers.tags[at] ?? '')) return token.start - piece.start
  }
  return null
}

/** Further behind the verb than this, in UTF-16 units, a name is more often in another clause than what the verb is about. */
const farthest = 60

/** What stands right before a name that is a place or a source there, and no actor. */
const behindPlace =
  /\b(?:in|near|at|inside|outside|across|around|from|to|against|with|by|according to|over)\s+(?:the\s+)?$/i

/** What parts a name from the verb: another clause, or a preposition behind which nobody is acted on. */
const elsewhere =
  /[;:]|,\s+(?:which|who|where|while|after|when|but|as|saying|said)\b|\b(?:in|near|inside|outside|across|from|for|after|before|when|while|because|since|during|that|who|which|where|amid|between|until|unless|if|as|said|says|than)\b/i

/** “under its control”, “in our hands”: the speaker's own. */
const ownHold = /\b(?:under|in) (?:its|their|our|his|her|my) (?:\w+ )?(?:control|hands)\b/i
