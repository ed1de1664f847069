/** A choice among few, kept in this browser only. */
export function keptChoice<T extends string>(key: string, choices: readonly T[], otherwise: T): T {
  const kept = localStorage.getItem(key)
  return choices.find((choice) => choice === kept) ?? otherwise
}

export function keepChoice(key: string, choice: string): void {
  localStorage.setItem(key, choice)
}
