/** Bodies that are called by where they sit: the keys (`nameKey`) of one body, and the name it has besides its seat. */
const seats: readonly { readonly keys: readonly string[]; readonly seat: string; readonly name: string }[] = [
  {
    keys: ['pentagon', 'defense department', '@US defense department', 'dod'],
    seat: 'pentagon',
    name: 'Department of Defense',
  },
  { keys: ['scotland yard', 'metropolitan police'], seat: 'scotland yard', name: 'Metropolitan Police' },
]

/** All keys of the body that one key is of, itself among them; empty for a body that is called by one name only. */
export function keysOfBody(key: string): readonly string[] {
  return seats.find(({ keys }) => keys.includes(key))?.keys ?? []
}

/** The name of the body that sits there; undefined where the key is no seat. */
export function nameOfBodyAt(key: string): string | undefined {
  return seats.find(({ seat }) => seat === key)?.name
}
