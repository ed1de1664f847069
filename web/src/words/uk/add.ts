import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('uk')

export const add: Texts['add'] = {
  title: 'Додати матеріал',
  lead: (dossier) =>
    `Матеріал зберігається й читається лише на цьому комп’ютері, у досьє «${dossier}». Нічого нікуди не надсилається; сторінку за адресою запитують один раз, за вашою командою.`,
  ownDossier: 'ваше досьє',
  ways: 'Способи додати',
  paste: 'Вставити текст',
  files: 'Файли',
  address: 'Адреса сторінки',
  report: 'Текст із заголовком, датою й автором, якщо вони є',
  read: 'Прочитати й зберегти',
  reading: 'Читаю…',
  textKept: 'Ваш текст на місці.',
  nothingKept: 'Нічого не збережено.',
  addressOfPage: 'Адреса сторінки',
  addressNote: 'Буде один запит за цією адресою, без cookie; зображення та скрипти не завантажуються.',
  fetch: 'Завантажити, прочитати й зберегти',
  fetching: 'Завантажую…',
  published: 'Дата публікації, якщо ви її знаєте',
  publishedNote: 'Потрібна, лише якщо в тексті її немає: від неї відлічують «у вівторок». РРРР-ММ-ДД.',
  drop: 'Перетягніть сюди файли: збережені сторінки (.html) або тексти (.txt), скільки завгодно',
  choose: 'Вибрати файли',
  what: 'Що додано',
  status: {
    added: 'прочитано й збережено',
    known: 'уже є в досьє: нічого не змінилося',
    failed: 'не додано',
  },
  steps: { waiting: 'у черзі', sending: 'передається', reading: 'читається' },
  progress: (done, total) => `${done} з ${total}`,
  filesOf: counter({ one: 'файлу', few: 'файлів', many: 'файлів', other: 'файлу' }),
  outcome: (added, known, failed) =>
    [
      `прочитано й збережено: ${added}`,
      known > 0 ? `уже були: ${known}` : '',
      failed > 0 ? `не додано: ${failed}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  tooLargeExpected: (size) => `не більше ніж ${size}`,
  tooLargeRemedy: 'збережіть саму статтю або її текст і додайте його',
}
