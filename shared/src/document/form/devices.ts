import type { Block, Column } from '../content.ts'
import { assetKindNames } from '../names.ts'
import { type Sheet, say } from './sheet.ts'

/** Whether the visit has several devices: the job's own is number 1. */
export function hasSeveralDevices({ state }: Sheet): boolean {
  return state.devices.length > 0
}

/** The number lines of work and parts name a device by; the job's own where none is said. */
function deviceNumber({ state }: Sheet, device: string | undefined): string {
  if (device === undefined) return '1'
  const index = state.devices.findIndex((one) => one.line === device)
  return index < 0 ? '—' : String(index + 2)
}

/** The column that says which device a line is about, where there are several. */
export function deviceColumn(sheet: Sheet): readonly Column[] {
  if (!hasSeveralDevices(sheet)) return []
  return [{ title: say(sheet, { 'zh-CN': '设备', en: 'Device' }), share: 1.7 }]
}

/** The cell of that column. */
export function deviceCell(sheet: Sheet, device: string | undefined): readonly string[] {
  return hasSeveralDevices(sheet) ? [deviceNumber(sheet, device)] : []
}

/** All devices of the visit, where there are several. */
export function devicesTable(sheet: Sheet): readonly Block[] {
  if (!hasSeveralDevices(sheet)) return []
  const { job, devices } = sheet.state
  return [
    {
      block: 'table',
      columns: [
        ...deviceColumn(sheet),
        { title: say(sheet, { 'zh-CN': '类别', en: 'Asset' }), share: 2.2 },
        { title: say(sheet, { 'zh-CN': '品牌型号', en: 'Brand, model' }), share: 4 },
        { title: say(sheet, { 'zh-CN': '序列号', en: 'Serial no.' }), share: 3 },
        { title: say(sheet, { 'zh-CN': '资产编号', en: 'Asset no.' }), share: 2.6 },
        { title: say(sheet, { 'zh-CN': '报修内容', en: 'Reported fault' }), share: 5 },
      ],
      rows: [{ ...job.asset, fault: job.fault }, ...devices].map((one, index) => [
        String(index + 1),
        one.kind ? say(sheet, assetKindNames[one.kind]) : '—',
        one.model ?? '—',
        one.serial ?? '—',
        one.number ?? '—',
        one.fault ?? '—',
      ]),
    },
  ]
}
