import type { Voice } from '../../../src/serve/http/shapes.ts'

/** Voices in the order in which they were first seen; one that is not among them any more stays, with no claims. */
export function withSeen(seen: readonly Voice[], voices: readonly Voice[]): readonly Voice[] {
  const now = new Map(voices.map((voice) => [voice.key, voice]))
  const before = new Set(seen.map(({ key }) => key))
  return [
    ...seen.map((voice) => now.get(voice.key) ?? { ...voice, claims: 0 }),
    ...voices.filter(({ key }) => !before.has(key)),
  ]
}
