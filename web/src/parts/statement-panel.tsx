import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { Entity, Statement } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import { plural, shortened, timexWords } from '../format.ts'
import { type Speaker, speakerKey } from '../speakers.ts'
import { disputeWords, kindWords, relayWords, slotWords, stanceWords } from '../words.ts'
import { Chain } from './chain.tsx'
import { ClaimCard, Fact, Note, RuleId } from './claim-card.tsx'
import { SpeakerSign } from './speaker-sign.tsx'

interface StatementPanelProps {
  readonly statement: Statement
  readonly detail: DocumentDetail
  readonly dossier: string
  readonly entities: ReadonlyMap<string, Entity>
  readonly speaker: Speaker | undefined
  readonly order: readonly Statement[]
  readonly onSelect: (statement: string | null) => void
}

/** Who says it, through whom, in which words, and what is thereby claimed. */
export function StatementPanel({
  statement,
  detail,
  dossier,
  entities,
  speaker,
  order,
  onSelect,
}: StatementPanelProps) {
  const { document } = detail
  const at = order.findIndex((one) => one.id === statement.id)
  const claims = detail.claims.filter((claim) => claim.statement === statement.id)
  const disputes = detail.disputes.filter((dispute) =>
    dispute.sides.some((side) => side.statements.includes(statement.id)),
  )
  const inside = order.filter((one) => one.parent === statement.id)
  const said = document.timexes.find((timex) => timex.id === statement.said)
  return (
    <section className="panel" aria-label="Selected statement">
      <div className="panel-bar">
        <span className="panel-count">
          Statement {at + 1} of {order.length}
        </span>
        <Step label="Previous statement" sign="↑" to={order[at - 1]} onSelect={onSelect} />
        <Step label="Next statement" sign="↓" to={order[at + 1]} onSelect={onSelect} />
        <Button className="icon-button" aria-label="Close" onPress={() => onSelect(null)}>
          ×
        </Button>
      </div>
      <h2 className="panel-title">
        {speaker ? <SpeakerSign speaker={speaker} /> : null}
        <span>{speaker?.name ?? speakerKey(statement.speakers)}</span>
      </h2>
      <p className="panel-stance">
        {statement.opinion ? (
          <>
            <strong>judges</strong>: the report’s opinion, kept apart from claims of fact
          </>
        ) : (
          <>
            <strong>{stanceWords[statement.stance][0]}</strong>: {stanceWords[statement.stance][1]}
          </>
        )}
      </p>
      <blockquote className={`panel-words speaker-${speaker?.colour}`} lang={document.language ?? undefined}>
        {statement.content.map((span) => span.text).join(' … ')}
      </blockquote>
      <Chain statement={statement} outlet={document.publisher} entities={entities} />
      <dl className="facts">
        {statement.speakers.length === 0 ? (
          <Fact name="Speaker">
            not resolved
            <Note>
              {statement.candidates.length > 0
                ? `could be ${statement.candidates.map((id) => entities.get(id)?.name ?? id).join(' or ')}`
                : 'no candidate in the text'}
            </Note>
          </Fact>
        ) : null}
        {statement.onBehalfOf ? (
          <Fact name="On behalf of">{entities.get(statement.onBehalfOf)?.name ?? statement.onBehalfOf}</Fact>
        ) : null}
        <Fact name="Form">{kindWords[statement.kind]}</Fact>
        {statement.source.length > 0 ? <Fact name="Source words">{quoted(statement.source)}</Fact> : null}
        {statement.cue.length > 0 ? <Fact name="Cue words">{quoted(statement.cue)}</Fact> : null}
        <Fact name="Relay">
          {relayWords[statement.relay]}
          {statement.relayWords ? (
            <>
              {' '}
              <q>{statement.relayWords}</q>
            </>
          ) : null}
        </Fact>
        {statement.medium ? <Fact name="Medium">{statement.medium}</Fact> : null}
        {said ? (
          <Fact name="Said">
            {timexWords(said)} <q>{said.text}</q>
          </Fact>
        ) : null}
        {statement.parent ? <Fact name="Inside">{jump(order, statement.parent, onSelect)}</Fact> : null}
        {inside.map((one) => (
          <Fact key={one.id} name="Contains">
            {jump(order, one.id, onSelect)}
          </Fact>
        ))}
        <Fact name="Attributed">
          <RuleId id={statement.rule} />
        </Fact>
      </dl>
      {disputes.length > 0 ? (
        <ul className="panel-disputes" aria-label="Disputes it takes part in">
          {disputes.map((dispute) => (
            <li key={dispute.id}>
              <Link
                to="/$dossier/incidents/$id"
                params={{ dossier, id: dispute.incident }}
                hash={dispute.id}
                className="dispute-link"
              >
                In dispute: {slotWords[dispute.slot].toLowerCase()} ({disputeWords[dispute.kind][0]})
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <h3 className="panel-heading">
        {claims.length === 0 ? 'No claim was resolved from it' : plural(claims.length, 'claim')}
      </h3>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} document={document} entities={entities} />
      ))}
    </section>
  )
}

interface StepProps {
  readonly label: string
  readonly sign: string
  readonly to: Statement | undefined
  readonly onSelect: (statement: string) => void
}

function Step({ label, sign, to, onSelect }: StepProps) {
  return (
    <Button className="icon-button" aria-label={label} isDisabled={!to} onPress={() => to && onSelect(to.id)}>
      {sign}
    </Button>
  )
}

function jump(order: readonly Statement[], id: string, onSelect: (statement: string) => void) {
  const words = order.find((one) => one.id === id)?.content[0]?.text ?? id
  return (
    <Button className="text-button" onPress={() => onSelect(id)}>
      {shortened(words, 70)}
    </Button>
  )
}

function quoted(spans: Statement['cue']) {
  return spans.map((span, index) => (
    <span key={span.start}>
      {index > 0 ? ' … ' : null}
      <q>{span.text}</q>
    </span>
  ))
}
