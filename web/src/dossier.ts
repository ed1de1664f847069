/** The dossier last looked at, so that `/` opens it again. */
const key = 'sayso-dossier'
/** Where additions go: the example is never mixed with a user's own reports. */
export const ownDossier = 'mine'

export function keptDossier(): string | null {
  return localStorage.getItem(key)
}

export function keepDossier(name: string): void {
  localStorage.setItem(key, name)
}
