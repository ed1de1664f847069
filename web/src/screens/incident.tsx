import { useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useEffect, useMemo } from 'react'
import type { IncidentDetail } from '../api.ts'
import { useDossierQuery } from '../dossier-query.ts'
import { ActBar } from '../incident/act-bar.tsx'
import { ActDialog } from '../incident/act-dialog.tsx'
import { Changes } from '../incident/changes.tsx'
import { ClaimsList } from '../incident/claims-list.tsx'
import { Grades, gradeOf } from '../incident/grades.tsx'
import { OpenQuestions } from '../incident/open-questions.tsx'
import { Primaries } from '../incident/primaries.tsx'
import { SheetDecisions, SheetDocuments, SheetWarning } from '../incident/sheet.tsx'
import { useIncidentActs } from '../incident/use-incident-acts.ts'
import { capital } from '../letters.ts'
import { AccountsTable } from '../parts/accounts-table.tsx'
import { DecisionLine } from '../parts/decision-line.tsx'
import { DisputeCard } from '../parts/dispute-card.tsx'
import { IncidentIndex } from '../parts/incident-index.ts'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { TallyRow } from '../parts/tally.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useDecisions } from '../review/use-decisions.ts'
import { useWords } from '../words/use-words.tsx'
import '../styles/review.css'

export function IncidentScreen() {
  const { dossier, id } = useParams({ from: '/$dossier/incidents/$id' })
  const { data, error } = useDossierQuery<IncidentDetail>(dossier, `incidents/${encodeURIComponent(id)}`)
  // Kept here, so that what was done and its undoing live on when the incident goes to another address.
  const decisions = useDecisions(dossier)
  const cameFrom = usePresentAddress(dossier, id, data?.incident.id)
  if (error) return <LoadProblem error={error} />
  if (!data) return <Loading />
  return (
    <Incident
      key={data.incident.id}
      dossier={dossier}
      detail={data}
      decisions={decisions}
      cameFrom={cameFrom}
    />
  )
}

interface IncidentProps {
  readonly dossier: string
  readonly detail: IncidentDetail
  readonly decisions: ReturnType<typeof useDecisions>
  /** The id in the address that led here, where it was merged away or split since. */
  readonly cameFrom: string | null
}

function Incident({ dossier, detail, decisions, cameFrom }: IncidentProps) {
  const { incident, disputes } = detail
  const words = useWords()
  const index = useMemo(() => new IncidentIndex(detail, words), [detail, words])
  const navigate = useNavigate()
  const { act, open, close } = useIncidentActs(decisions, () => {
    void navigate({ to: '/$dossier/incidents/$id/sheet', params: { dossier, id: incident.id } })
  })
  const title = words.say.incidentTitle(incident.title, detail.titleParts)
  useTitle(title)
  useLinkedPart()
  const places = placeNames(detail)
  const texts = words.incident
  return (
    <div className="page incident">
      <SheetWarning />
      <header className="incident-head">
        {cameFrom === null ? null : (
          <p className="note moved no-print" role="status">
            {texts.moved(cameFrom)}
          </p>
        )}
        <p className="kicker">
          <strong>{capital(words.say.eventType(incident.type))}</strong>
          <span>{words.say.interval(incident.from, incident.to) ?? words.lists.timeUnknown}</span>
          <span>{places.length === 0 ? texts.placeUnknown : places.join(', ')}</span>
        </p>
        <h1 className="title">{title}</h1>
        <Standing detail={detail} />
        <TallyRow index={index} dossier={dossier} />
        <ActBar dossier={dossier} index={index} onAct={open} />
        <DecisionLine decisions={decisions} />
      </header>
      <Part
        id="disputes"
        title={disputes.length === 0 ? texts.noDisputes : words.shell.count.disputes(disputes.length)}
      >
        {disputes.length === 0 ? <p className="quiet">{texts.notAgreement}</p> : null}
        <div className="disputes">
          {disputes.map((dispute) => (
            <DisputeCard key={dispute.id} dispute={dispute} index={index} dossier={dossier} />
          ))}
        </div>
      </Part>
      <Part id="accounts" title={words.shell.count.accounts(incident.accounts.length)}>
        <AccountsTable index={index} dossier={dossier} onParty={(column) => open({ is: 'party', column })} />
      </Part>
      <Part id="changes" title={texts.changes.title}>
        <Changes index={index} dossier={dossier} />
      </Part>
      <Part id="primaries" title={texts.primary.title}>
        <Primaries index={index} dossier={dossier} />
      </Part>
      <Part id="open" title={texts.open.title}>
        <OpenQuestions index={index} />
      </Part>
      <Part id="grades" title={texts.grade.title}>
        <Grades index={index} />
      </Part>
      <Part id="claims" title={texts.claims.title}>
        <ClaimsList index={index} dossier={dossier} onAssess={(claim) => open({ is: 'assess', claim })} />
      </Part>
      <Part id="documents" title={texts.sheet.documents}>
        <SheetDocuments index={index} />
      </Part>
      <Part id="decisions" title={texts.sheet.decisions}>
        <SheetDecisions index={index} dossier={dossier} />
      </Part>
      <ActDialog act={act} index={index} dossier={dossier} decisions={decisions} onClose={close} />
    </div>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of the screen under a heading of its own. */
function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

/** What the incident stands on, in one word, and the grade that counts. */
function Standing({ detail }: { readonly detail: IncidentDetail }) {
  const { incident, review } = useWords()
  const grade = gradeOf(detail)
  const [word, meaning] = incident.label[detail.label]
  return (
    <p className="standing">
      <span className={detail.label === 'contested' ? 'chip strong' : 'chip'}>{word}</span>{' '}
      <span className="note">{meaning}</span>
      {grade ? (
        <span className="note">
          <strong>
            {grade.reliability}
            {grade.credibility}
          </strong>
          , {grade.by ?? review.nobody}
        </span>
      ) : null}
    </p>
  )
}

/** An id that was merged away or split stands for another one now: the address says which, and can be shared. Gives back the id that was asked
 *  for, so that the move can be said; null where nobody was led on. */
function usePresentAddress(dossier: string, asked: string, present: string | undefined): string | null {
  const navigate = useNavigate()
  const { hash, state } = useLocation()
  useEffect(() => {
    if (present === undefined || present === asked) return
    void navigate({
      to: '/$dossier/incidents/$id',
      params: { dossier, id: present },
      hash,
      state: { cameFrom: asked },
      replace: true,
    })
  }, [navigate, dossier, asked, present, hash])
  return state.cameFrom ?? null
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Id of the incident whose address led to another one. */
    cameFrom?: string
  }
}

/** A link to `…#dispute`, `…#slot-deaths` or `…#claim` opens at that part, also when the words had to be loaded first. */
function useLinkedPart() {
  const hash = useLocation({ select: (location) => location.hash })
  useEffect(() => {
    if (hash) window.document.getElementById(hash)?.scrollIntoView({ block: 'start' })
  }, [hash])
}

/** A place that was withheld has no name; its cell in the table says so. */
function placeNames({ incident, toponyms }: IncidentDetail): string[] {
  const here = toponyms.filter((toponym) => incident.places.includes(toponym.id) && !toponym.withheld)
  return [...new Set(here.map((toponym) => toponym.name ?? toponym.text))]
}
