import type { Frame } from './cue-row.ts'
import type { Passage } from './passage.ts'
import { phraseAt } from './phrase-at.ts'

/** Verbs that report only together with a word behind their object: without it “held”, “gave” and “raised” say nothing.
 *      held Taran responsible for the blasts      gave the toll as six      raised the toll to 212      pleaded not guilty
 *                 ^^^^^^^^^^^                              ^^                            ^^                     ^^^^^^^^^^
 *  What is said is everything behind the verb. A frame that is none of these has no second part. */
export function hasSecondPart(passage: Passage, from: number, limit: number, frame: Frame): boolean {
  const words = wordsBetween(passage, from, Math.min(limit, from + longest))
  if (frame === 'plea') return plea.test(words)
  const rule = behindObject[frame]
  if (!rule) return false
  const phrase = phraseAt(passage, from)
  if (!phrase || phrase.end >= limit) return false
  if (rule.heads && !rule.heads.test(passage.items[phrase.end - 1]!.lower)) return false
  return rule.opens.test(wordsBetween(passage, phrase.end, Math.min(limit, phrase.end + farthest)))
}

/** Whether a row is only a cue where its second part stands. */
export const splitFrames: ReadonlySet<Frame> = new Set([
  'responsible',
  'stated-as',
  'revised-to',
  'plea',
  'pinned-on',
])

const longest = 4
const farthest = 10
const plea = /^(?:not )?(?:guilty|innocent)\b|^no contest\b/
const number =
  '(?:(?:about|around|at least|more than|fewer than|less than|over|under|nearly|almost|some|up to|just|an estimated) )?(?:[$€£] ?)?(?:\\d|an?\\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\\w+ty\\b|dozens|hundreds|thousands|millions|zero)'
const tolls =
  /^(?:toll|tolls|number|numbers|figure|figures|count|estimate|estimates|total|tally|dead|deaths|casualties|losses|wounded|injured|missing|damage|cost|costs|turnout)$/

const behindObject: Partial<Record<Frame, { readonly heads: RegExp | null; readonly opens: RegExp }>> = {
  responsible: {
    heads: null,
    opens: /^(?:\w+ly )?(?:responsible|accountable|liable|culpable)(?: for\b|$| in\b| [.,])/,
  },
  'pinned-on': {
    heads:
      /^(?:accident|arson|assassination|attacks?|blame|blasts?|bombings?|collapse|crash|crimes?|deaths?|delays?|disaster|explosions?|failure|fires?|guilt|hacking|killings?|leak|massacre|murders?|outage|raids?|responsibility|shelling|shootings?|strikes?|theft|violence)$/,
    opens: /^on\b/,
  },
  'stated-as': {
    heads: new RegExp(
      `${tolls.source.slice(0, -2)}|age|cause|location|magnitude|position|reason|reasons|strength|time)$`,
    ),
    opens:
      /^(?:of (?:\w+ ){1,4})?as (?!(?:a|an|the)? ?(?:evidence|example|excuse|gift|present|prize|reason)s?\b)/,
  },
  'revised-to': {
    heads: tolls,
    opens: new RegExp(
      `^(?:(?:of|from|in) (?:[^ ]+ ){1,4})?(?:(?:up|upwards?|down|downwards?) )?(?:to|from) ${number}`,
    ),
  },
}

const wordsBetween = (passage: Passage, start: number, end: number): string =>
  passage.items
    .slice(start, end)
    .map((item) => item.lower)
    .join(' ')
