/** The first passages, and the rest behind a line that says how many there are. */
export function Folded({
  shown,
  children,
}: {
  readonly shown: number
  readonly children: readonly React.ReactNode[]
}) {
  const rest = children.slice(shown)
  return (
    <>
      {children.slice(0, shown)}
      {rest.length > 0 ? (
        <details className="more">
          <summary>{rest.length} more</summary>
          {rest}
        </details>
      ) : null}
    </>
  )
}
