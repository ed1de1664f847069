import { type Claim, familyOf, type Slot } from '../model/index.ts'
import { wordStem } from '../text/cyrillic/index.ts'
import { type Sources, wordsOf } from './sources.ts'

/** On which slot a denial parts from the claim it denies: whose deed it was, where that is claimed or put on the denier; who holds the ground
 *  or how it ended, where the claim is of that; how it came about, where somebody else tells of the same happening, so that only the account
 *  of it is denied; else, and where the claim itself is that it was not, whether it was at all. */
export function deniedSlot(claim: Claim, denial: Claim, sources: Sources): Slot {
  const { stance } = sources.statements.get(claim.statement)!
  const { speakers } = sources.statements.get(denial.statement)!
  if (stance === 'accuses' || stance === 'claims-responsibility' || isNamed(speakers, claim, sources))
    return 'responsibility'
  if (claim.control || claim.event.type === 'territory') return 'control'
  if (claim.outcome !== 'unknown') return 'outcome'
  if (claim.polarity === 'denied') return 'existence'
  return isToldByOthers(claim, denial, sources) ? 'cause' : 'existence'
}

function isToldByOthers(claim: Claim, denial: Claim, sources: Sources): boolean {
  const family = familyOf(claim.event.type, claim.event.subtype)
  if (family === 'other') return false
  const incident = sources.incidentOf.get(claim.id)
  const voice = (id: string) => sources.statements.get(id)!.speakers.join()
  return (incident?.claims ?? []).some((id) => {
    const other = sources.claims.get(id)!
    return (
      other.polarity === 'affirmed' &&
      other.modality === 'actual' &&
      other.statement !== denial.statement &&
      voice(other.statement) !== voice(claim.statement) &&
      other.event.type !== 'other' &&
      familyOf(other.event.type, other.event.subtype) === family
    )
  })
}

/** Names are bent: «Північ» is named by загону «Північ». */
const cyrillicStems = (words: string): string[] =>
  (words.match(/\p{Script=Cyrillic}{4,}/gu) ?? []).map((word) => wordStem(word))

/** Whether the words of a claim name one of these, by a mention or by a name of theirs. */
export function isNamed(ids: readonly string[], claim: Claim, sources: Sources): boolean {
  const words = wordsOf(claim, sources).toLowerCase()
  const stems = new Set(cyrillicStems(words))
  return ids.some((id) => {
    const entity = sources.entities.get(id)
    if (!entity) return false
    return [entity.name, ...entity.aliases].some((name) => {
      const own = cyrillicStems(name)
      return words.includes(name.toLowerCase()) || (own.length > 0 && own.every((stem) => stems.has(stem)))
    })
  })
}
