/** Relations of Universal Dependencies (version 2, English subtypes) that the parser gives. A subtype that is not listed is
 *  given as its main type. */
export const relations = [
  'punct',
  'case',
  'det',
  'nsubj',
  'root',
  'amod',
  'advmod',
  'obj',
  'obl',
  'nmod',
  'conj',
  'compound',
  'cc',
  'mark',
  'aux',
  'cop',
  'nmod:poss',
  'advcl',
  'xcomp',
  'flat',
  'acl:relcl',
  'ccomp',
  'acl',
  'aux:pass',
  'appos',
  'nummod',
  'parataxis',
  'nsubj:pass',
  'discourse',
  'nmod:unmarked',
  'obl:unmarked',
  'compound:prt',
  'expl',
  'fixed',
  'iobj',
  'list',
  'dep',
  'obl:agent',
  'nmod:desc',
  'csubj',
  'nsubj:outer',
  'advcl:relcl',
  'det:predet',
  'reparandum',
  'vocative',
  'cc:preconj',
  'goeswith',
  'orphan',
  'dislocated',
  'csubj:pass',
] as const

export type Relation = (typeof relations)[number]

const index = new Map<string, number>(relations.map((relation, at) => [relation, at]))

/** Index of a relation in the list, of its main type if it is not there, of `dep` if that is not either. */
export function relationIndex(relation: string): number {
  return index.get(relation) ?? index.get(relation.split(':')[0]!) ?? index.get('dep')!
}
