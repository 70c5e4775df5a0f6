import { describe, expect, test } from 'vitest'
import { onStoryDay, type Story, tell } from '../standard/examples.ts'
import { standard } from '../standard/index.ts'
import { at, customerMet, doorTried, opened } from '../standard/story.ts'
import { doorStep } from './door.ts'

function atDoor(now: string, ...tries: readonly Story[]) {
  const { state } = tell([...at('08:00', opened()), ...tries.flat()])
  return doorStep(state, Date.parse(onStoryDay(now)), standard.times)
}

const rang = at('10:00', doorTried('bell'))

describe('the door', () => {
  test('begins with the bell, and no clock runs', () => {
    expect(atDoor('10:00')).toEqual({ step: 'bell', untilKnock: 0, untilPhone: 0 })
  })

  test('counts down to the next knock and to the phone', () => {
    expect(atDoor('10:00:10', rang)).toEqual({ step: 'wait', untilKnock: 20, untilPhone: 290 })
    expect(atDoor('10:00:30', rang)).toEqual({ step: 'knock', untilKnock: 0, untilPhone: 270 })
    expect(atDoor('10:05', rang)).toEqual({ step: 'phone-customer', untilKnock: 0, untilPhone: 0 })
  })

  test('never shows a second that is over as still to come, nor one to come as over', () => {
    const { state } = tell([...at('08:00', opened()), ...rang])
    const ms = Date.parse(onStoryDay('10:00:29'))
    expect(doorStep(state, ms + 1, standard.times)).toMatchObject({ step: 'wait', untilKnock: 1 })
    expect(doorStep(state, ms + 999, standard.times)).toMatchObject({ step: 'wait', untilKnock: 1 })
    expect(doorStep(state, ms + 1000, standard.times)).toMatchObject({ step: 'knock', untilKnock: 0 })
  })

  test('knocks on every half minute, and phones after five minutes, however often it was knocked', () => {
    const knocks = Array.from({ length: 9 }, (_, i) => {
      const seconds = (i + 1) * 30
      const clock = `10:0${Math.floor(seconds / 60)}:${seconds % 60 === 0 ? '00' : '30'}`
      return at(clock, doorTried('knock'))
    })
    expect(atDoor('10:04:59', rang, ...knocks)).toEqual({ step: 'wait', untilKnock: 1, untilPhone: 1 })
    expect(atDoor('10:05', rang, ...knocks).step).toBe('phone-customer')
  })

  test('has no clock left once the customer was phoned', () => {
    expect(atDoor('10:05:05', rang, at('10:05', doorTried('phone-customer')))).toEqual({
      step: 'phone-contact',
      untilKnock: 0,
      untilPhone: 0,
    })
  })

  test('is open for whoever was met, whatever was tried', () => {
    expect(atDoor('10:10', rang, at('10:01', customerMet)).step).toBe('open')
  })
})

describe('a clock that is set back', () => {
  test('is never shown as a negative or an endless wait: it is time to knock', () => {
    expect(atDoor('09:00', rang)).toEqual({ step: 'knock', untilKnock: 0, untilPhone: 300 })
  })

  test('goes on counting from the next knock, and forgets none of the time before', () => {
    const back = [rang, at('10:02', doorTried('knock')), at('09:03', doorTried('knock'))]
    expect(atDoor('09:03:10', ...back)).toEqual({ step: 'wait', untilKnock: 20, untilPhone: 170 })
    expect(atDoor('09:05:59', ...back)).toEqual({ step: 'knock', untilKnock: 0, untilPhone: 1 })
    expect(atDoor('09:06', ...back).step).toBe('phone-customer')
  })

  test('skips no step: what was phoned stays phoned', () => {
    const phoned = [rang, at('10:05', doorTried('phone-customer'))]
    expect(atDoor('09:00', ...phoned).step).toBe('phone-contact')
    expect(atDoor('09:00', ...phoned, at('09:00', doorTried('phone-contact', 'away'))).step).toBe('note')
  })
})
