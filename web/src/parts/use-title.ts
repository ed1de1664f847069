import { useEffect } from 'react'

export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Sayso' : `${title} · Sayso`
  }, [title])
}
