import { useWords } from '../words/use-words.tsx'

/** The first passages, and the rest behind a line that says how many there are. */
export function Folded({
  shown,
  children,
}: {
  readonly shown: number
  readonly children: readonly React.ReactNode[]
}) {
  const { shell } = useWords()
  const rest = children.slice(shown)
  return (
    <>
      {children.slice(0, shown)}
      {rest.length > 0 ? (
        <details className="more">
          <summary>{shell.more(rest.length)}</summary>
          {rest}
        </details>
      ) : null}
    </>
  )
}
