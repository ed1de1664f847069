import type { PeopleStatus } from '../../model/index.ts'

/** What a counted noun stands for: decides which roles it can have. A site is a thing that nobody launches. */
export type NounClass = 'people' | 'thing' | 'site' | 'casualty' | 'other'

export interface CountedNoun {
  readonly class: NounClass
  readonly status: PeopleStatus
  readonly plural: boolean
}
