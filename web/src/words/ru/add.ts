import type { Texts } from '../en.ts'
import { countersOf } from '../plurals.ts'

const counter = countersOf('ru')

export const add: Texts['add'] = {
  title: 'Добавить материал',
  lead: (dossier) =>
    `Материал хранится и читается только на этом компьютере, в досье «${dossier}». Ничего никуда не отправляется; страница по адресу запрашивается один раз, по вашей команде.`,
  ownDossier: 'ваше досье',
  ways: 'Способы добавить',
  paste: 'Вставить текст',
  files: 'Файлы',
  address: 'Адрес страницы',
  report: 'Текст с заголовком, датой и автором, если они есть',
  read: 'Прочитать и сохранить',
  reading: 'Читаю…',
  textKept: 'Ваш текст на месте.',
  nothingKept: 'Ничего не сохранено.',
  addressOfPage: 'Адрес страницы',
  addressNote: 'Будет один запрос по этому адресу, без cookie; картинки и скрипты не загружаются.',
  fetch: 'Скачать, прочитать и сохранить',
  fetching: 'Скачиваю…',
  published: 'Дата публикации, если вы её знаете',
  publishedNote: 'Нужна, только если в тексте её нет: от неё отсчитывается «во вторник». ГГГГ-ММ-ДД.',
  drop: 'Перетащите сюда файлы: сохранённые страницы (.html) или тексты (.txt), сколько угодно',
  choose: 'Выбрать файлы',
  what: 'Что добавлено',
  status: {
    added: 'прочитано и сохранено',
    known: 'уже есть в досье: ничего не изменилось',
    failed: 'не добавлено',
  },
  steps: { waiting: 'в очереди', sending: 'передаётся', reading: 'читается' },
  progress: (done, total) => `${done} из ${total}`,
  filesOf: counter({ one: 'файла', few: 'файлов', many: 'файлов', other: 'файла' }),
  outcome: (added, known, failed) =>
    [
      `прочитано и сохранено: ${added}`,
      known > 0 ? `уже были: ${known}` : '',
      failed > 0 ? `не добавлено: ${failed}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  tooLargeExpected: (size) => `не больше ${size}`,
  tooLargeRemedy: 'сохраните одну статью или её текст и добавьте его',
}
