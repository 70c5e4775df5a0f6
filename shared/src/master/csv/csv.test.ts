import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { line } from '../../field/index.ts'
import { langs } from '../../text/index.ts'
import { assetKinds } from '../../ticket/index.ts'
import { defaultMaster, type MasterData } from '../index.ts'
import { softwareRules } from '../master-data.ts'
import {
  customersTable,
  holidaysTable,
  hotlinesTable,
  kitsTable,
  partsTable,
  slasTable,
  softwareTable,
  type Table,
  timesTable,
  travelTable,
} from '../tables/index.ts'
import { exportTable, type Imported, importTable } from './index.ts'

const times = timesTable({
  travel: { 'zh-CN': '路程', en: 'Travel' },
  getReady: { 'zh-CN': '提前准备', en: 'Get ready' },
})
const tables: readonly Table[] = [
  hotlinesTable,
  customersTable,
  partsTable,
  softwareTable,
  slasTable,
  holidaysTable,
  travelTable,
  kitsTable,
  times,
]

const empty: MasterData = {
  ...defaultMaster,
  kits: [],
  calendar: { ...defaultMaster.calendar, holidays: [], workdays: [] },
}

describe('what is exported', () => {
  const words = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'=+-@\'";,|0 一'), minLength: 1, maxLength: 8 }),
    )
    .filter((s) => s === s.trim() && v.is(line, s))
  const phone = words.filter((s) => !/^\d(\.\d+)?e/i.test(s))
  const clocks = fc.constantFrom(['00:00', '08:30'], ['09:00', '23:59'])
  const minutes = fc.integer({ min: 1, max: 525_600 })
  const days = fc.uniqueArray(
    fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(n * 86_400_000 + 1_500_000_000_000).toISOString().slice(0, 10)),
    { maxLength: 20 },
  )
  const plainly = (...parts: readonly (string | undefined)[]) =>
    parts.map((part = '') => part.normalize('NFKC').toLowerCase().replace(/\s+/g, '')).join('\n')
  const masters: fc.Arbitrary<MasterData> = fc
    .record({
      hotlines: fc.record(
        {
          complaints: phone,
          supervision: phone,
          serviceDesk: phone,
          supervisor: fc.record({ name: words, phone }),
        },
        { requiredKeys: [] },
      ),
      customers: fc.uniqueArray(
        fc
          .tuple(
            fc.record(
              {
                unit: words,
                dressCode: words,
                itContact: fc.record({ name: words, phone }, { requiredKeys: ['name'] }),
              },
              { requiredKeys: ['unit'] },
            ),
            fc.option(clocks),
          )
          .map(([one, hours]) => (hours ? { ...one, opens: hours[0] ?? '', closes: hours[1] ?? '' } : one)),
        { selector: ({ unit }) => plainly(unit) },
      ),
      parts: fc.uniqueArray(fc.record({ name: words, model: words }, { requiredKeys: ['name'] }), {
        selector: ({ name, model }) => plainly(name, model),
      }),
      software: fc.uniqueArray(fc.record({ name: words, rule: fc.constantFrom(...softwareRules) }), {
        selector: ({ name }) => plainly(name),
      }),
      slas: fc.uniqueArray(
        fc.record(
          {
            contract: words,
            arriveWithin: minutes,
            solveWithin: minutes,
            clock: fc.constantFrom('working' as const, 'always' as const),
          },
          { requiredKeys: ['contract', 'clock', 'solveWithin'] },
        ),
        { selector: ({ contract }) => plainly(contract) },
      ),
      travel: fc.uniqueArray(fc.record({ to: words, minutes: fc.integer({ min: 0, max: 1440 }) }), {
        selector: ({ to }) => plainly(to),
      }),
      kits: fc.uniqueArray(
        fc.record({
          kind: fc.constantFrom(...assetKinds),
          name: fc.stringMatching(/^[a-z\d-]{1,64}$/),
          say: fc.record({ 'zh-CN': words, en: words }),
        }),
        { selector: ({ kind, name }) => plainly(kind, name) },
      ),
      days,
      times: fc.record({ travel: minutes, getReady: minutes, later: minutes }, { requiredKeys: [] }),
    })
    .map(({ days, ...rest }) => ({
      ...defaultMaster,
      ...rest,
      calendar: {
        ...defaultMaster.calendar,
        holidays: days.filter((_, i) => i % 3 > 0).sort(),
        workdays: days.filter((_, i) => i % 3 === 0).sort(),
      },
    }))

  test.each(tables)('of $name reads back the same, in both languages, whatever it says', (table) => {
    fc.assert(
      fc.property(masters, fc.constantFrom(...langs), (master, lang) => {
        const count = table.rows(master).length
        const bare = table.put(master, [])
        expect(importTable(bare, table, exportTable(master, table, lang))).toEqual({
          master,
          added: count,
          changed: 0,
          removed: 0,
        })
      }),
      { numRuns: 60 },
    )
  })

  test('opens in Excel: a byte order mark, its line ends, the names of the columns in words', () => {
    const master: MasterData = { ...empty, travel: [{ to: '东城区教育局', minutes: 40 }] }
    expect(exportTable(master, travelTable, 'zh-CN')).toBe(
      '\uFEFF客户单位或地址,路程（分钟）\r\n东城区教育局,40\r\n',
    )
    expect(exportTable(master, travelTable, 'en')).toBe(
      '\uFEFFCustomer or address,Travel (min)\r\n东城区教育局,40\r\n',
    )
  })

  test.each(['=1+1', '+86 10 5555 0131', '-x', '@SUM(A1)', "'=1", "''+1"])('runs no formula: %s', (name) => {
    const master: MasterData = { ...empty, parts: [{ name }] }
    const text = exportTable(master, partsTable, 'en')
    expect(text.split('\r\n')[1]).toBe(`'${name},`)
    expect(importTable(empty, partsTable, text)).toMatchObject({ master: { parts: [{ name }] } })
  })
})

describe('a file', () => {
  const customers = '客户单位,上班时间,下班时间\n东城区教育局,8:30,17:30\n第四中学,08:00:00,16：30\n'

  test('is taken in either language, with columns in any order, split by comma, semicolon or tab', () => {
    const wanted = [
      { unit: '东城区教育局', opens: '08:30', closes: '17:30' },
      { unit: '第四中学', opens: '08:00', closes: '16:30' },
    ]
    const files = [
      customers,
      customers.replaceAll(',', ';'),
      customers.replaceAll(',', '\t'),
      'sep=;\r\nCLOSES;customer;Opens\r\n17:30;东城区教育局;08:30\r\n"16:30";第四中学;8:00',
      '\uFEFFCustomer,Opens,Closes,,\r\n\r\n东城区教育局,08:30,17:30,,\r\n,,,,\r\n第四中学,8:00,16:30\r\n',
    ]
    for (const file of files)
      expect(importTable(empty, customersTable, file)).toMatchObject({ master: { customers: wanted } })
  })

  test('says what it adds, changes and removes', () => {
    const known: MasterData = {
      ...empty,
      customers: [{ unit: '东城区 教育局', opens: '08:00' }, { unit: '旧客户' }],
    }
    expect(importTable(known, customersTable, customers)).toMatchObject({ added: 1, changed: 1, removed: 1 })
  })

  test('with dates as Excel writes them is understood', () => {
    const file = '日期,安排\n2027/1/1,放假\n2027年1月2日,上班\n2027-01-03,Day off\n'
    expect(importTable(empty, holidaysTable, file)).toMatchObject({
      master: { calendar: { holidays: ['2027-01-01', '2027-01-03'], workdays: ['2027-01-02'] } },
    })
  })

  test('with three wrong rows names the three, and nothing is taken', () => {
    const file = `${customers}某公司,25:00,26:00\n,08:00,\n东城区教育局,,\n夜校,18:00,08:00\n`
    expect(saying(importTable(empty, customersTable, file))).toEqual([
      '4 上班时间 “25:00”：请写成 08:30 这样的钟点。',
      '4 下班时间 “26:00”：请写成 08:30 这样的钟点。',
      '5 客户单位 请填写。',
      '6  与第 2 行重复，请删去其中一行。',
      '7 下班时间 “08:00”：要晚于上班时间 18:00，请更正。',
    ])
  })

  test('counts rows as a spreadsheet does, empty and folded ones too', () => {
    const file = 'Customer,Dress code,Opens\n\n"A ""big""\nunit",suit,\nB,,noon\n'
    expect(saying(importTable(empty, customersTable, file), 'en')).toEqual([
      '3 Customer “A "big"\nunit”: It has an invisible control character, please retype it.',
      '4 Opens “noon”: Write a time of day like 08:30.',
    ])
  })

  test.each([
    ['', '1  The file is empty. Its first row must name the columns.'],
    ['\uFEFF \r\n', '1  The file is empty. Its first row must name the columns.'],
    [
      'Part,Colour\nx,red',
      '1 Colour “Colour” is no column of this table. Delete it, or name it one of: Part, Model.',
    ],
    ['Part,Part\nx,y', '1 Part The column “Part” is there twice: keep one.'],
    ['Model\nx', '1 Part The column “Part” is missing: add it. All columns: Part, Model.'],
    ['Part\nx,y', '2  “y” stands in a column without a name. Move it, or name the column in row 1.'],
    [
      'Part\n"x',
      '2  A quotation mark isn’t closed, so the rest can’t be read. Open it in a spreadsheet and save it as CSV again.',
    ],
  ])('that is no table is refused: %j', (file, why) => {
    expect(saying(importTable(empty, partsTable, file), 'en')).toEqual([why])
  })

  test.each<[Table, string, string]>([
    [
      hotlinesTable,
      '类别,电话\n投诉电话,1.38E+10',
      '2 电话 “1.38E+10”：号码被表格软件改成了科学计数。请把这一列设为文本格式，重新填写号码。',
    ],
    [hotlinesTable, '类别,电话\n主管,110', '2 姓名 请填写主管的姓名。'],
    [
      hotlinesTable,
      '类别,电话\n客服,110',
      '2 类别 “客服”：请从这些中选一个：投诉电话、监督电话、服务台、主管。',
    ],
    [softwareTable, '软件名称,规定\nWPS,', '2 规定 请填写。'],
    [slasTable, '项目或合同,计时\nX-1,全天', '2 到场时限（分钟） 到场时限和修复时限至少填一项。'],
    [
      slasTable,
      '项目或合同,计时,到场时限(分钟)\nX-1,全天,0',
      '2 到场时限（分钟） “0”：请填 1 到 525600 之间的整数。',
    ],
    [holidaysTable, '日期,安排\n2026-02-30,放假', '2 日期 “2026-02-30”：请写成 2026-01-31 这样的日期。'],
    [holidaysTable, '日期,安排\n2026-01-01,放假\n2026/1/1,上班', '3  与第 2 行重复，请删去其中一行。'],
    [
      travelTable,
      '客户单位或地址,路程（分钟）\n某公司,2 小时',
      '2 路程（分钟） “2 小时”：请填 0 到 1440 之间的整数。',
    ],
    [kitsTable, '设备类别,编号\n打印机,x', '2 物品（中文） 请写明带什么，中文或英文。'],
    [
      kitsTable,
      '设备类别,物品（中文）,编号\n打印机,纸,纸',
      '2 编号 “纸”：只能用小写字母、数字和“-”。请更正，或留空由系统编号。',
    ],
  ])('of $name: a wrong cell is named with what to do', (table, file, why) => {
    expect(saying(importTable(empty, table, file))).toEqual([why])
  })

  test('that names one language of an item gets the other, and an id', () => {
    const file = '设备类别,物品（中文）,物品（英文）\n打印机,碳粉吸尘器,\nprinter,,Gloves\n'
    const { master } = importTable(empty, kitsTable, file) as { master: MasterData }
    expect(master.kits).toMatchObject([
      { kind: 'printer', say: { 'zh-CN': '碳粉吸尘器', en: '碳粉吸尘器' } },
      { kind: 'printer', say: { 'zh-CN': 'Gloves', en: 'Gloves' } },
    ])
    expect(importTable(master, kitsTable, exportTable(master, kitsTable, 'en'))).toEqual({
      master,
      added: 0,
      changed: 0,
      removed: 0,
    })
  })

  test('of ten thousand rows is read in one go; of more it is refused', () => {
    const rows = (count: number) => `Part\n${Array.from({ length: count }, (_, i) => `P${i}`).join('\n')}`
    expect(importTable(empty, partsTable, rows(10_000))).toMatchObject({ added: 10_000 })
    expect(importTable(empty, partsTable, rows(10_002))).toHaveProperty('errors')
  })
})

function saying(imported: Imported, lang: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] {
  if (!('errors' in imported)) return []
  return imported.errors.map(({ row, column, say }) => `${row} ${column?.[lang] ?? ''} ${say[lang]}`)
}
