import type { ControlExtent } from '../../model/index.ts'

/** Whether a stretch says that somebody holds ground, and how much of it: “entirely under the control of …”. Null where it does not.
 *  `placeTaken`: the words around a place name say that it was taken (`isPlaceTaken`). A fire under control is no ground held. */
export function controlExtent(words: string, placeTaken: boolean): ControlExtent | null {
  if (!placeTaken && (!mayHold.test(words) || !holding.test(words) || mastered.test(words))) return null
  if (/(?<!\p{L})(?:сер(?:ая|ой) зон|сір(?:а|ій) зон|оспарива|бо[ий] за |бої за )/iu.test(words))
    return 'contested'
  if (/(?<!\p{L})(?:частич|част(?:ь|ью|и)(?!\p{L})|окраин|частков|частин|околиц)/iu.test(words))
    return 'partial'
  if (/\b(?:contest\w+|disputed|grey zone|gray zone|fighting for)\b/i.test(words)) return 'contested'
  return /\b(?:partial(?:ly)?|part of|outskirts|half of|northern|southern|eastern|western)\b/i.test(words)
    ? 'partial'
    : 'entire'
}

const ground =
  'village|town|settlement|city|hill|heights?|district|border (?:post|crossing|village|town)|territory|outpost|harbou?r|port|airfield|airport|bridgehead|oasis|bridge|station|base|island|valley|pass|crossroads|stronghold|quarter'
const taken = 'captured|seized|liberated|occupied|recaptured|retook|retaken|overran|overrun|taken|took'

export const holding = new RegExp(
  [
    '\\b(?:gain|took|take|taken|taking|establish|assum|regain|secur|ha[sd]|have)\\w* (?:(?!lost|no|little)\\w+ )?control',
    '\\bunder (?:[\\w-]+ ){0,3}control',
    '\\b(?:its|our|their) (?:\\w+ )?(?:troops|forces|soldiers|fighters|men|units|marines|brigade) (?:still |now |continue to |firmly )*(?:hold|held|control)\\b',
    `\\b(?:controlled|now controls?|holds?|held) (?:the |a )?(?:\\w+ )?(?:${ground})\\b`,
    '\\bin (?:our|their|its) hands',
    '\\bin the hands of (?:its|our|their) (?:troops|forces|fighters|soldiers|men|army|units)\\b',
    '\\b(?:its|our|their) flags? (?:is|was|are|were) (?:now )?(?:flying|flown|raised|hoisted) (?:over|above|in)\\b',
    '\\bin (?:full |complete |firm )?control of\\b',
    '\\b(?:controls?|controlled|holds?|held) (?:the (?:whole|entirety)|all|most) of (?:the )?(?:city|town|village|district|island|\\p{Lu})',
    `\\b(?:is|are|was|were) holding (?:the |a )?(?:\\w+ )?(?:${ground})\\b`,
    `\\b(?:${taken}) (?:the |a |an )?(?:\\w+ )?(?:${ground})\\b`,
    `\\b(?:${taken}|h[eo]ld(?:s|ing)?|controls?) (?:the )?(?:fort|hill|checkpoint) (?!street|road|avenue|lane)(?:\\p{L}+|\\d+)`,
    `\\b(?:${ground})\\b[^.,;]{0,30}\\b(?:was|were|had been|has been|have been|been) (?:${taken}|lost)\\b`,
    // Russian and Ukrainian, whose letters are no word characters of a pattern's own.
    '(?<!\\p{L})(?:под|під) (?:\\p{L}+ ){0,2}контролем',
    '(?<!\\p{L})(?:под|під) (?:\\p{L}+ )?контроль',
    '(?<!\\p{L})(?:контролиру(?:ют|ет|ем)|удержива(?:ют|ет|ем)|контролю(?:ють|є|ємо)|утриму(?:ють|є|ємо)) (?:\\p{L}+ )?(?:сел|город|посел|высот|мест|міст|висот|позици|позиці)',
    '(?<!\\p{L})(?:в|у) (?:наших|их|їхніх|своих|своїх) руках',
  ].join('|'),
  'iu',
)

/** Words that `holding` cannot do without: most sentences have none of them and are not searched further. */
const mayHold = new RegExp(`control|hands|flags?|h[eo]ld|${taken}|lost|контрол|удержива|утриму|руках`, 'iu')

const mastered =
  /\b(?:fires?|blazes?|flames|situation|crowds?|outbreak|epidemic|inflation|prices|leak|vehicle|car|(?:im)?migration|spending|costs?|crime|violence|virus|infections?|pandemic|deficits?)\b[^.;]*\bunder (?:[\w-]+ ){0,3}control\b|(?<!\p{L})(?:пожар|огонь|пожеж|вогонь|ситуаци|ситуаці|обстановк|вспышк|спалах|цен[аы])\p{L}*(?!\p{L})[^.;]*(?:под|під) (?:\p{L}+ ){0,2}контрол/iu

const takesNext = new RegExp(
  `\\b(?:${taken}|liberate|capture|seize|hold|holds|held|controls?)\\s+(?:the\\s+)?(?:(?:${ground})\\s+of\\s+)?$`,
  'i',
)
const takenBefore = new RegExp(
  `^\\s+(?:(?:has|have|had)\\s+(?:now\\s+|also\\s+)?(?:been\\s+)?|(?:was|were|is|are)\\s+(?:being\\s+|now\\s+|also\\s+)?)(?:not\\s+(?:been\\s+)?)?(?:${taken}|lost|fallen)\\b(?!\\s+(?:by surprise|aback|to |off|from|as |for ))`,
  'i',
)

/** Whether the words around a place name say that it was taken or is held: “captured the village of | Kozinka”, “| Kozinka | has been taken”.
 *  “Moscow holds | Kyiv | responsible” takes no place. */
export function isPlaceTaken(before: string, after: string): boolean {
  if (cyrillicTakesNext.test(before) || cyrillicTakenBefore.test(after)) return true
  if (takesNext.test(before))
    return !/^\s*(?:responsible|accountable|liable|hostage|to\b|at its word|seriously|by surprise|[’']s\b)/i.test(
      after,
    )
  return takenBefore.test(after)
}

const cyrillicTakesNext =
  /(?<!\p{L})(?:взяли|взял|взята|захватил[аи]?|освободил[аи]?|занял[аи]?|удержива(?:ют|ет)|контролиру(?:ют|ет)|взяв|захопи(?:ли|ла|в)|звільни(?:ли|ла|в)|зайня(?:ли|ла|в)|утриму(?:ють|є)|контролю(?:ють|є))\s+(?:(?:сел[оа]|город|пос[её]лок|деревню|місто|селище|нас[её]л[её]нный пункт|населений пункт)\s+)?$/iu
const cyrillicTakenBefore =
  /^\s+(?:(?:был[аои]?|було|была|уже|вже)\s+)*(?:взят[аоы]?|захвачен[аоы]?|освобожд[её]н[аоы]?|взято|захоплен[оаі]?|звільнен[оаі]?|зайнят[оаі]?|втрачен[оаі]?)(?!\p{L})/iu
