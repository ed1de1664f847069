import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiProblem } from './api.ts'
import { applyDensity, keptDensity } from './density.ts'
import { listenForShortcuts } from './keys/registry.ts'
import { router } from './router.tsx'
import { applyTheme, keptTheme } from './theme.ts'
import { keptLanguage } from './words/kept-language.ts'
import { loadWords } from './words/languages.ts'
import { WordsProvider } from './words/use-words.tsx'
import './styles/base.css'
import './styles/shell.css'
import './styles/lists.css'
import './styles/document.css'
import './styles/incident.css'
import './styles/add.css'
import './styles/review.css'
import './styles/print.css'

applyTheme(keptTheme())
applyDensity(keptDensity())
listenForShortcuts(window)

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && error instanceof ApiProblem && error.status === 0,
      refetchOnWindowFocus: false,
      staleTime: 5_000,
    },
  },
})

const words = await loadWords(keptLanguage())

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <WordsProvider first={words}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </WordsProvider>
  </StrictMode>,
)
