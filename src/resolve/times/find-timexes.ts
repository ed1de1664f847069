import type { Article, Diagnostic, Timex } from '../../model/index.ts'
import type { TextLayers } from '../../text/index.ts'
import { writtenDay, writtenTime } from './calendar.ts'
import type { TimeMention } from './meaning.ts'
import { findMentions } from './mentions.ts'
import { type Resolved, resolveAll } from './resolve-times.ts'

export interface FoundTimexes {
  /** In text order, apart from each other. */
  readonly timexes: Timex[]
  readonly diagnostics: Diagnostic[]
}

/** Find the time expressions of an article and give each its TIMEX3 value and its interval.
 *
 *  Relative ones count from the publication day, inside a quotation from the day it was said; a bare clock time takes the day
 *  the text has reached. `value` keeps the precision that was said (`2023`, `2024-W10`, `2024-03-12`, `2024-03-12TNI`);
 *  `from` and `to` are half-open, in UTC where the words name a zone, else local without offset. What cannot be said is null
 *  and has a diagnostic. Annotation follows TIMEX3 (TimeML 1.2.1), with EDTF `from/to` for ranges.
 *      On Tuesday … “Around 3:00 a.m. Moscow time, …”
 *         ^^^^^^^ 2024-03-12   ^ 2024-03-12T03:00, 23:30Z to 00:30Z: an hour's blur for "around"
 *  `lean` is the way a time looks whose clause tells nothing: a report looks back to “Friday”, a programme (`coming`) to the coming one.
 *  Never throws. */
export function findTimexes(
  article: Article,
  layers: TextLayers,
  { lean = 'open' }: { readonly lean?: 'open' | 'coming' } = {},
): FoundTimexes {
  const diagnostics: Diagnostic[] = []
  const mentions: TimeMention[] = []
  for (const block of article.blocks) {
    const found = findMentions(article.text.slice(block.start, block.end), article.language)
    for (const mention of found.mentions)
      mentions.push({ ...mention, start: mention.start + block.start, end: mention.end + block.start })
    for (const { start, end, order } of found.ambiguous)
      diagnostics.push(
        problem(
          block.start + start,
          block.start + end,
          'resolve.ambiguous-date',
          'info',
          `"${article.text.slice(block.start + start, block.start + end)}" reads both ways; taken as ${order}, by the language ${article.language ?? '(unknown)'}`,
        ),
      )
  }
  const ids = mentions.map((_, index) => `${article.id}.t${index + 1}`)
  const resolved = resolveAll(mentions, ids, layers, writtenTime(article.published), lean)
  const timexes = mentions.map((mention, index) =>
    asTimex(article.text, mention, ids[index]!, resolved[index]!),
  )
  for (const timex of timexes) {
    if (
      timex.from === null &&
      timex.type !== 'DURATION' &&
      timex.type !== 'SET' &&
      !/_REF$/.test(timex.value ?? '')
    )
      diagnostics.push(unresolved(timex, article))
  }
  return { timexes, diagnostics: diagnostics.sort((a, b) => a.start! - b.start!) }
}

function asTimex(text: string, mention: TimeMention, id: string, resolved: Resolved): Timex {
  const { value, type, from, to, zone, anchor, known, how } = resolved
  const rule = how === null ? mention.rule : `${mention.rule}>${how}`
  return {
    id,
    start: mention.start,
    end: mention.end,
    text: text.slice(mention.start, mention.end),
    value,
    type,
    from,
    to,
    zone,
    anchor,
    known,
    rule,
  }
}

function unresolved(timex: Timex, article: Article): Diagnostic {
  const missing = writtenDay(article.published) === null
  const message = missing
    ? `"${timex.text}" counts from the publication day, and ${article.id} has none`
    : `"${timex.text}" has no day: none is named before it in ${article.id}`
  return problem(
    timex.start,
    timex.end,
    missing ? 'resolve.no-publication-day' : 'resolve.time-without-day',
    'warning',
    message,
  )
}

function problem(
  start: number,
  end: number,
  code: string,
  severity: 'info' | 'warning',
  message: string,
): Diagnostic {
  return { code, severity, stage: 'resolve', start, end, message }
}
