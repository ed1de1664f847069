import type { AddedItem, Problem } from '../api.ts'

/** An item on its way into the dossier, or what became of it. */
export interface ListedRow {
  /** Its place in the order of adding: the same name may come twice. */
  readonly key: number
  readonly name: string
  readonly state: 'waiting' | 'sending' | 'reading' | AddedItem['status']
  readonly document: string | null
  readonly problem: Problem | null
}

export function failedRow(key: number, name: string, problem: Problem): ListedRow {
  return { key, name, state: 'failed', document: null, problem }
}

export function rowOf(key: number, { name, status, document, problem }: AddedItem): ListedRow {
  return { key, name, state: status, document, problem }
}
