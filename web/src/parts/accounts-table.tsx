import type { Account, AccountSlot, Slot } from '../../../src/model/index.ts'
import { useWords } from '../words/use-words.tsx'
import { Folded } from './folded.tsx'
import type { IncidentIndex } from './incident-index.ts'
import { WordsLink } from './words-link.tsx'

interface AccountsTableProps {
  readonly accounts: readonly Account[]
  /** Slots in dispute: their rows stand first. */
  readonly disputed: ReadonlySet<Slot>
  readonly index: IncidentIndex
  readonly dossier: string
}

/** One column a speaker, one row a slot, each cell its value and the exact words. Silence is said, never blank. A narrow
 *  window stacks the cells of a row, each under its speaker's name. */
export function AccountsTable({ accounts, disputed, index, dossier }: AccountsTableProps) {
  const { codes, incident } = useWords()
  const rows = slotRows(accounts, disputed, Object.keys(codes.slot) as Slot[])
  const columns = disputedFirst(accounts, disputed)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-label={incident.sideBySide} tabIndex={0}>
      <table className="accounts">
        <thead>
          <tr>
            <td />
            {columns.map((account) => (
              <th key={account.speakers.join(' ')} scope="col">
                <span className="account-name">{index.speakers(account.speakers)}</span>
                {account.party ? (
                  <span className="account-party">{incident.party(account.party)}</span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((slot) => (
            <tr key={slot}>
              <th scope="row">
                {codes.slot[slot]}
                {disputed.has(slot) ? <span className="chip strong">{incident.inDispute}</span> : null}
              </th>
              {columns.map((account) => (
                <td key={account.speakers.join(' ')}>
                  <span className="cell-account">{index.speakers(account.speakers)}</span>
                  <Cell account={account} slot={slot} index={index} dossier={dossier} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  readonly account: Account
  readonly slot: Slot
  readonly index: IncidentIndex
  readonly dossier: string
}

function Cell({ account, slot, index, dossier }: CellProps) {
  const { incident, say, shell } = useWords()
  const entries = account.slots.filter((entry) => entry.slot === slot)
  if (entries.length === 0) return <span className="silent">{incident.silent}</span>
  return entries.map((entry) => (
    <div className="cell" key={`${entry.value} ${entry.claims[0]}`}>
      <p className="cell-value">{say.dateTime(entry.value)}</p>
      <CellWords entry={entry} index={index} dossier={dossier} />
      {entry.outlets.length > 1 ? (
        <p className="note">
          {incident.originCount(entry.origins.length)}, {shell.count.outlets(entry.outlets.length)}
        </p>
      ) : null}
    </div>
  ))
}

function CellWords({
  entry,
  index,
  dossier,
}: { readonly entry: AccountSlot } & Pick<CellProps, 'index' | 'dossier'>) {
  const words = entry.claims.flatMap((id) => index.wordsOfClaim(id) ?? [])
  if (words.length === 0) return <p className="quote">{entry.text}</p>
  return (
    <Folded shown={2}>
      {words.map((one, nth) => (
        <WordsLink
          key={`${one.statement.id} ${one.text}`}
          dossier={dossier}
          index={index}
          words={one}
          text={nth === 0 ? entry.text : one.text}
        />
      ))}
    </Folded>
  )
}

/** Accounts that fill the most disputed slots stand next to the slots' names; else the order given. */
function disputedFirst(accounts: readonly Account[], disputed: ReadonlySet<Slot>): Account[] {
  const filled = (account: Account) =>
    new Set(account.slots.flatMap(({ slot }) => (disputed.has(slot) ? [slot] : []))).size
  return [...accounts].sort((a, b) => filled(b) - filled(a))
}

function slotRows(accounts: readonly Account[], disputed: ReadonlySet<Slot>, slots: readonly Slot[]): Slot[] {
  const filled = new Set(accounts.flatMap((account) => account.slots.map((entry) => entry.slot)))
  const inOrder = slots.filter((slot) => filled.has(slot))
  return [...inOrder.filter((slot) => disputed.has(slot)), ...inOrder.filter((slot) => !disputed.has(slot))]
}
