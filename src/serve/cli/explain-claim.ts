import {
  type Claim,
  type Document,
  narrator,
  type Quantity,
  type Reading,
  type Statement,
  type Timex,
  type Toponym,
} from '../../model/index.ts'
import { ruleBook } from '../../rule-book.ts'

/** Every decision behind one claim, a line each: what was decided, from which words, by which rule, and what else it could have been.
 *
 *      place    “Tyotkino” → Tyotkino, settlement, ± 2 km  [place.name]
 *               or Tetkino, RU (0.41)
 *
 *  Then the rules that are rows of a table, with the words that asked for each and words that are none of its business. What was not
 *  decided is said to be unknown. Lines without a line feed. */
export function explainClaim(claim: Claim, reading: Reading): string[] {
  const document = reading.documents.find(({ id }) => id === claim.document)!
  const statement = reading.statements.find(({ id }) => id === claim.statement)!
  const names = namer(reading)
  const lines = [
    `${claim.id}: ${quoted(document.text.slice(claim.start, claim.end))}`,
    ...ofStatement(statement, reading, names),
    fact(
      'event',
      `${claim.event.type}${claim.event.subtype ? `/${claim.event.subtype}` : ''}${crosswalk(claim)}`,
    ),
    fact('outcome', claim.outcome),
    ...(claim.control
      ? [
          fact(
            'control',
            `${claim.control.extent}, held by ${claim.control.holder ? names([claim.control.holder]) : 'nobody named'}`,
          ),
        ]
      : []),
    fact('polarity', claim.denies ? `${claim.polarity}: denies ${claim.denies.join(', ')}` : claim.polarity),
    fact('modality', `${claim.modality}${claim.universal ? ', of all of its kind' : ''}`),
    fact('actor', claim.actor.length > 0 ? names(claim.actor) : 'nobody named'),
    fact('target', claim.target.length > 0 ? names(claim.target) : 'nobody named'),
    fact('means', claim.means ?? 'none named'),
    `  by       [${claim.rule}]`,
    ...claim.places.flatMap((id) => ofPlace(document.toponyms.find((each) => each.id === id)!)),
    ...claim.times.flatMap((id) => ofTime(document.timexes.find((each) => each.id === id)!, document)),
    ...claim.quantities.flatMap((id) =>
      ofQuantity(document.quantities.find((each) => each.id === id)!, names),
    ),
    fact('origin', claim.origin ? names([claim.origin]) : 'unknown: the chain ends in nobody'),
    ...disputesOf(claim, reading),
  ]
  return [...lines, ...rulesIn(lines.join('\n'))]
}

type Namer = (ids: readonly string[]) => string

const fact = (part: string, value: string): string => `  ${part.padEnd(8)} ${value}`

/** In quotation marks, unless it brings its own. */
const quoted = (words: string): string => (/^[“"«„]/.test(words) ? oneLine(words) : `“${oneLine(words)}”`)

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

function namer(reading: Reading): Namer {
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]))
  return (ids) => ids.map((id) => (id === narrator ? 'the report itself' : (names.get(id) ?? id))).join(', ')
}

function ofStatement(statement: Statement, reading: Reading, names: Namer): string[] {
  const words = (spans: Statement['cue']) => spans.map(({ text }) => quoted(text)).join(' … ')
  const parent = reading.statements.find(({ id }) => id === statement.parent)
  return [
    fact(
      'speaker',
      `${statement.speakers.length > 0 ? names(statement.speakers) : 'unresolved'}${statement.source.length > 0 ? `, from ${words(statement.source)}` : ''}${statement.onBehalfOf ? `, for ${names([statement.onBehalfOf])}` : ''}`,
    ),
    ...(statement.candidates.length > 0 ? [fact('', `or one of ${names(statement.candidates)}`)] : []),
    ...(statement.cue.length > 0 ? [fact('cue', words(statement.cue))] : []),
    fact(
      'stance',
      `${statement.stance}, passed on ${statement.relay}${statement.relayWords ? ` (“${oneLine(statement.relayWords)}”)` : ''}`,
    ),
    ...(statement.chain.length > 1
      ? [fact('chain', statement.chain.map((id) => names([id])).join(' → '))]
      : []),
    ...(parent ? [fact('inside', parent.id)] : []),
    `  by       [${statement.rule}]`,
  ]
}

function crosswalk({ event }: Claim): string {
  const codes = [event.acled && `ACLED ${event.acled}`, event.plover && `PLOVER ${event.plover}`].filter(
    Boolean,
  )
  return codes.length > 0 ? ` (${codes.join('; ')})` : ''
}

function ofPlace(place: Toponym): string[] {
  const found = place.withheld
    ? 'withheld by the speaker'
    : place.latitude === null
      ? 'not located'
      : `${place.name}, ${place.precision}, ${place.country ?? 'no country'}, ± ${Math.round((place.radiusMeters ?? 0) / 1000)} km`
  const others = place.candidates.filter(
    ({ geonameId }) => geonameId !== place.geonameId || place.geonameId === null,
  )
  return [
    fact('place', `“${place.text}” → ${found}  [${place.rule}]`),
    ...others
      .slice(0, 4)
      .map(({ name, country, score }) => fact('', `or ${name}, ${country ?? 'no country'} (${score})`)),
  ]
}

function ofTime(timex: Timex, document: Document): string[] {
  const anchor = document.timexes.find(({ id }) => id === timex.anchor)
  const from = anchor ? `“${anchor.text}”` : timex.anchor
  const span =
    timex.from || timex.to
      ? `, ${timex.from ?? 'open'} to ${timex.to ?? 'open'}${timex.zone ? ` ${timex.zone}` : ''}`
      : ''
  return [
    fact(
      'time',
      `“${timex.text}” → ${timex.value ?? 'unknown'}${span}, ${timex.known}${from ? `, counted from ${from}` : ''}  [${timex.rule}]`,
    ),
  ]
}

function ofQuantity(quantity: Quantity, names: Namer): string[] {
  const { low, high, bound, unit, of, role, side, status } = quantity
  const value = low === high ? `${low ?? 'unknown'}` : `${low ?? 'open'} to ${high ?? 'open'}`
  const facts = [
    `${bound} ${value}${unit ? ` ${unit}` : ''}`,
    of,
    role,
    status === 'unknown' ? null : status,
    side && `of ${names([side])}`,
  ]
  return [
    fact('quantity', `“${oneLine(quantity.text)}” → ${facts.filter(Boolean).join(', ')}  [${quantity.rule}]`),
  ]
}

function disputesOf(claim: Claim, reading: Reading): string[] {
  return reading.disputes
    .filter(({ sides }) => sides.some(({ claims }) => claims.includes(claim.id)))
    .map(({ slot, kind, rule, explanation }) =>
      fact('disputed', `${slot} (${kind}): ${explanation}  [${rule}]`),
    )
}

/** The rules named in brackets that are rows of a table. */
function rulesIn(lines: string): string[] {
  const ids = [...lines.matchAll(/\[([^\]\n]+)\]$/gm)].flatMap(([, rules]) => rules!.split(/[\s+>]+/))
  const entries = [...new Set(ids)].flatMap(
    (id) => ruleBook.get(id) ?? ruleBook.get(id.replace(/\.[\w-]+$/, '')) ?? [],
  )
  return entries.map(
    ({ id, example, counterExample }) => `  rule     ${id}: as in “${example}”, not “${counterExample}”`,
  )
}
