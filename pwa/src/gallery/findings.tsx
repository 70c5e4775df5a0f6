import { useState } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { FindingCard } from '../parts/findings/finding-card.tsx'
import { NowBar } from '../parts/findings/now-bar.tsx'
import { SavedMark } from '../parts/findings/saved-mark.tsx'
import { type Toast, Toasts } from '../parts/findings/toasts.tsx'
import { useLang } from '../words/lang.tsx'
import { Specimen } from './specimen.tsx'

export function Findings() {
  const { say } = useLang()
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const nothing = () => undefined
  const toast = (onUndo?: () => void) =>
    setToasts((before) => [
      ...before,
      {
        id: String(before.length),
        words: say({ 'zh-CN': '已作废“更换定影膜”', en: '“Replaced the fuser film” withdrawn' }),
        ...(onUndo ? { onUndo } : {}),
      },
    ])
  return (
    <>
      <Specimen name="NowBar">
        <NowBar
          title={say({ 'zh-CN': '给客户打电话，约定上门时间', en: 'Call the customer and agree a time' })}
          note={say({
            'zh-CN': '问清地址、故障，并告诉客户要准备什么。',
            en: 'Ask for address and fault, and say what to prepare.',
          })}
          due={say({ 'zh-CN': '还有 18 分钟', en: '18 minutes left' })}
          action={say({ 'zh-CN': '拨打电话', en: 'Call' })}
          icon="phone"
          onAct={nothing}
        />
        <NowBar
          about={say({
            'zh-CN': '苏州工业园区星海生活广场便民超市连锁有限公司第三分店 · 14:00',
            en: 'Xinghai Plaza Convenience Stores (Suzhou Industrial Park) Co., Ltd., third branch · 14:00',
          })}
          title={say({ 'zh-CN': '出发', en: 'Leave' })}
          note={say({ 'zh-CN': '该出发了', en: 'Time to leave' })}
          due={say({ 'zh-CN': '还有 1:35', en: 'in 1:35 min' })}
          action={say({ 'zh-CN': '打开这次服务', en: 'Open this visit' })}
          onAct={nothing}
        />
        <NowBar
          title={say({ 'zh-CN': '请客户在数据安全处签名', en: 'Ask the customer to sign for data safety' })}
          due={say({ 'zh-CN': '已超时 5 分钟', en: '5 minutes late' })}
          isLate
          action={say({ 'zh-CN': '交给客户', en: 'Hand over' })}
          onAct={nothing}
        >
          <Button kind="quiet">{say({ 'zh-CN': '有情况…', en: 'Something is wrong…' })}</Button>
        </NowBar>
      </Specimen>
      <Specimen name="NowBar as a link">
        <NowBar
          title={say({ 'zh-CN': '打电话给客户', en: 'Phone the customer' })}
          note="王芳 138 0000 0003"
          action={say({ 'zh-CN': '拨打', en: 'Call' })}
          icon="phone"
          href="tel:13800000003"
          onAct={nothing}
        />
      </Specimen>
      <Specimen name="FindingCard">
        <FindingCard
          kind="reminder"
          title={say({ 'zh-CN': '该出发了', en: 'Time to leave' })}
          due={say({ 'zh-CN': '09:05 前', en: 'by 09:05' })}
          why={{
            clause: 'B2',
            text: say({
              'zh-CN': '按路程倒推，提前 5 到 10 分钟到达。',
              en: 'Work back from the agreed time, so as to arrive 5 to 10 minutes early.',
            }),
          }}
          action={<Button>{say({ 'zh-CN': '记录出发', en: 'Record leaving' })}</Button>}
        >
          {say({ 'zh-CN': '路程约 35 分钟。', en: 'The way takes about 35 minutes.' })}
        </FindingCard>
        <FindingCard
          kind="consent"
          title={say({ 'zh-CN': '可以操作这台电脑吗？', en: 'May this computer be operated?' })}
          why={{
            clause: 'D5',
            text: say({
              'zh-CN': '操作涉及重要数据时，须经用户允许，并有用户在场。',
              en: 'Where important data is concerned, the owner permits it and is present.',
            }),
          }}
          action={<Button icon="customer">{say({ 'zh-CN': '请客户回答', en: 'Ask the customer' })}</Button>}
        />
        <FindingCard
          kind="block"
          title={say({ 'zh-CN': '还不能换硬盘', en: 'The disk can’t be replaced yet' })}
          why={{
            clause: 'S4.1',
            text: say({
              'zh-CN': '更换硬盘前先备份数据，并由用户签字。',
              en: 'Before a disk is replaced the data is backed up and the customer signs.',
            }),
          }}
          action={<Button>{say({ 'zh-CN': '去签名', en: 'Go to the signature' })}</Button>}
        >
          {say({
            'zh-CN': '请客户先在数据安全处签名。',
            en: 'First ask the customer to sign for data safety.',
          })}
        </FindingCard>
        <FindingCard kind="guide" title={say({ 'zh-CN': '客户生气时', en: 'When the customer is angry' })}>
          {say({ 'zh-CN': '先听完，看着对方，不争辩。', en: 'Hear them out, look at them, don’t argue.' })}
        </FindingCard>
        <FindingCard
          kind="escalate"
          title={say({
            'zh-CN': '请示主管：客户要求加装光驱',
            en: 'Ask the supervisor: an optical drive is wanted',
          })}
          action={<Button icon="phone">{say({ 'zh-CN': '打给主管', en: 'Call the supervisor' })}</Button>}
        />
        <FindingCard
          kind="report"
          title={say({ 'zh-CN': '告诉客户的信息管理员', en: 'Tell the customer’s IT contact' })}
        />
      </Specimen>
      <Specimen name="Banner">
        <Banner
          title={say({ 'zh-CN': '有新版本', en: 'A new version is ready' })}
          action={<Button>{say({ 'zh-CN': '现在更新', en: 'Update now' })}</Button>}
        >
          {say({ 'zh-CN': '不会丢失任何内容。', en: 'Nothing gets lost.' })}
        </Banner>
        <Banner
          tone="good"
          title={say({
            'zh-CN': '可以离线使用，生僻字也已备好',
            en: 'Ready for offline, rare names included',
          })}
        />
        <Banner
          tone="warn"
          title={say({ 'zh-CN': '浏览器可能清除本机数据', en: 'The browser may clear this tablet’s data' })}
          action={<Button>{say({ 'zh-CN': '申请长期保存', en: 'Ask to keep it' })}</Button>}
        />
        <Banner
          tone="error"
          title={say({
            'zh-CN': '存储空间已满，刚才的内容没有保存',
            en: 'Storage is full: the last change is not saved',
          })}
          action={<Button>{say({ 'zh-CN': '导出到文件', en: 'Export to a file' })}</Button>}
        >
          {say({
            'zh-CN': '请先导出到文件，再清理空间。',
            en: 'Export to a file first, then free some space.',
          })}
        </Banner>
      </Specimen>
      <Specimen name="SavedMark">
        <div className="row">
          <SavedMark state="saved" />
          <SavedMark state="saving" />
          <SavedMark state="unsaved" onRescue={nothing} />
        </div>
      </Specimen>
      <Specimen name="Toasts">
        <div className="row">
          <Button onPress={() => toast(nothing)}>
            {say({ 'zh-CN': '可撤销的提示', en: 'News with undo' })}
          </Button>
          <Button onPress={() => toast()}>{say({ 'zh-CN': '提示', en: 'News' })}</Button>
        </div>
        <Toasts
          toasts={toasts}
          onGone={(id) => setToasts((before) => before.filter((each) => each.id !== id))}
        />
      </Specimen>
    </>
  )
}
