import type { Statement, TextSpan } from '../../model/index.ts'
import { type Ground, locateAll, type Range } from './anchors.ts'
import type { Anchor, StatementEdit } from './shapes.ts'
import type { FindSubject } from './subjects.ts'

/** What an edit says of one statement in this reading. A field whose words have no place here any more is left as it was read. */
export function statementChanges(edit: StatementEdit, ground: Ground, find: FindSubject): Partial<Statement> {
  const { parent, source, cue, content, ...plain } = edit
  const spans = {
    ...spansAt(ground, 'source', source),
    ...spansAt(ground, 'cue', cue),
    ...spansAt(ground, 'content', content),
  }
  const around = parent == null ? parent : (find(ground, parent) ?? undefined)
  return {
    ...withoutAbsent(plain),
    ...spans,
    ...(around === undefined ? {} : { parent: around }),
    // Who it could have been is settled, and how it was passed on no longer rests on the words that were found.
    ...(plain.speakers === undefined ? {} : { candidates: [] }),
    ...(plain.relay === undefined ? {} : { relayWords: null }),
  }
}

export function withoutAbsent<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never
}

function spansAt(ground: Ground, part: 'source' | 'cue' | 'content', anchors: readonly Anchor[] | undefined) {
  const ranges = anchors && locateAll(ground, anchors)
  return ranges ? { [part]: ranges.map((range) => textSpan(ground, range)) } : {}
}

export function textSpan({ document }: Ground, { start, end }: Range): TextSpan {
  return { start, end, text: document.text.slice(start, end) }
}
