import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import { getDossiers } from '../api.ts'
import { keptDossier } from '../dossier.ts'
import { Loading, LoadProblem } from '../parts/problem.tsx'

/** The bare address opens the dossier last looked at, else the first one. */
export function StartScreen() {
  const { data, error } = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  if (error) return <LoadProblem error={error} />
  const names = data?.dossiers.map((dossier) => dossier.name) ?? []
  const dossier = names.find((name) => name === keptDossier()) ?? names[0]
  return dossier === undefined ? <Loading /> : <Navigate to="/$dossier" params={{ dossier }} replace />
}
