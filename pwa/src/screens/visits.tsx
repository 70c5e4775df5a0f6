import { fill, type Text } from '@countersign/shared/text'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { useLocation } from 'wouter'
import { deviceDay, useNowAs } from '../clock/index.ts'
import { idle } from '../offline/index.ts'
import { Button } from '../parts/actions/button.tsx'
import type { IconName } from '../parts/actions/icon.tsx'
import { IconButton } from '../parts/actions/icon-button.tsx'
import { ChoiceGroup } from '../parts/fields/choice-group.tsx'
import { SearchField } from '../parts/fields/search-field.tsx'
import { EmptyState } from '../parts/frame/empty-state.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { type Show, type Summary, useSetting, useVisits } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { AddVisit } from './add-visit.tsx'
import { ClockState } from './clock-state.tsx'
import { OfflineState } from './offline-state.tsx'
import { OneVisit } from './one-visit.tsx'
import { routes } from './routes.ts'
import { Saving } from './saving.tsx'
import './visits.css'

const atFirst = 50
const shows: readonly Show[] = ['today', 'open', 'done']

// What is to be done next takes the rules: it comes once the list is there, and whoever taps doesn't wait for it.
const day = () => idle().then(() => import('./day-list.tsx'))
const FirstThing = lazy(() => day().then((it) => ({ default: it.FirstThing })))
const DayList = lazy(() => day().then((it) => ({ default: it.DayList })))

/** My visits: today's, open ones, done ones; searchable. */
export function VisitsScreen() {
  const { say } = useLang()
  const [, go] = useLocation()
  const today = useNowAs(deviceDay)
  const [engineer] = useSetting('engineer')
  const [show, setShow] = useState<Show>('today')
  const [words, setWords] = useState('')
  const [limit, setLimit] = useState(atFirst)
  const [isAdding, setAdding] = useState(false)
  const sought = useDeferredValue(words)
  const isSearching = sought.trim() !== ''
  const { found, counts, status } = useVisits(isSearching ? { words: sought } : { show }, noonOf(today))
  const isDay = show === 'today' && !isSearching && found.length > 0
  const list = found.slice(0, limit)
  return (
    <PageFrame
      title={say(texts.title)}
      detail={[engineer?.name, today].filter(Boolean).join(' · ')}
      aside={
        <>
          <Saving />
          <IconButton icon="wrench" label={say(texts.settings)} onPress={() => go(routes.settings)} />
        </>
      }
      action={
        <Button kind="primary" isWide icon="add" onPress={() => setAdding(true)}>
          {say(texts.add)}
        </Button>
      }
    >
      <div className="stack">
        {isDay && (
          <Suspense fallback={<ComingFirst visits={found} />}>
            <FirstThing visits={found} today={today} coming={<ComingFirst visits={found} />} />
          </Suspense>
        )}
        <OfflineState />
        <ClockState />
        <SearchField label={say(texts.search)} text={words} onSearch={setWords} />
        {!isSearching && (
          <ChoiceGroup
            label={say(texts.which)}
            look="segments"
            choices={shows.map((id) => ({ id, label: say(fill(texts[id], { n: counts[id] })) }))}
            chosen={show}
            onChoose={(next) => {
              setShow(next)
              setLimit(atFirst)
            }}
          />
        )}
        {found.length === 0 && status !== 'loading' && (
          <EmptyState
            icon={isSearching ? 'search' : 'calendar'}
            title={say(isSearching ? texts.notFound : texts.empty)}
          >
            {say(isSearching ? texts.notFoundNote : texts.emptyNote)}
          </EmptyState>
        )}
        {isDay ? (
          <Suspense fallback={<Visits visits={list} today={today} />}>
            <DayList visits={found} limit={limit} today={today} />
          </Suspense>
        ) : (
          <Visits visits={list} today={today} />
        )}
        {found.length > limit && (
          <Button isWide icon="down" onPress={() => setLimit(limit + atFirst)}>
            {say(fill(texts.more, { n: found.length - limit }))}
          </Button>
        )}
      </div>
      <nav className="row" aria-label={say(texts.others)}>
        {ways.map(({ label, icon, to }) => (
          <Button key={to} kind="quiet" icon={icon} onPress={() => go(to)}>
            {say(label)}
          </Button>
        ))}
      </nav>
      {isAdding && <AddVisit onClose={() => setAdding(false)} />}
    </PageFrame>
  )
}

function Visits({ visits, today }: { visits: readonly Summary[]; today: string }) {
  return visits.map((visit) => <OneVisit key={visit.visit} visit={visit} today={today} />)
}

/** Room for what is to be done first, before it is known, so that nothing moves under a finger. */
function ComingFirst({ visits }: { visits: readonly Summary[] }) {
  return visits.some((visit) => !visit.done) && <div className="now-coming" aria-hidden="true" />
}

/** The lists change with the day only: this way thousands of visits aren't gone through four times a minute. */
function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00`)
}

const ways: readonly { readonly label: Text; readonly icon: IconName; readonly to: string }[] = [
  { label: { 'zh-CN': '今日须知', en: 'Card of the day' }, icon: 'guide', to: routes.day },
  { label: { 'zh-CN': '我的服务情况', en: 'My figures' }, icon: 'star', to: routes.figures },
  { label: { 'zh-CN': '工牌', en: 'Badge' }, icon: 'customer', to: routes.badge(routes.visits) },
]

const texts = {
  title: { 'zh-CN': '我的服务', en: 'My visits' },
  settings: { 'zh-CN': '设置', en: 'Settings' },
  add: { 'zh-CN': '添加服务', en: 'Add a visit' },
  search: { 'zh-CN': '搜索客户、单号、地址、故障', en: 'Search customer, number, address, fault' },
  which: { 'zh-CN': '显示哪些', en: 'Show' },
  today: { 'zh-CN': '今天 {n}', en: 'Today {n}' },
  open: { 'zh-CN': '未完成 {n}', en: 'Open {n}' },
  done: { 'zh-CN': '已完成 {n}', en: 'Done {n}' },
  empty: { 'zh-CN': '这里还没有服务', en: 'No visits here' },
  emptyNote: {
    'zh-CN': '打开派单链接、扫描二维码，或点下面的“添加服务”。',
    en: 'Open a dispatch link, scan its code, or choose “Add a visit” below.',
  },
  notFound: { 'zh-CN': '没有找到', en: 'Nothing found' },
  notFoundNote: {
    'zh-CN': '换个词试试，例如客户单位或单号的一部分。',
    en: 'Try other words, such as part of the customer’s name or a number.',
  },
  others: { 'zh-CN': '其他', en: 'More' },
  more: { 'zh-CN': '再显示一些（还有 {n} 个）', en: 'Show more ({n} left)' },
} satisfies { [name: string]: Text }
