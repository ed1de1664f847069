import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('uk')

export const claims: Texts['claims'] = {
  others: 'Інші голоси',
  by: 'Показати за',
  grouping: { speaker: 'мовцями', party: 'сторонами', outcome: 'наслідками' },
  outcome: 'Наслідок',
  allOutcomes: 'будь-який наслідок',
  voices: 'Хто це каже',
  outcomes: 'Чим скінчилося',
  noParty: 'Сторону визначаєте ви: тут цього ще не зроблено, тому кожен мовець стоїть окремо.',
  filtered: 'Лише',
  inSearch: 'Списком, щоб зберегти',
  clear: 'Показати все',
  during: (stretch) => `сталося, як сказано: ${stretch}`,
  ofIncident: 'твердження про одну подію',
  ofDocument: 'твердження одного матеріалу',
  ofType: (type) => `тип ${type}`,
  rows: counter({ one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' }),
  moreRows: (count) => `Показати ще ${count}`,
  closeRows: 'Закрити',
  noRows: 'За такого відбору тверджень тут немає.',
  place: 'Місце',
  happened: 'Сталося',
  said: 'Сказано',
  published: (time) => `опубліковано ${time}`,
  candidates: (names) => `можливо, ${names}`,
  noReport: 'матеріал без назви',
  emptyTitle: 'Тверджень поки немає',
  empty:
    'Sayso показує на мапі, де, за словами матеріалів, щось сталося, а на шкалі часу — коли: кожне твердження з тим, хто це каже. Почніть із матеріалу.',
}
