import { Button } from 'react-aria-components'
import type { AccountSlot, Silence as SilenceFound, Slot } from '../../../src/model/index.ts'
import {
  besides,
  type Column,
  columnsOf,
  entriesOf,
  type Row,
  rowsOf,
  sidesOf,
  silenceOf,
} from '../incident/accounts-grid.ts'
import { CarriedBy } from '../incident/carried-by.tsx'
import { slotValue } from '../incident/slot-value.ts'
import { useWords } from '../words/use-words.tsx'
import { Folded } from './folded.tsx'
import type { IncidentIndex } from './incident-index.ts'
import { everyMark, WordsLink } from './words-link.tsx'

interface AccountsTableProps {
  readonly index: IncidentIndex
  readonly dossier: string
  /** Asks whose side an account is. */
  readonly onParty: (column: Column) => void
}

/** One column a speaker or side in order of first statement, one row a slot, each cell its value and the exact words; reports' own voices in
 *  a column that is nobody's account. Silence is said in its kind, never left blank. A narrow window and paper stack the cells of a
 *  row, each under its speaker's name. */
export function AccountsTable({ index, dossier, onParty }: AccountsTableProps) {
  const { codes, incident } = useWords()
  const { detail } = index
  const columns = columnsOf(detail)
  const rows = rowsOf(columns, detail, Object.keys(codes.slot) as Slot[])
  const disputed = new Set(detail.disputes.map((dispute) => dispute.slot))
  const hasSayings = columns.some((column) => besides(column).length > 0)
  const nameOf = ({ account }: Column) => index.speakers(account.speakers)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={incident.sideBySide} tabIndex={0}>
      <table className="accounts">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.key} scope="col">
                <span className="account-name">{column.account.party ?? nameOf(column)}</span>
                {column.account.party ? <span className="account-party">{nameOf(column)}</span> : null}
                {column.account.speakers.length === 0 || column.isNobodys ? null : (
                  <Button
                    className="text-button account-side no-print"
                    aria-label={incident.act.partyOf(nameOf(column))}
                    onPress={() => onParty(column)}
                  >
                    {incident.act.party}
                  </Button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} id={`slot-${row.key}`}>
              <th scope="row">
                {codes.slot[row.slot]}
                {row.loss === null ? null : <span className="row-note">{incident.cell.loss[row.loss]}</span>}
                {row.slot === 'time' ? <span className="row-note">{incident.cell.happened}</span> : null}
                {disputed.has(row.slot) ? <span className="chip strong">{incident.inDispute}</span> : null}
              </th>
              {columns.map((column) => (
                <td key={column.key}>
                  <span className="cell-account">{nameOf(column)}</span>
                  <Cell column={column} row={row} index={index} dossier={dossier} />
                </td>
              ))}
            </tr>
          ))}
          {hasSayings ? (
            <tr id="slot-sayings">
              <th scope="row">
                {incident.cell.sayings}
                <span className="row-note">{incident.cell.sayingsNote}</span>
              </th>
              {columns.map((column) => (
                <td key={column.key}>
                  <span className="cell-account">{nameOf(column)}</span>
                  <Sayings column={column} index={index} dossier={dossier} />
                </td>
              ))}
            </tr>
          ) : null}
          {detail.media.length > 0 ? (
            <tr id="slot-evidence">
              <th scope="row">
                {incident.cell.evidence}
                <span className="row-note">{incident.cell.evidenceNote}</span>
              </th>
              {columns.map((column) => (
                <td key={column.key}>
                  <span className="cell-account">{nameOf(column)}</span>
                  {column.isNobodys ? (
                    <Evidence index={index} />
                  ) : (
                    <AscribedEvidence column={column} index={index} />
                  )}
                </td>
              ))}
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  readonly column: Column
  readonly index: IncidentIndex
  readonly dossier: string
}

function Cell({ column, row, index, dossier }: CellProps & { readonly row: Row }) {
  const words = useWords()
  const entries = entriesOf(column, row)
  if (entries.length === 0)
    return <Silence silence={silenceOf(column, row.slot)} index={index} dossier={dossier} />
  const silence = entries.every(({ replacedBy }) => replacedBy !== undefined)
    ? silenceOf(column, row.slot)
    : null
  const cells = entries.map((entry) => {
    const value = slotValue(entry, words)
    return (
      <div
        className={entry.replacedBy === undefined ? 'cell' : 'cell is-replaced'}
        key={`${entry.value} ${entry.claims[0]}`}
      >
        <p className="cell-value" lang={value === null ? 'en' : undefined}>
          {value ?? entry.value}
        </p>
        <CellWords entry={entry} row={row} index={index} dossier={dossier} />
        {entry.replacedBy === undefined ? null : <ReplacedBy claim={entry.replacedBy} index={index} />}
        <CarriedBy entry={entry} index={index} dossier={dossier} />
      </div>
    )
  })
  return (
    <>
      {cells}
      {silence ? <Silence silence={silence} index={index} dossier={dossier} /> : null}
    </>
  )
}

/** That this is history, and the words that took its place, which stand among the claims below. */
function ReplacedBy({ claim, index }: Pick<CellProps, 'index'> & { readonly claim: string }) {
  const { cell } = useWords().incident
  const since = index.wordsOfClaim(claim)
  return (
    <p className="replaced-by">
      {cell.replaced}
      {since ? (
        <>
          :{' '}
          <a href={`#${claim}`} className="quote" lang={since.document.language ?? undefined}>
            {since.text}
          </a>
        </>
      ) : null}
    </p>
  )
}

function CellWords({
  entry,
  row,
  index,
  dossier,
}: { readonly entry: AccountSlot; readonly row: Row } & Pick<CellProps, 'index' | 'dossier'>) {
  const { incident } = useWords()
  const { cell } = incident
  const side = row.loss === null || row.loss === 'own' ? null : sidesOf(entry, index.detail)[0]
  const words = entry.claims.flatMap((id) => {
    const one = index.wordsOfClaim(id)
    return one ? [{ id, ...one }] : []
  })
  if (words.length === 0) return <p className="quote">{entry.text}</p>
  return (
    <Folded shown={2}>
      {words.map((one, nth) => (
        <WordsLink
          key={one.id}
          dossier={dossier}
          index={index}
          words={one}
          text={nth === 0 ? entry.text : one.text}
          marks={marksOn(row)}
          notes={[
            ...(side ? [cell.ofWhom(index.name(side))] : []),
            ...(index.isCaption(one.id) ? [cell.caption] : []),
            ...(index.claim(one.id)?.oneSided && !index.isMarked(one.id, 'told-by-adversary')
              ? [cell.oneSided]
              : []),
          ]}
        />
      ))}
    </Folded>
  )
}

/** Marks that tell of what the row counts: where and when it happened is against nobody's interest. */
function marksOn({ slot, loss }: Row) {
  if (loss !== null) return everyMark
  return slot === 'place' || slot === 'time' ? [] : (['against-own-interest'] as const)
}

/** Nothing was found, or what was found says why nothing is said: with its words. */
function Silence({
  silence,
  index,
  dossier,
}: { readonly silence: SilenceFound | null } & Omit<CellProps, 'column'>) {
  const { incident, shell } = useWords()
  const words = silence?.statement ? index.wordsOfStatement(silence.statement) : null
  const read = silence?.documents ?? index.detail.documents.length
  return (
    <div className="silent">
      {silence === null || silence.kind === 'nothing-found'
        ? incident.silence.nothing(shell.count.documents(read))
        : incident.silence[silence.kind]}
      {words ? <WordsLink dossier={dossier} index={index} words={words} /> : null}
    </div>
  )
}

function Sayings({ column, index, dossier }: CellProps) {
  const claims = besides(column)
  if (claims.length === 0) return <Silence silence={null} index={index} dossier={dossier} />
  return (
    <Folded shown={2}>
      {claims.flatMap(({ id }) => {
        const words = index.wordsOfClaim(id)
        return words ? [<WordsLink key={id} dossier={dossier} index={index} words={words} />] : []
      })}
    </Folded>
  )
}

/** How much of what nobody here holds is ascribed to this account; the pieces stand in nobody's column. */
function AscribedEvidence({ column, index }: Pick<CellProps, 'column' | 'index'>) {
  const { cell } = useWords().incident
  const own = index.detail.media.filter(({ attributedTo }) =>
    column.account.speakers.includes(attributedTo ?? ''),
  )
  return (
    <span className="silent">{own.length === 0 ? cell.noneNamed : cell.evidenceAscribed(own.length)}</span>
  )
}

function Evidence({ index }: Pick<CellProps, 'index'>) {
  const { incident } = useWords()
  const { cell } = incident
  return (
    <Folded shown={3}>
      {index.detail.media.map((media) => {
        const document = index.document(media.document)
        return (
          <span className="words-link" key={media.id}>
            <span className="quote" lang={document?.language ?? undefined}>
              {media.text}
            </span>
            <span className="path">
              {incident.media[media.kind]};{' '}
              {media.attributedTo ? cell.ascribedTo(index.name(media.attributedTo)) : cell.ascribedToNobody}
              {document ? `; ${cell.via(index.outlet(document))}` : ''}
            </span>
          </span>
        )
      })}
    </Folded>
  )
}
