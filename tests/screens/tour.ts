import type { Text } from '@countersign/shared/text'
import { printerJob } from '../fixtures/jobs.ts'
import { dispatcherAt } from '../people/dispatcher.ts'
import { pin } from '../people/lending.ts'
import { type Sightseer, words } from '../people/sightseer.ts'

/** A screen, and the way there. */
export interface Stop {
  readonly name: string
  readonly go: (someone: Sightseer) => Promise<unknown>
}

const goodCustomers = [
  '客户单位,上班时间,下班时间,着装要求,信息化管理员,管理员电话',
  '东城区教育局,8:30,17:30,正装，佩戴工牌,周航,010-5550 0131',
  '"Harbour Freight, Customs and Warehousing Services (Tianjin Free Trade Zone) Co., Ltd.",09:00,18:00,Safety shoes and a helmet on the quay,Margaret Featherstonehaugh,+86 22 5550 0199',
  '第四中学,,,,,',
].join('\n')
const wrongCustomers = `${goodCustomers}\n某公司,25:00,,,,\n,09:00,,,,\n夜校,18:00,08:00,,,`

/** Every screen an engineer sees, empty and full. */
export const engineersScreens: readonly Stop[] = [
  { name: 'list', go: ({ goes }) => goes('/') },
  { name: 'list-searched', go: ({ searches }) => searches('小学') },
  { name: 'list-nothing-found', go: ({ searches }) => searches('没有这样的客户') },
  { name: 'day', go: ({ goes }) => goes('/day') },
  { name: 'figures', go: ({ goes }) => goes('/figures') },
  { name: 'badge', go: ({ goes }) => goes('/badge') },
  { name: 'new-visit', go: ({ goes }) => goes('/new') },
  { name: 'new-visit-missing', go: ({ presses }) => presses(words.beginVisit) },
  { name: 'settings', go: ({ goes }) => goes('/settings') },
  { name: 'master', go: ({ goes }) => goes('/settings/master') },
  { name: 'master-kits', go: ({ goes }) => goes('/settings/master/kits') },
  { name: 'master-nothing-found', go: ({ searches }) => searches('没有这样的物品') },
  { name: 'master-holidays', go: ({ goes }) => goes('/settings/master/holidays') },
  { name: 'master-empty', go: ({ goes }) => goes('/settings/master/customers') },
  { name: 'master-wrong-file', go: ({ importsTable }) => importsTable(wrongCustomers) },
  { name: 'master-good-file', go: ({ importsTable }) => importsTable(goodCustomers) },
  { name: 'master-times', go: ({ goes }) => goes('/settings/master/times') },
  { name: 'no-job-waiting', go: ({ goes }) => goes('/take') },
  { name: 'take-job', go: ({ goes }) => goes(jobLink()) },
  { name: 'not-found', go: ({ goes }) => goes('/visits/019aa0b0-0000-7000-8000-000000000000') },
  ...(['contact', 'prepare', 'meet', 'serve', 'confirm'] as const).flatMap((phase) => [
    { name: `${phase}-empty`, go: ({ looksAt }: Sightseer) => looksAt('justOpened', phase) },
    { name: `${phase}-done`, go: ({ looksAt }: Sightseer) => looksAt('dataDone', phase) },
    { name: `${phase}-long-names`, go: ({ looksAt }: Sightseer) => looksAt('long', phase) },
  ]),
  { name: 'serve-forty-parts', go: ({ looksAt }) => looksAt('manyParts', 'serve') },
  { name: 'serve-photos', go: ({ looksAt }) => looksAt('photos', 'serve') },
  { name: 'serve-data-planned', go: ({ looksAt }) => looksAt('dataPlanned', 'serve') },
  { name: 'confirm-refused', go: ({ looksAt }) => looksAt('refused', 'confirm') },
]

/** Every sheet and dialog. */
export const sheets: readonly Stop[] = [
  sheet(
    'add-visit',
    ({ goes }) => goes('/'),
    ({ presses }) => presses(words.addVisit),
  ),
  { name: 'scanner', go: ({ presses }) => presses(words.scan) },
  sheet(
    'master-row',
    ({ goes }) => goes('/settings/master/slas'),
    ({ presses }) => presses(words.addRow),
  ),
  { name: 'master-row-missing', go: ({ presses }) => presses(words.saveRow) },
  onPhase('contact', 'call', ({ presses }) => presses(words.call)),
  onPhase('contact', 'book', ({ presses }) => presses(words.book)),
  onPhase('contact', 'correct', ({ presses }) => presses(words.correct)),
  onPhase('contact', 'problems', ({ presses }) => presses(words.wrong)),
  onPhase('prepare', 'excuse', ({ excuses }) => excuses(words.kit)),
  onPhase('prepare', 'problems', ({ presses }) => presses(words.wrong)),
  { name: 'prepare-remedy', go: ({ presses }) => presses(words.kitWrong) },
  sheet(
    'meet',
    ({ looksAt }) => looksAt('atTheDoor', 'meet'),
    ({ presses }) => presses(words.changeMet),
  ),
  onPhase('serve', 'data-plan', ({ presses }) => presses(words.planData)),
  { name: 'serve-data-plan-missing', go: ({ pressesOn }) => pressesOn(words.dataForm, words.planDone) },
  onPhase('serve', 'work', ({ adds }) => adds(words.addWork, words.work)),
  onPhase('serve', 'part', ({ adds }) => adds(words.addPart, words.parts)),
  onPhase('serve', 'software', ({ adds }) => adds(words.addSoftware, words.software)),
  onPhase('serve', 'setting', ({ adds }) => adds(words.addSetting, words.settingsChanged)),
  onPhase('serve', 'note', ({ adds }) => adds(words.addNote, words.notes)),
  sheet(
    'photo',
    ({ looksAt }) => looksAt('photos', 'serve'),
    ({ opensAPhoto }) => opensAPhoto(),
  ),
  sheet(
    'refusal',
    ({ looksAt }) => looksAt('dataPlanned', 'serve'),
    ({ triesADisk }) => triesADisk(),
  ),
  sheet(
    'settings-pin',
    ({ goes }) => goes('/settings'),
    ({ presses }) => presses(words.setPin),
  ),
  onPhase('confirm', 'hidden-fault', ({ adds }) => adds(words.addFault, words.otherFaults)),
  onPhase('confirm', 'fee', ({ adds }) => adds(words.addFee, words.fees)),
  sheet(
    'amend',
    ({ looksAt }) => looksAt('done', 'confirm'),
    ({ presses }) => presses(words.amend),
  ),
]

/** What goes wrong, and whom it is told. Each goes on from the one before. */
export const problems: readonly Stop[] = [
  sheet(
    'problems-many',
    ({ looksAt }) => looksAt('readyToSign', 'confirm'),
    ({ presses }) => presses(words.wrong),
  ),
  { name: 'remedy-with-tools', go: ({ presses }) => presses(words.customerAway) },
  {
    name: 'problem-open',
    go: async ({ looksAt, presses }) => {
      await looksAt('readyToSign', 'confirm')
      await presses(words.wrong)
    },
  },
  { name: 'problem-supervisor-decides', go: ({ presses }) => presses(words.damaged) },
  {
    name: 'ask-supervisor',
    go: ({ pressesOn }) => pressesOn(words.damaged, words.askSupervisor),
  },
  {
    name: 'problem-waiting',
    go: async ({ saysOn, pressesOn }) => {
      await saysOn(words.askSupervisor, words.question, '搬回打印机时划伤地板约 5 厘米，客户要求赔偿')
      await saysOn(words.askSupervisor, words.whomAsked, '赵敏')
      await pressesOn(words.askSupervisor, words.writeQuestion)
    },
  },
  { name: 'visit-waiting-for-decision', go: ({ looksAt }) => looksAt('readyToSign', 'confirm') },
  { name: 'decision', go: ({ presses }) => presses(words.writeDecision) },
  {
    name: 'visit-decided',
    go: async ({ chooses, saysOn, pressesOn, unfolds }) => {
      await chooses(words.approved)
      await saysOn(words.decisionForm, words.theirWords, '先致歉拍照，单位承担修补')
      await pressesOn(words.decisionForm, words.keepDecision)
      await unfolds(words.decisions)
    },
  },
  {
    name: 'problem-decided',
    go: async ({ presses, opensProblem }) => {
      await presses(words.wrong)
      await opensProblem(words.damaged)
    },
  },
  { name: 'problem-settled', go: ({ presses }) => presses(words.asDecided) },
]

/** The hard ways of a visit: more devices, the door, and how it ends otherwise. Each goes on from the one before. */
export const hardWays: readonly Stop[] = [
  onPhase('contact', 'more', ({ unfolds }) => unfolds(words.contactMore)),
  { name: 'phone-advice', go: ({ presses }) => presses(words.advise) },
  onMore('contact', 'vendor', words.vendor),
  onMore('contact', 'earlier-visit', words.earlierVisit),
  sheet(
    'delay',
    ({ looksAt }) => looksAt('done', 'contact'),
    ({ presses }) => presses(words.late),
  ),
  onPhase('serve', 'more', ({ unfolds }) => unfolds(words.serveMore)),
  { name: 'further-device', go: ({ presses }) => presses(words.addDevice) },
  onMore('serve', 'take-away', words.takeAway),
  onMore('serve', 'promise', words.addPromise),
  onMore('serve', 'call', words.addCall),
  onMore('serve', 'owner-leaves', words.ownerLeaves),
  {
    name: 'owner-away',
    go: async ({ pressesOn }) => pressesOn(words.ownerLeaves, words.keepLeaving),
  },
  {
    name: 'serve-two-devices',
    go: async ({ looksAt, unfolds, presses, choosesOn, pressesOn, adds }) => {
      await looksAt('justOpened', 'serve')
      await unfolds(words.serveMore)
      await presses(words.addDevice)
      await choosesOn(words.deviceForm, words.deviceKind, words.printer)
      await pressesOn(words.deviceForm, words.writeDown)
      await adds(words.addWork, words.work)
    },
  },
  { name: 'confirm-two-devices', go: ({ looksAt }) => looksAt('justOpened', 'confirm') },
  sheet(
    'interrupt',
    ({ looksAt }) => looksAt('readyToSign', 'serve'),
    ({ presses }) => presses(words.breakOff),
  ),
  { name: 'serve-device-taken', go: ({ looksAt }) => looksAt('atTheWorkshop', 'serve') },
  { name: 'confirm-several-devices', go: ({ looksAt }) => looksAt('severalDevices', 'confirm') },
  { name: 'serve-several-devices', go: ({ looksAt }) => looksAt('severalDevices', 'serve') },
  { name: 'serve-part-declined', go: ({ looksAt }) => looksAt('partDeclined', 'serve') },
  { name: 'passed-on', go: ({ looksAt }) => looksAt('passedOn', 'contact') },
  { name: 'door-bell', go: ({ opens }) => opens('justOpened', '/door') },
  { name: 'door-outcome', go: ({ presses }) => presses(words.rang) },
  { name: 'door-wait', go: ({ presses }) => presses(words.noAnswer) },
  { name: 'door-knock', go: ({ waits }) => waits(0.5) },
  {
    name: 'door-phone',
    go: async ({ beginsKnocking, waits, presses }) => {
      await beginsKnocking()
      await presses(words.noAnswer)
      await waits(5)
      await presses(words.called)
      await presses(words.noAnswer)
    },
  },
  {
    name: 'door-leave-note',
    go: async ({ presses }) => {
      await presses(words.called)
      await presses(words.noAnswer)
    },
  },
  {
    name: 'door-note',
    go: async ({ presses, says }) => {
      await presses(words.writeNote)
      await says(words.numberToCall, '400-800-1234')
    },
  },
  { name: 'door-report', go: ({ presses }) => presses(words.leftNote) },
  sheet(
    'ending',
    ({ looksAt }) => looksAt('justOpened', 'contact'),
    ({ presses }) => presses(words.endsOtherwise),
  ),
  {
    name: 'ended',
    go: async ({ chooses, saysOn, pressesOn }) => {
      await chooses(words.calledOff)
      await saysOn(words.endForm, words.why, '客户已自行恢复，取消上门')
      await pressesOn(words.endForm, words.endIt)
    },
  },
]

/** Every page a customer holds, and the document that comes of it. */
export const customersPages: readonly Stop[] = [
  { name: 'look-away', go: ({ opens }) => opens('atTheDoor', '/look-away') },
  { name: 'first-pin', go: ({ opens }) => opens('atTheDoor', '/ask/touch-device') },
  { name: 'first-pin-again', go: ({ types }) => types(pin, words.choosePin) },
  {
    name: 'first-pin-differed',
    go: ({ types }) => types('1234', words.pinAgain),
  },
  {
    name: 'recovery-code',
    go: async ({ types }) => {
      await types(pin, words.choosePin)
      await types(pin, words.pinAgain)
    },
  },
  { name: 'consent', go: ({ presses }) => presses(words.wroteItDown) },
  { name: 'take-back', go: ({ presses }) => presses(words.handBack) },
  { name: 'take-back-wrong', go: ({ types }) => types('1234') },
  { name: 'take-back-forgotten', go: ({ presses }) => presses(words.forgotPin) },
  { name: 'take-back-wrong-code', go: ({ triesTheCode }) => triesTheCode('0000') },
  {
    name: 'consent-prepare',
    go: async ({ presses, typesThePin }) => {
      await presses(words.back)
      await typesThePin()
    },
  },
  {
    name: 'consent-no',
    go: async ({ opens, presses }) => {
      await opens('atTheDoor', '/ask/touch-device')
      await presses(words.no)
    },
  },
  {
    name: 'consent-no-advice',
    go: async ({ presses, typesThePin }) => {
      await presses(words.iAmTheEngineer)
      await typesThePin()
    },
  },
  {
    name: 'consent-thanks',
    go: async ({ opens, presses }) => {
      await opens('atTheDoor', '/ask/touch-device')
      await presses(words.agree)
    },
  },
  { name: 'consent-about-something', go: ({ opens }) => opens('atTheDoor', '/ask/change-settings') },
  { name: 'consent-delegated', go: ({ opens }) => opens('readyToSign', '/ask/delegated-signing') },
  { name: 'data-safety', go: ({ opens }) => opens('dataPlanned', '/sign-data-safety') },
  { name: 'data-safety-no-plan', go: ({ opens }) => opens('justOpened', '/sign-data-safety') },
  { name: 'handover-not-ready', go: ({ opens }) => opens('dataPlanned', '/handover') },
  {
    name: 'handover-read',
    go: async ({ opens, readsPages }) => {
      await opens('readyToSign', '/handover')
      await readsPages()
    },
  },
  { name: 'handover-opinion', go: ({ presses }) => presses(words.read) },
  { name: 'handover-sign', go: ({ presses }) => presses(words.nextStep) },
  { name: 'handover-other-signer', go: ({ presses }) => presses(words.someoneElse) },
  { name: 'handover-refuse', go: ({ presses }) => presses(words.notSigning) },
  {
    name: 'handover-thanks',
    go: async ({ opens, signs, presses, getsTheirCopy }) => {
      await opens('readyToSign', '/handover?step=sign')
      await signs('王芳')
      await presses(words.sign)
      await getsTheirCopy()
    },
  },
  {
    name: 'document',
    go: async ({ opens, readsPages }) => {
      await opens('done', '/document')
      await readsPages()
    },
  },
  {
    name: 'document-refused',
    go: async ({ opens, readsPages }) => {
      await opens('refused', '/document')
      await readsPages()
    },
  },
  {
    name: 'document-long-names',
    go: async ({ opens, readsPages }) => {
      await opens('long', '/document')
      await readsPages()
    },
  },
]

type Step = (someone: Sightseer) => Promise<unknown>

/** A sheet over a page. */
function sheet(name: string, under: Step, opened: Step): Stop {
  return {
    name,
    go: async (someone) => {
      await under(someone)
      await opened(someone)
    },
  }
}

function onPhase(phase: 'contact' | 'prepare' | 'serve' | 'confirm', name: string, opened: Step): Stop {
  return sheet(`${phase}-${name}`, ({ looksAt }) => looksAt('justOpened', phase), opened)
}

/** A sheet opened from what is folded away on a page. */
function onMore(phase: 'contact' | 'serve', name: string, button: Text): Stop {
  return sheet(
    `${phase}-${name}`,
    async ({ looksAt, unfolds }) => {
      await looksAt('justOpened', phase)
      await unfolds(phase === 'contact' ? words.contactMore : words.serveMore)
    },
    ({ presses }) => presses(button),
  )
}

function jobLink(): string {
  const { linkTo, dispatches } = dispatcherAt('')
  return linkTo(dispatches(printerJob))
}
