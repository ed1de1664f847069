import { type Claim, type Document, type Entity, familyOf, instant, type Statement } from '../model/index.ts'

/** What is known of who says what in the documents; without it only `via` and forwards declare an origin. */
export interface Sayings {
  readonly entities?: readonly Entity[]
  readonly statements?: readonly Statement[]
  readonly claims?: readonly Claim[]
}

/** That one of two documents says it was taken from the other. */
export interface Declared {
  readonly copy: Document
  readonly how: 'forward' | 'declared'
  /** It gives a claim of the other as the other's. */
  readonly sameClaim: boolean
}

/** Reports further apart are of two happenings, whoever is named. */
const longestApart = 7 * 86_400_000

/** Of very many reports of one outlet on one kind of happening in one place, the earliest are compared. */
const mostAlike = 16

/** Who names whom as where a report was taken from: a line such as `via Northwire` (`document.via`), a forward, or the
 *  speaker of a statement (“Northwire reported that …”) who has just the name of an outlet, where a document of that outlet's is there. */
export class Declarations {
  /** Documents of which one gives a claim of the other as the other's, as indexes. */
  readonly pairs: readonly (readonly [number, number])[]
  /** Keys of the names of those who speak in a document, by its id. */
  readonly #speakers = new Map<string, Set<string>>()
  readonly #claimed = new Set<string>()

  constructor(documents: readonly Document[], { entities = [], statements = [], claims = [] }: Sayings) {
    const names = new Map(
      entities
        .filter(({ kind }) => kind !== 'place' && kind !== 'people')
        .map(({ id, name, aliases }) => [id, [name, ...aliases].map(outletKey)]),
    )
    const spoke = new Map(
      statements.map((statement) => [
        statement.id,
        [...statement.speakers, ...statement.chain].flatMap((id) => names.get(id) ?? []),
      ]),
    )
    for (const document of documents) this.#speakers.set(document.id, new Set())
    for (const { id, document } of statements)
      for (const name of spoke.get(id)!) this.#speakers.get(document)?.add(name)
    this.pairs = this.#pairClaims(documents, claims, spoke)
  }

  /** Null where neither names the other, or each the other. */
  between(a: Document, b: Document): Declared | null {
    const [fromB, fromA] = [this.#names(a, b), this.#names(b, a)]
    if (fromA === fromB) return null
    const copy = fromB ? a : b
    const how = copy.dropped.some(({ reason, text }) => reason === 'via' && forwarded.test(text))
      ? 'forward'
      : 'declared'
    return {
      copy,
      how,
      sameClaim: this.#claimed.has(`${a.id}\n${b.id}`) || this.#claimed.has(`${b.id}\n${a.id}`),
    }
  }

  #names(document: Document, { publisher }: Document): boolean {
    return (
      publisher !== null &&
      !isSameOutlet(document.publisher, publisher) &&
      (document.via.some((name) => isSameOutlet(name, publisher)) ||
        this.#speakers.get(document.id)!.has(outletKey(publisher)))
    )
  }

  #pairClaims(
    documents: readonly Document[],
    claims: readonly Claim[],
    spoke: ReadonlyMap<string, readonly string[]>,
  ): [number, number][] {
    const positions = new Map(documents.map((document, position) => [document.id, position]))
    const own = new Map<string, number[]>()
    const located = claims.flatMap((claim) => {
      const position = positions.get(claim.document)
      if (position === undefined || familyOf(claim.event.type) === 'other') return []
      return { claim, position, matters: mattersOf(claim, documents[position]!) }
    })
    for (const { position, matters } of located) {
      const { publisher } = documents[position]!
      for (const matter of publisher === null ? [] : matters) {
        const key = `${firstWord(outletKey(publisher!))}\n${matter}`
        const list = own.get(key) ?? []
        own.set(key, list)
        if (list.length < mostAlike && !list.includes(position)) list.push(position)
      }
    }
    const pairs: [number, number][] = []
    for (const { claim, position, matters } of located) {
      const document = documents[position]!
      const isNamed = ({ publisher }: Document) =>
        publisher !== null &&
        (document.via.some((name) => isSameOutlet(name, publisher)) ||
          spoke.get(claim.statement)?.includes(outletKey(publisher)) === true)
      const words = new Set(
        [...document.via.map(outletKey), ...(spoke.get(claim.statement) ?? [])].map(firstWord),
      )
      for (const word of words)
        for (const matter of matters)
          for (const other of own.get(`${word}\n${matter}`) ?? []) {
            if (other === position || !isNear(document, documents[other]!) || !isNamed(documents[other]!))
              continue
            this.#claimed.add(`${document.id}\n${documents[other]!.id}`)
            pairs.push([Math.min(position, other), Math.max(position, other)])
          }
    }
    return pairs
  }
}

/** `Northwire`, `The Northwire` and `Northwire News Agency` are one outlet, and `northwire.example` is its address. False where one is unknown. */
export function isSameOutlet(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const [a, b] = [` ${outletKey(one)} `, ` ${outletKey(other)} `]
  return a.trim() !== '' && b.trim() !== '' && (a.startsWith(b) || b.startsWith(a))
}

const forwarded = /^[\s[(—–-]*(?:forwarded|переслан[оеі])(?!\p{L})/iu

function outletKey(name: string): string {
  const host = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)(?:\.[\p{L}-]+)+(?:\/.*)?$/iu.exec(
    name.trim(),
  )?.[1]
  return (host ?? name)
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const firstWord = (key: string): string => key.split(' ')[0]!

/** What a claim is of, as keys: its kind with each place, and with each count. Two claims of one matter are of the same. */
function mattersOf(claim: Claim, document: Document): string[] {
  const kind = `${claim.event.type} ${claim.polarity}`
  return [
    ...document.toponyms
      .filter(({ id, precision }) => claim.places.includes(id) && precision !== 'country')
      .map(({ geonameId, name }) => `${kind} at ${geonameId ?? name}`),
    ...document.quantities
      .filter(({ id, role }) => claim.quantities.includes(id) && role !== 'other')
      .map(({ role, low, high, unit }) => `${kind} ${role} ${low} ${high} ${unit}`),
  ]
}

function isNear(a: Document, b: Document): boolean {
  const [first, second] = [instant(a.published), instant(b.published)]
  return first === null || second === null || Math.abs(first - second) <= longestApart
}
