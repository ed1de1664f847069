import type { Stance } from '../model/index.ts'
import { stanceRules } from './stance-rules.ts'

/** The stance of a statement: the cue's, unless the words of the content decide otherwise; null where it is no statement after all.
 *  `direct` says that all of the content is quoted: only there does a bare verb command. */
export function stanceOf(cueStance: Stance, lemma: string, content: string, direct = false): Stance | null {
  const words = content.replace(/[“”"«»‹›„]/g, '').replace(/^[‘'[(]+/, '')
  for (const rule of stanceRules) {
    if (rule.from.length > 0 && !rule.from.includes(cueStance)) continue
    if (rule.direct !== undefined && rule.direct !== direct) continue
    if (rule.lemma && !rule.lemma.test(lemma)) continue
    if (rule.content.test(words) && !rule.unless?.test(words)) return rule.stance
  }
  return cueStance === 'declines' && lemma === 'refuse' ? null : cueStance
}
