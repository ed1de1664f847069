/** The dossier last looked at, so that `/` opens it again. */
const key = 'sayso-dossier'
const exampleName = 'example'
/** Where additions go: the example is never mixed with a user's own reports. */
export const ownDossier = 'mine'

export function keptDossier(): string {
  return localStorage.getItem(key) ?? exampleName
}

export function keepDossier(name: string): void {
  localStorage.setItem(key, name)
}
