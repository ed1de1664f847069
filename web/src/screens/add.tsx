import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { type AddedItem, getDossiers } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { useDossierChanged } from '../dossier-query.ts'
import { AddAddress } from '../parts/add-address.tsx'
import { AddFiles } from '../parts/add-files.tsx'
import { AddText } from '../parts/add-text.tsx'
import { AddedList, type ListedItem } from '../parts/added-list.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.tsx'

/** Paste, drop or point at a report. What was typed stays until it is kept. */
export function AddScreen() {
  const { add: texts } = useWords()
  useTitle(texts.title)
  const [items, setItems] = useState<readonly ListedItem[]>([])
  const { data } = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  const title = data?.dossiers.find((dossier) => dossier.name === ownDossier)?.title ?? texts.ownDossier
  const changed = useDossierChanged()
  const onAdded = (added: readonly AddedItem[]) => {
    setItems((before) => [...added.map((item, nth) => ({ key: before.length + nth, item })), ...before])
    changed(ownDossier)
  }
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
          <AddText onAdded={onAdded} />
        </TabPanel>
        <TabPanel id="files" className="tab-panel" shouldForceMount>
          <AddFiles onAdded={onAdded} />
        </TabPanel>
        <TabPanel id="address" className="tab-panel" shouldForceMount>
          <AddAddress onAdded={onAdded} />
        </TabPanel>
      </Tabs>
      <AddedList items={items} />
    </div>
  )
}
