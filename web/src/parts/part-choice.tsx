interface Part {
  readonly id: string
  readonly text: string
}

interface PartChoiceProps<P extends Part> {
  readonly label: string
  /** Those nearest to the claim first. */
  readonly items: readonly P[]
  readonly chosen: readonly string[]
  readonly facts: (item: P) => string
  readonly onChange: (chosen: readonly string[]) => void
  /** What can be told of one that is chosen. */
  readonly children?: (item: P) => React.ReactNode
}

/** Which of the document's places, times or figures a claim is about; nothing where the document has none. */
export function PartChoice<P extends Part>({
  label,
  items,
  chosen,
  facts,
  onChange,
  children,
}: PartChoiceProps<P>) {
  if (items.length === 0) return null
  return (
    <fieldset className="field part-choice">
      <legend>{label}</legend>
      <div className="part-options">
        {items.map((item) => {
          const isChosen = chosen.includes(item.id)
          const toggled = isChosen ? chosen.filter((id) => id !== item.id) : [...chosen, item.id]
          return (
            <div key={item.id} className="part-option">
              <label className="check">
                <input type="checkbox" checked={isChosen} onChange={() => onChange(toggled)} />
                <span>
                  <span className="quote">{item.text}</span> <span className="note">{facts(item)}</span>
                </span>
              </label>
              {isChosen && children ? children(item) : null}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
