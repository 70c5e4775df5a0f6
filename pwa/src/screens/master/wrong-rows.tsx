import type { Wrong } from '@countersign/shared/master-csv'
import { fill, type Text } from '@countersign/shared/text'
import { Banner } from '../../parts/findings/banner.tsx'
import { TableRows } from '../../parts/lists/table-rows.tsx'
import { useLang } from '../../words/lang.tsx'

const most = 100

/** What is wrong with a file, row by row as a spreadsheet counts them. */
export function WrongRows({ errors }: { errors: readonly Wrong[] }) {
  const { say } = useLang()
  return (
    <>
      <Banner tone="error" title={say(fill(words.title, { n: errors.length }))}>
        {say(words.note)}
      </Banner>
      <TableRows
        label={say(words.list)}
        rows={errors.slice(0, most).map(({ row, column, say: what }, i) => ({
          id: String(i),
          title: say(column ? fill(words.cell, { row, column }) : fill(words.row, { row })),
          detail: say(what),
        }))}
      />
      {errors.length > most && <p className="soft">{say(fill(words.more, { n: errors.length - most }))}</p>}
    </>
  )
}

const words = {
  title: { 'zh-CN': '没有导入：文件里有 {n} 处要改', en: 'Nothing was imported: {n} to correct in the file' },
  note: {
    'zh-CN': '请在表格软件里改好，再导入一次。原有内容没有变动。',
    en: 'Correct them in your spreadsheet, then import again. What was here is unchanged.',
  },
  list: { 'zh-CN': '要改的地方', en: 'What to correct' },
  cell: { 'zh-CN': '第 {row} 行，{column}', en: 'Row {row}, {column}' },
  row: { 'zh-CN': '第 {row} 行', en: 'Row {row}' },
  more: { 'zh-CN': '还有 {n} 处，改好这些后再看。', en: '{n} more: correct these first.' },
} satisfies { [name: string]: Text }
