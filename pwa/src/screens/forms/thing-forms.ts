import { assetKindNames, diskFateNames } from '@countersign/shared/names'
import type { Payload } from '@countersign/shared/record'
import { toInput } from '../../clock/index.ts'
import { instantFrom } from './contact-forms.ts'
import { type Form, onlySaid, optionsOf, said } from './form.ts'

// What a service has now and then: more devices, calls, things borrowed or moved, devices taken along, promises.

const writeDown = { 'zh-CN': '记下', en: 'Write down' }

export const furtherDevice: Form = {
  type: 'device-added',
  title: { 'zh-CN': '另一台设备', en: 'Another device' },
  done: writeDown,
  fields: [
    {
      name: 'kind',
      kind: 'one',
      look: 'select',
      label: { 'zh-CN': '设备类别', en: 'Kind of device' },
      options: optionsOf(assetKindNames),
      isWanted: true,
    },
    { name: 'model', kind: 'line', label: { 'zh-CN': '品牌型号', en: 'Make and model' } },
    { name: 'serial', kind: 'line', label: { 'zh-CN': '序列号', en: 'Serial no.' } },
    { name: 'number', kind: 'line', label: { 'zh-CN': '资产编号', en: 'Asset no.' } },
    { name: 'fault', kind: 'prose', label: { 'zh-CN': '故障', en: 'Fault' } },
  ],
  start: (state, line) => {
    const known = state.devices.find((one) => one.line === line)
    return {
      kind: known?.kind,
      model: known?.model,
      serial: known?.serial,
      number: known?.number,
      fault: known?.fault,
    }
  },
  fact: (values, line) => ({
    type: 'device-added',
    payload: {
      line,
      ...onlySaid({
        kind: said(values, 'kind'),
        model: said(values, 'model'),
        serial: said(values, 'serial'),
        number: said(values, 'number'),
        fault: said(values, 'fault'),
      }),
    } as Payload<'device-added'>,
  }),
}

export const callMade: Form = {
  type: 'call-made',
  title: { 'zh-CN': '服务中的通话', en: 'A call during the service' },
  done: writeDown,
  fields: [
    {
      name: 'phone',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '用谁的电话', en: 'On whose phone' },
      options: [
        { id: 'own', say: { 'zh-CN': '自己的', en: 'My own' } },
        { id: 'customer', say: { 'zh-CN': '客户的', en: 'The customer’s' } },
      ],
      isWanted: true,
    },
    {
      name: 'about',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '为了什么', en: 'About' },
      options: [
        { id: 'this-job', say: { 'zh-CN': '这次服务', en: 'This job' } },
        { id: 'another-job', say: { 'zh-CN': '别的工单', en: 'Another job' } },
      ],
      isWanted: true,
    },
    { name: 'note', kind: 'prose', label: { 'zh-CN': '说明', en: 'Note' } },
  ],
  start: (state, line) => {
    const known = state.calls.find((one) => one.line === line)
    return { phone: known?.phone ?? 'own', about: known?.about ?? 'this-job', note: known?.note }
  },
  fact: (values, line) => ({
    type: 'call-made',
    payload: {
      line,
      phone: values.phone,
      about: values.about,
      ...onlySaid({ note: said(values, 'note') }),
    } as Payload<'call-made'>,
  }),
}

export const thingBorrowed: Form = {
  type: 'thing-borrowed',
  title: { 'zh-CN': '借用客户物品', en: 'Something borrowed' },
  done: writeDown,
  fields: [
    {
      name: 'what',
      kind: 'line',
      label: { 'zh-CN': '借用什么', en: 'What' },
      hint: { 'zh-CN': '先征得客户同意，用完归还', en: 'Ask first, and give it back' },
      isWanted: true,
    },
  ],
  start: ({ borrowed }, line) => ({ what: borrowed.find((one) => one.line === line)?.what }),
  fact: (values, line) => ({
    type: 'thing-borrowed',
    payload: { line, what: said(values, 'what') ?? '' },
  }),
}

export const thingsMoved: Form = {
  type: 'things-moved',
  title: { 'zh-CN': '移动客户物品', en: 'Things moved' },
  done: writeDown,
  fields: [
    {
      name: 'what',
      kind: 'line',
      label: { 'zh-CN': '移动什么', en: 'What' },
      hint: {
        'zh-CN': '先征得客户同意，抬起来移，不拖拉，用完归位',
        en: 'Ask first, lift, never drag, and put it back',
      },
      isWanted: true,
    },
  ],
  start: ({ moved }, line) => ({ what: moved.find((one) => one.line === line)?.what }),
  fact: (values, line) => ({ type: 'things-moved', payload: { line, what: said(values, 'what') ?? '' } }),
}

export const deviceTaken: Form = {
  type: 'device-taken',
  title: { 'zh-CN': '带走设备检修', en: 'Take a device away' },
  done: writeDown,
  fields: [
    { name: 'what', kind: 'line', label: { 'zh-CN': '带走什么', en: 'What is taken' }, isWanted: true },
    { name: 'serial', kind: 'line', label: { 'zh-CN': '序列号', en: 'Serial no.' } },
    { name: 'accessories', kind: 'prose', label: { 'zh-CN': '附件', en: 'Accessories' } },
    {
      name: 'disk',
      kind: 'one',
      label: { 'zh-CN': '硬盘怎么办', en: 'What becomes of its disk' },
      options: optionsOf(diskFateNames),
      isWanted: true,
    },
    { name: 'reason', kind: 'prose', label: { 'zh-CN': '为什么带走', en: 'Why' }, isWanted: true },
    { name: 'backBy', kind: 'time', label: { 'zh-CN': '预计何时归还', en: 'Back by' } },
  ],
  start: ({ taken, job }, line) => {
    const known = taken.find((one) => one.line === line)
    return {
      what: known?.what ?? job.asset?.model,
      serial: known ? known.serial : job.asset?.serial,
      accessories: known?.accessories,
      disk: known?.disk,
      reason: known?.reason,
      backBy: known?.backBy && toInput(known.backBy),
    }
  },
  fact: (values, line) => {
    const backBy = said(values, 'backBy')
    return {
      type: 'device-taken',
      payload: {
        line,
        what: said(values, 'what'),
        disk: values.disk,
        reason: said(values, 'reason'),
        ...onlySaid({
          serial: said(values, 'serial'),
          accessories: said(values, 'accessories'),
          backBy: backBy && instantFrom(backBy),
        }),
      } as Payload<'device-taken'>,
    }
  },
}

export const promiseMade: Form = {
  type: 'promise-made',
  title: { 'zh-CN': '对客户的承诺', en: 'Something promised' },
  done: writeDown,
  fields: [
    {
      name: 'about',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '哪一类', en: 'Kind' },
      options: [
        { id: 'return', say: { 'zh-CN': '退货', en: 'Return' } },
        { id: 'exchange', say: { 'zh-CN': '换货', en: 'Exchange' } },
        { id: 'compensation', say: { 'zh-CN': '赔偿', en: 'Compensation' } },
        { id: 'other', say: { 'zh-CN': '其他', en: 'Other' } },
      ],
      isWanted: true,
    },
    {
      name: 'what',
      kind: 'prose',
      label: { 'zh-CN': '承诺什么', en: 'What is promised' },
      hint: {
        'zh-CN': '退换、赔偿要先有主管的决定',
        en: 'An exchange, a return or compensation needs the supervisor’s decision first',
      },
      isWanted: true,
    },
    { name: 'due', kind: 'time', label: { 'zh-CN': '什么时候之前', en: 'By when' } },
  ],
  start: ({ promises }, line) => {
    const known = promises.find((one) => one.line === line)
    return { about: known?.about, what: known?.what, due: known?.due && toInput(known.due) }
  },
  fact: (values, line) => {
    const due = said(values, 'due')
    return {
      type: 'promise-made',
      payload: {
        line,
        what: said(values, 'what') ?? '',
        ...onlySaid({ about: said(values, 'about'), due: due && instantFrom(due) }),
      } as Payload<'promise-made'>,
    }
  },
}
