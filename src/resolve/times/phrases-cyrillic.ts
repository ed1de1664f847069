import type { PhraseRule } from './phrase-rule.ts'
import { cyrillicCalendar } from './phrases-cyrillic-calendar.ts'
import { cyrillicClock } from './phrases-cyrillic-clock.ts'
import { cyrillicDays } from './phrases-cyrillic-days.ts'
import { cyrillicSpans } from './phrases-cyrillic-spans.ts'

/** Russian and Ukrainian. Where two rows match the same words the longer match wins, then the earlier row. */
export const cyrillicPhrases: readonly PhraseRule[] = [
  ...cyrillicDays,
  ...cyrillicCalendar,
  ...cyrillicClock,
  ...cyrillicSpans,
]
