import { useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { Entity } from '../../../src/model/index.ts'
import type { Who } from '../review/draft.ts'
import { narratorKey } from '../speakers.ts'
import { useWords } from '../words/use-words.tsx'
import { Choice, optionsOf } from './choice.tsx'

interface SpeakerChoiceProps {
  /** Several only as the machine gave them: a person chooses one. */
  readonly speaker: Who | readonly string[]
  readonly entities: readonly Entity[]
  readonly onChange: (speaker: Who) => void
}

/** Who says it: somebody of this document, the report itself, nobody, or a name that the person writes. */
export function SpeakerChoice({ speaker, entities, onChange }: SpeakerChoiceProps) {
  const { codes, review: texts, say } = useWords()
  const nameOf = (id: string) =>
    id === narratorKey ? texts.narrator : (entities.find((entity) => entity.id === id)?.name ?? id)
  const [written, setWritten] = useState(() => {
    if (speaker === null) return ''
    if (typeof speaker === 'string') return nameOf(speaker)
    return 'name' in speaker ? speaker.name : say.joined(speaker.map(nameOf))
  })
  const [isWriting, setWriting] = useState(false)
  const isNew = speaker !== null && typeof speaker === 'object' && 'name' in speaker
  const items = [
    ...entities.map(({ id, name, kind }) => ({ id, name, note: codes.entity[kind] })),
    { id: narratorKey, name: texts.narrator, note: '' },
    { id: '', name: texts.unresolved, note: '' },
  ]
  /** A name in the list is that speaker; any other is somebody new. */
  const write = (text: string) => {
    setWritten(text)
    const name = text.trim()
    const isChosen = typeof speaker === 'string' && nameOf(speaker) === name
    if (name === '' || isChosen) return
    const item = items.find((one) => one.name === name)
    if (item) onChange(item.id || null)
    else onChange({ name, kind: isNew ? speaker.kind : 'organisation' })
  }
  return (
    <>
      <ComboBox
        className="field"
        allowsCustomValue
        menuTrigger="focus"
        defaultItems={items}
        inputValue={written}
        onInputChange={write}
        onSelectionChange={(key) => {
          const item = items.find(({ id }) => id === key)
          if (!item) return
          setWritten(item.name)
          onChange(item.id || null)
        }}
        onFocus={() => setWriting(true)}
        onBlur={() => setWriting(false)}
      >
        <Label>{texts.speaker}</Label>
        <div className="combo">
          <Input className="input" />
          <Button className="icon-button combo-button" aria-label={texts.speaker}>
            ▾
          </Button>
        </div>
        <Text slot="description" className="note">
          {texts.speakerHint}
        </Text>
        <Popover className="popover">
          <ListBox className="options">
            {(item: (typeof items)[number]) => (
              <ListBoxItem id={item.id} textValue={item.name} className="option">
                {item.name} <span className="note">{item.note}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {isNew && !isWriting ? (
        <Choice
          label={texts.newKind}
          value={speaker.kind}
          options={optionsOf(codes.entity)}
          onChange={(kind) => onChange({ name: speaker.name, kind })}
        />
      ) : null}
    </>
  )
}
