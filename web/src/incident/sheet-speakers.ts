import { narratorKey } from '../speakers.ts'
import { useWords } from '../words/use-words.tsx'

/** Speakers of a sheet in words: what a report says itself, and what nobody is named for, in the interface's. */
export function useSheetSpeakers(): (names: readonly string[]) => string {
  const { document, incident, say } = useWords()
  return (names) =>
    names.length === 0
      ? document.speakerUnresolved
      : say.joined(names.map((name) => (name === narratorKey ? incident.noParty : name)))
}
