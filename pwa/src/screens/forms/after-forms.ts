import { channelNames } from '@countersign/shared/names'
import type { Payload, State } from '@countersign/shared/record'
import { type Field, type Form, onlySaid, said, yesNo } from './form.ts'

// What is still to do when the service itself is over.

const writeDown = { 'zh-CN': '记下', en: 'Write down' }
const note: Field = { name: 'note', kind: 'prose', label: { 'zh-CN': '说明', en: 'Note' } }

const works: Field = {
  name: 'works',
  kind: 'one',
  look: 'segments',
  label: { 'zh-CN': '现在正常吗', en: 'Does it work' },
  options: [
    { id: 'yes', say: { 'zh-CN': '正常', en: 'It works' } },
    { id: 'no', say: { 'zh-CN': '不正常', en: 'It doesn’t' } },
  ],
  isWanted: true,
}

/** Whoever the customer's number belongs to, so that the call is one tap away. */
const person: Field = {
  name: 'person',
  kind: 'line',
  label: { 'zh-CN': '与谁通话', en: 'Who answered' },
  isWanted: true,
}

export const calledBack: Form = {
  type: 'called-back',
  calls: 'customer',
  title: { 'zh-CN': '回访客户', en: 'Call back' },
  done: writeDown,
  fields: [works, person, note],
  start: ({ calledBack, job }) => ({ person: calledBack?.person ?? job.customer?.person ?? '' }),
  fact: (values) => ({
    type: 'called-back',
    payload: {
      works: values.works === 'yes',
      ...onlySaid({ person: said(values, 'person'), note: said(values, 'note') }),
    },
  }),
}

export const phoneConfirmed: Form = {
  type: 'phone-confirmed',
  calls: 'customer',
  title: { 'zh-CN': '电话确认', en: 'Confirmed by phone' },
  done: writeDown,
  fields: [
    works,
    {
      name: 'otherFaults',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '还有其他故障吗', en: 'Any other fault left' },
      options: yesNo,
      isWanted: true,
    },
    person,
    note,
  ],
  start: ({ met, job }) => ({ person: met?.person ?? job.customer?.person ?? '' }),
  fact: (values) => ({
    type: 'phone-confirmed',
    payload: {
      person: said(values, 'person'),
      works: values.works === 'yes',
      otherFaults: values.otherFaults === 'yes',
      ...onlySaid({ note: said(values, 'note') }),
    } as Payload<'phone-confirmed'>,
  }),
}

export const supervisorConfirmed: Form = {
  type: 'supervisor-confirmed',
  calls: 'supervisor',
  title: { 'zh-CN': '主管关单前确认', en: 'The supervisor’s confirmation' },
  done: writeDown,
  fields: [
    {
      name: 'supervisor',
      kind: 'line',
      label: { 'zh-CN': '哪位主管', en: 'Which supervisor' },
      hint: {
        'zh-CN': '主管在电话里确认后，由你记下',
        en: 'They confirm on the phone; you write it down for them',
      },
      isWanted: true,
    },
    { ...note, label: { 'zh-CN': '主管说了什么', en: 'What they said' } },
  ],
  start: ({ decisions }) => ({ supervisor: decisions.at(-1)?.decider ?? '' }),
  fact: (values) => ({
    type: 'supervisor-confirmed',
    payload: {
      supervisor: said(values, 'supervisor'),
      ...onlySaid({ note: said(values, 'note') }),
    } as Payload<'supervisor-confirmed'>,
  }),
}

export const followedUp: Form = {
  type: 'followed-up',
  calls: 'customer',
  title: { 'zh-CN': '回访', en: 'Follow-up' },
  done: writeDown,
  fields: [
    {
      name: 'satisfied',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '客户满意吗', en: 'Is the customer satisfied' },
      options: [
        { id: 'yes', say: { 'zh-CN': '满意', en: 'Yes' } },
        { id: 'no', say: { 'zh-CN': '还不满意', en: 'Not yet' } },
      ],
      isWanted: true,
    },
    {
      name: 'channel',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '方式', en: 'By' },
      options: (['phone', 'visit', 'message'] as const).map((id) => ({ id, say: channelNames[id] })),
      isWanted: true,
    },
    note,
  ],
  start: () => ({ channel: 'phone' }),
  fact: (values) => ({
    type: 'followed-up',
    payload: {
      channel: values.channel,
      satisfied: values.satisfied === 'yes',
      ...onlySaid({ note: said(values, 'note') }),
    } as Payload<'followed-up'>,
  }),
}

/** Gives back what was taken away: this line, or the first that isn't back yet. */
export function deviceReturned(taken?: string): Form {
  return {
    type: 'device-returned',
    ...(taken !== undefined && { about: taken }),
    title: { 'zh-CN': '归还设备', en: 'Device returned' },
    done: writeDown,
    fields: [
      { name: 'what', kind: 'line', label: { 'zh-CN': '归还什么', en: 'What is returned' }, isWanted: true },
      { name: 'to', kind: 'line', label: { 'zh-CN': '交给谁', en: 'To whom' }, isWanted: true },
      note,
    ],
    start: (state) => {
      const back = state.taken.find((one) => (taken ? one.line === taken : !isBack(state, one.line)))
      return {
        taken: back?.line,
        what: back?.what,
        to: state.met?.person ?? state.job.customer?.person ?? '',
      }
    },
    fact: (values) => ({
      type: 'device-returned',
      payload: {
        what: said(values, 'what') ?? '',
        to: said(values, 'to'),
        ...onlySaid({ taken: said(values, 'taken'), note: said(values, 'note') }),
      } as Payload<'device-returned'>,
    }),
  }
}

/** Whether something taken away is with its owner again. */
function isBack({ returned }: Pick<State, 'returned'>, taken: string): boolean {
  return returned.some((one) => one.taken === taken)
}
