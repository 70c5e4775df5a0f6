import { describe, expect, it } from 'vitest'
import {
  append,
  customerCopy,
  type Fact,
  type FactType,
  isSealed,
  type Record,
  recordOf,
} from '../../record/index.ts'
import { samples } from '../../samples/index.ts'
import type { Block, Content } from '../content.ts'
import { checksSection } from './checks.ts'
import { form } from './form.ts'

const named = (name: string) => samples.find((one) => one.name === name)?.record() as Record
const customers = (record: Record): Content => form(customerCopy(record).state, 'zh-CN', 'customer')
const of = <Kind extends Block['block']>({ blocks }: Content, kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { block: Kind }> => block.block === kind)
const notices = (content: Content) => of(content, 'notice').map(({ text }) => text)
const titles = (content: Content) => of(content, 'section').map(({ title }) => title.replace(/^.*、/, ''))

describe('a visit in which nothing was begun', () => {
  it.each([
    ['nobody-at-the-door', '未联系上客户'],
    ['solved-by-phone', '电话解决'],
    ['transferred-to-hardware-team', '转硬件运维组'],
    ['in-warranty-vendor', '转厂商保修'],
  ])('of %s asks for no signature, and says why', (name, way) => {
    const content = customers(named(name))
    expect(of(content, 'signature')).toEqual([])
    expect(notices(content)).toEqual([expect.stringContaining(way)])
    expect(titles(content)).toContain('结束情况')
    expect(titles(content)).not.toContain('数据安全')
    expect(titles(content)).not.toContain('测试与交付')
  })

  it('keeps both places when it ended after work began', () => {
    const ended = tell(named('unsigned'), {
      type: 'visit-ended',
      payload: { way: 'hardware-team', reason: '主板需返厂', to: '吴刚' },
    })
    const content = customers(ended)
    expect(of(content, 'signature')).toHaveLength(2)
    expect(notices(content)).toEqual([
      expect.stringContaining('转硬件运维组'),
      expect.stringContaining('尚未签字'),
    ])
  })

  it('tells that it was taken up again', () => {
    const again = tell(named('solved-by-phone'), {
      type: 'visit-reopened',
      payload: { reason: '客户来电，又黑屏了' },
    })
    expect(JSON.stringify(customers(again))).toContain('又黑屏了')
    expect(of(customers(again), 'signature')).toHaveLength(2)
  })
})

describe('a visit that was broken off', () => {
  const continued = named('broken-off-and-continued')

  it('says on top when it goes on, until somebody sets out again', () => {
    const brokenOff = upTo(continued, 'visit-interrupted')
    expect(notices(customers(brokenOff))[0]).toBe('服务中断，约定 2026-11-21 09:30 继续。')
    expect(notices(customers(continued))).toEqual([])
  })

  it('has a row of times for each going there, with why it was not the last', () => {
    const trips = of(customers(continued), 'table').find(({ columns }) => columns[0]?.title === '次')
    expect(trips?.rows.map((row) => row.slice(0, 7))).toEqual([
      ['1', '2026-11-20', '10:15', '10:51', '11:20', '—', '12:40'],
      ['2', '2026-11-21', '08:50', '09:22', '09:28', '10:20', '10:33'],
    ])
    expect(trips?.rows[0]?.[8]).toBe('客户下午外出开会，不同意无人在场时继续\n下次 2026-11-21 09:30')
  })

  it('counts a leaving told after the breaking off to the trip that was broken off', () => {
    const before = upTo(continued, 'call-made')
    const interrupted = tell(before, { type: 'visit-interrupted', payload: { reason: '改日' } })
    const left = tell(interrupted, { type: 'left', payload: { time: '2026-11-20T12:44:00+08:00' } })
    const trips = of(customers(left), 'table').find(({ columns }) => columns[0]?.title === '次')
    expect(trips?.rows.map((row) => row[6])).toEqual(['12:44'])
  })

  it('keeps the ticks of each trip', () => {
    const fields = of(customers(continued), 'fields').flatMap(({ rows }) => rows.flat())
    expect(fields.find(({ label }) => label === '第 1 次上门')?.value).toContainEqual({
      words: '维修工具齐全',
      ticked: true,
    })
  })
})

describe('somebody else', () => {
  it('signs as such, with who allowed it, how and when', () => {
    const boxes = of(customers(named('delegated-signature')), 'signature')
    for (const { verdict, fields } of boxes) {
      expect(verdict).toBe('已签字（受托代签）')
      expect(fields.at(-1)).toEqual({ label: '授权', value: '韩雪松 / 电话 / 2026-11-20 10:46' })
    }
    expect(boxes).toHaveLength(2)
  })

  it('takes back a consent: the form says who and when', () => {
    const answers = of(customers(named('delegated-signature')), 'table').flatMap(({ rows }) =>
      rows.map((row) => row[2]),
    )
    expect(answers).toContain('同意\n已撤回 2026-11-20 10:40\n馆长 罗敏')
  })
})

it('knocks in vain stand in one row', () => {
  const rows = of(customers(named('nobody-at-the-door')), 'table')[0]?.rows ?? []
  expect(rows.map((row) => row.slice(1)).filter(([by]) => by === '敲门')).toEqual([
    ['敲门', '—', '无人应答（共 9 次，至 09:59）'],
  ])
})

it('lines say which of several devices they are about', () => {
  const tables = of(customers(named('several-devices')), 'table')
  const devices = tables
    .filter(({ columns }) => columns.some(({ title }) => title === '设备'))
    .map(({ columns, rows }) => rows.map((row) => row[columns.findIndex(({ title }) => title === '设备')]))
  expect(devices).toEqual([['1', '2', '3'], ['1', '2', '3'], ['3'], ['1', '2'], ['1', '2', '3']])
})

it('a part or program that needed the supervisor’s approval says just that', () => {
  const record = tell(
    tell(named('unsigned'), {
      type: 'part-used',
      payload: {
        line: idOf(1),
        kind: 'memory',
        name: '内存条 32GB',
        quantity: 1,
        warranty: 'out',
        standard: false,
      },
    }),
    { type: 'software-installed', payload: { line: idOf(2), name: '行情软件', forbidden: true } },
  )
  const names = of(customers(record), 'table').flatMap(({ rows }) => rows.flat())
  expect(names).toContain('内存条 32GB（非标准配件，经主管批准）')
  expect(names).toContain('行情软件（经主管批准安装）')
})

describe('a problem on the internal copy', () => {
  it('is one story in order of time', () => {
    const content = form(named('non-standard-part-declined').state, 'zh-CN', 'internal')
    const story = of(content, 'table').find(({ columns }) => columns[1]?.title.startsWith('S4.6'))
    expect(story?.rows.map(([kind]) => kind)).toEqual([
      '遇到',
      '采取措施',
      '请示',
      '主管决定',
      '报告',
      '了结',
    ])
    expect(story?.rows[3]).toEqual([
      '主管决定',
      '周敏 / 电话：不同意，不在标准配件清单内，不装；客户想扩容可走采购流程。',
      '2026-11-20 10:24',
    ])
  })
})

describe('ticks for each line of a list', () => {
  const item = {
    id: 'B9',
    clause: 'B9',
    phase: 'prepare',
    title: { 'zh-CN': '备件', en: 'Spares' },
    why: { 'zh-CN': '', en: '' },
    effects: [
      {
        effect: 'check',
        lines: [{ name: 'spare', say: { 'zh-CN': '备件：{line}', en: 'Spare: {line}' }, each: 'spares' }],
      },
    ],
    problems: [],
  } as const
  const spare = named('printer-jam').state.spares[0]?.line ?? ''
  const checked = (['done', 'done', 'not-applicable'] as const).reduce(
    (record, result, n) =>
      tell(record, {
        type: 'item-checked',
        payload: {
          item: `B9/spare-${n === 0 ? spare : idOf(n)}`,
          result,
          ...(n === 2 && { reason: '已在现场' }),
        },
      }),
    upTo(named('printer-jam'), 'work-began'),
  )
  const ticks = ({ state }: Record) =>
    checksSection({ state, lang: 'zh-CN', blank: false }, [item])
      .blocks.flatMap((block) => (block.block === 'fields' ? block.rows.flat() : []))
      .find(({ label }) => label === '准备')?.value

  it('name what the copy knows', () => {
    expect(ticks(checked)).toEqual([
      { words: '备件：搓纸轮 RM2-5741 × 1', ticked: true },
      { words: '备件：共 1 项', ticked: true },
      { words: '备件：共 1 项（不适用：已在现场）', ticked: false },
    ])
  })

  it('count what isn’t for the customer', () => {
    expect(ticks(customerCopy(checked))).toEqual([
      { words: '备件：共 2 项', ticked: true },
      { words: '备件：共 1 项（不适用：已在现场）', ticked: false },
    ])
  })
})

function idOf(n: number): string {
  return `019aa0b0-0000-7000-8000-${String(n).padStart(12, '0')}`
}

/** The record up to and with its first fact of this kind. */
function upTo(record: Record, type: FactType): Record {
  const at = record.events.findIndex((event) => !isSealed(event) && event.type === type)
  return recordOf(record.events.slice(0, at + 1))
}

function tell(record: Record, fact: Fact): Record {
  const answer = append(record, fact, {
    id: idOf(1000 + record.events.length),
    lane: record.heads[0]?.lane ?? '',
    at: '2026-11-20T12:45:00+08:00',
    clock: null,
    by: { role: 'engineer', id: 'E017', name: '李明' },
    salt: () => 'a grain of salt for a test',
  })
  if ('refused' in answer) throw new Error(answer.say.en)
  return answer.record
}
