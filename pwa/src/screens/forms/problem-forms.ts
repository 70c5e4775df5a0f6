import { channelNames, decisionNames } from '@countersign/shared/names'
import type { Payload, Reportee } from '@countersign/shared/record'
import { timeOrNow } from './contact-forms.ts'
import { type Field, type Form, onlySaid, optionsOf, said } from './form.ts'

/** A question to the supervisor: about a row or problem, and about what exactly, where that is known already. */
export function escalation(about: string, subject: string | undefined, to?: string): Form {
  return {
    type: 'escalated',
    about: [about, subject].filter(Boolean).join(' '),
    title: { 'zh-CN': '请示主管', en: 'Ask the supervisor' },
    done: { 'zh-CN': '记下：已请示', en: 'Write down that you asked' },
    calls: 'supervisor',
    fields: [
      {
        name: 'reason',
        kind: 'prose',
        label: { 'zh-CN': '请示什么，为什么', en: 'What you ask, and why' },
        isWanted: true,
      },
      {
        name: 'subject',
        kind: 'line',
        label: { 'zh-CN': '具体是哪一项', en: 'About what exactly' },
        hint: {
          'zh-CN': '只针对某个配件、软件或工作时填写，名称要和记录里的一致',
          en: 'Where it is one part, program or piece of work: named as in the record',
        },
      },
      { name: 'to', kind: 'line', label: { 'zh-CN': '请示谁', en: 'Whom you ask' }, isWanted: true },
      channelField(['phone', 'message']),
    ],
    start: () => ({ to, subject, channel: 'phone' }),
    fact: (values, line) => ({
      type: 'escalated',
      payload: {
        line,
        about,
        reason: said(values, 'reason'),
        to: said(values, 'to'),
        channel: values.channel,
        ...onlySaid({ subject: said(values, 'subject') }),
      } as Payload<'escalated'>,
    }),
  }
}

/** The supervisor's answer, written down by the engineer: the event says whose hand it was. */
export function decision(asked: { readonly line: string; readonly to: string | null }, to?: string): Form {
  return {
    type: 'decision-recorded',
    about: asked.line,
    title: { 'zh-CN': '记下主管的决定', en: 'The supervisor’s decision' },
    done: { 'zh-CN': '记下决定', en: 'Write it down' },
    calls: 'supervisor',
    fields: [
      {
        name: 'decision',
        kind: 'one',
        look: 'segments',
        label: { 'zh-CN': '决定', en: 'Decision' },
        options: optionsOf(decisionNames),
        isWanted: true,
      },
      {
        name: 'words',
        kind: 'prose',
        label: { 'zh-CN': '主管的原话', en: 'In their words' },
        hint: {
          'zh-CN': '记录会写明：由你代主管记下',
          en: 'The record says that you wrote it down for them',
        },
        isWanted: true,
      },
      { name: 'decider', kind: 'line', label: { 'zh-CN': '谁决定的', en: 'Who decided' }, isWanted: true },
      channelField(['phone', 'message']),
      {
        name: 'time',
        kind: 'time',
        label: { 'zh-CN': '什么时候', en: 'When' },
        hint: { 'zh-CN': '刚刚决定的不用填', en: 'Leave it empty if it was just now' },
      },
    ],
    start: () => ({ decider: asked.to ?? to, channel: 'phone' }),
    fact: (values) => ({
      type: 'decision-recorded',
      payload: {
        escalation: asked.line,
        decision: values.decision,
        words: said(values, 'words'),
        decider: said(values, 'decider'),
        channel: values.channel,
        time: timeOrNow(values, 'time'),
      } as Payload<'decision-recorded'>,
    }),
  }
}

/** Somebody was told about a problem. */
export function report(about: string, whom: Reportee, to?: string): Form {
  return {
    type: 'report-made',
    about: `${about} ${whom}`,
    title: { 'zh-CN': '告知', en: 'Tell them' },
    done: { 'zh-CN': '记下：已告知', en: 'Write down that they know' },
    calls: whom,
    fields: [
      { name: 'to', kind: 'line', label: { 'zh-CN': '告诉了谁', en: 'Whom you told' }, isWanted: true },
      channelField(['phone', 'message', 'mail', 'in-person']),
      { name: 'note', kind: 'prose', label: { 'zh-CN': '说了什么', en: 'What was said' } },
    ],
    start: () => ({ to, channel: 'phone' }),
    fact: (values) => ({
      type: 'report-made',
      payload: {
        about,
        whom,
        to: said(values, 'to'),
        channel: values.channel,
        ...onlySaid({ note: said(values, 'note') }),
      } as Payload<'report-made'>,
    }),
  }
}

function channelField(channels: readonly (keyof typeof channelNames)[]): Field {
  return {
    name: 'channel',
    kind: 'one',
    look: channels.length > 3 ? 'select' : 'segments',
    label: { 'zh-CN': '方式', en: 'By' },
    options: channels.map((id) => ({ id, say: channelNames[id] })),
    isWanted: true,
  }
}
