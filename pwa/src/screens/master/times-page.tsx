import { mostMinutes } from '@countersign/shared/master'
import type { Row } from '@countersign/shared/master-tables'
import { standard, type Times, timeNames } from '@countersign/shared/standard'
import { asTyped, fill, type Text } from '@countersign/shared/text'
import { useLocation } from 'wouter'
import { useMaster } from '../../around/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { NumberField } from '../../parts/fields/number-field.tsx'
import { Badge } from '../../parts/frame/badge.tsx'
import { Card } from '../../parts/frame/card.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { useLang } from '../../words/lang.tsx'
import { routes } from '../routes.ts'
import { Saving } from '../saving.tsx'
import { duration } from './duration.ts'
import { SpreadsheetFile } from './spreadsheet-file.tsx'
import { times as table } from './tables.ts'

const names = Object.keys(timeNames) as readonly (keyof Times)[]

/** The times of the standard: what each is, its default, and what this organisation has instead. */
export function TimesPage() {
  const { say } = useLang()
  const [, go] = useLocation()
  const { master, change } = useMaster()
  const set = (name: keyof Times, minutes: number | undefined) =>
    change((master) => {
      const others = table.rows(master).filter((row) => row.name !== name)
      const own: readonly Row[] =
        minutes === undefined || minutes === standard.times[name] ? [] : [{ name, minutes: String(minutes) }]
      return table.put(master, [...others, ...own])
    })
  return (
    <PageFrame
      title={say(table.title)}
      detail={say(fill(words.changedCount, { n: table.rows(master).length }))}
      onBack={() => go(routes.master())}
      aside={<Saving />}
    >
      <div className="stack">
        <p className="soft">{say(words.note)}</p>
        <SpreadsheetFile table={table} />
        {names.map((name) => (
          <OneTime key={name} name={name} own={master.times[name]} onSet={(minutes) => set(name, minutes)} />
        ))}
      </div>
    </PageFrame>
  )
}

interface OneTimeProps {
  name: keyof Times
  /** What was set instead of the default. */
  own: number | undefined
  onSet: (minutes: number | undefined) => void
}

function OneTime({ name, own, onSet }: OneTimeProps) {
  const { say } = useLang()
  const usual = standard.times[name]
  return (
    <Card>
      <NumberField
        label={say(timeNames[name])}
        hint={say(
          fill(words.usual, { time: timeNames[name].unit ? asTyped(String(usual)) : duration(usual) }),
        )}
        value={own ?? usual}
        max={mostMinutes}
        unit={say(words[timeNames[name].unit ?? 'minutes'])}
        onCommit={(minutes) => onSet(minutes ?? undefined)}
      />
      {own !== undefined && (
        <div className="row">
          <Badge tone="accent">{say(words.changed)}</Badge>
          <Button kind="quiet" icon="undo" onPress={() => onSet(undefined)}>
            {say(words.back)}
          </Button>
        </div>
      )}
    </Card>
  )
}

const words = {
  note: {
    'zh-CN': '规范里的各项时间，从改动的那一刻起用于所有服务。',
    en: 'The times of the standard. A change holds for all visits from then on.',
  },
  changedCount: { 'zh-CN': '{n} 项已改', en: 'Changed: {n}' },
  usual: { 'zh-CN': '默认 {time}', en: 'Default: {time}' },
  minutes: { 'zh-CN': '分钟', en: 'min' },
  seconds: { 'zh-CN': '秒', en: 's' },
  changed: { 'zh-CN': '已改', en: 'Changed' },
  back: { 'zh-CN': '恢复默认', en: 'Back to default' },
} satisfies { [name: string]: Text }
