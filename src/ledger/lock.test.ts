import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { newFolder } from '../../tests/support/until-the-end.ts'
import { openLock } from './lock.ts'

let folder: string
beforeEach(() => {
  folder = newFolder('lock')
})

test('one at a time, through one handle or several', async () => {
  const locks = [0, 1, 2].map(() => openLock(path.join(folder, 'lock.sqlite'), 20_000))
  let holders = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++holders)
    await pause(1)
    holders--
  }
  await Promise.all(Array.from({ length: 30 }, (_, n) => locks[n % 3]!.hold(work)))
  expect([most, holders]).toEqual([1, 0])
  for (const lock of locks) lock.close()
})

test('work that throws gives the lock back, and its error', async () => {
  const lock = openLock(path.join(folder, 'lock.sqlite'), 100)
  await expect(lock.hold(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await lock.hold(async () => 'yes')).toBe('yes')
  lock.close()
})

test('who waits too long is told so in one line', async () => {
  const [held, late] = [
    openLock(path.join(folder, 'lock.sqlite'), 0),
    openLock(path.join(folder, 'lock.sqlite'), 0),
  ]
  await held.hold(() =>
    expect(late.hold(async () => 'mine')).rejects.toMatchObject({
      name: 'BadInput',
      facts: { code: 'ledger.locked' },
    }),
  )
  expect(await late.hold(async () => 'mine')).toBe('mine')
  held.close()
  late.close()
})
