import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Claim, Document, Modality, Outcome, QuantityRole } from '../../../src/model/index.ts'
import { type ClaimDraft, claimDraftOf, claimEditOf, figureOf } from '../review/claim-draft.ts'
import type { Decisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import { PartChoice } from './part-choice.tsx'
import { ProblemOf } from './problem-of.tsx'

interface ClaimEditorProps {
  readonly claim: Claim
  readonly document: Document
  readonly decisions: Decisions
  readonly onClose: () => void
}

/** Corrects what a claim says happened: kind, outcome, whether it is denied, where, when, how many. Only what is changed is sent. */
export function ClaimEditor({ claim, document, decisions, onClose }: ClaimEditorProps) {
  const { codes, document: texts, events, review, say } = useWords()
  const words = review.claim
  const [draft, setDraft] = useState(() => claimDraftOf(claim))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const change = (part: Partial<ClaimDraft>) => setDraft((now) => ({ ...now, ...part }))
  const edit = claimEditOf(draft, document)
  const save = () => {
    if (edit === null || decisions.isPending) return
    const reason = draft.reason.trim() || null
    decisions.decide(
      { kind: 'reviewed', subjects: [claim.id], status: 'edited', edit, reason },
      { onSuccess: onClose },
    )
  }
  const near = <T extends { readonly start: number }>(items: readonly T[]) =>
    items.toSorted((a, b) => Math.abs(a.start - claim.start) - Math.abs(b.start - claim.start))
  return (
    <section className="claim claim-editor" aria-labelledby="claim-editor-title">
      <h3 id="claim-editor-title">{words.title}</h3>
      <p className="claim-words">{document.text.slice(claim.start, claim.end)}</p>
      <form
        ref={form}
        className="add-form editor"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return
          event.stopPropagation()
          onClose()
        }}
      >
        <Choice
          label={words.event}
          value={draft.event}
          options={{ [draft.event]: say.event(claim), ...events }}
          onChange={(event) => change({ event })}
        />
        <Choice
          label={texts.claim.outcome}
          value={draft.outcome}
          options={codes.outcome}
          onChange={(outcome) => change({ outcome: outcome as Outcome })}
        />
        <Choice
          label={words.polarity}
          value={draft.polarity}
          options={{ affirmed: words.affirmed, denied: words.denied }}
          onChange={(polarity) => change({ polarity: polarity as Claim['polarity'] })}
        />
        <Choice
          label={words.modality}
          value={draft.modality}
          options={codes.modality}
          onChange={(modality) => change({ modality: modality as Modality })}
        />
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
                options={{
                  '': words.nowhere,
                  ...Object.fromEntries(
                    place.candidates.map(({ geonameId, name, admin1, country }) => [
                      String(geonameId),
                      [name, admin1, country].filter(Boolean).join(', '),
                    ]),
                  ),
                }}
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
                  options={codes.role}
                  onChange={(role) => set({ role: role as QuantityRole })}
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
        <label className="field">
          <span>{review.reason}</span>
          <input
            className="input"
            value={draft.reason}
            maxLength={4000}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </label>
        <div className="editor-acts">
          <Button type="submit" className="button primary" isDisabled={edit === null || decisions.isPending}>
            {decisions.isPending ? review.saving : review.save} <kbd>Enter</kbd>
          </Button>
          <Button className="button" onPress={onClose}>
            {review.cancel} <kbd>Esc</kbd>
          </Button>
        </div>
        <ProblemOf error={decisions.error} kept="" />
      </form>
    </section>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: Readonly<Record<string, string>>
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {Object.entries(options).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
