import type { Token } from '../../text/index.ts'
import type { Core } from './core.ts'

const played = /^(?:won|win|wins|lost|lose|beat|drew|score|scored|led|ended|finished|defeat|victory)$/

/** Nouns that a number behind them names: "Section 4", "Room 12", "статья 112", "будинок 12". */
const naming =
  /^(?:section|article|chapter|paragraph|clause|page|room|flight|highway|route|channel|volume|version|phase|level|appendix|annex|figure|grade|gate|lot|model|opus|passcode|platform|resolution|order|season|episode|act|unit|block|стат(?:ья|ьи|ье|ью)|статт[яіею]|пункт[ае]?|подпункт[ае]?|підпункт[уі]?|глав[аеы]|част(?:ь|и)|частин[аи]|раздел[ае]?|розділ[уі]?|рейс[ауе]?|дом|дома|будинок|будинку|квартир[аеиі]|указ[ау]?|приказ[ау]?|наказ[ау]?|закон[ау]?|номер[аоу]?м?|улиц[аеы]|вулиц[яі]|трасс[аеы]|трас[аи]|шоссе|школ[аеиі]|кабинет[ае]?|кабінет[уі]?|версі?и?[яи]|сери[яи]|сері[яї]|сезон[ае]?|групп[аеы]|канал[ае]?|страниц[аеы]|сторінк[аи]|резолюци[яи]|резолюці[яї]|протокол[ау]?|форм[аы]|том[ае]?|№)$/

/** Nouns that a number names only where they are written as a name: "Building 7", "Sector 4"; "in the building 7 people died". */
const namingInCapitals =
  /^(?:building|berth|block|bus|camp|cell|checkpoint|district|hangar|hospital|line|mine|pier|point|post|precinct|reactor|sector|station|terminal|train|tram|tunnel|ward|well|wing|zone)$/
const capitalised = /^\p{Lu}\p{Ll}/u

/** Numbers that name: "Article 5", "No. 12", "Unit 74455", "+7 495", "1.", "50.3° N", and runs of numbers. */
export function isName(tokens: readonly Token[], at: number, core: Core, money: boolean): boolean {
  if (money) return false
  const before = tokens[at - 1]
  const first = tokens[at]!
  if (before && naming.test(before.lower) && core.rule !== 'range') return true
  if (before && capitalised.test(before.text) && namingInCapitals.test(before.lower) && core.rule !== 'range')
    return true
  if (core.rule === 'range' && isChain(tokens, at, core.end)) return true
  if (core.rule === 'range' && before && played.test(before.lower) && tokens[core.end]?.kind !== 'word')
    return true
  const after = tokens[core.end]
  // "shot three times": of nothing that could be counted.
  if (core.rule === 'words' && after?.lower === 'times') return true
  // "The Group of Seven", "Big Three".
  if (core.rule === 'words') return before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(first.text)
  if (core.rule !== 'digits') return false
  if (isOfFeet(tokens, at, core.end)) return true
  if (after && /^[°№#@]$/.test(after.text)) return true
  if (
    after &&
    after.start === tokens[core.end - 1]!.end &&
    /^[-–/:]$/.test(after.text) &&
    tokens[core.end + 1]?.kind === 'number' &&
    tokens[core.end + 1]!.start === after.end
  )
    return true
  if (!before) return after?.text === '.' || after?.text === ')'
  if (/^[#№@+_]$/.test(before.text) || /^(?:no|nos|number|№)$/.test(before.lower)) return true
  if (before.text === '.' && /^no$/.test(tokens[at - 2]?.lower ?? '')) return true
  if (before.end === first.start && !/^[("“‘'«[—–-]$/.test(before.text)) return true
  if (/^[-–/:.]$/.test(before.text) && before.end === first.start) return true
  return before.kind === 'number' && first.start - before.end <= 1
}

/** "a 12'6\" alligator": feet and inches. */
function isOfFeet(tokens: readonly Token[], first: number, end: number): boolean {
  const mark = (at: number) =>
    /^['’′"”″]$/.test(tokens[at]?.text ?? '') && tokens[at]!.start === tokens[at - 1]?.end
  return (
    (mark(end) && tokens[end + 1]?.kind === 'number') ||
    (mark(first - 1) && tokens[first - 2]?.kind === 'number')
  )
}

/** "910-432-3383": more than two numbers on one string of dashes are no range. */
function isChain(tokens: readonly Token[], first: number, end: number): boolean {
  const joins = (dash: Token | undefined, number: Token | undefined, at: number): boolean =>
    dash !== undefined && /^[-–]$/.test(dash.text) && number?.kind === 'number' && dash.start === at
  const last = tokens[end - 1]!
  const before = tokens[first - 1]
  return (
    joins(tokens[end], tokens[end + 1], last.end) ||
    (before !== undefined &&
      before.end === tokens[first]!.start &&
      joins(before, tokens[first - 2], before.start))
  )
}
