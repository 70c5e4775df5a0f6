import type { MasterData } from '@countersign/shared/master'
import type { Wrong } from '@countersign/shared/master-csv'
import type { Table } from '@countersign/shared/master-tables'
import { fill, type Text } from '@countersign/shared/text'
import { useRef, useState } from 'react'
import { useMaster } from '../../around/index.ts'
import { Button } from '../../parts/actions/button.tsx'
import { Banner } from '../../parts/findings/banner.tsx'
import { useLang } from '../../words/lang.tsx'
import { downloadFile } from '../download-file.ts'
import { textOf } from './read-spreadsheet.ts'
import { WrongRows } from './wrong-rows.tsx'
import './spreadsheet-file.css'

// Reading and writing CSV is fetched (from this device) when somebody does it.
const csv = () => import('@countersign/shared/master-csv')

interface Taken {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly before: MasterData
}
type News = { readonly taken: Taken } | { readonly errors: readonly Wrong[] } | { readonly noText: Text }

/** The way of a table to a spreadsheet and back: a file is taken whole, or not at all. */
export function SpreadsheetFile({ table }: { table: Table }) {
  const { say, lang } = useLang()
  const { master, change } = useMaster()
  const input = useRef<HTMLInputElement>(null)
  const [news, setNews] = useState<News | null>(null)
  const [isBusy, setBusy] = useState(false)

  const exportFile = async () => {
    const { exportTable } = await csv()
    const file = new Blob([exportTable(master, table, lang)], { type: 'text/csv;charset=utf-8' })
    downloadFile(file, `${say(table.title)}.csv`)
  }
  const read = async (file: File): Promise<News> => {
    const [{ importTable }, bytes] = await Promise.all([csv(), file.arrayBuffer()])
    const decoded = textOf(new Uint8Array(bytes))
    if ('say' in decoded) return { noText: decoded.say }
    const imported = importTable(master, table, decoded.text)
    if ('errors' in imported) return imported
    const { master: taken, ...counts } = imported
    change((now) => table.put(now, table.rows(taken)))
    return { taken: { ...counts, before: master } }
  }
  const importFile = async () => {
    const file = input.current?.files?.[0]
    if (!file) return
    setBusy(true)
    setNews(await read(file))
    setBusy(false)
    if (input.current) input.current.value = ''
  }
  const takeBack = ({ before }: Taken) => {
    change((now) => table.put(now, table.rows(before)))
    setNews(null)
  }

  return (
    <div className="stack">
      <div className="row spreadsheet-ways">
        <Button icon="download" onPress={exportFile}>
          {say(words.export)}
        </Button>
        <Button icon="file" isBusy={isBusy} onPress={() => input.current?.click()}>
          {say(words.import)}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say(words.import)}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={importFile}
      />
      {news && 'taken' in news && (
        <Banner
          tone="good"
          title={say(fill(words.taken, { ...news.taken, before: '' }))}
          action={
            <Button icon="undo" onPress={() => takeBack(news.taken)}>
              {say(words.takeBack)}
            </Button>
          }
        >
          {say(words.takenNote)}
        </Banner>
      )}
      {news && 'noText' in news && (
        <Banner tone="error" title={say(words.notTaken)}>
          {say(news.noText)}
        </Banner>
      )}
      {news && 'errors' in news && <WrongRows errors={news.errors} />}
    </div>
  )
}

const words = {
  export: { 'zh-CN': '导出 CSV', en: 'Export CSV' },
  import: { 'zh-CN': '导入 CSV', en: 'Import CSV' },
  taken: {
    'zh-CN': '已导入：新增 {added}，修改 {changed}，删除 {removed}',
    en: 'Imported: {added} added, {changed} changed, {removed} removed',
  },
  takenNote: {
    'zh-CN': '这张表现在与文件一致。',
    en: 'This table is now as the file has it.',
  },
  takeBack: { 'zh-CN': '撤销导入', en: 'Undo the import' },
  notTaken: { 'zh-CN': '没有导入', en: 'Nothing was imported' },
} satisfies { [name: string]: Text }
