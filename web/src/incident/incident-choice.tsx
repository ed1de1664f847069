import { useState } from 'react'
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

/** Offered at once; writing more of a title brings what is not among them. */
const offered = 40

/** Another incident of the dossier, found by words of its title. */
export function IncidentChoice({ dossier, except, onChoose }: IncidentChoiceProps) {
  const { incident, say, shell } = useWords()
  const { data } = useDossierQuery<{ incidents: readonly IncidentSummary[] }>(dossier, 'incidents')
  const [written, setWritten] = useState('')
  const asked = written.toLowerCase().split(/\s+/)
  const others = (data?.incidents ?? []).filter(({ id }) => id !== except)
  const isChosen = others.some(({ title }) => title === written)
  const found = others
    .filter(({ title }) => isChosen || asked.every((word) => title.toLowerCase().includes(word)))
    .slice(0, offered)
  return (
    <ComboBox
      className="field"
      menuTrigger="focus"
      items={found}
      inputValue={written}
      onInputChange={(text) => {
        setWritten(text)
        if (others.every(({ title }) => title !== text)) onChoose(null)
      }}
      onSelectionChange={(key) => {
        const item = others.find(({ id }) => id === key)
        if (!item) return
        setWritten(item.title)
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
        <ListBox className="options" renderEmptyState={() => <p className="note">{incident.act.noneSuch}</p>}>
          {(item: IncidentSummary) => (
            <ListBoxItem id={item.id} textValue={item.title} className="option">
              {item.title}{' '}
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
