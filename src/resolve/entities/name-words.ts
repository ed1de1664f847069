import type { TextLayers } from '../../text/index.ts'
import { pronounOfGivenName } from './given-names.ts'
import { kindOfHead } from './words.ts'

const days =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|i)$/

/** Whether a token may stand in a name. The first word of a sentence must be tagged as one. */
export function isNameWord(layers: TextLayers, at: number, opens: boolean): boolean {
  const token = layers.tokens[at]!
  if (token.kind === 'number')
    return /^\d+(?:st|nd|rd|th)$/.test(token.lower) && isNameWord(layers, at + 1, false)
  if (token.kind !== 'word' || !/^(?:(?:al|el|an|ad|as|ash|ar|at|az)-)?\p{Lu}/u.test(token.text)) return false
  if (days.test(token.lower)) return isDayOfBody(layers, at)
  if (backed.test(token.text)) return false
  const tag = layers.tags[at] ?? 'NN'
  if (opens && quantities.has(token.lower)) return false
  if (tag === 'NNP' || tag === 'NNPS') return true
  // “**KJAER:** I wrote that …”
  if (opens && layers.tokens[at + 1]?.text === ':' && /^\p{Lu}{3,}$/u.test(token.text)) return true
  // “**Craig** Reyk”, whatever the tagger takes the first word for.
  if (opens)
    return (
      pronounOfGivenName(token.lower) !== null && /^\p{Lu}\p{Ll}/u.test(layers.tokens[at + 1]?.text ?? '')
    )
  return /^(?:JJ|NN|NNS|VBG|VBN|CD|FW|RB|IN|VB|VBP|UH)$/.test(tag)
}

/** “the Ninth of **June** Brigade”, “the **October** Movement”: a month and the noun of the body that is called after it. */
function isDayOfBody({ tokens }: TextLayers, at: number): boolean {
  const next = tokens[at + 1]
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text)) return false
  const kind = kindOfHead(next.lower)
  return kind === 'armed-group' || kind === 'military' || kind === 'organisation'
}

const quantities = new Set(
  'all another both dozens each few half hundreds many millions most neither nobody none one others scores several some tens thousands two'.split(
    ' ',
  ),
)

/** “the **Orland-backed** group Harbour Watch”: said of a name, and no part of it. */
const backed =
  /^\p{Lu}.*-(?:affiliated|aligned|allied|backed|based|born|controlled|dominated|educated|era|funded|held|led|linked|listed|made|occupied|owned|run|sponsored|style|supported|trained)$/u
