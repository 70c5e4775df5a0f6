import { endingNames } from '@countersign/shared/names'
import type { Text } from '@countersign/shared/text'
import type { ComponentProps } from 'react'
import { clockOf, shortTime } from '../clock/index.ts'
import type { Tone } from '../parts/frame/badge.tsx'
import { VisitCard } from '../parts/lists/visit-card.tsx'
import type { Summary } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { routes } from './routes.ts'

interface OneVisitProps {
  visit: Summary
  today: string
  /** What is to be done next, and how soon. */
  next?: Pick<ComponentProps<typeof VisitCard>, 'next' | 'due' | 'isLate' | 'clashes'>
}

/** A visit in the list. */
export function OneVisit({ visit, today, next }: OneVisitProps) {
  const { say } = useLang()
  const { appointment, unit, person, address, fault, number } = visit
  const time = appointment ? shortTime(appointment, today) : clockOf(visit.opened)
  const badge = badgeOf(visit)
  return (
    <VisitCard
      href={routes.visit(visit.visit)}
      time={time}
      customer={unit || person || number}
      place={address || say(texts.noAddress)}
      fault={fault || number}
      {...next}
      {...(badge && { badge: { words: say(badge.words), tone: badge.tone } })}
    />
  )
}

function badgeOf({
  places,
  ended,
  brokenOff,
  atWorkshop,
  done,
  urgency,
}: Summary): { words: Text; tone: Tone } | undefined {
  if (ended) return { words: endingNames[ended], tone: 'plain' }
  if (places[2] === 'refused') return { words: texts.refused, tone: done ? 'plain' : 'bad' }
  if (atWorkshop) return { words: texts.atWorkshop, tone: 'warn' }
  if (brokenOff) return { words: texts.brokenOff, tone: 'warn' }
  if (places[2] === 'signed') return { words: done ? texts.finished : texts.signed, tone: 'good' }
  if (places[1] === 'signed') return { words: texts.placeOne, tone: 'accent' }
  if (urgency === 'critical') return { words: texts.critical, tone: 'bad' }
  if (urgency === 'urgent') return { words: texts.urgent, tone: 'warn' }
  return undefined
}

const texts = {
  noAddress: { 'zh-CN': '地址待核实', en: 'Address to be asked' },
  refused: { 'zh-CN': '客户拒签', en: 'Refused' },
  signed: { 'zh-CN': '已签字', en: 'Signed' },
  brokenOff: { 'zh-CN': '已中断，待继续', en: 'Broken off, to be gone on with' },
  atWorkshop: { 'zh-CN': '设备在检修', en: 'Device at the workshop' },
  finished: { 'zh-CN': '已完成', en: 'Done' },
  placeOne: { 'zh-CN': '已签数据安全', en: 'Data safety signed' },
  critical: { 'zh-CN': '特急', en: 'Critical' },
  urgent: { 'zh-CN': '紧急', en: 'Urgent' },
} satisfies { [name: string]: Text }
