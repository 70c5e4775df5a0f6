import { standard } from '@countersign/shared/standard'
import { fill, type Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { deviceDay, useNow } from '../../clock/index.ts'
import { ChoiceGroup } from '../../parts/fields/choice-group.tsx'
import { FigureList } from '../../parts/frame/figures.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import type { Share, Span } from '../../record-store/figures.ts'
import { useSetting } from '../../record-store/index.ts'
import { useFigures } from '../../record-store/use-figures.ts'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'

const spans: readonly Span[] = ['week', 'month']
const { contactWithin } = standard.times

/** How the engineer's own visits on this device went; for nobody's eyes but theirs. */
export function FiguresScreen() {
  const { say } = useLang()
  const [, go] = useLocation()
  const now = useNow()
  const [engineer] = useSetting('engineer')
  const [span, setSpan] = useState<Span>('week')
  const figures = useFigures({ engineer: engineer?.number ?? '', span, now, contactWithin })
  const { visits, onTime, contacted, calledBack, signed, opinions, open } = figures
  const ofAll = ({ met, of }: Share) => say(of === 0 ? words.none : fill(words.metOf, { met, of }))
  const stars = opinions.average === null ? '' : `${opinions.average.toFixed(1)} · `
  return (
    <PageFrame
      title={say(words.title)}
      detail={[engineer?.name, deviceDay(now)].filter(Boolean).join(' · ')}
      onBack={() => go(routes.visits)}
    >
      <div className="stack" data-gap="large">
        <ChoiceGroup
          label={say(words.span)}
          look="segments"
          choices={spans.map((id) => ({ id, label: say(words[id]) }))}
          chosen={span}
          onChoose={setSpan}
        />
        <FigureList
          rows={[
            { label: say(words.visits), value: String(visits), meaning: say(words.visitsNote) },
            { label: say(words.onTime), value: ofAll(onTime), meaning: say(words.onTimeNote) },
            {
              label: say(words.contacted),
              value: ofAll(contacted),
              meaning: say(fill(words.contactedNote, { n: contactWithin })),
            },
            { label: say(words.calledBack), value: ofAll(calledBack), meaning: say(words.calledBackNote) },
            { label: say(words.signed), value: ofAll(signed), meaning: say(words.signedNote) },
            {
              label: say(words.opinions),
              value: `${stars}${ofAll(opinions)}`,
              meaning: say(words.opinionsNote),
            },
            { label: say(words.open), value: ofAll(open), meaning: say(words.openNote) },
          ]}
        />
        <p className="soft">{say(words.lead)}</p>
      </div>
    </PageFrame>
  )
}

const words = {
  title: { 'zh-CN': '我的服务情况', en: 'My figures' },
  lead: {
    'zh-CN': '只统计这台设备上您自己的服务，只给您自己看。',
    en: 'Only your own visits on this device are counted, and only you see this.',
  },
  span: { 'zh-CN': '时间范围', en: 'Over' },
  week: { 'zh-CN': '本周', en: 'This week' },
  month: { 'zh-CN': '本月', en: 'This month' },
  metOf: { 'zh-CN': '{met} / {of}', en: '{met} of {of}' },
  none: { 'zh-CN': '暂无', en: 'None yet' },
  visits: { 'zh-CN': '服务次数', en: 'Visits' },
  visitsNote: { 'zh-CN': '约在这段时间、到今天为止的服务', en: 'Agreed for these days, until today' },
  onTime: { 'zh-CN': '按时到达', en: 'On time' },
  onTimeNote: {
    'zh-CN': '不晚于约定时间到达的次数 / 约好时间并已到达的次数',
    en: 'Arrived no later than agreed, of the visits with an agreed time where you arrived',
  },
  contacted: { 'zh-CN': '及时联系', en: 'Contacted in time' },
  contactedNote: {
    'zh-CN': '派单后 {n} 分钟内首次联系的次数 / 已联系或已到时限的次数',
    en: 'First call within {n} minutes of the dispatch, of those called or due',
  },
  calledBack: { 'zh-CN': '按时回访', en: 'Called back in time' },
  calledBackNote: {
    'zh-CN': '电话指导后两个半小时内回访的次数 / 已回访或已到时限的次数',
    en: 'Reached again within two and a half hours of advice on the phone, of those called back or due',
  },
  signed: { 'zh-CN': '两处都签字', en: 'Both signatures' },
  signedNote: {
    'zh-CN': '客户签了两处的次数 / 已完成的上门服务次数',
    en: 'Both places signed, of the finished visits',
  },
  opinions: { 'zh-CN': '客户评价', en: 'Opinions' },
  opinionsNote: {
    'zh-CN': '平均星级（满分 5）· 有评价的次数 / 已完成的上门服务次数',
    en: 'Stars on average (of 5) · visits with an opinion, of the finished ones',
  },
  open: { 'zh-CN': '还没完成', en: 'Still open' },
  openNote: { 'zh-CN': '还有事要做的次数 / 全部次数', en: 'Something is left to do, of all' },
} satisfies { [name: string]: Text }
