import type { Statement } from './reading.ts'

/** A statement of which only these facts are known: nothing marked, nobody named, passed on as it was. */
export function bareStatement(
  facts: Pick<Statement, 'id' | 'document' | 'rule' | 'confidence'> & Partial<Statement>,
): Statement {
  return {
    kind: 'indirect',
    stance: 'asserts',
    relay: 'neutral',
    relayWords: null,
    medium: null,
    said: null,
    source: [],
    cue: [],
    content: [],
    speakers: [],
    candidates: [],
    onBehalfOf: null,
    parent: null,
    chain: [],
    opinion: false,
    ...facts,
  }
}
