/** Who made a picture: a whole line of it, or the end of a caption. */

/** Whether a line is nothing but a picture credit: `Photo: Jane Doe/Northwire`, `Northwire via Pictura Images`, `© Jane Doe`. */
export function isCreditLine(text: string): boolean {
  const line = text.trim().replace(/^[([]\s*|\s*[\])]\.?$/g, '')
  return isLabelledCredit(line) || isBareCredit(line)
}

/** Split a caption from the credit at its end; null where the paragraph ends in its own words.
 *      A drone hit the depot on Tuesday. Northwire via Pictura Images
 *                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *  `at` is the UTF-16 offset where the credit begins; the white space and the dash or bar before it belong to neither. */
export function splitCredit(text: string): { captionEnd: number; creditStart: number } | null {
  if (text.length > longestCaption) return null
  for (const start of creditStarts(text)) {
    const credit = text.slice(start).trim()
    const bare = credit.replace(/^[([]\s*|\s*[\])]\.?$/g, '')
    const enclosed = bare !== credit
    const afterStop = /[.!?…”"’»)\]]\s*$/u.test(text.slice(0, start))
    if (!(isLabelledCredit(bare) || ((enclosed || afterStop) && isBareCredit(bare)))) continue
    const caption = text.slice(0, start).replace(/[\s|/•·–—-]+$/u, '')
    if (caption.split(/\s+/).length >= 3) return { captionEnd: caption.length, creditStart: start }
  }
  return null
}

/** Captions run to a few sentences: a longer paragraph that happens to end in an agency's name keeps it. */
const longestCaption = 600

/** Places where a credit may begin: after a stop, a bracket, a bar or dash, or at a credit's own label. Leftmost first. */
function creditStarts(text: string): number[] {
  const starts = new Set<number>()
  for (const match of text.matchAll(
    /(?<=[.!?…”"’»)\]]\s+)\S|\s[([](?=\S)|(?<=\s[|/•·–—-]\s*)[\p{L}©]|©|(?<=\s)(?:photos?|images?|pictures?|photograph|credit|фото|світлина)\b/giu,
  )) {
    const at = (match.index ?? 0) + (match[0].startsWith(' ') || /^\s/.test(match[0]) ? 1 : 0)
    if (at > 0) starts.add(at)
  }
  return [...starts].sort((a, b) => a - b)
}

const labels: readonly { id: string; form: RegExp; example: string; not: string }[] = [
  {
    id: 'photo-label',
    form: /^(?:(?:file |archive |cover |main )?(?:photos?|photographs?|photography|images?|pictures?|illustration|graphics?|map|video|footage|фото|фотографии?|фотографія|світлина|зображення|изображение|иллюстрация|відео|видео)\s*(?:(?:credits?|source|by|courtesy(?: of)?|from|автора)\s*)?[:/|©]|(?:image|photo|picture) (?:source|credit),)\s*(?:by )?\S.{0,80}$/iu,
    example: 'Photo: Jane Doe/Northwire',
    not: 'Photos show a burnt-out tank near the village.',
  },
  {
    id: 'photo-by',
    form: /^(?:[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Pp]ictures?|[Ii]llustration|[Gg]raphics?|[Mm]ap|[Vv]ideo|[Ff]ootage)\s+(?:[Cc]redits?|by|[Cc]ourtesy(?: of)?)\s*:?\s*\p{Lu}.{0,80}$/u,
    example: 'Photo by Jane Doe',
    not: 'Video by the hour reached the desk that night.',
  },
  {
    id: 'credit-label',
    form: /^credits?\s*(?:[:|]|\.\.\.|…)\s*\S.{0,80}$/iu,
    example: 'Credit...Jane Doe for The Harrow Courier',
    not: 'Credit for the operation went to the 4th brigade.',
  },
  {
    id: 'copyright',
    form: /^(?:©|\(c\)|copyright ©?)\s*\S.{0,80}$/iu,
    example: '© Jane Doe',
    not: 'Copyright law is silent on this.',
  },
  {
    id: 'agency-photo',
    form: /^\p{Lu}{2,6} (?:photo|фото)(?:\/.{2,40})?$/u,
    example: 'NLN Photo/Jane Doe',
    not: 'NLN photo editors chose the frame.',
  },
]
export const creditLabels = labels

function isLabelledCredit(line: string): boolean {
  if (!labels.some((row) => row.form.test(line))) return false
  const owner = line.replace(/^[^:/|©,…]+(?:[:/|©,…]|\.{3})\s*/u, '')
  if (/^\p{Ll}/u.test(owner) && owner.split(/\s+/).length > 4 && !/^(?:courtesy|by|via)\b/.test(owner))
    return false
  return !/[.!?]\s+\p{L}/u.test(line.replace(/\b\p{Lu}\./gu, '')) && !isClause(line)
}

/** A finite verb of reporting or showing: "Photo: soldiers stand by a tank" is a caption. */
function isClause(line: string): boolean {
  return /\b(?:shows?|stands?|is|are|was|were|has|have|said|says|after|during|показыва|показує)\b/iu.test(
    line,
  )
}

/** Names only, with something that makes them a credit: `/`, `via`, a picture word, or an agency known by its letters. */
function isBareCredit(line: string): boolean {
  const words = line.replace(/\s*\/\s*/g, ' / ').split(/\s+/)
  if (words.length > 12 || line.length > 90 || /[.!?…]$/.test(line)) return false
  if (!words.every((word) => /^(?:\p{Lu}[\p{L}\d'’.&+-]*|via|for|of|the|and|by|de|\/|\||–|—|&)$/u.test(word)))
    return false
  if (/\p{L}\s+via\s+\p{Lu}/u.test(line)) return true
  const names = words.filter((word) => /^\p{Lu}/u.test(word))
  if (names.some((word) => pictureWords.has(word.toLowerCase())) && names.length > 1) return true
  const slash = words.indexOf('/')
  if (slash > 0 && (slash >= 2 || words.length - slash > 2 || names.some(isAgency))) return true
  return names.length <= 2 && names.every(isAgency)
}

const pictureWords = new Set(
  'images photo photos pictures photography handout screenshot screengrab pool imagery photo/ агентство'.split(
    ' ',
  ),
)

/** Agencies that sign pictures by letters or one word. */
const agencies = new Set(
  'AFP AP Reuters EPA EPA-EFE EFE DPA PA TASS ТАСС RIA РИА UNIAN УНІАН Ukrinform Укрінформ Xinhua Anadolu Sputnik Shutterstock Alamy Getty Maxar NurPhoto Zuma Bloomberg'.split(
    ' ',
  ),
)

function isAgency(word: string): boolean {
  return agencies.has(word)
}
