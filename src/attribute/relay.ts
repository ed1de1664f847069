import type { Relay } from '../model/index.ts'
import { noSetting, type Setting } from './setting.ts'

interface RelayRow {
  readonly id: string
  /** Where the words stand: with the source, with the cue, anywhere in the reporter's sentence, in what is retold, in the sentence behind. */
  readonly where: 'source' | 'own' | 'content' | 'after'
  readonly words: RegExp
  readonly relay: Relay
  readonly example: string
  readonly counterExample: string
}

/** Words by which the quoting voice keeps its distance from what it passes on, or takes sides. The first that fits decides. */
export const relayRows: readonly RelayRow[] = [
  {
    id: 'relay.false',
    where: 'own',
    words:
      /\b(?:falsely|wrongly|untruthfully|incorrectly|erroneously|mistakenly) (?:\p{L}+ )?(?:sa(?:id|ys?)|claim|stat|report|assert|suggest|announc|alleg|accus|blam|t(?:old|ell)|attribut|identif|insist|maintain)|\bcontrary to (?:the )?(?:claim|assertion|statement)s? (?:of|by|from)\b|^(?!.*\b(?:sa(?:id|ys?)|told|tells?|according|added|wrote|replied|called|denied|insisted|dismissed|rejected)\b).*\b(?:is|was) (?:a lie|false|untrue|not true|demonstrably wrong)\b/iu,
    relay: 'contradicts',
    example: 'the port falsely claimed that the bridge was down',
    counterExample: 'the port said the bridge was wrongly closed',
  },
  {
    id: 'relay.false-after',
    where: 'after',
    words:
      /^(?:this|that|it|the (?:claim|statement|assertion|account|report)) (?:is|was) (?:not true|untrue|false|a lie|wrong|incorrect)$/i,
    relay: 'contradicts',
    example: 'the port said the bridge was down. That is not true.',
    counterExample: 'the port said the bridge was down. That is a pity.',
  },
  {
    id: 'relay.not-verified',
    where: 'own',
    words:
      /\b(?:could|can)(?: ?not|n['’]t) (?:immediately |independently )?(?:be )?(?:immediately |independently )?(?:verif(?:y|ied)|checked|corroborated?|confirm(?:ed)?)\b|\b(?:was|were|is|are|has been|have been) (?:un(?:verified|confirmed)|not (?:been )?(?:independently )?(?:verified|confirmed))\b|\b(?:neither|none|no|nor) [^.]{1,60}? could be (?:independently |immediately )?(?:verified|confirmed|checked|corroborated)\b|\b(?:(?:was|were) (?:un|not )able|(?:not|never been|was no way|im ?possible|not possible|impossible)) to (?:independently )?(?:verify|confirm|check|corroborate)\b|\bno independent (?:confirmation|verification)\b|\b(?:an?|the|its|their) (?:unverified|unconfirmed|unsubstantiated) (?:claims?|reports?|statements?|posts?|accounts?|message)\b/i,
    relay: 'unverified',
    example: 'the port said the bridge was down. This could not be verified.',
    counterExample: 'the port said nothing could be done',
  },
  {
    id: 'relay.no-evidence',
    where: 'own',
    words:
      /\bwithout (?:\p{L}+ing |any |further |giving any |citing any )?(?:evidence|proof|substantiation)\b|\b(?:offer|provid|giv|present|show|produc)(?:ed|ing|ing up|e|es|s) no (?:evidence|proof|details in support)\b|\bgave no (?:evidence|proof)\b|\bbaseless(?:ly)?\b/iu,
    relay: 'distances',
    example: 'the port said, without evidence, that the bridge was down',
    counterExample: 'the port said it left without delay',
  },
  {
    id: 'relay.so-called',
    where: 'source',
    words: /\b(?:so-called|self-(?:styled|proclaimed|appointed|declared)|purported|supposed|would-be)\b/i,
    relay: 'distances',
    example: 'the self-styled Council of the Isles said the bridge was down',
    counterExample: 'the council said the self-styled king had left',
  },
  {
    id: 'relay.scare-quotes',
    where: 'content',
    words: /\b(?:the|these|those) [“‘"'][\p{Ll}-]+(?: [\p{Ll}-]+)?[”’"'](?=[ ,.;]|$)/u,
    relay: 'distances',
    example: 'the port said the ‘terrorists’ had left',
    counterExample: 'the port said it had “swept out” the terrorists',
  },
  {
    id: 'relay.alleged',
    where: 'content',
    words: /\b(?:alleged(?:ly)?|purported(?:ly)?)\b/i,
    relay: 'distances',
    example: 'the port said the alleged spy had left',
    counterExample: 'the port said the spy had left',
  },
]

/** “could not be verified”, in a sentence of its own: it speaks of the statement before it; of two or three, where it says so. */
const verification = relayRows.find((row) => row.id === 'relay.not-verified')!.words
const several =
  /\b(?:neither|either|both) (?:claim|account|statement|report|version|figure|assertion|side)s?(?!\p{L})/iu
/** Another statement behind the one in question: it is the nearer. */
const another = /(?:\S+\s+){7}/u
/** What such a sentence speaks of: “this”, “the claim”, “neither statement”. */
const about =
  /^(?:(?:but|however|yet|so far),? )?(?:this|that|these|those|it|neither|none|nothing|the (?:\p{L}+ ){0,2}?(?:claims?|reports?|accounts?|statements?|assertions?|allegations?|versions?|figures?|information|numbers?|toll)|both|(?:his|her|their|its) (?:claims?|accounts?|figures?|story|stories|statements?|version)) |, and neither |(?:verify|confirm|check|corroborate) (?:this|that|these|those|it|either|any|his|her|its|their|the (?:claims?|reports?|accounts?|statements?|assertions?|allegations?|versions?|figures?|information|numbers?|toll))(?!\p{L})/iu
const speaks = /\b(?:sa(?:id|ys?)|t(?:old|ells?)|according to|added|claim(?:s|ed)|wrote)\b/i

/** How the quoting voice passes the words on: the reporter's own words about it, the cue's way, or words held at arm's length in what is
 *  retold. */
export function relayOf(
  cueRelay: Relay,
  cueWords: string,
  content: string,
  direct: boolean,
  setting: Setting = noSetting,
): { relay: Relay; words: string | null } {
  const said = rowFor(setting, direct ? '' : content)
  if (said && said.row.relay !== 'distances') return { relay: said.row.relay, words: said.words }
  const unverified = leftUnverified(setting)
  if (unverified) return { relay: 'unverified', words: unverified }
  if (cueRelay !== 'neutral') return { relay: cueRelay, words: cueWords }
  return said ? { relay: said.row.relay, words: said.words } : { relay: 'neutral', words: null }
}

function rowFor(setting: Setting, content: string): { row: RelayRow; words: string } | null {
  for (const row of relayRows) {
    const words =
      row.where === 'content'
        ? content
        : row.where === 'after'
          ? (setting.after[0] ?? '')
          : row.where === 'own'
            ? setting.own
            : setting.source
    const found = row.words.exec(words)
    if (found) return { row, words: found[0] }
  }
  return null
}

function leftUnverified(setting: Setting): string | null {
  for (const [distance, words] of setting.after.entries()) {
    const found = verification.exec(words)
    if (
      found &&
      about.test(words) &&
      !speaks.test(words) &&
      ((distance < 2 && several.test(words)) || (distance === 0 && !another.test(setting.behind)))
    )
      return found[0]
  }
  return null
}
