import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { FacetsAnswer } from '../../../src/serve/http/shapes.ts'
import { useWords } from '../words/use-words.tsx'
import type { FindPart, FindSearch } from './find-search.ts'
import { nameOfValue } from './values.ts'

interface FindBarProps {
  readonly search: FindSearch
  readonly facets: FacetsAnswer | undefined
  readonly onChoose: (part: FindPart, value: string | undefined) => void
}

interface Offer {
  readonly id: string
  readonly part: FindPart
  readonly value: string
  readonly name: string
  readonly claims: number | null
}

const offered = ['stance', 'type', 'outcome', 'place', 'dispute', 'review', 'publisher', 'language'] as const

/** One bar for all there is to look for: words as they are typed, and below them every speaker, place, stance … that they could name. */
export function FindBar({ search, facets, onChoose }: FindBarProps) {
  const words = useWords()
  const { find } = words
  const [typed, setTyped] = useState(search.words ?? '')
  const named = useMemo(() => offersOf(facets, words), [facets, words])
  const wanted = typed.trim().toLowerCase()
  const asWords: Offer[] =
    wanted === ''
      ? []
      : [{ id: 'words', part: 'words', value: typed.trim(), name: typed.trim(), claims: null }]
  const matching = named.filter(({ name, value }) =>
    [name, value].some((one) => one.toLowerCase().includes(wanted)),
  )
  const offers = [...asWords, ...matching.slice(0, 12)]
  return (
    <ComboBox
      className="find-bar"
      items={offers}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      onSelectionChange={(key) => {
        const offer = offers.find(({ id }) => id === key)
        if (!offer) return
        setTyped(offer.part === 'words' ? offer.value : '')
        onChoose(offer.part, offer.value)
      }}
    >
      <Label className="unseen">{find.bar}</Label>
      <Input
        className="input"
        placeholder={find.placeholder}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return
          onChoose('words', typed.trim() || undefined)
        }}
      />
      <Popover className="popover find-offers">
        <ListBox<Offer> items={offers}>
          {(offer) => (
            <ListBoxItem id={offer.id} textValue={offer.name} className="find-offer">
              <Text slot="label">{offer.name}</Text>
              <span className="note">
                {find.part[offer.part]}
                {offer.claims === null ? '' : `, ${words.shell.count.claims(offer.claims)}`}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function offersOf(facets: FacetsAnswer | undefined, words: ReturnType<typeof useWords>): Offer[] {
  if (!facets) return []
  const offer = (part: FindPart, value: string, claims: number): Offer => ({
    id: `${part}:${value}`,
    part,
    value,
    name: nameOfValue(part, value, words, facets.voices),
    claims,
  })
  return [
    ...facets.voices.map(({ key, claims }) => offer('voice', key, claims)),
    ...offered.flatMap((facet) =>
      facets.facets[facet].map(({ value, claims }) =>
        offer(facet === 'place' ? 'placeName' : facet, value, claims),
      ),
    ),
  ]
}
