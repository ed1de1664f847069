import { Switch } from 'react-aria-components'
import { useWords } from '../words/use-words.tsx'

interface AboutMapProps {
  readonly tiles: { readonly host: string } | null
  readonly tilesOn: boolean
  readonly tilesFailed: boolean
  readonly onTiles: (on: boolean) => void
}

/** Where the map comes from, what its lines do not say, and tiles of the user's own. */
export function AboutMap({ tiles, tilesOn, tilesFailed, onTiles }: AboutMapProps) {
  const { map: texts } = useWords()
  return (
    <details className="about-map">
      <summary>{texts.about}</summary>
      <p>{texts.circleNote}</p>
      <p>
        <strong>{texts.disputedTitle}.</strong> {texts.disputedNote}
      </p>
      <ul className="disputed-list">
        {Object.entries(texts.disputed).map(([id, name]) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p>{texts.scaleNote}</p>
      <p>{texts.sources}</p>
      {tiles === null ? (
        <p>{texts.tilesNone}</p>
      ) : (
        <>
          <Switch className="switch" isSelected={tilesOn} onChange={onTiles}>
            <span className="switch-track" aria-hidden="true" />
            {texts.tiles(tiles.host)}
          </Switch>
          <p className="note" role="status">
            {tilesFailed ? texts.tilesFailed(tiles.host) : texts.tilesOn(tiles.host)}
          </p>
        </>
      )}
    </details>
  )
}
