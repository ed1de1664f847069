import type { BlockRole, Dropped } from '../model/index.ts'

/** A paragraph, line, heading or caption on its way to become a block or to be dropped. */
export interface Piece {
  /** Its words, without white space at the ends; line ends of hard-wrapped text are single spaces. */
  readonly text: string
  readonly selector: string
  /** Known from HTML or from a mark in the text (`>`, `-`); null where the words must decide. */
  readonly role: BlockRole | null
  /** Stands between blank lines, so a short one may be a subhead. Always true for blocks of a page. */
  readonly apart: boolean
}

/** What lines outside the article say about it. `viaAt` sorts: outlets named at the end are nearer than those at the top. */
export interface Facts {
  readonly url?: string
  readonly byline?: string
  readonly publisher?: string
  /** An outlet or agency named alone beside the text: the publisher where no other is known, else where it was taken from. */
  readonly outlet?: string
  readonly published?: string
  readonly modified?: string
  readonly license?: string
  readonly via?: readonly string[]
  /** A date in words that lack the year, for the diagnostic. */
  readonly yearless?: string
  /** A date that reads two ways, for the diagnostic: `03/04/2024`. */
  readonly ambiguousDate?: string
}

/** Why a piece leaves the text, and what it said. */
export interface Verdict {
  /** Row that decided: `date-line`, `comment-form.required-fields`. */
  readonly rule: string
  readonly reason: string
  readonly facts: Facts
}

export interface Pieces {
  readonly pieces: readonly Piece[]
  /** Marks already taken off: `>` of a quoted line, `#` of a heading. */
  readonly dropped: readonly Dropped[]
}
