import { Link } from '@tanstack/react-router'
import { Button } from 'react-aria-components'
import type { Entity, Statement } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import { shortened } from '../letters.ts'
import { type Speaker, speakerKey } from '../speakers.ts'
import { useWords } from '../words/use-words.tsx'
import { Chain } from './chain.tsx'
import { ClaimCard, Fact, Note, RuleId } from './claim-card.tsx'
import { ClaimEditor } from './claim-editor.tsx'
import { ReviewBar } from './review-bar.tsx'
import { SpeakerSign } from './speaker-sign.tsx'
import type { Review } from './use-review.ts'

interface StatementPanelProps {
  readonly statement: Statement
  readonly detail: DocumentDetail
  readonly dossier: string
  readonly entities: ReadonlyMap<string, Entity>
  readonly speaker: Speaker | undefined
  readonly order: readonly Statement[]
  readonly onSelect: (statement: string | null) => void
  readonly review: Review
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
  review,
}: StatementPanelProps) {
  const { document } = detail
  const { codes, document: texts, format, say, shell } = useWords()
  const at = order.findIndex((one) => one.id === statement.id)
  const claims = detail.claims.filter((claim) => claim.statement === statement.id)
  const disputes = detail.disputes.filter((dispute) =>
    dispute.sides.some((side) => side.statements.includes(statement.id)),
  )
  const inside = order.filter((one) => one.parent === statement.id)
  const said = document.timexes.find((timex) => timex.id === statement.said)
  return (
    <section className="panel" aria-label={texts.selected}>
      <div className="panel-bar">
        <span className="panel-count">{texts.statementOf(say.number(at + 1), say.number(order.length))}</span>
        <Step label={texts.previous} sign="↑" to={order[at - 1]} onSelect={onSelect} />
        <Step label={texts.next} sign="↓" to={order[at + 1]} onSelect={onSelect} />
        <Button className="icon-button" aria-label={shell.close} onPress={() => onSelect(null)}>
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
            <strong>{texts.judges}</strong>: {texts.judgesNote}
          </>
        ) : (
          <>
            <strong>{codes.stance[statement.stance][0]}</strong>: {codes.stance[statement.stance][1]}
          </>
        )}
      </p>
      <blockquote className={`panel-words speaker-${speaker?.colour}`} lang={document.language ?? undefined}>
        {statement.content.map((span) => span.text).join(' … ')}
      </blockquote>
      <ReviewBar statement={statement} decisions={review.decisions} onEdit={review.edit} />
      <Chain
        statement={statement}
        outlet={(document.issuer && entities.get(document.issuer.entity)?.name) ?? document.publisher}
        entities={entities}
      />
      <dl className="facts">
        {statement.speakers.length === 0 ? (
          <Fact name={texts.speaker}>
            {texts.notResolved}
            <Note>
              {statement.candidates.length > 0
                ? texts.couldBe(
                    say.joined(
                      statement.candidates.map((id) => entities.get(id)?.name ?? id),
                      format.or,
                    ),
                  )
                : texts.noCandidate}
            </Note>
          </Fact>
        ) : null}
        {statement.onBehalfOf ? (
          <Fact name={texts.onBehalfOf}>
            {entities.get(statement.onBehalfOf)?.name ?? statement.onBehalfOf}
          </Fact>
        ) : null}
        <Fact name={texts.form}>{codes.kind[statement.kind]}</Fact>
        {statement.source.length > 0 ? (
          <Fact name={texts.sourceWords}>{quoted(statement.source)}</Fact>
        ) : null}
        {statement.cue.length > 0 ? <Fact name={texts.cueWords}>{quoted(statement.cue)}</Fact> : null}
        <Fact name={texts.relay}>
          {codes.relay[statement.relay]}
          {statement.relayWords ? (
            <>
              {' '}
              <q>{statement.relayWords}</q>
            </>
          ) : null}
        </Fact>
        {statement.medium ? <Fact name={texts.medium}>{statement.medium}</Fact> : null}
        {said ? (
          <Fact name={texts.said}>
            {say.timex(said)} <q>{said.text}</q>
          </Fact>
        ) : null}
        {statement.parent ? <Fact name={texts.inside}>{jump(order, statement.parent, onSelect)}</Fact> : null}
        {inside.map((one) => (
          <Fact key={one.id} name={texts.contains}>
            {jump(order, one.id, onSelect)}
          </Fact>
        ))}
        <Fact name={texts.attributed}>
          <RuleId id={statement.rule} />
        </Fact>
      </dl>
      {disputes.length > 0 ? (
        <ul className="panel-disputes" aria-label={texts.disputesOf}>
          {disputes.map((dispute) => (
            <li key={dispute.id}>
              <Link
                to="/$dossier/incidents/$id"
                params={{ dossier, id: dispute.incident }}
                hash={dispute.id}
                className="dispute-link"
              >
                {texts.inDispute(codes.slot[dispute.slot].toLowerCase(), codes.dispute[dispute.kind][0])}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <h3 className="panel-heading">
        {claims.length === 0 ? texts.noClaim : shell.count.claims(claims.length)}
      </h3>
      {claims.map((claim, nth) =>
        claim.id === review.claim ? (
          <ClaimEditor
            key={claim.id}
            claim={claim}
            document={document}
            entities={[...entities.values()]}
            decisions={review.decisions}
            onClose={() => review.editClaim(null)}
          />
        ) : (
          <ClaimCard
            key={claim.id}
            claim={claim}
            document={document}
            entities={entities}
            onEdit={() => review.editClaim(claim.id)}
            editKey={nth === 0 ? 'c' : null}
          />
        ),
      )}
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
