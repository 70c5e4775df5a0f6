import type { Reportee } from '../record/index.ts'
import { fill, type Text } from '../text/index.ts'
import type { Effect, Item, Phase, Problem, Remedy } from './item.ts'

/** What a problem says of itself; its effects follow from that. */
interface Told {
  readonly id: string
  readonly phases?: readonly Phase[]
  readonly say: Text
  readonly remedy: readonly Remedy[]
  /** A supervisor decides: in any case, or where the customer doesn't accept the remedy. */
  readonly escalates?: 'always' | 'if-refused'
  /** Who is told of it; a report blocks nothing. */
  readonly reports?: readonly Reportee[]
  /** Dispatchers see it on the ticket while it is open. */
  readonly helpdesk?: true
  /** What else it does, such as keeping a step closed. */
  readonly also?: readonly Effect[]
}

/**
 * A problem with its effects, all of which speak while it is met and not settled: the remedy as guide, reports, the
 * helpdesk; and, where a supervisor decides, the escalation, with the way out closed until the decision is there.
 */
export function problem(told: Told): Problem {
  const { id, phases, say, remedy, escalates = 'never', reports = [], helpdesk, also = [] } = told
  return {
    id,
    ...(phases && { phases }),
    say,
    remedy,
    escalates,
    effects: [
      { effect: 'guide', say, when: { met: id } },
      ...escalation(id, say, escalates),
      ...reports.map((to): Effect => ({ effect: 'report', to, say: tellOf[to], when: { met: id } })),
      ...(helpdesk ? [{ effect: 'helpdesk', say, when: { met: id } } as const] : []),
      ...also,
    ],
  }
}

/** A row that is itself something that can go wrong. */
export function problemRow(
  {
    clause,
    phase,
    title,
    why,
    problems = [],
  }: Pick<Item, 'clause' | 'phase' | 'title' | 'why'> & Partial<Pick<Item, 'problems'>>,
  told: Omit<Told, 'id'>,
): Item {
  const itself = problem({ id: clause, ...told })
  return { id: clause, clause, phase, title, why, effects: itself.effects, problem: itself, problems }
}

/** The problems of a row, itself among them where it is one. */
export function problemsOf({ problem, problems }: Item): readonly Problem[] {
  return problem ? [problem, ...problems] : problems
}

function escalation(id: string, say: Text, escalates: Problem['escalates']): readonly Effect[] {
  if (escalates === 'never') return []
  const isAlways = escalates === 'always'
  return [
    {
      effect: 'escalate',
      say: fill(words.ask, { problem: say }),
      when: isAlways ? { met: id } : { all: [{ met: id }, { asked: id }] },
    },
    {
      effect: 'block',
      guards: ['problem-settled'],
      only: isAlways ? { settles: id } : { all: [{ settles: id }, { says: { way: 'decided' } }] },
      until: { decided: id },
      say: words.undecided,
    },
    {
      effect: 'block',
      guards: ['ticket-closed'],
      until: {
        not: { all: [{ met: id }, ...(isAlways ? [] : [{ asked: id }]), { not: { decided: id } }] },
      },
      say: fill(words.unanswered, { problem: say }),
    },
  ]
}

const tellOf: Readonly<Record<Reportee, Text>> = {
  supervisor: { 'zh-CN': '把情况报告主管', en: 'Report it to the supervisor' },
  'service-desk': { 'zh-CN': '把情况报告服务台', en: 'Report it to the service desk' },
  'it-contact': {
    'zh-CN': '把情况报告客户的信息化管理员',
    en: 'Report it to the customer’s IT contact',
  },
  vendor: { 'zh-CN': '代客户向厂商报修', en: 'Report it to the vendor for the customer' },
  'hardware-team': { 'zh-CN': '联系硬件运维人员', en: 'Tell the hardware team' },
}

const words = {
  ask: { 'zh-CN': '请示主管：{problem}', en: 'Ask the supervisor: {problem}' },
  undecided: {
    'zh-CN': '这件事要由主管决定。请先联系主管，记下决定，再往下走。',
    en: 'The supervisor decides this. Ask them and write the decision down before going on.',
  },
  unanswered: {
    'zh-CN': '“{problem}”还没有主管的决定，工单暂不能关闭。',
    en: '“{problem}” still waits for the supervisor’s decision, so the ticket can’t be closed.',
  },
} satisfies { [name: string]: Text }
