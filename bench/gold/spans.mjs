// The statements of a coding as attributions, so that what follows the extraction can be measured without it.

/** `Attribution[]` of a report's coding, with offsets in the article that was read from it; parents by index. A statement of which the article
 *  kept no content is left out. */
export function attributionsOf(article, report) {
  const place = placesIn(article, report.text)
  const rows = report.statements
    .map((each) => ({
      each,
      source: place(each.source),
      cue: place(each.cue),
      content: place(each.content),
    }))
    .filter(({ content }) => content.length > 0)
  const indexOf = new Map(rows.map(({ each }, index) => [each.id, index]))
  return rows.map(({ each, source, cue, content }) => ({
    source,
    cue,
    content,
    kind: each.kind.split('|')[0],
    stance: each.stance.split('|')[0],
    relay: each.relay.split('|')[0],
    relayWords: null,
    medium: each.medium,
    parent: indexOf.get(each.parent) ?? null,
    narrator: false,
    opinion: false,
    rule: 'coded',
    confidence: 1,
  }))
}

/** Carries spans of the raw text over to the article: block by block, white space aside. */
function placesIn(article, raw) {
  const rawPlaces = inked(raw, 0)
  const rawInk = rawPlaces.map((at) => raw[at]).join('')
  const articleAt = new Map()
  let from = 0
  for (const block of article.blocks) {
    const words = article.text.slice(block.start, block.end)
    const places = inked(words, block.start)
    const ink = places.map((at) => article.text[at]).join('')
    const found = rawInk.indexOf(ink, from)
    if (ink === '' || found < 0) continue
    for (const [index, at] of places.entries()) articleAt.set(rawPlaces[found + index], at)
    from = found + ink.length
  }
  return (pairs) =>
    pairs.flatMap(([rawStart, rawEnd]) => {
      let [start, end] = [-1, -1]
      for (let at = rawStart; at < rawEnd; at++) {
        const there = articleAt.get(at)
        if (there === undefined) continue
        if (start < 0) start = there
        end = there + 1
      }
      return start < 0 ? [] : [{ start, end, text: article.text.slice(start, end) }]
    })
}

/** Where the characters that are no white space stand, counted from `first`. */
function inked(words, first) {
  const places = []
  for (let at = 0; at < words.length; at++) if (/\S/.test(words[at])) places.push(first + at)
  return places
}
