import type { TextLayers } from '../../text/layers.ts'
import type { Mention } from './mention.ts'

/** Whether the words before a name fire at it or fight for it, or those behind it say who holds it: “a missile strike on Odesa”, «ракетный удар по Одессе», «штурм
 *  Купянска», «Тёткино полностью под контролем». What only speaks against a government is none: “her attack on Brussels”. */
export function isStruckAt(mention: Mention, layers: TextLayers): boolean {
  return isFiredAt(mention) || isGroundOf(mention, layers, foughtOver) || isHeldBehind(mention, layers)
}

/** Whether a Russian or Ukrainian word for those who live in a town or serve it, or for a part of it, stands before its name: «жители Одессы», «мэр Харькова», «центр
 *  Белгорода». */
export function isTownOf(mention: Mention, layers: TextLayers): boolean {
  return isGroundOf(mention, layers, ofTown)
}

function isFiredAt({ preposition, leadingWords, mayAct, by, places }: Mention): boolean {
  if (preposition === 'по') return leadingWords.some((word) => firingCyrillic.test(word))
  if (preposition === 'за') return !mayAct && battle.test(leadingWords.at(-1) ?? '')
  if (preposition !== 'on' && preposition !== 'against') return false
  const noun = leadingWords.at(-1) ?? ''
  if (by === 'name' && !mayAct && !(places[0]?.reported || (places[0]?.population ?? 0) >= wellKnown))
    return false
  return firing.test(noun) || (attack.test(noun) && (!mayAct || armed.test(leadingWords.at(-2) ?? '')))
}

/** A hamlet of the gazetteer may bear a firm's name: “a raid on Apple”. */
const wellKnown = 1000

const firing =
  /^(?:strikes?|airstrikes?|raids?|shelling|bombardments?|bombings?|barrages?|assaults?|offensives?)$/
const attack = /^attacks?$/
const armed =
  /^(?:drone|drones|missile|missiles|rocket|rockets|air|aerial|artillery|mortar|bomb|ground|armed|overnight|night|massive|deadly|russian|ukrainian)$/

/** Nouns and verbs of firing before «по». */
const firingCyrillic =
  /^(?:удар|обстр[еі]л|ог[но]|вог[но]|залп|бомб|нал[её]т|наліт|бил[аи]?$|бьют|бь[её]т|б['’ʼ]ют|б['’ʼ]є|бити$|бить$|вдар|стреля|стріля|при?л[её]т|приліт|запуст|выпуст|випуст|попадан|влучан)/

/** “The battles for”. */
const battle = /^(?:бо[йиїєё]|бой|бій|боев|боёв|боїв|боях|сражени|битв)\p{L}{0,3}$/u

/** In Russian and Ukrainian, within a few words behind the name: under whose control or fire it is, or that it was taken. */
function isHeldBehind({ end, text, mayAct }: Mention, { tokens }: TextLayers): boolean {
  if (mayAct || !/\p{Script=Cyrillic}/u.test(text)) return false
  for (let at = end; at < end + 4; at++) {
    const { kind, lower } = tokens[at] ?? { kind: 'mark', lower: '' }
    if (kind !== 'word') return false
    if (lower === 'под' || lower === 'під')
      return /^(?:наш|их|його|его|їх|полн|повн|контрол|огн[её]м|вогнем|обстрел|обстріл|удар)/.test(
        tokens[at + 1]?.lower ?? '',
      )
    if (heldCyrillic.test(lower)) return true
    if (!betweenHeld.test(lower)) return false
  }
  return false
}

const heldCyrillic =
  /^(?:взят|захвачен|освобожд[её]н|обстрелян|атакован|окруж[её]н|зачищен|оккупирован|звільнен|захоплен|обстрілян|зайнят|зачищен|окупован)(?:[аоыиі]|ий|е|о)?$/

const betweenHeld =
  /^(?:полностью|уже|всё|все|ещё|еще|снова|теперь|почти|частично|находится|находятся|остаётся|остается|перешёл|перешел|перешла|перешло|был|была|было|были|повністю|вже|знову|досі|тепер|майже|частково|перебуває|лишається|залишається|перейшов|перейшла|перейшло|був|була|було)$/

/** The noun before a name in the genitive; of a name that also stands for a government only what is said of no government counts. A capital
 *  makes the noun a part of a name («Центр Карнеги»), unless it opens the sentence. */
function isGroundOf(
  { first, sentence, places, mayAct, text }: Mention,
  { tokens, sentences }: TextLayers,
  nouns: { readonly of: RegExp; readonly ofTownsAlone?: RegExp },
): boolean {
  if (!/\p{Script=Cyrillic}/u.test(text) || places[0]?.precision === 'country') return false
  const noun = tokens[first - 1]
  const opening = sentences[sentence]?.firstToken ?? 0
  if (noun?.kind !== 'word' || first - 1 < opening) return false
  if (noun.text !== noun.lower && (first - 1 !== opening || mayEndInName.test(noun.lower))) return false
  // «улицы Никольской» is a street.
  if (/^в?улиц/.test(noun.lower) && /(?:ая|ой|ого|ых|ої|ій|а|ів)$/u.test(text)) return false
  return nouns.of.test(noun.lower) || (!mayAct && (nouns.ofTownsAlone?.test(noun.lower) ?? false))
}

const mayEndInName = /^центр/

const foughtOver = {
  of: /^(?:обстр[еі]л|штурм|бомбардир|бомбардув|осад|облог|блокад|захват|захоплен|взяти|взятт|освобожд|звільнен|эвакуац|евакуац|зачистк|оккупац|окупац|деоккупац|деокупац)\p{L}*$/u,
  // «атака Киева» may be Kyiv's own.
  ofTownsAlone: /^(?:атак|оборон)\p{L}{0,3}$/u,
}

const ofTown = {
  of: /^(?:жител|мешкан|окраин|околиц|пригород|передміст|окрестност|центр|улиц|вулиц|мэр|мер|мэри|мері|горсовет|міськрад|горадминистрац|аэропорт|аеропорт)(?:[аеиіїйоуыьюя]|ов|ом|ам|ах|ами|ей|ям|ями|ях|ою|ію|ією|ию|ии|ией|ка|ки|ку|кой|ница|ницы|ницу|ні|нів|нец)?$/u,
}

/** Whether a Cyrillic word that opens a sentence is such a noun and no given name: «Жители Харькова». */
export function isGroundNoun(lower: string): boolean {
  return (
    !mayEndInName.test(lower) &&
    [foughtOver.of, foughtOver.ofTownsAlone, ofTown.of].some((nouns) => nouns.test(lower))
  )
}
