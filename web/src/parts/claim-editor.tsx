import { useState } from 'react'
import type { Claim, Document, Entity } from '../../../src/model/index.ts'
import { type ClaimDraft, claimDraftOf, claimEditOf, figureOf } from '../review/claim-draft.ts'
import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import { Choice, optionsOf } from './choice.tsx'
import { EditForm } from './edit-form.tsx'
import { PartChoice } from './part-choice.tsx'

interface ClaimEditorProps {
  readonly claim: Claim
  readonly document: Document
  readonly entities: readonly Entity[]
  readonly decisions: Decisions
  readonly onClose: () => void
}

/** Corrects what a claim says happened: kind, outcome, whether it is denied, who did it to whom, where, when, how many and whose. Only what is
 *  changed is sent. */
export function ClaimEditor({ claim, document, entities, decisions, onClose }: ClaimEditorProps) {
  const { codes, document: texts, events, review, say } = useWords()
  const words = review.claim
  const [draft, setDraft] = useState(() => claimDraftOf(claim))
  const change = (part: Partial<ClaimDraft>) => setDraft((now) => ({ ...now, ...part }))
  const edit = claimEditOf(draft, document)
  const save = () => {
    if (edit === null) return
    const reason = draft.reason.trim() || null
    decisions.decide(
      { kind: 'reviewed', subjects: [claim.id], status: 'edited', edit, reason },
      { onSuccess: onClose },
    )
  }
  const near = <T extends { readonly start: number }>(items: readonly T[]) =>
    items.toSorted((a, b) => Math.abs(a.start - claim.start) - Math.abs(b.start - claim.start))
  const away = ({ mentions }: Entity) =>
    Math.min(document.text.length, ...mentions.map(({ start }) => Math.abs(start - claim.start)))
  const named = entities.toSorted((a, b) => away(a) - away(b)).map((each) => ({ ...each, text: each.name }))
  return (
    <section className="claim claim-editor" aria-labelledby="claim-editor-title">
      <h3 id="claim-editor-title">{words.title}</h3>
      <p className="claim-words">{document.text.slice(claim.start, claim.end)}</p>
      <EditForm
        focus="select"
        reason={draft.reason}
        onReason={(reason) => change({ reason })}
        canSave={edit !== null}
        decisions={decisions}
        onSave={save}
        onCancel={onClose}
      >
        <Choice
          label={words.event}
          value={draft.event}
          options={optionsOf({ [draft.event]: say.event(claim), ...events })}
          onChange={(event) => change({ event })}
        />
        <Choice
          label={texts.claim.outcome}
          value={draft.outcome}
          options={optionsOf(codes.outcome)}
          onChange={(outcome) => change({ outcome })}
        />
        <Choice
          label={words.polarity}
          value={draft.polarity}
          options={optionsOf({ affirmed: words.affirmed, denied: words.denied })}
          onChange={(polarity) => change({ polarity })}
        />
        <Choice
          label={words.modality}
          value={draft.modality}
          options={optionsOf(codes.modality)}
          onChange={(modality) => change({ modality })}
        />
        {(['actor', 'target'] as const).map((role) => (
          <PartChoice
            key={role}
            label={texts.claim[role]}
            items={named}
            chosen={draft[role]}
            facts={({ kind }) => codes.entity[kind]}
            onChange={(chosen) => change({ [role]: chosen })}
          />
        ))}
        <PartChoice
          label={texts.claim.place}
          items={near(document.toponyms)}
          chosen={draft.places}
          facts={say.toponym}
          onChange={(places) => change({ places })}
        >
          {(place) =>
            place.candidates.length > 1 ? (
              <Choice
                label={words.where(place.text)}
                value={String((place.id in draft.located ? draft.located[place.id] : place.geonameId) ?? '')}
                options={[
                  ['', words.nowhere],
                  ...place.candidates.map(
                    ({ geonameId, name, admin1, country }) =>
                      [String(geonameId), [name, admin1, country].filter(Boolean).join(', ')] as const,
                  ),
                ]}
                onChange={(id) =>
                  change({ located: { ...draft.located, [place.id]: id === '' ? null : Number(id) } })
                }
              />
            ) : null
          }
        </PartChoice>
        <PartChoice
          label={texts.claim.time}
          items={near(document.timexes)}
          chosen={draft.times}
          facts={say.timex}
          onChange={(times) => change({ times })}
        />
        <PartChoice
          label={texts.claim.figure}
          items={near(document.quantities)}
          chosen={draft.quantities}
          facts={say.quantity}
          onChange={(quantities) => change({ quantities })}
        >
          {(quantity) => {
            const figure = draft.figures[quantity.id] ?? figureOf(quantity)
            const set = (part: Partial<typeof figure>) =>
              change({ figures: { ...draft.figures, [quantity.id]: { ...figure, ...part } } })
            return (
              <div className="figure-fields">
                <Choice
                  label={words.role}
                  value={figure.role}
                  options={optionsOf(codes.role)}
                  onChange={(role) => set({ role })}
                />
                <Choice
                  label={words.side}
                  value={figure.side ?? ''}
                  options={[['', words.nobody], ...named.map(({ id, name }) => [id, name] as const)]}
                  onChange={(id) => set({ side: id === '' ? null : id })}
                />
                {(['low', 'high'] as const).map((end) => (
                  <label key={end} className="field">
                    <span>{words[end]}</span>
                    <input
                      className="input"
                      inputMode="numeric"
                      value={figure[end]}
                      onChange={(event) => set({ [end]: event.target.value })}
                    />
                  </label>
                ))}
              </div>
            )
          }}
        </PartChoice>
      </EditForm>
    </section>
  )
}
