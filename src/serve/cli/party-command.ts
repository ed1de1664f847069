import type { Dossier, PartyEntry } from '../../ledger/index.ts'
import type { Entity } from '../../model/index.ts'
import { type DossierFlags, type ExitStatus, openOwn } from './commands.ts'
import { bad, theEntity } from './naming.ts'
import { write } from './output.ts'

export interface PartyFlags extends DossierFlags {
  readonly none?: boolean
  readonly withdraw?: boolean
  readonly because?: string
  readonly by?: string
  readonly everybody?: boolean
}

/** `sayso party`: a person's decision on whose side somebody speaks for, kept with its reason; without an entity, what was decided. */
export async function partyCommand(
  name: string | undefined,
  side: string | undefined,
  flags: PartyFlags,
): Promise<ExitStatus> {
  const dossier = await openOwn(flags, false)
  try {
    if (name === undefined) await list(dossier, await dossier.entities(), flags)
    else await decide(dossier, await theEntity(dossier, name), side, flags)
    return 0
  } finally {
    await dossier.close()
  }
}

async function decide(
  dossier: Dossier,
  entity: Pick<Entity, 'id' | 'name'>,
  side: string | undefined,
  flags: PartyFlags,
) {
  const ways = [side !== undefined, flags.none === true, flags.withdraw === true].filter(Boolean).length
  if (ways !== 1)
    throw bad(
      'party.which',
      `${ways} of a side, --none and --withdraw`,
      entity.name,
      'just one of them',
      'name the side, or one of the two flags',
    )
  if (!flags.because)
    throw bad('party.no-reason', 'no reason', entity.name, 'why it is so', 'add --because "…"')
  const entry = await dossier.decideParty({
    entity: entity.id,
    decision:
      side !== undefined ? { is: 'side', party: side } : flags.none ? { is: 'none' } : { is: 'withdrawn' },
    by: flags.by ?? null,
    reason: flags.because,
  })
  await write(flags.json ? `${JSON.stringify(entry, null, 2)}\n` : `${lineOf(entry, entity.name)}\n`)
}

async function list(dossier: Dossier, entities: readonly Entity[], flags: PartyFlags): Promise<void> {
  if (flags.everybody) {
    const rows = entities.map(({ id, name, kind, party }) => ({ id, name, kind, party }))
    await write(
      flags.json
        ? `${JSON.stringify(rows, null, 2)}\n`
        : rows
            .map((row) => `${row.id}  ${row.name} (${row.kind})${row.party ? `: ${row.party}` : ''}\n`)
            .join(''),
    )
    return
  }
  const decisions = await dossier.partyDecisions()
  const names = new Map(entities.map((entity) => [entity.id, entity.name]))
  await write(
    flags.json
      ? `${JSON.stringify(decisions, null, 2)}\n`
      : decisions.length === 0
        ? 'nothing was decided; `sayso party NAME SIDE --because "…"` decides\n'
        : decisions.map((entry) => `${lineOf(entry, names.get(entry.entity) ?? entry.entity)}\n`).join(''),
  )
}

function lineOf({ seq, at, decision, by, reason }: PartyEntry, name: string): string {
  const what = decision.is === 'side' ? decision.party : decision.is === 'none' ? 'of no side' : 'withdrawn'
  return `${seq}  ${at.slice(0, 10)}  ${name}: ${what}${by ? ` (${by})` : ''}; ${reason}`
}
