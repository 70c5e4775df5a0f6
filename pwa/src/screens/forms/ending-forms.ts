import { endingNames } from '@countersign/shared/names'
import type { Ending, Payload } from '@countersign/shared/record'
import { instantFrom, timeOrNow } from './contact-forms.ts'
import { type Form, onlySaid, optionsOf, said, type Values } from './form.ts'

const passedOn: readonly Ending[] = ['transferred', 'hardware-team', 'vendor']
const goesOn = (values: Values) => passedOn.some((way) => way === values.way)

/** The visit ends otherwise than by service at the customer's; `way` where it is clear which. */
export function visitEnding(way?: Ending): Form {
  return {
    type: 'visit-ended',
    ...(way && { about: way }),
    title: { 'zh-CN': '结束这次服务', en: 'End this visit' },
    done: { 'zh-CN': '结束', en: 'End it' },
    fields: [
      {
        name: 'way',
        kind: 'one',
        label: { 'zh-CN': '怎么结束', en: 'How it ends' },
        options: optionsOf(endingNames),
        isWanted: true,
      },
      { name: 'reason', kind: 'prose', label: { 'zh-CN': '原因', en: 'Why' }, isWanted: true },
      {
        name: 'to',
        kind: 'line',
        label: { 'zh-CN': '转给谁', en: 'To whom it goes' },
        when: goesOn,
        isWanted: true,
      },
    ],
    start: ({ phoneAdvice }) => ({
      way,
      reason: way === 'solved-by-phone' ? phoneAdvice?.advice : undefined,
    }),
    fact: (values) => ({
      type: 'visit-ended',
      payload: {
        way: values.way,
        reason: said(values, 'reason'),
        ...onlySaid({ to: goesOn(values) ? said(values, 'to') : undefined }),
      } as Payload<'visit-ended'>,
    }),
  }
}

export const reopening: Form = {
  type: 'visit-reopened',
  title: { 'zh-CN': '重新打开', en: 'Open it again' },
  done: { 'zh-CN': '重新打开', en: 'Open it again' },
  fields: [{ name: 'reason', kind: 'prose', label: { 'zh-CN': '原因', en: 'Why' }, isWanted: true }],
  start: () => ({}),
  fact: (values) => ({ type: 'visit-reopened', payload: { reason: said(values, 'reason') ?? '' } }),
}

/** Broken off, to be gone on with: the time agreed for that is the next appointment. */
export const interruption: Form = {
  type: 'visit-interrupted',
  title: { 'zh-CN': '这次先到这里', en: 'Break off, to go on another time' },
  done: { 'zh-CN': '记下，下次继续', en: 'Write it down, go on then' },
  fields: [
    { name: 'reason', kind: 'prose', label: { 'zh-CN': '为什么中断', en: 'Why' }, isWanted: true },
    {
      name: 'next',
      kind: 'time',
      label: { 'zh-CN': '下次上门时间', en: 'Next visit' },
      hint: { 'zh-CN': '与客户约好的，会记为新的预约', en: 'As agreed: it becomes the new appointment' },
    },
    {
      name: 'agreedWith',
      kind: 'line',
      label: { 'zh-CN': '与谁约定', en: 'Agreed with' },
      when: (values) => said(values, 'next') !== undefined,
    },
    {
      name: 'left',
      kind: 'time',
      label: { 'zh-CN': '离开时间', en: 'When you leave' },
      hint: { 'zh-CN': '现在离开的不用填', en: 'Leave it empty if that is now' },
      when: (values) => values.isThere === 'yes',
    },
  ],
  start: ({ met, job, left }) => ({
    agreedWith: met?.person ?? job.customer?.person ?? '',
    isThere: left ? 'no' : 'yes',
  }),
  first: (values) =>
    values.isThere === 'yes' ? { type: 'left', payload: { time: timeOrNow(values, 'left') } } : undefined,
  fact: (values) => {
    const next = said(values, 'next')
    return {
      type: 'visit-interrupted',
      payload: {
        reason: said(values, 'reason') ?? '',
        ...onlySaid({ next: next && instantFrom(next) }),
      },
    }
  },
  next: (values) => {
    const next = said(values, 'next')
    if (!next) return undefined
    return {
      type: 'appointment-made',
      payload: {
        time: instantFrom(next),
        ...onlySaid({ agreedWith: said(values, 'agreedWith'), reason: firstLine(said(values, 'reason')) }),
      },
    }
  },
}

/** An appointment's reason is one line; the whole of it stands with the interruption. */
function firstLine(prose: string | undefined): string | undefined {
  return prose?.split('\n', 1)[0]?.slice(0, 200)
}
