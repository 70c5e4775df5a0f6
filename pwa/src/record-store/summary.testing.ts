import type { Pace, Summary } from './summary.ts'

const nothingYet: Pace = {
  issued: null,
  contacted: null,
  agreed: null,
  arrived: null,
  advised: null,
  calledBack: null,
}

/** A visit in the list; a test says only what it is about. */
export function visitNamed(
  number: string,
  { pace, ...rest }: Partial<Omit<Summary, 'pace'>> & { readonly pace?: Partial<Pace> } = {},
): Summary {
  return {
    version: 3,
    visit: number,
    number,
    unit: '东方小学',
    person: '张伟',
    phone: '010-5550 0131',
    address: '东方大街 18 号',
    ticket: 'INC-031',
    fault: '打印机卡纸',
    serial: '',
    asset: '',
    engineer: { number: 'E017', name: '李明' },
    outcome: null,
    ended: null,
    brokenOff: false,
    atWorkshop: false,
    urgency: 'normal',
    appointment: '2026-11-20T09:30:00',
    opened: '2026-11-20T08:00:00',
    changed: '2026-11-20T08:00:00',
    places: { 1: null, 2: null },
    over: false,
    done: false,
    rating: null,
    pace: { ...nothingYet, ...pace },
    heads: [],
    ...rest,
  }
}
