import { expect, test } from 'vitest'
import { aroundOf, onStoryDay, tell } from '../standard/examples.ts'
import { standard } from '../standard/index.ts'
import { at, opened } from '../standard/story.ts'
import { findingsOf } from './find.ts'
import { viewOf } from './view.ts'

test('a guide says what the customer wants worn, in the customer’s own words', () => {
  const around = aroundOf({ master: { customers: [{ unit: '东方小学', dressCode: '深色正装' }] } })
  const { state } = tell(at('08:00', opened()))
  const view = viewOf(standard, state, onStoryDay('08:10'), around)
  const [guide] = standard.items.filter(({ id }) => id === 'D2').flatMap((item) => findingsOf(item, view))
  expect(guide?.say['zh-CN']).toContain('深色正装')
})
