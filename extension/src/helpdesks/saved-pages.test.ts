// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInstant } from '../reading/instants.ts'
import { readTicket } from '../reading/read-ticket.ts'
import { redmine } from './redmine.ts'
import { rt } from './rt.ts'

// Saved from the running helpdesks by tests/helpdesks/save-pages.ts, with the tickets they were seeded with.
const seeded = {
  till: {
    subject: '门店收银机无法开机，需上门检修',
    'customer.person': '张伟',
    'customer.phone': '13800138001',
    'customer.address': '北京市海淀区中关村大街27号 华联超市一层',
    'asset.model': 'HP RP5810',
    'asset.serial': 'CZC1234567',
    fault: '收银台 2 号机按电源无反应，影响营业。\n请安排工程师上门。\n联系人：张伟',
  },
  printer: {
    subject: '前台打印机卡纸并提示更换硒鼓',
    'customer.person': '李婷',
    'customer.phone': '13900139002',
    'customer.address': '上海市浦东新区张江路88号3楼',
    'asset.model': 'Brother HL-L2350DW',
    'asset.serial': 'E78000A1N',
    fault: '打印机反复卡纸，硒鼓余量 2%。',
  },
  wifi: {
    subject: '办公室 Wi-Fi 掉线（3 层会议室）',
    'customer.person': '张伟',
    'customer.phone': '010-62510001',
    fault: '会议室无线每隔十分钟掉线一次。',
  },
}
const tickets = Object.keys(seeded) as (keyof typeof seeded)[]
const sessions = ['zh-CN', 'en'] as const

describe.each(sessions)('a ticket of Request Tracker, in a session in %s', (session) => {
  const known = {
    till: {
      requester: '张伟 <zhangwei@hualian.test>',
      due: '2026-12-02T02:00:00+08:00',
      appointment: '2026-11-25T09:30:00+08:00',
      owner: 'wanggong (王工)',
    },
    printer: {
      requester: '李婷 <liting@ruikang.test>',
      due: '2026-11-20T20:00:00+08:00',
      owner: 'wanggong (王工)',
    },
    wifi: { requester: '张伟 <zhangwei@hualian.test>' },
  }
  it('tells the same on a phone, but for what is on another page there or in another zone', () => {
    const readAt = (page: string, path: string) => {
      open(`${page}.${session}`)
      return readTicket(rt, document, `https://rt.example.com${path}?id=1`)?.reading
    }
    const { appointment, fault, ...rest } = readAt('rt-till', '/Ticket/Display.html') ?? {}
    const { 'service.urgency': _, ...onPhone } = readAt('rt-mobile', '/m/ticket/show') ?? {}
    expect(onPhone).toEqual(rest)
  })

  it.each(tickets)('tells all that was put into it: %s', (name) => {
    const lang = open(`rt-${name}.${session}`)
    const id = `${tickets.indexOf(name) + 1}`
    const read = readTicket(rt, document, `https://rt.example.com/Ticket/Display.html?id=${id}`)
    expect(read).toEqual({
      id,
      reading: {
        'ticket.number': id,
        status: session === 'en' ? 'new' : '创建',
        category: '现场服务',
        ...seeded[name],
        ...known[name],
        ...asWritten(read?.reading, known[name], lang),
      },
    })
  })
})

describe.each(sessions)('a ticket of Redmine, in a session in %s', (session) => {
  const known = {
    till: { due: '2026-12-01', owner: '工 王', 'project.name': '现场服务' },
    printer: { due: '2026-11-20', owner: '工 王', 'project.name': '现场服务' },
    wifi: { 'project.name': '现场服务' },
  }
  it.each(tickets)('tells all that was put into it: %s', (name) => {
    const lang = open(`redmine-${name}.${session}`)
    const id = `${tickets.indexOf(name) + 1}`
    const read = readTicket(redmine, document, `https://redmine.example.com/issues/${id}?tab=notes#note-1`)
    expect(read).toEqual({
      id,
      reading: {
        'ticket.number': id,
        status: '新建',
        category: '支持',
        'service.urgency': '普通',
        requester: 'Redmine Admin',
        ...seeded[name],
        ...known[name],
        ...asWritten(read?.reading, known[name], lang),
      },
    })
  })
})

function open(name: string): string {
  const html = readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8')
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement)
  return document.documentElement.lang
}

/** Times are read as they are written; here they only have to mean what was put in. */
function asWritten(read: { due?: string; appointment?: string } = {}, known: object, lang: string) {
  const written: Record<string, string | undefined> = {}
  for (const field of ['due', 'appointment'] as const) {
    if (!(field in known)) continue
    const moment = readInstant(read[field] ?? '', 'Asia/Shanghai', lang)
    const told = moment && ('instant' in moment ? moment.instant : moment.day)
    expect(told).toBe((known as Record<string, string>)[field])
    written[field] = read[field]
  }
  return written
}
