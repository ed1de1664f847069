import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { IncidentSheet } from '../../../src/serve/http/shapes.ts'
import { useDossierQuery } from '../dossier-query.ts'
import { SheetPage } from '../incident/sheet-page.tsx'
import { UnmaskForm } from '../incident/unmask-form.tsx'
import { Loading, LoadProblem } from '../parts/problem.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.tsx'
import '../styles/sheet.css'

/** An incident on one sheet, to be printed and handed over. Private persons are masked; their names come with a reason, for this visit alone. */
export function SheetScreen() {
  const { dossier, id } = useParams({ from: '/$dossier/incidents/$id/sheet' })
  const { act, sheet: texts } = useWords().incident
  const path = `incidents/${encodeURIComponent(id)}/sheet`
  const { data, error } = useDossierQuery<IncidentSheet>(dossier, path)
  const [unmasked, setUnmasked] = useState<IncidentSheet | null>(null)
  useTitle(act.sheet)
  if (error) return <LoadProblem error={error} />
  if (!data) return <Loading />
  return (
    <div className="page sheet-screen">
      <div className="sheet-tools no-print">
        <Button className="button primary" onPress={() => window.print()}>
          {texts.print}
        </Button>
        <Link to="/$dossier/incidents/$id" params={{ dossier, id }} className="act-link">
          {texts.back}
        </Link>
        {unmasked === null ? (
          <UnmaskForm dossier={dossier} path={path} onUnmasked={setUnmasked} />
        ) : (
          <Button className="button" onPress={() => setUnmasked(null)}>
            {texts.maskAgain}
          </Button>
        )}
      </div>
      <SheetPage sheet={unmasked ?? data} />
    </div>
  )
}
