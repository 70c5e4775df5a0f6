import { describe, expect, test } from 'vitest'
import { advice, at, hour, minute, reminder, watched } from './advice.testing.ts'
import type { Reminder } from './visit-advice.ts'
import { type Told, whatToNotify } from './what-to-notify.ts'

const due = at('10:00')
const leave = (state: Reminder['state'], when = due) => reminder('B2/leave', when, state)
const visit = (...reminders: readonly Reminder[]) => watched(advice('one', { reminders }))

/** What was notified of, look after look: `10:00 soon`. */
function story(...looks: readonly (readonly [now: number, ...reminders: readonly Reminder[]])[]) {
  let told: readonly Told[] = []
  return looks.map(([now, ...reminders]) => {
    const answer = whatToNotify(visit(...reminders), told, now)
    told = JSON.parse(JSON.stringify(answer.told))
    return answer.notices.map(({ reminder }) => `${reminder.id} ${reminder.state}`).join(', ')
  })
}

describe('a reminder', () => {
  test('is notified of once when it is soon and once when it is over', () => {
    const looks = story(
      [due - 11 * minute, leave('ahead')],
      [due - 10 * minute, leave('soon')],
      [due - 9 * minute, leave('soon')],
      [due, leave('over')],
      [due + minute, leave('over')],
    )
    expect(looks).toEqual(['', 'B2/leave soon', '', 'B2/leave over', ''])
  })

  test('that a nap or a restart slept through is notified of as over, once', () => {
    const looks = story(
      [due - hour, leave('ahead')],
      [due + hour, leave('over')],
      [due + 2 * hour, leave('over')],
    )
    expect(looks).toEqual(['', 'B2/leave over', ''])
  })

  test('is another one when the time is agreed anew', () => {
    const later = due + 2 * hour
    const looks = story([due - minute, leave('soon')], [later - minute, leave('soon', later)])
    expect(looks).toEqual(['B2/leave soon', 'B2/leave soon'])
  })

  test('stays told where it is silent for a while and speaks again', () => {
    expect(story([due, leave('over')], [due + minute], [due + 2 * minute, leave('over')])).toEqual([
      'B2/leave over',
      '',
      '',
    ])
  })

  test('that a fast clock announced too early is announced again in its time', () => {
    const looks = story(
      [due + 2 * hour, leave('over')],
      [due - hour, leave('ahead')],
      [due - 5 * minute, leave('soon')],
      [due, leave('over')],
    )
    expect(looks).toEqual(['B2/leave over', '', 'B2/leave soon', 'B2/leave over'])
  })

  test('isn’t told twice by a clock that is set back by seconds', () => {
    expect(story([due, leave('over')], [due - 1, leave('soon')], [due, leave('over')])).toEqual([
      'B2/leave over',
      '',
      '',
    ])
  })

  test('is the same one across midnight and in another time zone: it is an instant', () => {
    const night = at('00:05', '2026-11-21')
    const looks = story(
      [night - 10 * minute, leave('soon', night)],
      [night - 4 * minute, leave('soon', night)],
    )
    expect(looks).toEqual(['B2/leave soon', ''])
  })
})

describe('several at once', () => {
  test('of one visit are one notification: the one nearest to now', () => {
    const onTime = reminder('D1/on-time', due + 25 * minute, 'soon')
    const { notices, told } = whatToNotify(visit(leave('over'), onTime), [], due + 20 * minute)
    expect(notices.map(({ reminder }) => reminder.id)).toEqual(['D1/on-time'])
    expect(told).toHaveLength(2)
  })

  test('of many visits are no flood: four, and how many more there are', () => {
    const many = Array.from({ length: 10 }, (_, i) =>
      advice(`${i}`, { reminders: [leave('over', due - i * minute)] }),
    )
    const answer = whatToNotify(watched(...many), [], due)
    expect(answer.notices.map(({ advice }) => advice.visit)).toEqual(['0', '1', '2', '3'])
    expect(answer.more).toBe(6)
    expect(whatToNotify(watched(...many), answer.told, due)).toMatchObject({ notices: [], more: 0 })
  })
})

test('what was told is forgotten with the visit, and stays the same array while nothing changes', () => {
  const { told } = whatToNotify(visit(leave('soon')), [], due - minute)
  expect(whatToNotify(visit(leave('soon')), told, due - minute).told).toBe(told)
  expect(whatToNotify(watched(), told, due).told).toEqual([])
  expect(whatToNotify(visit(), told, due + 3 * 24 * hour).told).toEqual([])
})
