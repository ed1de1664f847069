import { useRef } from 'react'
import type { Voice } from '../../../src/serve/http/shapes.ts'
import { withSeen } from './seen-voices.ts'

/** The voices of a legend while its screen is open: what a filter leaves out moves no other, and can be pressed again. Begun anew for each way
 *  to group. */
export function useSeenVoices(voices: readonly Voice[], by: string): readonly Voice[] {
  const kept = useRef<{ by: string; voices: readonly Voice[]; seen: readonly Voice[] } | null>(null)
  if (kept.current?.by !== by) kept.current = { by, voices, seen: withSeen([], voices) }
  else if (kept.current.voices !== voices)
    kept.current = { by, voices, seen: withSeen(kept.current.seen, voices) }
  return kept.current.seen
}
