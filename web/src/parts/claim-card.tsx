import { Button } from 'react-aria-components'
import type { Claim, Document, Entity } from '../../../src/model/index.ts'
import { useWords } from '../words/use-words.tsx'

interface ClaimCardProps {
  readonly claim: Claim
  readonly document: Document
  readonly entities: ReadonlyMap<string, Entity>
  readonly onEdit: () => void
  /** The key that corrects this one; null where it corrects another. */
  readonly editKey: string | null
}

/** One resolved assertion: what is said to have happened, slot by slot. Empty slots are left out, not guessed. */
export function ClaimCard({ claim, document, entities, onEdit, editKey }: ClaimCardProps) {
  const { codes, document: texts, format, review, say } = useWords()
  const words = texts.claim
  const names = (ids: readonly string[]) => ids.map((id) => entities.get(id)?.name ?? id).join(', ')
  const find = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]) =>
    ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
  return (
    <article className="claim">
      <h3>
        {say.event(claim)}
        {claim.polarity === 'denied' ? <span className="chip strong">{words.denied}</span> : null}
        {claim.modality === 'actual' ? null : <span className="chip">{codes.modality[claim.modality]}</span>}
        {claim.universal ? <span className="chip">{words.universal}</span> : null}
      </h3>
      <p className="claim-words">{document.text.slice(claim.start, claim.end)}</p>
      <dl className="facts">
        {claim.outcome === 'unknown' ? null : (
          <Fact name={words.outcome}>{codes.outcome[claim.outcome]}</Fact>
        )}
        {claim.control ? (
          <Fact name={words.control}>
            {words.heldBy(
              codes.extent[claim.control.extent],
              claim.control.holder ? names([claim.control.holder]) : words.holderUnknown,
            )}
            {claim.control.asOf ? <Note>{words.asOf(say.dateTime(claim.control.asOf))}</Note> : null}
          </Fact>
        ) : null}
        {claim.actor.length > 0 ? <Fact name={words.actor}>{names(claim.actor)}</Fact> : null}
        {claim.target.length > 0 ? <Fact name={words.target}>{names(claim.target)}</Fact> : null}
        {claim.means ? <Fact name={words.means}>{claim.means}</Fact> : null}
        {find(document.toponyms, claim.places).map((place) => (
          <Fact key={place.id} name={words.place}>
            {say.toponym(place)} <q>{place.text}</q>
            <Note>
              {place.latitude === null ? null : `${say.precision(place)}; `}
              {place.candidates.length > 1
                ? `${words.couldAlsoBe(
                    say.joined(
                      place.candidates
                        .filter((other) => other.latitude !== place.latitude)
                        .map((other) => [other.name, other.admin1].filter(Boolean).join(', ')),
                      format.or,
                    ),
                  )}; `
                : null}
              <RuleId id={place.rule} />
            </Note>
          </Fact>
        ))}
        {find(document.timexes, claim.times).map((time) => (
          <Fact key={time.id} name={words.time}>
            {say.timex(time)} <q>{time.text}</q>
            <Note>
              {say.timexKnown(time)}; <RuleId id={time.rule} />
            </Note>
          </Fact>
        ))}
        {find(document.quantities, claim.quantities).map((quantity) => (
          <Fact key={quantity.id} name={words.figure}>
            {say.quantity(quantity)} <q>{quantity.text}</q>
            <Note>
              {say.quantityRole(quantity)}
              {quantity.side ? `, ${words.sideOf(names([quantity.side]))}` : ''};{' '}
              <RuleId id={quantity.rule} />
            </Note>
          </Fact>
        ))}
        <Fact name={words.origin}>
          {claim.origin ? names([claim.origin]) : words.originUnknown}
          {claim.oneSided ? <Note>{words.oneSided}</Note> : null}
        </Fact>
        <Fact name={words.rule}>
          <RuleId id={claim.rule} />
        </Fact>
      </dl>
      <p className="claim-acts no-print">
        {claim.review && claim.review.status !== 'proposed' ? (
          <span className="note">
            {review.byWhom(
              review.status[claim.review.status],
              claim.review.by ?? review.nobody,
              say.dateTime(claim.review.at),
            )}
          </span>
        ) : null}
        <Button className="button small" onPress={onEdit}>
          {review.claim.correct} {editKey === null ? null : <kbd>{editKey}</kbd>}
        </Button>
      </p>
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
  const { document: texts } = useWords()
  const ids = id.split(/[\s>]+/)
  return (
    <span className="rule">
      {texts.byRule(ids.length)}{' '}
      {ids.map((one, index) => (
        <span key={one}>
          {index > 0 ? ', ' : null}
          <code>{one}</code>
        </span>
      ))}
    </span>
  )
}
