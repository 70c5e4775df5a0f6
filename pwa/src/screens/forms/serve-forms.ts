import {
  backupNames,
  dataOperationNames,
  partKindNames,
  scopeNames,
  warrantyNames,
  workKindNames,
} from '@countersign/shared/names'
import type { Payload, State } from '@countersign/shared/record'
import {
  asYesNo,
  type Field,
  type Form,
  onlySaid,
  optionsOf,
  ownDevice,
  said,
  type Values,
  yesNo,
} from './form.ts'

const scope: Field = {
  name: 'scope',
  kind: 'one',
  look: 'select',
  label: { 'zh-CN': '是否在工单内', en: 'Is it on the ticket' },
  options: optionsOf(scopeNames),
  isWanted: true,
}

const device: Field = { name: 'device', kind: 'device', label: { 'zh-CN': '哪台设备', en: 'Which device' } }

/** The further device chosen; nothing where it is the job's own. */
function deviceOf(values: Values): string | undefined {
  return values.device === ownDevice ? undefined : said(values, 'device')
}

export const faultConfirmed: Form = {
  type: 'fault-confirmed',
  title: { 'zh-CN': '诊断', en: 'Diagnosis' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    { name: 'fault', kind: 'prose', label: { 'zh-CN': '确认的故障', en: 'Fault found' }, isWanted: true },
    { name: 'cause', kind: 'prose', label: { 'zh-CN': '原因', en: 'Cause' } },
  ],
  start: ({ fault }) => ({ fault: fault?.fault, cause: fault?.cause }),
  fact: (values) => ({
    type: 'fault-confirmed',
    payload: { fault: said(values, 'fault') ?? '', ...onlySaid({ cause: said(values, 'cause') }) },
  }),
}

export const dataWorkPlan: Form = {
  type: 'data-work-planned',
  title: { 'zh-CN': '数据安全说明', en: 'Data statement' },
  done: { 'zh-CN': '记下，请客户签字', en: 'Write down, then ask to sign' },
  fields: [
    {
      name: 'operations',
      kind: 'several',
      label: { 'zh-CN': '要做哪些操作', en: 'What is going to be done' },
      options: optionsOf(dataOperationNames),
      isWanted: true,
    },
    {
      name: 'atRisk',
      kind: 'prose',
      label: { 'zh-CN': '涉及哪些数据', en: 'Which data is at risk' },
      isWanted: true,
    },
    {
      name: 'secret',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '含涉密数据', en: 'Secret data on it' },
      hint: {
        'zh-CN': '涉密数据由客户自行备份，工程师不经手',
        en: 'Secret data is backed up by the customer, never by you',
      },
      options: yesNo,
      isWanted: true,
    },
    {
      name: 'backedUpBy',
      kind: 'one',
      label: { 'zh-CN': '数据由谁备份', en: 'Backed up by' },
      options: optionsOf(backupNames),
      isWanted: true,
    },
    {
      name: 'medium',
      kind: 'line',
      label: { 'zh-CN': '备份在哪里（介质、归谁）', en: 'Where the back-up is (medium, whose)' },
      when: (values) => values.backedUpBy !== 'nothing-to-keep',
    },
  ],
  start: ({ dataWork }) => ({
    operations: dataWork?.operations ?? [],
    atRisk: dataWork?.atRisk,
    secret: dataWork ? (dataWork.secret ? 'yes' : 'no') : undefined,
    backedUpBy: dataWork?.backedUpBy,
    medium: dataWork?.medium,
  }),
  fact: (values) => ({
    type: 'data-work-planned',
    payload: {
      operations: values.operations,
      atRisk: said(values, 'atRisk'),
      backedUpBy: values.backedUpBy,
      secret: values.secret === 'yes',
      ...onlySaid({ medium: said(values, 'medium') }),
    } as Payload<'data-work-planned'>,
  }),
}

export const dropDataWork: Form = {
  type: 'data-work-dropped',
  title: { 'zh-CN': '不做数据操作了', en: 'The data work is dropped' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'reason',
      kind: 'prose',
      label: { 'zh-CN': '为什么不做了', en: 'Why' },
      hint: { 'zh-CN': '例如：客户不同意，先不重装', en: 'For example: the customer does not agree' },
      isWanted: true,
    },
  ],
  start: () => ({}),
  fact: (values) => ({ type: 'data-work-dropped', payload: { reason: said(values, 'reason') ?? '' } }),
}

export const workLine: Form = {
  type: 'work-done',
  title: { 'zh-CN': '所做的工作', en: 'Work done' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'kind',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '类别', en: 'Kind' },
      options: optionsOf(workKindNames),
      isWanted: true,
    },
    { name: 'what', kind: 'prose', label: { 'zh-CN': '做了什么', en: 'What was done' }, isWanted: true },
    { name: 'result', kind: 'prose', label: { 'zh-CN': '结果', en: 'Result' } },
    {
      name: 'dataOperation',
      kind: 'one',
      look: 'select',
      label: { 'zh-CN': '涉及数据安全的操作', en: 'Operation on data' },
      hint: { 'zh-CN': '需客户先在第一处签字', en: 'Needs signature 1 first' },
      options: [{ id: 'none', say: { 'zh-CN': '没有', en: 'None' } }, ...optionsOf(dataOperationNames)],
      isWanted: true,
    },
    scope,
    device,
  ],
  start: (state, line) => {
    const known = state.work.find((one) => one.line === line)
    return {
      kind: known?.kind ?? 'hardware',
      what: known?.what,
      result: known?.result,
      dataOperation: known?.dataOperation ?? 'none',
      scope: known?.scope ?? 'ticket',
      device: known?.device,
    }
  },
  fact: (values, line) => ({
    type: 'work-done',
    payload: {
      line,
      kind: values.kind,
      what: said(values, 'what'),
      dataOperation: values.dataOperation === 'none' ? null : values.dataOperation,
      scope: values.scope,
      ...onlySaid({ result: said(values, 'result'), device: deviceOf(values) }),
    } as Payload<'work-done'>,
  }),
}

export const partLine: Form = {
  type: 'part-used',
  title: { 'zh-CN': '更换的配件', en: 'Part used' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'kind',
      kind: 'one',
      look: 'select',
      label: { 'zh-CN': '类别', en: 'Kind' },
      options: optionsOf(partKindNames),
      isWanted: true,
    },
    { name: 'name', kind: 'line', label: { 'zh-CN': '名称', en: 'Name' }, isWanted: true },
    { name: 'model', kind: 'line', label: { 'zh-CN': '型号', en: 'Model' } },
    { name: 'oldSerial', kind: 'line', label: { 'zh-CN': '旧件序列号', en: 'Old serial no.' } },
    { name: 'newSerial', kind: 'line', label: { 'zh-CN': '新件序列号', en: 'New serial no.' } },
    {
      name: 'quantity',
      kind: 'whole',
      min: 1,
      max: 9999,
      label: { 'zh-CN': '数量', en: 'How many' },
      isWanted: true,
    },
    {
      name: 'warranty',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '保修', en: 'Warranty' },
      options: optionsOf(warrantyNames),
      isWanted: true,
    },
    {
      name: 'standard',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '在标准配件清单上', en: 'On the list of standard parts' },
      hint: {
        'zh-CN': '不在清单上的，要先有主管的决定',
        en: 'A part that isn’t needs the supervisor’s decision first',
      },
      options: [...yesNo, { id: 'unknown', say: { 'zh-CN': '未核对', en: 'Not looked up' } }],
    },
    device,
  ],
  start: (state, line) => {
    const known = state.parts.find((one) => one.line === line)
    return {
      kind: known?.kind,
      name: line === undefined ? spareAtHand(state) : known?.name,
      model: known?.model,
      oldSerial: known?.oldSerial,
      newSerial: known?.newSerial,
      quantity: String(known?.quantity ?? 1),
      warranty: known?.warranty ?? state.job.asset?.warranty ?? 'unknown',
      standard: asYesNo(known?.standard) ?? 'unknown',
      device: known?.device,
    }
  },
  fact: (values, line) => ({
    type: 'part-used',
    payload: {
      line,
      kind: values.kind,
      name: said(values, 'name'),
      quantity: Number(said(values, 'quantity')),
      warranty: values.warranty,
      ...onlySaid({
        model: said(values, 'model'),
        oldSerial: said(values, 'oldSerial'),
        newSerial: said(values, 'newSerial'),
        standard: values.standard === 'unknown' ? undefined : values.standard === 'yes',
        device: deviceOf(values),
      }),
    } as Payload<'part-used'>,
  }),
}

/** The first of the spares brought along that isn't among the parts: what was foreseen is what is likely used. */
function spareAtHand({ spares, parts }: State): string | undefined {
  return spares.find(({ name }) => !parts.some((part) => part.name === name))?.name
}

export const softwareLine: Form = {
  type: 'software-installed',
  title: { 'zh-CN': '安装的软件', en: 'Software installed' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    { name: 'name', kind: 'line', label: { 'zh-CN': '软件', en: 'Software' }, isWanted: true },
    { name: 'version', kind: 'line', label: { 'zh-CN': '版本', en: 'Version' } },
    { name: 'location', kind: 'line', label: { 'zh-CN': '安装位置', en: 'Location' } },
    scope,
    {
      name: 'forbidden',
      kind: 'one',
      look: 'segments',
      label: { 'zh-CN': '属于禁装软件', en: 'Is it forbidden' },
      hint: {
        'zh-CN': '禁装软件不装，告知客户信息化管理员和主管',
        en: 'It isn’t installed; tell the customer’s IT contact and the supervisor',
      },
      options: yesNo,
    },
    device,
  ],
  start: (state, line) => {
    const known = state.software.find((one) => one.line === line)
    return {
      name: known?.name,
      version: known?.version,
      location: known?.location,
      scope: known?.scope ?? 'ticket',
      forbidden: asYesNo(known?.forbidden) ?? 'no',
      device: known?.device,
    }
  },
  fact: (values, line) => ({
    type: 'software-installed',
    payload: {
      line,
      name: said(values, 'name'),
      ...onlySaid({
        scope: values.scope === 'ticket' ? undefined : values.scope,
        version: said(values, 'version'),
        location: said(values, 'location'),
        forbidden: values.forbidden === 'yes' ? true : undefined,
        device: deviceOf(values),
      }),
    } as Payload<'software-installed'>,
  }),
}

export const settingLine: Form = {
  type: 'setting-changed',
  title: { 'zh-CN': '更改的设置', en: 'Setting changed' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    {
      name: 'what',
      kind: 'line',
      label: { 'zh-CN': '哪项设置', en: 'Which setting' },
      hint: { 'zh-CN': '先征得客户同意，再更改', en: 'Ask the customer first, then change it' },
      isWanted: true,
    },
    { name: 'from', kind: 'line', label: { 'zh-CN': '原来', en: 'From' } },
    { name: 'to', kind: 'line', label: { 'zh-CN': '改为', en: 'To' } },
    device,
  ],
  start: (state, line) => {
    const known = state.settings.find((one) => one.line === line)
    return { what: known?.what, from: known?.from, to: known?.to, device: known?.device }
  },
  fact: (values, line) => ({
    type: 'setting-changed',
    payload: {
      line,
      what: said(values, 'what') ?? '',
      from: said(values, 'from') ?? '',
      to: said(values, 'to') ?? '',
      ...onlySaid({ device: deviceOf(values) }),
    },
  }),
}

export const noteLine: Form = {
  type: 'note-added',
  title: { 'zh-CN': '备注', en: 'Note' },
  done: { 'zh-CN': '记下', en: 'Write down' },
  fields: [
    { name: 'text', kind: 'prose', label: { 'zh-CN': '备注', en: 'Note' }, isWanted: true },
    {
      name: 'audience',
      kind: 'one',
      label: { 'zh-CN': '谁能看到', en: 'Who may read it' },
      options: [
        {
          id: 'customer',
          say: { 'zh-CN': '客户也能看到，会印在记录单上', en: 'The customer too: it is printed' },
        },
        { id: 'internal', say: { 'zh-CN': '仅本单位内部', en: 'Only our organisation' } },
      ],
      isWanted: true,
    },
  ],
  start: (state, line) => {
    const known = state.notes.find((one) => one.line === line)
    return { text: known?.text, audience: known?.audience ?? 'customer' }
  },
  fact: (values, line) => ({
    type: 'note-added',
    audience: values.audience === 'internal' ? 'internal' : 'customer',
    payload: { line, text: said(values, 'text') ?? '' },
  }),
}
