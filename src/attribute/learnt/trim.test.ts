import { expect, it } from 'vitest'
import { tagged } from '../../../tests/support/tagged.ts'
import { tokensIn } from '../../text/index.ts'
import { trimCue, trimSource } from './trim.ts'

/** The part between the braces, trimmed, as words. */
function trimmed(marked: string, trim: typeof trimCue): string {
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  const text = marked.replace(/[{}]/g, '')
  const layers = tagged(text)
  const range = trim(layers, tokensIn(layers, { start, end }))
  return text.slice(layers.tokens[range.start]!.start, layers.tokens[range.end - 1]!.end)
}

it.each([
  ['The port {had since called} the raid a failure.', 'called'],
  ['The port {has repeatedly denied} it.', 'denied'],
  ['The men {were told} to leave.', 'told'],
  ['The port {wrote to us} that it was closed.', 'wrote'],
  ['The port {said,} late on Friday, that it was closed.', 'said'],
  ['The port {issued a statement} on the raid.', 'issued a statement'],
  ['The port {pointed out} that it was closed.', 'pointed out'],
  ['{According to} the port, it was closed.', 'According'],
  ['The port {was} clear that it was closed.', 'was'],
])('a cue: %s', (marked, words) => expect(trimmed(marked, trimCue)).toBe(words))

it.each([
  ['{Tuesday Russia} said it was closed.', 'Russia'],
  ['{The ministry,} asked on Monday, said so.', 'The ministry'],
  ['Closed, {but the port} said it was open.', 'the port'],
  ['{The mayor, Ana Ruiz,} said so.', 'The mayor, Ana Ruiz'],
  ['{The Front (ERF)} said so.', 'The Front (ERF)'],
  ['{Navy Capt. Jeff Davis} said so.', 'Navy Capt. Jeff Davis'],
  ['{Later} said so.', 'Later'],
  ['{Kyiv, of course,} said so.', 'Kyiv'],
  ['{The port, for its part,} said so.', 'The port'],
  ['{Holt, of the port,} said so.', 'Holt, of the port'],
  ['{The union’s} claim is false.', 'The union'],
  ['{The miners’ union} said so.', 'The miners’ union'],
])('a source: %s', (marked, words) => expect(trimmed(marked, trimSource)).toBe(words))
