import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Document } from '../../../src/model/index.ts'
import { captureAddress } from '../api.ts'
import { dateTime } from '../format.ts'
import { Fact, Note } from './claim-card.tsx'

/** Where the text comes from. Unknown is said, not left blank. */
export function DocumentFacts({
  document,
  dossier,
}: {
  readonly document: Document
  readonly dossier: string
}) {
  return (
    <div className="document-facts">
      <p className="kicker">
        <strong>{document.publisher ?? 'Publisher unknown'}</strong>
        <span>{document.published ? dateTime(document.published) : 'publication date unknown'}</span>
        {document.byline ? <span>{document.byline}</span> : null}
        {document.via.length > 0 ? <span>via {document.via.join(', via ')}</span> : null}
      </p>
      <Disclosure className="disclosure">
        <Heading level={2} className="disclosure-heading">
          <Button slot="trigger" className="text-button">
            SHA-256 {document.sha256.slice(0, 12)}…
          </Button>
        </Heading>
        <DisclosurePanel className="disclosure-panel">
          <dl className="facts">
            <Fact name="SHA-256">
              <code className="hash">{document.sha256}</code>
              <Note>
                <a href={captureAddress(dossier, document.sha256)} download>
                  Save the captured bytes
                </a>{' '}
                untouched, as plain text
              </Note>
            </Fact>
            <Fact name="Address">
              {document.url ? <span className="address">{document.url}</span> : 'none: a file or pasted text'}
            </Fact>
            <Fact name="Title">{document.title ?? 'none found'}</Fact>
            <Fact name="Modified">{document.modified ? dateTime(document.modified) : 'not stated'}</Fact>
            <Fact name="Language">{document.language ?? 'unknown'}</Fact>
            <Fact name="Licence">{document.license ?? 'not stated'}</Fact>
          </dl>
        </DisclosurePanel>
      </Disclosure>
    </div>
  )
}
