import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { keepLanguage } from './kept-language.ts'
import { type Language, loadWords, type Words } from './languages.ts'

interface Spoken {
  readonly words: Words
  readonly choose: (language: Language) => void
}

const SpokenContext = createContext<Spoken | null>(null)

/** Gives the words of the chosen language to everything below it; a choice is kept in this browser and changes nothing else. */
export function WordsProvider({
  first,
  children,
}: {
  readonly first: Words
  readonly children: React.ReactNode
}) {
  const [words, setWords] = useState(first)
  useEffect(() => {
    document.documentElement.lang = words.language
  }, [words])
  const spoken = useMemo(
    () => ({
      words,
      choose: (language: Language) => {
        keepLanguage(language)
        void loadWords(language).then(setWords)
      },
    }),
    [words],
  )
  return <SpokenContext value={spoken}>{children}</SpokenContext>
}

/** The interface's words in the language that the user chose: `words.shell.close`, `words.say.dateTime(iso)`. */
export function useWords(): Words {
  return useSpoken().words
}

export function useChooseLanguage(): (language: Language) => void {
  return useSpoken().choose
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext)
  if (!spoken) throw new Error('a part that speaks stands outside WordsProvider')
  return spoken
}
