import { useState } from 'react'
import { Button } from 'react-aria-components'
import { keepTheme, keptTheme, type Theme, themes } from '../theme.ts'

const labels: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' }

/** One button that goes round: as the system has it, light, dark. */
export function ThemeChoice() {
  const [theme, setTheme] = useState(keptTheme)
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] as Theme
  const choose = () => {
    keepTheme(next)
    setTheme(next)
  }
  return (
    <Button
      className="theme"
      onPress={choose}
      aria-label={`Colours: ${labels[theme]}. Change to ${labels[next]}`}
    >
      <span className={`theme-sign theme-${theme}`} aria-hidden="true" />
      {labels[theme]}
    </Button>
  )
}
