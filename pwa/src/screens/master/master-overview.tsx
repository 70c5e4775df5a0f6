import { fill, type Text } from '@countersign/shared/text'
import { useLocation } from 'wouter'
import { useMaster } from '../../around/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { Banner } from '../../parts/findings/banner.tsx'
import { Badge } from '../../parts/frame/badge.tsx'
import { PageFrame } from '../../parts/frame/page-frame.tsx'
import { WayCard } from '../../parts/lists/way-card.tsx'
import { useLang } from '../../words/lang.tsx'
import { downloadFile } from '../download-file.ts'
import { routes } from '../routes.ts'
import { Saving } from '../saving.tsx'
import { tables, times } from './tables.ts'

/** Every table: what it is for, how much is in it. */
export function MasterOverview() {
  const { say } = useLang()
  const [, go] = useLocation()
  const { master, unreadable } = useMaster()
  return (
    <PageFrame title={say(words.title)} onBack={() => go(routes.settings)} aside={<Saving />}>
      <div className="stack">
        <p className="soft">{say(words.note)}</p>
        {unreadable !== undefined && <Unreadable what={unreadable} />}
        {tables.map((table) => {
          const count = table.rows(master).length
          return (
            <WayCard
              key={table.name}
              title={say(table.title)}
              detail={say(table.why)}
              aside={
                <Badge tone={count === 0 ? 'plain' : 'accent'}>
                  {say(fill(table === times ? words.changed : words.rows, { n: count }))}
                </Badge>
              }
              onPress={() => go(routes.master(table.name))}
            />
          )
        })}
      </div>
    </PageFrame>
  )
}

function Unreadable({ what }: { what: unknown }) {
  const { say } = useLang()
  const download = () =>
    downloadFile(new Blob([JSON.stringify(what)], { type: 'application/json' }), 'countersign-master.json')
  return (
    <Banner
      tone="warn"
      title={say(words.unreadable)}
      action={
        <Button icon="download" onPress={download}>
          {say(words.download)}
        </Button>
      }
    >
      {say(words.unreadableNote)}
    </Banner>
  )
}

const words = {
  title: { 'zh-CN': '基础资料', en: 'Reference data' },
  note: {
    'zh-CN': '单位自己的资料，存在这台设备上，不联网也能用。可以逐条修改，也可以用表格文件导入。',
    en: 'What your organisation knows, kept on this device for use without network. Change it row by row, or import it from a spreadsheet.',
  },
  rows: { 'zh-CN': '{n} 条', en: 'Rows: {n}' },
  changed: { 'zh-CN': '{n} 项已改', en: 'Changed: {n}' },
  unreadable: {
    'zh-CN': '存有一份无法读取的资料',
    en: 'Some reference data here can’t be read',
  },
  unreadableNote: {
    'zh-CN': '它会原样保留；在此期间使用默认资料和您新改的内容。请存成文件交给管理员。',
    en: 'It is kept as it is; the defaults, and what you change now, hold in its place. Save it as a file for your administrator.',
  },
  download: { 'zh-CN': '存成文件', en: 'Save as a file' },
} satisfies { [name: string]: Text }
