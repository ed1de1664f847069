import type { TextLayers } from '../../text/layers.ts'
import { foldPlaceName } from '../../text/place-key.ts'
import { isNamedWithKind, isOfLocalBody, isPersonBefore } from './beside.ts'
import { commonNames } from './common-names.ts'
import { isBehindParty } from './compounds.ts'
import type { Rule } from './facts.ts'
import { isDirected } from './led-in.ts'
import type { Mention } from './mention.ts'
import { isCapital } from './name-finder.ts'
import { isStruckAt, isTownOf } from './struck-at.ts'
import { unknownBefore } from './unknown.ts'
import { actingVerbs, beforeName, inPlace, locational, speechVerbs } from './words.ts'

/** Why a name is a place. The first that holds is the toponym's rule. */
export const evidence: readonly Rule[] = [
  {
    id: 'kind',
    example: 'the Kursk region; the village of Popovka; Belgorod city hall',
    counter: 'the Russian state',
    holds: (mention) =>
      (mention.kind !== null && !(mention.kind === 'region' && mention.places[0]?.precision === 'country')) ||
      isNamedWithKind(mention),
  },
  {
    id: 'containment',
    example: 'Alexandria, Virginia; Popovka in the Belgorod region',
    counter: 'Alexandria, who',
    holds: ({ container }) => container !== null,
  },
  {
    id: 'container',
    example: 'Alexandria, Virginia',
    counter: 'near Belgorod, Russia said',
    holds: ({ first, wordAfter }, { containers }) => containers.has(first) && !actingVerbs.has(wordAfter),
  },
  {
    id: 'locative-preposition',
    example: 'inside Russia; near Odnorobovka',
    counter: 'talks with Russia',
    holds: (mention) => inPlace.has(mention.preposition) && !speaksFor(mention),
  },
  {
    id: 'direction',
    example: 'shells hit villages around Sumy; fled to Poland',
    counter: 'sent $300 million to Ukraine',
    holds: (mention) => isDirected(mention) && !speaksFor(mention),
  },
  {
    id: 'struck-at',
    example: 'a missile strike on Kyiv; the raid on Tetkino; «удар по Одессе»; «штурм Купянска»',
    counter: 'her attack on Brussels; a raid on Monday; «решение по Украине»; «атака Киева»',
    holds: (mention, { layers }) => isStruckAt(mention, layers),
  },
  {
    id: 'town-of',
    example: '«жители Одессы»; «мэр Харькова»',
    counter: '«глава Украины»; «Центр Карнеги»',
    holds: (mention, { layers }) => isTownOf(mention, layers),
  },
  {
    id: 'locational-of',
    example: 'south of Belgorod; parts of Ukraine',
    counter: 'the armed forces of Ukraine',
    holds: (mention) =>
      mention.preposition === 'of' &&
      locational.has(mention.leadingWords.at(-1) ?? '') &&
      !speaksFor(mention),
  },
  {
    id: 'origin',
    example: 'Anna Example of Oxford; A. Example, 39, of Oxford; Anna Example, R-Marshall',
    counter: 'the Bishop of Oxford',
    holds: (mention, { layers }) =>
      !mention.mayAct && (isPersonBefore(mention, layers) || isBehindParty(mention, layers.tokens)),
  },
  {
    id: 'holder-of-unknown',
    example: 'near Zzyzwick, Syria',
    counter: 'in Brussels, Syria said',
    holds: (mention, { layers }) =>
      !actingVerbs.has(mention.wordAfter) && unknownBefore(mention.first, layers.tokens) !== null,
  },
  {
    id: 'local-body',
    example: 'the Athens Police Department; Pineville council',
    counter: 'the Texas Department of Health; the Athens Times',
    holds: (mention, { layers }) => isOfLocalBody(mention, layers),
  },
  {
    id: 'seated',
    example: 'the Washington-based council; the Atlanta-area towns',
    counter: 'Ukraine-based groups',
    holds: ({ end, places }, { layers }) =>
      layers.tokens[end]?.text === '-' &&
      places[0]?.precision !== 'country' &&
      seated.has(layers.tokens[end + 1]?.lower ?? ''),
  },
  {
    id: 'dateline',
    example: 'MOSCOW — The ministry',
    counter: 'MOSCOW SAYS NO',
    holds: (mention, { layers }) => isDateline(mention, layers),
  },
  {
    id: 'of-its-own',
    example: 'Russia’s north; Kenya’s coast',
    counter: 'Russia’s ministry',
    holds: ({ wordAfter, end, mayAct }, { layers }) =>
      mayAct && wordAfter === "'s" && hasPart(end + 1, layers),
  },
  {
    id: 'taken-or-hit',
    example:
      'Tyotkino was under their control; had taken Kozinka; Popovka was shelled; troops entered Kozinka',
    counter: 'Belgorod was told; had taken Hope; Moscow was hit by doubts; she left Logan',
    holds: (mention, { layers }) =>
      (!mention.mayAct || isHitByFire(mention, layers)) &&
      // The default gazetteer knows most Cyrillic names by their spelling keys alone.
      (mention.by !== 'spelling' || /\p{Script=Cyrillic}/u.test(mention.text)) &&
      isTakenOrHit(mention, layers),
  },
  {
    id: 'known-name',
    example: 'Shells fell as Belgorod slept',
    counter: 'Moscow said; Hope was fading',
    holds: (mention) => isKnown(mention),
  },
]

/** "in Moscow’s view", "at Washington said": a seat that acts even after a preposition. */
function speaksFor({ mayAct, wordAfter }: Mention): boolean {
  return mayAct && wordAfter === "'s"
}

const seated = new Set(['based', 'area', 'wide', 'region', 'born', 'bound'])

/** A name that opens a sentence in capitals, or before a dash, as reports are headed by where they were written. */
function isDateline(
  { opens, end, text, first, places }: Mention,
  { tokens, text: whole }: TextLayers,
): boolean {
  if (!opens || first > 400) return false
  let at = end
  if (tokens[at]?.text === ',' && isCapital(tokens[at + 1])) at += 2
  if (tokens[at]?.text === '(') while (at < end + 6 && tokens[at]?.text !== ')') at++
  if (tokens[at]?.text === ')') at++
  const mark = tokens[at]?.text ?? ''
  if (mark === '—' || mark === '–') return true
  if (text !== text.toUpperCase()) return false
  if (mark === ':')
    return places[0]?.precision !== 'country' && /^\p{Lu}\p{Ll}|^A$/u.test(tokens[at + 1]?.text ?? '')
  return mark === '-' || /^\s*-/.test(whole.slice(tokens[at - 1]?.end))
}

/** "’s north", "’s eastern coast", "’s capital": a part of the land follows. */
function hasPart(from: number, { tokens }: TextLayers): boolean {
  for (let at = from; at < from + 3; at++) {
    const word = tokens[at]?.lower ?? ''
    if (locational.has(word)) return true
    if (!beforeName.has(word)) return false
  }
  return false
}

/** Ground that is taken, held, left or struck: what stands beside it names a fate that only a place has. A word that is also a common
 *  noun needs more than that. */
function isTakenOrHit({ first, end, lookedUp }: Mention, { tokens }: TextLayers): boolean {
  if (commonNames.has(lookedUp.toLowerCase())) return false
  const lower = (at: number) => tokens[at]?.lower ?? ''
  const verb = lower(first - 1) === 'of' ? '' : lower(first - 1)
  if (taking.has(verb) || isReached(lower, first)) return true
  if (lower(first - 1) === 'of' && striking.has(lower(first - 2))) return true
  let at = end
  while (
    /^(?:was|were|is|has|had|have|been|being|now|not|still|entirely|completely|fully|again)$/.test(lower(at))
  )
    at++
  return (
    at > end &&
    (taken.has(lower(at)) ||
      (lower(at) === 'under' &&
        /^(?:its|their|our|the|full|fire|attack|control|shelling)$/.test(lower(at + 1))))
  )
}

/** "Shells hit Popovka", "troops have entered Kozinka": what is fired, or who goes to war, right before the verb. */
function isReached(lower: (at: number) => string, first: number): boolean {
  const verb = lower(first - 1)
  return (
    isReachedByFire(lower, first) ||
    (/^(?:entered|attacked|invaded|left|reached|approached|hold|held|shelled|bombed)$/.test(verb) &&
      armed.test(lower(subjectBefore(lower, first))))
  )
}

const isReachedByFire = (lower: (at: number) => string, first: number): boolean =>
  /^(?:hit|struck|rocked|shook|pounded)$/.test(lower(first - 1)) &&
  fired.test(lower(subjectBefore(lower, first)))

function subjectBefore(lower: (at: number) => string, first: number): number {
  let subject = first - 2
  while (/^(?:has|have|had|later|also|then|again|already)$/.test(lower(subject))) subject--
  return subject
}

/** "Missiles struck Kyiv": no government is struck so. */
function isHitByFire({ first }: Mention, { tokens }: TextLayers): boolean {
  return isReachedByFire((at) => tokens[at]?.lower ?? '', first)
}

const fired =
  /^(?:shells?|shelling|missiles?|rockets?|drones?|bombs?|artillery|mortars?|airstrikes?|strikes?|explosions?|blasts?|bombardment)$/
const armed =
  /^(?:troops|forces|soldiers|fighters|militants|rebels|insurgents|units?|tanks|paratroopers|marines|guerrillas)$/

/** Nouns of action: "the shelling of Vovchansk". */
const striking = new Set(
  'shelling bombing capture storming evacuation liberation siege occupation encirclement bombardment'.split(
    ' ',
  ),
)
const taking = new Set(
  [
    'taken took captured seized liberated recaptured retook shelled bombed shelling bombing evacuated stormed',
    // Russian and Ukrainian: “обстреляны Белгород и Грайворон”
    'обстрелял обстреляли обстрелян обстреляна обстреляны атаковали атакован атакована атакованы захватил захватили захвачен захвачена освободил',
    'освободили освобожден освобождён освобождена взяли заняли покинули оставили штурмуют удерживают контролируют',
    'обстріляв обстріляли обстріляно атакували атаковано захопив захопили захоплено звільнив звільнили звільнено зайняли залишили покинули',
    'штурмують утримують контролюють',
  ].flatMap((words) => words.split(' ')),
)
const taken = new Set(
  'taken captured seized liberated recaptured retaken shelled bombed held occupied evacuated stormed surrounded destroyed'.split(
    ' ',
  ),
)

/** Famous enough to be believed without a preposition: a first-order unit, or a town of some size that is no seat. In the
 *  middle of a sentence a capital helps, so a smaller town will do. */
function isKnown(mention: Mention): boolean {
  if (mention.mayAct || mention.by === 'spelling' || mention.inTitleCase) return false
  if (speechVerbs.has(mention.wordAfter)) return false
  const best = mention.places[0]
  if (!best) return false
  const isCommon = commonNames.has(mention.lookedUp.toLowerCase())
  if (best.precision === 'region') return !isCommon || best.population > 1_000_000
  if (foldPlaceName(best.name) !== foldPlaceName(mention.lookedUp)) return false
  if (best.reported && !mention.opens) return true
  if (isCommon) return false
  if (mention.end - mention.first > 1) return best.population >= 3000
  return best.population >= (mention.opens ? 60_000 : 15_000)
}
