import { hasOutletWord, isOutletName, isPersonName } from './names.ts'

export interface ViaWords {
  /** Outlets it was taken from, nearest first. */
  readonly via: readonly string[]
  /** A person named beside the outlet, null where none is set apart. */
  readonly byline: string | null
}

/** A line that says where a report was taken from, and nothing else.
 *      Originally published by The Harrow Courier
 *                              ^^^^^^^^^^^^^^^^^^
 *  `Source: A via B` was taken from B, which had it from A: B is nearest. An author after the outlet without a comma
 *  (`via Northline News Jane Doe`) is cut off later, by `trimAuthor`, when the byline is known.
 *  `(Harrow 24 with Northwire)` after the last paragraph was taken from Northwire.
 *  Null for sentences that begin with the same words ("Via Telegram, the group said …"). */
export function readVia(text: string): ViaWords | null {
  const signed = /^\((?:([^()]{2,40}?) (?:with|and) )?([^()]{2,60})\)$/.exec(text.trim())
  if (
    signed !== null &&
    (signed[1] !== undefined || looksLikeAgency(signed[2]!)) &&
    isOutletName(signed[2]!) &&
    !isPersonName(signed[2]!)
  )
    return readOutlets(signed[2]!)
  const line = text.replace(/^[([—–-]\s*|[\])]\s*$/g, '').trim()
  for (const row of viaForms) {
    const words = row.form.exec(line)?.[1]
    if (words === undefined) continue
    const found = readOutlets(words)
    if (found !== null) return found
  }
  return null
}

/** The outlets a phrase names: `A, B`, `A via B`, `A (https://…)`; null where it is no list of outlets. */
export function readOutlets(words: string): ViaWords | null {
  const steps = words
    .replace(
      /\s+(?:(?:and|with) (?:other )?(?:news )?(?:agencies|wires|reports)|under (?:a|the) |with (?:kind )?permission|by permission|and is republished|on \w+ \d).*$/i,
      '',
    )
    .split(/,?\s+via\s+/i)
    .reverse()
  const via: string[] = []
  let byline: string | null = null
  for (const step of steps)
    for (const part of step.split(/\s*[,;|]\s*|\s+\/\s+|\s+[–—]\s+/)) {
      const name = tidyOutlet(part)
      if (name === '') continue
      const author = /^by\s+(.+)$/i.exec(name)?.[1] ?? name
      if (isPersonName(author) && (via.length > 0 || author !== name)) byline = author
      else if (isOutletName(name)) via.push(name)
      else return null
    }
  return via.length === 0 ? null : { via, byline }
}

/** `Northline News Jane Doe` with the byline `Jane Doe` is `Northline News`. */
export function trimAuthor(outlet: string, byline: string | null): string {
  if (byline === null || !outlet.toLowerCase().endsWith(` ${byline.toLowerCase()}`)) return outlet
  return outlet.slice(0, -byline.length).replace(/[\s,/|–—-]+$/, '')
}

/** A name alone in brackets may be `(Laughter)`: an agency's shows letters only, or a word of the trade. */
function looksLikeAgency(name: string): boolean {
  return (
    hasOutletWord(name) ||
    /^\p{Lu}{2,6}$/u.test(name) ||
    /\p{L}(?:wire|press|news|inform|інформ|информ)$/iu.test(name)
  )
}

interface ViaForm {
  readonly id: string
  readonly form: RegExp
  readonly example: string
  /** Begins alike and is none. */
  readonly not: string
}

export const viaForms: readonly ViaForm[] = [
  {
    id: 'via',
    form: /^via:?\s+(.+)$/i,
    example: 'via Northline News',
    not: 'via a post on Telegram the group claimed the village',
  },
  {
    id: 'source',
    form: /^(?:sources?|источники?|первоисточник|джерел[оа])\s*[:—–-]\s*(.+)$/i,
    example: 'Source: Northline News',
    not: 'Source: officials who asked not to be named',
  },
  {
    id: 'originally-published',
    form: /^(?:this (?:article|story|report|post|text|piece)\s+(?:was\s+)?)?(?:originally|first)\s+(?:published|appeared|posted|reported|ran|printed)(?:\s+(?:by|at|in|on|with|from))?:?\s+(.+?)\.?$/i,
    example: 'This article was originally published by The Harrow Courier.',
    not: 'First reported in 2022, the raids have grown since',
  },
  {
    id: 'republished',
    form: /^(?:this (?:article|story|report|post|text|piece)\s+is\s+)?(?:re-?published|re-?printed|syndicated|cross-?posted|re-?posted|courtesy)\s+(?:with\s+(?:kind\s+)?permission\s+)?(?:from|of|by)\s+(.+?)\.?$/i,
    example: 'Republished with permission from Northline News',
    not: 'Reposted by thousands of users within the hour',
  },
  {
    id: 'appeared-first-on',
    form: /^(?:the post\s.+\s)?appeared first (?:on|in|at)\s+(.+?)\.?$/i,
    example: 'The post Raid at dawn appeared first on Harrow Blog.',
    not: 'The column appeared first on the eastern road.',
  },
  {
    id: 'read-original',
    form: /^read (?:the )?(?:original|full)(?: article| story| report| post)? (?:at|on|in)\s+(.+?)\.?$/i,
    example: 'Read the original article at Northline News',
    not: 'Read the original in full below',
  },
  {
    id: 'forwarded',
    form: /^(?:forwarded (?:message )?from|forwarded|переслано (?:из|от|з|від)|переслане з)\s*:?\s+(.+?)$/i,
    example: 'Forwarded from Border Watch',
    not: 'Forwarded to the prosecutor on Monday',
  },
  {
    id: 'materials-of',
    form: /^(?:по материалам|за матеріалами|по информации издания)\s+(.+?)\.?$/i,
    example: 'По материалам Северного вестника',
    not: 'По материалам дела, группа насчитывала шесть человек',
  },
  {
    id: 'hat-tip',
    form: /^(?:h\/t|hat tip|with thanks to):?\s+(.+?)\.?$/i,
    example: 'h/t Harrow Blog',
    not: 'Hat tips are rare in this trade.',
  },
]

function tidyOutlet(part: string): string {
  const bare = part
    .trim()
    .replace(/\s*\(?\s*https?:\/\/\S+\)?$/i, (url, at: number) => (at === 0 ? url : ''))
    .replace(/^the (?=\p{Lu})/u, '')
    .replace(/^[“"«‘']|[”"»’'.]+$/gu, '')
    .trim()
  const host = /^\(?(?:https?:\/\/)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:\/\S*)?\)?$/i.exec(bare)?.[1]
  return host ?? bare
}
