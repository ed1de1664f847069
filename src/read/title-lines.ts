import { hasOutletWord, isOutletName } from './names.ts'

/** Lines above a title that are not the title: letterhead, masthead, section name. */
export interface TopLine {
  readonly rule: string
  readonly reason: string
  readonly publisher: string | null
}

export interface TopLineRule {
  readonly id: string
  readonly reason: string
  /** `yes`: whatever follows. `if-title-follows`: only where a later line can be the title instead. */
  readonly sure: 'yes' | 'if-title-follows'
  readonly names: boolean
  readonly form: (line: string) => boolean
  readonly example: string
  readonly not: string
}

export const topLineRules: readonly TopLineRule[] = [
  {
    id: 'release-mark',
    reason: 'letterhead',
    sure: 'if-title-follows',
    names: false,
    form: (line) =>
      /^(?:for immediate release|(?:immediate|press|news|media) (?:release|statement|note|notice|advisory)|official (?:statement|communiqu[eé])|communiqu[eé]|statement|прес-?реліз|пресс-?релиз|повідомлення|сообщение|заява|заявление)(?:\s*[#:№-]?\s*(?:no\.?|nr\.?|№)?\s*[\w/.-]*\d[\w/.-]*)?$/iu.test(
        line,
      ),
    example: 'PRESS RELEASE No. 114/24',
    not: 'Statement of the governor on the raid',
  },
  {
    id: 'release-number',
    reason: 'letterhead',
    sure: 'yes',
    names: false,
    form: (line) =>
      /^(?:(?:press |news )?(?:release|statement|reference|ref|communiqu[eé]|bulletin|document|doc|issue|edition|volume|vol|no|nr|№|number|исх|вих)\b[\s.:]*(?:(?:no|nr|number)\b|№)?[\s.:#]*)+[\p{L}\d/.–-]*\d[\p{L}\d/.–-]*$|^(?:№|#)\s*[\p{L}\d/.–-]*\d[\p{L}\d/.–-]*$|^\d{4}-\d{2}-\p{Lu}{1,3}-\d+$/iu.test(
        line,
      ),
    example: 'No. 114/24',
    not: 'No 10 denies it sent the shells',
  },
  {
    id: 'letterhead',
    reason: 'letterhead',
    sure: 'if-title-follows',
    names: true,
    form: (line) => line.length <= 90 && isOfficeName(line),
    example: 'MINISTRY OF DEFENCE OF THE REPUBLIC OF HARROW',
    not: 'Ministry of Defence says all attacks were repelled',
  },
  {
    id: 'masthead',
    reason: 'masthead',
    sure: 'if-title-follows',
    names: true,
    form: (line) =>
      line.split(/\s+/).length <= 5 &&
      /\s/.test(line) &&
      isOutletName(line) &&
      hasOutletWord(line) &&
      !/\d/.test(line),
    example: 'The Harrow Courier',
    not: 'Fighters leave the border post',
  },
  {
    id: 'section',
    reason: 'navigation',
    sure: 'if-title-follows',
    names: false,
    form: (line) => isSectionName(line),
    example: 'WORLD NEWS',
    not: 'Live updates from the Harrow border',
  },
]

/** Which rule takes a line off the top, or null where it can be the title. */
export function readTopLine(line: string, titleFollows: boolean): TopLine | null {
  const row = topLineRules.find((rule) => (rule.sure === 'yes' || titleFollows) && rule.form(line))
  return row === undefined
    ? null
    : { rule: row.id, reason: row.reason, publisher: row.names ? tidyName(line) : null }
}

/** `WORLD NEWS`, `Analysis`, `Війна`: up to four section words and nothing else. */
export function isSectionName(line: string): boolean {
  return /^(?:(?:\p{Extended_Pictographic}|\ufe0f)*\s*)?(?:(?:world|europe|asia|africa|americas|middle east|international|national|local|politics|war|conflict|defen[cs]e|military|security|business|opinion|analysis|interview|commentary|explainer|news|breaking|live|latest|exclusive|updated?|feature|investigation|top stor(?:y|ies)|editor['’]s choice|blog|column|video|russia|ukraine|мир|світ|війна|война|новости|новини|политика|політика|срочно|терміново)(?:\s*(?:news|updates?|stories|desk|[/|&,:•·-])?\s*)){1,4}$/iu.test(
    line,
  )
}

/** Office words that head a letter. Every word must be capitalised (or small), and none may be a verb of reporting. */
export function isOfficeName(line: string): boolean {
  const words = line.split(/\s+/)
  if (/[.!?:]$/.test(line) || words.length > 12 || /\d/.test(line)) return false
  const capital = words.every(
    (word) =>
      /^["«“(]?\p{Lu}/u.test(word) || /^(?:of|the|and|for|in|on|та|і|и|по|з|у|в|&|[–—-])$/iu.test(word),
  )
  const cyrillic =
    /^(?:міністерство|министерство|служба|прес-?служба|пресс-?служба|управління|управление|генеральн|штаб|адміністрація|администрация|правительство|уряд)/iu.test(
      line,
    )
  if (!capital && !cyrillic) return false
  if (words.some((word) => headlineVerbs.test(word))) return false
  return cyrillic || officeWords.test(line)
}

const officeWords =
  /\b(?:ministry|department|office|embassy|general staff|press (?:service|office|cent(?:re|er))|government|directorate|(?:state|border|security|emergency|rescue) (?:service|committee|guard)|armed forces|air force|navy|national guard|council|administration|agency|joint command|command|headquarters|information (?:service|cent(?:re|er))|(?:federal |islamic |people.s )?(?:republic|kingdom|commonwealth|state) of \p{L}+)(?![\p{L}])/iu

const headlineVerbs =
  /^(?:says?|said|claims?|claimed|reports?|reported|denies|denied|confirms?|confirmed|announces?|announced|launch(?:es|ed)?|repels?|repelled|accuses?|accused|warns?|warned|calls?|vows?|blames?|rejects?|admits?|orders?|urges?|releases?|names?|is|are|was|were|has|have|hits?|attacks?|kills?|takes?|loses?|заявляє|заявил[аио]?|заявила|повідомляє|повідомило|сообщает|сообщило|сообщила)$/i

function tidyName(line: string): string {
  return line.replace(/^[\s"«“(]+|[\s"»”),]+$/g, '')
}
