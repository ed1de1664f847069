/** Finds the words behind the ids of an incident: claim to statement to document. */
import type { Claim, ClaimMark, Entity, Statement, Timex } from '../../../src/model/index.ts'
import type { DocumentSummary, IncidentDetail } from '../../../src/serve/http/shapes.ts'
import { shortened } from '../letters.ts'
import { chainSteps, narratorKey } from '../speakers.ts'
import type { Words as Spoken } from '../words/languages.ts'

export interface Words {
  readonly statement: Statement
  readonly document: DocumentSummary
  readonly text: string
  /** The claim they are; absent for a statement's words as a whole. */
  readonly claim?: Claim
}

export class IncidentIndex {
  readonly detail: IncidentDetail
  readonly #spoken: Spoken
  readonly #claims: ReadonlyMap<string, Claim>
  readonly #statements: ReadonlyMap<string, Statement>
  readonly #documents: ReadonlyMap<string, DocumentSummary>
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #timexes: ReadonlyMap<string, Timex>
  readonly #marks: ReadonlyMap<string, ReadonlySet<ClaimMark>>

  constructor(detail: IncidentDetail, spoken: Spoken) {
    this.detail = detail
    this.#spoken = spoken
    this.#claims = byId(detail.claims)
    this.#statements = byId(detail.statements)
    this.#documents = byId(detail.documents)
    this.#entities = byId(detail.entities)
    this.#timexes = byId(detail.timexes)
    this.#marks = marksByClaim(detail)
  }

  document(id: string): DocumentSummary | undefined {
    return this.#documents.get(id)
  }

  name(entity: string): string {
    return this.#entities.get(entity)?.name ?? entity
  }

  /** Names of an account's or side's speakers, in plain words where there are none. */
  speakers(ids: readonly string[]): string {
    if (ids.length === 0) return this.#spoken.document.speakerUnresolved
    const { incident, say } = this.#spoken
    return say.joined(ids.map((id) => (id === narratorKey ? incident.noParty : this.name(id))))
  }

  /** The claim's own words, null when the statement or document is not at hand. */
  wordsOfClaim(id: string): Words | null {
    const claim = this.#claims.get(id)
    const words = claim && this.wordsOfStatement(claim.statement)
    return claim && words ? { ...words, text: this.detail.words[id] ?? words.text, claim } : null
  }

  wordsOfStatement(id: string): Words | null {
    const statement = this.#statements.get(id)
    const document = statement && this.#documents.get(statement.document)
    if (!statement || !document) return null
    return { statement, document, text: statement.content.map((span) => span.text).join(' … ') }
  }

  outlet({ publisher, title, fileName }: DocumentSummary): string {
    return publisher ?? shortened(title ?? fileName ?? this.#spoken.incident.unnamedReport, 32)
  }

  /** How the words of a speaker came here: `Quayside Wire ← Northern Desk`. */
  path({ statement, document }: Words): string {
    const steps = chainSteps(statement).map((ids) => this.#spoken.say.joined(ids.map((id) => this.name(id))))
    return [this.outlet(document), ...steps.slice(0, -1)].join(' ← ')
  }

  /** The voices between the report and the speaker; empty where the report heard him itself, or names nobody. */
  between({ statement }: Pick<Words, 'statement'>): string[] {
    return chainSteps(statement)
      .slice(0, -1)
      .map((ids) => this.#spoken.say.joined(ids.map((id) => this.name(id))))
  }

  /** When it was said, in words; null where the report does not tell. Not when it happened. */
  said({ said }: Statement): string | null {
    const timex = said === null ? undefined : this.#timexes.get(said)
    return timex ? this.#spoken.say.timex(timex) : null
  }

  claim(id: string): Claim | undefined {
    return this.#claims.get(id)
  }

  isCaption(claim: string): boolean {
    return this.detail.captions.includes(claim)
  }

  isMarked(claim: string, mark: ClaimMark): boolean {
    return this.#marks.get(claim)?.has(mark) ?? false
  }
}

function marksByClaim({ incident }: IncidentDetail): Map<string, Set<ClaimMark>> {
  const marks = new Map<string, Set<ClaimMark>>()
  for (const { mark, claims } of incident.marks ?? [])
    for (const claim of claims) {
      const own = marks.get(claim)
      if (own) own.add(mark)
      else marks.set(claim, new Set([mark]))
    }
  return marks
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
