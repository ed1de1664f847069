/** Finds the words behind the ids of an incident: claim to statement to document. */
import type { Claim, Entity, Statement } from '../../../src/model/index.ts'
import type { DocumentSummary, IncidentDetail } from '../api.ts'
import { shortened } from '../letters.ts'
import { chainSteps, narratorKey } from '../speakers.ts'
import type { Words as Spoken } from '../words/languages.ts'

export interface Words {
  readonly statement: Statement
  readonly document: DocumentSummary
  readonly text: string
}

export class IncidentIndex {
  readonly detail: IncidentDetail
  readonly #spoken: Spoken
  readonly #claims: ReadonlyMap<string, Claim>
  readonly #statements: ReadonlyMap<string, Statement>
  readonly #documents: ReadonlyMap<string, DocumentSummary>
  readonly #entities: ReadonlyMap<string, Entity>

  constructor(detail: IncidentDetail, spoken: Spoken) {
    this.detail = detail
    this.#spoken = spoken
    this.#claims = byId(detail.claims)
    this.#statements = byId(detail.statements)
    this.#documents = byId(detail.documents)
    this.#entities = byId(detail.entities)
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
    return claim && words ? { ...words, text: this.detail.words[id] ?? words.text } : null
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

  /** How the words came here: `Quayside Wire ← Northern Desk ← Ilya Brandt`. */
  path({ statement, document }: Words): string {
    const steps = chainSteps(statement).map((ids) => this.#spoken.say.joined(ids.map((id) => this.name(id))))
    return [this.outlet(document), ...steps].join(' ← ')
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
