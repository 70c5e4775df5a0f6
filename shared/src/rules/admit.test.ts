import { expect, test } from 'vitest'
import type { Fact } from '../record/index.ts'
import type { Story } from '../standard/example.ts'
import { onStoryDay, tell } from '../standard/examples.ts'
import { standard } from '../standard/index.ts'
import { at, begun, escalated, installed, met, partUsed, settled, worked } from '../standard/story.ts'
import { blockersOf } from './admit.ts'

/** The decisions that refusing this fact asks for. */
function decisionsFor(fact: Fact, story: Story = begun) {
  return blockersOf(standard, tell(story), fact, onStoryDay('11:00')).flatMap(({ needs }) => needs ?? [])
}

test('a part or a program that isn’t standard needs a decision on this very one', () => {
  expect(decisionsFor(partUsed('other', { name: '光驱', standard: false }))).toEqual([
    { decision: 'S4.6', subject: '光驱' },
  ])
  expect(decisionsFor(installed('下载工具', { forbidden: true }))).toEqual([
    { decision: 'S5.3', subject: '下载工具' },
  ])
})

test('work beyond the service needs a decision for each piece of it', () => {
  expect(decisionsFor(worked(null, { scope: 'extra' }))).toEqual([{ decision: 'D4', subject: '' }])
})

test('a problem that a supervisor decides can’t be settled before', () => {
  const story = [...begun, ...at('10:30', met('F2.1'), escalated('F2.1'))]
  expect(decisionsFor(settled('decided'), story)).toEqual([{ decision: 'F2.1', subject: '' }])
})

test('what waits for something else needs no decision', () => {
  expect(decisionsFor(partUsed('disk'))).toEqual([])
})
