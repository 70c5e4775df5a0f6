import { describe, expect, test } from 'vitest'
import { defaultMaster, type MasterData, slaOf } from './index.ts'

const master: MasterData = {
  ...defaultMaster,
  slas: [
    { contract: 'DC-2026-014', arriveWithin: 120, solveWithin: 480, clock: 'working' },
    { contract: '便利蜂鸟 连锁门店运维', arriveWithin: 60, clock: 'always' },
    { contract: '金牌服务', solveWithin: 240, clock: 'always' },
  ],
}

describe('the SLA of a project', () => {
  test('is the row for its number, its name, or its SLA’s words, however they are spaced', () => {
    expect(slaOf(master, { number: 'dc-2026-０14', sla: '4 小时到场' })).toEqual({
      arriveWithin: 120,
      solveWithin: 480,
      clock: 'working',
    })
    expect(slaOf(master, { name: '便利蜂鸟连锁门店运维' })).toEqual({ arriveWithin: 60, clock: 'always' })
    expect(slaOf(master, { number: 'X-1', sla: '金牌服务' })).toEqual({ solveWithin: 240, clock: 'always' })
  })

  test.each([
    ['4 小时到场，8 小时修复', { arriveWithin: 240, solveWithin: 480, clock: 'always' }],
    ['2 小时到场', { arriveWithin: 120, clock: 'always' }],
    ['2小时到场4小时修复', { arriveWithin: 120, solveWithin: 240, clock: 'always' }],
    ['Next business day', { arriveWithin: 540, clock: 'working' }],
    ['NBD on site', { arriveWithin: 540, clock: 'working' }],
    ['下一个工作日上门', { arriveWithin: 540, clock: 'working' }],
    ['次日到场', { arriveWithin: 1440, clock: 'always' }],
    ['4h on site, 8h fix', { arriveWithin: 240, solveWithin: 480, clock: 'always' }],
    [
      'On site within 4 hours; repaired within 2 business days',
      { arriveWithin: 240, solveWithin: 1080, clock: 'working' },
    ],
    ['到场时间≤４小时；修复时间≤８小时', { arriveWithin: 240, solveWithin: 480, clock: 'always' }],
    [
      '7×24 小时服务，30 分钟响应，两小时到场，半天内修复',
      { arriveWithin: 120, solveWithin: 720, clock: 'always' },
    ],
    ['5×9 小时，4 个工作小时到场', { arriveWithin: 240, clock: 'working' }],
    ['24/7, response in 1 hour, resolution in 1.5 days', { solveWithin: 2160, clock: 'always' }],
    ['二十四小时到场、七十二小时解决', { arriveWithin: 1440, solveWithin: 4320, clock: 'always' }],
    [
      '县城内 4 小时到场、24 小时修复；乡镇 24 小时到场、72 小时修复；遇道路封闭顺延并书面说明',
      { arriveWithin: 240, solveWithin: 1440, clock: 'always' },
    ],
  ] as const)('says itself: %s', (sla, promised) => {
    expect(slaOf(master, { sla })).toEqual(promised)
  })

  test.each(['尽快', '见合同', 'Best effort', '4 小时', '30 分钟响应', '7x24', '到场', '0 小时到场', ''])(
    'is nothing a clock could tell: %s',
    (sla) => {
      expect(slaOf(master, { sla })).toBeUndefined()
    },
  )

  test('of no project is none', () => {
    expect(slaOf(master, undefined)).toBeUndefined()
    expect(slaOf(master, {})).toBeUndefined()
  })
})
