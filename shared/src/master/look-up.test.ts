import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { check } from '../field/index.ts'
import { assetKinds } from '../ticket/index.ts'
import {
  customerOf,
  defaultMaster,
  isStandardPart,
  kitFor,
  type MasterData,
  masterData,
  softwareRule,
  travelTo,
} from './index.ts'

const master: MasterData = {
  ...defaultMaster,
  customers: [{ unit: '东城区教育局', opens: '08:30', closes: '17:30', itContact: { name: '周航' } }],
  parts: [{ name: '硬盘', model: 'ST1000DM010' }, { name: '硬盘', model: 'WD10EZEX' }, { name: '网线' }],
  software: [
    { name: 'WPS Office', rule: 'standard' },
    { name: '360安全浏览器', rule: 'forbidden' },
    { name: '360', rule: 'allowed' },
  ],
  travel: [
    { to: '东城区教育局', minutes: 40 },
    { to: '长安街 1 号', minutes: 25 },
    { to: '朝阳区', minutes: 50 },
    { to: '朝阳区望京', minutes: 70 },
  ],
}

test('a customer is found however their name is typed', () => {
  expect(customerOf(master, ' 东城区　教育局')?.opens).toBe('08:30')
  expect(customerOf(master, '西城区教育局')).toBeUndefined()
  expect(customerOf(master, undefined)).toBeUndefined()
})

describe('a part', () => {
  test('is standard by name and model; a row without a model holds for each', () => {
    expect(isStandardPart(master, '硬盘', 'st1000dm010')).toBe(true)
    expect(isStandardPart(master, '硬盘', 'ＷＤ１０ＥＺＥＸ')).toBe(true)
    expect(isStandardPart(master, '硬盘', 'Samsung 990')).toBe(false)
    expect(isStandardPart(master, '硬盘')).toBe(true)
    expect(isStandardPart(master, '网线', 'CAT6')).toBe(true)
    expect(isStandardPart(master, '光驱')).toBe(false)
  })

  test('is neither where no list is kept', () => {
    expect(isStandardPart(defaultMaster, '光驱')).toBeUndefined()
  })
})

test('software goes by its name, whatever its version', () => {
  expect(softwareRule(master, 'wps office')).toBe('standard')
  expect(softwareRule(master, 'WPS Office 2023')).toBe('standard')
  expect(softwareRule(master, 'WPS Office v12.1')).toBe('standard')
  expect(softwareRule(master, '360 安全浏览器')).toBe('forbidden')
  expect(softwareRule(master, '360压缩')).toBeUndefined()
})

test('the way is known by address, unit, or the closest place in the address', () => {
  expect(travelTo(master, '东城区教育局', '长安街1号')).toBe(25)
  expect(travelTo(master, '东城区教育局', '东城区某处')).toBe(40)
  expect(travelTo(master, '某公司', '北京市朝阳区望京街 8 号')).toBe(70)
  expect(travelTo(master, '某公司', '北京市朝阳区建国路 8 号')).toBe(50)
  expect(travelTo(master, '某公司', undefined)).toBeUndefined()
})

test('every kind of device that is known has a kit, each line with a name of its own', () => {
  for (const kind of assetKinds.filter((kind) => kind !== 'other')) {
    const names = kitFor(defaultMaster, kind).map((line) => line.name)
    expect(names.length).toBeGreaterThan(2)
    expect(new Set(names).size).toBe(names.length)
  }
  expect(kitFor(defaultMaster, undefined)).toEqual([])
})

describe('the schema', () => {
  test('takes the defaults', () => {
    expect(v.parse(masterData, defaultMaster)).toEqual(defaultMaster)
  })

  test.each([
    [{ calendar: { ...defaultMaster.calendar, days: [] } }, 'calendar.days'],
    [{ calendar: { ...defaultMaster.calendar, closes: '08:00' } }, 'calendar'],
    [{ calendar: { ...defaultMaster.calendar, opens: '9:00' } }, 'calendar.opens'],
    [{ customers: [{ unit: '某公司', opens: '24:00' }] }, 'customers.0.opens'],
    [{ slas: [{ contract: 'X', arriveWithin: 0, clock: 'always' }] }, 'slas.0.arriveWithin'],
    [{ times: { travel: 1.5 } }, 'times.travel'],
    [{ format: 'countersign-master/2' }, 'format'],
    [{ extra: 1 }, 'extra'],
  ])('names what is wrong: %j', (change, where) => {
    expect(check(masterData, { ...defaultMaster, ...change })).toMatchObject({ refused: 'invalid', where })
  })
})
