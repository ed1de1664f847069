// Where a pair that parts was lost: the first stage that did not hand on what the next one needs.

/** `{ stage, facts }` for a reading of both sides. Stages, in order: `not read` (a side has no statement), `no speaker`, `not claimed`, `did not meet` (no incident
 *  holds claims of both), `one account` (both are one voice's), `scope` (place or time is read as different), `no rule` (claims of both could stand on the
 *  sides of rules that are named, or of none, and none parts them). `compare` is the built folder's `dispute-rules.js` and `scope.js`. */
export function whyMissed(reading, sideOf, compare) {
  const sources = sourcesOf(reading)
  const sides = ['a', 'b'].map((side) => {
    const statements = reading.statements.filter((each) => sideOf(each.document, startOf(each)) === side)
    const claims = reading.claims.filter((each) => sideOf(each.document, each.start) === side)
    return { side, statements, claims }
  })
  const describe = (claim) => claimFacts(claim, sources)
  for (const { side, statements } of sides)
    if (statements.length === 0) return { stage: 'not read', facts: [`side ${side}`] }
  for (const { side, statements } of sides)
    if (!statements.some(({ speakers }) => speakers.some((speaker) => speaker !== 'narrator')))
      return { stage: 'no speaker', facts: [`side ${side}: ${textOf(statements[0].source)}`] }
  for (const { side, claims } of sides)
    if (claims.length === 0) return { stage: 'not claimed', facts: [`side ${side}`] }
  const facts = sides.flatMap(({ side, claims }) => claims.map((claim) => `${side}: ${describe(claim)}`))
  const pairs = reading.incidents.flatMap((incident) => {
    const [a, b] = sides.map(({ claims }) => claims.filter(({ id }) => incident.claims.includes(id)))
    return a.flatMap((x) => b.map((y) => [x, y]))
  })
  if (pairs.length === 0) return { stage: 'did not meet', facts }
  const isApart = ([x, y]) =>
    [compare.placesScope, compare.timesScope].some((scope) => scope(x, y, sources) === 'different')
  if (pairs.every(isApart)) return { stage: 'scope', facts }
  const speakers = (claim) => sources.statements.get(claim.statement).speakers.join()
  if (pairs.every(([x, y]) => speakers(x) === speakers(y))) return { stage: 'one account', facts }
  const tried = compare.disputeRules.filter((rule) =>
    pairs
      .flatMap(([x, y]) => [
        [x, y],
        [y, x],
      ])
      .some(([x, y]) => rule.first(x, sources) && rule.second(y, sources)),
  )
  return {
    stage: 'no rule',
    facts: [...facts, `looked at by: ${tried.map(({ id }) => id).join(', ') || 'none'}`],
  }
}

function sourcesOf(reading) {
  const byId = (items) => new Map(items.map((item) => [item.id, item]))
  return {
    documents: byId(reading.documents),
    entities: byId(reading.entities),
    statements: byId(reading.statements),
    claims: byId(reading.claims),
    incidentOf: new Map(reading.incidents.flatMap((each) => each.claims.map((claim) => [claim, each]))),
    stems: new Map(),
  }
}

function claimFacts(claim, { documents, statements }) {
  const document = documents.get(claim.document)
  const { speakers, stance } = statements.get(claim.statement)
  const figures = claim.quantities.map((id) => {
    const { text, role, of, unit } = document.quantities.find((quantity) => quantity.id === id)
    return `${text} (${role}, ${of ?? unit ?? 'of nothing'})`
  })
  const parts = [
    stance,
    `${claim.event.type}.${claim.event.subtype}`,
    claim.outcome,
    claim.polarity,
    claim.modality,
    ...(claim.says ?? []).map(({ slot, value }) => `${slot}: ${value}`),
    ...figures,
  ]
  return `[${speakers.join(', ')}] “${document.text.slice(claim.start, claim.end)}” ${parts.join('; ')}`
}

const startOf = ({ content, cue }) => (content[0] ?? cue[0]).start

const textOf = (spans) => spans.map(({ text }) => text).join(' ')
