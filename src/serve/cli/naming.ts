import type { Dossier, EntityName } from '../../ledger/index.ts'
import { BadInput, type EntityKind, entityKinds } from '../../model/index.ts'

/** The entity with this id, or the only one with this name or other name, in any case. Throws BadInput for none and for several. */
export async function theEntity(dossier: Dossier, given: string): Promise<EntityName> {
  const named = await entitiesCalled(dossier, given)
  if (named.length === 1) return named[0]!
  throw bad(
    named.length === 0 ? 'party.nobody' : 'party.several',
    named.length === 0
      ? `nobody called “${given}”`
      : `${named.length} called “${given}”: ${named.map((each) => each.id).join(', ')}`,
    'the dossier',
    'one entity',
    named.length === 0 ? '`sayso party --everybody` lists them' : 'name it by its id',
  )
}

/** Who is meant: somebody the dossier names, or, with a kind, somebody whom no report does. */
export async function whoOf(
  dossier: Dossier,
  given: string,
  kind: string | undefined,
): Promise<string | { name: string; kind: EntityKind }> {
  if (kind === undefined) return (await theEntity(dossier, given)).id
  const known = entityKinds.find((each) => each === kind)
  if (known) return { name: given, kind: known }
  throw bad('review.kind', `the kind ${kind}`, '--as', entityKinds.join(', '), 'choose one of these')
}

async function entitiesCalled(dossier: Dossier, given: string): Promise<readonly EntityName[]> {
  const all = await dossier.entities()
  const byId = all.find((entity) => entity.id === given)
  if (byId) return [byId]
  const low = given.toLowerCase()
  return all.filter(({ name, aliases }) => [name, ...aliases].some((each) => each.toLowerCase() === low))
}

export function bad(code: string, found: string, where: string, expected: string, remedy: string): BadInput {
  return new BadInput({ code, found, where, expected, remedy })
}
