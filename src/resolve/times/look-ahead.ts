import type { Direction } from './near.ts'

/** Which way a time looks, by its clause: `ahead` in "will meet on Friday", "until Monday"; `back` where a past verb governs it; else
 *  `open`. Looks back to the start of the clause and on to its end. A past verb after "by Tuesday" says that it is over: "By Tuesday, the
 *  village had fallen". Offsets are within `text`. Never throws. */
export function directionOf(text: string, blockStart: number, start: number, end: number): Direction {
  const clause = clauseBefore(text, Math.max(blockStart, start - 120), start)
  const rest = /^[^.;!?“”«»]*/u.exec(text.slice(end, end + 120))![0]
  const main = clause.replace(passive, '')
  const after = rest.replace(passive, '')
  if (/\bhad been\b/iu.test(clause)) return 'back'
  if (fixed.test(clause)) return 'ahead'
  const isPast = past.test(main)
  if (limit.test(clause)) return must.test(clause) || !(past.test(after) || isPast) ? 'ahead' : 'back'
  // "It is expected to rise after the market closed on Wednesday": the nearest clause has its own verb.
  const subordinate = subordinator.exec(clause)?.[1]
  if (subordinate !== undefined && past.test(subordinate.replace(passive, ''))) return 'back'
  const told = clause.slice(reporting.exec(clause)?.[0].length ?? 0)
  if (ahead.test(told) || deadline.test(rest) || (!isPast && purpose.test(rest))) return 'ahead'
  // "Asked him to appear on 10 February": what was asked for is not over.
  // "Spoke of the summit on 24 April": the verb is past, the summit need not be.
  if (isPast) return asked.test(main) || planned.test(clause) ? 'open' : 'back'
  // "On 22 May, after two days of shelling, the village fell": the sentence goes on behind what opens it.
  const opens =
    clause.trim().length <= 8 &&
    /^(?:\W*|.*[.!?]\W*)$/u.test(text.slice(Math.max(blockStart, start - 120), start - clause.length))
  if (opens && isFirst(promised, past, after) && isFirst(promised, saying, after)) return 'ahead'
  return past.test(opens ? after : after.slice(0, 60).split(',')[0]!) ? 'back' : 'open'
}

/** Whether the one is found before the other. */
function isFirst(one: RegExp, other: RegExp, text: string): boolean {
  const at = one.exec(text)?.index
  return at !== undefined && at < (other.exec(text)?.index ?? text.length)
}

function clauseBefore(text: string, from: number, to: number): string {
  let at = to
  while (at > from && !',;:.!?“”«»"()—–'.includes(text[at - 1]!)) at--
  return text.slice(at, to)
}

/** What these words lead to is always to come. */
const fixed =
  /\b(?:upcoming|scheduled for|planned for|set for|slated for|as early as|as soon as|no later than|extended to|expires?(?: on)?|deadline (?:of|is))\s(?:the\s)?$/iu
const limit = /(?:\b(?:until|till|by|before|due)|(?<!\p{L})(?:до|к))\s(?:the\s)?$/iu
const ahead =
  /\b(?:will|shall|won['’]t|going to|due to|payable|effective|maturing|scheduled to|expected|plan(?:s|ned|ning)? to|set to|hope[sd]? to|(?:is|are) to|to be)\b|['’]ll\b|(?<!\p{L})(?:будет|будут|буде|будуть|состоится|пройд[её]т|відбудеться|планирует|планує)(?!\p{L})/iu
const deadline = /^\s(?:deadline|meeting|vote|elections?)\b/u
const purpose = /^\s(?:to (?!the|a|an|his|her|its|their|several|\p{Lu})[a-z]+)/u
/** A verb that tells of what is to come: "On Tuesday, the council **will** meet". */
const promised =
  /\b(?:will|shall|won['’]t|(?:is|are) (?:going |due |expected |scheduled |set |planning )?to|plans? to)\b|(?<!\p{L})(?:будет|будут|буде|будуть|состоится|пройд[её]т|відбудеться|планирует|планує)(?!\p{L})/iu
/** What follows the last word that opens a clause of its own. */
const subordinator = /.*\b(?:after|when|because|since|who|which)\b(.*)$/iu
const asked =
  /\b(?:asked|ordered|invited|told|subpoenaed|summoned|agreed|decided|voted|promised|vowed|pledged|offered|wanted|hoped|intended|called)\b.*\bto [a-z]+/iu
/** What is planned with a date, right before it. */
const planned =
  /\b(?:summits?|meetings?|conferences?|elections?|votes?|referendums?|ballots?|hearings?|trials?|talks|sessions?|ceremony|inauguration|congress|convention|visit|celebrations?|anniversary)(?: (?:in|at) (?:the )?\p{Lu}[\p{L}-]+)? (?:on|for)\s(?:the\s)?$/u
const must = /\b(?:will|must|should|shall|would|can|to|be)\b/iu
/** Participles that say nothing of the past: "is held", "was expected". */
const passive =
  /\b(?:(?:has|have|had|was|were) )?(?:been )?(?:expected|scheduled|planned|slated|extended|proposed|based|required|unspecified|so-called|limited|united)\b|\b(?:is|are|be|being) (?:not |also |still )?(?:[a-z]+ed|heard|held|sold|made|paid|built|taken|seen|sent|shown|told|met)\b/giu
const past = new RegExp(
  `\\b(?:had|was|were|did|[a-z]{3,}ed|${[
    'ago became began bled blew broke brought built burnt bought came caught chose crept cut dealt drew drove ended fell felt fled flew',
    'forbade fought found froze gave got grew heard held hid hit hung kept knew laid lay led left lost made meant met paid put ran rang rode',
    'rose sang sank sat saw sent shook shot shrank sold sought spent spoke spread stole stood stopped struck swept swore taught thought threw',
    'told took understood wept went withdrew woke won wore wrote',
  ]
    .join(' ')
    .replaceAll(
      ' ',
      '|',
    )})\\b|(?<![\\u0400-\\u052f])(?:[\\u0400-\\u052f]{2,}(?:[аеёиоуыюяіїє]л[аои]?(?:с[ья])?|[аеиіїяу](?:вся|в|но|то))|був|убит|погиб)(?![\\u0400-\\u052f])`,
  'iu',
)
const saying = /\bsa(?:id|ys)\b|(?<!\p{L})(?:сказал|заяви|сообщи|повідоми)/iu
/** Up to and with the last verb of saying: what comes behind it is said. */
const reporting = /^.*\b(?:said|told|wrote|announced|reported|claimed|stated)\b/iu
