import { fill, type Text } from '@countersign/shared/text'

interface Speaking {
  readonly person: Text
  readonly organisation: Text
  readonly appointment: Text
}

const said = (text: Text) => (known: Speaking) => fill(text, { ...known })

/** What a dispatcher says on the phone: kind, true, and to the point. `{appointment}` is the time agreed, or that there was one. */
export const phrases = {
  booking: said({
    'zh-CN':
      '{person}您好，我是{organisation}服务台。您报的故障已经安排工程师上门，想和您确认一下方便的时间、详细地址和现在的故障现象。来之前请您先备份重要资料，并把设备周围腾出来。',
    en: 'Hello {person}, this is the service desk of {organisation}. An engineer is coming about the fault you reported. May I ask when it suits you, the exact address, and what the device does now? Please back up what matters and clear the space around it beforehand.',
  }),
  details: said({
    'zh-CN':
      '{person}您好，我是{organisation}服务台。为了让工程师带对备件、一次修好，想和您核实几项信息：联系人、详细地址、设备型号和故障现象。',
    en: 'Hello {person}, this is the service desk of {organisation}. So that the engineer brings the right parts, may I check a few things: whom to ask for, the exact address, the device and what it does?',
  }),
  rebooking: said({
    'zh-CN':
      '{person}您好，我是{organisation}服务台。很抱歉，{appointment}的上门服务时间安排不开，想和您另约一个方便的时间，您看什么时候合适？',
    en: 'Hello {person}, this is the service desk of {organisation}. I am sorry: we can’t keep {appointment} for the visit. May we agree on another time that suits you?',
  }),
  delay: said({
    'zh-CN':
      '{person}您好，我是{organisation}服务台。很抱歉，工程师可能赶不上{appointment}。我马上和他核实预计到达时间；您看是等一会儿，还是另约时间？',
    en: 'Hello {person}, this is the service desk of {organisation}. I am sorry: the engineer may not be there at {appointment}. I am finding out when; would you rather wait a little, or agree on another time?',
  }),
  atTheDoor: said({
    'zh-CN':
      '{person}您好，我是{organisation}服务台。工程师已经到您门口，敲门没有人应，请问您方便开一下门吗？',
    en: 'Hello {person}, this is the service desk of {organisation}. Our engineer is at your door and nobody answers. Could somebody open?',
  }),
  callBack: said({
    'zh-CN':
      '{person}您好，我是{organisation}服务台，做个回访：按刚才电话里的办法处理后，设备现在能正常使用了吗？还有没有别的问题？',
    en: 'Hello {person}, this is the service desk of {organisation}, calling back: does the device work now, after what we advised on the phone? Is anything else wrong?',
  }),
  works: said({
    'zh-CN':
      '{person}您好，我是{organisation}服务台。设备修好后请您试用，现在能正常使用了吗？还有没有别的故障？',
    en: 'Hello {person}, this is the service desk of {organisation}. You have had time to try the device: does it work, and is no other fault left?',
  }),
  colleagueSigns: said({
    'zh-CN':
      '{person}您好，我是{organisation}服务台。工程师的工作已经做完，您不在现场，服务记录需要签字。请问您同意请哪位同事代您看过后签字？',
    en: 'Hello {person}, this is the service desk of {organisation}. The work is done and you are away, and the service record needs a signature. Which colleague may read and sign it for you?',
  }),
  followUp: said({
    'zh-CN':
      '{person}您好，我是{organisation}服务台。上次服务您没有签字，想听听您还有哪里不满意，我们马上跟进处理。',
    en: 'Hello {person}, this is the service desk of {organisation}. You did not sign the record of our last visit. What are you not satisfied with? We would like to put it right.',
  }),
} satisfies { readonly [name: string]: (known: Speaking) => Text }

/** What stands in for what isn't known. */
export const unknown = {
  person: { 'zh-CN': '', en: 'there' },
  organisation: { 'zh-CN': '运维', en: 'your IT support' },
  appointment: { 'zh-CN': '约定时间', en: 'the agreed time' },
} satisfies { readonly [name: string]: Text }
