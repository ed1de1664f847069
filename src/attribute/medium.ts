interface MediumRow {
  readonly id: string
  /** Base forms of the cues it is for, where it is not for all. */
  readonly lemma?: RegExp
  /** The first group is the medium. */
  readonly words: RegExp
  readonly example: string
  readonly counterExample: string
}

/** Things that are written, sent out or met in, and said something in. */
const vessels =
  '(?:statements?|interviews?|briefings?|press conference|news conference|conference|posts?|messages?|videos?|address|speech|letters?|reports?|tweets?|broadcast|communiqu[eé]|bulletin|release|press release|filings?|answer|reply|e-?mails?|telegram|memo|memorandum|note|leaflet|manifesto|recordings?|podcast|column|article|op-ed|editorial|essay|book|memoir|blog|diary|hearing|testimony|debate|session|committee|court|commission|inquiry|tribunal|call|phone call|telephone call|conversation|thread|text message|live stream|livestream|ticker|transcript|affidavit|lawsuit|petition|declaration|newsletter|advisory|notice|remarks)'
const places =
  '(?:radio|television|TV|telephone|phone|website|web ?site|web page|home ?page|page|channel|(?<!own )account|blog|feed|e-?mail|air|loudspeakers?|social media|social networks?|networks?|stations?|line)'
const platforms =
  '(?:Telegram|X|Twitter|Facebook|Instagram|YouTube|TikTok|VKontakte|WhatsApp|Truth Social|Bluesky|Weibo|Signal|Mastodon|Reddit|LinkedIn|Viber|Threads|Snapchat)'
const listeners =
  '(?:reporters|journalists|lawmakers|parliament|deputies|senators|viewers|listeners|readers|court|tribunal|jury|judges?|inquiry|hearing|committee|commission|council|congress|assembly|paper|newspaper|daily|weekly|magazine|agency|station|broadcaster|channel|website|radio|television|programme|program|show|outlet|correspondent|network|conference|rally|crowd|congregation)'
const opened = '(?:an?|the|its|his|her|their|this|our|one|another)'

/** Where a statement was made. The first that fits decides. */
export const mediumRows: readonly MediumRow[] = [
  {
    id: 'medium.platform',
    words: new RegExp(
      `\\b(?:[Oo]n|[Vv]ia|[Tt]hrough|[Tt]o)\\s+(?:its|his|her|their|the)?\\s*((?:official\\s+)?${platforms}(?:\\s+(?:channel|account|page|feed))?)(?![\\p{L}])`,
      'u',
    ),
    example: 'on its official Telegram channel the brigade wrote',
    counterExample: 'the brigade wrote to the signal corps',
  },
  {
    id: 'medium.told',
    lemma: /^(?:tell|inform|brief|assure|remind|notify)$/,
    words: new RegExp(
      `\\b(?:told|tells|telling|tell|inform(?:s|ed|ing)?|brief(?:s|ed|ing)?|assur(?:es|ed|ing)|remind(?:s|ed|ing)|notif(?:ies|ied|ying))\\s+(?:the\\s+)?((?:(?:an?|this|our|its|his|her|their|local|state|private|public|national|regional|parliamentary|Sunday|[\\p{Ll}-]+)\\s+){0,3}?${listeners}(?![\\p{L}’'-])|(?:\\p{Lu}[\\p{L}\\p{N}.’'-]*\\s?)+(?:(?<=\\s)\\d{1,3}(?!\\d))?)`,
      'u',
    ),
    example: 'she told a local radio station the bridge was closed',
    counterExample: 'she told her brother the bridge was closed',
  },
  {
    id: 'medium.vessel',
    words: new RegExp(
      `\\b(?:[Ii]n|[Aa]t|[Tt]hrough|[Bb]y|[Vv]ia|[Bb]efore|[Aa]ddressing|[Dd]uring|[Ff]rom|[Ii]ssued|issues|issuing|released|published)\\s+${opened}\\s+(?:[\\p{L}\\p{N}.-]+\\s+){0,3}?(${vessels})(?![\\p{L}])`,
      'u',
    ),
    example: 'in a written statement the port said',
    counterExample: 'in a state of fear the crew said',
  },
  {
    id: 'medium.place',
    words: new RegExp(
      `\\b(?:[Oo]n|[Oo]ver|[Bb]y|[Vv]ia|[Tt]hrough)\\s+((?:(?:an?|the|its|his|her|their|own|state|national|local|public|official|personal|live|[\\p{Lu}@][\\p{L}\\p{N}-]*)\\s+){0,3}${places})(?![\\p{L}])`,
      'u',
    ),
    example: 'on its own page the unit wrote',
    counterExample: 'on its own the unit wrote',
  },
  {
    id: 'medium.remarks-to',
    words:
      /\b(?:remarks|comments|statements?|interview|letter|e-?mail|message|answer|reply|spoke|speaking|talking|talked|telephoned|phoned|called|wrote|writing|by)\s+(?:in|to|with|by)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}.’'-]*\s?)+(?:\s?(?:television|radio|news|newspaper|agency))?|this (?:newspaper|paper|agency|magazine|website|programme))/u,
    example: 'speaking to Harbour Radio, the mayor said',
    counterExample: 'speaking to his brother, the mayor said',
  },
  {
    id: 'medium.opens',
    words:
      /^[^\p{L}]*(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:\p{L}+ )?(statement|letter|communiqué|bulletin|release|message|post|note)(?!\p{L})/u,
    example: 'the statement said the bridge was down',
    counterExample: 'the state said the bridge was down',
  },
]

/** Where a statement was made, read off the reporter's words around the cue: “Telegram”, “statement”, the outlet that was told.
 *  `setting` is the passage without what is said. Null when it does not say. */
export function mediumOf(setting: string, lemma: string): string | null {
  const words = setting.replace(/\s+/gu, ' ').trim()
  for (const row of mediumRows) {
    if (row.lemma && !row.lemma.test(lemma)) continue
    const found = row.words.exec(words)?.[1]
    // “told WREG.”
    if (found) return found.trim().replace(/(?<=[\p{L}\p{N}]{3})\.$/u, '')
  }
  return null
}
