import type { EntityKind } from '../../../model/index.ts'
import { actorNoun, isSpokesNoun, wordStem } from '../../../text/cyrillic/index.ts'
import type { TextLayers } from '../../../text/index.ts'

/** A name in quotation marks with the noun it belongs to: компания «Клён». Offsets of the whole, marks included. */
export interface QuotedName {
  readonly start: number
  readonly end: number
  /** Without its marks, in the case it stands in. */
  readonly name: string
  /** Nominative of the noun before it; null where it stands alone. */
  readonly noun: string | null
  readonly kind: EntityKind
  /** Stems of its words: one for all cases. */
  readonly key: string
}

/** Names in quotation marks, with or without a noun for an organisation right before them, in text order. What has more than five words,
 *  begins small or ends like a sentence is a quotation, no name. */
export function findQuotedNames(layers: TextLayers): QuotedName[] {
  return layers.quotations.flatMap((quotation) => {
    const name = layers.text.slice(quotation.innerStart, quotation.innerEnd)
    const words = name.match(/[\p{L}\p{N}-]+/gu) ?? []
    if (words.length === 0 || words.length > 5 || !/^[\p{Lu}\p{N}]/u.test(name) || /[.,!?…:]/.test(name))
      return []
    const before = /([\p{L}-]+)\s*$/u.exec(
      layers.text.slice(Math.max(0, quotation.start - 40), quotation.start),
    )
    const noun = before ? actorNoun(before[1]!) : null
    const owner =
      noun && noun.kind !== 'person' && noun.kind !== 'people' && !isSpokesNoun(before![1]!) ? noun : null
    return [
      {
        start: owner ? quotation.start - before![0].length : quotation.start,
        end: quotation.end,
        name,
        noun: owner?.lemma ?? null,
        kind: owner?.kind ?? 'organisation',
        key: quotedKey(name),
      },
    ]
  })
}

/** Stems of a name's words: «Сайгак» and «Сайгака» have one key. */
export function quotedKey(name: string): string {
  return (name.match(/[\p{L}\p{N}-]+/gu) ?? []).map(wordStem).join(' ')
}

/** The one of several written forms that is the nominative: the one that stands behind its noun, else the shortest. */
export function quotedNominative(forms: readonly QuotedName[]): string {
  const behind = forms.find((form) => form.noun !== null)
  if (behind) return behind.name
  return [...forms].sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0]!.name
}
