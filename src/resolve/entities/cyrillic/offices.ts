import { wordStem } from '../../../text/cyrillic/index.ts'
import type { Token } from '../../../text/index.ts'

/** Offices that reports call by another name: “глава региона” is its governor. Nominative of the noun, and what may stand behind it, by its stem. */
const rows: readonly { readonly noun: string; readonly of: string; readonly offices: string }[] = [
  { noun: 'глава', of: 'региона области края республики округа', offices: 'губернатор глава аким начальник' },
  { noun: 'глава', of: 'города муниципалитета', offices: 'мэр глава градоначальник аким' },
  { noun: 'глава', of: 'государства', offices: 'президент король' },
  { noun: 'глава', of: 'правительства кабмина', offices: 'премьер премьер-министр' },
  { noun: 'глава', of: 'ведомства министерства', offices: 'министр глава руководитель' },
  { noun: 'глава', of: 'мид минобороны минфина', offices: 'министр' },
  { noun: 'градоначальник', of: '', offices: 'мэр градоначальник' },
  { noun: 'голова', of: 'області ова ода регіону', offices: 'голова начальник губернатор' },
  { noun: 'очільник', of: 'області ова ода регіону', offices: 'голова начальник губернатор очільник' },
  { noun: 'очільник', of: 'міста', offices: 'мер голова' },
  { noun: 'глава', of: 'держави', offices: 'президент король' },
]

/** Nominatives of the offices that a person noun, with the words behind it, may stand for: itself where nothing stands behind it, the
 *  offices of a row where that fits; empty for any other phrase (“мэр города” may be of another city). */
export function officesOf(noun: string, behind: readonly Token[]): readonly string[] {
  if (behind.length > 1) return []
  const stem = behind[0] ? wordStem(behind[0].text) : null
  const found = rows.filter(
    (row) =>
      row.noun === noun &&
      (stem === null
        ? row.of === ''
        : row.of.split(' ').some((word) => word !== '' && wordStem(word) === stem)),
  )
  if (found.length > 0) return found.flatMap((row) => row.offices.split(' '))
  return stem === null ? [noun] : []
}
