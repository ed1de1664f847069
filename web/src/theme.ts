/** Light, dark, or as the system has it; kept in this browser only. */
import { keepChoice, keptChoice } from './kept.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'sayso-theme'

export function keptTheme(): Theme {
  return keptChoice(key, themes, 'system')
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function keepTheme(theme: Theme): void {
  keepChoice(key, theme)
  applyTheme(theme)
}
