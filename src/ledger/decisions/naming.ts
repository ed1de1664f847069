import { type Document, type Entity, narrator, type Reading, stableId } from '../../model/index.ts'
import { BadInput } from '../../model/problem.ts'
import type { LedgerIndex } from '../contract.ts'
import { anchorOf } from './anchors.ts'
import { notHeld } from './objection.ts'
import type { Who } from './requests.ts'
import type { NamedEntity } from './shapes.ts'

/** Gives ids to those whom a decision names, and remembers the new ones. Of a name that a report has already, the entity of that name is
 *  meant, if it is the only one: first in the document, then in the dossier. */
export class Naming {
  readonly #reading: Reading
  readonly #index: Pick<LedgerIndex, 'placeOf' | 'entityNames'>
  readonly #new = new Map<string, NamedEntity>()

  constructor(reading: Reading, index: Pick<LedgerIndex, 'placeOf' | 'entityNames'>) {
    this.#reading = reading
    this.#index = index
  }

  /** Those named so far who have no entity yet. */
  entities(): NamedEntity[] {
    return [...this.#new.values()]
  }

  /** Throws `NotHeld` for an id that nothing of the dossier has, BadInput for offsets outside the text or the narrator among others. */
  async all(given: readonly Who[]): Promise<string[]> {
    const ids: string[] = []
    for (const who of given) ids.push(await this.#one(who))
    const distinct = [...new Set(ids)]
    if (distinct.length > 1 && distinct.includes(narrator)) throw besideNarrator()
    return distinct
  }

  /** One who is not the report itself. */
  async somebody(given: Who | null): Promise<string | null> {
    const id = given === null ? null : await this.#one(given)
    if (id === narrator) throw besideNarrator()
    return id
  }

  async #one(who: Who): Promise<string> {
    const document = this.#reading.documents[0]!
    if (typeof who === 'string') {
      const known =
        who === narrator ||
        this.#reading.entities.some(({ id }) => id === who) ||
        (await this.#index.placeOf(who))?.is === 'entity'
      if (!known) throw notHeld('entity', who, document.id)
      return who
    }
    const name = 'name' in who ? who.name : wordsAt(document, who)
    const known =
      (await this.#named(name)) ?? [...this.#new.values()].find((each) => each.id === idOf(name))?.id
    if (known !== undefined) return known
    // Words of the report stay in the report: the journal keeps where they stand.
    const start = 'name' in who ? document.text.indexOf(name) : who.start
    const at = start < 0 ? null : anchorOf(document, { start, end: start + name.length })
    const entity = { id: idOf(name), kind: who.kind, name: at === null ? name : null, at }
    this.#new.set(entity.id, entity)
    return entity.id
  }

  async #named(name: string): Promise<string | undefined> {
    const own = this.#reading.entities.filter((entity) => isCalled(entity, name))
    if (own.length === 1) return own[0]!.id
    const all = (await this.#index.entityNames(name, 50)).filter((entity) => isCalled(entity, name))
    return all.length === 1 ? all[0]!.id : undefined
  }
}

const isCalled = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>, given: string) =>
  name === given || aliases.includes(given)

function idOf(name: string): string {
  return stableId('e', 'named by a person', name)
}

function wordsAt(document: Document, { start, end }: { start: number; end: number }): string {
  if (end <= document.text.length) return document.text.slice(start, end)
  throw outside(document, end)
}

export function outside(document: Document, end: number): BadInput {
  return new BadInput({
    code: 'decide.outside-the-text',
    found: `a range that ends at ${end}`,
    where: document.id,
    expected: `one within its ${document.text.length} code units`,
    remedy: 'choose the words again',
  })
}

function besideNarrator(): BadInput {
  return new BadInput({
    code: 'decide.narrator-among-others',
    found: 'the narrator beside somebody else, or in place of a named one',
    where: 'the decision',
    expected: 'the narrator as the only speaker, or others without it',
    remedy: 'say who speaks: the report itself, or those it names',
  })
}
