import type { PhraseRule } from './phrase-rule.ts'
import { englishCalendar } from './phrases-en-calendar.ts'
import { englishClock } from './phrases-en-clock.ts'
import { englishDays } from './phrases-en-days.ts'
import { englishSpans } from './phrases-en-spans.ts'

/** Where two rows match the same words the longer match wins, then the earlier row. */
export const englishPhrases: readonly PhraseRule[] = [
  ...englishDays,
  ...englishCalendar,
  ...englishClock,
  ...englishSpans,
]
