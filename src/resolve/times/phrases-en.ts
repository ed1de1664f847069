import type { PhraseRule } from './phrase-rule.ts'
import { englishCalendar } from './phrases-en-calendar.ts'
import { englishClock } from './phrases-en-clock.ts'
import { englishDates } from './phrases-en-dates.ts'
import { englishDays } from './phrases-en-days.ts'
import { englishSpans } from './phrases-en-spans.ts'
import { englishUnits } from './phrases-en-units.ts'
import { englishWeekdays } from './phrases-en-weekdays.ts'

/** Where two rows match the same words the longer match wins, then the earlier row. */
export const englishPhrases: readonly PhraseRule[] = [
  ...englishDays,
  ...englishUnits,
  ...englishWeekdays,
  ...englishDates,
  ...englishCalendar,
  ...englishClock,
  ...englishSpans,
]
