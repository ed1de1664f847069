import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('ru')

export const find: Texts['find'] = {
  bar: 'Слова, кто говорит, место, позиция, тип…',
  placeholder: 'Слова, имя, место, позиция…',
  facets: 'Сузить',
  results: 'Утверждения',
  chosen: 'Отобрано',
  drop: 'Снять условие',
  fewer: 'Свернуть',
  yes: 'да',
  oneVoice: 'один источник',
  one: { incident: 'одно событие', document: 'один материал' },
  part: {
    by: 'Показать по',
    voice: 'Кто говорит',
    words: 'Слова',
    stance: 'Позиция',
    type: 'Тип события',
    outcome: 'Исход',
    placeName: 'Место',
    dispute: 'Спорно',
    review: 'Проверка',
    publisher: 'Издание',
    language: 'Язык',
    origin: 'Первоисточник',
    relay: 'Передал',
    corrects: 'Заменяет прежнее утверждение',
    incident: 'Событие',
    document: 'Материал',
    from: 'Произошло после',
    to: 'Произошло до',
  },
  exporting: {
    open: 'Сохранить…',
    title: 'Сохранить показанное',
    format: 'Формат',
    formats: { csv: 'Таблица (CSV)', json: 'Данные (JSON)', geojson: 'Карта (GeoJSON)' },
    proposals: (count: number) => `Вместе с непроверенным (${count})`,
    leftOut: counter({
      one: 'непроверенное предложение не вошло',
      few: 'непроверенных предложения не вошли',
      many: 'непроверенных предложений не вошло',
      other: 'непроверенного предложения не вошло',
    }),
    unmask: 'С именами частных лиц',
    masked: 'Люди без должности, несовершеннолетние, задержанные и раненые сохраняются как «[person 1]».',
    reason: 'Почему имена можно раскрыть (запись останется в журнале)',
    save: 'Сохранить',
  },
}
