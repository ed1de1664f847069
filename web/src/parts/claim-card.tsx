import type { Claim, Document, Entity } from '../../../src/model/index.ts'
import {
  dateTime,
  eventWords,
  quantityRoleWords,
  quantityWords,
  timexKnown,
  timexWords,
  toponymPrecision,
  toponymWords,
} from '../format.ts'
import { modalityWords, outcomeWords } from '../words.ts'

interface ClaimCardProps {
  readonly claim: Claim
  readonly document: Document
  readonly entities: ReadonlyMap<string, Entity>
}

/** One resolved assertion: what is said to have happened, slot by slot. Empty slots are left out, not guessed. */
export function ClaimCard({ claim, document, entities }: ClaimCardProps) {
  const names = (ids: readonly string[]) => ids.map((id) => entities.get(id)?.name ?? id).join(', ')
  const find = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]) =>
    ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
  return (
    <article className="claim">
      <h3>
        {eventWords(claim)}
        {claim.polarity === 'denied' ? <span className="chip strong">denied</span> : null}
        {claim.modality === 'actual' ? null : <span className="chip">{modalityWords[claim.modality]}</span>}
        {claim.universal ? <span className="chip">of all of them</span> : null}
      </h3>
      <p className="claim-words">{document.text.slice(claim.start, claim.end)}</p>
      <dl className="facts">
        {claim.outcome === 'unknown' ? null : <Fact name="Outcome">{outcomeWords[claim.outcome]}</Fact>}
        {claim.control ? (
          <Fact name="Control">
            {claim.control.extent}, held by{' '}
            {claim.control.holder ? names([claim.control.holder]) : 'someone not resolved'}
            {claim.control.asOf ? <Note>as of {dateTime(claim.control.asOf)}</Note> : null}
          </Fact>
        ) : null}
        {claim.actor.length > 0 ? <Fact name="Actor">{names(claim.actor)}</Fact> : null}
        {claim.target.length > 0 ? <Fact name="Target">{names(claim.target)}</Fact> : null}
        {claim.means ? <Fact name="Means">{claim.means}</Fact> : null}
        {find(document.toponyms, claim.places).map((place) => (
          <Fact key={place.id} name="Place">
            {toponymWords(place)} <q>{place.text}</q>
            <Note>
              {place.latitude === null ? null : `${toponymPrecision(place)}; `}
              {place.candidates.length > 1
                ? `could also be ${place.candidates
                    .filter((other) => other.latitude !== place.latitude)
                    .map((other) => [other.name, other.admin1].filter(Boolean).join(', '))
                    .join(' or ')}; `
                : null}
              <RuleId id={place.rule} />
            </Note>
          </Fact>
        ))}
        {find(document.timexes, claim.times).map((time) => (
          <Fact key={time.id} name="Time">
            {timexWords(time)} <q>{time.text}</q>
            <Note>
              {timexKnown(time)}; <RuleId id={time.rule} />
            </Note>
          </Fact>
        ))}
        {find(document.quantities, claim.quantities).map((quantity) => (
          <Fact key={quantity.id} name="Figure">
            {quantityWords(quantity)} <q>{quantity.text}</q>
            <Note>
              {quantityRoleWords(quantity)}
              {quantity.side ? `, of ${names([quantity.side])}` : ''}; <RuleId id={quantity.rule} />
            </Note>
          </Fact>
        ))}
        <Fact name="Origin">
          {claim.origin ? names([claim.origin]) : 'unknown: not counted as independent'}
          {claim.oneSided ? <Note>one-sided: about the other side’s deeds or losses</Note> : null}
        </Fact>
        <Fact name="Rule">
          <RuleId id={claim.rule} />
        </Fact>
      </dl>
    </article>
  )
}

export function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function Note({ children }: { readonly children: React.ReactNode }) {
  return <span className="note">{children}</span>
}

/** Rule ids as the engine gives them, to look them up by; one answer may follow from several. */
export function RuleId({ id }: { readonly id: string }) {
  const ids = id.split(/[\s>]+/)
  return (
    <span className="rule">
      by the {ids.length === 1 ? 'rule' : 'rules'}{' '}
      {ids.map((one, index) => (
        <span key={one}>
          {index > 0 ? ', ' : null}
          <code>{one}</code>
        </span>
      ))}
    </span>
  )
}
