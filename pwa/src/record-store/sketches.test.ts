import { isRefusal } from '@countersign/shared/field'
import type { Fact } from '@countersign/shared/record'
import { expect, test } from 'vitest'
import { engineer, job, signed } from './harness/facts.ts'
import { memoryBrowser } from './memory-browser.ts'

test('the shape of a signature is stored with it, or not at all', async () => {
  const tab = memoryBrowser().tab()
  await new Promise<void>((isReady) => {
    tab.ready.subscribe(isReady)
  })
  tab.set('engineer', engineer)
  const opened = await tab.openVisit({ source: 'hand', job, lang: 'zh-CN' })
  if (isRefusal(opened)) throw new Error(opened.say.en)
  const { visit } = opened
  const keeping = (sketch: readonly number[]) => ({ also: [tab.sketches.kept(visit, sketch)] })

  const wrong: Fact = { type: 'arrived', payload: { time: 'nine' } }
  expect(isRefusal(await tab.record(visit, wrong, keeping([1, 2])))).toBe(true)
  expect(await tab.sketches.all()).toEqual([])
  expect(isRefusal(await tab.record(visit, signed(2), keeping([3, 4])))).toBe(false)
  expect(await tab.sketches.all()).toEqual([[3, 4]])
})
