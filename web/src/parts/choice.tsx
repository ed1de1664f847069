interface ChoiceProps<Code extends string> {
  readonly label: string
  readonly value: Code
  /** In this order. */
  readonly options: readonly (readonly [code: Code, name: string])[]
  readonly onChange: (code: Code) => void
  readonly isDisabled?: boolean
  /** `field`: the label above; `pick`: beside it. */
  readonly className?: 'field' | 'pick'
}

/** One of several, by its label. */
export function Choice<Code extends string>({
  label,
  value,
  options,
  onChange,
  isDisabled = false,
  className = 'field',
}: ChoiceProps<Code>) {
  return (
    <label className={className}>
      <span>{label}</span>
      <select
        className="input"
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value as Code)}
      >
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Codes with what a table of words has for each. */
export const optionsOf = <Code extends string, Name>(names: Readonly<Record<Code, Name>>) =>
  Object.entries(names) as [Code, Name][]
