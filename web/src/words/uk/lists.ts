import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('uk')

export const lists: Texts['lists'] = {
  dossierTitle: (title) => `Досьє «${title}»`,
  exampleLead:
    'Шість вигаданих матеріалів про один день на кордоні, як їх читає Sayso: відкрийте подію й подивіться, хто що каже. Тут можна пробувати все; ваші матеріали потраплять до вашого власного досьє.',
  readOnly: 'для знайомства',
  untitled: 'Матеріал без заголовка',
  publisherUnknown: 'видання невідоме',
  undated: 'без дати',
  timeUnknown: 'час не вказано',
  accountsIn: (accounts, documents) => `${accounts}, ${documents}`,
  inIncidents: counter({ one: 'подія', few: 'події', many: 'подій', other: 'події' }),
  notUnderstood: counter({
    one: 'місце не зрозуміло',
    few: 'місця не зрозуміло',
    many: 'місць не зрозуміло',
    other: 'місця не зрозуміло',
  }),
  allDocuments: 'Усі матеріали',
  allIncidents: 'Усі події',
  mostDisputed: 'Версії розходяться',
  latestDocuments: 'Свіжі матеріали',
  noDisputes: 'Розбіжностей поки не знайдено. Це не означає згоди: можливо, хтось мовчить.',
  noIncidents: 'Подій поки немає. Тут збираються матеріали про те саме, версія до версії.',
  moreLoading: 'Завантажується далі…',
  empty:
    'Тут поки порожньо. Додайте матеріал, і Sayso підкреслить, хто що каже; додайте другий про ту саму подію, і версії стануть поруч.',
  lookAt: (title) => `Спершу переглянути «${title}»`,
}
