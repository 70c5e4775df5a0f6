import { isRefusal } from '@countersign/shared/field'
import { assetKindNames, urgencyNames } from '@countersign/shared/names'
import type { Text } from '@countersign/shared/text'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { deviceClock, deviceDay, deviceTime, shortTime } from '../clock/index.ts'
import { Button } from '../parts/actions/button.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { Card } from '../parts/frame/card.tsx'
import { EmptyState } from '../parts/frame/empty-state.tsx'
import { Facts } from '../parts/frame/facts.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { useRecordStore } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { useSayRefusal } from './refusals.tsx'
import { routes } from './routes.ts'
import { forgetJob, waitingJob } from './waiting-job.ts'

/** A job that has come in, shown before it is taken: whose it is, and that nobody has vouched for it. */
export function TakeJobScreen() {
  const { say, lang } = useLang()
  const [, go] = useLocation()
  const store = useRecordStore()
  const sayRefusal = useSayRefusal()
  const [job] = useState(waitingJob)
  const [isTaking, setTaking] = useState(false)
  const leave = () => {
    forgetJob()
    go(routes.visits, { replace: true })
  }
  if (!job) {
    return (
      <PageFrame title={say(words.title)} onBack={leave}>
        <EmptyState
          icon="question"
          title={say(words.none)}
          action={<Button onPress={leave}>{say(words.toList)}</Button>}
        />
      </PageFrame>
    )
  }
  const { dispatch, source } = job
  const take = async () => {
    setTaking(true)
    const answer = await store.openVisit({ source, dispatch, lang })
    setTaking(false)
    if (isRefusal(answer)) return sayRefusal(answer)
    forgetJob()
    go(routes.visit(answer.visit), { replace: true })
  }
  const { customer, asset, fault, ticket, service } = dispatch.job
  return (
    <PageFrame
      title={say(words.title)}
      detail={dispatch.organisation}
      onBack={leave}
      action={
        <div className="row" data-fill>
          <Button onPress={leave}>{say(words.notMine)}</Button>
          <Button kind="primary" isWide icon="check" isBusy={isTaking} onPress={take}>
            {say(words.take)}
          </Button>
        </div>
      }
    >
      <div className="stack">
        <Banner tone="warn" title={say(words.unsigned)}>
          {say(words.unsignedNote)}
        </Banner>
        <Card title={customer?.unit ?? say(words.nobody)}>
          <Facts
            rows={[
              { label: say(words.fault), value: fault },
              {
                label: say(words.time),
                value:
                  dispatch.appointment &&
                  shortTime(deviceTime(Date.parse(dispatch.appointment)), deviceDay(deviceClock.now())),
              },
              {
                label: say(words.person),
                value: [customer?.person, customer?.phone].filter(Boolean).join(' · '),
              },
              { label: say(words.address), value: customer?.address },
              {
                label: say(words.device),
                value: [asset?.kind && say(assetKindNames[asset.kind]), asset?.model]
                  .filter(Boolean)
                  .join(' · '),
              },
              { label: say(words.urgency), value: service && say(urgencyNames[service.urgency]) },
              { label: say(words.ticket), value: ticket?.number },
            ]}
          />
        </Card>
      </div>
    </PageFrame>
  )
}

const words = {
  title: { 'zh-CN': '新派工单', en: 'A new dispatch' },
  none: { 'zh-CN': '没有等待接收的派工单', en: 'No dispatch is waiting' },
  toList: { 'zh-CN': '回到列表', en: 'Back to the list' },
  take: { 'zh-CN': '接单', en: 'Take the job' },
  notMine: { 'zh-CN': '不是我的', en: 'Not mine' },
  unsigned: { 'zh-CN': '这份派工单没有数字签名', en: 'This dispatch bears no digital signature' },
  unsignedNote: {
    'zh-CN': '请核对是不是派单员发给您的。有疑问先打电话确认。',
    en: 'Make sure your dispatcher sent it to you. If in doubt, call first.',
  },
  nobody: { 'zh-CN': '客户未填写', en: 'Customer not named' },
  fault: { 'zh-CN': '报修故障', en: 'Reported fault' },
  time: { 'zh-CN': '希望时间', en: 'Wished for' },
  person: { 'zh-CN': '联系人', en: 'Contact' },
  address: { 'zh-CN': '地址', en: 'Address' },
  device: { 'zh-CN': '设备', en: 'Device' },
  urgency: { 'zh-CN': '紧急程度', en: 'Urgency' },
  ticket: { 'zh-CN': '工单编号', en: 'Ticket no.' },
} satisfies { [name: string]: Text }
