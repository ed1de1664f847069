import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { NavEntry } from '../screens.ts'

/** The screens that have a place in the bar, in its order. All their paths have the dossier as their one parameter. */
export function useNavScreens(): readonly { readonly path: '/$dossier'; readonly nav: NavEntry }[] {
  const router = useRouter()
  return useMemo(
    () =>
      Object.values(router.routesByPath)
        .flatMap(({ fullPath, options }) => {
          const nav = options.staticData?.nav
          return nav ? [{ path: fullPath as '/$dossier', nav }] : []
        })
        .sort((a, b) => a.nav.order - b.nav.order),
    [router],
  )
}
