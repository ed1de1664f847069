import type { Decided, DecisionInput, DecisionView, Dossier } from '../../ledger/index.ts'
import { narrator } from '../../model/index.ts'
import { type DossierFlags, type ExitStatus, openOwn } from './commands.ts'
import { bad, theEntity, whoOf } from './naming.ts'
import { write } from './output.ts'

export interface DecisionFlags extends Partial<DossierFlags> {
  readonly because?: string
  readonly by?: string
  readonly reliability?: string
  readonly credibility?: string
  readonly evidence?: readonly string[]
  readonly despite?: boolean
}

export interface ReviewFlags extends DecisionFlags {
  readonly accept?: boolean
  readonly reject?: boolean
  readonly propose?: boolean
  readonly speaker?: readonly string[]
  readonly as?: string
  readonly behalf?: string
  readonly stance?: string
  readonly relay?: string
  readonly opinion?: boolean
  readonly fact?: boolean
  readonly outcome?: string
  readonly event?: string
  readonly edit?: string
}

type In<T> = T & DossierFlags
type Status = Extract<DecisionInput, { kind: 'reviewed' }>['status']

/** `sayso review`: what a machine read is accepted, corrected or rejected. */
export function reviewCommand(ids: readonly string[], flags: In<ReviewFlags>): Promise<ExitStatus> {
  return decide(flags, async (dossier) => {
    const edit = await editOf(dossier, flags)
    const given = (
      [
        ['accepted', flags.accept],
        ['rejected', flags.reject],
        ['proposed', flags.propose],
      ] as const
    )
      .filter(([, isGiven]) => isGiven)
      .map(([status]): Status => status)
    const ways: Status[] = [...given, ...(Object.keys(edit).length > 0 ? (['edited'] as const) : [])]
    const [status] = ways
    if (status === undefined || ways.length > 1)
      throw bad(
        'review.which',
        ways.join(' and ') || 'no verdict',
        ids.join(' '),
        'one of --accept, --reject, --propose and a correction',
        'choose one',
      )
    return {
      kind: 'reviewed',
      subjects: [...ids],
      status,
      ...(status === 'edited' ? { edit } : {}),
      ...said(flags),
    }
  })
}

async function editOf(dossier: Dossier, flags: In<ReviewFlags>): Promise<Record<string, unknown>> {
  const { speaker, behalf, stance, relay, outcome, event } = flags
  const [type, ...subtype] = event?.split('.') ?? []
  return {
    ...(flags.edit === undefined ? {} : parsed(flags.edit)),
    ...(speaker && { speakers: await eachWho(dossier, speaker, flags.as) }),
    ...(behalf && { onBehalfOf: await whoOf(dossier, behalf, flags.as) }),
    ...(stance && { stance }),
    ...(relay && { relay }),
    ...(flags.opinion || flags.fact ? { opinion: flags.opinion === true } : {}),
    ...(outcome && { outcome }),
    ...(type && { event: { type, subtype: subtype.join('.') || null } }),
  }
}

async function eachWho(dossier: Dossier, given: readonly string[], kind: string | undefined) {
  const all = []
  for (const who of given) all.push(who === narrator ? who : await whoOf(dossier, who, kind))
  return all
}

function parsed(json: string): object {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below, like any other value that is no object.
  }
  throw bad(
    'review.no-json',
    'no JSON object',
    '--edit',
    'such as \'{"relay":"distances"}\'',
    'quote it for the shell',
  )
}

/** `sayso mark`: a statement that no machine found. */
export function markCommand(
  document: string,
  words: string,
  flags: In<ReviewFlags & { kind?: string }>,
): Promise<ExitStatus> {
  return decide(flags, async (dossier) => {
    const text = (await dossier.document(document))?.documents[0]?.text
    if (text === undefined)
      throw bad(
        'mark.no-document',
        `no document ${document}`,
        'the dossier',
        'one it holds',
        '`sayso decisions` and `sayso show` print ids',
      )
    const start = text.indexOf(words)
    const twice = start >= 0 && text.indexOf(words, start + 1) >= 0
    if (start < 0 || twice)
      throw bad(
        'mark.which-words',
        start < 0 ? 'none of these words' : 'these words more than once',
        document,
        'words that stand there once',
        'copy more of them, just as they stand',
      )
    const statement = {
      content: [{ start, end: start + words.length }],
      speakers: await eachWho(dossier, flags.speaker ?? [], flags.as),
      stance: flags.stance ?? 'asserts',
      kind: flags.kind ?? 'indirect',
    }
    return { kind: 'marked', document, statement, ...said(flags) } as DecisionInput
  })
}

/** `sayso assess`: a grade of a source or of information. */
export function assessCommand(id: string, flags: In<DecisionFlags>): Promise<ExitStatus> {
  return decide(flags, async (dossier) => {
    const place = await dossier.index.placeOf(id)
    const is = place?.is === 'entity' || place === null ? 'source' : place.is
    const named = is === 'source' ? (await theEntity(dossier, id)).id : id
    return {
      kind: 'assessed',
      subject: { is, id: named },
      ...(flags.reliability && { reliability: flags.reliability }),
      ...(flags.credibility && { credibility: Number(flags.credibility) }),
      evidence: flags.evidence ?? [],
      despite: flags.despite === true,
      ...reasoned(flags),
    } as DecisionInput
  })
}

/** `sayso merge`. */
export function mergeCommand(incidents: readonly string[], flags: In<DecisionFlags>): Promise<ExitStatus> {
  return decide(flags, async () => ({ kind: 'merged', incidents: [...incidents], ...reasoned(flags) }))
}

/** `sayso split`. */
export function splitCommand(
  incident: string,
  claims: readonly string[],
  flags: In<DecisionFlags>,
): Promise<ExitStatus> {
  return decide(flags, async () => ({ kind: 'split', incident, claims: [...claims], ...reasoned(flags) }))
}

/** `sayso move`. */
export function moveCommand(
  claims: readonly string[],
  flags: In<DecisionFlags & { to: string }>,
): Promise<ExitStatus> {
  return decide(flags, async () => ({ kind: 'moved', claims: [...claims], to: flags.to, ...reasoned(flags) }))
}

/** `sayso undo`. */
export function undoCommand(decision: number, flags: In<DecisionFlags>): Promise<ExitStatus> {
  return decide(flags, async () => ({ kind: 'undone', decision, ...said(flags) }))
}

export interface ListFlags extends DossierFlags {
  readonly about?: string
  readonly document?: string
  readonly standing?: boolean
  readonly adrift?: boolean
  readonly limit?: number
}

/** `sayso decisions`: what was decided, the newest first. */
export async function listCommand(flags: ListFlags): Promise<ExitStatus> {
  const { about: subject, document, standing, adrift, limit = 50 } = flags
  const dossier = await openOwn(flags, false)
  try {
    const page = await dossier.decisions({ subject, document, standing, adrift, limit })
    if (flags.json) await write(`${JSON.stringify(page, null, 2)}\n`)
    else if (page.total === 0) await write('nothing was decided\n')
    else {
      const left = page.total - page.decisions.length
      const rest = left > 0 ? [`${left} more; --limit shows them`] : []
      await write(`${[...page.decisions.map(lineOf), ...rest].join('\n')}\n`)
    }
    return 0
  } finally {
    await dossier.close()
  }
}

const said = (flags: DecisionFlags) => ({ reason: flags.because ?? null, by: flags.by ?? null })

function reasoned(flags: DecisionFlags): { reason: string; by: string | null } {
  if (flags.because) return { reason: flags.because, by: flags.by ?? null }
  throw bad('decide.no-reason', 'no reason', 'the command', 'why it is so', 'add --because "…"')
}

async function decide(
  flags: In<DecisionFlags>,
  requestOf: (dossier: Dossier) => Promise<DecisionInput>,
): Promise<ExitStatus> {
  const dossier = await openOwn(flags, false)
  try {
    const decided = await dossier.decide(await requestOf(dossier))
    await write(flags.json ? `${JSON.stringify(decided, null, 2)}\n` : told(decided))
    return 0
  } finally {
    await dossier.close()
  }
}

function told({ decision, documents, incidents }: Decided): string {
  const where = [...documents, ...incidents]
  return `${lineOf(decision)}\n${where.length > 0 ? `  look again at ${where.join(', ')}\n` : ''}`
}

/** `12  2031-05-02  rejected d-1.s3 (Ada); a caption`. */
function lineOf(decision: DecisionView): string {
  const { seq, at, by, reason, undoneBy } = decision
  const undone = undoneBy === null ? '' : `  [undone by ${undoneBy}]`
  const adrift = decision.found?.includes(null) ? '  [its words are not found any more]' : ''
  return `${seq}  ${at.slice(0, 10)}  ${whatOf(decision)}${by ? ` (${by})` : ''}${reason ? `; ${reason}` : ''}${undone}${adrift}`
}

function whatOf(decision: DecisionView): string {
  switch (decision.kind) {
    case 'reviewed': {
      const fields = Object.keys(decision.statement ?? decision.claim ?? {})
      const edit = fields.length > 0 ? `: ${fields.join(', ')}` : ''
      return `${decision.status} ${decision.subjects.map(({ id }) => id).join(' ')}${edit}`
    }
    case 'marked':
      return `marked ${decision.id}`
    case 'assessed':
      return `graded ${decision.subject.id} ${decision.reliability}${decision.credibility}${decision.despite ? ' despite an objection' : ''}`
    case 'merged':
      return `merged ${decision.incidents.map(({ id }) => id).join(' ')}`
    case 'split':
      return `split ${decision.claims.map(({ claim }) => claim.id).join(' ')} off ${decision.incident.id}`
    case 'moved':
      return `moved ${decision.claims.map(({ claim }) => claim.id).join(' ')} to ${decision.to.id}`
    case 'party':
      return `side of ${decision.entity}: ${decision.decision.is === 'side' ? decision.decision.party : decision.decision.is}`
    case 'unmasked':
      return `let ${decision.claims} claims leave with every name`
    case 'borders':
      return `borders: ${decision.view}`
    case 'undone':
      return `undid ${decision.decision}`
  }
}
