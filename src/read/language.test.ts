import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test.each([
  ['The ministry said that the raid had been stopped before it began.', 'en'],
  ['GOVERNOR: THREE OF THE VILLAGES IN THE DISTRICT WERE HIT ON TUESDAY', 'en'],
  ['Генеральний штаб заявив, що всі атаки відбито, і подякував військовим.', 'uk'],
  ['Генеральный штаб заявил, что все атаки отбиты, и поблагодарил военных.', 'ru'],
  ['Міністэрства заявіла, што ўсе атакі адбітыя яшчэ да світання.', 'be'],
  ['The ministry wrote: «Генеральний штаб» and said no more of it than that.', 'en'],
])('%s', (text, language) => expect(detectLanguage(text)).toBe(language))

test.each([
  'Das Ministerium teilte mit, dass alle Angriffe in der Nacht abgewehrt wurden.',
  'Le ministère a déclaré que toutes les attaques avaient été repoussées dans la nuit.',
  'Штаб молчал, потом замолчал совсем.'.replace(/[ыэъё]/g, ''),
  'Harrow 12 03 2024',
  'No.',
  '12 345 678 900 000 000 000 000',
])('undecided: %s', (text) => expect(detectLanguage(text)).toBeNull())
