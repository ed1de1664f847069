import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { getDossiers } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { useDossierChanged } from '../dossier-query.ts'
import { AddAddress } from '../parts/add-address.tsx'
import { AddFiles } from '../parts/add-files.tsx'
import { AddText } from '../parts/add-text.tsx'
import { AddedList } from '../parts/added-list.tsx'
import type { ListedRow } from '../parts/added-row.ts'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.tsx'

/** Paste, drop or point at a report. What was typed stays until it is kept. */
export function AddScreen() {
  const { add: texts } = useWords()
  useTitle(texts.title)
  const [rows, setRows] = useState<readonly ListedRow[]>([])
  const { data } = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  const title = data?.dossiers.find((dossier) => dossier.name === ownDossier)?.title ?? texts.ownDossier
  const changed = useDossierChanged()
  const onRows = (changed: readonly ListedRow[]) => {
    const keys = new Set(changed.map((row) => row.key))
    setRows((before) => [...changed, ...before.filter((row) => !keys.has(row.key))])
  }
  const props = { onRows, onStored: () => changed(ownDossier) }
  return (
    <div className="page add">
      <h1 className="page-title">{texts.title}</h1>
      <p className="lead">{texts.lead(title)}</p>
      <Tabs className="tabs" defaultSelectedKey="text">
        <TabList aria-label={texts.ways} className="tab-list">
          <Tab id="text" className="tab">
            {texts.paste}
          </Tab>
          <Tab id="files" className="tab">
            {texts.files}
          </Tab>
          <Tab id="address" className="tab">
            {texts.address}
          </Tab>
        </TabList>
        <TabPanel id="text" className="tab-panel" shouldForceMount>
          <AddText {...props} />
        </TabPanel>
        <TabPanel id="files" className="tab-panel" shouldForceMount>
          <AddFiles {...props} />
        </TabPanel>
        <TabPanel id="address" className="tab-panel" shouldForceMount>
          <AddAddress {...props} />
        </TabPanel>
      </Tabs>
      <AddedList rows={rows} />
    </div>
  )
}
