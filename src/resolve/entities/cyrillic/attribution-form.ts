import type { Attribution } from '../../../model/index.ts'

/** Shown by a past tense; null where nothing shows it. */
export type Gender = 'm' | 'f' | null

/** The gender a past tense shows. */
export function genderOf(attribution: Attribution): Gender {
  const cue = attribution.cue[0]?.text.toLowerCase() ?? ''
  if (!/^cue\./.test(attribution.rule) || /\s/.test(cue)) return null
  if (/(?:ла|лась|лася)$/.test(cue)) return 'f'
  if (/\.ru\./.test(attribution.rule)) return /(?:л|лся)$/.test(cue) ? 'm' : null
  return /(?:в|вся)$/.test(cue) ? 'm' : null
}

/** A verb's subject, in the nominative: not behind “по словам”, “в” or “у”. */
export function isSubject(attribution: Attribution): boolean {
  return (
    /^cue\./.test(attribution.rule) &&
    !/ via\b/.test(attribution.rule) &&
    !/^(?:в|во|у|на)\s/iu.test(attribution.source[0]?.text ?? '')
  )
}

/** Behind “по словам”: in the genitive. */
export function isGoverned(attribution: Attribution): boolean {
  return /^phrase\.(?!согласно|згідно)/.test(attribution.rule)
}

/** Of a phrase like “на думку”; Russian wherever the rule does not tell. */
export function languageOf(attribution: Attribution): 'ru' | 'uk' {
  return /^phrase\.(?:за-|на-думку|зі-)/.test(attribution.rule) ? 'uk' : 'ru'
}
