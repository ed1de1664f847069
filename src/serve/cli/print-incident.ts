import { type Account, type Entity, narrator, type Silence } from '../../model/index.ts'
import type { IncidentDetail } from '../http/shapes.ts'
import { counted } from './counted.ts'

/** One incident in lines for a terminal: its documents, what is disputed, each account with what it is silent on, what is marked, what to find, and the words of
 *  each claim with who says them. Every value is followed by the ids of its claims. */
export function printIncident(view: IncidentDetail): string {
  const { incident, disputes, entities, words, documents, tally, claims, statements } = view
  const name = namer(entities)
  const lines = [
    `${incident.id}  ${incident.title}: ${view.label}`,
    `  ${counted(tally.origins.length, 'named origin')}, ${counted(documents.length, 'document')}`,
    ...documents.map(({ id, title }) => `  ${id} ${title ?? ''}`.trimEnd()),
  ]
  for (const { slot, kind, explanation } of disputes)
    lines.push('', `Disputed: ${slot} (${kind})`, `  ${explanation}`)
  for (const account of incident.accounts) lines.push('', ...printAccount(account, name))
  for (const { mark, claims } of incident.marks ?? []) lines.push('', `${spaced(mark)}: ${claims.join(' ')}`)
  const primaries = (incident.primaries ?? []).map(({ origin, medium, on }) =>
    [name([origin]), medium, on].filter(Boolean).join(', '),
  )
  if (primaries.length > 0) lines.push('', 'To find, for no document is the speaker’s own:')
  for (const primary of new Set(primaries)) lines.push(`  ${primary}`)
  const speakersOf = new Map(statements.map(({ id, speakers }) => [id, speakers]))
  lines.push('')
  for (const { id, statement } of claims)
    lines.push(`${id}  ${name(speakersOf.get(statement) ?? [])}: “${oneLine(words[id] ?? '')}”`)
  return `${lines.join('\n')}\n`
}

function printAccount(
  { speakers, party, slots, silences = [] }: Account,
  name: (ids: readonly string[]) => string,
): string[] {
  return [
    `${name(speakers)}${party ? ` (${party})` : ''}`,
    ...slots.map(({ slot, value, of, claims }) => {
      const whose = of && of !== 'unknown' ? ` (${of})` : ''
      return `  ${slot} ${value}${whose}: ${claims.join(' ')}`
    }),
    ...[...new Set(silences.map(silenceOf))].map((how) => {
      const silent = silences.filter((silence) => silenceOf(silence) === how)
      return `  ${how}: ${silent.map(({ slot }) => slot).join(', ')}`
    }),
  ]
}

const silenceOf = ({ kind, documents }: Silence): string =>
  kind === 'nothing-found' ? `nothing found in ${counted(documents, 'document')}` : spaced(kind)

const spaced = (word: string): string => word.replaceAll('-', ' ')

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

function namer(entities: readonly Entity[]): (ids: readonly string[]) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return (ids) =>
    ids.map((id) => (id === narrator ? 'the report itself' : (names.get(id) ?? id))).join(', ') ||
    'unresolved'
}
