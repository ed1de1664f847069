import { pageAddress } from '../api.ts'
import { useWords } from '../words/use-words.tsx'

interface OriginalViewProps {
  readonly dossier: string
  readonly sha256: string
}

/** The page as it was captured, made harmless by the server and shown in a frame that may do nothing. */
export function OriginalView({ dossier, sha256 }: OriginalViewProps) {
  const { document: texts } = useWords()
  return (
    <figure className="original">
      <figcaption className="note">{texts.originalNote}</figcaption>
      <iframe
        className="original-frame"
        title={texts.originalTitle}
        src={pageAddress(dossier, sha256)}
        sandbox=""
        referrerPolicy="no-referrer"
      />
    </figure>
  )
}
