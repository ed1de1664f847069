import { firstFrom } from '../../text/index.ts'
import { pronounOf } from './given-names.ts'
import { bearersOf } from './roles.ts'
import type { Context, Place } from './speaker-context.ts'
import { isPersonNoun } from './words.ts'

/** Persons who are described and not named in a stretch of text: “the duty manager”, “her deputy”, “one of the three”, “the tall one”.
 *  A description set beside a name is that name's person and is left out; an office somebody bears is its bearer. */
export function describedPersons(
  context: Context,
  start: number,
  end: number,
  named: readonly Place[],
): Place[] {
  const { layers, register } = context
  const { tokens, tags } = layers
  const found: Place[] = []
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
    const { lower } = tokens[at]!
    if (
      lower === 'one' &&
      tokens[at + 1]?.lower === 'of' &&
      /^(?:the|them|his|her|their|its)$/.test(tokens[at + 2]?.lower ?? '')
    ) {
      const last =
        tokens[at + 3]?.kind !== 'mark' && /^(?:CD|NNS)$/.test(tags[at + 3] ?? '') ? at + 3 : at + 2
      if (tokens[last]!.end > end) break
      const group = tokens[last]!.lower.replace(/s$/, '')
      if (last === at + 3 && tags[last] === 'NNS' && !isPersonNoun(group)) continue
      // “one of them, **Ana Reyk**”
      if (tokens[last + 1]?.text === ',' && named.some((place) => place.start === tokens[last + 2]?.start))
        continue
      const draft = register.described(layers.text.slice(tokens[at]!.start, tokens[last]!.end), 'person')
      found.push({ start: tokens[at]!.start, end: tokens[last]!.end, draft })
      at = last
      continue
    }
    if (!determiners.has(lower) || /^(?:'s)$/.test(tokens[at - 1]?.lower ?? '')) continue
    let to = at + 1
    while (
      to < tokens.length &&
      to < at + 6 &&
      /^(?:JJ|NN|VBN|VBG|CD|POS)/.test(tags[to] ?? '') &&
      tokens[to]!.end <= end
    )
      to++
    const head = tokens[to - 1]!
    if (/^\p{Lu}/u.test(head.text)) continue
    if (to === at + 1 || tags[to - 1] === 'NNS' || !(isPersonNoun(head.lower) || head.lower === 'one'))
      continue
    if (/^\p{Lu}/u.test(tokens[to]?.text ?? '') && tokens[to]!.start < end) continue
    if (
      tokens[to]?.text === ',' &&
      named.some((place) => place.start >= head.end && place.start <= head.end + 12)
    )
      continue
    // “the skipper of the ferry, **Ivo Sarek**”
    if (
      named.some(
        (place) =>
          place.start > head.end &&
          /^ (?:of|at|for|in|from) [^.,;“”"]{1,50}, $/.test(layers.text.slice(head.end, place.start)),
      )
    )
      continue
    if (tokens[to]?.lower === "'s" || isPredicate(tokens[at - 1]?.lower)) continue
    if (isSetBehind(context, at, to, named)) continue
    if (named.some((place) => place.start < head.end && place.end > tokens[at]!.start)) continue
    // “a trader who gave her name as **Awa**”
    const own = named.find(
      (place) => place.start >= head.end && isNamedBehind(layers.text.slice(head.end, place.start)),
    )
    if (own) {
      register.call(own.draft, [head.lower])
      found.push({ start: tokens[at]!.start, end: head.end, draft: own.draft })
      at = to - 1
      continue
    }
    const words = tokens.slice(at + 1, to).map((token) => token.lower)
    const bearers = lower === 'the' || lower === 'that' ? bearersOf(register, words, tokens[at]!.start) : []
    // “**The sheriff** would not say where the boy got it, because he …”: of two sheriffs either may be “he”, but the boy is not alone.
    if (bearers.length > 1) {
      for (const draft of bearers) found.push({ start: tokens[at]!.start, end: head.end, draft })
      at = to - 1
      continue
    }
    const from = /^(?:the|a|an)$/.test(lower) ? at + 1 : at
    const draft = bearers[0] ?? register.described(layers.text.slice(tokens[from]!.start, head.end), 'person')
    draft.pronoun ??= pronounOf(head.lower)
    found.push({ start: tokens[at]!.start, end: head.end, draft })
    at = to - 1
  }
  return found
}

/** “Ana Reyk, **a longtime adviser** to the port, said”: a description behind a name and its comma is of the one named, unless it has a verb of its own (“when
 *  she met Ana Reyk, **a guard** ran”). `at` and `to` are the first token of the description and the one behind its last. */
function isSetBehind({ layers }: Context, at: number, to: number, named: readonly Place[]): boolean {
  const { tokens, tags } = layers
  return (
    tokens[at - 1]?.text === ',' &&
    named.some(({ end, draft }) => draft.kind === 'person' && end === tokens[at - 2]?.end) &&
    !/^(?:VB[DZP]|MD)$/.test(tags[to] ?? '')
  )
}

/** What stands between a description and the name of the one described. */
export function isNamedBehind(words: string): boolean {
  return /^,? (?:an? (?:\w+ )?(?:man|woman|fighter|officer|soldier) )?(?:who (?:goes|went) by|(?:who )?(?:gave|giving) (?:only )?(?:his|her|their) (?:(?:first|last|full) )?name (?:only )?(?:as|,)|who (?:asked|wished|wanted) to be (?:called|identified)(?: only)?(?: as| by)?|who (?:uses|used|writes under|posts under|fights under) the (?:name|pseudonym|nickname|call ?sign)(?: of)?|(?:who (?:is|was) |whom [^,.]{1,40} )?identif(?:ied|ies) (?:only |here )*as|(?:who )?(?:identified|identifying|introduced) (?:him|her)self (?:only )?as|called|named|known(?: only)? as|who (?:goes|went) by the name(?: of)?) $/.test(
    words,
  )
}

/** “She is **the head of sales**”: said of somebody, no one else. */
function isPredicate(before: string | undefined): boolean {
  return /^(?:is|was|are|were|be|been|being|became|become|becomes|as|currently|remains|remained)$/.test(
    before ?? '',
  )
}

const determiners = new Set('the a an one his her their its my our another that some'.split(' '))
