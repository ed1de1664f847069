import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('uk')

export const find: Texts['find'] = {
  bar: 'Слова, хто говорить, місце, позиція, тип…',
  placeholder: 'Слова, ім’я, місце, позиція…',
  facets: 'Звузити',
  results: 'Твердження',
  chosen: 'Відібрано',
  drop: 'Зняти умову',
  fewer: 'Згорнути',
  yes: 'так',
  oneVoice: 'одне джерело',
  one: { incident: 'одна подія', document: 'один матеріал' },
  part: {
    by: 'Показати за',
    voice: 'Хто говорить',
    words: 'Слова',
    stance: 'Позиція',
    type: 'Тип події',
    outcome: 'Наслідок',
    placeName: 'Місце',
    dispute: 'Спірне',
    review: 'Перевірка',
    publisher: 'Видання',
    language: 'Мова',
    origin: 'Першоджерело',
    relay: 'Передав',
    corrects: 'Замінює попереднє твердження',
    incident: 'Подія',
    document: 'Матеріал',
    from: 'Сталося після',
    to: 'Сталося до',
  },
  exporting: {
    open: 'Зберегти…',
    title: 'Зберегти показане',
    format: 'Формат',
    formats: { csv: 'Таблиця (CSV)', json: 'Дані (JSON)', geojson: 'Карта (GeoJSON)' },
    proposals: (count: number) => `Разом із неперевіреним (${count})`,
    leftOut: counter({
      one: 'неперевірена пропозиція не увійшла',
      few: 'неперевірені пропозиції не увійшли',
      many: 'неперевірених пропозицій не увійшло',
      other: 'неперевіреної пропозиції не увійшло',
    }),
    unmask: 'З іменами приватних осіб',
    masked: 'Люди без посади, неповнолітні, затримані та поранені зберігаються як «[person 1]».',
    reason: 'Чому імена можна розкрити (запис залишиться в журналі)',
    save: 'Зберегти',
  },
}
