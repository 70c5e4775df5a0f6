import { defaultKits } from './default-kits.ts'
import { holidays2026, workdays2026 } from './holidays-2026.ts'
import type { MasterData } from './master-data.ts'

/** What holds until the organisation has set its own: China's working week and holidays, a kit per kind of device. */
export const defaultMaster: MasterData = {
  format: 'countersign-master/1',
  hotlines: {},
  customers: [],
  parts: [],
  software: [],
  slas: [],
  calendar: {
    days: [1, 2, 3, 4, 5],
    opens: '09:00',
    closes: '18:00',
    holidays: [...holidays2026],
    workdays: [...workdays2026],
  },
  travel: [],
  kits: [...defaultKits],
  times: {},
}
