import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('ru')

export const claims: Texts['claims'] = {
  others: 'Другие голоса',
  by: 'Показать по',
  grouping: { speaker: 'говорящим', party: 'сторонам', outcome: 'исходам' },
  outcome: 'Исход',
  allOutcomes: 'любой исход',
  voices: 'Кто это говорит',
  outcomes: 'Чем кончилось',
  noParty: 'Сторону определяете вы: здесь этого ещё не сделано, поэтому каждый говорящий стоит отдельно.',
  filtered: 'Только',
  inSearch: 'Списком, чтобы сохранить',
  clear: 'Показать всё',
  during: (stretch) => `случилось, как сказано: ${stretch}`,
  ofIncident: 'утверждения об одном событии',
  ofDocument: 'утверждения одного материала',
  ofType: (type) => `тип ${type}`,
  rows: counter({ one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' }),
  moreRows: (count) => `Показать ещё ${count}`,
  closeRows: 'Закрыть',
  noRows: 'При таком отборе утверждений здесь нет.',
  place: 'Место',
  happened: 'Случилось',
  said: 'Сказано',
  published: (time) => `опубликовано ${time}`,
  candidates: (names) => `возможно, ${names}`,
  noReport: 'материал без названия',
  emptyTitle: 'Утверждений пока нет',
  empty:
    'Sayso показывает на карте, где, по словам материалов, что-то случилось, а на шкале времени — когда: каждое утверждение с тем, кто это говорит. Начните с материала.',
}
