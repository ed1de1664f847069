import type { Texts } from '../en.ts'

export const sources: Texts['sources'] = {
  lead: 'Усі, чиї слова є в цьому досьє. Число відкриває самі твердження й нічого не оцінює. Оцінки ставлять люди й пояснюють чому.',
  view: 'Показати як',
  asList: 'За джерелами',
  asQuotes: 'Хто кого цитує',
  party: (name: string) => `сторона: ${name}`,
  counted: { made: 'твердження', relayed: 'передано', corrected: 'виправлено самим', disputed: 'оскаржено' },
  column: { outlets: 'Видання', relays: 'Цитують інших', origins: 'Чиї це слова' },
  links: 'Хто кого цитує',
  leftOut: (count: number) => `Ще ${count} тут не вмістилися; у списку є всі.`,
  grade: 'Наскільки надійне це джерело?',
  gradeOf: (name: string) => `Надійність, ${name}:`,
  reliability: {
    A: 'цілком надійне',
    B: 'зазвичай надійне',
    C: 'доволі надійне',
    D: 'не завжди надійне',
    E: 'ненадійне',
    F: 'оцінити не можна',
  },
  why: 'Чому',
}
