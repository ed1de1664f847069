/** Gives each speaker of a screen a number, a colour and a line, in the order they first speak. Colour is never the only
 *  sign: the number stands at the statement, and lines differ as well. */
import type { Entity, EntityKind, Statement } from '../../src/model/index.ts'

export const narratorKey = 'narrator'
export const unresolvedKey = 'unresolved'

const colours = 8
const lines = ['solid', 'double', 'dashed'] as const

export interface Speaker {
  /** Entity ids joined by `+`, `narrator` or `unresolved`. */
  readonly key: string
  readonly name: string
  readonly kind: EntityKind | null
  /** What stands at the statement: 1, 2, …; `¶` for the narrator, `?` for nobody. */
  readonly sign: string
  /** `0` to `7`, `narrator` or `unresolved`; names the colour in the style sheet. */
  readonly colour: string
  readonly line: (typeof lines)[number]
  readonly statements: readonly Statement[]
}

/** A chain as steps from the voice nearest the reader to the origin. Speakers who speak jointly are one step, not one
 *  through the other. Empty where nobody is named. */
export function chainSteps({ chain, speakers }: Pick<Statement, 'chain' | 'speakers'>): string[][] {
  const joint = chain.slice(-speakers.length)
  const isJoint = speakers.length > 1 && joint.every((id) => speakers.includes(id))
  const before = isJoint ? chain.slice(0, -speakers.length) : chain
  return [...before.map((id) => [id]), ...(isJoint ? [joint] : [])]
}

export function speakerKey(speakers: readonly string[]): string {
  return speakers.length === 0 ? unresolvedKey : speakers.join('+')
}

/** Named speakers first, as they come; then the narrator; then statements whose speaker is not resolved. */
export function speakersOf(
  statements: readonly Statement[],
  entities: readonly Entity[],
  words: {
    /** Name of the narrator. */
    readonly ownVoice: string
    /** Name of nobody. */
    readonly unresolved: string
    readonly joined: (names: readonly string[]) => string
  },
): Speaker[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = speakerKey(statement.speakers)
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  const named = [...groups.keys()].filter((key) => key !== narratorKey && key !== unresolvedKey)
  const speakers = named.map((key, index): Speaker => {
    const members = key.split('+').map((id) => byId.get(id))
    return {
      key,
      name: words.joined(members.map((entity, at) => entity?.name ?? (key.split('+')[at] as string))),
      kind: members.length === 1 ? (members[0]?.kind ?? null) : null,
      sign: String(index + 1),
      colour: String(index % colours),
      line: lines[index % lines.length] as Speaker['line'],
      statements: groups.get(key) ?? [],
    }
  })
  const own = groups.get(narratorKey)
  if (own) {
    speakers.push({
      key: narratorKey,
      name: words.ownVoice,
      kind: null,
      sign: '¶',
      colour: narratorKey,
      line: 'solid',
      statements: own,
    })
  }
  const nobody = groups.get(unresolvedKey)
  if (nobody) {
    speakers.push({
      key: unresolvedKey,
      name: words.unresolved,
      kind: null,
      sign: '?',
      colour: unresolvedKey,
      line: 'dashed',
      statements: nobody,
    })
  }
  return speakers
}
