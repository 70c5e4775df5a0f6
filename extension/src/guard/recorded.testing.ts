import type { Shown } from './attempt.ts'

/**
 * What a person did, the request that was about to be sent, its fields (`name=value «words»`, one after ` & `; or the body of
 * a script's request as it is), the tickets it closes, and what the page showed where that matters.
 */
export type Recorded = readonly [
  what: string,
  request: string,
  fields: string,
  closes: readonly string[],
  shown?: Shown,
]

const of = (ticket: string, status: string): Shown => ({ ticket, status })

/** From RT 5.0.3 in a Chinese session. */
export const recordedInRt: readonly Recorded[] = [
  [
    'follows 解决 in the menu, which only leads to the form',
    'GET /Ticket/Update.html',
    'Action=Comment «解决» & DefaultStatus=resolved «解决» & id=1 «解决»',
    [],
    of('1', '开启'),
  ],
  [
    'saves that form',
    'POST /Ticket/Update.html',
    'DefaultStatus=resolved & Action=Comment & id=1 & UpdateType=private «注释(不发送给申请人)» & Status=resolved «已解决» & UpdateSubject=x & UpdateContent= & SubmitTicket=更新申请单',
    ['1'],
  ],
  [
    'adds a file to it before saving',
    'POST /Ticket/Update.html',
    'id=1 & Status=resolved «已解决» & AddMoreAttach=添加更多文件',
    [],
  ],
  [
    'previews who will be told',
    'POST /Helpers/PreviewScrips',
    'DefaultStatus=resolved&Action=Respond&id=1&Status=resolved&UpdateContent=&SubmitTicket=1',
    [],
  ],
  [
    'rejects by the reply form',
    'POST /Ticket/Update.html',
    'id=1 & Status=rejected «已驳回» & SubmitTicket=更新申请单',
    ['1'],
  ],
  [
    'comments, and writes of resolving',
    'POST /Ticket/Update.html',
    'DefaultStatus=open & id=1 & Status= «开启 (未更改)» & UpdateContent=resolved & SubmitTicket=更新申请单',
    [],
  ],
  [
    'comments on a resolved one',
    'POST /Ticket/Update.html',
    'DefaultStatus=resolved & id=1 & Status= «已解决 (未更改)» & SubmitTicket=更新申请单',
    [],
  ],
  [
    'edits in place on the ticket',
    'POST /Ticket/Display.html',
    'id=1 & Subject=x & Status=resolved «已解决» & Queue=3 «现场服务» & Priority=0 «Low»',
    ['1'],
    of('1', '开启'),
  ],
  [
    'edits in place and leaves the status',
    'POST /Ticket/Display.html',
    'id=1 & Subject=x & Status= «开启 (未更改)»',
    [],
  ],
  [
    'gives it to somebody else in place',
    'POST /Ticket/Display.html',
    'id=1 & Owner=6 «Nobody in particular»',
    [],
  ],
  [
    'saves 基本',
    'POST /Ticket/Modify.html',
    'id=1 & Status=resolved «已解决» & SubmitTicket=保存更改',
    ['1'],
  ],
  ['stalls', 'POST /Ticket/Modify.html', 'id=1 & Status=stalled «延迟» & SubmitTicket=保存更改', []],
  [
    'saves everything by Enter',
    'POST /Ticket/ModifyAll.html',
    'SubmitTicket=Save Changes & id=1 & Status=resolved «已解决»',
    ['1'],
  ],
  [
    'changes the due date',
    'POST /Ticket/ModifyDates.html',
    'id=1 & Due_Date=2026-12-05 & SubmitTicket=保存更改',
    [],
  ],
  ['chooses in a list', 'POST /Helpers/TicketUpdate?id=3', 'Status=resolved', ['3']],
  ['chooses an owner in a list', 'POST /Helpers/TicketUpdate?id=3', 'Owner=12', []],
  [
    'deletes by the menu',
    'GET /Ticket/Update.html',
    'DefaultStatus=deleted «删除» & Status=deleted «删除» & SubmitTicket=1 «删除» & id=1 «删除»',
    ['1'],
  ],
  ['opens an address that deletes', 'GET /Ticket/Display.html?Status=deleted;id=1', '', ['1']],
  ['takes it', 'GET /Ticket/Display.html?Action=Take;id=1', '', []],
  ['looks for resolved ones', "GET /Search/Results.html?Query=Status%3D'resolved'", '', []],
  [
    'updates two at once',
    'POST /Search/Bulk.html',
    'Query=id<3 & UpdateTicketAll=1 & UpdateTicket=1 & UpdateTicket=2 & Status=resolved «已解决» & UpdateType=private «注释(不发送给申请人)»',
    ['1', '2'],
  ],
  [
    'gives two away at once',
    'POST /Search/Bulk.html',
    'UpdateTicket=1 & UpdateTicket=2 & Status= «-» & Owner=6',
    [],
  ],
  [
    'writes up the day',
    'POST /Tools/MyDay.html',
    'UpdateStatus-1=resolved «已解决» & UpdateStatus-2= «开启 (未更改)» & UpdateContent-2=resolved',
    ['1'],
  ],
  [
    'replies on a phone',
    'POST /m/ticket/reply',
    'DefaultStatus=open & Status=resolved «已解决» & id=1 & SubmitTicket=更新申请单',
    ['1'],
  ],
  [
    'is the customer, and closes it',
    'POST /SelfService/Update.html',
    'id=1 & Status=resolved «已解决» & SubmitTicket=更新申请单',
    ['1'],
  ],
  ['uses an add-on that speaks REST', 'PUT /REST/2.0/ticket/7', '{"Status":"resolved"}', ['7']],
]

/** From Redmine 5.0.4 in a Chinese session. Status 5 is 已关闭. */
export const recordedInRedmine: readonly Recorded[] = [
  [
    'closes by the form',
    'POST /issues/1',
    '_method=patch & issue[subject]=门店收银机无法开机,需上门检修 & issue[status_id]=5 «已关闭» & issue[assigned_to_id]=1 «Redmine Admin» & issue[lock_version]=2 & commit=提交',
    ['1'],
    of('1', '新建'),
  ],
  [
    'chooses it, and the form is drawn again',
    'POST /issues/1/edit.js',
    '_method=patch&issue%5Bstatus_id%5D=5&issue%5Block_version%5D=2',
    [],
  ],
  [
    'comments',
    'POST /issues/1',
    '_method=patch & issue[status_id]=1 «新建» & was_default_status=1 & issue[notes]=已关闭 & commit=提交',
    [],
  ],
  [
    'comments on a closed one',
    'POST /issues/1',
    '_method=patch & issue[status_id]=5 «已关闭» & issue[notes]=x',
    [],
    of('1', '已关闭'),
  ],
  [
    'closes one by the context menu',
    'PATCH /issues/1',
    'back_url=/projects/onsite/issues «已关闭» & ids[]=1 «已关闭» & issue[status_id]=5 «已关闭»',
    ['1'],
  ],
  [
    'closes two by the context menu',
    'PATCH /issues/bulk_update',
    'ids[]=1 «已关闭» & ids[]=2 «已关闭» & issue[status_id]=5 «已关闭»',
    ['1', '2'],
  ],
  [
    'gives one away by the context menu',
    'PATCH /issues/1',
    'ids[]=1 «<< 我 >>» & issue[assigned_to_id]=1 «<< 我 >>»',
    [],
  ],
  [
    'edits two',
    'POST /issues/bulk_update',
    'ids[]=1 & ids[]=2 & issue[status_id]=5 «已关闭» & commit=提交',
    ['1', '2'],
  ],
  [
    'moves the due date of two',
    'POST /issues/bulk_update',
    'ids[]=1 & ids[]=2 & issue[status_id]= «(不变)» & issue[due_date]=2036-12-03',
    [],
  ],
  ['lists closed ones', 'GET /issues?status_id=5', '', []],
]
