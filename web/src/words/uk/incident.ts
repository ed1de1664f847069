import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('uk')

export const incident: Texts['incident'] = {
  placeUnknown: 'місце не вказано',
  noDisputes: 'Розбіжностей не знайдено',
  notAgreement: 'У жодному пункті версії не розійшлися. Це не згода: подивіться, хто мовчить.',
  sideBySide: 'Версії поруч',
  party: (name) => `сторона: ${name}`,
  inDispute: 'розходяться',
  silent: 'мовчить',
  originCount: counter({
    one: 'першоджерело',
    few: 'першоджерела',
    many: 'першоджерел',
    other: 'першоджерела',
  }),
  whereFrom: 'Звідки це відомо',
  noOrigin: 'Першоджерела не названо',
  unknownOrigin: (claims) => `${claims} без названого першоджерела`,
  ownVoice: (claims) => `${claims} від імені самого видання`,
  noParty: 'Не від імені сторін',
  unnamedReport: 'матеріал без назви',
}
