import { useDeferredValue, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { IncidentSummary } from '../api.ts'
import { useDossierQuery } from '../dossier-query.ts'
import { useWords } from '../words/use-words.tsx'

interface IncidentChoiceProps {
  readonly dossier: string
  /** The incident that is not offered. */
  readonly except: string
  readonly onChoose: (id: string | null) => void
}

/** Offered at once; writing more words brings what is not among them. */
const offered = 40

/** Another incident of the dossier, found by words of its title or of what is said in it. */
export function IncidentChoice({ dossier, except, onChoose }: IncidentChoiceProps) {
  const { incident, say, shell } = useWords()
  const [written, setWritten] = useState('')
  // What was chosen stays among what was found: only writing asks again.
  const [asked, setAsked] = useState('')
  const words = useDeferredValue(asked)
  const { data } = useDossierQuery<{ incidents: readonly IncidentSummary[] }>(
    dossier,
    `incidents?limit=${offered + 1}&words=${encodeURIComponent(words)}`,
  )
  const found = (data?.incidents ?? []).filter(({ id }) => id !== except).slice(0, offered)
  const titleOf = (item: IncidentSummary) => say.incidentTitle(item.title, item.titleParts)
  return (
    <ComboBox
      className="field"
      menuTrigger="focus"
      items={found}
      inputValue={written}
      onInputChange={(text) => {
        if (text === written) return
        setWritten(text)
        setAsked(text)
        onChoose(null)
      }}
      onSelectionChange={(key) => {
        const item = found.find(({ id }) => id === key)
        if (!item) return
        setWritten(titleOf(item))
        onChoose(item.id)
      }}
      allowsCustomValue
      allowsEmptyCollection
    >
      <Label>{incident.act.other}</Label>
      <Input className="input" />
      <Text slot="description" className="note">
        {incident.act.otherHint}
      </Text>
      <Popover className="popover">
        <ListBox
          className="options"
          renderEmptyState={() => <p className="note">{data ? incident.act.noneSuch : shell.loading}</p>}
        >
          {(item: IncidentSummary) => (
            <ListBoxItem id={item.id} textValue={titleOf(item)} className="option">
              {titleOf(item)}{' '}
              <span className="note">
                {say.interval(item.from, item.to)}; {shell.count.claims(item.claims)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
