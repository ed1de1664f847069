/** How rare the words of a language are: ln(texts / texts that have the word), 0 for a word of every text. A word in no table row
 *  stands in one text and a half: rarer than the rarest that was counted. Null for a language without a table.
 *  The tables are counts of a fixed collection, so that no weight moves when a report is added. Cf. Spärck Jones 1972. */
export type WordRarity = (word: string, language: string | null) => number | null

/** Read tables of `word<TAB>texts`, each headed by `# texts<TAB>count`, by language. Words are lower-case. */
export function parseRarities(tables: ReadonlyMap<string, string>): WordRarity {
  const parsed = new Map([...tables].map(([language, table]) => [language, parseTable(table)] as const))
  return (word, language) => {
    const table = parsed.get(language?.slice(0, 2) ?? '')
    return table ? (table.get(word) ?? table.get(unseen)!) : null
  }
}

const unseen = ''

function parseTable(table: string): ReadonlyMap<string, number> {
  const [head = '', ...rows] = table.split('\n')
  const texts = Number(head.split('\t')[1])
  const rarity = new Map([[unseen, Math.log(texts / 1.5)]])
  for (const row of rows) {
    const [word = '', count = ''] = row.split('\t')
    if (count !== '') rarity.set(word, Math.log(texts / Number(count)))
  }
  return rarity
}
