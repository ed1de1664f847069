import { narrator, type Reading, type Statement, voicedReading } from '../../model/index.ts'

/** A reading in lines for a terminal: each document's statements, then incidents with their disputes and accounts, then what was missed.
 *  With `explain`, every statement and claim names the rules that made it, and every claim its id. */
export function printReading(reading: Reading, explain: boolean): string {
  const lines: string[] = []
  const name = (id: string) =>
    id === narrator ? 'the report itself' : (reading.entities.find((entity) => entity.id === id)?.name ?? id)
  const names = (ids: readonly string[]) => (ids.length > 0 ? ids.map(name).join(', ') : 'unresolved')
  const { statements } = voicedReading(reading)
  for (const document of reading.documents) {
    lines.push(document.title ?? '(no title)')
    lines.push(
      `  ${[document.byline, document.publisher, document.published].filter(Boolean).join(' · ') || 'no byline, no date'}  sha256 ${document.sha256.slice(0, 12)}`,
    )
    if (document.issuer)
      lines.push(
        `  issued by ${name(document.issuer.entity)}, in its own voice${explain ? `  [${document.issuer.rule}]` : ''}`,
      )
    for (const statement of statements.filter((each) => each.document === document.id)) {
      if (statement.speakers.includes(narrator) && !explain) continue
      lines.push('', ...printStatement(statement, names, explain))
      for (const claim of reading.claims.filter((each) => each.statement === statement.id)) {
        const facts = [
          claim.event.type + (claim.event.subtype ? `/${claim.event.subtype}` : ''),
          claim.outcome === 'unknown' ? null : claim.outcome,
          claim.control ? `control ${claim.control.extent}` : null,
          claim.polarity === 'denied' ? 'denied' : null,
          claim.modality === 'actual' ? null : claim.modality,
          ...claim.places.map((id) => document.toponyms.find((each) => each.id === id)?.text),
          ...claim.times.map((id) => document.timexes.find((each) => each.id === id)?.value),
          ...claim.quantities.map((id) => document.quantities.find((each) => each.id === id)?.text),
        ].filter((fact) => fact !== null && fact !== undefined)
        if (claim.event.type !== 'other' || facts.length > 1)
          lines.push(`      = ${facts.join(' · ')}${explain ? `  [${claim.rule}]  ${claim.id}` : ''}`)
      }
    }
    for (const diagnostic of document.diagnostics) lines.push('', `  ! ${diagnostic.message}`)
    lines.push('')
  }
  for (const incident of reading.incidents) {
    lines.push(`Incident: ${incident.title}`)
    for (const dispute of reading.disputes.filter((each) => each.incident === incident.id)) {
      lines.push(`  Disputed: ${dispute.slot} (${dispute.kind})${explain ? `  [${dispute.rule}]` : ''}`)
      for (const side of dispute.sides) lines.push(`    ${names(side.speakers)}: ${side.text}`)
      lines.push(`    ${dispute.explanation}`)
    }
    for (const account of incident.accounts) {
      lines.push(
        `  ${names(account.speakers)}: ${account.slots.map((slot) => `${slot.slot} ${slot.value}`).join('; ') || 'nothing that could be compared'}`,
      )
    }
    lines.push('')
  }
  if (reading.missed.length > 0) {
    lines.push('Not understood:')
    for (const missed of reading.missed) lines.push(`  “${missed.text}” at ${missed.start}: ${missed.reason}`)
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function printStatement(
  statement: Statement,
  names: (ids: readonly string[]) => string,
  explain: boolean,
): string[] {
  const chain = statement.chain.length > 1 ? ` (${statement.chain.map((id) => names([id])).join(' → ')})` : ''
  const said = `  ${names(statement.speakers)}${chain} ${statement.stance}${statement.relay === 'neutral' ? '' : `, ${statement.relay}`}`
  const rules = explain ? [`      [${statement.rule}]`] : []
  return [said, `      ${statement.content.map((span) => span.text).join(' … ')}`, ...rules]
}
