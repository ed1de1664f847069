import { readByline } from './byline.ts'
import { isDatelineAlone } from './dateline.ts'
import { furnitureRules } from './furniture.ts'
import { hasOutletWord, isOutletName, isPersonName, takeNames } from './names.ts'
import type { Facts, Verdict } from './pieces.ts'
import { readVia } from './via.ts'
import { findWrittenDates, type WrittenDate } from './written-date.ts'

/** What a line beside the article says about it: its date, author, outlet or where it was taken from, in any mixture.
 *      Jane Doe | Northline News | 13 March 2024, 04:15 | 5 min read
 *  Null as soon as one part of the line is none of these. `beforeTitle` asks for more certainty: a line with an unknown
 *  capitalised part ("Harrow Raid, 13 March 2024") may be the title itself. */
export function readMetaLine(text: string, beforeTitle: boolean): Verdict | null {
  const line = text.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ').trim()
  if (line.length > 220 || isDatelineAlone(line)) return null
  const channel = readChannelHeader(line)
  if (channel !== null) return channel
  const via = readVia(line)
  if (via !== null && !(beforeTitle && /^(?:sources?|джерел|источник)/i.test(line)))
    return {
      rule: 'via',
      reason: 'via',
      facts: { via: via.via, ...(via.byline === null ? {} : { byline: via.byline }) },
    }
  const dates = findWrittenDates(line)
  if (dates.length === 0) {
    if (/^(?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$/i.test(line))
      return { rule: 'clock', reason: 'date-line', facts: {} }
    const byline = readByline(line)
    return byline === null ? readParts(line, [], true) : { rule: 'byline', reason: 'byline', facts: byline }
  }
  return readParts(line, dates, beforeTitle)
}

/** `Border Watch, [12.03.2024 14:05]`: how Telegram Desktop heads a copied message. */
function readChannelHeader(line: string): Verdict | null {
  const match =
    /^(.{2,80}?),? \[(\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?)\]:?$/i.exec(line)
  const date = match === null ? undefined : findWrittenDates(match[2]!)[0]
  if (match === null || date?.value == null) return null
  return { rule: 'channel-header', reason: 'channel', facts: { publisher: match[1]!, published: date.value } }
}

function readParts(line: string, dates: readonly WrittenDate[], beforeTitle: boolean): Verdict | null {
  let rest = ''
  let at = 0
  for (const date of dates) {
    rest += `${line.slice(at, date.start)}|`
    at = date.end
  }
  rest += line.slice(at)
  const parts = rest
    .split(/[|•·\t()[\]]|\s[–—-]\s|(?<=\|)|\s\/\s/)
    .map((part) =>
      part
        .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
        .replace(/(?:^|\s)(?:on|at|posted|published|в|о|у)$/iu, '')
        .replace(/[\s,]+$/, ''),
    )
    .filter((part) => part !== '')
  if (dates.length === 0 && parts.length < 2) return null
  let facts: Facts = dateFacts(dates)
  for (const part of parts) {
    const more = readPart(part, beforeTitle)
    if (more === null) return null
    facts = { ...more, ...facts }
  }
  if (dates.length === 0 && facts.byline === undefined) return null
  return facts.byline === undefined
    ? { rule: 'date-line', reason: 'date-line', facts }
    : { rule: 'byline-and-date', reason: 'byline', facts }
}

function dateFacts(dates: readonly WrittenDate[]): Facts {
  const known = dates.filter((date) => date.value !== null)
  const published =
    known.find((date) => date.label === 'published') ?? known.find((date) => date.label === null)
  const modified = known.find((date) => date.label === 'modified')
  return {
    ...(published?.value == null ? {} : { published: published.value }),
    ...(modified?.value == null ? {} : { modified: modified.value }),
    ...(dates.some((date) => date.value === null) ? { yearless: 'yes' } : {}),
    ...(published?.ambiguous || modified?.ambiguous
      ? { ambiguousDate: published?.value ?? modified?.value ?? '' }
      : {}),
  }
}

function readPart(part: string, beforeTitle: boolean): Facts | null {
  const words = part.replace(/^(?:posted|published|updated|written)\s+(?=by\b)/i, '')
  const byline = readByline(part) ?? readByline(words)
  if (byline !== null) return byline
  const names = takeNames(part)
  if (names !== null && names.rest === '' && part.split(/\s+/).length <= 8) return { byline: names.names }
  if (isPersonName(part)) return { byline: part }
  const via = readVia(part)
  if (via !== null) return { via: via.via }
  if (furnitureRules.some((rule) => rule.form.test(part))) return {}
  if (/^(?:in|last|first|local time|live|new|exclusive)$/i.test(part)) return {}
  if (isOutletName(part) && hasOutletWord(part)) return { publisher: part }
  return !beforeTitle && isOutletName(part) && part.split(/\s+/).length <= 4 ? {} : null
}
