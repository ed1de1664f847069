import type { Token } from '../../text/index.ts'
import type { Core } from './core.ts'

/** Numbers that name: "Article 5", "No. 12", "Unit 74455", "+7 495", "1.", "50.3° N", and runs of numbers. */
export function isName(tokens: readonly Token[], at: number, core: Core, money: boolean): boolean {
  if (money) return false
  const before = tokens[at - 1]
  const first = tokens[at]!
  // "The Group of Seven", "Big Three".
  if (core.rule === 'words') return before?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(first.text)
  if (core.rule !== 'digits') return false
  const after = tokens[core.end]
  if (after && /^[°№#@]$/.test(after.text)) return true
  if (
    after &&
    after.start === tokens[core.end - 1]!.end &&
    /^[-–/:]$/.test(after.text) &&
    tokens[core.end + 1]?.kind === 'number' &&
    tokens[core.end + 1]!.start === after.end
  )
    return true
  if (!before) return after?.text === '.' || after?.text === ')'
  if (/^[#№@+_]$/.test(before.text) || /^(?:no|nos|number|№)$/.test(before.lower)) return true
  if (before.text === '.' && /^no$/.test(tokens[at - 2]?.lower ?? '')) return true
  if (before.end === first.start && !/^[("“‘'«[—–-]$/.test(before.text)) return true
  if (/^[-–/:.]$/.test(before.text) && before.end === first.start) return true
  return before.kind === 'number' && first.start - before.end <= 1
}
