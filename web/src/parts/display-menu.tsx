import { useState } from 'react'
import {
  Button,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
  Radio,
  RadioGroup,
  Switch,
} from 'react-aria-components'
import { densities, keepDensity, keptDensity } from '../density.ts'
import { keepLetterKeys, letterKeysOn } from '../keys/registry.ts'
import { keepTheme, keptTheme, themes } from '../theme.ts'
import { languageNames, languages } from '../words/languages.ts'
import { useChooseLanguage, useWords } from '../words/use-words.tsx'

/** Language, colours, density and single-letter keys: this browser's, kept in it. */
export function DisplayMenu({ onKeys }: { readonly onKeys: () => void }) {
  const { language, shell } = useWords()
  const choose = useChooseLanguage()
  const [theme, setTheme] = useState(keptTheme)
  const [density, setDensity] = useState(keptDensity)
  const [letters, setLetters] = useState(letterKeysOn)
  const { display } = shell
  return (
    <DialogTrigger>
      <Button className="display-button" aria-label={display.title}>
        <span className="theme-sign" aria-hidden="true" />
        <span className="display-name">{display.title}</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="display-menu" aria-label={display.title}>
          {({ close }) => (
            <>
              <Choice
                label={display.language}
                value={language}
                choices={languages.map((one) => [one, languageNames[one]])}
                onChange={choose}
              />
              <Choice
                label={display.colours}
                value={theme}
                choices={themes.map((one) => [one, display.theme[one]])}
                onChange={(one) => {
                  keepTheme(one)
                  setTheme(one)
                }}
              />
              <Choice
                label={display.density}
                value={density}
                choices={densities.map((one) => [one, display.spacing[one]])}
                onChange={(one) => {
                  keepDensity(one)
                  setDensity(one)
                }}
              />
              <Switch
                className="switch"
                isSelected={letters}
                onChange={(on) => {
                  keepLetterKeys(on)
                  setLetters(on)
                }}
              >
                <span className="switch-track" aria-hidden="true" />
                {display.letterKeys}
              </Switch>
              <Button
                className="text-button"
                onPress={() => {
                  close()
                  onKeys()
                }}
              >
                {shell.keys.open}
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly (readonly [T, string])[]
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <RadioGroup className="choice" value={value} onChange={(next) => onChange(next as T)}>
      <Label>{label}</Label>
      {choices.map(([code, name]) => (
        <Radio key={code} value={code} className="radio">
          <span className="radio-dot" aria-hidden="true" />
          {name}
        </Radio>
      ))}
    </RadioGroup>
  )
}
