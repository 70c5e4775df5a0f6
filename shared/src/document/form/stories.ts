import type { ProblemMet } from '../../record/index.ts'
import { type Item, problemsOf } from '../../standard/index.ts'
import type { Text } from '../../text/index.ts'
import type { Block } from '../content.ts'
import { channelNames, decisionNames, reporteeNames, settlementNames } from '../names.ts'
import { colonOf, commaOf, joined, personal, type Sheet, say, time } from './sheet.ts'

type Line = readonly [kind: Text, words: string, at: string]

/**
 * What went wrong, one story each in order of time: met, steps taken, who was told, what was asked,
 * who decided what, and how it was settled.
 */
export function storyTables(sheet: Sheet, items: readonly Item[]): readonly Block[] {
  const { problems, reports, escalations } = sheet.state
  const rows = new Set(
    [...reports, ...escalations].filter((one) => !tellerOf(sheet, one)).map(({ about }) => about),
  )
  return [
    ...problems.map((met) =>
      table(sheet, nameOf(sheet, items, met.problem), problemStory(sheet, items, met)),
    ),
    ...[...rows].map((about) =>
      table(sheet, nameOf(sheet, items, about), toldAndAsked(sheet, about, undefined)),
    ),
  ]
}

function table(sheet: Sheet, title: string, lines: readonly Line[]): Block {
  const inTime = [...lines].sort(([, , a], [, , b]) => Date.parse(a) - Date.parse(b))
  return {
    block: 'table',
    columns: [
      { title: say(sheet, { 'zh-CN': '问题', en: 'Problem' }), share: 2.4 },
      { title, share: 10 },
      { title: say(sheet, { 'zh-CN': '时间', en: 'Time' }), share: 3 },
    ],
    whole: true,
    rows: inTime.map(([kind, words, at]) => [say(sheet, kind), words || '—', time(at)]),
  }
}

function problemStory(sheet: Sheet, items: readonly Item[], met: ProblemMet): readonly Line[] {
  const { settled } = met
  return [
    [{ 'zh-CN': '遇到', en: 'Met' }, met.note ?? '', met.at],
    ...steps(sheet, items, met),
    ...toldAndAsked(sheet, met.problem, met),
    ...(settled
      ? [
          [
            { 'zh-CN': '了结', en: 'Settled' },
            joined([say(sheet, settlementNames[settled.way]), settled.note]),
            settled.at,
          ] as const,
        ]
      : []),
  ]
}

function steps(sheet: Sheet, items: readonly Item[], met: ProblemMet): readonly Line[] {
  const remedy = items.flatMap(problemsOf).find((one) => one.id === met.problem)?.remedy
  return sheet.state.remedies
    .filter((one) => one.problem === met.line)
    .map((one) => {
      const step = remedy?.[one.step - 1]
      return [
        { 'zh-CN': '采取措施', en: 'Step taken' },
        joined([step ? say(sheet, step) : String(one.step), one.note]),
        one.at,
      ]
    })
}

/** Reports, questions and decisions about a row or problem that belong to this telling of it. */
function toldAndAsked(sheet: Sheet, about: string, met: ProblemMet | undefined): readonly Line[] {
  const { reports, escalations, decisions } = sheet.state
  const belongs = (one: { readonly about: string; readonly at: string }) =>
    one.about === about && tellerOf(sheet, one) === met
  const asked = escalations.filter(belongs)
  return [
    ...reports.filter(belongs).map((one): Line => {
      const who = joined(
        [...new Set([one.whom && say(sheet, reporteeNames[one.whom]), personal(sheet, one.to)])],
        ' ',
      )
      return [{ 'zh-CN': '报告', en: 'Reported' }, said(sheet, who, one.channel, [one.note]), one.at]
    }),
    ...asked.map((one): Line => {
      const words = said(sheet, personal(sheet, one.to), one.channel, [one.subject, one.reason])
      return [{ 'zh-CN': '请示', en: 'Asked' }, words, one.at]
    }),
    ...decisions
      .filter((one) => asked.some(({ line }) => line === one.escalation))
      .map((one): Line => {
        const decision = [say(sheet, decisionNames[one.decision]), one.words]
        const words = said(sheet, personal(sheet, one.decider), one.channel, decision)
        return [{ 'zh-CN': '主管决定', en: 'Decided' }, words, one.time]
      }),
  ]
}

/** With whom, by what channel: what. */
function said(
  sheet: Sheet,
  who: string,
  channel: keyof typeof channelNames,
  what: readonly (string | undefined)[],
): string {
  return joined(
    [joined([who, say(sheet, channelNames[channel])]), joined(what, commaOf(sheet))],
    colonOf(sheet),
  )
}

/** The problem a report or question was about: the last one met before it, or the first one of its kind. */
function tellerOf(
  { state }: Sheet,
  { about, at }: { readonly about: string; readonly at: string },
): ProblemMet | undefined {
  const met = state.problems.filter((one) => one.problem === about)
  return met.findLast((one) => Date.parse(one.at) <= Date.parse(at)) ?? met[0]
}

function nameOf(sheet: Sheet, items: readonly Item[], id: string): string {
  const problem = items.flatMap(problemsOf).find((one) => one.id === id)
  const name = problem?.say ?? items.find((item) => item.id === id)?.title
  return name ? `${id} ${say(sheet, name)}` : id
}
