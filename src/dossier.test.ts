import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { data, report } from '../tests/support/reports.ts'
import { newFolder } from '../tests/support/until-the-end.ts'
import { captureText } from './capture/index.ts'
import { defaultDossierFolder, dossierReader, openReadDossier } from './dossier.ts'
import { BadInput } from './model/index.ts'
import { versionOf } from './reading-data.ts'

const folder = newFolder('own')

describe('defaultDossierFolder', () => {
  it('is in the folder for data where one is named', () =>
    expect(defaultDossierFolder({ XDG_DATA_HOME: '/data' })).toBe(join('/data', 'sayso', 'dossier')))

  it.each([[{}], [{ XDG_DATA_HOME: '' }]])(
    'is in the home folder otherwise, outside of any checkout: %j',
    (environment) => {
      const own = defaultDossierFolder(environment)
      expect(own.startsWith(homedir())).toBe(true)
      expect(own.endsWith(join('sayso', 'dossier'))).toBe(true)
    },
  )
})

describe('openReadDossier', () => {
  it('reads what is added with this pipeline, and compares it', async () => {
    const dossier = await openReadDossier(join(folder, 'new'), data, true, 'Border')
    try {
      const texts = [
        report('The Dawn Regiment said that it had taken Tyotkino on Tuesday.'),
        report(
          '“All the attacks on Tyotkino were repelled on Tuesday,” the Russian Defence Ministry said.',
          'Tyotkino was quiet.',
        ),
      ]
      const { added } = await dossier.add(texts.map((text) => captureText(text, null)))
      expect(added).toHaveLength(2)
      const { disputes } = await dossier.reading()
      expect(disputes.map((dispute) => dispute.rule)).toEqual(['dispute.control-against-outcome'])
    } finally {
      await dossier.close()
    }
  })

  it('makes no dossier where none is and none was asked for', () =>
    expect(openReadDossier(join(folder, 'nowhere'), data, false)).rejects.toThrow(BadInput))
})

it('a dossier’s reader says which version it is', () =>
  expect(dossierReader(data).readerVersion).toBe(versionOf(data)))
