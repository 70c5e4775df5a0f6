import { customerLog } from '@countersign/shared/record'
import { samples } from '@countersign/shared/samples'
import { decodeDispatch } from '@countersign/shared/ticket'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../messages.ts'
import { type DeskOptions, deskOf } from './desk-of.ts'
import { type KnownTicket, readingOf, seenOn } from './known-ticket.ts'
import { dueIn } from './moments.ts'
import { verdictOn } from './record-shown.ts'

const full: Reading = {
  'ticket.number': '31',
  subject: '门店收银机无法开机',
  'customer.unit': '华联超市',
  'customer.person': '张伟',
  'customer.phone': '13800138001',
  'customer.address': '中关村大街 27 号',
  'asset.kind': 'till',
  'asset.model': 'HP RP5810',
  fault: '按电源无反应',
}
const options: DeskOptions = {
  settings: { organisation: '蓝桥', app: 'https://tablet.example.com/' },
  zone: 'Asia/Shanghai',
  lang: 'zh-CN',
  now: '2026-11-20T08:00:00+08:00',
  visits: [],
  sends: false,
}

function ticket(reading: Reading, more: Partial<KnownTicket> = {}): KnownTicket {
  const url = 'https://helpdesk.example.com/Ticket/Display.html?id=31'
  const seen = { origin: 'https://helpdesk.example.com', id: '31', url, reading, readAt: options.now }
  return { ...seenOn(seen, undefined), ...more }
}

function withRecordOf(sample: string): KnownTicket {
  const found = samples.find(({ name }) => name === sample)?.record()
  if (!found) throw new Error(`There is no sample ${sample}`)
  const log = customerLog(found)
  return ticket(full, {
    records: [{ visit: found.visit, pdf: 'sha256:0', name: 'record.pdf', at: options.now, log }],
  })
}

const dispatch = {
  format: 'countersign-dispatch/1' as const,
  id: '019aa0b0-1111-7111-8111-111111111111',
  organisation: '蓝桥',
  issued: '2026-11-20T07:50:00+08:00',
  job: { ticket: { number: '31' } },
}
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)

describe('before somebody is sent', () => {
  test('a ticket that says everything asks for nothing', () => {
    const desk = deskOf(ticket(full), options)
    expect(desk).toMatchObject({ standing: 'not-dispatched', asks: [], topics: [], unset: [] })
    expect(desk.dispatched).toBeUndefined()
  })

  test.each([
    ['customer.phone', '工单缺少联系电话'],
    ['customer.address', '工单缺少上门地址'],
    ['customer.person', '工单缺少联系人'],
  ] as const)('%s that is missing is named', (field, words) => {
    const { [field]: _, ...lacking } = full
    expect(deskOf(ticket(lacking), options).asks.map(({ say }) => say['zh-CN'])).toEqual([words])
  })

  test('the clocks run from the time on the ticket, and none from a dispatch', () => {
    const appointment = '2026-11-20T10:00:00+08:00'
    const { reminders } = deskOf(ticket(full), { ...options, appointment })
    expect(ids(reminders)).toContain('B2/leave')
    expect(ids(reminders)).not.toContain('A1/contact')
    expect(reminders.map(({ due }) => due)).toEqual(reminders.map(({ due }) => due).sort((a, b) => a - b))
  })

  test('words that point to data or parts ask for a word on the phone', () => {
    const desk = deskOf(ticket({ ...full, fault: '要求重装系统，并加装内存' }), options)
    expect(desk.topics.map(({ topic }) => topic)).toEqual(['data-safety', 'non-standard-part'])
    const announced = [{ topic: 'data-safety' as const, answer: 'yes' as const, at: options.now }]
    const told = deskOf(ticket({ ...full, fault: '要求重装系统' }, { announced }), options)
    expect(told.topics).toMatchObject([{ topic: 'data-safety', answer: 'yes' }])
  })

  test('what has to be set up first is named', () => {
    expect(deskOf(ticket(full), { ...options, settings: {} }).unset).toEqual(['organisation', 'app'])
  })
})

describe('once it was dispatched', () => {
  const sent = ticket(full, { dispatches: [dispatch] })

  test('the link holds the dispatch, and the contact clock runs', () => {
    const desk = deskOf(sent, options)
    expect(desk.standing).toBe('dispatched')
    expect(decodeDispatch(desk.dispatched?.link ?? '')).toEqual({ dispatch })
    const contact = desk.reminders.find(({ id }) => id === 'A1/contact')
    expect(contact?.due).toBe(Date.parse('2026-11-20T08:20:00+08:00'))
  })

  test('a reminder that is known to be done is gone', () => {
    const desk = deskOf(
      { ...sent, settled: [`A1/contact@${Date.parse('2026-11-20T08:20:00+08:00')}`] },
      options,
    )
    expect(ids(desk.reminders)).not.toContain('A1/contact')
  })
})

describe('what the dispatcher put away', () => {
  const { 'customer.phone': _, ...lacking } = full
  const away = deskOf(ticket(lacking, { settled: ['A2/customer.phone'] }), options)

  test('is out of sight, and can be brought back', () => {
    expect(away.asks).toEqual([])
    expect(ids(away.putAway)).toEqual(['A2/customer.phone'])
  })

  test('speaks again once there is another time', () => {
    const sent = ticket(full, { dispatches: [dispatch], settled: [`B2/leave@${Date.parse(options.now)}`] })
    const desk = deskOf(sent, { ...options, appointment: '2026-11-20T10:00:00+08:00' })
    expect(ids(desk.reminders)).toContain('B2/leave')
  })
})

test('a visit that clashes names the other', () => {
  const other = {
    ...{ visit: 'x', number: '32', customer: '东方小学', url: 'https://helpdesk.example.com/32' },
    appointment: Date.parse('2026-11-20T10:30:00+08:00'),
  }
  const far = { ...other, visit: 'y', number: '33', appointment: Date.parse('2026-11-21T10:30:00+08:00') }
  const appointment = '2026-11-20T10:00:00+08:00'
  const { asks, reminders } = deskOf(ticket(full), { ...options, appointment, visits: [other, far] })
  const { visit: _, ...clash } = other
  expect(asks.find(({ id }) => id === 'A6')?.clashes).toEqual([clash])
  expect(reminders.find(({ id }) => id === 'A6/clash')?.clashes).toEqual([clash])
})

describe('what the ticket says is due', () => {
  const due = Date.parse('2026-11-20T12:00:00+08:00')
  const sla = (known: KnownTicket, more: Partial<DeskOptions>) =>
    deskOf(known, { ...options, ...more }).reminders.find(({ id }) => id === 'F1.2/sla')

  test('runs from the first, before anybody is sent', () => {
    expect(sla(ticket(full), { due })).toMatchObject({ due, soon: due - 3_600_000, state: 'ahead' })
    expect(sla(ticket({ ...full, 'project.sla': '8 小时修复' }), {})).toBeUndefined()
  })

  test('is a minute, or a day that ends when the office closes', () => {
    const read = (text: string, lang?: string) =>
      dueIn(ticket({ ...full, due: text }, lang === undefined ? {} : { lang }), options.zone)
    expect(read('2026-11-20 12:00')).toBe(due)
    expect(read('2026-11-20')).toBe(Date.parse('2026-11-20T18:00:00+08:00'))
    expect(read('3/4/2026 12:00')).toBeUndefined()
    expect(read('3/4/2026 12:00', 'en-GB')).toBe(Date.parse('2026-04-03T12:00:00+08:00'))
  })
})

describe('once it is closed', () => {
  const closed = { dispatches: [dispatch], isClosed: true }

  test('without a record it is flagged, and nobody is sent any more', () => {
    const desk = deskOf(ticket(full, closed), { ...options, appointment: '2026-11-20T08:10:00+08:00' })
    expect(desk).toMatchObject({ isUnrecorded: true, asks: [], reminders: [] })
  })

  test('the flag goes with a reason', () => {
    const closings = [{ at: options.now, reason: '纸质签字件已寄回' }]
    expect(deskOf(ticket(full, { ...closed, closings }), options).isUnrecorded).toBe(false)
  })

  test('the flag goes with a complete record, and not with another', () => {
    const flagged = (sample: string) =>
      deskOf({ ...withRecordOf(sample), isClosed: true }, options).isUnrecorded
    expect(flagged('printer-jam')).toBe(false)
    expect(flagged('unsigned')).toBe(true)
  })

  test('an open ticket is not flagged', () => {
    expect(deskOf(ticket(full, { dispatches: [dispatch], isClosed: false }), options).isUnrecorded).toBe(
      false,
    )
  })

  test('whoever refused to sign is followed up all the same', () => {
    const { reminders } = deskOf({ ...withRecordOf('signature-refused'), isClosed: true }, options)
    expect(ids(reminders)).toEqual(['F4.5/follow-up'])
  })
})

describe('with its record', () => {
  test('both signatures are there, and it may be closed', () => {
    const known = withRecordOf('printer-jam')
    const desk = deskOf(known, options)
    expect(desk.standing).toBe('complete')
    expect(desk.record?.signatures.map(({ signer }) => signer)).not.toContain(undefined)
    expect(verdictOn('31', known, options.now)).toEqual({ ticket: '31', may: true, missing: [] })
  })

  test.each(['unsigned', 'signature-refused'])('a record that is %s names what it lacks', (sample) => {
    const known = withRecordOf(sample)
    expect(deskOf(known, options).standing).toBe('incomplete')
    const verdict = verdictOn('31', known, options.now)
    expect(verdict.may).toBe(false)
    expect(verdict.missing.length).toBeGreaterThan(0)
  })

  test('a complete visit makes up for no other', () => {
    const [whole, not] = [withRecordOf('printer-jam'), withRecordOf('unsigned')]
    const both = { ...whole, records: [...not.records, ...whole.records] }
    expect(verdictOn('31', both, options.now).may).toBe(false)
  })

  test('a ticket nobody knows has none, and says so', () => {
    expect(verdictOn('99', undefined, options.now)).toMatchObject({ may: false, missing: [{}] })
  })
})

test('a PDF that is at the ticket is told by its hash: another copy isn’t there yet', () => {
  const known = withRecordOf('printer-jam')
  const at = '2026-11-20T14:02:00+08:00'
  const attached = (pdf: string) => deskOf({ ...known, attached: [{ pdf, at }] }, options).record?.attachedAt
  expect(attached('sha256:0')).toBe(at)
  expect(attached('sha256:1')).toBeUndefined()
})

test('the reason of a closing is worded as a comment that no other closing has', () => {
  const closings = ['2026-11-20T14:02:01+08:00', '2026-11-20T14:02:02+08:00'].map((at) => ({
    at,
    reason: '纸质签字件 {time} 已寄回',
  }))
  const [first, second] = deskOf(ticket(full, { closings }), options).closings
  expect(first?.words).toBe('2026/11/20 14:02:01 现场服务记录不完整即关单。原因：纸质签字件 {time} 已寄回')
  expect(second?.words).not.toBe(first?.words)
})

test('an edit page that shows less makes nothing forgotten; the page itself does', () => {
  const shown = ticket(full)
  const seen = { origin: shown.origin, id: '31', readAt: options.now }
  const edited = seenOn(
    {
      ...seen,
      url: 'https://helpdesk.example.com/Ticket/Update.html?id=31',
      reading: { 'ticket.number': '31' },
    },
    shown,
  )
  expect(readingOf(edited)).toEqual(full)
  const { 'customer.phone': _, ...less } = full
  expect(readingOf(seenOn({ ...seen, url: shown.url, reading: less }, edited))).toEqual(less)
})
