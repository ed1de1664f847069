import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('ru')

export const incident: Texts['incident'] = {
  placeUnknown: 'место не указано',
  noDisputes: 'Расхождений не найдено',
  notAgreement: 'Ни в одном пункте версии не разошлись. Это не согласие: посмотрите, кто молчит.',
  sideBySide: 'Версии рядом',
  party: (name) => `сторона: ${name}`,
  inDispute: 'расходятся',
  silent: 'молчит',
  originCount: counter({
    one: 'первоисточник',
    few: 'первоисточника',
    many: 'первоисточников',
    other: 'первоисточника',
  }),
  whereFrom: 'Откуда это известно',
  noOrigin: 'Первоисточник не назван',
  unknownOrigin: (claims) => `${claims} без названного первоисточника`,
  ownVoice: (claims) => `${claims} от лица самого издания`,
  noParty: 'Не от имени сторон',
  unnamedReport: 'материал без названия',
}
