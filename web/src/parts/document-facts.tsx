import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Document } from '../../../src/model/index.ts'
import { captureAddress } from '../api.ts'
import { useWords } from '../words/use-words.tsx'
import { Fact, Note } from './claim-card.tsx'

/** Where the text comes from. Unknown is said, not left blank. */
export function DocumentFacts({
  document,
  issuer,
  dossier,
}: {
  readonly document: Document
  /** Name of the party whose own text it is; null for what an outlet reports. */
  readonly issuer: string | null
  readonly dossier: string
}) {
  const { document: texts, say } = useWords()
  return (
    <div className="document-facts">
      <p className="kicker">
        <strong>{document.publisher ?? texts.publisherUnknown}</strong>
        <span>{document.published ? say.dateTime(document.published) : texts.dateUnknown}</span>
        {document.byline ? <span>{document.byline}</span> : null}
        {issuer ? <span>{texts.issuedBy(issuer)}</span> : null}
        {document.via.length > 0 ? <span>{texts.via(document.via)}</span> : null}
      </p>
      <Disclosure className="disclosure">
        <Heading level={2} className="disclosure-heading">
          <Button slot="trigger" className="text-button">
            {texts.hash(document.sha256.slice(0, 12))}
          </Button>
        </Heading>
        <DisclosurePanel className="disclosure-panel">
          <dl className="facts">
            <Fact name="SHA-256">
              <code className="hash">{document.sha256}</code>
              <Note>
                <a href={captureAddress(dossier, document.sha256)} download>
                  {texts.saveBytes}
                </a>{' '}
                {texts.saveBytesNote}
              </Note>
            </Fact>
            <Fact name={texts.address}>
              {document.url ? <span className="address">{document.url}</span> : texts.noAddress}
            </Fact>
            <Fact name={texts.title}>{document.title ?? texts.noTitle}</Fact>
            <Fact name={texts.modified}>
              {document.modified ? say.dateTime(document.modified) : texts.notStated}
            </Fact>
            <Fact name={texts.language}>{document.language ?? texts.unknown}</Fact>
            <Fact name={texts.licence}>{document.license ?? texts.notStated}</Fact>
          </dl>
        </DisclosurePanel>
      </Disclosure>
    </div>
  )
}
