// A reading against a coding by hand, by the rules of ../shared/score: contents are found where their words overlap by half (F1), one to one, best
// first; a speaker is right where an entity's name or alias, or that of whom it speaks for, is an expected name and no other speaks beside it.
import { isSameName, overlapOfWords, pairsOf } from './match.mjs'

const joined = (spans) => spans.map((span) => span.text).join(' ')

/** Counts of one report; `sum` them and hand them to `figures`. `rows` tell of each statement what became of it, `pairs` the verdict on the
 *  speaker of each that was found. */
export function scoreReport(reading, report) {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const namesOf = (id) => [entities.get(id)?.name, ...(entities.get(id)?.aliases ?? [])].filter(Boolean)
  const bears = (id, expected) =>
    expected.split('|').some((name) => namesOf(id).some((own) => isSameName(name, own)))
  const wordsOf = (pairs) => pairs.map(([start, end]) => report.text.slice(start, end)).join(' ')
  const wanted = report.statements.map((each) => ({
    ...each,
    words: wordsOf(each.content),
    sourceWords: wordsOf(each.source),
    cueWords: wordsOf(each.cue),
  }))
  const found = reading.statements.filter((each) => !each.speakers.includes('narrator'))
  const pairs = pairsOf(
    found.map((each) => ({ each, content: joined(each.content), source: joined(each.source) })),
    wanted.map((each) => ({ each, content: each.words, source: each.sourceWords })),
  )
  const gold = new Map(pairs.map(([statement, each]) => [statement, each]))
  const read = new Map(pairs.map(([statement, each]) => [each.id, statement]))
  const chainOf = goldChain(wanted)
  const count = empty()
  const rows = []
  const judged = []
  for (const statement of found) {
    const each = gold.get(statement)
    if (each?.optional) continue
    count.found++
    if (!each) rows.push({ verdict: 'EXTRA', statement })
  }
  for (const each of wanted) {
    if (each.optional) continue
    count.wanted++
    const nested = each.parent !== null || (each.chain?.length ?? 0) > 1
    if (nested) count.nested++
    const statement = read.get(each.id)
    if (!statement) {
      rows.push({ verdict: 'MISSED', each })
      continue
    }
    count.content++
    const verdict = speakerVerdict(statement, each)
    count[verdict]++
    if (verdict !== 'right') rows.push({ verdict: verdict.toUpperCase(), each, statement })
    if (each.behalf) count.behalf++
    if (each.behalf && statement.onBehalfOf && bears(statement.onBehalfOf, each.behalf)) count.behalfRight++
    else if (each.behalf || statement.onBehalfOf) {
      if (statement.onBehalfOf) count.behalfExtra++
      rows.push({ verdict: 'BEHALF', each, statement })
    }
    judged.push({ statement, each, verdict })
    const chainRight = sameChain(statement.chain, chainOf(each))
    if (chainRight) count.chain++
    else if (verdict === 'right') rows.push({ verdict: 'CHAIN', each, statement, chain: chainOf(each) })
    if (nested && chainRight) count.nestedChain++
    if (nested) count.nestedFound++
    for (const field of ['kind', 'stance', 'relay'])
      if (each[field].split('|').includes(statement[field])) count[field]++
      else rows.push({ verdict: field.toUpperCase(), each, statement })
    if (
      overlapOfWords(joined(statement.source), each.sourceWords) >= 0.5 ||
      (!each.sourceWords && statement.source.length === 0)
    )
      count.source++
    if (overlapOfWords(joined(statement.cue), each.cueWords) >= 0.5) count.cue++
  }
  for (const own of report.narrator) {
    const ownWords = wordsOf(own.content)
    count.own++
    const leak = found.find(
      (statement) => !gold.has(statement) && overlapOfWords(joined(statement.content), ownWords) >= 0.6,
    )
    if (leak) {
      count.leaks++
      rows.push({ verdict: 'LEAK', statement: leak })
    }
    if (!own.opinion) continue
    count.opinions++
    if (
      reading.statements.some(
        (each) =>
          each.speakers.includes('narrator') &&
          each.opinion &&
          overlapOfWords(joined(each.content), ownWords) >= 0.5,
      )
    )
      count.opinionsMarked++
  }
  count.missed = reading.missed.length
  return { count, rows, pairs: judged }

  function speakerVerdict(statement, each) {
    if (statement.speakers.length === 0) return each.speakers.length === 0 ? 'right' : 'unresolved'
    if (each.speakers.length === 0) return 'wrong'
    const spokenFor = statement.onBehalfOf ? [statement.onBehalfOf] : []
    const names = each.behalf ? each.speakers.map((name) => `${name}|${each.behalf}`) : each.speakers
    const hits = names.filter((name) => [...statement.speakers, ...spokenFor].some((id) => bears(id, name)))
    const strays = statement.speakers.filter((id) => !names.some((name) => bears(id, name)))
    return hits.length * 2 >= names.length && (strays.length === 0 || spokenFor.length > 0) && hits.length > 0
      ? 'right'
      : 'wrong'
  }

  /** Each place of the chain bears the expected name. A spokesman and whom he speaks for may stand as one or as two. */
  function sameChain(chain, expected) {
    let at = 0
    for (const { name, free } of expected) {
      if (at < chain.length && bears(chain[at], name)) at++
      else if (!free) return false
    }
    return at === chain.length
  }
}

/** The chain a coding asks for: names, nearest the reader first. The second of a spokesman and whom he speaks for is free. Empty where nobody is known. */
function goldChain(wanted) {
  const byId = new Map(wanted.map((each) => [each.id, each]))
  const own = (each) =>
    each.speakers.length === 0
      ? null
      : each.behalf
        ? [
            { name: each.speakers[0], free: true },
            { name: each.behalf, free: true },
          ]
        : [{ name: each.speakers.join('|'), free: false }]
  const chainOf = (each, depth = 0) => {
    if (each.chain)
      return each.chain.map((name) => ({
        name: each.speakers.includes(name)
          ? name
          : (each.speakers.find((full) => full.split('|').includes(name)) ?? name),
        free: false,
      }))
    const mine = own(each)
    if (mine === null) return []
    const parent = each.parent === null || depth > 9 ? [] : chainOf(byId.get(each.parent), depth + 1)
    const names = (list) => list.flatMap(({ name }) => name.split('|'))
    const fresh = mine.filter(({ name }) => !name.split('|').some((one) => names(parent).includes(one)))
    return [...parent, ...fresh]
  }
  return chainOf
}

export const empty = () => ({
  wanted: 0,
  found: 0,
  content: 0,
  right: 0,
  wrong: 0,
  unresolved: 0,
  behalf: 0,
  behalfRight: 0,
  behalfExtra: 0,
  chain: 0,
  nested: 0,
  nestedFound: 0,
  nestedChain: 0,
  kind: 0,
  stance: 0,
  relay: 0,
  source: 0,
  cue: 0,
  own: 0,
  leaks: 0,
  opinions: 0,
  opinionsMarked: 0,
  missed: 0,
})

export function sum(counts) {
  const total = empty()
  for (const count of counts) for (const key of Object.keys(total)) total[key] += count[key]
  return total
}

const ratio = (part, whole) => (whole > 0 ? part / whole : 0)

export function figures(c) {
  return {
    statementF1: ratio(2 * c.right, c.found + c.wanted),
    precision: ratio(c.right, c.found),
    recall: ratio(c.right, c.wanted),
    contentPrecision: ratio(c.content, c.found),
    contentRecall: ratio(c.content, c.wanted),
    speakerPrecision: ratio(c.right, c.right + c.wrong),
    chain: ratio(c.chain, c.content),
    nestedChain: ratio(c.nestedChain, c.nestedFound),
    kind: ratio(c.kind, c.content),
    stance: ratio(c.stance, c.content),
    relay: ratio(c.relay, c.content),
    source: ratio(c.source, c.content),
    cue: ratio(c.cue, c.content),
  }
}
