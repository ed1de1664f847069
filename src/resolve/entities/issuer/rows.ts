/** A form in which a line at the head or the foot of a report says whose words it is. */
export interface IssuerRow {
  readonly id: string
  /** The whole line; the group `name` holds who issues the report. */
  readonly form: RegExp
  /** What may bear such a line: `actor`, whose name shows a state's body, a force, a party or the like; `organisation`, an actor or what is called a firm, a club or a
   *  hospital; `anybody` that is no outlet and no place. */
  readonly by: 'actor' | 'organisation' | 'anybody'
  readonly example: string
  readonly counterExample: string
}

/** What a party calls its own text. */
const text =
  '(?:(?:joint|official|press|public|open|written|video|audio|urgent|emergency|special|further|second|final) )*(?:statement|communiqu[eé]|declaration|announcement|message|letter|appeal|press release|news release|media release|release|bulletin|notice)'

/** The desk that gives it out. */
const desk =
  "(?:(?:press|media|information|public affairs|public information|communications?|news) (?:desk|service|office|cent(?:re|er)|department|directorate|section|wing|team|bureau|unit)|(?:general |political )?secretariat|office of (?:the |its )?(?:chief |official |press )?(?:spokes(?:man|woman|person)|secretary)|(?:chief |official )?spokes(?:man|woman|person)[’']s office|military media|official (?:\\p{L}+ )?(?:channel|account|page|feed|website|site)|(?:\\p{L}+ )?channel)"

/** A number, a day or a place behind it: “No. 114/24”, “, 4 October”. */
const numbered = '(?:,? *(?:no|nr|№|number|#)\\.? *[\\p{L}\\d/.–-]*\\d[\\p{L}\\d/.–-]*)?'

const name = '(?<name>[\\p{Lu}\\d«“"][\\p{L}\\p{M}\\d’\'.&«»“”" /-]*?)'
const dash = ' *(?:[|:/·•–—]| - ) *'

/** Rows that a line is held against, the first that fits; a line is the report's title, a line above its first sentence, or one of the last.
 *  Where only an actor may bear it, the words are those of ordinary headlines too. */
export const issuerRows: readonly IssuerRow[] = [
  {
    id: 'issuer.issued-by',
    form: new RegExp(
      `^(?:(?:the )?${text},? )?(?:issued|released|distributed|given out|signed)(?: on \\p{L}+,?)? by (?:the )?${name}(?:, [^.]{3,60})?\\.?$`,
      'iu',
    ),
    by: 'anybody',
    example: 'Issued by Brand & Keel, solicitors, Wednesday',
    counterExample: 'Issued by hand on Wednesday',
  },
  {
    id: 'issuer.text-by',
    form: new RegExp(
      `^(?:full text(?: of)?[: ]*)?(?:the )?${text}${numbered} (?:by|on behalf of) (?:the )?${name}(?:(?:,? (?:on|about|regarding|concerning|following|after|in response to|as to|to|in connection with)\\b|[,:;(]| [–—|-] ).*)?$`,
      'iu',
    ),
    by: 'anybody',
    example: 'STATEMENT ON BEHALF OF THE ODUM FAMILY',
    counterExample: 'Statement by minister draws anger',
  },
  {
    id: 'issuer.text-of',
    form: new RegExp(
      `^(?:full text(?: of)?[: ]*)?(?:the )?${text}${numbered}(?: (?:of|from) |${dash})(?:the )?${name}(?:(?:,? (?:on|about|regarding|concerning|following|after|in response to|as to|in connection with)\\b|[,:;(]| [–—|-] ).*)?$`,
      'iu',
    ),
    by: 'organisation',
    example: 'Press release / Ministry of Defence of Karvania',
    counterExample: 'Letter from New York: a winter without light',
  },
  {
    id: 'issuer.desk-of',
    form: new RegExp(`^(?:the )?${desk}(?: (?:of|for) |${dash})(?:the )?${name}(?:[,:(].*)?$`, 'iu'),
    by: 'anybody',
    example: 'Official Telegram channel of the General Staff',
    counterExample: 'Channel for cargo ships reopens',
  },
  {
    id: 'issuer.desk-behind',
    form: new RegExp(`^(?:the )?${name}(?:,|${dash}|’s|'s|) *[(]?${desk}[)]?(?:[,:(].*)?$`, 'iu'),
    by: 'anybody',
    example: 'TARN BRIGADE | PRESS DESK',
    counterExample: 'Meridian News Channel',
  },
  {
    id: 'issuer.text-behind-mark',
    form: new RegExp(
      `^(?:the )?${name}(?:’s|'s|:| *[|–—] | - ) *${text}${numbered}(?:(?:,? (?:on|about|regarding|concerning|following|after)\\b|[,:;(]| [–—|-] | \\d| \\p{L}+ \\d).*)?$`,
      'iu',
    ),
    by: 'organisation',
    example: 'Grane Shipping: statement on the collision off Cape Selm',
    counterExample: 'Grane Shipping statement fails to calm Selm',
  },
  {
    id: 'issuer.text-behind',
    form: new RegExp(
      `^(?:the )?${name}(?:,|${dash}|’s|'s|) *(?:official )?(?:(?:press |news |media )?(?:statement|communiqu[eé]|release|note)|(?:morning |evening |daily |weekly )?(?:operational |situation(?:al)? )?(?:update|report|summary))${numbered}(?:(?:,? (?:on|about|regarding|concerning|following)\\b|[,:;(]| [–—|-] | \\d| \\p{L}+ \\d).*)?$`,
      'iu',
    ),
    by: 'actor',
    example: 'Ministry of Defence statement on the fighting at Orlavka',
    counterExample: 'Ministry statement draws anger in Orlavka',
  },
]

/** A line that says what the text is and not whose: whose name stands in the line above it or below it has issued it. */
export const genreLine = new RegExp(
  `^(?:for immediate release|${text}|${desk})${numbered}(?:[,:(].*| read at .*)?$`,
  'iu',
)

/** Bodies of a state, and others that have few namesakes among outlets and shops. */
const body =
  "ministry|government|armed forces|defen[cs]e forces?|army|navy|air force|general staff|forces|central command|high command|(?:joint|eastern|western|northern|southern|operational) command|headquarters|police(?: department| force| service)?|sheriff['’]s (?:office|department)|fire department|coast ?guard|border guards?|national guard|guards|brigade|battalion|regiment|militia|union|federation|embassy|consulate|parliament|presidency|(?:president|prime minister|governor|mayor)['’]s office|office of the (?:president|prime minister|governor|mayor|prosecutor)|kremlin|prosecutor['’]s office|prosecution service|(?:state|federal|national|security|emergency|emergencies|rescue|border|intelligence|prison|penitentiary|customs|migration|civil protection|civil defen[cs]e) (?:service|agency|committee|guard|council|administration)|department|directorate|commission|authority|municipality|city council|city hall|archdiocese|diocese|parish|committee|council"

const group = 'division|legion|front|resistance|movement|party|alliance|coalition|command|league|congress'

/** Whether a name is an actor's by its head: “**Ministry** of Defence”, “Tarn **Brigade**”, not “Police Shooting”. */
const headedBy = (nouns: string): RegExp =>
  new RegExp(`\\b(?:${nouns})(?:$|(?= (?:of|for|in|and|to|[|–—-])| ?[&,(:]))`, 'iu')

/** Any actor that gives out texts of its own; learned societies, firms and charities bear such words seldom. */
export const actorName = headedBy(`${body}|${group}`)

/** One whose name alone, over a page or a text, says that it speaks there itself: a blog may be some “Party”, no ministry. */
export const bodyName = headedBy(body)
