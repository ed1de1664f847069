import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { type AddedItem, getDossiers } from '../api.ts'
import { ownDossier } from '../dossier.ts'
import { AddAddress } from '../parts/add-address.tsx'
import { AddFiles } from '../parts/add-files.tsx'
import { AddText } from '../parts/add-text.tsx'
import { AddedList, type ListedItem } from '../parts/added-list.tsx'
import { useTitle } from '../parts/use-title.ts'

/** Paste, drop or point at a report. What was typed stays until it is kept. */
export function AddScreen() {
  useTitle('Add a report')
  const [items, setItems] = useState<readonly ListedItem[]>([])
  const { data } = useQuery({ queryKey: ['dossiers'], queryFn: getDossiers })
  const title = data?.dossiers.find((dossier) => dossier.name === ownDossier)?.title ?? 'your own dossier'
  const queries = useQueryClient()
  const onAdded = (added: readonly AddedItem[]) => {
    setItems((before) => [...added.map((item, nth) => ({ key: before.length + nth, item })), ...before])
    for (const part of ['dossiers', 'documents', 'incidents', 'document', 'incident']) {
      void queries.invalidateQueries({ queryKey: part === 'dossiers' ? [part] : [part, ownDossier] })
    }
  }
  return (
    <div className="page add">
      <h1 className="page-title">Add a report</h1>
      <p className="lead">
        It is kept and read on this machine only, in “{title}”. Nothing is sent anywhere; an address is
        fetched once, when you ask for it.
      </p>
      <Tabs className="tabs" defaultSelectedKey="text">
        <TabList aria-label="Ways to add" className="tab-list">
          <Tab id="text" className="tab">
            Paste text
          </Tab>
          <Tab id="files" className="tab">
            Files
          </Tab>
          <Tab id="address" className="tab">
            Web address
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
