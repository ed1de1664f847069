import { describe, expect, it } from 'vitest'
import type { Entity, Statement } from '../../model/index.ts'
import { mentionsOf, rolesIn } from './roles.ts'

/** Who did what to whom in `text`, where names in it are entities by their own name; `we` is what the speaker is called. */
function roles(text: string, names: readonly string[]) {
  const entities = names.map(
    (name): Entity => ({
      id: name,
      name,
      kind: 'military',
      aliases: [],
      mentions: [...text.matchAll(new RegExp(name, 'g'))].map((found) => ({
        document: 'd',
        start: found.index,
        end: found.index + name.length,
      })),
      party: null,
    }),
  )
  const statement = { speakers: ['speaker'] } as unknown as Statement
  const { actor, target, holder } = rolesIn(
    { start: 0, end: text.length, text },
    mentionsOf(entities),
    statement,
  )
  return { actor, target, holder }
}

describe('rolesIn', () => {
  it.each([
    ['the Marsh Legion attacked the Fourth Fleet', ['Marsh Legion'], ['Fourth Fleet']],
    ['the Fourth Fleet was attacked by the Marsh Legion', ['Marsh Legion'], ['Fourth Fleet']],
    ['it had destroyed two tanks of the Fourth Fleet', ['speaker'], ['Fourth Fleet']],
    ['that we have repelled the Marsh Legion', ['speaker'], ['Marsh Legion']],
    ['to have gained control of the town', ['speaker'], []],
  ])('“%s”', (text, actor, target) =>
    expect(roles(text, ['Marsh Legion', 'Fourth Fleet'])).toMatchObject({ actor, target }),
  )

  it.each([
    ['two tanks were destroyed', [], []],
    ['the town was shelled', [], []],
    ['rain had closed the road', [], []],
    ['tanks were destroyed by artillery', [], []],
  ])('“%s” names nobody, and nobody is guessed', (text, actor, target) =>
    expect(roles(text, ['Marsh Legion'])).toEqual({ actor, target, holder: null }),
  )

  it.each([
    ['the Marsh Legion attacked the harbour in the Fourth Fleet zone', ['Marsh Legion'], []],
    ['the Marsh Legion attacked the harbour, which the Fourth Fleet guards', ['Marsh Legion'], []],
    ['in the Marsh Legion camp the Fourth Fleet attacked the harbour', ['Fourth Fleet'], []],
  ])('“%s”: who stands elsewhere has no part in it', (text, actor, target) =>
    expect(roles(text, ['Marsh Legion', 'Fourth Fleet'])).toMatchObject({ actor, target }),
  )

  it('names the holder of ground, who need not be the speaker', () => {
    expect(roles('the town is under the control of the Marsh Legion', ['Marsh Legion']).holder).toBe(
      'Marsh Legion',
    )
    expect(roles('we hold the town', ['Marsh Legion']).holder).toBe('speaker')
    expect(roles('the town is under control', ['Marsh Legion']).holder).toBeNull()
  })
})
