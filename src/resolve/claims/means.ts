import { rowsByScript } from './rows-by-script.ts'

const meansWords =
  /\b(?:armou?red (?:vehicles?|personnel carriers?)|tanks?|artillery|rocket (?:troops|launchers?)|multiple rocket launchers?|missiles?|drones?|aircraft|aviation|mortars?|mines?|small arms|bombs?|explosives|helicopters?|boats?|rifles?|knives|tear gas|water cannon|rockets?)\b/gi

/** Weapons and tools named, in the words of the text: “tanks and armored vehicles”. Null where none is. */
export function meansOf(words: string): string | null {
  const patterns = rowsFor(words).map((row) => row.words)
  const found = [
    ...new Set(patterns.flatMap((pattern) => words.match(pattern) ?? []).map((each) => each.toLowerCase())),
  ]
  return found.length > 0 ? found.join(', ') : null
}

/** The same in Russian and Ukrainian, by the beginnings of words. */
const cyrillicMeans =
  /(?<!\p{L})(?:беспилотник|безпілотник|дрон|ракет|артиллери|артилері|мином[её]т|міномет|танк(?!ер)|бронетехник|бронетехнік|авиаци|авіаці|вертол[её]т|гелікоптер|водом[её]т|слезоточивый газ|сльозогінний газ|взрывчатк|вибухівк)\p{L}*/giu

const rowsFor = rowsByScript([{ words: meansWords }, { words: cyrillicMeans }])
