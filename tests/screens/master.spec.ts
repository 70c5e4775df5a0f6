import type { Text } from '@countersign/shared/text'
import { inGb18030 } from '../fixtures/gb18030.ts'
import { expect, test } from '../fixtures/test.ts'
import { keeperOn } from '../people/keeper.ts'

const customers = { 'zh-CN': '客户', en: 'Customers' }
const holidays = { 'zh-CN': '节假日与调休', en: 'Holidays and moved days' }
const parts = { 'zh-CN': '标准配件', en: 'Standard parts' }
const times = { 'zh-CN': '时间要求', en: 'Times' }
const undo = { 'zh-CN': '撤销', en: 'Undo' }

const good = ['客户单位,上班时间,下班时间,着装要求', '东城区教育局,8:30,17:30,正装', '第四中学,08:00,16:30,']
const wrong = [...good, '某公司,25:00,,', ',09:00,,', '夜校,18:00,08:00,']

for (const lang of ['zh-CN', 'en'] as const) {
  test.describe(`in ${lang}`, () => {
    test.use({ speaks: lang })

    test('a file with three wrong rows is named row by row and nothing is taken; put right, all of it is', async ({
      page,
      host,
    }) => {
      const keeper = keeperOn(page, lang, host.address)
      await keeper.comesIn()
      await keeper.opensTable(customers)
      await keeper.imports(wrong.join('\r\n'))
      await keeper.seesRefused({
        'zh-CN': '没有导入：文件里有 3 处要改',
        en: 'Nothing was imported: 3 to correct in the file',
      })
      await keeper.seesWrong([
        {
          'zh-CN': '第 4 行，上班时间“25:00”：请写成 08:30 这样的钟点。',
          en: 'Row 4, Opens“25:00”: Write a time of day like 08:30.',
        },
        { 'zh-CN': '第 5 行，客户单位请填写。', en: 'Row 5, CustomerPlease fill it in.' },
        {
          'zh-CN': '第 6 行，下班时间“08:00”：要晚于上班时间 18:00，请更正。',
          en: 'Row 6, Closes“08:00”: It must be later than the opening at 18:00.',
        },
      ])
      await keeper.seesNoRows()

      await keeper.imports(good.join('\r\n'))
      await keeper.seesImported(imported(2, 0, 0))
      await keeper.seesRows(['东城区教育局08:30–17:30 · 正装', '第四中学08:00–16:30'])
      await keeper.seesSaved()
      const exported = await keeper.exports()
      expect(exported.name).toBe({ 'zh-CN': '客户.csv', en: 'Customers.csv' }[lang])
      expect(exported.text.split('\r\n').slice(1)).toEqual([
        '东城区教育局,08:30,17:30,正装,,',
        '第四中学,08:00,16:30,,,',
        '',
      ])

      await keeper.leavesTheNetwork()
      await keeper.opensTable(customers)
      await keeper.seesRows(['东城区教育局', '第四中学'])
      await keeper.imports(exported.text)
      await keeper.seesImported(imported(0, 0, 0))
      await keeper.imports(good.slice(0, 2).join('\n'))
      await keeper.seesImported(imported(0, 0, 1))
      await keeper.press({ 'zh-CN': '撤销导入', en: 'Undo the import' })
      await keeper.seesRows(['东城区教育局', '第四中学'])
      await keeper.goesBack()
      await keeper.seesTableWith(customers, { 'zh-CN': '2 条', en: 'Rows: 2' })
    })
  })
}

test('a file as Excel writes it in China is read, and what is no text says what to do', async ({
  page,
  host,
  speaks,
}) => {
  const keeper = keeperOn(page, speaks, host.address)
  await keeper.comesIn()
  await keeper.opensTable(parts)
  await keeper.imports(inGb18030('配件名称;型号\r\n硬盘;ST1000DM010\r\n网线（六类）;\r\n'))
  await keeper.seesImported(imported(2, 0, 0))
  await keeper.seesRows(['硬盘ST1000DM010', '网线（六类）'])
  await keeper.imports(Buffer.from([0x50, 0x4b, 3, 4]), 'parts.xlsx')
  await keeper.seesRefused({ 'zh-CN': '这是 Excel 工作簿。', en: 'This is an Excel workbook.' })
  await keeper.seesRows(['硬盘', '网线（六类）'])
})

test('rows are added, found, changed, and deleted with a way back', async ({ page, host, speaks }) => {
  const keeper = keeperOn(page, speaks, host.address)
  const [add, edit] = [
    { 'zh-CN': '添加：标准配件', en: 'Add: Standard parts' },
    { 'zh-CN': '修改：标准配件', en: 'Edit: Standard parts' },
  ]
  const name = { 'zh-CN': '配件名称', en: 'Part' }
  const model = { 'zh-CN': '型号', en: 'Model' }
  await keeper.comesIn()
  await keeper.opensTable(parts)
  await keeper.imports(`配件名称\n${Array.from({ length: 400 }, (_, i) => `配件${i + 1}`).join('\n')}`)
  await keeper.seesImported(imported(400, 0, 0))
  await keeper.adds(add, [
    [name, '网卡'],
    [model, 'X550'],
  ])
  await keeper.adds(add, [
    [name, ' 网卡'],
    [model, 'x550'],
  ])
  await keeper.isTold(add, {
    'zh-CN': '已经有这一条了，请修改已有的那一条。',
    en: 'This row is there already',
  })
  await keeper.closesTheSheet(add)
  await keeper.startsAnew()
  await keeper.searches('网卡')
  await keeper.seesRows(['网卡X550'])
  await keeper.edits('网卡', edit, model, 'X710')
  await keeper.seesRows(['网卡X710'])
  await keeper.searches('配件 400')
  await keeper.seesRows(['配件400'])
  await keeper.searches('配件399')
  await keeper.deletes('配件399')
  await keeper.searches('')
  await keeper.press(undo)
  await keeper.searches('配件399')
  await keeper.seesRows(['配件399'])
})

test('a holiday of another year is added among its like', async ({ page, host, speaks }) => {
  const keeper = keeperOn(page, speaks, host.address)
  const add = { 'zh-CN': '添加：节假日与调休', en: 'Add: Holidays and moved days' }
  await keeper.comesIn()
  await keeper.seesTableWith(holidays, { 'zh-CN': '39 条', en: 'Rows: 39' })
  await keeper.opensTable(holidays)
  await keeper.adds(add, [
    [{ 'zh-CN': '日期', en: 'Date' }, '2027-01-01'],
    [
      { 'zh-CN': '安排', en: 'What it is' },
      { 'zh-CN': '放假', en: 'Day off' },
    ],
  ])
  await keeper.searches('2027')
  await keeper.seesRows(['2027-01-01 周五放假'])
})

test('the working week is set, and stays as it was where that makes no sense', async ({
  page,
  host,
  speaks,
}) => {
  const keeper = keeperOn(page, speaks, host.address)
  await keeper.comesIn()
  await keeper.opensTable(holidays)
  await keeper.unfoldsWorkingHours()
  await keeper.seesWorkingHours('09:00', '18:00', 5)
  await keeper.worksOrNotOn({ 'zh-CN': '周六', en: 'Saturday' })
  await keeper.setsWorkingHours('08:30', '17:00')
  await keeper.seesWorkingHours('08:30', '17:00', 6)
  await keeper.setsWorkingHours('18:00', '17:00')
  await keeper.seesNotice({
    'zh-CN': '下班要晚于上班（现在是 18:00 到 17:00），没有改动。',
    en: 'It must end later than it begins (18:00 to 17:00): nothing was changed.',
  })
  await keeper.seesSaved()
  await keeper.startsAnew()
  await keeper.unfoldsWorkingHours()
  await keeper.seesWorkingHours('08:30', '17:00', 6)
})

test('a time of the standard is changed, marked, and goes back to its default', async ({
  page,
  host,
  speaks,
}) => {
  const keeper = keeperOn(page, speaks, host.address)
  const contactWithin = {
    'zh-CN': '接单后多久内联系客户',
    en: 'Call the customer within, after the dispatch',
  }
  await keeper.comesIn()
  await keeper.opensTable(times)
  await keeper.seesChanged(0)
  await keeper.setsTime(contactWithin, 45)
  await keeper.seesChanged(1)
  await keeper.seesSaved()
  await keeper.startsAnew()
  await keeper.seesTime(contactWithin, 45)
  await keeper.seesChanged(1)
  await keeper.goesBackToDefault()
  await keeper.seesTime(contactWithin, 30)
  await keeper.seesChanged(0)
})

test('what can’t be read is kept, and the defaults hold in its place', async ({ page, host, speaks }) => {
  const keeper = keeperOn(page, speaks, host.address)
  const notice = { 'zh-CN': '存有一份无法读取的资料', en: 'Some reference data here can’t be read' }
  const odd = { format: 'countersign-master/9', parts: ['硬盘'] }
  await keeper.comesIn()
  await keeper.findsStored(odd)
  await keeper.seesNotice(notice)
  await keeper.seesTableWith(holidays, { 'zh-CN': '39 条', en: 'Rows: 39' })
  await keeper.opensTable(parts)
  await keeper.imports('Part\n内存\n')
  await keeper.seesImported(imported(1, 0, 0))
  await keeper.seesSaved()
  await keeper.goesBack()
  await keeper.startsAnew()
  await keeper.seesTableWith(parts, { 'zh-CN': '1 条', en: 'Rows: 1' })
  await keeper.seesNotice(notice)
  expect(await keeper.savesTheKept()).toEqual(odd)
})

function imported(added: number, changed: number, removed: number): Text {
  return {
    'zh-CN': `已导入：新增 ${added}，修改 ${changed}，删除 ${removed}`,
    en: `Imported: ${added} added, ${changed} changed, ${removed} removed`,
  }
}
