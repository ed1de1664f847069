/** Where a statement was made, read off the reporter's words around the cue: “Telegram”, “statement”, the outlet that was told.
 *  `setting` is the passage without what is quoted and without the content. Null when it does not say. */
export function mediumOf(setting: string, lemma: string): string | null {
  const words = setting.replace(/\s+/gu, ' ').trim()
  const channel =
    /\b(?:on|via|through|to)\s+(?:its|his|her|their|the)?\s*((?:official\s+)?(?:Telegram|X|Twitter|Facebook|Instagram|YouTube|TikTok|VKontakte|WhatsApp|Truth Social|Bluesky|Weibo|Signal)(?:\s+(?:channel|account|page))?)\b/u.exec(
      words,
    )
  if (channel) return channel[1]!
  if (lemma === 'tell') {
    const told =
      /\b(?:told|tells|telling|tell)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}.’'-]*\s?)+|reporters|journalists|lawmakers|parliament)/u.exec(
        words,
      )
    if (told) return told[1]!.trim()
  }
  const kind =
    /\b(?:in|at|through|by)\s+(?:an?|the|its|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}?(statement|interview|briefing|press conference|news conference|post|message|video|address|speech|letter|report|tweet|broadcast|communiqué)(?!\p{L})/u.exec(
      words,
    )
  if (kind) return kind[1]!
  return /^[^\p{L}]*(?:the|an?|its|their) (?:\p{L}+ )?statement\b/iu.test(words) ? 'statement' : null
}
