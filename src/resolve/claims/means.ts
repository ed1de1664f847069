import { rowsByScript } from './rows-by-script.ts'

interface MeansRow {
  /** Weapons and tools, named in these words. */
  readonly words: RegExp
  /** What of them is also hit, lost and taken: a drone that was shot down was an attack, a tank that was destroyed was none. */
  readonly hardware: RegExp
  /** In front of what befell it: “destroyed six tanks”. */
  readonly befell: RegExp
  /** Behind it: “six tanks were destroyed”. */
  readonly befallen: RegExp
}

const english: MeansRow = {
  words:
    /\b(?:armou?red (?:vehicles?|personnel carriers?)|(?<!\b(?:chemical|diesel|fish|fuel|gas|holding|oil|petrol|propane|septic|storage|think|water)[ -])tanks?|artillery|rocket (?:troops|launchers?)|multiple rocket launchers?|missiles?|drones?|aircraft|aviation|mortars?|mines?|small arms|bombs?|explosives|helicopters?|(?<!\b(?:cargo|fishing|migrant|pleasure|rescue) )boats?|rifles?|knives|tear gas|water cannon|rockets?)\b/gi,
  hardware: /^(?:armou?red|tank|artillery|rocket l|multiple|aircraft|mortar|helicopter|boat)/i,
  befell:
    /\b(?:blew up|burn(?:ed|t)(?: out)?|captur\w+|damag\w+|destroy\w*|disabl\w+|hit|knock\w* out|loss of|lost|s[aiu]nk|seiz\w+|shot down|struck)\b(?! (?:by|using|with)\b)(?:(?!\b(?:by|from|using|with)\b)[^,;.]){0,60}$/i,
  befallen:
    /^(?:[^,;.]{0,30}\b)?(?:was|were|been|being) (?:\w+ly )?(?:captured|damaged|destroyed|disabled|hit|knocked out|lost|seized|shot down|struck|sunk)\b/i,
}

/** The same in Russian and Ukrainian, by the beginnings of words. */
const cyrillic: MeansRow = {
  words:
    /(?<!\p{L})(?:беспилотник|безпілотник|дрон|ракет|артиллери|артилері|мином[её]т|міномет|танк(?!ер)|бронетехник|бронетехнік|авиаци|авіаці|вертол[её]т|гелікоптер|водом[её]т|слезоточивый газ|сльозогінний газ|взрывчатк|вибухівк)\p{L}*/giu,
  hardware: /^(?:мином|міном|танк|бронет|вертол|гелікоп)/iu,
  befell:
    /(?<!\p{L})(?:знищ|подби|подбил|поврежд|пошкод|потеря|сбил|збил|уничтож|утрат|втрат)\p{L}*[^,;.]{0,60}$/iu,
  befallen:
    /^[^,;.]{0,30}(?<!\p{L})(?:знищен|подбит|підбит|поврежден|пошкоджен|потерян|сбит|збит|уничтожен|втрачен)/iu,
}

/** Weapons and tools that a claim says were used, in the words of the text: “tanks and armored vehicles”. Not those that something befell, nor tanks that hold
 *  fuel. Null where none is. */
export function meansOf(words: string): string | null {
  const found = new Set<string>()
  for (const row of rowsFor(words))
    for (const { 0: name, index } of words.matchAll(row.words))
      if (!isHit(row, words, name, index)) found.add(name.toLowerCase())
  return found.size > 0 ? [...found].join(', ') : null
}

function isHit({ hardware, befell, befallen }: MeansRow, words: string, name: string, at: number): boolean {
  return (
    hardware.test(name) && (befell.test(words.slice(0, at)) || befallen.test(words.slice(at + name.length)))
  )
}

const rowsFor = rowsByScript([english, cyrillic])
