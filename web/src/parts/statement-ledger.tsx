import { useLayoutEffect, useRef } from 'react'
import type { Statement } from '../../../src/model/index.ts'
import type { DocumentDetail } from '../api.ts'
import { chainSteps, narratorKey, type Speaker, speakerKey } from '../speakers.ts'
import { useWords } from '../words/use-words.tsx'

interface StatementLedgerProps {
  readonly order: readonly Statement[]
  readonly detail: DocumentDetail
  readonly speakerOf: ReadonlyMap<string, Speaker>
  readonly selected: string | null
  readonly lit: string | null
  readonly onSelect: (statement: string) => void
}

/** Space between two entries, in pixels. */
const gap = 6

/** Each statement beside the line where it begins: who, doing what, through whom. No lines are drawn across the text; pointing at one side
 *  lights the other. In a narrow window it is a list below. */
export function StatementLedger({ order, detail, speakerOf, selected, lit, onSelect }: StatementLedgerProps) {
  const { codes, document: texts, say } = useWords()
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    const place = () => list.current && alignEntries(list.current)
    place()
    const observer = new ResizeObserver(place)
    const report = document.querySelector('.report')
    if (report) observer.observe(report)
    return () => observer.disconnect()
  })
  const nameOf = (id: string) => detail.entities.find((entity) => entity.id === id)?.name ?? id
  const { issuer } = detail.document
  const ownVoice = issuer ? nameOf(issuer.entity) : texts.theReport
  return (
    <nav className="ledger" aria-label={texts.ledger}>
      <h2 className="ledger-title">{texts.ledger}</h2>
      <ol ref={list}>
        {order.map((statement) => {
          const speaker = speakerOf.get(speakerKey(statement.speakers))
          const through = chainSteps(statement)
            .slice(0, -1)
            .map((ids) => say.joined(ids.map(nameOf)))
          const review =
            statement.review && statement.review.status !== 'proposed' ? statement.review.status : null
          const classes = [
            'entry',
            lit !== null && lit !== speaker?.key ? 'dimmed' : '',
            review ? `is-${review}` : '',
          ]
          return (
            <li
              key={statement.id}
              data-of={statement.id}
              data-statement={statement.id}
              className={classes.filter(Boolean).join(' ')}
            >
              <a
                href={`#${statement.id}`}
                tabIndex={-1}
                aria-current={statement.id === selected ? 'true' : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return
                  event.preventDefault()
                  onSelect(statement.id)
                }}
              >
                <span className={`sign-number speaker-${speaker?.colour}`} aria-hidden="true">
                  {speaker?.sign}
                </span>
                <span>
                  <span className="entry-name">
                    {speaker?.key === narratorKey ? ownVoice : speaker?.name}
                  </span>{' '}
                  <span className="entry-note">
                    {statement.opinion ? texts.judges : codes.stance[statement.stance][0]}
                    {through.length > 0 ? `, ${texts.via(through)}` : ''}
                  </span>
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Puts each entry at the height of its statement's number, or below the entry before it. */
function alignEntries(list: HTMLOListElement): void {
  if (getComputedStyle(list).position !== 'relative') {
    list.style.height = ''
    return
  }
  const top = list.getBoundingClientRect().top
  const entries = [...list.children] as HTMLElement[]
  const wanted = entries.map((entry) => {
    const anchor = document.getElementById(entry.dataset.statement ?? '')
    return anchor ? anchor.getBoundingClientRect().top - top - 4 : 0
  })
  const heights = entries.map((entry) => entry.offsetHeight)
  let free = 0
  entries.forEach((entry, at) => {
    const place = Math.max(wanted[at] ?? 0, free)
    entry.style.setProperty('--top', `${place}px`)
    free = place + (heights[at] ?? 0) + gap
  })
  list.style.height = `${free}px`
}
