import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { keepTheme, keptTheme, type Theme, themes } from '../theme.ts'

const labels: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' }

export function ThemeChoice() {
  const [theme, setTheme] = useState(keptTheme)
  const choose = (keys: Set<string | number>) => {
    const next = themes.find((candidate) => keys.has(candidate)) ?? 'system'
    keepTheme(next)
    setTheme(next)
  }
  return (
    <ToggleButtonGroup
      aria-label="Colours"
      className="choice"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={choose}
    >
      {themes.map((name) => (
        <ToggleButton key={name} id={name} className="choice-item">
          {labels[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
