import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { Badge } from '../parts/frame/badge.tsx'
import { Card } from '../parts/frame/card.tsx'
import { EmptyState } from '../parts/frame/empty-state.tsx'
import { Facts } from '../parts/frame/facts.tsx'
import { FigureList } from '../parts/frame/figures.tsx'
import { type PhaseStep, Phases } from '../parts/frame/phases.tsx'
import { ProgressBar } from '../parts/frame/progress-bar.tsx'
import { Section } from '../parts/frame/section.tsx'
import { useLang } from '../words/lang.tsx'
import { steps } from './samples.ts'
import { Specimen } from './specimen.tsx'

type StepId = 'contact' | 'prepare' | 'meet' | 'serve' | 'confirm'

export function Frames() {
  const { say } = useLang()
  const [shown, setShown] = useState<StepId>('serve')
  const all: PhaseStep<StepId>[] = steps.map((step) => ({ ...step, title: say(step.title) }))
  const address = say({
    'zh-CN': '江苏省苏州市吴江经济技术开发区江陵西路一千二百四十五号联合大厦西座十七层一七零三室（货梯旁）',
    en: 'Room 1703, 17th floor, West Tower, United Building, 1245 Jiangling West Road, Wujiang, Suzhou (by the goods lift)',
  })
  return (
    <>
      <Specimen name="Phases">
        <Phases steps={all} shown={shown} onGo={setShown} />
      </Specimen>
      <Specimen name="Card, Facts, Badge">
        <Card
          title={say({ 'zh-CN': '客户', en: 'Customer' })}
          aside={<Badge tone="accent">{say({ 'zh-CN': '在保', en: 'In warranty' })}</Badge>}
        >
          <Facts
            rows={[
              {
                label: say({ 'zh-CN': '单位', en: 'Company' }),
                value: say({ 'zh-CN': '吴江市图书馆', en: 'Wujiang City Library' }),
              },
              { label: say({ 'zh-CN': '联系人', en: 'Contact' }), value: '䶮 㛃 · 0512-6345 0000' },
              { label: say({ 'zh-CN': '地址', en: 'Address' }), value: address },
              { label: say({ 'zh-CN': '资产编号', en: 'Asset no.' }), value: '' },
            ]}
          />
        </Card>
        <div className="row">
          <Badge>{say({ 'zh-CN': '未开始', en: 'Not begun' })}</Badge>
          <Badge tone="accent">{say({ 'zh-CN': '进行中', en: 'Under way' })}</Badge>
          <Badge tone="good">{say({ 'zh-CN': '两处已签', en: 'Both signed' })}</Badge>
          <Badge tone="warn">{say({ 'zh-CN': '快到时间', en: 'Due soon' })}</Badge>
          <Badge tone="bad">{say({ 'zh-CN': '已超时', en: 'Overdue' })}</Badge>
        </div>
      </Specimen>
      <Specimen name="Section">
        <Section number={1} title={say({ 'zh-CN': '服务信息', en: 'The service' })}>
          <p>{say({ 'zh-CN': '一直打开的一节。', en: 'A section that is always open.' })}</p>
        </Section>
        <Section
          number={12}
          title={say({ 'zh-CN': '更换配件', en: 'Parts replaced' })}
          note={say({ 'zh-CN': '2 件', en: '2 parts' })}
          isFoldable
          isOpen={false}
        >
          <p>{say({ 'zh-CN': '折叠的一节。', en: 'A folded section.' })}</p>
        </Section>
      </Specimen>
      <Specimen name="FigureList">
        <FigureList
          rows={[
            {
              label: say({ 'zh-CN': '按时到达', en: 'On time' }),
              value: say({ 'zh-CN': '7 / 9', en: '7 of 9' }),
              meaning: say({
                'zh-CN': '不晚于约定时间到达的次数 / 约好时间并已到达的次数',
                en: 'Arrived no later than agreed, of the visits with an agreed time where you arrived',
              }),
            },
            {
              label: say({ 'zh-CN': '客户评价', en: 'Opinions' }),
              value: say({ 'zh-CN': '4.5 · 6 / 9', en: '4.5 · 6 of 9' }),
              meaning: say({ 'zh-CN': '平均星级', en: 'Stars on average' }),
            },
          ]}
        />
      </Specimen>
      <Specimen name="ProgressBar">
        <ProgressBar
          label={say({ 'zh-CN': '正在准备离线字库', en: 'Getting fonts for offline use' })}
          part={0.4}
          note="24 / 60"
        />
        <ProgressBar label={say({ 'zh-CN': '正在生成文件', en: 'Making the document' })} part={null} />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState
          icon="calendar"
          title={say({ 'zh-CN': '今天没有服务单', en: 'No visits today' })}
          action={<Button icon="add">{say({ 'zh-CN': '新建服务单', en: 'New visit' })}</Button>}
        >
          {say({
            'zh-CN': '打开派单链接、扫描二维码，或手工新建。',
            en: 'Open a dispatch link, scan its code, or make one by hand.',
          })}
        </EmptyState>
      </Specimen>
    </>
  )
}
