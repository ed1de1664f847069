import { Link, useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Statement } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import { useDossierQuery } from '../dossier-query.ts'
import { DecisionLine } from '../parts/decision-line.tsx'
import { DocumentFacts } from '../parts/document-facts.tsx'
import { DocumentTools } from '../parts/document-tools.tsx'
import { markToggled, viewOf } from '../parts/document-view.ts'
import { FootNotes } from '../parts/foot-notes.tsx'
import { Legend } from '../parts/legend.tsx'
import { MarkButton } from '../parts/mark-button.tsx'
import { OriginalView } from '../parts/original-view.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { isTitle, ReportText } from '../parts/report-text.tsx'
import { StatementEditor } from '../parts/statement-editor.tsx'
import { StatementLedger } from '../parts/statement-ledger.tsx'
import { StatementPanel } from '../parts/statement-panel.tsx'
import { useDocumentKeys } from '../parts/use-document-keys.ts'
import { useHoverLinks } from '../parts/use-hover-links.ts'
import { useReview } from '../parts/use-review.ts'
import { useStatementKeys } from '../parts/use-statement-keys.ts'
import { useTitle } from '../parts/use-title.ts'
import { type FactKind, inReadingOrder } from '../segments.ts'
import { speakerKey, speakersOf } from '../speakers.ts'
import { useWords } from '../words/use-words.tsx'

export function DocumentScreen() {
  const { dossier, id } = useParams({ from: '/$dossier/documents/$id' })
  const { data, error } = useDossierQuery<DocumentDetail>(dossier, `documents/${encodeURIComponent(id)}`)
  if (error) return <LoadProblem error={error} />
  if (!data) return <Loading />
  return <Report key={id} dossier={dossier} detail={data} />
}

function Report({ dossier, detail }: { readonly dossier: string; readonly detail: DocumentDetail }) {
  const { document } = detail
  const { document: texts, lists, say, shell } = useWords()
  const [lit, setLit] = useState<string | null>(null)
  const order = useMemo(() => inReadingOrder(detail.statements), [detail])
  const entities = useMemo(() => new Map(detail.entities.map((entity) => [entity.id, entity])), [detail])
  const issuer = (document.issuer && entities.get(document.issuer.entity)?.name) ?? null
  const speakers = useMemo(
    () =>
      speakersOf(order, detail.entities, {
        ownVoice: texts.ownVoice(issuer ?? document.publisher ?? texts.theReport),
        unresolved: texts.speakerUnresolved,
        joined: say.joined,
      }),
    [order, detail, document, issuer, texts, say],
  )
  const speakerOf = useMemo(() => new Map(speakers.map((speaker) => [speaker.key, speaker])), [speakers])
  const { selected, select } = useSelected(order.map((statement) => statement.id))
  useStatementKeys(order, selected, select)
  const search = useSearch({ from: '/$dossier/documents/$id' })
  const view = useMemo(() => viewOf(search), [search])
  const navigate = useNavigate({ from: '/$dossier/documents/$id' })
  const toggleFact = (kind: FactKind) =>
    void navigate({
      search: (before) => ({ ...before, mark: markToggled(view.facts, kind) }),
      hash: true,
      replace: true,
      resetScroll: false,
    })
  const toggleOriginal = () =>
    void navigate({
      search: (before) => ({ ...before, view: view.original ? undefined : ('original' as const) }),
      hash: true,
      replace: true,
      resetScroll: false,
    })
  useDocumentKeys(toggleFact, toggleOriginal)
  const statement = order.find((one) => one.id === selected)
  const review = useReview(dossier, detail, order, statement)
  const { draft } = review
  const editing = draft !== null
  const handles = { onDrag: review.drag, onStep: review.moveEnd }
  const page = useRef<HTMLDivElement>(null)
  useHoverLinks(page)
  useTitle(document.title ?? document.text.slice(0, 60))
  const nameOf = (one: Statement) => speakerOf.get(speakerKey(one.speakers))?.name
  const disputesOf = (incident: string) => detail.disputes.filter((one) => one.incident === incident).length
  return (
    <div className="document" ref={page}>
      <article className="column">
        <DocumentFacts document={document} issuer={issuer} dossier={dossier} />
        {isTitle(document.blocks[0], detail) && !view.original ? null : (
          <h1 className="title">{document.title ?? lists.untitled}</h1>
        )}
        <DocumentTools view={view} onFact={toggleFact} />
        {view.original ? (
          <OriginalView dossier={dossier} sha256={document.sha256} />
        ) : (
          <ReportText
            detail={detail}
            speakerOf={speakerOf}
            selected={selected}
            lit={lit}
            facts={view.facts}
            onSelect={select}
            draft={draft}
            handles={handles}
          />
        )}
        <FootNotes detail={detail} onMark={review.markSpan} />
      </article>
      {view.original ? null : (
        <StatementLedger
          order={order}
          detail={detail}
          speakerOf={speakerOf}
          selected={selected}
          lit={lit}
          onSelect={select}
        />
      )}
      {editing || view.original ? null : <MarkButton onMark={review.mark} />}
      <p className="unseen" role="status">
        {statement
          ? texts.nth(
              say.number(order.indexOf(statement) + 1),
              say.number(order.length),
              nameOf(statement) ?? '',
            )
          : ''}
      </p>
      <aside className={statement || editing ? 'margin open' : 'margin'} aria-label={texts.margin}>
        <DecisionLine decisions={review.decisions} />
        {draft ? (
          <StatementEditor
            draft={draft}
            detail={detail}
            order={order}
            decisions={review.decisions}
            onDraft={review.setDraft}
            onStep={review.moveEnd}
            takesFocus={review.takesFocus}
            onSave={review.save}
            onCancel={review.cancel}
          />
        ) : statement ? (
          <StatementPanel
            review={review}
            statement={statement}
            detail={detail}
            dossier={dossier}
            entities={entities}
            speaker={speakerOf.get(speakerKey(statement.speakers))}
            order={order}
            onSelect={select}
          />
        ) : (
          <p className="hint">
            {texts.hint(shell.count.statements(order.length))} <kbd>j</kbd> <kbd>k</kbd>
          </p>
        )}
        <Legend speakers={speakers} lit={lit} onLight={setLit} />
        {detail.incidents.length > 0 ? (
          <section className="incident-links" aria-labelledby="incidents-title">
            <h2 id="incidents-title">{texts.incidents}</h2>
            <ul>
              {detail.incidents.map((incident) => (
                <li key={incident.id}>
                  <Link to="/$dossier/incidents/$id" params={{ dossier, id: incident.id }}>
                    {say.incidentTitle(incident.title, detail.titleParts[incident.id])}
                  </Link>{' '}
                  {disputesOf(incident.id) > 0 ? (
                    <span className="chip strong">{shell.count.disputes(disputesOf(incident.id))}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </aside>
    </div>
  )
}

/** The selected statement is the address's fragment, so that it can be linked to. */
function useSelected(ids: readonly string[]) {
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const selected = ids.includes(hash) ? hash : null
  const select = useCallback(
    (id: string | null) => {
      void navigate({
        to: '.',
        search: true,
        hash: id ?? '',
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      })
    },
    [navigate],
  )
  useEffect(() => {
    if (selected === null) return
    const anchor = window.document.getElementById(selected)
    anchor?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return { selected, select }
}
