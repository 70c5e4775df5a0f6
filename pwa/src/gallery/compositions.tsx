import { useState } from 'react'
import { isEnoughInk } from '../ink/enough-ink.ts'
import type { Strokes } from '../ink/strokes.ts'
import { Button } from '../parts/actions/button.tsx'
import { IconButton } from '../parts/actions/icon-button.tsx'
import { LanguageSwitch } from '../parts/actions/language-switch.tsx'
import { CustomerPage } from '../parts/customer/customer-page.tsx'
import { InkPad } from '../parts/customer/ink-pad.tsx'
import { StatementBlock } from '../parts/customer/statement-block.tsx'
import { SearchField } from '../parts/fields/search-field.tsx'
import { TextArea } from '../parts/fields/text-field.tsx'
import { FindingCard } from '../parts/findings/finding-card.tsx'
import { NowBar } from '../parts/findings/now-bar.tsx'
import { SavedMark } from '../parts/findings/saved-mark.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { Phases } from '../parts/frame/phases.tsx'
import { Section } from '../parts/frame/section.tsx'
import { CheckLine } from '../parts/lists/check-line.tsx'
import { VisitCard } from '../parts/lists/visit-card.tsx'
import { useLang } from '../words/lang.tsx'
import { dataStatement, steps } from './samples.ts'

const nothing = () => undefined

export function JobsPage() {
  const { say } = useLang()
  return (
    <PageFrame
      title={say({ 'zh-CN': '我的服务单', en: 'My visits' })}
      detail={say({ 'zh-CN': '3 月 2 日 星期一', en: 'Monday, 2 March' })}
      aside={<IconButton icon="more" label={say({ 'zh-CN': '更多', en: 'More' })} onPress={nothing} />}
      action={
        <Button kind="primary" isWide icon="add">
          {say({ 'zh-CN': '新的服务单', en: 'New visit' })}
        </Button>
      }
    >
      <SearchField
        label={say({ 'zh-CN': '搜索客户、单号、设备', en: 'Search customer, ticket, device' })}
        text=""
        onSearch={nothing}
      />
      <div className="stack">
        <VisitCard
          href="#page-visit"
          time="09:30"
          customer={say({ 'zh-CN': '吴江市图书馆', en: 'Wujiang City Library' })}
          place={say({ 'zh-CN': '公园路 120 号 2 楼采编部', en: '120 Park Road, 2nd floor' })}
          fault={say({ 'zh-CN': '激光打印机卡纸', en: 'Laser printer jams' })}
          badge={{ words: say({ 'zh-CN': '服务', en: 'Serve' }), tone: 'accent' }}
          next={say({ 'zh-CN': '请客户在数据安全处签名', en: 'ask for the data safety signature' })}
        />
        <VisitCard
          href="#page-visit"
          time="14:00"
          customer={say({ 'zh-CN': '星海便民超市', en: 'Xinghai Convenience Store' })}
          place={say({ 'zh-CN': '星海街 200 号地下一层', en: '200 Xinghai Street, basement' })}
          fault={say({ 'zh-CN': '收银机开不了机', en: 'The till won’t boot' })}
          badge={{ words: say({ 'zh-CN': '准备', en: 'Prepare' }), tone: 'plain' }}
        />
      </div>
    </PageFrame>
  )
}

export function VisitPage() {
  const { say } = useLang()
  const [isDone, setDone] = useState(false)
  return (
    <PageFrame
      title={say({ 'zh-CN': '吴江市图书馆', en: 'Wujiang City Library' })}
      detail={say({ 'zh-CN': 'FW-20260302-001 · 收银机更换硬盘', en: 'FW-20260302-001 · disk of the till' })}
      onBack={nothing}
      aside={<SavedMark state="saved" />}
      below={
        <Phases
          steps={steps.map((step) => ({ ...step, title: say(step.title) }))}
          shown="serve"
          onGo={nothing}
        />
      }
      action={
        <Button kind="secondary" isWide icon="warning">
          {say({ 'zh-CN': '有情况…', en: 'Something is wrong…' })}
        </Button>
      }
    >
      <NowBar
        title={say({ 'zh-CN': '请客户在数据安全处签名', en: 'Ask the customer to sign for data safety' })}
        note={say({
          'zh-CN': '换硬盘之前签，签了才能继续。',
          en: 'Before the disk is replaced: it opens the next step.',
        })}
        action={say({ 'zh-CN': '交给客户', en: 'Hand over' })}
        icon="sign"
        onAct={nothing}
      />
      <FindingCard
        kind="guide"
        title={say({ 'zh-CN': '客户输入密码时请转身', en: 'Look away while a password is typed' })}
        why={{
          clause: 'D11',
          text: say({
            'zh-CN': '回避客户的密码和业务数据。',
            en: 'Passwords and business data are not ours to see.',
          }),
        }}
      />
      <Section
        number={1}
        title={say({ 'zh-CN': '开始工作', en: 'Beginning' })}
        note={say({ 'zh-CN': '1 / 2', en: '1 of 2' })}
        isFoldable
      >
        <div>
          <CheckLine
            label={say({
              'zh-CN': '工具、备件、防静电布摆放整齐',
              en: 'Tools, parts and cloth laid out in order',
            })}
            state="done"
            note={say({ 'zh-CN': '李明 09:41', en: 'Li Ming 09:41' })}
            onTick={nothing}
          />
          <CheckLine
            label={say({ 'zh-CN': '已提醒客户备份数据', en: 'The customer was reminded to back up' })}
            state={isDone ? 'done' : 'open'}
            onTick={setDone}
            onExcuse={nothing}
          />
        </div>
      </Section>
      <Section number={2} title={say({ 'zh-CN': '故障判断', en: 'Diagnosis' })} isFoldable>
        <TextArea label={say({ 'zh-CN': '确认的故障', en: 'Confirmed fault' })} value="" onCommit={nothing} />
      </Section>
    </PageFrame>
  )
}

export function ConsentPage() {
  const { say } = useLang()
  return (
    <CustomerPage
      organisation={say({ 'zh-CN': '同安信息技术服务', en: 'Tong’an IT Services' })}
      title={say({ 'zh-CN': '可以操作这台电脑吗？', en: 'May we work on this computer?' })}
      lead={say({
        'zh-CN': '工程师李明需要打开您的电脑检查硬盘，不会查看您的文件。',
        en: 'Engineer Li Ming needs to open your computer to check its disk, and will not look at your files.',
      })}
      aside={<LanguageSwitch />}
      actions={
        <>
          <Button kind="secondary">{say({ 'zh-CN': '不同意', en: 'No' })}</Button>
          <Button kind="primary">{say({ 'zh-CN': '同意', en: 'Yes, I agree' })}</Button>
        </>
      }
    >
      <p>
        {say({
          'zh-CN': '请您留在旁边。重要文件请先备份。',
          en: 'Please stay nearby. Please back up important files first.',
        })}
      </p>
    </CustomerPage>
  )
}

export function SigningPage() {
  const { say } = useLang()
  const [strokes, setStrokes] = useState<Strokes>([])
  const [isAsked, setAsked] = useState(false)
  const isMissing = isAsked && !isEnoughInk(strokes)
  return (
    <CustomerPage
      organisation={say({ 'zh-CN': '同安信息技术服务', en: 'Tong’an IT Services' })}
      title={say({ 'zh-CN': '请阅读并签名', en: 'Please read and sign' })}
      isWide
      aside={<LanguageSwitch />}
    >
      <div className="beside">
        <StatementBlock
          title={say(dataStatement.title)}
          paragraphs={dataStatement.paragraphs.map(say)}
          source={say({ 'zh-CN': '声明 data-safety，第 1 版', en: 'Statement data-safety, version 1' })}
        />
        <div className="stack">
          <InkPad
            label={say({ 'zh-CN': '陈小雨（客户本人）', en: 'Chen Xiaoyu (the customer)' })}
            onChange={setStrokes}
            {...(isMissing
              ? {
                  error: say({
                    'zh-CN': '请写完整的姓名，再确认。',
                    en: 'Please write your whole name, then confirm.',
                  }),
                }
              : {})}
            otherwise={say({
              'zh-CN': '请告诉工程师：可以由您委托的同事签名，或稍后电话确认。',
              en: 'Tell the engineer: a colleague you name can sign, or you confirm by phone later.',
            })}
          />
          <Button kind="primary" isWide onPress={() => setAsked(true)}>
            {say({ 'zh-CN': '确认签名', en: 'Confirm the signature' })}
          </Button>
        </div>
      </div>
    </CustomerPage>
  )
}
