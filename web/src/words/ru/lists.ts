import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('ru')

export const lists: Texts['lists'] = {
  dossierTitle: (title) => `Досье «${title}»`,
  exampleLead:
    'Шесть вымышленных материалов об одном дне на границе, как их читает Sayso: откройте событие и посмотрите, кто что говорит. Здесь можно пробовать всё; ваши материалы попадут в ваше собственное досье.',
  readOnly: 'для знакомства',
  untitled: 'Материал без заголовка',
  publisherUnknown: 'издание неизвестно',
  undated: 'без даты',
  timeUnknown: 'время не указано',
  accountsIn: (accounts, documents) => `${accounts}, ${documents}`,
  inIncidents: counter({ one: 'событие', few: 'события', many: 'событий', other: 'события' }),
  notUnderstood: counter({
    one: 'место не понято',
    few: 'места не поняты',
    many: 'мест не понято',
    other: 'места не понято',
  }),
  allDocuments: 'Все материалы',
  allIncidents: 'Все события',
  mostDisputed: 'Версии расходятся',
  latestDocuments: 'Свежие материалы',
  noDisputes: 'Расхождений пока не найдено. Это не значит, что стороны согласны: возможно, кто-то молчит.',
  noIncidents: 'Событий пока нет. Здесь собираются материалы об одном и том же, версия к версии.',
  moreLoading: 'Загружается дальше…',
  empty:
    'Здесь пока пусто. Добавьте материал, и Sayso подчеркнёт, кто что говорит; добавьте второй о том же событии, и версии встанут рядом.',
  lookAt: (title) => `Сначала посмотреть «${title}»`,
}
