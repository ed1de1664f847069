import type { IncidentSheet } from '../../../src/serve/http/shapes.ts'
import { useWords } from '../words/use-words.tsx'
import { SheetClaims } from './sheet-claims.tsx'
import { useSheetSpeakers } from './sheet-speakers.ts'

interface SheetProps {
  readonly sheet: IncidentSheet
}

/** What is handed over: claims with their exact words, what is in dispute and open, what people decided, and the hashes of the captures. Claims bear
 *  the numbers that the rest refers to. */
export function SheetPage({ sheet }: SheetProps) {
  const { incident: texts, lists, say, shell } = useWords()
  const { incident } = sheet
  const [label, meaning] = texts.label[incident.label]
  return (
    <article className="sheet" aria-labelledby="sheet-title">
      <header>
        <h1 id="sheet-title">{say.incidentTitle(incident.title, incident.titleParts)}</h1>
        <p>
          {say.interval(incident.from, incident.to) ?? lists.timeUnknown};{' '}
          {incident.places.length === 0 ? texts.placeUnknown : incident.places.join(', ')};{' '}
          <strong>{label}</strong>: {meaning}. {shell.count.documents(sheet.documents.length)},{' '}
          {shell.count.claims(sheet.claims.length)}.
        </p>
        <p className="sheet-masked">
          {sheet.unmasked === null
            ? texts.sheet.masked(sheet.personsMasked)
            : texts.sheet.named(sheet.unmasked)}{' '}
          {texts.sheet.printed(window.location.href)}
        </p>
      </header>
      <div className="sheet-columns">
        <SheetClaims sheet={sheet} />
        <Disputes sheet={sheet} />
        <ToFind sheet={sheet} />
        <Open sheet={sheet} />
        <Decided sheet={sheet} />
        <Documents sheet={sheet} />
      </div>
    </article>
  )
}

/** The numbers of claims on the sheet, lowest first: `3, 7`. */
function numbersOf({ claims }: IncidentSheet, ids: readonly string[]): string {
  return claims.flatMap(({ claim }, at) => (ids.includes(claim) ? [at + 1] : [])).join(', ')
}

function Disputes({ sheet }: SheetProps) {
  const { codes, incident, shell } = useWords()
  const speakers = useSheetSpeakers()
  return (
    <section>
      <h2>
        {sheet.disputes.length === 0 ? incident.noDisputes : shell.count.disputes(sheet.disputes.length)}
      </h2>
      <ul>
        {sheet.disputes.map((dispute) => (
          <li key={`${dispute.slot} ${dispute.sides.map(({ claims }) => claims.join(' ')).join('|')}`}>
            {codes.slot[dispute.slot]}, {codes.dispute[dispute.kind][0]}:{' '}
            {dispute.sides
              .map((side) => `${speakers(side.speakers)}: ${side.text} (${numbersOf(sheet, side.claims)})`)
              .join(incident.open.against)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ToFind({ sheet }: SheetProps) {
  const { incident, say } = useWords()
  const { primary: texts } = incident
  if (sheet.primaries.length === 0) return null
  return (
    <section>
      <h2>{texts.title}</h2>
      <ul>
        {sheet.primaries.map(({ origin, medium, on, claims }) => (
          <li key={`${origin} ${medium} ${on}`}>
            {[
              origin,
              ...(medium === null ? [] : [texts.where(medium)]),
              ...(on === null ? [] : [say.dateTime(on)]),
            ].join(', ')}{' '}
            ({numbersOf(sheet, claims)})
          </li>
        ))}
      </ul>
    </section>
  )
}

function Open({ sheet }: SheetProps) {
  const { incident, shell } = useWords()
  const { open } = incident
  const unread = sheet.claims.filter(({ review }) => review.status === 'proposed').length
  const questions = [
    ...(sheet.unknownOrigin.length === 0
      ? []
      : [
          `${open.noOrigin(shell.count.claims(sheet.unknownOrigin.length))} (${numbersOf(sheet, sheet.unknownOrigin)})`,
        ]),
    ...sheet.placesNotFound.map(open.place),
    ...(unread === 0 ? [] : [open.unread(shell.count.claims(unread), String(sheet.claims.length))]),
  ]
  return (
    <section>
      <h2>{open.title}</h2>
      {questions.length === 0 ? <p>{open.none}</p> : null}
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}

function Decided({ sheet }: SheetProps) {
  const { incident, review, say } = useWords()
  const { grade } = incident
  const subject = ({ is, id, name }: IncidentSheet['grades'][number]) => {
    if (is === 'incident') return grade.thisIncident
    return is === 'source' ? grade.source(name ?? id) : grade.claim(numbersOf(sheet, [id]) || id)
  }
  const none = sheet.grades.length === 0 && sheet.decisions.length === 0
  return (
    <section>
      <h2>{incident.sheet.decisions}</h2>
      {none ? <p>{incident.sheet.noDecisions}</p> : null}
      <ul>
        {sheet.grades.map((one) => (
          <li key={`${one.is} ${one.id}`}>
            <strong>
              {one.reliability}
              {one.credibility}
            </strong>{' '}
            {subject(one)}; {one.by ?? review.nobody}, {say.dateOnly(one.at)}: {one.reason}
          </li>
        ))}
        {sheet.decisions.map((one) => (
          <li key={one.seq}>
            {one.seq}. <Decision sheet={sheet} decision={one} />; {one.by ?? review.nobody},{' '}
            {say.dateOnly(one.at)}
            {one.reason === null ? null : <>: {one.reason}</>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What it was: of a side whose, of words which. */
function Decision({
  sheet,
  decision,
}: SheetProps & { readonly decision: IncidentSheet['decisions'][number] }) {
  const { incident, review } = useWords()
  switch (decision.kind) {
    case 'party':
      return (
        <>
          {review.list.kind.party}: {decision.name}, {decision.party ?? incident.act.none}
        </>
      )
    case 'edited':
    case 'rejected':
    case 'marked': {
      const number = sheet.documents.findIndex(({ id }) => id === decision.document) + 1
      const language = sheet.documents[number - 1]?.language ?? undefined
      return (
        <>
          {decision.kind === 'marked' ? review.list.kind.marked : review.status[decision.kind]} [{number}]
          {decision.words.map((words) => (
            <span key={words} className="quote" lang={language}>
              {' '}
              {words}
            </span>
          ))}
        </>
      )
    }
    default:
      return review.list.kind[decision.kind]
  }
}

function Documents({ sheet }: SheetProps) {
  const { incident, lists, say } = useWords()
  return (
    <section>
      <h2>
        {incident.sheet.documents}, {incident.sheet.hash}
      </h2>
      <ol className="sheet-sources">
        {sheet.documents.map((document, at) => (
          <li key={document.id}>
            [{at + 1}] <span lang={document.language ?? undefined}>{document.title ?? lists.untitled}</span>,{' '}
            {document.publisher ?? lists.publisherUnknown},{' '}
            {document.published ? say.dateOnly(document.published) : lists.undated}
            {document.url ? <span className="address">, {document.url}</span> : null}
            <code className="hash">{document.capture}</code>
          </li>
        ))}
      </ol>
    </section>
  )
}
