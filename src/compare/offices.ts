/** The area that somebody holds office in, by the words beside their name. */
import { contentStems } from './claim-stems.ts'
import type { Sources } from './sources.ts'

export interface Office {
  readonly office: string
  /** Stem of the name of the area. */
  readonly area: string
}

const offices = new WeakMap<Sources, Map<string, Office | null>>()

/** The office and area of a person, by the first mention that tells it: “Kursk governor Alexei Smirnov”, “Vera Stolz, the mayor of Odesa”, «губернатор
 *  Новгородской области Андрей Никитин»; of a role without a name by its own words. Null where none does. */
export function officeOf(entity: string, sources: Sources): Office | null {
  const known = offices.get(sources) ?? new Map<string, Office | null>()
  offices.set(sources, known)
  const held = known.get(entity)
  if (held !== undefined) return held
  const found = findOffice(entity, sources)
  known.set(entity, found)
  return found
}

/** Whether two hold one kind of office over two areas: what neither says where, each says of their own. Names in two scripts are not told apart. */
export function areOfTwoAreas(some: readonly string[], others: readonly string[], sources: Sources): boolean {
  const [a, b] = [some, others].map((all) => all.flatMap((id) => officeOf(id, sources) ?? []))
  return a!.some((one) =>
    b!.some(
      ({ office, area }) =>
        office === one.office && area !== one.area && isCyrillic(area) === isCyrillic(one.area),
    ),
  )
}

/** Characters before and behind a name, and mentions that are looked at. */
const reach = 60
const looked = 6

function findOffice(entity: string, sources: Sources): Office | null {
  const mentions = (sources.entities.get(entity)?.mentions ?? []).slice(0, looked)
  for (const { document, start, end } of mentions) {
    const text = sources.documents.get(document)?.text
    if (text === undefined) continue
    const words = {
      before: text.slice(Math.max(0, start - reach), start),
      itself: text.slice(start, end),
      behind: text.slice(end, end + reach),
    }
    for (const { at, pattern } of officeRows) {
      const { office, area } = pattern.exec(words[at])?.groups ?? {}
      const stem = area === undefined ? undefined : [...contentStems(area)][0]
      if (stem !== undefined) return { office: /^[mм]/iu.test(office!) ? 'mayor' : 'governor', area: stem }
    }
  }
  return null
}

interface OfficeRow {
  readonly at: 'before' | 'itself' | 'behind'
  readonly pattern: RegExp
  readonly example: string
  readonly counterExample: string
}

/** `<…>` is the mention. */
// biome-ignore format: a table is read by its columns
export const officeRows: readonly OfficeRow[] = [
  { at: 'before', pattern: /(?<area>\p{Lu}[\p{L}-]+)(?:[’']s)?(?: (?:regional|region|oblast|province|provincial|acting|state|city))* (?<office>[Gg]overnor|[Mm]ayor),?\s$/u,
    example: 'Kursk governor <Alexei Smirnov> spoke.', counterExample: 'The governor <Alexei Smirnov> spoke.' },
  { at: 'before', pattern: /(?<office>[Gg]overnor|[Mm]ayor) of (?:the )?(?:city of )?(?<area>\p{Lu}[\p{L}-]+)[^.,;]{0,20},?\s$/u,
    example: 'The governor of the Belgorod region, <Ona Velt>, spoke.', counterExample: 'The governor of the bank, <Ona Velt>, spoke.' },
  { at: 'itself', pattern: /^(?:the )?(?<office>governor|mayor) of (?:the )?(?:city of )?(?<area>\p{Lu}[\p{L}-]+)/iu,
    example: '<The mayor of Odesa> spoke.', counterExample: '<The mayor> spoke.' },
  { at: 'behind', pattern: /^, (?:the |an? )?(?:acting )?(?<office>governor|mayor) of (?:the )?(?:city of )?(?<area>\p{Lu}[\p{L}-]+)/u,
    example: '<Ona Velt>, the mayor of Odesa, spoke.', counterExample: '<Ona Velt>, a friend of the mayor of Odesa, spoke.' },
  { at: 'before', pattern: /(?<area>\p{Lu}[\p{L}-]+[сц]ь?к\p{L}+) (?<office>[Гг]убернатор|[Мм]эр|[Мм]ер)\p{L}{0,3}\s$/u,
    example: 'Смоленский губернатор <Ян Ольха> написал.', counterExample: 'Новый губернатор <Ян Ольха> написал.' },
  { at: 'before', pattern: /(?<office>[Гг]убернатор|[Мм]эр|[Мм]ер)\p{L}{0,3} (?:города |міста )?(?<area>\p{Lu}[\p{L}-]+)(?: (?:област|кра|район|округ|республик)\p{L}*)?,?\s$/u,
    example: 'Губернатор Новгородской области <Ян Ольха> написал.', counterExample: 'Губернатор области <Ян Ольха> написал.' },
]

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word)
