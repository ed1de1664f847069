import { catchUp } from '../catch-up.ts'
import type { DecisionEntry } from '../journal-entry.ts'
import type { OpenFolder } from '../open-folder.ts'
import { applyReviews } from './apply-reviews.ts'

type WithoutLinks<T> = T extends unknown ? Omit<T, 'prev' | 'hash'> : never

/** A decision as a person looks back on it. */
export type DecisionView = WithoutLinks<DecisionEntry> & {
  /** False where it was undone. */
  readonly standing: boolean
  /** The entry that undid it; undoing that one makes it count again. */
  readonly undoneBy: number | null
  /** Of a review or mark: what each subject is now, null for one that stands on nothing now. Null for the others. */
  readonly found: readonly (string | null)[] | null
}

export interface DecisionFilter {
  /** Id of a statement, claim, incident or entity that it is about. */
  readonly subject?: string | undefined
  /** Id of the document that it is about. */
  readonly document?: string | undefined
  /** Only those that count. */
  readonly standing?: boolean | undefined
  /** Only those whose words this reader does not find any more. */
  readonly adrift?: boolean | undefined
  /** Only entries before this one. */
  readonly before?: number | undefined
  readonly limit: number
}

export interface DecisionPage {
  /** The newest first. */
  readonly decisions: readonly DecisionView[]
  /** What `before` is for the next page, null on the last. */
  readonly next: number | null
  /** How many pass the filter on all pages. */
  readonly total: number
}

/** Decisions of the journal, the newest first. */
export async function listDecisions(open: OpenFolder, filter: DecisionFilter): Promise<DecisionPage> {
  return await open.lock.hold(async () => {
    await catchUp(open)
    const { decisions } = open
    decisions.follow(open.journal.entries)
    const undone = decisions.undoneBy()
    const found = new FoundIn(open)
    const { subject } = filter
    const place = subject === undefined ? null : await open.index.placeOf(subject)
    const matching: DecisionEntry[] = []
    for (const entry of decisions.all().toReversed()) {
      const about = decisions.about(entry)
      if (filter.standing === true && undone.has(entry.seq)) continue
      if (filter.document !== undefined && !isOfDocument(open, about, filter.document)) continue
      const elsewhere = 'statement' in about && !isOfDocument(open, about, place?.document ?? null)
      if (subject !== undefined && (elsewhere || !(await isAbout(found, about, subject)))) continue
      if (filter.adrift === true && !(await found.of(entry))?.includes(null)) continue
      matching.push(entry)
    }
    const rest = matching.filter(({ seq }) => filter.before === undefined || seq < filter.before)
    const page = rest.slice(0, filter.limit)
    const views: DecisionView[] = []
    for (const entry of page) views.push(await viewWith(open, entry, found))
    const next = rest.length > page.length ? page.at(-1)!.seq : null
    return { decisions: views, next, total: matching.length }
  })
}

export function viewOf(open: OpenFolder, entry: DecisionEntry): Promise<DecisionView> {
  return viewWith(open, entry, new FoundIn(open))
}

async function viewWith(open: OpenFolder, entry: DecisionEntry, found: FoundIn): Promise<DecisionView> {
  const { prev: _, hash: __, ...facts } = entry
  const undoneBy = open.decisions.undoneBy().get(entry.seq) ?? null
  return { ...facts, standing: undoneBy === null, undoneBy, found: await found.of(entry) } as DecisionView
}

/** Where the subjects of decisions stand now; each document is looked at once. */
class FoundIn {
  readonly #open: OpenFolder
  readonly #captures = new Map<string, ReadonlyMap<number, readonly (string | null)[]>>()

  constructor(open: OpenFolder) {
    this.#open = open
  }

  async of(entry: DecisionEntry): Promise<readonly (string | null)[] | null> {
    if (entry.kind !== 'reviewed' && entry.kind !== 'marked') return null
    const found = this.#captures.get(entry.digest) ?? (await this.#look(entry.digest))
    this.#captures.set(entry.digest, found)
    const nothing = entry.kind === 'marked' ? [null] : entry.subjects.map(() => null)
    return found.get(entry.seq) ?? nothing
  }

  /** Those undone are looked for too: they may be redone. */
  async #look(digest: string): Promise<ReadonlyMap<number, readonly (string | null)[]>> {
    const { register, index, decisions } = this.#open
    const document = register.get(digest)?.lastRead.document
    const machine = document === undefined ? null : await index.machineReading(document)
    if (machine === null) return new Map()
    const all = decisions.all().filter((each) => each.kind === 'reviewed' || each.kind === 'marked')
    return applyReviews(
      machine,
      all.filter((each) => each.digest === digest),
    ).found
  }
}

function isOfDocument({ register }: OpenFolder, about: DecisionEntry, document: string | null): boolean {
  const digest = document === null ? undefined : register.digestOfDocument(document)
  return digest !== undefined && 'digest' in about && about.digest === digest
}

async function isAbout(found: FoundIn, about: DecisionEntry, id: string): Promise<boolean> {
  switch (about.kind) {
    case 'reviewed':
    case 'marked':
      return (await found.of(about))?.includes(id) ?? false
    case 'assessed':
      return about.subject.id === id
    case 'party':
      return about.entity === id
    case 'merged':
      return about.incidents.some((each) => each.id === id)
    case 'split':
      return about.incident.id === id || about.claims.some(({ claim }) => claim.id === id)
    case 'moved':
      return about.to.id === id || about.claims.some(({ claim }) => claim.id === id)
    case 'unmasked':
    case 'borders':
    case 'undone':
      return false
  }
}
