import { fill, type Text } from '@countersign/shared/text'
import { useRef, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { deviceStorage } from '../offline/index.ts'
import { Button } from '../parts/actions/button.tsx'
import { LanguageSwitch } from '../parts/actions/language-switch.tsx'
import { LookSwitch } from '../parts/actions/look-switch.tsx'
import { Banner } from '../parts/findings/banner.tsx'
import { Facts } from '../parts/frame/facts.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { Section } from '../parts/frame/section.tsx'
import { WayCard } from '../parts/lists/way-card.tsx'
import { type ImportRow, useRecordStore } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { BadgeSettings } from './badge-settings.tsx'
import { BlankForm } from './blank-form.tsx'
import { downloadFile } from './download-file.ts'
import { ClockBanner } from './engineer/clock-banner.tsx'
import { EngineerForm } from './engineer-form.tsx'
import { LockSettings } from './lock/lock-settings.tsx'
import { OfflineState } from './offline-state.tsx'
import { RemindersState } from './reminders-state.tsx'
import { routes } from './routes.ts'
import { Saving } from './saving.tsx'

/** Who uses this tablet, how it looks, what is kept on it, and ways to take it elsewhere. */
export function SettingsScreen() {
  const { say } = useLang()
  const [, go] = useLocation()
  return (
    <PageFrame title={say(words.title)} onBack={() => go(routes.visits)} aside={<Saving />}>
      <div className="stack" data-gap="large">
        <Section title={say(words.engineer)}>
          <EngineerForm />
        </Section>
        <Section title={say(words.badge)}>
          <BadgeSettings />
        </Section>
        <Section title={say(words.look)}>
          <LanguageSwitch />
          <LookSwitch />
        </Section>
        <WayCard
          title={say(words.master)}
          detail={say(words.masterNote)}
          onPress={() => go(routes.master())}
        />
        <Section title={say(words.lock)}>
          <LockSettings />
        </Section>
        <Section title={say(words.reminders)}>
          <RemindersState />
        </Section>
        <Section title={say(words.device)}>
          <OfflineState />
          <ClockBanner />
          <DeviceFacts />
        </Section>
        <Section title={say(words.files)}>
          <p className="soft">{say(words.filesNote)}</p>
          <ExportButton />
          <ImportButton />
        </Section>
        <Section title={say(words.paper)}>
          <p className="soft">{say(words.paperNote)}</p>
          <BlankForm />
        </Section>
      </div>
    </PageFrame>
  )
}

function DeviceFacts() {
  const { say } = useLang()
  const { persisted, used, quota } = useSyncExternalStore(deviceStorage.subscribe, deviceStorage.getSnapshot)
  const megabytes = (bytes: number) => Math.round(bytes / 1_000_000)
  const room =
    used === undefined || quota === undefined
      ? undefined
      : say(fill(words.usedOf, { used: megabytes(used), quota: megabytes(quota) }))
  return (
    <Facts
      rows={[
        { label: say(words.persisted), value: say(persistedWords[persisted]) },
        { label: say(words.room), value: room },
      ]}
    />
  )
}

function ExportButton() {
  const { say } = useLang()
  const store = useRecordStore()
  const [isBusy, setBusy] = useState(false)
  const [missing, setMissing] = useState<readonly string[]>([])
  const exportAll = async () => {
    setBusy(true)
    const { name, file, missing } = await store.exportVisits('all')
    downloadFile(file, name)
    setMissing(missing.map((one) => say(one.say)))
    setBusy(false)
  }
  return (
    <>
      <Button icon="share" isBusy={isBusy} onPress={exportAll}>
        {say(words.export)}
      </Button>
      {missing.length > 0 && (
        <Banner tone="warn" title={say(words.notAll)}>
          {missing.join(' ')}
        </Banner>
      )}
    </>
  )
}

function ImportButton() {
  const { say } = useLang()
  const store = useRecordStore()
  const input = useRef<HTMLInputElement>(null)
  const [rows, setRows] = useState<readonly ImportRow[]>([])
  const [isBusy, setBusy] = useState(false)
  const read = async () => {
    const file = input.current?.files?.[0]
    if (!file) return
    setBusy(true)
    const report: ImportRow[] = []
    for await (const row of store.importFile(file)) {
      report.push(row)
      setRows([...report])
    }
    setBusy(false)
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <Button icon="file" isBusy={isBusy} onPress={() => input.current?.click()}>
        {say(words.import)}
      </Button>
      <input ref={input} type="file" hidden accept=".jsonl,.json,application/json" onChange={read} />
      {rows.length > 0 && (
        <ul className="stack" data-gap="small" aria-live="polite">
          {rows
            .filter((row) => row.what === 'visit' || row.result === 'refused')
            .map((row) => (
              <li key={row.line}>
                <Banner tone={row.result === 'refused' ? 'warn' : 'good'} title={row.name || say(words.file)}>
                  {say(row.say)}
                </Banner>
              </li>
            ))}
        </ul>
      )}
    </>
  )
}

const persistedWords = {
  yes: { 'zh-CN': '浏览器已承诺长期保存', en: 'The browser promised to keep it' },
  no: { 'zh-CN': '浏览器没有承诺，请及时导出', en: 'Not promised: export in time' },
  unknown: { 'zh-CN': '这个浏览器无法说明', en: 'This browser can’t say' },
  unasked: { 'zh-CN': '正在询问', en: 'Being asked' },
} satisfies { [name: string]: Text }

const words = {
  title: { 'zh-CN': '设置', en: 'Settings' },
  engineer: { 'zh-CN': '工程师', en: 'Engineer' },
  badge: { 'zh-CN': '工牌与电话', en: 'Badge and phone numbers' },
  look: { 'zh-CN': '语言与外观', en: 'Language and look' },
  master: { 'zh-CN': '基础资料', en: 'Reference data' },
  masterNote: {
    'zh-CN': '客户、配件和软件清单、服务时限、节假日、工具包、时间要求',
    en: 'Customers, lists of parts and software, SLAs, holidays, kits, times',
  },
  lock: { 'zh-CN': '交给客户时的 PIN', en: 'PIN for handing over' },
  reminders: { 'zh-CN': '提醒', en: 'Reminders' },
  device: { 'zh-CN': '这台设备', en: 'This device' },
  persisted: { 'zh-CN': '数据保存', en: 'Keeping the data' },
  room: { 'zh-CN': '已用空间', en: 'Space used' },
  usedOf: { 'zh-CN': '{used} MB，共可用 {quota} MB', en: '{used} MB of {quota} MB' },
  files: { 'zh-CN': '导出与导入', en: 'Export and import' },
  filesNote: {
    'zh-CN': '把这台设备上的全部服务存成一个文件，可以在另一台设备上导入。重复导入不会重复记录。',
    en: 'Put every visit on this device into one file, to be imported on another. Importing twice doubles nothing.',
  },
  export: { 'zh-CN': '导出全部', en: 'Export everything' },
  import: { 'zh-CN': '导入文件', en: 'Import a file' },
  file: { 'zh-CN': '文件', en: 'File' },
  notAll: { 'zh-CN': '有些内容没能导出', en: 'Some things could not be exported' },
  paper: { 'zh-CN': '空白记录单', en: 'Blank form' },
  paperNote: {
    'zh-CN': '打印一份带在身上，平板不能用的那天手写。',
    en: 'Print one and keep it in the bag, for the day the tablet is dead.',
  },
} satisfies { [name: string]: Text }
